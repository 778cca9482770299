/** A stretch of work that is not in the record, added to it for a simulation. */

import { date, type Facts, money, oneOf } from '@/lib/catalogue/fields';
import { portion } from '@/lib/law/cents';
import {
  addToMonth,
  addYears,
  type Day,
  day,
  daysBetween,
  firstDay,
  lastDay,
  maxDay,
  minDay,
  monthOf,
} from '@/lib/law/day';
import type { ContributionRecord, MonthlyBase, Regime } from '@/lib/record/record';

const WHOLE_MONTH = 30;
const FULL_TIME = 10_000;
/** Youngest age anybody has contributed at. */
const YOUNGEST = 14;
const earliest = { day: day('1940-01-01') };
const today = { daysFromToday: 0 };

export const missingPeriodFacts = {
  missingWork: oneOf(['employee', 'self-employed']),
  missingFrom: date({ min: earliest, max: today }),
  missingTo: date({ min: earliest, max: today }),
  /** Contribution base of a whole month; zero when nobody remembers it: then only the time counts. */
  missingBase: money({ max: 20_000 }),
};
export type MissingPeriod = Facts<typeof missingPeriodFacts>;
export type PeriodProblem = {
  readonly field: keyof MissingPeriod;
  readonly code: 'too-early' | 'overlap' | 'overlap-open';
  /** Days: the limit, or those of the period already there. */
  readonly values: Readonly<Record<string, string>>;
};

const regimeOf = ({ missingWork }: MissingPeriod): Regime =>
  missingWork === 'self-employed' ? 'self-employed' : 'general';

/* A month begun late or left early is worth its days of thirty. */
const basesOf = ({ missingFrom, missingTo, missingBase }: MissingPeriod, regime: Regime): readonly MonthlyBase[] => {
  const bases: MonthlyBase[] = [];
  for (let month = monthOf(missingFrom); month <= monthOf(missingTo); month = addToMonth(month, 1)) {
    const [first, last] = [maxDay(missingFrom, firstDay(month)), minDay(missingTo, lastDay(month))];
    const isWhole = first === firstDay(month) && last === lastDay(month);
    const days = isWhole ? WHOLE_MONTH : Math.min(WHOLE_MONTH, daysBetween(first, last) + 1);
    const base = portion(missingBase, days, WHOLE_MONTH, 'half-up');
    if (base > 0) bases.push({ month, base, days, regime });
  }
  return bases;
};

/** The record with the period and its bases, or why it cannot be so. */
export const withMissingPeriod = (
  record: ContributionRecord,
  period: MissingPeriod,
  birthDate: Day | undefined,
): ContributionRecord | PeriodProblem => {
  const { missingFrom: from, missingTo: to } = period;
  const regime = regimeOf(period);
  if (birthDate && from < addYears(birthDate, YOUNGEST))
    return { field: 'missingFrom', code: 'too-early', values: { limit: addYears(birthDate, YOUNGEST) } };
  if (to < from) return { field: 'missingTo', code: 'too-early', values: { limit: from } };
  const other = record.periods.find(
    (known) => known.regime === regime && known.from <= to && (known.to === null || known.to >= from),
  );
  if (other) {
    return {
      field: from >= other.from ? 'missingFrom' : 'missingTo',
      code: other.to === null ? 'overlap-open' : 'overlap',
      values: { from: other.from, ...(other.to !== null && { to: other.to }) },
    };
  }
  return {
    ...record,
    periods: [...record.periods, { regime, from, to, workTime: FULL_TIME }].sort((a, b) => (a.from < b.from ? -1 : 1)),
    bases: [...record.bases, ...basesOf(period, regime)],
  };
};
