/** Regulatory base of the retirement pension (LGSS 209), in whole cents and without objects: it runs over populations. */

import { type Cents, cents, maxCents, portion } from '@/lib/law/cents';
import {
  addDays,
  addYears,
  type Day,
  daysInMonth,
  firstDay,
  lastDay,
  type Month,
  monthOf,
  month as monthText,
} from '@/lib/law/day';
import { proposed } from '@/lib/law/parameter';
import { consumerPrices } from '@/lib/law/parameters/consumer-prices';
import { maximumBaseMonth, minimumBaseMonth } from '@/lib/law/parameters/contribution-bases';
import {
  type BaseWindow,
  baseWindow,
  careGapFilling,
  formerBaseWindow,
  type GapFilling,
  gapFilling,
  retirementPeriod,
} from '@/lib/law/parameters/retirement';
import {
  type ContributionRecord,
  careerStart,
  daysContributed,
  daysInYearsBefore,
  daysOfCareer,
} from '@/lib/record/record';
import { lastMonthBefore } from '@/lib/record/series';

const FULL_MONTH = 30;
const lengthIn = (monthNumber: number): number => daysInMonth(monthAt(monthNumber));
const WHOLE = 10_000;
const AT_FACE_VALUE = 24;
const HUNDREDTHS = 100;
const YEAR_MONTHS = 12;

/* Months counted from year 0, so that a window is arithmetic and not text. */
export const numberOf = (month: Month): number =>
  Number(month.slice(0, 4)) * YEAR_MONTHS + Number(month.slice(5, 7)) - 1;
export const monthAt = (number: number): Month =>
  monthText(Math.floor(number / YEAR_MONTHS), (number % YEAR_MONTHS) + 1);

/** What a base is measured by, by number of the month: prices, and the two limits of contribution bases in cents. */
export type Figures = {
  readonly prices: (monthNumber: number) => number;
  readonly maximum: (monthNumber: number) => number;
  readonly minimum: (monthNumber: number) => number;
};
/** The same figures, each worked out once. */
export const remembering = (figures: Figures): Figures => {
  const remembered = (of: (monthNumber: number) => number) => {
    const known = new Map<number, number>();
    let seen = proposed();
    return (monthNumber: number): number => {
      if (seen !== proposed()) {
        known.clear();
        seen = proposed();
      }
      const found = known.get(monthNumber);
      if (found !== undefined) return found;
      const value = of(monthNumber);
      known.set(monthNumber, value);
      return value;
    };
  };
  return {
    prices: remembered(figures.prices),
    maximum: remembered(figures.maximum),
    minimum: remembered(figures.minimum),
  };
};
/** Those published, never forecast. */
export const published: Figures = remembering({
  prices: (month) => consumerPrices(monthAt(month)),
  maximum: (month) => maximumBaseMonth.entryOn(firstDay(monthAt(month))).value,
  minimum: (month) => minimumBaseMonth.entryOn(firstDay(monthAt(month))).value,
});

/** The bases of a record added up by month, once, to be read over many windows. */
export type BasesByMonth = {
  /** Numbers of the first and the last month with a base; the last is below the first when there is none. */
  readonly oldest: number;
  readonly newest: number;
  /** Cents, days and most days of one employer, from the oldest month on. */
  readonly base: readonly number[];
  readonly daysTogether: readonly number[];
  readonly mostDays: readonly number[];
  /** In alta the whole month. */
  readonly isInAlta: (monthNumber: number) => boolean;
};
export const basesByMonth = ({ bases, periods }: ContributionRecord): BasesByMonth => {
  let [oldest, newest] = [Number.MAX_SAFE_INTEGER, -1];
  const numbers = bases.map(({ month }) => numberOf(month));
  for (const number of numbers) {
    if (number < oldest) oldest = number;
    if (number > newest) newest = number;
  }
  const zeros = () => new Array<number>(Math.max(0, newest - oldest + 1)).fill(0);
  const [base, daysTogether, mostDays] = [zeros(), zeros(), zeros()];
  bases.forEach((each, index) => {
    const at = (numbers[index] ?? 0) - oldest;
    base[at] = (base[at] ?? 0) + each.base;
    daysTogether[at] = (daysTogether[at] ?? 0) + each.days;
    mostDays[at] = Math.max(mostDays[at] ?? 0, each.days);
  });
  const isInAlta = (number: number): boolean => {
    const month = monthAt(number);
    return periods.some(({ from, to }) => from <= firstDay(month) && (to === null || to >= lastDay(month)));
  };
  return { oldest, newest, base, daysTogether, mostDays, isInAlta };
};

