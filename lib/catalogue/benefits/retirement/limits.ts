import type { Household } from '@/lib/catalogue/pensions/complement';
import { minimumComplement } from '@/lib/catalogue/pensions/complement';
import { basisPoints, type Cents, portion, times } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import { overCapTableApplies, quarterOffMaximum } from '@/lib/law/parameters/retirement';
import {
  type Early,
  formerVoluntaryReduction,
  involuntaryReduction,
  overCapReduction,
  quartersOf,
  voluntaryReduction,
} from './coefficients';

const THOUSANDTHS = 100_000;
const PAYMENTS = 14;

/** Base times percentage, both limits left aside: a month, of fourteen. */
export const fullPension = (base: Cents, percentage: number): Cents => basisPoints(base, percentage, 'half-up');
/* In thousandths of a percent: the reductions by quarter until 2021 do not fit basis points. */
const lessBy = (amount: Cents, reduction: number): Cents =>
  portion(amount, Math.max(0, THOUSANDTHS - Math.round(reduction * 10)), THOUSANDTHS, 'half-up');

/** Maximum pension less 0.5 % for each quarter, or fraction of it, brought forward (LGSS 210.4). */
export const maximumWhenEarly = (monthsEarly: number, on: Day): Cents =>
  lessBy(maximumPensionMonth.on(on), quarterOffMaximum.on(on) * quartersOf(monthsEarly));

/**
 * How a pension brought forward comes about: the reduction, to the basis point, and the result. `limit` is the maximum
 * that the reduction was taken from, or that the result was held to; without one the pension stayed under it.
 */
export type EarlyPension = { readonly reduction: number; readonly pension: Cents; readonly limit?: Cents };
const upTo = (limit: Cents, reduction: number, pension: Cents): EarlyPension =>
  pension > limit ? { reduction, pension: limit, limit } : { reduction, pension };
const reducedUpTo = (full: Cents, reduction: number, limit: Cents): EarlyPension =>
  upTo(limit, Math.round(reduction), lessBy(full, reduction));

/** Pension of who lost the job, or has drawn the subsidy of art. 274 (LGSS 207.2, 208.3, 210.4). */
export const involuntaryPension = (full: Cents, early: Early): EarlyPension =>
  reducedUpTo(full, involuntaryReduction(early), maximumWhenEarly(early.monthsEarly, early.on));

const fromMaximum = (maximum: Cents, reduction: number): EarlyPension => ({
  reduction,
  pension: lessBy(maximum, reduction),
  limit: maximum,
});

/** First day on which the reduction is taken from the maximum and not from the pension (LGSS dt 34.2). */
const OVER_CAP_SINCE = overCapTableApplies.entries.find(({ value }) => value)?.from ?? '';

/** Pension by own will under the rules until 2021 (LGSS dt 34.3). */
const formerVoluntaryPension = (full: Cents, early: Early): EarlyPension =>
  reducedUpTo(full, formerVoluntaryReduction(early) / 10, maximumWhenEarly(early.monthsEarly, early.on));

/**
 * Pension by own will (LGSS 208.2, 210.3). Above the maximum the reduction is taken from the maximum: by the table that
 * comes in by degrees from 2024, by that of 208.2 from 2034; until 2023 the maximum fell 0.5 % a quarter (dt 34.2).
 * A pension just under the maximum bears the whole reduction, one just over it the small one: so says the law.
 * `formerRules` are those of who left work, or agreed to, before 2022, if they give more (dt 34.3).
 */
export const voluntaryPension = (
  full: Cents,
  early: Early,
  {
    formerRules = false,
    overCapTable = overCapTableApplies.on(early.on),
  }: { readonly formerRules?: boolean; readonly overCapTable?: boolean } = {},
): EarlyPension => {
  const maximum = maximumPensionMonth.on(early.on);
  const isByQuarter = early.on < OVER_CAP_SINCE;
  const limit = isByQuarter ? maximumWhenEarly(early.monthsEarly, early.on) : maximum;
  const today =
    isByQuarter || full <= maximum
      ? reducedUpTo(full, voluntaryReduction(early), limit)
      : fromMaximum(maximum, (overCapTable ? overCapReduction(early) : null) ?? voluntaryReduction(early));
  if (full <= maximum || !formerRules) return today;
  const before = formerVoluntaryPension(full, early);
  return before.pension > today.pension ? before : today;
};
/** Minimum retirement pension, a year, by household and by age at retirement (LGSS 59). */
export const minimumRetirement = (household: Household, isUnder65: boolean, on: Day): Cents =>
  minimumPensions.on(on)[isUnder65 ? 'retirementUnder65' : 'retirement65'][household];

/** Complement to the minimum, a month of fourteen (LGSS 59). `pension` a month, `income` the other income of the year. */
export const monthlyComplement = (c: {
  readonly pension: Cents;
  readonly household: Household;
  readonly income: Cents;
  readonly isUnder65: boolean;
  readonly on: Day;
}): Cents =>
  portion(
    minimumComplement({
      pension: times(c.pension, PAYMENTS),
      minimum: minimumRetirement(c.household, c.isUnder65, c.on),
      income: c.income,
      household: c.household,
      residesInSpain: true,
      on: c.on,
    }),
    1,
    PAYMENTS,
    'half-up',
  );

/** Whether a pension by own will is more than the minimum the person would have at 65: without it there is none (208.1.c). */
export const passesAccessTest = (pension: Cents, household: Household, on: Day): boolean =>
  times(pension, PAYMENTS) > minimumRetirement(household, false, on);

/** The minimum of the access test, a month of fourteen. */
export const accessMinimum = (household: Household, on: Day): Cents =>
  portion(minimumRetirement(household, false, on), 1, PAYMENTS, 'half-up');
