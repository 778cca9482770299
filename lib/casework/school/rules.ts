/** School Insurance (Seguro Escolar): courses, terms, who is insured, and what is paid. */

import { basisPoints, type Cents, sumCents, times } from '@/lib/law/cents';
import { addDays, addToMonth, addYears, ageOn, type Day, lastDay, monthOf, partsOf } from '@/lib/law/day';
import {
  schoolAgeLimit,
  schoolDueMonths,
  schoolFee,
  schoolFirstYear,
  schoolPremium,
  schoolSurcharge,
} from '@/lib/law/parameters/school-insurance';

/** Stages of studies, each with its own enrolment, and their levels. */
export const stages = {
  secondary: ['eso-1', 'eso-2', 'eso-3', 'eso-4'],
  baccalaureate: ['bach-1', 'bach-2'],
  vocational: ['fp-basic', 'fp-middle', 'fp-higher'],
  university: ['degree', 'master', 'doctorate'],
} as const;
export type Stage = keyof typeof stages;
export type Level = (typeof stages)[Stage][number];
export const isStage = (text: string): text is Stage => Object.hasOwn(stages, text);
export const stageOfLevel = (level: Level): Stage =>
  (Object.keys(stages) as Stage[]).find((stage) => (stages[stage] as readonly Level[]).includes(level)) as Stage;

/** Compulsory secondary education is insured from one of its years on; what comes after it, whole. */
export const isInsuredLevel = (level: Level, on: Day): boolean => {
  const [, year] = /^eso-(\d)$/.exec(level) ?? [];
  return year === undefined || Number(year) >= schoolFirstYear.on(on);
};

/** Too old on the day of enrolment. */
export const isTooOld = (birthDate: Day, enrolledOn: Day): boolean =>
  ageOn(birthDate, enrolledOn) >= schoolAgeLimit.on(enrolledOn);

const JUNE = 6;
/** The year in which the course begins, by the end of its enrolment: from June on it is the course that comes. */
export const courseYearOf = (enrolmentEnd: Day): number => {
  const { year, month } = partsOf(enrolmentEnd);
  return month >= JUNE ? year : year - 1;
};
/** '2026/27'. */
export const courseName = (courseYear: number): string =>
  `${courseYear}/${String((courseYear + 1) % 100).padStart(2, '0')}`;

/** Last day to pay and to present the list: that of the month after enrolment ends. */
export const schoolDueOn = (enrolmentEnd: Day): Day =>
  lastDay(addToMonth(monthOf(enrolmentEnd), schoolDueMonths.on(enrolmentEnd)));

/** Days on which a student can have enrolled: the year before the end of enrolment. */
export const enrolmentDays = (enrolmentEnd: Day): { readonly first: Day; readonly last: Day } => ({
  first: addDays(addYears(enrolmentEnd, -1), 1),
  last: enrolmentEnd,
});

/**
 * Surcharge in basis points of fees paid on a day (LGSS art. 30.1). Who settled in time pays less in the first month
 * after the term; who settled late, that of before a claim of debt.
 */
export const schoolRate = ({
  dueOn,
  settledOn,
  paidOn,
}: {
  readonly dueOn: Day;
  readonly settledOn: Day;
  readonly paidOn: Day;
}): number => {
  if (paidOn <= dueOn) return 0;
  const { firstMonth, later, settledLate } = schoolSurcharge.on(paidOn);
  if (settledOn > dueOn) return settledLate;
  return monthOf(paidOn) === addToMonth(monthOf(dueOn), 1) ? firstMonth : later;
};

export type SchoolAmount = {
  readonly students: number;
  readonly fee: Cents;
  readonly fees: Cents;
  readonly premiumEach: Cents;
  readonly premium: Cents;
  /** Basis points. */
  readonly rate: number;
  readonly surcharge: Cents;
  readonly total: Cents;
};

/** Fees of so many students less what the centre keeps, and the surcharge on what was to be paid. */
export const schoolAmount = (students: number, rate: number, on: Day): SchoolAmount => {
  const [fee, premiumEach] = [schoolFee.on(on), schoolPremium.on(on)];
  const [fees, premium] = [times(fee, students), times(premiumEach, students)];
  const owed = (fees - premium) as Cents;
  const surcharge = basisPoints(owed, rate, 'half-up');
  return { students, fee, fees, premiumEach, premium, rate, surcharge, total: sumCents([owed, surcharge]) };
};

/** Until when an amount worked out on a day holds: the end of the term, and after it that of each month. */
export const amountHoldsUntil = (dueOn: Day, on: Day): Day => (on <= dueOn ? dueOn : lastDay(monthOf(on)));

/** Students a payment was made for, and those of the list that holds; null while there is none. */
type Standing = { readonly invoiced: boolean; readonly paid: number; readonly listed: number | null };

/** Where a settlement stands: a list without payment, or for more students than were paid, is not complete. */
export const schoolStateOf = ({
  invoiced,
  paid,
  listed,
}: Standing): 'open' | 'invoiced' | 'paid' | 'listed' | 'complete' => {
  if (listed !== null) return paid >= listed ? 'complete' : 'listed';
  if (paid > 0) return 'paid';
  return invoiced ? 'invoiced' : 'open';
};
