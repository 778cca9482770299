import type { Fields } from '@/lib/catalogue/fields';
import type { QuestionWords } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { FactField, type FactWord, type RawAnswers } from './fact-field';

/**
 * The questions of one step: a single one is the page's own heading, several stand under the step's title. On a page
 * that has a heading of its own (`level` 2) they always stand under the title.
 */
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
  level = 1,
}: {
  asks: readonly string[];
  fields: Fields;
  words: QuestionWords;
  title: string;
  caption: string;
  locale: Locale;
  values: RawAnswers;
  errors: Readonly<Record<string, string>>;
  sources?: Readonly<Record<string, string>>;
  level?: 1 | 2;
}) => {
  const alone = asks.length === 1 && level === 1;
  const Heading = `h${level}` as const;
  return (
    <>
      {alone ? null : (
        <div>
          {level === 1 ? <p className="mb-2 text-lg text-muted">{caption}</p> : null}
          <Heading className={level === 1 ? undefined : 'text-xl'}>{title}</Heading>
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
