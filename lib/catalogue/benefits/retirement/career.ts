import type { Cents } from '@/lib/law/cents';
import { addMonths, type Day } from '@/lib/law/day';
import { type EarlyConditions, retirementPeriod } from '@/lib/law/parameters/retirement';
import { type Figure, figure } from '../../kernel';
import { ageInMonths, contributedMonthsOf, monthsUntil, ordinaryDateOf } from './age';
import type { Early } from './coefficients';
import { fullPension } from './limits';
import { percentageOfBase } from './percentage';

/** Facts that say when somebody retires and with how much time contributed. */
export type RetirementCareer = {
  readonly birthDate: Day;
  readonly retirementDate: Day;
  readonly daysByRetirement: number;
};
export const careerFacts = ['birthDate', 'retirementDate', 'daysByRetirement'] as const;

/** The same career as the functions of `age.ts` read it. */
export const careerOf = (f: RetirementCareer) => ({
  birthDate: f.birthDate,
  on: f.retirementDate,
  contributedDays: f.daysByRetirement,
});

/** First day of ordinary retirement, going on contributing if it is still to come (LGSS 205.1.a, 207.2, 208.2). */
const ordinaryDateIn = (f: RetirementCareer): Day => ordinaryDateOf(careerOf(f));

/** Months brought forward and months contributed, as the tables of reductions are read. */
export const earlyOf = (f: RetirementCareer): Early => ({
  on: f.retirementDate,
  monthsEarly: monthsUntil(f.retirementDate, ordinaryDateIn(f)),
  contributedMonths: contributedMonthsOf(f.daysByRetirement, f.retirementDate),
});

/**
 * Age that day and age asked for, `monthsBefore` the ordinary age. Enough may be contributed in
 * the middle of a month: of who is still too young it counts whole, or have and need would be the same.
 */
export const ageFigures = (f: RetirementCareer, monthsBefore = 0): Readonly<Record<string, Figure>> => {
  const have = ageInMonths(f.birthDate, f.retirementDate);
  const asked = isOldEnough(f, monthsBefore) ? ageInMonths : monthsUntil;
  const need = asked(f.birthDate, ordinaryDateIn(f)) - monthsBefore;
  return { have: figure('age', Math.max(0, have)), need: figure('age', need) };
};

/** Old enough: not more than so many months before the ordinary age. */
export const isOldEnough = (f: RetirementCareer, monthsBefore = 0): boolean =>
  addMonths(ordinaryDateIn(f), -monthsBefore) <= f.retirementDate;

/** Old enough for early retirement: so long before the ordinary age or, until 16 March 2013, at an age of its own. */
export const isOldEnoughFor = (f: RetirementCareer, conditions: EarlyConditions): boolean =>
  'age' in conditions
    ? addMonths(f.birthDate, conditions.age) <= f.retirementDate
    : isOldEnough(f, conditions.monthsBefore);

/** Age that day and age asked for early retirement. */
export const ageFiguresFor = (f: RetirementCareer, conditions: EarlyConditions): Readonly<Record<string, Figure>> =>
  'age' in conditions
    ? { ...ageFigures(f), need: figure('age', conditions.age) }
    : ageFigures(f, conditions.monthsBefore);

/** Days contributed within the last fifteen years, and those asked for (LGSS 205.1.b). */
export const recentFigures = (f: { readonly retirementDate: Day; readonly recentDaysByRetirement: number }) => ({
  have: figure('days', f.recentDaysByRetirement),
  need: figure('days', retirementPeriod.on(f.retirementDate).recentDays),
});

/** Base, months, percentage and the pension before limits and reductions, a month of fourteen (LGSS 210.1). */
export const fullPensionOf = (f: {
  readonly retirementDate: Day;
  readonly daysByRetirement: number;
  readonly retirementBase: Cents;
}) => {
  const months = contributedMonthsOf(f.daysByRetirement, f.retirementDate);
  const percentage = percentageOfBase(months, f.retirementDate);
  return { months, percentage, full: fullPension(f.retirementBase, percentage) };
};

/** Days contributed and of compulsory service, as early retirement counts them (LGSS 207.1.c, 208.1.b). */
export const effectiveDays = (
  f: { readonly daysByRetirement: number; readonly serviceDays: number },
  { serviceDays }: EarlyConditions,
): number => f.daysByRetirement + Math.min(f.serviceDays, serviceDays);
