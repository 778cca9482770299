import { DateField } from '@/components/fields/date-field';
import { Field } from '@/components/fields/field';
import { listOf } from '@/components/fields/field-props';
import { today } from '@/lib/adapters/clock';
import { lastDayFor } from '@/lib/casework/power';
import { entrusted } from '@/lib/catalogue/services';
import { topics } from '@/lib/catalogue/topics';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { addYears, partsOf } from '@/lib/law/day';
import type { RawValues } from '@/lib/services/forms/form-return';
import type { FormStep, PowerForm } from '@/lib/services/powers/form-steps';
import { ProcedureChoices } from './procedure-choices';

export type StepProps = {
  form: PowerForm;
  step: FormStep;
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  locale: Locale;
};

const Title = ({ form, children, locale }: { form: PowerForm; children: string; locale: Locale }) => (
  <h1 className="mb-6 max-w-text text-3xl">
    <span className="mb-2 block text-lg font-normal tracking-normal text-muted">
      {translator(locale)(`representation.forms.${form}.title`)}
    </span>
    {children}
  </h1>
);

const Who = ({ form, values, errorOf, locale }: StepProps) => {
  const t = translator(locale);
  return (
    <>
      <Title form={form} locale={locale}>
        {t(`representation.steps.who.${form === 'ask' ? 'ask' : 'give'}`)}
      </Title>
      <p className="mb-6 max-w-text">{t('representation.steps.who.hint')}</p>
      <Field
        widget="id-number"
        name="idNumber"
        label={t('representation.steps.idNumber')}
        hint={t('representation.steps.idNumberHint')}
        value={values.idNumber}
        error={errorOf('idNumber')}
        autoComplete="off"
        locale={locale}
      />
      <Field
        widget="text"
        name="surnames"
        label={t('representation.steps.surnames')}
        value={values.surnames}
        error={errorOf('surnames')}
        width={30}
        maxLength={120}
        autoComplete="off"
        locale={locale}
      />
      <p className="mb-8 max-w-text text-sm text-muted">{t('representation.steps.who.access')}</p>
    </>
  );
};

const Kind = ({ form, values, errorOf, locale }: StepProps) => {
  const t = translator(locale);
  const { kinds } = messagesOf(locale).representation;
  return (
    <Field
      widget="radios"
      name="kind"
      label={t('representation.steps.kind')}
      caption={t(`representation.forms.${form}.title`)}
      labelIsHeading
      value={values.kind}
      error={errorOf('kind')}
      options={(['procedure', 'matter', 'general'] as const).map((value) => ({
        value,
        label: kinds[value].name,
        hint: kinds[value].hint,
      }))}
      locale={locale}
    />
  );
};

const Scope = ({ form, values, errorOf, locale }: StepProps) => {
  const t = translator(locale);
  const caption = t(`representation.forms.${form}.title`);
  if (values.kind === 'procedure')
    return (
      <ProcedureChoices
        chosen={listOf(values.procedures)}
        caption={caption}
        error={errorOf('procedures')}
        locale={locale}
      />
    );
  const titles = messagesOf(locale).public.topics;
  return (
    <Field
      widget="checkboxes"
      name="topics"
      label={t('representation.steps.topics')}
      hint={t('representation.steps.topicsHint')}
      caption={caption}
      labelIsHeading
      value={values.topics}
      error={errorOf('topics')}
      options={topics
        .filter((topic) => entrusted.some((each) => each.topic === topic))
        .map((value) => ({ value, label: titles[value].title, hint: titles[value].text }))}
      locale={locale}
    />
  );
};

const parts = ['day', 'month', 'year'] as const;

/** The last day; a year from today unless told otherwise. */
const Until = ({ values, errorOf, locale }: StepProps) => {
  const t = translator(locale);
  const inAYear = partsOf(addYears(today(), 1));
  const isEmpty = parts.every((part) => values[`until.${part}`] === undefined);
  const value = Object.fromEntries(
    parts.map((part) => [part, isEmpty ? String(inAYear[part]) : String(values[`until.${part}`] ?? '')]),
  );
  const partErrors = Object.fromEntries(
    parts.flatMap((part) => {
      const error = errorOf(`until.${part}`);
      return error ? [[`until.${part}`, error]] : [];
    }),
  );
  return (
    <DateField
      name="until"
      label={t('representation.steps.until')}
      hint={t('representation.steps.untilHint', { last: formatDay(lastDayFor(today()), locale) })}
      value={value}
      error={errorOf('until')}
      partErrors={partErrors}
      locale={locale}
    />
  );
};

const Terms = (props: StepProps) => {
  const { form, values, errorOf, locale } = props;
  const t = translator(locale);
  const [yes, no] = form === 'ask' ? (['yesAsk', 'noAsk'] as const) : (['yes', 'no'] as const);
  return (
    <>
      <Title form={form} locale={locale}>
        {t(form === 'extend' ? 'representation.forms.extend.title' : 'representation.steps.terms')}
      </Title>
      {form === 'extend' ? null : (
        <Field
          widget="radios"
          name="notifications"
          label={t('representation.steps.notifications')}
          hint={t('representation.steps.notificationsHint')}
          value={values.notifications}
          error={errorOf('notifications')}
          options={[
            { value: 'no', label: t(`representation.steps.${no}`) },
            { value: 'yes', label: t(`representation.steps.${yes}`) },
          ]}
          locale={locale}
        />
      )}
      <Until {...props} />
    </>
  );
};

const pages = { who: Who, kind: Kind, scope: Scope, terms: Terms } as const;

/** The question of one page of the form. */
export const FormFields = (props: StepProps) => {
  const Page = props.step === 'check' || props.step === 'sign' ? null : pages[props.step];
  return Page ? <Page {...props} /> : null;
};
