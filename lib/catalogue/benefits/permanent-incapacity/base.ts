/** Regulatory base of permanent incapacity (LGSS 197, Decree 1646/1972 art. 7, RD 1273/2003 art. 7), in cents. */

import { basisPoints, type Cents, cents, maxCents, portion, sumCents } from '@/lib/law/cents';
import { addMonths, addToMonth, ageOn, type Day, daysBetween, monthOf } from '@/lib/law/day';
import {
  accidentBase,
  illnessBase,
  incapacityGapFilling,
  lateIncapacity,
  leastYearsPercentage,
  realWageDays,
} from '@/lib/law/parameters/permanent-incapacity';
import type { ContributionRecord } from '@/lib/record/record';
import { lastMonthBefore } from '@/lib/record/series';
import { contributedMonthsOf, ordinaryAge } from '../retirement/age';
import { basesByMonth, broughtUpToDate, windowOf } from '../retirement/base';
import { percentageOfBase } from '../retirement/percentage';
import { type Life, monthsNeeded } from './period';

const TEN_THOUSANDTHS = 10_000;
const YEAR_MONTHS = 12;

export type CauseOfLife = Life & { readonly incapacityCause: string; readonly registered: boolean };

/** Of the registered, an accident has a base of its own; without being registered all have that of illness (LGSS 197.3). */
const isAccidentBase = (f: { readonly incapacityCause: string; readonly registered: boolean }): boolean =>
  f.incapacityCause === 'non-work-accident' && f.registered;

/** Months whose bases are added up: all 96, or as many as the time asked when that is less (LGSS 197.2). */
export const monthsOfBase = (f: CauseOfLife): number => {
  if (isAccidentBase(f)) return accidentBase.on(f.incapacityDate).months;
  const { months } = illnessBase.on(f.incapacityDate);
  return f.registered ? Math.min(months, Math.max(1, monthsNeeded(f))) : months;
};

/** The sum of those bases over its divisor, half up to the cent: 112, 28, or the months times 1.1666. */
export const averageBase = (f: CauseOfLife, sum: Cents): Cents => {
  const on = f.incapacityDate;
  if (isAccidentBase(f)) return portion(sum, 1, accidentBase.on(on).divisor, 'half-up');
  const { months, divisor, shorterFactor } = illnessBase.on(on);
  const counted = monthsOfBase(f);
  return counted === months
    ? portion(sum, 1, divisor, 'half-up')
    : portion(sum, TEN_THOUSANDTHS, counted * shorterFactor, 'half-up');
};

/** From 67, without right to retirement, the percentage of the years is not taken twice (LGSS 196.5). */
export const isLate = ({ birthDate, incapacityDate }: Life): boolean =>
  ageOn(birthDate, incapacityDate) >= lateIncapacity.on(incapacityDate).fromAge;

/** Only the base of common illness, registered or not, depends on the years contributed (LGSS 197.1.b and 197.3). */
export const countsYears = (f: CauseOfLife): boolean => f.incapacityCause === 'common-illness' && !isLate(f);

/**
 * Percentage of the base by the years contributed and those left to the ordinary retirement age of that year, in basis
 * points; 50 % when they do not come to fifteen (LGSS 197.1.b).
 */
export const yearsPercentage = ({ birthDate, incapacityDate: on }: Life, contributedDays: number): number => {
  const age = ordinaryAge({ on, contributedMonths: contributedMonthsOf(contributedDays, on) });
  const left = Math.max(0, daysBetween(on, addMonths(birthDate, age)));
  const months = contributedMonthsOf(contributedDays + left, on);
  return Math.max(leastYearsPercentage.on(on), percentageOfBase(months, on));
};

/** The regulatory base: the average, and of common illness the percentage of the years. */
export const incapacityBase = (f: CauseOfLife, sum: Cents, contributedDays: number): Cents => {
  const average = averageBase(f, sum);
  return countsYears(f) ? basisPoints(average, yearsPercentage(f, contributedDays), 'half-up') : average;
};

/**
 * Real wage of the year over twelve: the daily wage for 365 days, the extra payments, and variable pay by day worked
 * for 273 days (Accidents Regulation of 1956 art. 60, RD 4/1998 da 11).
 */
export const realWageBase = (
  wage: {
    readonly dailyWage: Cents;
    readonly extraPaysYear: Cents;
    readonly variablePayYear: Cents;
    readonly variableDaysWorked: number;
  },
  on: Day,
): Cents => {
  const { paid, worked } = realWageDays.on(on);
  const variable =
    wage.variableDaysWorked === 0
      ? cents(0)
      : portion(wage.variablePayYear, worked, wage.variableDaysWorked, 'half-up');
  const year = sumCents([cents(wage.dailyWage * paid), wage.extraPaysYear, variable]);
  return portion(year, 1, YEAR_MONTHS, 'half-up');
};

const sumOf = (bases: readonly number[]): Cents => cents(bases.reduce((total, base) => total + base, 0));

/**
 * Sum of the bases that count, as the record holds them; undefined without bases. Illness: the months before the one
 * that is skipped, gaps of employees filled, older ones by prices. Accident: the best 24 in a row of the last 84.
 */
export const basesSumFrom = (
  record: ContributionRecord,
  f: CauseOfLife & { readonly regime: string },
): Cents | undefined => {
  if (record.bases.length === 0) return undefined;
  const event = monthOf(f.incapacityDate);
  if (isAccidentBase(f)) {
    const { months, years } = accidentBase.on(f.incapacityDate);
    const bases = windowOf(basesByMonth(record), addToMonth(event, -1), years * YEAR_MONTHS, null).bases;
    return bases
      .slice(0, bases.length - months + 1)
      .map((_, start) => sumOf(bases.slice(start, start + months)))
      .reduce((best, sum) => maxCents(best, sum));
  }
  const last = lastMonthBefore(event);
  const filling = f.regime === 'self-employed' ? null : incapacityGapFilling.on(f.incapacityDate);
  return sumOf(broughtUpToDate(windowOf(basesByMonth(record), last, monthsOfBase(f), filling).bases, last));
};

/** Base of the month before the incapacity. */
export const lastBaseFrom = (record: ContributionRecord, on: Day): Cents | undefined => {
  const [base] = windowOf(basesByMonth(record), addToMonth(monthOf(on), -1), 1, null).bases;
  return base ? cents(base) : undefined;
};
