import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { browserId } from '@/app/api/cookies';
import { DemoInboxLink, OneTimeCodeField } from '@/components/identity/one-time-code-field';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { ProgressSteps } from '@/components/ui/progress-steps';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(messagesOf(locale).registration.certificate.codeTitle, problems, locale) };
};

/** The code that shows the e-mail address is theirs. */
const CertificateCodePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const page = `/${locale}/identity/certificate`;
  if (!(await browserId('certificate')) || !(await browserId('code'))) redirect(page);
  const t = translator(locale);
  const { certificate: words } = messagesOf(locale).registration;
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  return (
    <PageBody top={<BackLink href={page} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <ProgressSteps step={2} total={2} label={words.codeStep} locale={locale} />
      <h1 className="text-3xl">{words.codeTitle}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg">{words.codeLead}</p>
      <DemoInboxLink locale={locale} />
      <Form action="/api/registration/confirm" csrf="" locale={locale}>
        <OneTimeCodeField locale={locale} error={errors.of('code')} />
        <Button>{t('identity.code.button')}</Button>
      </Form>
      <a href={page} className="mt-6 inline-flex min-h-11 items-center">
        {words.again}
      </a>
    </PageBody>
  );
};

export default CertificateCodePage;
