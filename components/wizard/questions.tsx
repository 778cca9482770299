import type { Fields } from '@/lib/catalogue/fields';
import type { Words } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { FactField, type FactWord, type RawAnswers } from './fact-field';

/** The questions of one step: a single one is the page's own heading, several stand under the step's title. */
export const Questions = ({
  asks,
  fields,
  words,
  title,
  caption,
  locale,
  values,
  errors,
  sources = {},
}: {
  asks: readonly string[];
  fields: Fields;
  words: Words;
  title: string;
  caption: string;
  locale: Locale;
  values: RawAnswers;
  errors: Readonly<Record<string, string>>;
  sources?: Readonly<Record<string, string>>;
}) => {
  const alone = asks.length === 1;
  return (
    <>
      {alone ? null : (
        <div>
          <p className="mb-2 text-lg text-muted">{caption}</p>
          <h1>{title}</h1>
        </div>
      )}
      {asks.map((key) => {
        const fact = fields[key];
        const word = words.facts[key] as FactWord | undefined;
        if (!fact || !word) return null;
        return (
          <FactField
            key={key}
            name={key}
            fact={fact}
            word={word}
            locale={locale}
            values={values}
            errors={errors}
            {...(sources[key] ? { source: sources[key] } : {})}
            {...(alone ? { labelIsHeading: true, caption } : {})}
          />
        );
      })}
    </>
  );
};
