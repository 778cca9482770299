import { basisPoints, type Cents, cents, maxCents, minCents, portion } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { parameter } from '@/lib/law/parameter';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { type ByHousehold, minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';

export type Household = keyof ByHousehold;

/** Most a complement can be, of the non-contributory pension, for pensions from 2013 (LGSS 59.4; 59.2 until 17-3-2023). */
export const complementCap = parameter<{ readonly alone: number; readonly dependentSpouse: number }>(
  'minimum-complement.cap',
  {
    unit: 'basis points',
    entries: [
      { from: '2013-01-01', value: { alone: 10_000, dependentSpouse: 17_000 }, source: lgss('59.2') },
      { from: '2023-03-18', value: { alone: 10_000, dependentSpouse: 17_000 }, source: lgss('59.4') },
    ],
  },
);

/** What lifts a pension to its minimum. All amounts are a year. */
export type ComplementCase = {
  readonly pension: Cents;
  readonly minimum: Cents;
  /**
   * Other income in the year, without this pension nor the gender-gap supplement: of the pensioner, and with a
   * dependent spouse of both (Ley 31/2022 art. 43.3.b, repeated each year).
   */
  readonly income: Cents;
  readonly household: Household;
  readonly residesInSpain: boolean;
  readonly on: Day;
  /** Pensions of severe incapacity with the carer's complement are not held to the cap (LGSS 59.4, last paragraph). */
  readonly uncapped?: boolean;
};

/**
 * Complement to the minimum, a year (LGSS 59): whole while the other income stays in its limit, then what is left of
 * limit and minimum together, and never more than the non-contributory pension (with a dependent spouse, 1.7 of it).
 */
export const minimumComplement = (c: ComplementCase): Cents => {
  if (!c.residesInSpain) return cents(0);
  const { incomeLimit } = minimumPensions.on(c.on);
  const limit = c.household === 'dependentSpouse' ? incomeLimit.dependentSpouse : incomeLimit.alone;
  const whole = maxCents(cents(0), cents(c.minimum - c.pension));
  const left = minCents(whole, maxCents(cents(0), cents(limit + c.minimum - c.income - c.pension)));
  if (c.uncapped) return left;
  const cap = complementCap.on(c.on)[c.household === 'dependentSpouse' ? 'dependentSpouse' : 'alone'];
  return minCents(left, basisPoints(nonContributoryPensionYear.on(c.on), cap, 'half-up'));
};

/** A monthly amount cut to the maximum pension; `pays` 12 has the extra payments inside, so the maximum is 14/12 of it. */
export const toMaximum = (monthly: Cents, pays: 12 | 14, on: Day): Cents => {
  const maximum = maximumPensionMonth.on(on);
  return minCents(monthly, pays === 14 ? maximum : portion(maximum, 14, 12, 'half-up'));
};
