import type { Metadata } from 'next';
import { WindowDrawing } from '@/components/layout/illustrations';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { ButtonGroup, ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { translator } from '@/lib/i18n/translator';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: translator(await pageLocale(params))('identity.signedOut.title'),
});

const SignedOutPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  return (
    <PageBody>
      <Panel title={t('identity.signedOut.title')} picture={<WindowDrawing />}>
        <p>{t('identity.signedOut.lead')}</p>
      </Panel>
      <p className="max-w-text">{t('identity.signedOut.shared')}</p>
      <ButtonGroup>
        <ButtonLink href={`/${locale}/sign-in`}>{t('identity.signedOut.again')}</ButtonLink>
        <a href={`/${locale}`} className="inline-flex min-h-11 items-center">
          {t('identity.signedOut.home')}
        </a>
      </ButtonGroup>
    </PageBody>
  );
};

export default SignedOutPage;
