import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { MaskedEmail } from '@/components/identity/masked-email';
import { DemoInboxLink, OneTimeCodeField } from '@/components/identity/one-time-code-field';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { currentSession } from '@/lib/auth/session';
import { translator } from '@/lib/i18n/translator';
import { listSessions } from '@/lib/services/identity/sessions';
import { formErrors, formState, type Search, titleWithErrors } from '../../../form-state';
import { returnPath, withReturn } from '../../../return-path';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('identity.code.title'), problems, locale) };
};

const SignInCodePage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const back = await returnPath(searchParams);
  const session = await currentSession();
  if (!session) redirect(withReturn(`/${locale}/sign-in`, back));
  if (session.actor.level === 'substantial') redirect(back || `/${locale}/my`);
  const t = translator(locale);
  const { email } = await listSessions(session.actor);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  const hidden = back ? { returnTo: back } : undefined;
  const resent = (await searchParams).sent === '1' && problems.length === 0;
  return (
    <PageBody>
      <ErrorSummary errors={errors.list} locale={locale} />
      {resent ? (
        <Notice kind="success" alert locale={locale} title={t('identity.code.resent')}>
          <p>{t('identity.code.resentText')}</p>
        </Notice>
      ) : null}
      <h1 className="max-w-text text-3xl">{t('identity.code.title')}</h1>
      <p className="mt-4 mb-6 max-w-text text-lg">
        {email ? (
          <>
            {t('identity.code.sentTo')} <MaskedEmail email={email} locale={locale} />
          </>
        ) : (
          t('identity.code.noEmail')
        )}
      </p>
      <DemoInboxLink locale={locale} />
      <Form action="/api/sign-in/code" csrf={session.csrf} locale={locale} hidden={hidden}>
        <OneTimeCodeField locale={locale} error={errors.of('code')} />
        <ButtonGroup>
          <Button>{t('identity.code.button')}</Button>
          <a href={`/${locale}/my`} className="inline-flex min-h-11 items-center">
            {t('identity.code.skip')}
          </a>
        </ButtonGroup>
      </Form>
      <section className="mt-10 max-w-text border-t border-line pt-6">
        <h2 className="text-lg">{t('identity.code.resendTitle')}</h2>
        <p className="mt-1 mb-4">{t('identity.code.resendText')}</p>
        <Form action="/api/sign-in/resend" csrf={session.csrf} locale={locale} hidden={hidden}>
          <Button look="secondary">{t('identity.code.resend')}</Button>
        </Form>
        <Form action="/api/sign-out" csrf={session.csrf} locale={locale} className="mt-6 text-sm">
          <span className="mr-3">{t('identity.code.who', { name: session.name })}</span>
          <Button look="plain">{t('identity.code.leave')}</Button>
        </Form>
      </section>
    </PageBody>
  );
};

export default SignInCodePage;
