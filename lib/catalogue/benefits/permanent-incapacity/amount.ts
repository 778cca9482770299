/** Amounts of the pensions of permanent incapacity, in cents a month: of fourteen, or of twelve of work causes. */

import { basisPoints, type Cents, cents, maxCents, minCents, portion, sumCents, times } from '@/lib/law/cents';
import { ageOn, type Day } from '@/lib/law/day';
import { maximumBaseDay, maximumBaseMonth, minimumBaseMonth } from '@/lib/law/parameters/contribution-bases';
import { minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import {
  absolutePercentage,
  carerComplement,
  lateIncapacity,
  partialLumpSum,
  selfEmployedLumpMonths,
  swapMonths,
  totalIncrease,
  totalPercentage,
} from '@/lib/law/parameters/permanent-incapacity';
import { type Household, minimumComplement, toMaximum } from '../../pensions/complement';
import { singleAward } from '../../pensions/payments';
import { genderGapSupplement } from '../retirement/gender-gap';
import { isLate } from './base';
import type { Life } from './period';

const FOURTEEN = 14;
/** Common causes are paid fourteen times a year, work causes twelve (LGSS 46). */
type Pays = 12 | 14;
/** The degrees with a pension. */
export type PensionDegree = 'total' | 'absolute' | 'severe';
type OldAge = Life & { readonly isWork: boolean };

/** Part of the base of an absolute pension, in basis points; at 67 or more, of common causes, half (LGSS 196.5). */
export const absolutePart = (f: OldAge): number =>
  !f.isWork && isLate(f) ? lateIncapacity.on(f.incapacityDate).points : absolutePercentage.on(f.incapacityDate);

/** The same of a total one: 55 %, and twenty points more from 55 while the person does not work (LGSS 196.2). */
export const totalPart = (f: OldAge & { readonly worksInOtherJob: boolean }): number => {
  const on = f.incapacityDate;
  if (!f.isWork && isLate(f)) return lateIncapacity.on(on).points;
  const { fromAge, points } = totalIncrease.on(on);
  const isRaised = ageOn(f.birthDate, on) >= fromAge && !f.worksInOtherJob;
  return totalPercentage.on(on) + (isRaised ? points : 0);
};

/** Least a total pension of common illness is, a month of fourteen, whatever other income there is (LGSS 196.2). */
export const totalFloor = (on: Day): Cents =>
  portion(minimumPensions.on(on).totalUnder60.spouseNotDependent, 1, FOURTEEN, 'half-up');

/**
 * Complement to pay a carer: 45 % of the minimum base of the General Scheme, whatever the person's own scheme or group,
 * and 30 % of the last base; never under 45 % of the pension (LGSS 196.4, 318.c). Outside the maximum pension.
 */
export const carerPart = (pension: Cents, lastBase: Cents, on: Day): Cents => {
  const { minimumBase, lastBase: ofLast, leastOfPension } = carerComplement.on(on);
  const base = minCents(lastBase, maximumBaseMonth.on(on));
  const sum = sumCents([
    basisPoints(minimumBaseMonth.on(on), minimumBase, 'half-up'),
    basisPoints(base, ofLast, 'half-up'),
  ]);
  return maxCents(sum, basisPoints(pension, leastOfPension, 'half-up'));
};

/**
 * Minimum of the pension, a year, by household; none for a total pension under 60 that no common illness caused
 * (annexes of the yearly revaluation).
 */
export const minimumOf = (
  degree: PensionDegree,
  f: Life & { readonly household: Household; readonly isIllness: boolean },
): Cents => {
  const table = minimumPensions.on(f.incapacityDate);
  if (degree !== 'total') return table[degree][f.household];
  const age = ageOn(f.birthDate, f.incapacityDate);
  if (age >= 65) return table.total65[f.household];
  if (age >= 60) return table.total60[f.household];
  return f.isIllness ? table.totalUnder60[f.household] : cents(0);
};

export type PensionFacts = Life & {
  readonly claimsMinimum: boolean;
  readonly pensionHousehold: Household;
  readonly pensionOtherIncome: Cents;
  readonly genderGapChildren: number;
};

/**
 * What a month comes to: the pension up to the maximum, the complement for the carer, what lifts them to the minimum,
 * and the gender-gap supplement, which no limit holds (LGSS 57, 59, 60).
 */
export const monthlyAmounts = (
  f: PensionFacts & { readonly isIllness: boolean },
  p: { readonly degree: PensionDegree; readonly pays: Pays; readonly full: Cents; readonly lastBase?: Cents },
) => {
  const on = f.incapacityDate;
  const pension = toMaximum(p.full, p.pays, on);
  const carer = p.lastBase === undefined ? cents(0) : carerPart(pension, p.lastBase, on);
  const minimum = minimumOf(p.degree, { ...f, household: f.pensionHousehold });
  const year = minimumComplement({
    pension: times(sumCents([pension, carer]), p.pays),
    minimum,
    income: f.pensionOtherIncome,
    household: f.pensionHousehold,
    residesInSpain: f.claimsMinimum,
    on,
    uncapped: p.degree === 'severe',
  });
  const complement = portion(year, 1, p.pays, 'half-up');
  // The supplement is set for fourteen payments: in twelve it has the two extra ones inside, and the year is the same.
  const gap = portion(genderGapSupplement(f.genderGapChildren, on), FOURTEEN, p.pays, 'half-up');
  const monthly = sumCents([pension, carer, complement, gap]);
  return { pension, carer, minimum: portion(minimum, 1, p.pays, 'half-up'), complement, gap, monthly };
};

/** Lump sum of partial incapacity: 24 months of thirty days of the base of sick leave (Decree 1646/1972 art. 9). */
export const partialAward = (dailyBase: Cents, on: Day) => {
  const { months, monthDays } = partialLumpSum.on(on);
  const daily = minCents(dailyBase, maximumBaseDay.on(on));
  const monthly = times(daily, monthDays);
  const sum = times(monthly, months);
  return {
    lines: { 'daily-base': daily, 'monthly-base': monthly, months, 'lump-sum': sum },
    ...singleAward(sum, on),
  };
};

/**
 * One payment instead of a total pension, for who is under 60, in cents: of employees so many monthly pensions by age
 * (Order 31-7-1972 art. 5), of the self-employed forty monthly bases (Decree 2530/1970 art. 38.1, RD 1273/2003 art.
 * 4.3). Whoever takes it works or will, so that it is worked out without the increase (Decree 1646/1972 art. 6.4).
 */
export const swapOf = (f: Life & { readonly regime: string }, base: Cents, pays: Pays) => {
  const on = f.incapacityDate;
  const months = monthsOfSwap(f);
  if (months === 0) return {};
  if (f.regime === 'self-employed') return { 'self-employed-lump': times(base, selfEmployedLumpMonths.on(on)) };
  const swap = times(toMaximum(basisPoints(base, totalPercentage.on(on), 'half-up'), pays, on), months);
  return swap > 0 ? { swap } : {};
};

/** Monthly pensions the lump sum instead of a total pension comes to at that age; none from 60 (Order 31-7-1972 art. 5). */
export const monthsOfSwap = ({ birthDate, incapacityDate: on }: Life): number => {
  const age = ageOn(birthDate, on);
  return swapMonths.on(on).find(({ underAge }) => age < underAge)?.months ?? 0;
};
