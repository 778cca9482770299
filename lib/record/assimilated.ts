/**
 * Care that counts as contributed: leave from work, reduced working time, births and interruptions (LGSS 235 to 237).
 * Pure: they answer days and stretches, so that any benefit can add them to what the record holds.
 */
import { type Cents, portion, sumCents } from '@/lib/law/cents';
import { addDays, addMonths, type Day, daysBetween, maxDay, minDay, monthOf } from '@/lib/law/day';
import type { Parameter } from '@/lib/law/parameter';
import {
  childbirthCreditDays,
  childcareCreditDays,
  leaveBaseMonths,
  leaveMonthsCounted,
  reducedMonthsRaised,
} from '@/lib/law/parameters/family-benefits';
import { basesBefore, type ContributionRecord } from './record';

export type CaredFor = 'child' | 'relative';
/** First and last day, both inside, and how many days they are. */
export type Counted = { readonly from: Day; readonly to: Day; readonly days: number };

const DAYS_OF_YEAR = 365;

/* Stretches of from..to that lie within the first so many months, by the law of each day. */
const within = (
  months: Parameter<Readonly<Record<CaredFor, number>>>,
  caredFor: CaredFor,
  from: Day,
  to: Day,
): readonly Counted[] => {
  const found: Counted[] = [];
  months.entries.forEach(({ from: inForce, value }, index) => {
    const next = months.entries[index + 1]?.from;
    const reach = addDays(addMonths(from, value[caredFor]), -1);
    const first = maxDay(from, inForce);
    const last = next ? minDay(to, reach, addDays(next, -1)) : minDay(to, reach);
    if (first > last) return;
    const before = found.at(-1);
    if (before && addDays(before.to, 1) === first) found.pop();
    const start = before && addDays(before.to, 1) === first ? before.from : first;
    found.push({ from: start, to: last, days: daysBetween(start, last) + 1 });
  });
  return found;
};

/** Leave that counts as contributed: the first months the law of each day gives (LGSS 237.1 and 237.2). */
export const countedLeave = (caredFor: CaredFor, from: Day, to: Day): readonly Counted[] =>
  within(leaveMonthsCounted, caredFor, from, to);

/** Reduced working time whose bases are raised to the whole (LGSS 237.3, first paragraph). */
export const raisedReduction = (caredFor: CaredFor, from: Day, to: Day): readonly Counted[] =>
  within(reducedMonthsRaised, caredFor, from, to);

/** Complete months of a stretch, the rest dropped. */
export const wholeMonths = ({ from, to }: Counted): number => {
  let months = 0;
  while (addDays(addMonths(from, months + 1), -1) <= to) months += 1;
  return months;
};

/** Days credited to the mother for a birth, in retirement and permanent incapacity (LGSS 235). */
export const childbirthCredit = (children: number, on: Day): number => {
  const { first, further } = childbirthCreditDays.on(on);
  return children < 1 ? 0 : first + further * (children - 1);
};

/** Most days of care one person can have counted in all when art. 236 is used (LGSS 236.2). */
export const careDaysOfPerson = (on: Day): number => childcareCreditDays.on(on).personYears * DAYS_OF_YEAR;

/**
 * Days credited for contributions interrupted to care for a child: never over the real interruption, nor over what is
 * left of the five years of the person (LGSS 236). They do not count for the minimum contribution period.
 */
export const childcareCredit = (interruptionDays: number, daysBefore: number, on: Day): number =>
  Math.max(0, Math.min(childcareCreditDays.on(on).perChild, interruptionDays, careDaysOfPerson(on) - daysBefore));

/**
 * Monthly base of the counted months of a leave: the average of the six before it, or of those there are (RD 1335/2005
 * art. 7); undefined when nothing was contributed.
 */
export const leaveBase = (record: ContributionRecord, start: Day): Cents | undefined => {
  const found = basesBefore(record, monthOf(start), leaveBaseMonths.on(start)).filter(({ days }) => days > 0);
  return found.length === 0 ? undefined : portion(sumCents(found.map(({ base }) => base)), 1, found.length, 'half-up');
};
