/** Regulatory base of the retirement pension (LGSS 209), in whole cents and without objects: it runs over populations. */

import { type Cents, cents, maxCents, portion } from '@/lib/law/cents';
import {
  addDays,
  type Day,
  daysInMonth,
  firstDay,
  lastDay,
  type Month,
  monthOf,
  month as monthText,
} from '@/lib/law/day';
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
import { type ContributionRecord, daysInYearsBefore, daysOfCareer } from '@/lib/record/record';
import { lastMonthBefore } from '@/lib/record/series';

const FULL_MONTH = 30;
const WHOLE = 10_000;
const AT_FACE_VALUE = 24;
const HUNDREDTHS = 100;
const YEAR_MONTHS = 12;

/* Months counted from year 0, so that a window is arithmetic and not text. */
const numberOf = (month: Month): number => Number(month.slice(0, 4)) * YEAR_MONTHS + Number(month.slice(5, 7)) - 1;
const monthAt = (number: number): Month => monthText(Math.floor(number / YEAR_MONTHS), (number % YEAR_MONTHS) + 1);
const remembered = (of: (month: Month) => number) => {
  const known = new Map<number, number>();
  return (number: number): number => {
    const found = known.get(number);
    if (found !== undefined) return found;
    const value = of(monthAt(number));
    known.set(number, value);
    return value;
  };
};
const pricesIn = remembered(consumerPrices);
const maximumIn = remembered((month) => maximumBaseMonth.on(firstDay(month)));
const minimumIn = remembered((month) => minimumBaseMonth.on(firstDay(month)));
const lengthIn = remembered(daysInMonth);

/** Part of the minimum base the gap of that order is filled with, in basis points; the first is order 0. */
export const partOfGap = ({ stretches, rest }: GapFilling, order: number): number => {
  let before = 0;
  for (const { months, part } of stretches) {
    before += months;
    if (order < before) return part;
  }
  return rest;
};

/**
 * Bases of the `count` months up to `last`, newest first: those at once added up and cut to the maximum, months without
 * any filled from the newest on with the minimum base, months begun late or left early raised up to it (LGSS 209.1.b,
 * 209.5). Nothing is filled without `filling`. Months not settled yet of who is still in alta repeat the last base.
 */
export const basesOfWindow = (
  record: ContributionRecord,
  last: Month,
  count: number,
  filling: GapFilling | null,
): readonly number[] => {
  const newest = numberOf(last);
  const bases = new Array<number>(count).fill(0);
  const daysTogether = new Array<number>(count).fill(0);
  const mostDays = new Array<number>(count).fill(0);
  let [latest, latestBase] = [-1, 0];
  for (const { month, base, days } of record.bases) {
    const number = numberOf(month);
    if (number > latest) [latest, latestBase] = [number, 0];
    if (number === latest) latestBase += base;
    const index = newest - number;
    if (index < 0 || index >= count) continue;
    bases[index] = (bases[index] ?? 0) + base;
    daysTogether[index] = (daysTogether[index] ?? 0) + days;
    mostDays[index] = Math.max(mostDays[index] ?? 0, days);
  }
  let gap = 0;
  for (let index = 0; index < count; index += 1) {
    const number = newest - index;
    let base = bases[index] ?? 0;
    if (base > 0) base = Math.min(base, maximumIn(number));
    else if (latest >= 0 && number > latest && isInAlta(record, monthAt(number)))
      base = Math.min(latestBase, maximumIn(number));
    else if (filling) {
      base = Math.round((minimumIn(number) * partOfGap(filling, gap)) / WHOLE);
      gap += 1;
      bases[index] = base;
      continue;
    }
    if (filling && (daysTogether[index] ?? 0) > 0) {
      const together = daysTogether[index] ?? 0;
      const length = lengthIn(number);
      const days = together <= Math.max(FULL_MONTH, length) ? together : (mostDays[index] ?? 0);
      const minimum = minimumIn(number);
      // Only the days without duty to contribute are filled, and only up to the minimum base of the whole month.
      if (base < minimum && days < Math.min(FULL_MONTH, length)) {
        const missing = (minimum * (FULL_MONTH - days) * partOfGap(filling, gap)) / (FULL_MONTH * WHOLE);
        base = Math.min(minimum, base + Math.round(missing));
      }
    }
    bases[index] = base;
  }
  return bases;
};

const isInAlta = ({ periods }: ContributionRecord, month: Month): boolean =>
  periods.some(({ from, to }) => from <= firstDay(month) && (to === null || to >= lastDay(month)));

/** The same bases brought up to date, newest first: the first 24 as they are, the others by prices (LGSS 209.1.c–d). */
export const broughtUpToDate = (
  bases: readonly number[],
  last: Month,
  prices: (monthNumber: number) => number = pricesIn,
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
export const regulatoryBaseOf = (
  bases: readonly number[],
  on: Day,
  prices?: (monthNumber: number) => number,
): Cents => {
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
  const count = Math.max(baseWindow.on(on).months, formerBaseWindow.on(on)?.months ?? 0);
  return regulatoryBaseOf(basesOfWindow(record, lastMonthBefore(monthOf(on)), count, filling), on);
};

/** Days contributed by the end of the day of retirement, which is a day of work (LGSS 205.1). */
export const daysByRetirement = (record: ContributionRecord, on: Day): number => daysOfCareer(record, addDays(on, 1));

/** The same in the years just before it. */
export const recentDaysByRetirement = (record: ContributionRecord, on: Day): number => {
  const before = addDays(on, 1);
  return daysInYearsBefore(record, before, retirementPeriod.on(on).recentYears);
};
