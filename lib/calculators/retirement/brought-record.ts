/** A base report somebody brings: a CSV with a month and a base in each row, or the JSON of our own export. */

import Papa from 'papaparse';
import { z } from 'zod/v4';
import { cents } from '@/lib/law/cents';
import { addToMonth, type Day, firstDay, isMonth, lastDay, type Month } from '@/lib/law/day';
import type { ContributionPeriod, ContributionRecord, MonthlyBase, Regime } from '@/lib/record/record';
import { recordOf, recordSchema } from './json';

const MOST_ROWS = 2000;
const MOST_BASE = 20_000;
const WHOLE_MONTH = 30;
const FULL_TIME = 10_000;

export type RowProblem = {
  /** Row of the file, the heading being the first; 0 when it is of the whole file. */
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
    | 'twice';
  /** What was written. */
  readonly text: string;
};
export type Brought =
  | { readonly record: ContributionRecord; readonly problems: readonly [] }
  | { readonly record: null; readonly problems: readonly RowProblem[] };

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

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/* '2026-01', '01/2026' or '1-2026'. */
const readMonth = (text: string): Month | null => {
  const other = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  const written = other ? `${other[2]}-${other[1]?.padStart(2, '0')}` : text.replace('/', '-');
  return isMonth(written) ? written : null;
};

/* '1.850,40', '1,850.40', '1850,4' or '1850.40', with or without the sign of the euro. */
const readAmount = (text: string): number | null => {
  const bare = text.replace(/[€\s]/g, '');
  const marks = bare.replace(/\d/g, '');
  const last = marks.at(-1);
  const isDecimal = last !== undefined && /\d[.,]\d{1,2}$/.test(bare);
  const whole = (isDecimal ? bare.slice(0, bare.lastIndexOf(last)) : bare).replace(/[.,](?=\d{3})/g, '');
  const fraction = isDecimal ? bare.slice(bare.lastIndexOf(last) + 1) : '';
  return /^\d{1,7}$/.test(whole) ? Number(`${whole}.${fraction || '0'}`) : null;
};

/** Months with a base, one after another, are taken as one period in alta. */
export const periodsOf = (bases: readonly MonthlyBase[]): readonly ContributionPeriod[] => {
  const periods: { regime: Regime; from: Day; to: Day; workTime: number; next: Month }[] = [];
  for (const { month, regime } of [...bases]
    .filter(({ base }) => base > 0)
    .sort((a, b) => (a.month < b.month ? -1 : 1))) {
    const open = periods.find(
      (period) => period.regime === regime && (period.next === month || period.next === addToMonth(month, 1)),
    );
    if (open) Object.assign(open, { to: lastDay(month), next: addToMonth(month, 1) });
    else
      periods.push({
        regime,
        from: firstDay(month),
        to: lastDay(month),
        workTime: FULL_TIME,
        next: addToMonth(month, 1),
      });
  }
  return periods.map(({ next: _, ...period }) => period);
};

const readJson = (text: string): Brought => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { record: null, problems: [{ row: 0, code: 'not-json', text: '' }] };
  }
  const parsed = z.looseObject({ ...recordSchema.shape }).safeParse(json);
  const record = parsed.success ? recordOf(parsed.data) : null;
  if (!record) return { record: null, problems: [{ row: 0, code: 'wrong-version', text: '' }] };
  return { record: record.periods.length > 0 ? record : { ...record, periods: periodsOf(record.bases) }, problems: [] };
};

const readCsv = (text: string, thisMonth: Month): Brought => {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const columnOf = (names: readonly string[]) => head.findIndex((name) => names.includes(plain(name)));
  const [month, base, days, regime] = [headings.month, headings.base, headings.days, headings.regime].map(columnOf) as [
    number,
    number,
    number,
    number,
  ];
  const problems: RowProblem[] = [];
  if (month < 0) problems.push({ row: 1, code: 'no-month-column', text: head.join(' · ') });
  if (base < 0) problems.push({ row: 1, code: 'no-base-column', text: head.join(' · ') });
  if (rows.length > MOST_ROWS) problems.push({ row: 0, code: 'too-many-rows', text: String(rows.length) });
  if (problems.length > 0) return { record: null, problems };
  if (rows.length === 0) return { record: null, problems: [{ row: 0, code: 'empty', text: '' }] };
  const seen = new Set<string>();
  const bases: MonthlyBase[] = [];
  rows.forEach((cells, index) => {
    const row = index + 2;
    const cell = (column: number) => (column < 0 ? '' : (cells[column] ?? '').trim());
    const fail = (code: RowProblem['code'], column: number) => problems.push({ row, code, text: cell(column) });
    const when = readMonth(cell(month));
    const amount = readAmount(cell(base));
    const scheme = cell(regime) === '' ? 'general' : schemes[plain(cell(regime))];
    const count = cell(days) === '' ? WHOLE_MONTH : Number(cell(days));
    if (!when) return fail('not-a-month', month);
    if (when > thisMonth) return fail('month-to-come', month);
    if (amount === null) return fail('not-an-amount', base);
    if (amount > MOST_BASE) return fail('too-high', base);
    if (!Number.isInteger(count) || count < 0 || count > 31) return fail('not-days', days);
    if (!scheme) return fail('not-a-scheme', regime);
    if (seen.has(`${when} ${scheme}`)) return fail('twice', month);
    seen.add(`${when} ${scheme}`);
    return bases.push({ month: when, base: cents(Math.round(amount * 100)), days: count, regime: scheme });
  });
  return problems.length > 0
    ? { record: null, problems }
    : { record: { periods: periodsOf(bases), bases }, problems: [] };
};

/** Reads what was brought. Nothing is kept of a file with a problem: each is told at its row. */
export const readBrought = (text: string, thisMonth: Month): Brought => {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return { record: null, problems: [{ row: 0, code: 'empty', text: '' }] };
  return content.startsWith('{') ? readJson(content) : readCsv(content, thisMonth);
};
