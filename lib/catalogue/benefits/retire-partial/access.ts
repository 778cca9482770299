import { type Cents, maxCents, portion } from '@/lib/law/cents';
import { addMonths, type Day } from '@/lib/law/day';
import {
  type PartialManufacturing,
  partialRetirementAge,
  partialRetirementContribution,
  partialRetirementManufacturing,
  partialRetirementReduction,
  type Reduction,
} from '@/lib/law/parameters/partial-retirement';
import { figure } from '../../kernel';
import type { Household } from '../../pensions/complement';
import { ageInMonths, type Career, contributedMonthsOf, monthsUntil, ordinaryDateOf } from '../retirement/age';
import { minimumRetirement } from '../retirement/limits';

const WHOLE = 10_000;
const PAYMENTS = 14;

export const reliefs = ['none', 'part-time', 'full-time-permanent'] as const;
export type Relief = (typeof reliefs)[number];

/** At the ordinary age or later no relief contract is asked (LGSS 215.1). */
export const isAtAge = (career: Career): boolean => ordinaryDateOf(career) <= career.on;

/** Whether the former law of the manufacturing industry still stands that day (LGSS DT 4.6). */
export const isManufacturingLaw = (manufacturing: boolean, on: Day): boolean =>
  manufacturing && on < (partialRetirementManufacturing.on(on)?.before ?? on);

const manufacturingRule = (manufacturing: boolean, on: Day): PartialManufacturing | null =>
  isManufacturingLaw(manufacturing, on) ? partialRetirementManufacturing.on(on) : null;

/** Earliest age with a relief contract, in months (LGSS 215.2.a; DT 10 until 31 March 2025; DT 4.6). */
export const earliestAge = (career: Career, manufacturing: boolean): number => {
  const { on } = career;
  const industry = manufacturingRule(manufacturing, on);
  if (industry) return industry.age;
  const rule = partialRetirementAge.on(on);
  if ('monthsBefore' in rule) return ageInMonths(career.birthDate, ordinaryDateOf(career)) - rule.monthsBefore;
  return contributedMonthsOf(career.contributedDays, on) >= rule.longCareerMonths ? rule.longCareerAge : rule.age;
};

/** Old enough to retire partially with a relief contract. */
export const isOldEnoughForRelief = (career: Career, manufacturing: boolean): boolean => {
  const rule = partialRetirementAge.on(career.on);
  // The date and not the age in months: it may be reached within a month, on the day enough has been contributed.
  if (!isManufacturingLaw(manufacturing, career.on) && 'monthsBefore' in rule)
    return addMonths(ordinaryDateOf(career), -rule.monthsBefore) <= career.on;
  return ageInMonths(career.birthDate, career.on) >= earliestAge(career, manufacturing);
};

/** Limits of the cut of the working day, in basis points. */
export const cutLimits = (career: Career, relief: Relief, manufacturing: boolean): Reduction => {
  const { on } = career;
  const { afterAge, withRelief, withFullTimeRelief, firstYear } = partialRetirementReduction.on(on);
  if (isAtAge(career)) return afterAge;
  const isFullTime = relief === 'full-time-permanent';
  const industry = manufacturingRule(manufacturing, on);
  if (industry) return isFullTime ? industry.withFullTimeRelief : industry.withRelief;
  if (firstYear && monthsUntil(on, ordinaryDateOf(career)) > firstYear.overMonths) return firstYear;
  return isFullTime ? withFullTimeRelief : withRelief;
};

/**
 * The partial pension, a month of fourteen: as much of the pension as the working day is cut by, and never less than
 * the same part of the minimum at 65 for that household (RD 1131/2002 art. 12.1). `full` within the maximum.
 */
export const partialPension = (full: Cents, cut: number, household: Household, on: Day) => {
  const share = portion(full, cut, WHOLE, 'half-up');
  const least = portion(minimumRetirement(household, false, on), cut, WHOLE * PAYMENTS, 'half-up');
  return { share, least, pension: maxCents(share, least) };
};

/** Days contributed, with a year of service at most, and those asked for with a relief contract (LGSS 215.2). */
export const longCareer = (f: {
  readonly retirementDate: Day;
  readonly daysByRetirement: number;
  readonly partialServiceDays: number;
  readonly partialDisability33: boolean;
}) => {
  const { days, withDisability, serviceDays } = partialRetirementContribution.on(f.retirementDate);
  return {
    have: f.daysByRetirement + Math.min(f.partialServiceDays, serviceDays),
    need: f.partialDisability33 ? withDisability : days,
  };
};

/** Age that day and age asked for with a relief contract. */
export const ageFiguresFor = (career: Career, manufacturing: boolean) => {
  const have = Math.max(0, ageInMonths(career.birthDate, career.on));
  const need = earliestAge(career, manufacturing);
  return { have: figure('age', have), need: figure('age', need) };
};
