import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PasswordField } from '@/components/fields/password-field';
import { IdNumberField } from '@/components/fields/text-field';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { currentSession } from '@/lib/auth/session';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState, type Search, titleWithErrors } from '../../form-state';
import { returnPath, withReturn } from '../../return-path';
import { SignInHelp } from './sign-in-help';
import { StaffDoor } from './staff-door';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('identity.signIn.title'), problems, locale) };
};

const SignInPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const back = await returnPath(searchParams);
  const session = await currentSession();
  if (session?.actor.level === 'substantial') redirect(back || `/${locale}/my`);
  if (session) redirect(withReturn(`/${locale}/sign-in/code`, back));
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const labels = { idNumber: t('identity.signIn.idNumber'), password: t('identity.signIn.password') };
  const errors = formErrors(problems, labels, locale);
  return (
    <PageBody top={<Breadcrumb locale={locale} current={t('identity.signIn.title')} />}>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <ErrorSummary errors={errors.list} locale={locale} />
          <h1 className="text-3xl">{t('identity.signIn.title')}</h1>
          <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('identity.signIn.lead')}</p>
          <Form action="/api/sign-in" csrf="" locale={locale} hidden={back ? { returnTo: back } : {}}>
            <IdNumberField
              name="idNumber"
              label={labels.idNumber}
              hint={t('identity.signIn.idNumberHint')}
              value={values.idNumber}
              error={errors.of('idNumber')}
              autoComplete="username"
              locale={locale}
            />
            <PasswordField name="password" label={labels.password} error={errors.of('password')} locale={locale} />
            <Button>{t('identity.signIn.button')}</Button>
          </Form>
          <StaffDoor back={back} refused={(await searchParams).staff} locale={locale} />
          <Details summary={t('identity.signIn.lockTitle')}>
            <p>{t('identity.signIn.lockText')}</p>
          </Details>
        </div>
        <SignInHelp locale={locale} back={back} />
      </div>
    </PageBody>
  );
};

export default SignInPage;