/** Part of the minimum base the gap of that order is filled with, in basis points; the first is order 0. */
export const partOfGap = ({ stretches, rest }: GapFilling, order: number): number => {
  let before = 0;
  for (const { months, part } of stretches) {
    before += months;
    if (order < before) return part;
  }
  return rest;
};

/** Bases of a window, newest first; `filled` says what part of each is not contributed but filled, in cents. */
export type Window = { readonly bases: readonly number[]; readonly filled: readonly number[] };

/**
 * Bases of the `count` months up to `last`, newest first: those at once added up and cut to the maximum, months without
 * any filled from the newest on with the minimum base, months begun late or left early raised up to it (LGSS 209.1.b,
 * 209.5). Nothing is filled without `filling`. Months not settled yet of who is still in alta repeat the last base.
 */
export const windowOf = (
  record: BasesByMonth,
  last: Month,
  count: number,
  filling: GapFilling | null,
  { maximum, minimum }: Figures = published,
): Window => {
  const last0 = numberOf(last);
  const bases = new Array<number>(count).fill(0);
  const filled = new Array<number>(count).fill(0);
  let gap = 0;
  for (let index = 0; index < count; index += 1) {
    const number = last0 - index;
    const at = number - record.oldest;
    let base = record.base[at] ?? 0;
    const together = record.daysTogether[at] ?? 0;
    if (base > 0) base = Math.min(base, maximum(number));
    else if (record.newest >= 0 && number > record.newest && record.isInAlta(number))
      base = Math.min(record.base[record.newest - record.oldest] ?? 0, maximum(number));
    else if (filling) {
      base = Math.round((minimum(number) * partOfGap(filling, gap)) / WHOLE);
      gap += 1;
      bases[index] = base;
      filled[index] = base;
      continue;
    }
    if (filling && together > 0) {
      const length = lengthIn(number);
      const days = together <= Math.max(FULL_MONTH, length) ? together : (record.mostDays[at] ?? 0);
      const least = minimum(number);
      // Only the days without duty to contribute are filled, and only up to the minimum base of the whole month.
      if (base < least && days < Math.min(FULL_MONTH, length)) {
        const missing = (least * (FULL_MONTH - days) * partOfGap(filling, gap)) / (FULL_MONTH * WHOLE);
        const raised = Math.min(least, base + Math.round(missing));
        filled[index] = raised - base;
        base = raised;
      }
    }
    bases[index] = base;
  }
  return { bases, filled };
};

/** The same bases brought up to date, newest first: the first 24 as they are, the others by prices (LGSS 209.1.c–d). */
export const broughtUpToDate = (
  bases: readonly number[],
  last: Month,
  prices: Figures['prices'] = published.prices,
): readonly number[] => {
  if (bases.length <= AT_FACE_VALUE) return bases;
  const newest = numberOf(last);
  const reference = prices(newest - AT_FACE_VALUE);
  return bases.map((base, index) =>
    index < AT_FACE_VALUE || base === 0 ? base : Math.round((base * reference) / prices(newest - index)),
  );
};

