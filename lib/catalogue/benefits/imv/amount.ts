import { basisPoints, type Cents, cents, maxCents, minCents, portion, sumCents } from '@/lib/law/cents';
import { ageOn, type Day, dayOf, partsOf } from '@/lib/law/day';
import {
  childSupplement,
  childSupplementInTest,
  guaranteedScale,
  leastGap,
  meansLimits,
  notReclaimed,
  widerLimits,
  workIncentive,
} from '@/lib/law/parameters/minimum-income';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';
import type { UnitShape } from './unit';

const WHOLE = 10_000;
const MONTHS = 12;

/* Share of one person's guaranteed income, in basis points: 1 / 1.3 / 1.6 / 1.9 / 2.2. */
const scalePoints = (people: number, on: Day): number => {
  const { member, most } = guaranteedScale.on(on);
  return Math.min(WHOLE + member * (people - 1), most);
};

/**
 * Guaranteed income, a month: the yearly pension ÷ 12 × scale, and 22 % of it for each supplement (Ley 19/2021 art.
 * 13.2.a–d). The official tables truncate once, at the end.
 */
export const guaranteedOf = (pension: Cents, people: number, supplements: number, on: Day): Cents =>
  portion(pension, scalePoints(people, on) + guaranteedScale.on(on).supplement * supplements, WHOLE * MONTHS, 'down');

export const guaranteedIncome = (on: Day, people: number, supplements = 0): Cents =>
  guaranteedOf(nonContributoryPensionYear.on(on), people, supplements, on);

/** Supplement of 22 % alone, a month, and a year (art. 13.2.a, c and d). */
export const supplementMonth = (on: Day): Cents =>
  portion(nonContributoryPensionYear.on(on), guaranteedScale.on(on).supplement, WHOLE * MONTHS, 'down');
export const supplementYear = (on: Day): Cents =>
  basisPoints(nonContributoryPensionYear.on(on), guaranteedScale.on(on).supplement, 'half-up');

/** Child supplement, a month: by the age of each minor on 1 January of the year (art. 13.2.e). */
export const childSupplementOf = (minors: readonly Day[], on: Day): Cents => {
  const newYear = dayOf(partsOf(on).year, 1, 1);
  const bands = childSupplement.on(on);
  return sumCents(minors.map((born) => bands.find(({ under }) => ageOn(born, newYear) < under)?.value ?? cents(0)));
};

/* Scale of annex II: 1 / 1.4 / 1.8 / 2.2 / 2.6; one adult with minors stops at 2.2. */
const meansPoints = ({ people, adults }: Pick<UnitShape, 'people' | 'adults'>, on: Day): number => {
  const { member, most, mostOneAdult } = meansLimits.on(on);
  return Math.min(WHOLE + member * (people - 1), adults === 1 && people > 1 ? mostOneAdult : most);
};
const meansLimit = (points: number, shape: Pick<UnitShape, 'people' | 'adults'>, on: Day): Cents =>
  portion(nonContributoryPensionYear.on(on), points * meansPoints(shape, on), WHOLE * WHOLE, 'half-up');

/** Net wealth from which there is no right: 3 years of the guaranteed income of one person × scale (art. 11.3). */
export const wealthLimit = (on: Day, shape: Pick<UnitShape, 'people' | 'adults'>): Cents =>
  meansLimit(meansLimits.on(on).wealth, shape, on);

/** Most the assets other than the home and companies may be worth: twice the limit of wealth (annex III). */
export const assetLimit = (on: Day, shape: Pick<UnitShape, 'people' | 'adults'>): Cents =>
  meansLimit(meansLimits.on(on).assets, shape, on);

/* A year of the guaranteed income of annex I: with the one-parent rows, without disability. */
const annexOne = (on: Day, people: number, isOneParent: boolean): Cents =>
  basisPoints(
    nonContributoryPensionYear.on(on),
    scalePoints(people, on) + (isOneParent ? guaranteedScale.on(on).supplement : 0),
    'half-up',
  );

/** Income of last year under which the child supplement is paid alone, 300 % of annex I (art. 11.6). */
export const childIncomeLimit = (on: Day, people: number, isOneParent: boolean): Cents =>
  basisPoints(annexOne(on, people, isOneParent), widerLimits.on(on).childIncome, 'half-up');

