import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { ErrorMessage } from '@/components/fields/field-frame';
import { TextField } from '@/components/fields/text-field';
import { deviceWords } from '@/components/identity/device-words';
import { PasskeyButton } from '@/components/identity/passkey-button';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { ErrorSummary } from '@/components/ui/error-summary';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { requireProven } from '@/lib/auth/require';
import { translator } from '@/lib/i18n/translator';
import { startPasskey } from '@/lib/services/identity/methods/add-passkey';
import { formErrors, formState, type Search, titleWithErrors } from '../../../../form-state';
import { SecurityCrumbs } from '../security-crumbs';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('my.security.passkey.title'), problems, locale) };
};

const PasskeyPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const session = await requireProven(locale, `/${locale}/my/security/passkey`);
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const labels = { name: t('my.security.passkey.name'), code: t('identity.ways.passkey.label') };
  const errors = formErrors(problems, labels, locale);
  const device = deviceWords((await headers()).get('user-agent') ?? '', locale);
  return (
    <PageBody top={<SecurityCrumbs current={t('my.security.passkey.title')} locale={locale} />}>
      <ErrorSummary errors={errors.list} locale={locale} />
      <h1 className="text-3xl">{t('my.security.passkey.title')}</h1>
      <p className="mt-4 mb-8 max-w-text text-lg text-muted">{t('my.security.passkey.lead')}</p>
      <Form action="/api/methods/passkey" csrf={session.csrf} locale={locale}>
        <TextField
          name="name"
          label={labels.name}
          hint={t('my.security.passkey.nameHint')}
          value={values.name ?? device}
          error={errors.of('name')}
          maxLength={40}
          autoComplete="off"
          width={30}
          locale={locale}
        />
        <ErrorMessage name="code" error={errors.of('code')} locale={locale} />
        <PasskeyButton
          id={fieldId('code')}
          ask={{ kind: 'add', options: await startPasskey(session.actor, session) }}
          words={{
            button: t('my.security.passkey.button'),
            failed: t('my.security.passkey.failed'),
            unsupported: t('identity.ways.passkey.unsupported'),
          }}
        />
      </Form>
      <a href={`/${locale}/my/security`} className="mt-4 inline-flex min-h-11 items-center">
        {t('my.security.authenticator.back')}
      </a>
    </PageBody>
  );
};

export default PasskeyPage;
