/** What the administration already holds of a working life: periods in alta and monthly contribution bases. */

import type { Cents } from '@/lib/law/cents';
import { cents, minCents, sumCents } from '@/lib/law/cents';
import type { Day, Month } from '@/lib/law/day';
import { addDays, addToMonth, addYears, daysBetween, daysInMonth, firstDay, maxDay, minDay } from '@/lib/law/day';
import { maximumBaseMonth } from '@/lib/law/parameters/contribution-bases';
import { partTimeDays } from '@/lib/law/parameters/part-time-days';

export type Regime = 'general' | 'agricultural' | 'household' | 'self-employed' | 'sea' | 'coal';

/** `from` and `to` are the first and the last day in alta; `to` null while it goes on. `workTime` in basis points. */
export type ContributionPeriod = {
  readonly regime: Regime;
  readonly from: Day;
  readonly to: Day | null;
  readonly workTime: number;
  readonly employer?: string;
  readonly ccc?: string;
};

/** Base for common contingencies of one employer (or scheme) in a month, and the days it stands for. */
export type MonthlyBase = {
  readonly month: Month;
  readonly base: Cents;
  readonly days: number;
  readonly regime: Regime;
  readonly employer?: string;
};

export type ContributionRecord = {
  readonly periods: readonly ContributionPeriod[];
  readonly bases: readonly MonthlyBase[];
  /** Self-employed people: whether they owe no dues. */
  readonly duesPaid?: boolean;
};

/** All that was contributed for in a month. */
export type MonthTotal = {
  readonly month: Month;
  readonly base: Cents;
  readonly days: number;
  /** The sum was over the maximum base and has been cut to it. */
  readonly capped: boolean;
};
/** First and last day. */
export type Gap = { readonly from: Day; readonly to: Day };

const FULL_TIME = 10_000;
const WHOLE_MONTH = 30;
/** After any day somebody asks about: the end of a period without one. */
const FAR = '9000-01-01' as Day;

type Stretch = { readonly from: Day; readonly before: Day; readonly workTime: number };

/* The record cut to [from, before), in stretches without overlap; where jobs overlap their shares add up to one day. */
const stretchesIn = ({ periods }: ContributionRecord, from: Day, before: Day): readonly Stretch[] => {
  const cut = periods
    .map((period) => ({
      from: maxDay(period.from, from),
      before: period.to === null ? before : minDay(addDays(period.to, 1), before),
      workTime: period.workTime,
    }))
    .filter((period) => period.from < period.before);
  const edges = [...new Set(cut.flatMap((period) => [period.from, period.before]))].sort();
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    if (!next) return [];
    const open = cut.filter((period) => period.from <= edge && period.before > edge);
    const workTime = open.reduce((total, period) => total + period.workTime, 0);
    return open.length ? [{ from: edge, before: next, workTime: Math.min(workTime, FULL_TIME) }] : [];
  });
};

const daysInAlta = (stretches: readonly Stretch[]): number =>
  stretches.reduce((total, { from, before }) => total + daysBetween(from, before), 0);

// A fraction of a day counts as a whole one (RD 1131/2002 art. 3.1).
const daysByShare = (stretches: readonly Stretch[]): number =>
  Math.ceil(
    stretches.reduce((total, { from, before, workTime }) => total + daysBetween(from, before) * workTime, 0) /
      FULL_TIME,
  );

/**
 * Days contributed in [from, before): overlaps once. Part-time days count by the law of the event date `on`, which is
 * `before` unless told: whole since 1 October 2023 (LGSS 247), by share of working time for earlier events.
 */
export const daysContributed = (record: ContributionRecord, from: Day, before: Day, on: Day = before): number => {
  const stretches = stretchesIn(record, from, before);
  return partTimeDays.on(on) === 'whole' ? daysInAlta(stretches) : daysByShare(stretches);
};

/** Counts days contributed over any stretch of one record: the same answer as `daysContributed`, for many questions. */
export type DaysCounter = (from: Day, before: Day, on?: Day) => number;
export const daysCounter = (record: ContributionRecord): DaysCounter => {
  const stretches = stretchesIn(record, careerStart(record) ?? FAR, FAR);
  const starts = stretches.map(({ from }) => from);
  // Days, and days times working time, of all the stretches before each.
  const [days, shares] = [[0], [0]];
  stretches.forEach(({ from, before, workTime }, index) => {
    const length = daysBetween(from, before);
    days.push((days[index] ?? 0) + length);
    shares.push((shares[index] ?? 0) + length * workTime);
  });
  const upTo = (before: Day, sums: readonly number[], isWhole: boolean): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as Day) < before) low = middle + 1;
      else high = middle;
    }
    const last = stretches[low - 1];
    if (!last) return 0;
    return (sums[low - 1] ?? 0) + daysBetween(last.from, minDay(last.before, before)) * (isWhole ? 1 : last.workTime);
  };
  return (from, before, on = before) => {
    if (from >= before) return 0;
    const isWhole = partTimeDays.on(on) === 'whole';
    const sums = isWhole ? days : shares;
    const counted = upTo(before, sums, isWhole) - upTo(from, sums, isWhole);
    return isWhole ? counted : Math.ceil(counted / FULL_TIME);
  };
};