/** Net wealth under which it is, 150 % of the limit (art. 11.6). */
export const childWealthLimit = (on: Day, shape: Pick<UnitShape, 'people' | 'adults'>): Cents =>
  basisPoints(wealthLimit(on, shape), widerLimits.on(on).childWealth, 'half-up');

/** Most income last year may have been to look at this year's instead, 300 % of annex I (annex IV). */
export const currentYearIncomeLimit = (on: Day, people: number, isOneParent: boolean): Cents =>
  basisPoints(annexOne(on, people, isOneParent), widerLimits.on(on).currentYearIncome, 'half-up');

/** Income of a year less tax and contributions, never under nothing (art. 20.3). */
export const countedIncome = (income: Cents, taxAndContributions: Cents): Cents =>
  maxCents(cents(0), cents(income - taxAndContributions));

/** Monthly mean of a year, truncated like the tables it is compared with (art. 11.2). */
export const monthlyMean = (year: Cents): Cents => portion(year, 1, MONTHS, 'down');

/** Monthly mean of what has been earned from January to the day of the claim, in months of thirty days (art. 11.5). */
export const meanSoFar = (soFar: Cents, on: Day): Cents => {
  const { month, day } = partsOf(on);
  return portion(soFar, 30, (month - 1) * 30 + Math.min(day, 30), 'down');
};

export type Means = {
  readonly on: Day;
  readonly shape: UnitShape;
  readonly isOneParent: boolean;
  readonly hasDisability65: boolean;
  /** Income counted of last year. */
  readonly lastYear: Cents;
  /** Monthly mean compared with the guaranteed income: of last year, or of this one. */
  readonly income: Cents;
  /** Pensions and subsidies for people over 52 of the whole unit, a month with their extra payments (art. 13.6). */
  readonly pensions: Cents;
  readonly wealth: Cents;
};

/** What the law gives to a unit and why: each test, the guaranteed income and the two amounts, a month. */
export const minimumIncome = (m: Means) => {
  const { on, shape } = m;
  const supplements = Number(m.isOneParent) + Number(m.hasDisability65);
  const guaranteed = guaranteedIncome(on, shape.people, supplements);
  const children = childSupplementOf(shape.minors, on);
  const limit = cents(guaranteed + (childSupplementInTest.on(on) ? children : 0) - leastGap.on(on));
  const hasMinors = shape.minors.length > 0;
  const isUnderIncome = m.income <= limit;
  const isUnderWealth = m.wealth < wealthLimit(on, shape);
  const isOverPensions = m.pensions < guaranteed;
  const childLimit = childIncomeLimit(on, shape.people, m.isOneParent);
  const isUnderChildIncome = hasMinors && m.lastYear < childLimit;
  const isUnderChildWealth = hasMinors && m.wealth < childWealthLimit(on, shape);
  const hasWhole = isUnderIncome && isUnderWealth && isOverPensions;
  const gap = cents(guaranteed - m.income);
  const base = hasWhole && gap >= leastGap.on(on) ? minCents(gap, cents(guaranteed - m.pensions)) : cents(0);
  const forChildren = isUnderChildIncome && isUnderChildWealth ? children : cents(0);
  return {
    guaranteed,
    limit,
    childLimit,
    isUnderIncome,
    isUnderWealth,
    isOverPensions,
    isUnderChildIncome,
    isUnderChildWealth,
    base,
    forChildren,
    month: cents(base + forChildren),
  };
};

/**
 * Rise in earnings over a year that the yearly review leaves out of the income: whole to 6,000 €, then half of the
 * rest, 55 % with a supplement (RD 789/2022 annex III). For who had the benefit the year before and on 1 January.
 */
export const exemptRise = (rise: Cents, hasSupplement: boolean, on: Day): Cents => {
  if (rise <= 0) return cents(0);
  const { whole, share, shareWithSupplement } = workIncentive.on(on);
  const rest = maxCents(cents(0), cents(rise - whole));
  return cents(minCents(rise, whole) + basisPoints(rest, hasSupplement ? shareWithSupplement : share, 'half-up'));
};

/** What is claimed back of money unduly paid in a year: with minors, only what exceeds 65 % of a monthly pension (art. 19.3). */
export const claimedBack = (unduly: Cents, hasMinors: boolean, on: Day): Cents => {
  if (!hasMinors) return unduly;
  const free = portion(nonContributoryPensionYear.on(on), notReclaimed.on(on), WHOLE * 14, 'half-up');
  return maxCents(cents(0), cents(unduly - free));
};
