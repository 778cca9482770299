/** Contributions a pension of permanent incapacity asks for (LGSS 195, RD 1799/1985 art. 4). */

import { addMonths, ageOn, type Day } from '@/lib/law/day';
import { incapacityPeriod, longestSickLeave, unregisteredPeriodYears } from '@/lib/law/parameters/permanent-incapacity';
import { contributedTime, ordinaryAges, retirementPeriod } from '@/lib/law/parameters/retirement';
import { ageInMonths, highestOrdinaryAge, ordinaryDateOf } from '../retirement/age';

const YEAR_MONTHS = 12;
const HALF_YEAR = 6;

export type Life = { readonly birthDate: Day; readonly incapacityDate: Day };

/** Months of age, less than half a year dropped, more counted as half (RD 1799/1985 art. 4.1). */
const roundedAge = ({ birthDate, incapacityDate }: Life): number => {
  const months = ageInMonths(birthDate, incapacityDate);
  return months - (months % HALF_YEAR);
};

/**
 * Months of contributions a common illness asks for, a fraction of a month dropped: a third of the time since the 16th
 * birthday under 31, then a quarter of the time since the 20th and five years at least (LGSS 195.3).
 */
export const monthsNeeded = (life: Life): number => {
  const { adultAge, young, adult } = incapacityPeriod.on(life.incapacityDate);
  if (ageOn(life.birthDate, life.incapacityDate) >= adultAge) {
    const since = roundedAge(life) - adult.since * YEAR_MONTHS;
    return Math.max(adult.leastYears * YEAR_MONTHS, Math.floor(since / adult.share));
  }
  const start = young.since * YEAR_MONTHS;
  const exact = ageInMonths(life.birthDate, life.incapacityDate);
  // Between 16 and 16 and a half nothing is dropped.
  const age = exact < start + HALF_YEAR ? exact : roundedAge(life);
  return Math.max(0, Math.floor((age - start) / young.share));
};

/** Months of contributions as days, a year of 365; a fraction of a day counts whole. */
const daysOf = (months: number, on: Day): number => Math.ceil((months * contributedTime.on(on).yearDays) / YEAR_MONTHS);

type Needed = {
  readonly days: number;
  /** Of them in the last ten years; 0 when it does not matter when. */
  readonly recentDays: number;
};

/** Days needed of a registered person who is ill, or of anybody who is not registered (LGSS 195.3 and 195.4). */
export const daysNeeded = (life: Life, isRegistered: boolean): Needed => {
  const on = life.incapacityDate;
  const { adultAge, recentShare } = incapacityPeriod.on(on);
  const months = isRegistered ? monthsNeeded(life) : unregisteredPeriodYears.on(on) * YEAR_MONTHS;
  const days = daysOf(months, on);
  const whenMatters = !isRegistered || ageOn(life.birthDate, on) >= adultAge;
  return { days, recentDays: whenMatters ? Math.ceil(days / recentShare) : 0 };
};

/** Days of sick leave not used up, which count as contributed; none without a leave (RD 1799/1985 art. 4.4). */
export const unusedLeaveDays = (leaveDays: number, on: Day): number =>
  leaveDays === 0 ? 0 : Math.max(0, longestSickLeave.on(on) - leaveDays);

/** Has the age at which a long career may retire: what the questions about retirement begin at (LGSS 205.1.a). */
export const mayRetire = ({ birthDate, incapacityDate }: Life): boolean =>
  addMonths(birthDate, ordinaryAges.on(incapacityDate).withIt) <= incapacityDate;

/** Has the ordinary age and the time for a retirement pension: then there is none for incapacity (LGSS 195.1). */
export const hasRetirementRight = (
  life: Life & { readonly incapacityCareerDays: number; readonly twoYearsInLast15: boolean },
): boolean => {
  const { birthDate, incapacityDate: on, incapacityCareerDays: contributedDays, twoYearsInLast15 } = life;
  if (!mayRetire(life) || contributedDays < retirementPeriod.on(on).days || !twoYearsInLast15) return false;
  return (
    ageInMonths(birthDate, on) >= highestOrdinaryAge(on) || ordinaryDateOf({ birthDate, on, contributedDays }) <= on
  );
};
