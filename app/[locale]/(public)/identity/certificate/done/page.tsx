import type { Metadata } from 'next';
import { registeredHere } from '@/app/api/registration/registered-cookie';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button, ButtonLink } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Form } from '@/components/ui/form';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { WarningText } from '@/components/ui/warning-text';
import { formatCode } from '@/lib/adapters/csv-code';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { ACTIVATION_DAYS } from '@/lib/services/identity/activation';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).registration.certificate.doneTitle,
});

const Code = ({ title, code, text, locale }: { title: string; code: string; text: string; locale: Locale }) => {
  const t = translator(locale);
  return (
    <section className="rounded border-2 border-success bg-surface p-5">
      <h2 className="text-lg">{title}</h2>
      <p className="my-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <code className="font-mono text-xl font-bold whitespace-nowrap select-all">{formatCode(code)}</code>
        <CopyButton
          text={formatCode(code)}
          label={t('ui.actions.copy')}
          done={t('ui.actions.copied')}
          about={title.toLocaleLowerCase(locale)}
        />
      </p>
      <p>{text}</p>
    </section>
  );
};

/** The codes, once; and the way on, which carries them. */
const CertificateDonePage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { certificate: words, levels } = messagesOf(locale).registration;
  const shown = await registeredHere();
  if (!shown) {
    return (
      <PageBody>
        <h1 className="text-3xl">{words.goneTitle}</h1>
        <p className="mt-4 mb-8 max-w-text text-lg">{words.gone}</p>
        <ButtonLink href={`/${locale}/identity/certificate`}>{words.restart}</ButtonLink>
      </PageBody>
    );
  }
  const { activation, recovery, csv, idNumber, email } = shown;
  const carried = { kind: 'activation', idNumber, email, letterCode: activation };
  return (
    <PageBody>
      <Panel title={words.doneTitle}>
        <p>{t('registration.certificate.doneLevel', { level: levels.advanced })}</p>
      </Panel>
      <div className="grid max-w-4xl gap-5 md:grid-cols-2">
        <Code
          title={words.activation}
          code={activation}
          text={t('registration.certificate.activationText', { days: ACTIVATION_DAYS })}
          locale={locale}
        />
        <Code title={words.recovery} code={recovery} text={words.recoveryText} locale={locale} />
      </div>
      <div className="mt-6 max-w-text">
        <WarningText locale={locale}>{words.once}</WarningText>
      </div>
      <Form action="/api/access/start" csrf="" locale={locale} hidden={carried} className="mt-6">
        <p className="mb-3">{words.activateText}</p>
        <Button large>{words.activate}</Button>
      </Form>
      <div className="no-print mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Form action="/api/registration/codes" csrf="" locale={locale}>
          <Button look="secondary" icon="download">
            {words.letter}
          </Button>
        </Form>
        <PrintButton label={words.print} />
        <a href={`/${locale}/verify/${csv}`} className="inline-flex min-h-11 items-center">
          {words.receipt}
        </a>
      </div>
    </PageBody>
  );
};

export default CertificateDonePage;
