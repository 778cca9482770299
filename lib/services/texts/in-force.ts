import 'server-only';
import { log } from '@/lib/adapters/log';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { fitting } from './check-words';
import { helpKeys, programWords, type TextKey, type WordsOf } from './editable';

/* Versions of which it was said that they do not fit. */
const told = new Set<string>();

const publishedWords = async (key: TextKey) => {
  const row = await db().textVersion.findFirst({
    where: { key, state: 'published' },
    orderBy: { number: 'desc' },
    select: { number: true, words: true },
  });
  // Somebody went back to the words of the program.
  if (!row || row.words === null) return null;
  const words = fitting(key, row.words);
  const version = `${key} ${row.number}`;
  if (!words && !told.has(version)) {
    told.add(version);
    log.warn({ text: key, version: row.number }, 'text.does-not-fit');
  }
  return words;
};

/**
 * The words that people read: those published last, or those of the program when there are none, when they no longer fit
 * this release, and while it is built, where there is no database.
 * @throws when the database is away: a page made before stays, and a message waits
 */
export const textInForce = async <K extends TextKey>(key: K, locale: Locale): Promise<WordsOf<K>> => {
  const published = process.env.NEXT_PHASE === 'phase-production-build' ? null : await publishedWords(key);
  return (published ?? programWords(key))[locale] as WordsOf<K>;
};

/** Every help topic, in order. */
export const helpInForce = (locale: Locale) => Promise.all(helpKeys.map((key) => textInForce(key, locale)));
