import { basisPoints, type Cents } from '@/lib/law/cents';
import { addDays, addMonths, addYears, ageOn, type Day, daysBetween, maxDay } from '@/lib/law/day';
import { ipremMonth } from '@/lib/law/parameters/iprem';
import { threeQuartersOfMinimumWage } from '@/lib/law/parameters/minimum-wage';
import {
  type AllowanceRow,
  allowanceLatest,
  allowanceLaw,
  allowanceLawFrom,
  allowanceMonths,
  allowanceRates,
  allowanceWait,
  olderAllowance,
} from '@/lib/law/parameters/unemployment';
import { isLateClaim } from '../unemployment/amount';
import { MONTH, type Stretch } from '../unemployment/months-of-thirty';

export const ways = [
  'exhausted',
  'too-few-contributions',
  'returned-emigrant',
  'violence-victim',
  'released-prisoner',
  'incapacity-improved',
] as const;
export type Way = (typeof ways)[number];

export type EventFacts = {
  readonly allowanceWay: Way;
  readonly unemploymentDate: Day;
  readonly birthDate: Day;
  readonly claimsOlder: boolean;
};

const wait = allowanceWait.entries[0]?.value ?? 0;
const waits = (way: Way): boolean => way !== 'too-few-contributions' && way !== 'violence-victim';

/** Day of the event: of what happened, or the birthday of whoever was not yet old enough for the allowance of the over-52s (LGSS 280.1). */
const eventOf = (f: EventFacts): Day => {
  const { age } = olderAllowance.on(f.unemploymentDate);
  return f.claimsOlder ? maxDay(f.unemploymentDate, addYears(f.birthDate, age)) : f.unemploymentDate;
};

/** Hecho causante that chooses the wording: until 2024, the end of the waiting month (RDL 2/2024, transitional provision 3.2). */
const causeOf = (f: EventFacts): Day => (waits(f.allowanceWay) ? addMonths(eventOf(f), wait) : eventOf(f));

/** The day on which the wording is read in the parameters: its first one, or the event. */
export const wordingDay = (f: EventFacts): Day => {
  const cause = causeOf(f);
  return allowanceLaw.on(cause) === 'from-2024' ? maxDay(eventOf(f), allowanceLawFrom(cause)) : eventOf(f);
};
export const isOldLaw = (f: EventFacts): boolean => allowanceLaw.on(causeOf(f)) === 'until-2024';

/** First day after the waiting month of the wording until 2024; undefined when nothing has to be waited for. */
export const waitEnds = (f: EventFacts): Day | undefined =>
  isOldLaw(f) && waits(f.allowanceWay) ? addMonths(eventOf(f), wait) : undefined;

/**
 * The ways each wording has: prisoners and improved incapacity only until 2024, violence victims only since. The
 * allowance of the over-52s now begins only with a benefit that ended or too few contributions (LGSS 280.1).
 */
export const isWayOpen = (f: EventFacts): boolean => {
  const { allowanceWay: way } = f;
  if (isOldLaw(f)) return way !== 'violence-victim';
  if (way === 'exhausted' || way === 'too-few-contributions') return true;
  return !f.claimsOlder && (way === 'returned-emigrant' || way === 'violence-victim');
};

/** The day from which the time to claim counts since November 2024: the eve of the right. */
export const claimSince = (f: EventFacts): Day =>
  // Who was still waiting when the month of waiting was abolished begins with the new wording (transitional provision 3.4).
  addDays(maxDay(addDays(eventOf(f), 1), wordingDay(f)), -1);

/**
 * First day paid and days lost. Since November 2024 a late claim is paid from its day and loses none (LGSS 276.1);
 * before, from the day after it, less the days in between.
 */
export const startOfAllowance = (f: EventFacts, claim: Day): { readonly from: Day; readonly lost: number } => {
  if (isOldLaw(f)) {
    const due = addDays(waitEnds(f) ?? eventOf(f), 1);
    const late = addDays(claim, 1);
    return isLateClaim(due, claim) ? { from: late, lost: daysBetween(due, late) } : { from: due, lost: 0 };
  }
  const due = addDays(claimSince(f), 1);
  return { from: isLateClaim(addDays(due, -1), claim) ? claim : due, lost: 0 };
};

