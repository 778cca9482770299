import type { Metadata } from 'next';
import { browserId } from '@/app/api/cookies';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button, ButtonGroup, ButtonLink } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { PrintButton } from '@/components/ui/print-button';
import { formatCode, isActivationCode } from '@/lib/adapters/csv-code';
import { requireProven } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { listMethods } from '@/lib/services/identity/methods/list-methods';
import { SecurityCrumbs } from '../security-crumbs';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('my.security.backup.title'),
});

const BackupCodesPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { actor, csrf, publicId } = await requireProven(locale, `/${locale}/my/security/backup-codes`);
  const t = translator(locale);
  const [owner, ...kept] = (await browserId('backup')).split('.');
  const codes = owner === publicId ? kept.filter(isActivationCode) : [];
  const { backupCodes } = await listMethods(actor);
  const security = `/${locale}/my/security`;
  return (
    <PageBody top={<SecurityCrumbs current={t('my.security.backup.title')} locale={locale} />}>
      <h1 className="text-3xl">{t(codes.length > 0 ? 'my.security.backup.newTitle' : 'my.security.backup.title')}</h1>
      <p className="mt-4 max-w-text text-lg">
        {t(codes.length > 0 ? 'my.security.backup.newText' : 'my.security.backup.lead')}
      </p>
      {codes.length > 0 ? (
        <>
          <ol
            aria-label={t('my.security.backup.list')}
            className="mt-6 grid max-w-text gap-x-10 gap-y-2 rounded border border-line bg-surface p-5 sm:grid-cols-2"
          >
            {codes.map((code) => (
              <li key={code}>
                <code className="font-mono text-lg font-bold whitespace-nowrap select-all">{formatCode(code)}</code>
              </li>
            ))}
          </ol>
          <ButtonGroup>
            <PrintButton label={t('my.security.backup.print')} />
            <ButtonLink href={security}>{t('my.security.backup.done')}</ButtonLink>
          </ButtonGroup>
        </>
      ) : (
        <Form action="/api/methods/backup-codes" csrf={csrf} locale={locale}>
          {backupCodes ? <p className="mt-4 max-w-text font-bold">{t('my.security.backup.replace')}</p> : null}
          <ButtonGroup>
            <Button>{t('my.security.backup.button')}</Button>
            <a href={security} className="inline-flex min-h-11 items-center">
              {t('my.security.authenticator.back')}
            </a>
          </ButtonGroup>
        </Form>
      )}
    </PageBody>
  );
};

export default BackupCodesPage;
