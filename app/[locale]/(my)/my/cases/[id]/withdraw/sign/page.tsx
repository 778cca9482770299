import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { browserId } from '@/app/api/cookies';
import { CodeForm } from '@/components/identity/code-form';
import { PageBody } from '@/components/layout/site-shell';
import { BackLink } from '@/components/ui/back-link';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { WarningText } from '@/components/ui/warning-text';
import { listSessions } from '@/lib/services/identity/sessions';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../../../form-state';
import { loadWithdrawal } from '../load-withdrawal';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { t, locale } = await loadWithdrawal(params, '/sign');
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(t('requests.withdraw.sign'), problems, locale) };
};

const SignWithdrawalPage = async ({ params, searchParams }: Props) => {
  const { locale, t, session, found, home, may, title } = await loadWithdrawal(params, '/sign');
  // Decided meanwhile, or no code asked for in this browser: the page before says how to go on.
  if (!may || !(await browserId('code'))) redirect(`${home}/withdraw`);
  const { email } = await listSessions(session.actor);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  const resent = (await searchParams).sent === '1' && problems.length === 0;
  const hidden = { case: found.id };
  return (
    <PageBody top={<BackLink href={`${home}/withdraw`} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      {resent ? (
        <Notice kind="success" alert locale={locale} title={t('identity.code.resent')}>
          <p>{t('identity.code.resentText')}</p>
        </Notice>
      ) : null}
      <p className="mb-2 text-lg text-muted">{title}</p>
      <h1>{t('requests.withdraw.sign')}</h1>
      <WarningText locale={locale}>{t('requests.withdraw.signWarning')}</WarningText>
      <CodeForm
        action="/api/cases/withdraw"
        resend={{ action: '/api/cases/withdraw/code', hidden: { ...hidden, again: '1' } }}
        hidden={hidden}
        csrf={session.csrf}
        locale={locale}
        email={email}
        error={errors.of('code')}
      >
        <ButtonGroup>
          <Button look="warning">{t('requests.withdraw.signButton')}</Button>
          <a href={home} className="inline-flex min-h-11 items-center">
            {t('requests.withdraw.keep')}
          </a>
        </ButtonGroup>
      </CodeForm>
    </PageBody>
  );
};

export default SignWithdrawalPage;
