import { workingDaysBetween } from '@/lib/law/calendar';
import { basisPoints, type Cents, cents, maxCents, minCents, portion } from '@/lib/law/cents';
import { addDays, addToMonth, addYears, type Day, daysBetween, maxDay, monthOf } from '@/lib/law/day';
import { ipremMonth } from '@/lib/law/parameters/iprem';
import { partTimeDays } from '@/lib/law/parameters/part-time-days';
import {
  unemploymentClaimTerm,
  unemploymentLimits,
  unemploymentPeriod,
  unemploymentRates,
  unemploymentScale,
} from '@/lib/law/parameters/unemployment';
import { baseOf, type ContributionRecord, daysContributed, partTimeShare } from '@/lib/record/record';
import { MONTH } from './months-of-thirty';

const WHOLE = 10_000;

/** Days of benefit that days contributed give: 0 below 360, at most 720 (LGSS 269.1). */
export const daysOfBenefit = (contributed: number, on: Day): number => {
  for (const { from, days } of unemploymentScale.on(on)) if (contributed >= from) return days;
  return 0;
};

/** Least and most a month: the IPREM of the birth of the right and a sixth, by children and working time (LGSS 270.3). */
export const limitsOfBenefit = (children: number, workTime: number, on: Day) => {
  const { sixths, least, most } = unemploymentLimits.on(on);
  const of = (points: number) => portion(ipremMonth.on(on), sixths * points * workTime, 6 * WHOLE * WHOLE, 'half-up');
  return {
    least: of(children > 0 ? least.some : least.none),
    most: of(children === 0 ? most.none : children === 1 ? most.one : most.more),
  };
};

export type BenefitCase = {
  /** Bases of the last 180 days, without overtime (LGSS 270.1). */
  readonly sum: Cents;
  readonly children: number;
  /** Average working time of those days, basis points of the full day. */
  readonly workTime: number;
  /** Reduction of the working day that is compensated, basis points; the whole of it in total unemployment. */
  readonly cut: number;
  readonly on: Day;
};

/**
 * Amount of a month of thirty days in the first days and after them (LGSS 270.2–270.5): the share of the base, held
 * between the least and the most, and the part of it that the lost working time is. Rounded to the cent once at each.
 */
export const monthOfBenefit = ({ sum, children, workTime, cut, on }: BenefitCase) => {
  const { first, after, baseDays } = unemploymentRates.on(on);
  const { least, most } = limitsOfBenefit(children, workTime, on);
  const of = (rate: number) => {
    const share = portion(sum, rate * MONTH, baseDays * WHOLE, 'half-up');
    return basisPoints(minCents(most, maxCents(least, share)), cut, 'half-up');
  };
  return { first: of(first), after: of(after), least, most };
};

/** First day of the right: the day after the work ended, or after the holidays paid instead of taken (LGSS 268.3). */
export const bornOn = (workEnded: Day, holidays: number): Day => addDays(workEnded, holidays + 1);

/** More than fifteen working days after the day the term starts from. No term of working days is shorter in natural ones. */
export const isLateClaim = (since: Day, claim: Day): boolean => {
  const term = unemploymentClaimTerm.on(since);
  const natural = daysBetween(since, claim);
  // Three weeks and the most holidays that fall together never make more than forty days.
  return natural > term && (natural > 40 || workingDaysBetween(since, claim) > term);
};

/** When it is paid from, and the days a late claim loses: all between the two (LGSS 268.2). */
export const startOfBenefit = (born: Day, claim: Day) =>
  isLateClaim(addDays(born, -1), claim) ? { from: claim, lost: daysBetween(born, claim) } : { from: born, lost: 0 };

/* Work of one's own does not contribute for unemployment. */
const employedOnly = (record: ContributionRecord): ContributionRecord => ({
  ...record,
  periods: record.periods.filter(({ regime }) => regime !== 'self-employed'),
  bases: record.bases.filter(({ regime }) => regime !== 'self-employed'),
});
const wholeDaysFrom = partTimeDays.entries.find(({ value }) => value === 'whole')?.from;

/**
 * Days contributed for unemployment up to the last one of work, in the years that count and after the start of an
 * earlier right (LGSS 269.1–2). Part-time days are whole whatever their date (RD 625/1985 art. 3.4).
 */
export const daysForUnemployment = (record: ContributionRecord, workEnded: Day, since?: Day): number => {
  const before = addDays(workEnded, 1);
  const window = addYears(before, -unemploymentPeriod.on(workEnded).years);
  const from = since === undefined ? window : maxDay(window, since);
  return from >= before
    ? 0
    : daysContributed(employedOnly(record), from, before, maxDay(before, wholeDaysFrom ?? before));
};

/** Days contributed for unemployment in the whole working life. */
export const careerDaysForUnemployment = (record: ContributionRecord, until: Day): number =>
  daysContributed(employedOnly(record), addYears(until, -60), until, maxDay(until, wholeDaysFrom ?? until));

/** No month before this one is looked at: a working life is shorter, and the record has no limit of its own. */
const MONTHS_BACK = 72;

/** Sum of the bases of the last 180 days contributed; undefined when the record does not hold as many. */
export const baseOfLastDays = (record: ContributionRecord, workEnded: Day): Cents | undefined => {
  const own = employedOnly(record);
  const { baseDays } = unemploymentRates.on(workEnded);
  let [left, sum] = [baseDays, 0];
  for (let back = 0; back < MONTHS_BACK && left > 0; back += 1) {
    const month = addToMonth(monthOf(workEnded), -back);
    const found = own.bases.some((base) => base.month === month) ? baseOf(own, month) : null;
    if (!found || found.days === 0) continue;
    const taken = Math.min(left, found.days);
    sum += portion(found.base, taken, found.days, 'half-up');
    left -= taken;
  }
  return left > 0 ? undefined : cents(sum);
};

/** Average working time of the 180 days before the work ended, basis points of the full day (LGSS 270.3). */
export const workTimeOfLastDays = (record: ContributionRecord, workEnded: Day): number => {
  const before = addDays(workEnded, 1);
  return partTimeShare(employedOnly(record), addDays(before, -unemploymentRates.on(workEnded).baseDays), before);
};
