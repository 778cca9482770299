import { plainWord } from '@/lib/catalogue/csv';
import { type Field, integer, money, percent } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Locale } from '@/lib/i18n/locales';
import type { Cents } from '@/lib/law/cents';
import { addDays, addYears, type Day, isDay } from '@/lib/law/day';
import { type ParsedNumber, parseCcc, parseIdNumber, parseNaf } from '@/lib/law/identifiers';
import type { Cell, Column } from './kind';

type Example = Readonly<Record<Locale, string>>;
const same = (text: string): Example => ({ es: text, en: text });

export const idNumberColumn = (example: string): Column<string> => ({
  example: same(example),
  read: (text) => {
    const parsed = parseIdNumber(text);
    if (parsed.ok) return { value: parsed.value };
    return { problem: parsed.why === 'wrong-letter' ? 'wrong-letter' : 'not-an-id' };
  },
});

/* A spreadsheet takes a number of twelve digits for an amount and drops the zero in front. */
const numberColumn = (parse: (text: string) => ParsedNumber, length: number, example: string): Column<string> => ({
  example: same(example),
  read: (text) => {
    const parsed = parse(/^\d+$/.test(text) ? text.padStart(length, '0') : text);
    if (parsed.ok) return { value: parsed.value };
    return { problem: parsed.why === 'check-digits' ? 'wrong-digits' : 'not-a-number' };
  },
});
export const nssColumn = (example: string) => numberColumn(parseNaf, 12, example);
export const cccColumn = (example: string) => numberColumn(parseCcc, 11, example);

const wordOf = (text: string): string => plainWord(text).replace(/[\s_-]+/g, ' ');

/** A word of a list, in any of the ways to write it. */
export const choiceColumn = <const O extends Readonly<Record<string, readonly string[]>>>(
  options: O,
  example: Example,
): Column<keyof O & string> => {
  const byWord = new Map(
    Object.entries(options).flatMap(([option, ways]) => [option, ...ways].map((way) => [wordOf(way), option] as const)),
  );
  return {
    example,
    read: (text) => {
      const found = byWord.get(wordOf(text));
      return found === undefined ? { problem: 'not-in-the-list' } : { value: found };
    },
  };
};

const readDay = (text: string): Day | null => {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const written = y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : text;
  return isDay(written) ? written : null;
};

/** A day that has come, and not more years ago than a right lasts. */
export const pastDayColumn = (years: number, example: Example): Column<Day> => ({
  example,
  read: (text, today): Cell<Day> => {
    const found = readDay(text);
    if (!found) return { problem: 'not-a-day' };
    if (found > today) return { problem: 'day-to-come', limit: today };
    const first = addYears(today, -years);
    return found < first ? { problem: 'too-long-ago', limit: first } : { value: found };
  },
});

/** A day from one on, at most so many days ahead. */
export const dayColumn = (first: Day, ahead: number, example: Example): Column<Day> => ({
  example,
  read: (text, today): Cell<Day> => {
    const found = readDay(text);
    if (!found) return { problem: 'not-a-day' };
    const last = addDays(today, ahead);
    if (found > last) return { problem: 'too-far-ahead', limit: last };
    return found < first ? { problem: 'too-long-ago', limit: first } : { value: found };
  },
});

/** Words of one line. */
export const textColumn = (longest: number, example: Example): Column<string> => ({
  example,
  read: (text): Cell<string> => {
    const value = text
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .toWellFormed();
    return value.length > longest ? { problem: 'too-long', limit: String(longest) } : { value };
  },
});

/* Read as in any form: '1.850,40', '1,850.40', '1850,4', with or without the sign. */
const fieldColumn = <T>(field: Field, example: Example, least: number): Column<T> => ({
  example,
  read: (text, today): Cell<T> => {
    const { facts, problems } = readAnswers({ cell: field }, { cell: text }, today);
    const value = (facts as { cell?: number }).cell;
    if (value !== undefined && value >= least) return { value: value as T };
    const limit = problems[0]?.values?.limit;
    if (problems[0]?.code === 'too-high') return { problem: 'too-high', limit: String(limit ?? '') };
    if (problems[0]?.code === 'too-low' || value !== undefined) return { problem: 'too-low' };
    return { problem: 'not-an-amount' };
  },
});
export const moneyColumn = (max: number, example: Example): Column<Cents> => fieldColumn(money({ max }), example, 1);
export const daysColumn = (max: number, example: Example): Column<number> =>
  fieldColumn(integer({ unit: 'days', min: 1, max }), example, 1);
export const hoursColumn = (max: number, example: Example): Column<number> =>
  fieldColumn(integer({ unit: 'hours', min: 1, max }), example, 1);
/** A part of the whole, in basis points; zero is no part. */
export const percentColumn = (example: Example): Column<number> => fieldColumn(percent({ max: 100 }), example, 1);
