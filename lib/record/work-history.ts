/** The working life of a person as the administration holds it, laid out to be read: periods, days, and bases by year. */

import { type Cents, cents, sumCents } from '@/lib/law/cents';
import { addDays, addToMonth, type Day, firstDay, type Month, monthOf } from '@/lib/law/day';
import {
  baseOf,
  type ContributionPeriod,
  type ContributionRecord,
  careerStart,
  daysContributed,
  daysOfCareer,
  gaps,
} from './record';

export type HistoryPeriod = ContributionPeriod & {
  /** Days in alta, until today while it goes on. */ readonly days: number;
};
export type MonthOfBases = { readonly month: Month; readonly base: Cents | null; readonly days: number };
export type YearOfBases = {
  readonly year: number;
  readonly months: readonly MonthOfBases[];
  readonly total: Cents;
  /** Months in alta without a base. */
  readonly missing: readonly Month[];
};
export type WorkHistory = {
  readonly on: Day;
  readonly periods: readonly HistoryPeriod[];
  /** Days contributed, overlaps counted once. */
  readonly days: number;
  /** Days in alta added up period by period: more than `days` where they overlap. */
  readonly daysOfPeriods: number;
  readonly gaps: readonly { readonly from: Day; readonly to: Day }[];
  readonly years: readonly YearOfBases[];
};

const yearOf = (record: ContributionRecord, year: number, on: Day): YearOfBases => {
  const all = Array.from({ length: 12 }, (_, index) => addToMonth(`${year}-01` as Month, index));
  const months = all
    .filter((month) => month <= monthOf(on))
    .map((month) => {
      const found = baseOf(record, month);
      return { month, base: found?.base ?? null, days: found?.days ?? 0 };
    });
  const isInAlta = (month: Month) =>
    daysContributed(record, firstDay(month), firstDay(addToMonth(month, 1)), on) > 0 && month < monthOf(on);
  return {
    year,
    months,
    total: sumCents(months.map(({ base }) => base ?? cents(0))),
    missing: months.filter(({ base, month }) => base === null && isInAlta(month)).map(({ month }) => month),
  };
};

/** The history as it stands on a day: the newest period and year first. */
export const workHistory = (record: ContributionRecord, on: Day): WorkHistory => {
  const start = careerStart(record);
  const tomorrow = addDays(on, 1);
  const periods = record.periods
    .filter(({ from }) => from <= on)
    .map((period) => ({
      ...period,
      days: daysContributed({ periods: [period], bases: [] }, period.from, tomorrow),
    }))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const years = record.bases.map(({ month }) => Number(month.slice(0, 4)));
  const [first, last] = [Math.min(...years), Number(on.slice(0, 4))];
  const count = years.length === 0 ? 0 : last - first + 1;
  return {
    on,
    periods,
    days: start === null ? 0 : daysOfCareer(record, tomorrow),
    daysOfPeriods: periods.reduce((total, { days }) => total + days, 0),
    gaps: start === null ? [] : gaps(record, start, on),
    years: Array.from({ length: Math.max(0, count) }, (_, index) => yearOf(record, last - index, on)),
  };
};
