import 'server-only';
import type { EnhancerProps } from '@/components/wizard/form-enhancer';
import { today } from '@/lib/adapters/clock';
import type { Fields } from '@/lib/catalogue/fields';
import { plainFields } from '@/lib/catalogue/plain-fields';
import type { QuestionWords } from '@/lib/catalogue/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { problemText } from './form-state';

const codes = [
  'missing',
  'malformed',
  'impossible',
  'too-early',
  'too-late',
  'too-low',
  'too-high',
  'too-long',
  'too-few',
  'too-many',
  'wrong-check-digits',
] as const;

type Word = { label: string; missing?: string; item?: Record<string, Word> };
type ClientErrors = Readonly<Record<string, Readonly<Record<string, string>>>>;

const textsOf = (word: Word, locale: Locale) =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      code === 'missing' && word.missing
        ? word.missing
        : problemText({ field: '', code, values: { limit: '{limit}' } }, word.label, locale),
    ]),
  );

/** The sentences of every possible problem of some facts, for the browser: the same ones the server would answer. */
const clientErrors = (asks: readonly string[], words: QuestionWords, locale: Locale): ClientErrors =>
  Object.fromEntries(
    asks.flatMap((key) => {
      const word = words.facts[key] as Word | undefined;
      if (!word) return [];
      const items = Object.entries(word.item ?? {}).map(([item, inner]) => [`${key}.${item}`, textsOf(inner, locale)]);
      return [[key, textsOf(word, locale)], ...items];
    }),
  );

/** Everything the browser needs to check a question page by itself. */
export const enhancer = (
  form: string,
  fields: Fields,
  asks: readonly string[],
  words: QuestionWords,
  locale: Locale,
): EnhancerProps => {
  const t = translator(locale);
  const on = today();
  return {
    form,
    fields: plainFields(fields, on),
    errors: clientErrors(asks, words, locale),
    locale,
    today: on,
    summaryTitle: t('ui.errorSummary.title'),
    errorPrefix: t('ui.errorSummary.prefix'),
    titlePrefix: t('ui.titlePrefix'),
  };
};
