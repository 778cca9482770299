import { EmailField, IdNumberField, TextField } from '@/components/fields/text-field';
import { LetterPicture } from '@/components/identity/letter-picture';
import { pageLocale } from '@/components/layout/page-locale';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Form } from '@/components/ui/form';
import { LinkList } from '@/components/ui/link-list';
import { translator } from '@/lib/i18n/translator';
import { formErrors, formState } from '../../form-state';
import { type AccessKind, type AccessProps, AccessStep } from './access-step';

/** First page: three short answers, checked as one. */
export const AccessStart = async ({ kind, params, searchParams }: AccessProps & { kind: AccessKind }) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { values, problems } = await formState(searchParams);
  const labels = {
    idNumber: t('identity.fields.idNumber'),
    email: t('identity.fields.email'),
    letterCode: t(`identity.${kind}.start.label`),
  };
  const errors = formErrors(problems, labels, locale);
  return (
    <AccessStep
      kind={kind}
      page="start"
      errors={errors.list}
      locale={locale}
      aside={<LetterPicture wanted={kind} locale={locale} />}
    >
      <Form action="/api/access/start" csrf="" locale={locale} hidden={{ kind }}>
        <IdNumberField
          name="idNumber"
          label={labels.idNumber}
          hint={t('identity.fields.idNumberHint')}
          value={values.idNumber}
          error={errors.of('idNumber')}
          autoComplete="username"
          locale={locale}
        />
        <EmailField
          name="email"
          label={labels.email}
          hint={t('identity.fields.emailHint')}
          value={values.email}
          error={errors.of('email')}
          locale={locale}
        />
        <TextField
          name="letterCode"
          label={labels.letterCode}
          hint={t('identity.fields.letterHint')}
          error={errors.of('letterCode')}
          autoComplete="off"
          width={20}
          mono
          plain
          locale={locale}
        />
        <Button>{t(`identity.${kind}.start.button`)}</Button>
      </Form>
      <Details summary={t(`identity.${kind}.start.wrongTitle`)}>
        <p>{t(`identity.${kind}.start.wrongText`)}</p>
      </Details>
      {kind === 'recovery' ? (
        <LinkList
          stacked
          links={[
            [`/${locale}/identity/lost`, t('contact.lost.link')],
            [`/${locale}/identity/lost/stop`, t('contact.lost.stopLink')],
          ]}
        />
      ) : null}
    </AccessStep>
  );
};
