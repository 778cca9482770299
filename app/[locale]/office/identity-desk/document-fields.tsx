import { Field } from '@/components/fields/field';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { RawValues } from '@/lib/services/forms/form-return';

const kinds = ['dni', 'foreigner-card', 'passport'] as const;

/** The check list of the identity document: which, its number, until when, and the person themselves. */
export const DocumentFields = ({
  values,
  errorOf,
  partErrors,
  locale,
}: {
  values: RawValues;
  errorOf: (name: string) => string | undefined;
  partErrors: Readonly<Record<string, string>>;
  locale: Locale;
}) => {
  const { desk, documents } = messagesOf(locale).registration;
  return (
    <fieldset className="mt-10">
      <legend className="mb-5 text-xl font-bold">{desk.documentTitle}</legend>
      <Field
        widget="radios"
        name="documentKind"
        label={desk.document}
        locale={locale}
        value={values.documentKind}
        error={errorOf('documentKind')}
        options={kinds.map((value) => ({ value, label: documents[value] }))}
      />
      <Field
        widget="text"
        name="documentNumber"
        label={desk.number}
        hint={desk.numberHint}
        locale={locale}
        value={values.documentNumber}
        error={errorOf('documentNumber')}
        width={20}
        autoComplete="off"
      />
      <Field
        widget="date"
        name="documentUntil"
        label={desk.until}
        locale={locale}
        value={Object.fromEntries(
          ['day', 'month', 'year'].map((part) => [part, String(values[`documentUntil.${part}`] ?? '')]),
        )}
        error={errorOf('documentUntil')}
        partErrors={partErrors}
      />
      {(['photoMatches', 'personPresent'] as const).map((name) => (
        <Field
          key={name}
          widget="checkbox"
          name={name}
          label={desk[name]}
          locale={locale}
          value={values[name]}
          error={errorOf(name)}
        />
      ))}
    </fieldset>
  );
};