/** The best bases of the window over its divisor. They are chosen when filled and up to date (LGSS 209.1.e). */
export const baseOfWindow = (upToDate: readonly number[], { best, months, divisor }: BaseWindow): Cents => {
  const chosen = Float64Array.from(upToDate.length > months ? upToDate.slice(0, months) : upToDate);
  let sum = 0;
  for (const base of chosen) sum += base;
  // Sorted from the lowest, those left out come first.
  const leftOut = chosen.length - best;
  if (leftOut > 0) {
    chosen.sort();
    for (let index = 0; index < leftOut; index += 1) sum -= chosen[index] ?? 0;
  }
  return portion(cents(sum), HUNDREDTHS, divisor, 'half-up');
};

/** The regulatory base of a series of bases filled already: the way of that day, or the former one if it gives more. */
export const regulatoryBaseOf = (bases: readonly number[], on: Day, prices?: Figures['prices']): Cents => {
  const upToDate = broughtUpToDate(bases, lastMonthBefore(monthOf(on)), prices);
  const base = baseOfWindow(upToDate, baseWindow.on(on));
  const former = formerBaseWindow.on(on);
  return former ? maxCents(base, baseOfWindow(upToDate, former)) : base;
};

/**
 * Which scheme gives the pension, when there are both: the last one if its own time is enough, else the other if its
 * is, else the one with more time (RD 691/1991 art. 4). Only employees have their gaps filled.
 */
export const isSelfEmployedPension = (record: ContributionRecord, on: Day): boolean => {
  const own = (isOwn: boolean): ContributionRecord => ({
    ...record,
    periods: record.periods.filter(({ regime }) => (regime === 'self-employed') === isOwn),
  });
  const [selfEmployed, employed] = [own(true), own(false)];
  if (selfEmployed.periods.length === 0) return false;
  if (employed.periods.length === 0) return true;
  const { days, recentDays, recentYears } = retirementPeriod.on(on);
  const isEnough = (part: ContributionRecord) =>
    daysOfCareer(part, on) >= days && daysInYearsBefore(part, on, recentYears) >= recentDays;
  const lastDayOf = ({ periods }: ContributionRecord) =>
    periods
      .map(({ to }) => to ?? on)
      .sort()
      .at(-1) ?? '';
  const isLast = lastDayOf(selfEmployed) > lastDayOf(employed);
  if (isEnough(isLast ? selfEmployed : employed)) return isLast;
  if (isEnough(isLast ? employed : selfEmployed)) return !isLast;
  return daysOfCareer(selfEmployed, on) > daysOfCareer(employed, on);
};

/**
 * Regulatory base from the record, a month of fourteen. `care` fills more gaps: women employees, and men whose career
 * suffered from a birth (LGSS transitional provision 41). Undefined when the record holds no base at all.
 */
export const retirementBaseFrom = (
  record: ContributionRecord,
  on: Day,
  { care }: { readonly care: boolean },
): Cents | undefined => {
  if (record.bases.length === 0) return undefined;
  const filling = isSelfEmployedPension(record, on) ? null : (care ? careGapFilling : gapFilling).on(on);
  const { bases } = windowOf(basesByMonth(record), lastMonthBefore(monthOf(on)), monthsOfBase(on), filling);
  return regulatoryBaseOf(bases, on);
};

/** Months of bases looked at for a retirement that day, by either of the ways of working it out. */
export const monthsOfBase = (on: Day): number =>
  Math.max(baseWindow.on(on).months, formerBaseWindow.on(on)?.months ?? 0);

/** Days contributed by the end of the day of retirement, which is a day of work, by its own law (LGSS 205.1). */
export const daysByRetirement = (record: ContributionRecord, on: Day): number => {
  const start = careerStart(record);
  return start === null ? 0 : daysContributed(record, start, addDays(on, 1), on);
};

/** The same in the years just before it. */
export const recentDaysByRetirement = (record: ContributionRecord, on: Day): number => {
  const before = addDays(on, 1);
  return daysContributed(record, addYears(before, -retirementPeriod.on(on).recentYears), before, on);
};
