import { redirect } from 'next/navigation';
import { browserId } from '@/app/api/cookies';
import { PasswordField } from '@/components/fields/password-field';
import { pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { PASSWORD_LENGTH } from '@/lib/adapters/password-rules';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState } from '../../form-state';
import { type AccessKind, type AccessProps, AccessStep, accessPath } from './access-step';

/** Third page: the password. Saving it signs the person in with both factors. */
export const AccessPassword = async ({ kind, params, searchParams }: AccessProps & { kind: AccessKind }) => {
  const locale = await pageLocale(params);
  if (!(await browserId('code'))) redirect(accessPath(locale, kind));
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { password: t('identity.fields.password') }, locale);
  return (
    <AccessStep kind={kind} page="password" errors={errors.list} locale={locale}>
      <Form action="/api/access/password" csrf="" locale={locale} hidden={{ kind }}>
        <PasswordField
          name="password"
          label={t('identity.fields.password')}
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
        <Button>{t(`identity.${kind}.password.button`)}</Button>
      </Form>
    </AccessStep>
  );
};
