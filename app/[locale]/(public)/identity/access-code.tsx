import { redirect } from 'next/navigation';
import { browserId } from '@/app/api/cookies';
import { DemoInboxLink, OneTimeCodeField } from '@/components/identity/one-time-code-field';
import { pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState } from '../../form-state';
import { type AccessKind, type AccessProps, AccessStep, accessPath } from './access-step';

/** Second page: the code of the e-mail. It says the same whoever asked, known or not. */
export const AccessCode = async ({ kind, params, searchParams }: AccessProps & { kind: AccessKind }) => {
  const locale = await pageLocale(params);
  if (!(await browserId('code'))) redirect(accessPath(locale, kind));
  const t = translator(locale);
  const { problems } = await formState(searchParams);
  const errors = formErrors(problems, { code: t('identity.code.label') }, locale);
  return (
    <AccessStep kind={kind} page="code" errors={errors.list} locale={locale}>
      <DemoInboxLink locale={locale} />
      <Form action="/api/access/code" csrf="" locale={locale} hidden={{ kind }}>
        <OneTimeCodeField locale={locale} error={errors.of('code')} />
        <Button>{t('identity.code.button')}</Button>
      </Form>
      <section className="mt-10 max-w-text border-t border-line pt-6">
        <h2 className="text-lg">{t(`identity.${kind}.code.notReceived`)}</h2>
        <p className="mt-1">{t(`identity.${kind}.code.notReceivedText`)}</p>
        <a href={accessPath(locale, kind)} className="mt-2 inline-flex min-h-11 items-center">
          {t('identity.restart')}
        </a>
      </section>
    </AccessStep>
  );
};
