import { Field } from '@/components/fields/field';
import type { Locale } from '@/lib/i18n/locales';
import type { RawValues } from '@/lib/services/forms/form-return';
import { dateAnswer } from '../../date-answer';

/** A day and an hour of official time. */
export const InstantFields = ({
  name,
  hint,
  values,
  errors,
  words,
  locale,
}: {
  name: 'from' | 'until';
  hint?: string;
  values: RawValues;
  errors: readonly { readonly name: string; readonly text: string }[];
  words: Readonly<Record<'fromDay' | 'fromTime' | 'untilDay' | 'untilTime' | 'timeHint', string>>;
  locale: Locale;
}) => {
  const error = (field: string) => errors.find((item) => item.name === field)?.text;
  const [dayError, timeError] = [error(`${name}Day`), error(`${name}Time`)];
  return (
    <>
      <Field
        widget="date"
        name={`${name}Day`}
        label={words[`${name}Day`]}
        value={dateAnswer(values, `${name}Day`)}
        partErrors={Object.fromEntries(errors.map((item) => [item.name, item.text]))}
        {...(dayError ? { error: dayError } : {})}
        {...(hint ? { hint } : {})}
        locale={locale}
      />
      <Field
        widget="text"
        name={`${name}Time`}
        label={words[`${name}Time`]}
        hint={words.timeHint}
        value={values[`${name}Time`]}
        {...(timeError ? { error: timeError } : {})}
        width={5}
        locale={locale}
      />
    </>
  );
};