/** Days contributed in the `years` years just before the day `on`. */
export const daysInYearsBefore = (record: ContributionRecord, on: Day, years: number): number =>
  daysContributed(record, addYears(on, -years), on);

/** Days contributed in the whole career before the day `on`. */
export const daysOfCareer = (record: ContributionRecord, on: Day): number =>
  daysContributed(record, careerStart(record) ?? on, on);

export const careerStart = ({ periods }: ContributionRecord): Day | null =>
  periods.reduce<Day | null>((first, { from }) => (first === null || from < first ? from : first), null);

/**
 * Share of a full working day over the time in alta in [from, before), in basis points: the coefficient that reduced
 * the period asked of part-time workers before October 2023 (LGSS 247.b and c, former wording). Full time when empty.
 */
export const partTimeShare = (record: ContributionRecord, from: Day, before: Day): number => {
  const stretches = stretchesIn(record, from, before);
  const days = daysInAlta(stretches);
  return days === 0 ? FULL_TIME : Math.round((daysByShare(stretches) * FULL_TIME) / days);
};

/** The periods in alta that day, the fullest working time first. */
export const periodsOn = ({ periods }: ContributionRecord, on: Day): readonly ContributionPeriod[] =>
  periods
    .filter(({ from, to }) => from <= on && (to === null || on <= to))
    .sort((a, b) => b.workTime - a.workTime || (a.from < b.from ? -1 : 1));

/** In alta that day. */
export const isRegistered = (record: ContributionRecord, on: Day): boolean => periodsOn(record, on).length > 0;

/** Regime of the main activity that day: the one with the fullest working time, then the oldest. */
export const regimeOn = (record: ContributionRecord, on: Day): Regime | null =>
  periodsOn(record, on)[0]?.regime ?? null;

/** First day of the main activity of that day: "ingreso en la empresa" (LGSS 179.2). */
export const periodStartedOn = (record: ContributionRecord, on: Day): Day | null =>
  periodsOn(record, on)[0]?.from ?? null;

/**
 * Base of a month: concurrent ones added up and cut to the maximum base; null when nothing was contributed. Days of
 * jobs one after another add up; those of jobs at the same time do not. `regime` keeps to one scheme.
 */
export const baseOf = ({ bases }: ContributionRecord, month: Month, regime?: Regime): MonthTotal | null => {
  const found = bases.filter((base) => base.month === month && (!regime || base.regime === regime));
  if (found.length === 0) return null;
  const sum = sumCents(found.map(({ base }) => base));
  const base = minCents(sum, maximumBaseMonth.on(firstDay(month)));
  const allDays = found.reduce((total, { days }) => total + days, 0);
  const isSuccessive = allDays <= Math.max(WHOLE_MONTH, daysInMonth(month));
  return {
    month,
    base,
    days: isSuccessive ? allDays : Math.max(...found.map(({ days }) => days)),
    capped: base < sum,
  };
};

/** The `count` months just before `month`, newest first; a month without contributions has base and days of zero. */
export const basesBefore = (
  record: ContributionRecord,
  month: Month,
  count: number,
  regime?: Regime,
): readonly MonthTotal[] =>
  Array.from({ length: count }, (_, index) => {
    const earlier = addToMonth(month, -1 - index);
    return baseOf(record, earlier, regime) ?? { month: earlier, base: cents(0), days: 0, capped: false };
  });

/** Stretches from `from` to `to`, both included, without any period in alta. */
export const gaps = (record: ContributionRecord, from: Day, to: Day): readonly Gap[] => {
  const found: Gap[] = [];
  let free = from;
  for (const stretch of stretchesIn(record, from, addDays(to, 1))) {
    if (free < stretch.from) found.push({ from: free, to: addDays(stretch.from, -1) });
    free = stretch.before;
  }
  if (free <= to) found.push({ from: free, to });
  return found;
};
