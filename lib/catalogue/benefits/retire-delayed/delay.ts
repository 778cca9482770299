import { basisPoints, type Cents, cents, minCents, portion, times } from '@/lib/law/cents';
import { addDays, type Day, daysBetween, maxDay } from '@/lib/law/day';
import { maximumBaseMonth } from '@/lib/law/parameters/contribution-bases';
import { delayIncrease, delayLumpSum, delayMixed } from '@/lib/law/parameters/delayed-retirement';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { contributedTime, retirementPeriod } from '@/lib/law/parameters/retirement';
import { type ContributionRecord, daysContributed } from '@/lib/record/record';
import { ageInMonths, type Career, ordinaryDateOf } from '../retirement/age';

const WHOLE = 10_000;
const PAYMENTS = 14;

/** Complete years contributed after the ordinary age, and whether more than half a year is left over (LGSS 210.2). */
export type Delay = { readonly years: number; readonly halfYear: boolean };
export const delayOf = (days: number, on: Day): Delay => {
  const { yearDays } = contributedTime.on(on);
  return { years: Math.floor(days / yearDays), halfYear: (days % yearDays) * 2 > yearDays };
};

export const delayChoices = ['points', 'lump-sum', 'mixed'] as const;
export type DelayChoice = (typeof delayChoices)[number];

/** What the years of delay become: points of the base, and years and half-years paid at once. */
export type Supplement = {
  /** In basis points. */
  readonly points: number;
  readonly lumpYears: number;
  readonly lumpHalfYear: boolean;
  /** A half-year no rule says how to pay (mixed form, April 2025 to August 2026): it is studied case by case. */
  readonly halfYearWithoutRule: boolean;
};

const none = { points: 0, lumpYears: 0, lumpHalfYear: false, halfYearWithoutRule: false } as const;

/** Half a year counts on its own only over the complete years the law asks, and from 1 April 2025. */
export const countsHalf = ({ years, halfYear }: Delay, on: Day): boolean => {
  const { halfYearAfterYears } = delayIncrease.on(on);
  return halfYear && halfYearAfterYears !== null && years >= halfYearAfterYears;
};

/** Whether the mixed form can be chosen: it exists that day and the delay reaches it. */
export const canChooseMixed = (delay: Delay, on: Day): boolean => {
  const rule = delayMixed.on(on);
  return rule !== null && delay.years >= rule.minimumYears;
};

/**
 * LGSS 210.2 a, b and c. A form that cannot be had becomes points, that of who makes no choice and the only one until
 * 2021. `monthsAtAge` are those contributed at the ordinary age: they set the points of a year until then.
 */
export const supplementOf = (choice: DelayChoice, delay: Delay, on: Day, monthsAtAge = 0): Supplement => {
  const { year: of, halfYear } = delayIncrease.on(on);
  const year = typeof of === 'number' ? of : (of.filter(({ from }) => from <= monthsAtAge).at(-1)?.each ?? 0);
  const half = countsHalf(delay, on);
  const points = { ...none, points: delay.years * year + (half ? halfYear : 0) };
  if (choice === 'lump-sum' && delayLumpSum.on(on)) return { ...none, lumpYears: delay.years, lumpHalfYear: half };
  const rule = delayMixed.on(on);
  if (choice !== 'mixed' || rule === null || delay.years < rule.minimumYears) return points;
  const without = half && rule.halfYear === 'without-rule';
  const counted = half && rule.halfYear === 'counted';
  if (delay.years <= rule.halvedUpToYears) {
    const forPoints = Math.floor(delay.years / 2);
    return {
      points: forPoints * year,
      lumpYears: delay.years - forPoints,
      lumpHalfYear: counted,
      halfYearWithoutRule: without,
    };
  }
  return {
    points: (delay.years - rule.lumpSumYears) * year + (counted ? halfYear : 0),
    lumpYears: rule.lumpSumYears,
    lumpHalfYear: false,
    halfYearWithoutRule: without,
  };
};

/**
 * One year of lump sum: 800 × (annual pension / 500)^(1/1.65) euros, a tenth more for a long career (LGSS 210.2.b).
 * None until 2021. The power is not exact: it is worked out in euros and rounded half-up to the cent once, at the end.
 */
export const lumpSumYear = (annualPension: Cents, monthsAtAge: number, on: Day): Cents => {
  const rule = delayLumpSum.on(on);
  if (!rule) return cents(0);
  const { factor, divisor, root, longCareerMonths, longCareerIncrease } = rule;
  const increase = monthsAtAge >= longCareerMonths ? WHOLE + longCareerIncrease : WHOLE;
  const inCents = (factor * (annualPension / divisor) ** (1 / root) * increase) / WHOLE;
  return cents(Math.floor(inCents + 0.5));
};

/** All of the lump sum: so many years of it and half of one. */
export const lumpSumOf = (unit: Cents, { lumpYears, lumpHalfYear }: Supplement): Cents =>
  cents(times(unit, lumpYears) + (lumpHalfYear ? portion(unit, 1, 2, 'half-up') : 0));

export type DelayedPension = {
  /** A month, of fourteen, within the maximum. */
  readonly pension: Cents;
  /** Points the maximum left unused, rounded up to whole ones, in basis points. */
  readonly unusedPoints: number;
  /** What they pay a month, of fourteen (LGSS 210.2.a, fourth paragraph). */
  readonly overMaximum: Cents;
};

/**
 * The pension with its points: base × (percentage + points), never over the maximum; the points it has no room for are
 * paid as a share of the maximum, and both together never pass the yearly maximum contribution base.
 */
export const pensionWithPoints = (base: Cents, percentage: number, points: number, on: Day): DelayedPension => {
  const maximum = maximumPensionMonth.on(on);
  const whole = basisPoints(base, percentage + points, 'half-up');
  if (whole <= maximum) return { pension: whole, unusedPoints: 0, overMaximum: cents(0) };
  const room = Math.max(0, (maximum * WHOLE) / base - percentage);
  const unusedPoints = Math.min(points, Math.ceil((points - room) / 100 - 1e-9) * 100);
  const yearlyRoom = Math.max(0, maximumBaseMonth.on(on) * 12 - maximum * PAYMENTS);
  const overMaximum = minCents(
    basisPoints(maximum, unusedPoints, 'half-up'),
    portion(cents(yearlyRoom), 1, PAYMENTS, 'down'),
  );
  return { pension: maximum, unusedPoints, overMaximum };
};

/** Day from which a delay is counted: the ordinary age, or the fifteen years contributed if they came later. */
export const delayStart = (career: Career): Day => {
  const missing = career.contributedDays - retirementPeriod.on(career.on).days;
  return maxDay(ordinaryDateOf(career), addDays(career.on, -Math.max(0, missing)));
};

/** Complete months from the start of the delay to the pension; none when it is not later. */
export const monthsOfDelay = (career: Career): number => Math.max(0, ageInMonths(delayStart(career), career.on));

/** Days contributed after the ordinary age: all of them but those of a break. */
export const daysOfDelay = (career: Career, breakDays: number): number =>
  Math.max(0, daysBetween(ordinaryDateOf(career), career.on) - breakDays);

/** Days not contributed between the ordinary age and the retirement, from the record. */
export const breakDaysFrom = (record: ContributionRecord, career: Career): number => {
  const start = ordinaryDateOf(career);
  const { on } = career;
  return start >= on ? 0 : daysBetween(start, on) - daysContributed(record, start, on, on);
};
