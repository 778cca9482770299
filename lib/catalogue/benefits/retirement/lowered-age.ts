import { addDays, addMonths, type Day, daysBetween, maxDay } from '@/lib/law/day';
import { contributedTime } from '@/lib/law/parameters/retirement';
import { lowestRetirementAge } from '@/lib/law/parameters/special-early-retirement';
import { figure } from '../../kernel';
import { ageInMonths, type Career, contributedMonthsOf, ordinaryAge } from './age';

const WHOLE = 10_000;

/** Days a coefficient in basis points takes off the age, for so many days worked. */
export const daysOff = (daysWorked: number, coefficient: number): number =>
  Math.floor((daysWorked * coefficient) / WHOLE);

/**
 * Day of the ordinary age the reduction is taken from, by what has been contributed until then: the law has no fiction
 * of going on contributing for ages lowered by the job or a disability (RD 1716/2012 art. 3.2 speaks of 207 and 208).
 */
export const referenceDay = ({ birthDate, on, contributedDays }: Career): Day =>
  addMonths(birthDate, ordinaryAge({ on, contributedMonths: contributedMonthsOf(contributedDays, on) }));

/** A day so many days of lowered age before another: in years of 365 days, months, and the days left. */
const earlierBy = (from: Day, days: number, on: Day): Day => {
  const { yearDays, monthDays } = contributedTime.on(on);
  const months = contributedMonthsOf(days, on);
  const rest = (days % yearDays) - Math.floor(((months % 12) * monthDays) / 100_000);
  return addDays(addMonths(from, -months), -Math.max(0, rest));
};

export type Lowered = {
  /** First day of retirement at the lowered age. */
  readonly first: Day;
  /** Days that count as contributed for the percentage: those the age is really lowered by. */
  readonly counted: number;
};

const countedOf = (career: Career, most: number): number =>
  Math.min(most, Math.max(0, daysBetween(career.on, referenceDay(career))));

/** Retirement at an age lowered by so many days, never before `floor` in months nor the general one (LGSS 206.6). */
export const loweredBy = (career: Career, days: number, floor = 0): Lowered => {
  const { birthDate, on } = career;
  const lowest = Math.max(floor, lowestRetirementAge.on(on));
  return {
    first: maxDay(earlierBy(referenceDay(career), days, on), addMonths(birthDate, lowest)),
    counted: countedOf(career, days),
  };
};

/** Retirement at an age of its own, in months; all the time to the ordinary one counts (RD 1851/2009 art. 7). */
export const loweredTo = (career: Career, age: number): Lowered => ({
  first: addMonths(career.birthDate, age),
  counted: countedOf(career, Number.MAX_SAFE_INTEGER),
});

/** Age that day and age asked for. */
export const ageFiguresTo = (career: Career, first: Day) => {
  const have = Math.max(0, ageInMonths(career.birthDate, career.on));
  const need = ageInMonths(career.birthDate, first);
  return { have: figure('age', have), need: figure('age', need) };
};
