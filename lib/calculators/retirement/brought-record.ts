/** A base report somebody brings: a CSV with a month and a base in each row, or the JSON of our own export. */

import { z } from 'zod/v4';
import { plainWord, readTable, shownText } from '@/lib/catalogue/csv';
import { money } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { Cents } from '@/lib/law/cents';
import { type Day, firstDay, isMonth, type Month, monthOf } from '@/lib/law/day';
import type { ContributionRecord, MonthlyBase, Regime } from '@/lib/record/record';
import { openSince, periodsOf } from './career';
import { recordOf, recordSchema } from './json';

const MOST_ROWS = 2000;
const MOST_BASE = 20_000;
const WHOLE_MONTH = 30;
/** Nobody alive has contributed before. */
const FIRST_MONTH = '1930-01';

export type RowProblem = {
  /** Of a row of the file, the heading being the first; of one of the lists of a JSON, counted from 1; or of it all. */
  readonly list: 'rows' | 'bases' | 'periods' | 'all';
  readonly row: number;
  readonly code:
    | 'empty'
    | 'not-json'
    | 'wrong-version'
    | 'no-month-column'
    | 'no-base-column'
    | 'too-many-rows'
    | 'not-a-month'
    | 'month-to-come'
    | 'not-an-amount'
    | 'too-high'
    | 'not-days'
    | 'not-a-scheme'
    | 'not-a-base'
    | 'not-a-period'
    | 'twice';
  /** What was written. */
  readonly text: string;
};
export type Brought =
  | { readonly record: ContributionRecord; readonly problems: readonly [] }
  | { readonly record: null; readonly problems: readonly RowProblem[] };

const failed = (problems: readonly RowProblem[]): Brought => ({ record: null, problems });
const shown = (value: unknown): string => shownText(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
const ofAll = (code: RowProblem['code'], text = ''): Brought =>
  failed([{ list: 'all', row: 0, code, text: shown(text) }]);

/** Headings read, in Spanish and English, without accents or capitals. */
const headings = {
  month: ['mes', 'periodo', 'month', 'period'],
  base: ['base', 'importe', 'amount', 'contingencias comunes', 'base de contingencias comunes'],
  days: ['dias', 'days'],
  regime: ['regimen', 'scheme', 'regime'],
} as const;
const schemes: Readonly<Record<string, Regime>> = {
  general: 'general',
  autonomos: 'self-employed',
  autonomo: 'self-employed',
  'self-employed': 'self-employed',
  reta: 'self-employed',
  agrario: 'agricultural',
  agricultural: 'agricultural',
  hogar: 'household',
  household: 'household',
  mar: 'sea',
  sea: 'sea',
  carbon: 'coal',
  coal: 'coal',
};
/** The template offered, with an example row; both are read back. */
export const template = {
  es: 'mes;base;dias;regimen\r\n2026-01;1850,40;30;general\r\n',
  en: 'month,base,days,scheme\r\n2026-01,1850.40,30,general\r\n',
} as const;

const monthNames = [
  ['ene', 'jan'],
  ['feb'],
  ['mar'],
  ['abr', 'apr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dic', 'dec'],
] as const;
const CENTURY = 100;

/* '2026-01', '01/2026', a day of the month, or 'ene-26', which a spreadsheet makes of any of them by itself. */
const readMonth = (text: string, thisMonth: Month): Month | null => {
  const written = plainWord(text).replace(/[\s/.-]+(de )?/g, '-');
  const [, year, month] = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?$/.exec(written) ?? [];
  const [, other, otherYear] = /^(?:\d{1,2}-)?(\d{1,2})-(\d{4})$/.exec(written) ?? [];
  const [, name = '', namedYear = ''] = /^([a-z]{3})[a-z]*-(\d{2}|\d{4})$/.exec(written) ?? [];
  const named = monthNames.findIndex((names) => (names as readonly string[]).includes(name)) + 1;
  const century = Number(thisMonth.slice(0, 2)) * CENTURY;
  const short =
    Number(namedYear) + (century + Number(namedYear) > Number(thisMonth.slice(0, 4)) ? century - CENTURY : century);
  const found = `${year ?? otherYear ?? (namedYear.length === 2 ? short : namedYear)}-${(month ?? other ?? String(named)).padStart(2, '0')}`;
  return isMonth(found) && found >= FIRST_MONTH ? found : null;
};

const amount = { base: money({ max: MOST_BASE }) };
/* Read as in any form: '1.850,40', '1,850.40', '1850,4', with or without the sign of the euro. */
const readAmount = (text: string, on: Day): Cents | RowProblem['code'] => {
  const { facts, problems } = readAnswers(amount, { base: text }, on);
  return (facts as { base?: Cents }).base ?? (problems[0]?.code === 'too-high' ? 'too-high' : 'not-an-amount');
};

/* What was written at a place of the JSON that cannot be taken. */
const problemOfIssue = (
  json: Readonly<Record<string, unknown>>,
  { path }: { readonly path: readonly PropertyKey[] },
): RowProblem => {
  const [list, index] = path;
  if ((list !== 'bases' && list !== 'periods') || typeof index !== 'number')
    return { list: 'all', row: 0, code: 'wrong-version', text: '' };
  const row = (json[list] as readonly unknown[])[index];
  return { list, row: index + 1, code: list === 'bases' ? 'not-a-base' : 'not-a-period', text: shown(row) };
};

const readJson = (text: string, thisMonth: Month): Brought => {
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(text);
  } catch {
    return ofAll('not-json');
  }
  if (json.bases === undefined && json.periods === undefined) return ofAll('wrong-version');
  const parsed = z.looseObject({ ...recordSchema.shape }).safeParse(json);
  if (!parsed.success) return failed(parsed.error.issues.map((issue) => problemOfIssue(json, issue)));
  const { periods, bases } = parsed.data;
  const wrong: RowProblem[] = [
    ...periods.flatMap(({ from, to }, index): RowProblem[] =>
      monthOf(from as Day) > thisMonth || (to !== null && to < from)
        ? [{ list: 'periods', row: index + 1, code: 'not-a-period', text: `${from} – ${to ?? ''}` }]
        : [],
    ),
    ...bases.flatMap(({ month }, index): RowProblem[] =>
      month > thisMonth ? [{ list: 'bases', row: index + 1, code: 'month-to-come', text: month }] : [],
    ),
  ];
  if (wrong.length > 0) return failed(wrong);
  const record = recordOf(parsed.data);
  if (!record) return ofAll('empty');
  return {
    record:
      record.periods.length > 0
        ? record
        : { ...record, periods: periodsOf(record.bases, openSince(firstDay(thisMonth))) },
    problems: [],
  };
};

