import { basisPoints, type Cents, cents, maxCents, minCents, portion } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';
import { shareOfBase } from '@/lib/law/parameters/spaniards-abroad';
import type { EconomicUnit } from '../ncp-invalidity/amount';

/* Amounts are a year. The base is the one the ministry fixes each year for the country (RD 8/2008 art. 7.1). */

const WHOLE = 10_000;
const points = (people: number, on: Day) => WHOLE + shareOfBase.on(on).person * (people - 1);

/** Limit of the income of a unit: base × (1 + 0.7 (n − 1)) (RD 8/2008 art. 5.2). */
export const limitAbroad = (base: Cents, people: number, on: Day): Cents =>
  basisPoints(base, points(people, on), 'half-up');

export type AbroadCase = {
  readonly on: Day;
  readonly base: Cents;
  readonly ownIncome: Cents;
  readonly othersIncome: Cents;
  readonly unit: EconomicUnit;
  readonly beneficiaries: number;
};

/** Base less income, shared among beneficiaries, within the limit of the unit; at least 25 % and at most the pension in Spain (art. 7). */
export const benefitAbroad = ({ on, base, ownIncome, othersIncome, unit, beneficiaries }: AbroadCase): Cents => {
  const shared = portion(base, points(beneficiaries, on), WHOLE * beneficiaries, 'half-up');
  const afterOwn = maxCents(cents(0), cents(shared - ownIncome));
  const together = ownIncome + othersIncome + afterOwn + shared * (beneficiaries - 1);
  const over = maxCents(cents(0), cents(together - limitAbroad(base, unit.people, on)));
  const forUnit = unit.people > beneficiaries ? portion(over, 1, beneficiaries, 'up') : cents(0);
  const least = basisPoints(base, shareOfBase.on(on).least, 'half-up');
  return minCents(maxCents(cents(afterOwn - forUnit), least), nonContributoryPensionYear.on(on));
};
