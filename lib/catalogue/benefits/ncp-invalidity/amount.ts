import { basisPoints, type Cents, cents, maxCents, minCents, portion } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { ipremMonth } from '@/lib/law/parameters/iprem';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';
import {
  firstDegreeFactor,
  freeIncomeShare,
  furtherPersonShare,
  leastPensionShare,
  thirdPersonShare,
} from '@/lib/law/parameters/non-contributory-rules';
import type { Relation } from '../../facts/household';

/* Amounts are a year unless said. */

const WHOLE = 10_000;
export const PAYS = 14;

type Person = { readonly relation: Relation };

// Marriage or blood to the second degree: neither in-laws nor an unmarried partner make the unit (LGSS 363.4).
const firstDegree: readonly Relation[] = ['child', 'parent'];
const inUnit: readonly Relation[] = ['spouse', 'grandchild', 'grandparent', 'sibling', ...firstDegree];

/** The economic unit the law sees in a home (LGSS 363.4). */
export type EconomicUnit = {
  /** People in it, the person who applies included. */
  readonly people: number;
  /** A parent or child is among them, so that the limit is two and a half times (LGSS 363.3). */
  readonly hasFirstDegree: boolean;
};
/** Other laws count more relations than these; `more` names them. */
export const economicUnit = (household: readonly Person[], more: readonly Relation[] = []): EconomicUnit => {
  const others = household.filter(({ relation }) => inUnit.includes(relation) || more.includes(relation));
  return {
    people: others.length + 1,
    hasFirstDegree: others.some(({ relation }) => firstDegree.includes(relation)),
  };
};

/* P × (1 + 0.7 × (people − 1)), in basis points of P. */
const sharedPoints = (people: number, on: Day): number => WHOLE + furtherPersonShare.on(on) * (people - 1);

/** Limit of means of a unit, L = P × (1 + 0.7 (n − 1)); × 2.5 with parents or children, where the tables truncate (LGSS 363.2–3). */
export const accumulationLimit = (on: Day, people: number, hasFirstDegree: boolean): Cents => {
  const pension = nonContributoryPensionYear.on(on);
  const points = sharedPoints(people, on);
  return hasFirstDegree
    ? portion(pension, points * firstDegreeFactor.on(on), WHOLE * WHOLE, 'down')
    : basisPoints(pension, points, 'half-up');
};

/** The pension of each of several beneficiaries of one unit, P × (1 + 0.7 (b − 1)) / b (LGSS 364.1). */
export const sharedPension = (on: Day, beneficiaries: number): Cents =>
  portion(nonContributoryPensionYear.on(on), sharedPoints(beneficiaries, on), WHOLE * beneficiaries, 'half-up');

/** Income of one's own that takes nothing away, 35 % of P (LGSS 364.2). */
export const freeIncome = (on: Day): Cents =>
  basisPoints(nonContributoryPensionYear.on(on), freeIncomeShare.on(on), 'half-up');

/** Least pension, 25 % of P; IMSERSO truncates it (LGSS 364.4). */
export const leastPension = (on: Day): Cents =>
  basisPoints(nonContributoryPensionYear.on(on), leastPensionShare.on(on), 'down');

/** Complement of who needs another person, 50 % of P (LGSS 364.6). */
export const thirdPersonComplement = (on: Day): Cents =>
  basisPoints(nonContributoryPensionYear.on(on), thirdPersonShare.on(on), 'half-up');

/** Most that pension and earnings can be together in the four years after starting work: P and twelve IPREM (LGSS 366). */
export const workLimit = (on: Day): Cents => cents(nonContributoryPensionYear.on(on) + ipremMonth.on(on) * 12);

export type PensionCase = {
  readonly on: Day;
  readonly ownIncome: Cents;
  /** Income of the others of the unit, without their non-contributory pensions. */
  readonly othersIncome: Cents;
  readonly unit: EconomicUnit;
  /** People of the unit with a non-contributory pension, this one included. */
  readonly beneficiaries: number;
  /** Earnings of an activity begun while drawing the invalidity pension: they only count for the limit of LGSS 366. */
  readonly workIncome?: Cents;
};

/** The pension, a year, step by step (LGSS 364 and 366). The others' pensions of the unit are taken as whole. */
export const pensionYear = (c: PensionCase) => {
  const { on, unit, beneficiaries } = c;
  const shared = sharedPension(on, beneficiaries);
  const forOwnIncome = minCents(shared, maxCents(cents(0), cents(c.ownIncome - freeIncome(on))));
  const afterOwn = cents(shared - forOwnIncome);
  // Where everybody in the unit is a beneficiary nothing more is taken (364.3).
  const hasOthers = unit.people > beneficiaries;
  const limit = accumulationLimit(on, unit.people, unit.hasFirstDegree);
  const together = c.ownIncome + c.othersIncome + afterOwn + shared * (beneficiaries - 1);
  const over = maxCents(cents(0), cents(together - limit));
  const forUnit = hasOthers ? minCents(afterOwn, portion(over, 1, beneficiaries, 'up')) : cents(0);
  const due = maxCents(cents(afterOwn - forUnit), leastPension(on));
  const pension =
    c.workIncome === undefined ? due : minCents(due, maxCents(cents(0), cents(workLimit(on) - c.workIncome)));
  return { shared, forOwnIncome, forUnit, pension };
};

/** Equal payments of a yearly amount. */
export const monthlyOf = (year: Cents, pays: 12 | 14 = PAYS): Cents => portion(year, 1, pays, 'half-up');
