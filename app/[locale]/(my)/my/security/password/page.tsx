import type { Metadata } from 'next';
import { PasswordField } from '@/components/fields/password-field';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Button, ButtonGroup } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Form } from '@/components/ui/form';
import { PASSWORD_LENGTH } from '@/lib/adapters/password-rules';
import { requireProven } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { SecurityCrumbs } from '../security-crumbs';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('contact.password.title'), problems, locale) };
};

const PasswordPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const security = `/${locale}/my/security`;
  const { csrf } = await requireProven(locale, `${security}/password`);
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const labels = { currentPassword: t('contact.password.current'), password: t('contact.password.new') };
  const errors = formErrors(problems, labels, locale);
  return (
    <PageBody top={<SecurityCrumbs current={t('contact.password.title')} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-3xl">{t('contact.password.title')}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('contact.password.lead')}</p>
      <Form action="/api/password" csrf={csrf} locale={locale}>
        <PasswordField
          name="currentPassword"
          label={labels.currentPassword}
          error={errors.of('currentPassword')}
          autoComplete="current-password"
          locale={locale}
        />
        <PasswordField
          name="password"
          label={labels.password}
          hint={
            <>
              <p>{t('identity.phrase')}</p>
              <p className="mt-1">{t('identity.notAllowed')}</p>
            </>
          }
          error={errors.of('password')}
          autoComplete="new-password"
          minLength={PASSWORD_LENGTH.min}
          locale={locale}
        />
        <ButtonGroup>
          <Button>{t('contact.password.button')}</Button>
          <a href={security} className="inline-flex min-h-11 items-center">
            {t('my.security.authenticator.back')}
          </a>
        </ButtonGroup>
      </Form>
      <a href={`/${locale}/identity/recover`} className="mt-6 inline-flex min-h-11 items-center">
        {t('contact.password.forgotten')}
      </a>
    </PageBody>
  );
};

export default PasswordPage;
