import 'server-only';
import { log } from '@/lib/adapters/log';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { fitting } from './check-words';
import { type HelpWords, helpKeys, programWords, type TextKey, type WordsOf } from './editable';
import type { BothLanguages } from './shape';

/* Versions of which it was said that they do not fit. */
const told = new Set<string>();

type Row = { readonly key: string; readonly number: number; readonly words: unknown };

/* The last published version of each; with words of null somebody went back to those of the program. */
const publishedOf = (keys: readonly TextKey[]): Promise<Row[]> =>
  db().$queryRaw<Row[]>`
    SELECT DISTINCT ON (key) key, number, words FROM "TextVersion"
    WHERE key = ANY (${[...keys]}::text[]) AND state = 'published' ORDER BY key, number DESC`;

const wordsOf = (key: TextKey, row: Row | undefined): BothLanguages => {
  if (!row || row.words === null) return programWords(key);
  const words = fitting(key, row.words);
  const version = `${key} ${row.number}`;
  if (!words && !told.has(version)) {
    told.add(version);
    log.warn({ text: key, version: row.number }, 'text.does-not-fit');
  }
  return words ?? programWords(key);
};

const isBuilding = () => process.env.NEXT_PHASE === 'phase-production-build';

/**
 * The words that people read: those published last, or those of the program when there are none, when they no longer fit
 * this release, and while it is built, where there is no database.
 * @throws when the database is away: a page made before stays, and a message waits
 */
export const textInForce = async <K extends TextKey>(key: K, locale: Locale): Promise<WordsOf<K>> => {
  const [row] = isBuilding() ? [] : await publishedOf([key]);
  return wordsOf(key, row)[locale] as WordsOf<K>;
};

/** Every help topic, in order. */
export const helpInForce = async (locale: Locale): Promise<readonly HelpWords[]> => {
  const rows = isBuilding() ? [] : await publishedOf(helpKeys);
  return helpKeys.map(
    (key) =>
      wordsOf(
        key,
        rows.find((row) => row.key === key),
      )[locale] as HelpWords,
  );
};
