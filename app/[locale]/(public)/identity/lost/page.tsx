import type { Metadata } from 'next';
import { RadiosField } from '@/components/fields/choice-fields';
import { PasswordField } from '@/components/fields/password-field';
import { CodeField, IdNumberField, TextField } from '@/components/fields/text-field';
import { PasskeyButton } from '@/components/identity/passkey-button';
import { pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { fieldId } from '@/components/ui/field-id';
import { Form } from '@/components/ui/form';
import { LinkList } from '@/components/ui/link-list';
import { Notice } from '@/components/ui/notice';
import { translator } from '@/lib/i18n/translator';
import { askForAnyPasskey, proofs } from '@/lib/services/identity/contacts/lost-contact';
import { formErrors, formState, titleWithErrors } from '../../../form-state';
import type { AccessProps } from '../access-step';
import { LostFrame } from './lost-frame';

export const dynamic = 'force-dynamic';

export const generateMetadata = async ({ params, searchParams }: AccessProps): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { problems } = await formState(searchParams);
  return { title: titleWithErrors(translator(locale)('contact.lost.title'), problems, locale) };
};

const LostPage = async ({ params, searchParams }: AccessProps) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const { sent } = await searchParams;
  const labels = {
    idNumber: t('identity.fields.idNumber'),
    lost: t('contact.lost.what'),
    value: t('contact.lost.value'),
    ...Object.fromEntries(proofs.map((name) => [name, t(`contact.lost.proofs.${name}`)])),
  };
  const errors = formErrors(problems, labels, locale);
  const proof = (name: (typeof proofs)[number]) => ({
    name,
    label: t(`contact.lost.proofs.${name}`),
    error: errors.of(name),
    locale,
  });
  const code = { autoComplete: 'off', width: 20, mono: true, plain: true } as const;
  return (
    <LostFrame
      title={t('contact.lost.title')}
      lead={t('contact.lost.lead')}
      back={`/${locale}/identity/recover`}
      errors={errors.list}
      locale={locale}
      notice={
        sent === '1' && problems.length === 0 ? (
          <Notice kind="info" alert locale={locale} title={t('contact.lost.otherSent')}>
            <p>{t('contact.lost.otherSentText')}</p>
          </Notice>
        ) : null
      }
    >
      <Form action="/api/lost/start" csrf="" locale={locale}>
        <IdNumberField
          name="idNumber"
          label={labels.idNumber}
          hint={t('identity.fields.idNumberHint')}
          value={values.idNumber}
          error={errors.of('idNumber')}
          autoComplete="username"
          locale={locale}
        />
        <RadiosField
          name="lost"
          label={labels.lost}
          value={values.lost}
          error={errors.of('lost')}
          locale={locale}
          inline
          options={[
            { value: 'email', label: t('contact.lost.whatEmail') },
            { value: 'sms', label: t('contact.lost.whatSms') },
          ]}
        />
        <TextField
          name="value"
          label={labels.value}
          hint={t('contact.lost.valueHint')}
          value={values.value}
          error={errors.of('value')}
          width={30}
          plain
          locale={locale}
        />
        <h2 className="mt-10 text-xl">{t('contact.lost.proofsTitle')}</h2>
        <p className="mt-2 mb-6 max-w-text">{t('contact.lost.proofsLead')}</p>
        <TextField {...proof('recovery')} {...code} hint={t('identity.fields.letterHint')} />
        <TextField {...proof('backup')} {...code} hint={t('identity.ways.backup_code.hint')} />
        <CodeField {...proof('app')} hint={t('identity.ways.authenticator.hint')} autoComplete="off" />
        <PasswordField {...proof('password')} autoComplete="current-password" />
        <CodeField {...proof('other')} hint={t('contact.lost.otherHint')} />
        <h3 className="text-lg">{t('contact.lost.proofs.passkey')}</h3>
        <p className="mt-1 mb-3 max-w-text text-sm text-muted">{t('contact.lost.passkeyText')}</p>
        <PasskeyButton
          id={fieldId('passkey')}
          name="passkey"
          ask={{ kind: 'prove', options: await askForAnyPasskey() }}
          words={{
            button: t('identity.ways.passkey.button'),
            failed: t('identity.ways.passkey.failed'),
            unsupported: t('identity.ways.passkey.unsupported'),
          }}
        />
        <p className="mt-8">
          <Button>{t('contact.lost.button')}</Button>
        </p>
        {/* Below the main button, which is the one the Enter key presses. */}
        <section className="mt-12 max-w-text border-t border-line pt-6">
          <h2 className="text-lg">{t('contact.lost.otherTitle')}</h2>
          <p className="mt-1 mb-4">{t('contact.lost.otherText')}</p>
          <Button look="secondary" formAction="/api/lost/send-code">
            {t('contact.lost.otherButton')}
          </Button>
        </section>
      </Form>
      <section className="mt-10 max-w-text border-t border-line pt-6">
        <h2 className="text-lg">{t('contact.lost.nothingTitle')}</h2>
        <p className="mt-1">{t('contact.lost.nothing')}</p>
        <LinkList
          stacked
          links={[
            [`/${locale}/identity`, t('contact.lost.nothingLink')],
            [`/${locale}/identity/lost/stop`, t('contact.lost.stopLink')],
          ]}
        />
      </section>
    </LostFrame>
  );
};

export default LostPage;