const readCsv = (text: string, thisMonth: Month): Brought => {
  const [head = [], ...rows] = readTable(text).rows;
  const columnOf = (names: readonly string[]) => head.findIndex((name) => names.includes(plainWord(name)));
  const column = {
    month: columnOf(headings.month),
    base: columnOf(headings.base),
    days: columnOf(headings.days),
    regime: columnOf(headings.regime),
  };
  const filled = rows
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const written = shown(head.join(' · '));
  if (column.month < 0) return failed([{ list: 'rows', row: 1, code: 'no-month-column', text: written }]);
  if (column.base < 0) return failed([{ list: 'rows', row: 1, code: 'no-base-column', text: written }]);
  if (filled.length > MOST_ROWS) return ofAll('too-many-rows', String(filled.length));
  if (filled.length === 0) return ofAll('empty');
  const seen = new Set<string>();
  const bases: MonthlyBase[] = [];
  const problems: RowProblem[] = [];
  for (const { cells, row } of filled) {
    const cell = (at: number) => (at < 0 ? '' : (cells[at] ?? '').trim());
    const fail = (code: RowProblem['code'], at: number) =>
      problems.push({ list: 'rows', row, code, text: shown(cell(at)) });
    const month = readMonth(cell(column.month), thisMonth);
    const base = readAmount(cell(column.base), firstDay(thisMonth));
    const regime = cell(column.regime) === '' ? 'general' : schemes[plainWord(cell(column.regime))];
    const days = cell(column.days) === '' ? WHOLE_MONTH : Number(cell(column.days));
    if (!month) fail('not-a-month', column.month);
    else if (month > thisMonth) fail('month-to-come', column.month);
    else if (typeof base === 'string') fail(base, column.base);
    else if (!Number.isInteger(days) || days < 0 || days > 31) fail('not-days', column.days);
    else if (!regime) fail('not-a-scheme', column.regime);
    else if (seen.has(`${month} ${regime}`)) fail('twice', column.month);
    else {
      seen.add(`${month} ${regime}`);
      bases.push({ month, base, days, regime });
    }
  }
  return problems.length > 0
    ? failed(problems)
    : { record: { periods: periodsOf(bases, openSince(firstDay(thisMonth))), bases }, problems: [] };
};

/** Reads what was brought. Nothing is kept of a file with a problem: each is told at its row. */
export const readBrought = (text: string, thisMonth: Month): Brought => {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return ofAll('empty');
  return content.startsWith('{') ? readJson(content, thisMonth) : readCsv(content, thisMonth);
};
