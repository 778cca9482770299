import { type Locale, locales } from '@/lib/i18n/locales';
import type { Problem } from '../forms/form-return';
import { groupOf, nameOf, programWords, shapeOf, type TextKey } from './editable';
import { type BothLanguages, isSameInEach, keptIn, placesOf, schemaOf, wordsAt } from './shape';

const HTML = /<\/?[a-z!][^>]*>|&[a-z]+;|&#\d+;/i;
const PLACEHOLDER = /\{(\w*)\}/g;
/* Also what a telephone would make a link of: two words joined by a point. */
const LINK = /\b(?:https?|ftp|mailto|tel):|\b[\w-]+\.[a-z]{2,}|[^\s@]+@[^\s@]+/i;
/* DNI and NIE, number of Social Security, IBAN: whoever they belong to, they do not go into a text for everybody. */
const PERSONAL =
  /(?<![A-Z0-9])(?:[XYZ][ .-]?\d{7}|\d{2}\.?\d{3}\.?\d{3})[ .-]?[A-Z](?![A-Z0-9])|(?<![\w-])\d{2}[ /-]?\d{8}[ /-]?\d{2}(?![\w-])|\b[A-Z]{2}\d{2}(?:[ -]?\d{4}){3,7}\b/i;

const placeholdersIn = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([whole]) => whole).sort();

/** What a sentence has to carry, as it is: {code}, {until}. */
export const placeholdersAt = (key: TextKey, locale: Locale, path: string): string[] =>
  groupOf(key) === 'template' ? placeholdersIn(wordsAt(programWords(key)[locale], path) ?? '') : [];

type Found = Omit<Problem, 'field'>;

/** Placeholders stay as the program has them, each as often: what they are filled with belongs to the program. */
const placeholderProblems = (text: string, wanted: readonly string[]): Found[] => {
  const said = placeholdersIn(text);
  const unknown = said.filter((name) => !wanted.includes(name));
  const rest = [...said];
  const missing = wanted.filter((name) => {
    const at = rest.indexOf(name);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const isTwice = said.length > wanted.length && unknown.length === 0;
  const hasLooseBrace = /[{}]/.test(text.replaceAll(PLACEHOLDER, ''));
  return [
    ...(unknown.length > 0 ? [{ code: 'text-placeholder-unknown', values: { names: unknown.join(', ') } }] : []),
    ...(missing.length > 0 ? [{ code: 'text-placeholder-missing', values: { names: missing.join(', ') } }] : []),
    ...(isTwice ? [{ code: 'text-placeholder-twice' }] : []),
    ...(hasLooseBrace ? [{ code: 'text-brace' }] : []),
  ];
};

/** What is wrong with the words at a place. Messages carry no link and no number of anybody: they say where to go, and who. */
export const wordsProblems = (key: TextKey, locale: Locale, path: string, text: string): Found[] => {
  const isMessage = groupOf(key) === 'template';
  return [
    ...(HTML.test(text) ? [{ code: 'text-html' }] : []),
    ...(PERSONAL.test(text) ? [{ code: 'text-personal' }] : []),
    ...(isMessage && LINK.test(text) ? [{ code: 'text-link' }] : []),
    ...placeholderProblems(text, placeholdersAt(key, locale, path)),
  ];
};

/**
 * Stored words as this release can show them: parsed, the same rows in each language, with its placeholders, and leading
 * where its pages are. Null when they no longer fit.
 */
export const fitting = (key: TextKey, json: unknown): BothLanguages | null => {
  const shape = shapeOf(key);
  const both = json as Readonly<Record<string, unknown>> | null;
  const parsed = locales.map((locale) => schemaOf(shape).safeParse(both?.[locale]));
  if (!parsed.every(({ success }) => success)) return null;
  const words = Object.fromEntries(parsed.map(({ data }, at) => [locales[at], data])) as BothLanguages;
  const program = programWords(key);
  const known = keptIn(shape, program.es);
  const fits =
    isSameInEach(shape, words) &&
    keptIn(shape, words.es).every((each) => known.includes(each)) &&
    (groupOf(key) !== 'help' || wordsAt(words.es, 'id') === nameOf(key)) &&
    locales.every((locale) =>
      placesOf(shape, words[locale]).every(({ path }) => {
        const text = wordsAt(words[locale], path);
        return text === undefined || wordsProblems(key, locale, path, text).length === 0;
      }),
    );
  return fits ? words : null;
};
