import { Field } from '@/components/fields/field';
import type { FieldProps, RawValue } from '@/components/fields/field-props';
import { RepeatField } from '@/components/fields/repeat-field';
import type { Field as Fact } from '@/lib/catalogue/fields';
import { suggestionsFor } from '@/lib/catalogue/say';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';

export type FactWord = {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly one?: string;
  readonly add?: string;
  readonly item?: Readonly<Record<string, FactWord>>;
};
export type RawAnswers = Readonly<Record<string, string | readonly string[]>>;

const rowsIn = (name: string, values: RawAnswers, min: number): number => {
  const asked = values[`${name}.rows`];
  if (typeof asked === 'string' && /^\d{1,2}$/.test(asked)) return Number(asked);
  const rows = Object.keys(values).flatMap((key) => {
    const index = key.startsWith(`${name}[`) ? /^\d+/.exec(key.slice(name.length + 1))?.[0] : undefined;
    return index === undefined ? [] : [Number(index) + 1];
  });
  return Math.max(min, 0, ...rows);
};

/** The three inputs of a date are posted under their own names. */
const typedValue = (name: string, fact: Fact, values: RawAnswers): RawValue => {
  if (fact.kind !== 'date') return values[name];
  return Object.fromEntries(['day', 'month', 'year'].map((part) => [part, String(values[`${name}.${part}`] ?? '')]));
};

type Props = {
  readonly name: string;
  readonly fact: Fact;
  readonly word: FactWord;
  readonly locale: Locale;
  readonly values: RawAnswers;
  /** Sentence of the problem of an input, by its full name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly source?: string;
  readonly labelIsHeading?: boolean;
  readonly caption?: string;
};

/** Choices shown all at once; a longer list folds into one control. */
const MOST_RADIOS = 12;

/** Draws the question of one fact with the widget of its kind; the one place where kinds meet widgets. */
export const FactField = ({ name, fact, word, locale, values, errors, source, labelIsHeading, caption }: Props) => {
  const t = translator(locale);
  const own: FieldProps = {
    name,
    label: word.label,
    locale,
    value: typedValue(name, fact, values),
    partErrors: errors,
    ...(errors[name] ? { error: errors[name] } : {}),
    ...(word.hint ? { hint: word.hint } : {}),
    ...(source ? { source } : {}),
    ...(labelIsHeading ? { labelIsHeading } : {}),
    ...(caption ? { caption } : {}),
  };
  switch (fact.kind) {
    case 'date':
      return <Field widget="date" {...own} {...(name === 'birthDate' ? { autoComplete: 'bday' } : {})} />;
    case 'yesNo':
      return <Field widget="yes-no" {...own} />;
    case 'choice':
      return (
        <Field
          widget={fact.options.length > MOST_RADIOS ? 'select' : 'radios'}
          {...own}
          options={fact.options.map((value) => ({ value, label: word.options?.[value] ?? value }))}
        />
      );
    case 'integer':
      return (
        <Field
          widget="number"
          {...own}
          width={5}
          {...(fact.unit === 'count' ? {} : { unit: t(`apply.units.${fact.unit}`) })}
        />
      );
    case 'money':
      return <Field widget="money" {...own} />;
    case 'percent':
      return <Field widget="number" {...own} width={5} unit="%" />;
    case 'iban':
      return <Field widget="iban" {...own} />;
    case 'text':
      if (fact.suggest) {
        const list = suggestionsFor(fact.suggest, typeof own.value === 'string' ? own.value : '');
        return <Field widget="suggest" {...own} maxLength={fact.maxLength} suggestions={list} />;
      }
      return <Field widget={fact.lines === 'one' ? 'text' : 'textarea'} {...own} maxLength={fact.maxLength} />;
    case 'list': {
      const rows = rowsIn(name, values, fact.min);
      return (
        <>
          {/* A row whose choices are all unanswered posts nothing: the count keeps it from being lost. */}
          <input type="hidden" name={`${name}.rows`} value={rows} />
          <RepeatField
            {...own}
            min={fact.min}
            max={fact.max}
            itemLabel={(word.one ?? word.label).replace('{number}', '').trim()}
            {...(word.add ? { addLabel: word.add } : {})}
            rows={Array.from({ length: rows }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
              <div key={row} className="space-y-6">
                {Object.entries(fact.item).map(([key, item]) => (
                  <FactField
                    key={key}
                    name={`${name}[${row}].${key}`}
                    fact={item}
                    word={word.item?.[key] ?? { label: key }}
                    locale={locale}
                    values={values}
                    errors={errors}
                  />
                ))}
              </div>
            ))}
          />
        </>
      );
    }
  }
};
