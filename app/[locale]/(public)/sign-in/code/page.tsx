import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CodeForm } from '@/components/identity/code-form';
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
  const hidden: Record<string, string> = back ? { returnTo: back } : {};
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
      <CodeForm
        action="/api/sign-in/code"
        resend={{ action: '/api/sign-in/resend', hidden }}
        hidden={hidden}
        csrf={session.csrf}
        locale={locale}
        email={email}
        error={errors.of('code')}
      >
        <ButtonGroup>
          <Button>{t('identity.code.button')}</Button>
          <a href={`/${locale}/my`} className="inline-flex min-h-11 items-center">
            {t('identity.code.skip')}
          </a>
        </ButtonGroup>
      </CodeForm>
      <Form action="/api/sign-out" csrf={session.csrf} locale={locale} className="mt-6 text-sm">
        <span className="mr-3">{t('identity.code.who', { name: session.name })}</span>
        <Button look="plain">{t('identity.code.leave')}</Button>
      </Form>
    </PageBody>
  );
};

export default SignInCodePage;
