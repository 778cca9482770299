import { basisPoints, type Cents, cents, maxCents, portion, sumCents } from '@/lib/law/cents';
import { addMonths, type Day, day, dayOf, monthOf, partsOf } from '@/lib/law/day';
import { revaluation } from '@/lib/law/parameters/maximum-pension';
import { survivorsBaseRule } from '@/lib/law/parameters/survivors';
import type { ContributionRecord } from '@/lib/record/record';
import { lastMonthBefore, monthlySeries } from '@/lib/record/series';

const MONTHS_OF_YEAR = 12;

/** The most that so many months in a row add up to, in a series of monthly bases; months without base count zero. */
export const bestStretch = (series: readonly Cents[], months: number): Cents => {
  let best = cents(0);
  let sum = sumCents(series.slice(0, months));
  best = maxCents(best, sum);
  for (let index = months; index < series.length; index += 1) {
    sum = cents(sum + (series[index] as Cents) - (series[index - months] as Cents));
    best = maxCents(best, sum);
  }
  return best;
};

/**
 * Sum of the best 24 months in a row of the last fifteen years of the deceased, the month before the death left out
 * (Decree 1646/1972 art. 7.2, LGSS 228). Not brought up to date with prices: the law does not say so here.
 */
export const bestMonthsOf = (record: ContributionRecord, death: Day): Cents => {
  const { months, withinMonths } = survivorsBaseRule.on(death);
  return bestStretch(monthlySeries(record, lastMonthBefore(monthOf(death)), withinMonths), months);
};

/** Base of common causes, a month of fourteen: the sum of those months over 28. */
export const baseOfMonths = (sum: Cents, death: Day): Cents =>
  portion(sum, 1, survivorsBaseRule.on(death).divisor, 'half-up');

/** Base of work accidents and occupational diseases, a month of twelve: a twelfth of the real wages of the year. */
export const baseOfWages = (yearly: Cents): Cents => portion(yearly, 1, MONTHS_OF_YEAR, 'half-up');

/** Pensions that began this day or later are brought up to the death by the revaluations held here. */
export const revaluedSince: Day = addMonths(revaluation.entries[0]?.from ?? day('2023-01-01'), -MONTHS_OF_YEAR);

/** Base of a pensioner's own pension with the revaluations of the years after it began (Decree 1646/1972 art. 7.3). */
export const revaluedBase = (base: Cents, start: Day, death: Day): Cents => {
  let value = base;
  for (let year = partsOf(start).year + 1; year <= partsOf(death).year; year += 1)
    value = cents(value + basisPoints(value, revaluation.on(dayOf(year, 1, 1)), 'half-up'));
  return value;
};