/** Last day to claim; undefined when it never lapses. */
export const lastClaimDay = (f: EventFacts): Day | undefined => {
  const on = wordingDay(f);
  const months = allowanceLatest.on(on);
  return months === null || f.claimsOlder ? undefined : addMonths(maxDay(eventOf(f), addDays(on, -1)), months);
};

const found = (rows: readonly AllowanceRow[], have: number): number =>
  rows.find(({ from }) => have >= from)?.months ?? 0;
const least = (rows: readonly AllowanceRow[]): number | undefined => rows.at(-1)?.from;

export type LengthFacts = {
  readonly way: Way;
  readonly family: boolean;
  /** Age on the day the benefit ended. */
  readonly age: number;
  readonly exhaustedDays: number;
  readonly contributedDays: number;
  readonly earlierActiveIncome: number;
  readonly on: Day;
};
const rowsOf = ({ way, family, age, on }: LengthFacts): readonly AllowanceRow[] => {
  const tables = allowanceMonths.on(on);
  const isYoung = age < tables.age;
  if (way === 'exhausted') {
    const { familyYoung, familyOld, aloneYoung, aloneOld } = tables.exhausted;
    if (family) return isYoung ? familyYoung : familyOld;
    return isYoung ? aloneYoung : aloneOld;
  }
  return way === 'too-few-contributions' ? tables.contributed[family ? 'family' : 'alone'] : [];
};

/** Months of allowance (LGSS 277 and additional provisions 57 and 58): 0 without a right. */
export const monthsOfAllowance = (f: LengthFacts): number => {
  const tables = allowanceMonths.on(f.on);
  if (f.way === 'exhausted') return found(rowsOf(f), f.exhaustedDays);
  if (f.way === 'too-few-contributions') return found(rowsOf(f), f.contributedDays);
  if (f.way === 'violence-victim') return tables.violence?.[f.earlierActiveIncome] ?? 0;
  return tables.special;
};

/** Days of benefit or of contributions that open the right; undefined when no number of days would. */
export const daysNeeded = (f: LengthFacts): number | undefined => least(rowsOf(f));

export type MeansFacts = EventFacts & {
  readonly unemploymentClaimDate: Day;
  readonly ownIncomeMonth: Cents;
  readonly unitMembers: number;
  readonly unitIncomeMonth: Cents;
  readonly hasDependant: boolean;
};
/** 75 % of the minimum wage of a month: on the day of the claim since 2024 (LGSS 275.1), of the event before. */
export const incomeLimit = (f: MeansFacts): Cents =>
  threeQuartersOfMinimumWage(isOldLaw(f) ? eventOf(f) : f.unemploymentClaimDate);
/* The limit itself still passes: "no superen". Compared without dividing, so nothing is rounded. */
const isOwnLow = (f: MeansFacts): boolean => f.ownIncomeMonth <= incomeLimit(f);

/** Family responsibilities: more than one in the unit, and its income among all within the limit (LGSS 275.2–3). */
export const hasFamily = (f: MeansFacts): boolean =>
  f.unitMembers > 1 &&
  f.unitIncomeMonth <= incomeLimit(f) * f.unitMembers &&
  // Until 2024 somebody had to be in charge: with income of their own within the limit too (275.3, former wording).
  (!isOldLaw(f) || f.hasDependant);

/** Own income within the limit; family responsibilities do instead where the law says so. */
export const isInNeed = (f: MeansFacts): boolean => {
  if (isOldLaw(f) || f.claimsOlder || f.allowanceWay === 'returned-emigrant') return isOwnLow(f);
  if (f.allowanceWay === 'violence-victim') return f.unitMembers > 1 ? hasFamily(f) : isOwnLow(f);
  return isOwnLow(f) || hasFamily(f);
};

/** Amount of a month by stretches of days (LGSS 278); until 2024 by the working time of the job lost. */
export const stretchesOf = (days: number, workTime: number, on: Day): readonly Stretch[] => {
  let left = days;
  return allowanceRates.on(on).map(({ days: most, rate }, index) => {
    const taken = Math.min(left, most ?? left);
    left -= taken;
    const month = basisPoints(basisPoints(ipremMonth.on(on), rate, 'half-up'), workTime, 'half-up');
    return { id: ['first', 'second', 'third'][index] ?? 'third', days: taken, month };
  });
};

export const daysOf = (months: number, lost: number): number => Math.max(0, months * MONTH - lost);
export const ageAtEvent = (f: EventFacts): number => ageOn(f.birthDate, f.unemploymentDate);
