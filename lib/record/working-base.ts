/** The bases of the sickness benefits, as the record holds them: of common and of occupational risks. */
import { type Cents, cents, minCents, portion, sumCents } from '@/lib/law/cents';
import {
  addDays,
  addToMonth,
  type Day,
  daysBetween,
  firstDay,
  lastDay,
  type Month,
  maxDay,
  monthOf,
} from '@/lib/law/day';
import { maximumBaseDay } from '@/lib/law/parameters/contribution-bases';
import { overtimeDivisor, partTimeBaseMonths } from '@/lib/law/parameters/family-benefits';
import { type ContributionPeriod, type ContributionRecord, periodsOn } from './record';

const FULL_TIME = 10_000;
/** Bases and the days they stand for; their quotient is the daily base. */
export type WorkingBase = { readonly sum: Cents; readonly days: number };

const basesIn = ({ bases }: ContributionRecord, work: ContributionPeriod, first: Month, last: Month) =>
  bases.filter(
    ({ month, regime, employer }) =>
      month >= first &&
      month <= last &&
      regime === work.regime &&
      (regime === 'self-employed' || employer === work.employer),
  );

/* Day of entry in the company: contracts without a gap between them are one stay. */
const hiredOn = (record: ContributionRecord, work: ContributionPeriod): Day => {
  const before = record.periods.find(
    ({ employer, regime, from, to }) =>
      employer === work.employer &&
      regime === work.regime &&
      from < work.from &&
      to !== null &&
      addDays(to, 1) >= work.from,
  );
  return before ? hiredOn(record, before) : work.from;
};

/**
 * The base of the month before, over its days; of whoever was hired in the month of the event, that month (Decreto
 * 1646/1972 art. 13). Part-timers: the three months before, `skipped` ones apart, over their natural days (LGSS
 * 248.1.c, RD 295/2009 art. 34.4, RD 1148/2011 art. 6.2). Undefined when the record does not hold them.
 */
export const workingBaseFrom = (record: ContributionRecord, start: Day, skipped = 0): WorkingBase | undefined => {
  const work = periodsOn(record, start)[0];
  if (!work) return undefined;
  const hired = hiredOn(record, work);
  const sumOf = (first: Month, last: Month, natural?: number) => {
    const found = basesIn(record, work, first, last);
    const days = natural ?? found.reduce((total, one) => total + one.days, 0);
    return found.length === 0 || days <= 0 ? undefined : { sum: sumCents(found.map(({ base }) => base)), days };
  };
  const event = monthOf(start);
  if (monthOf(hired) === event) return sumOf(event, event);
  if (work.workTime >= FULL_TIME || work.regime === 'self-employed')
    return sumOf(addToMonth(event, -1), addToMonth(event, -1));
  const last = addToMonth(event, -1 - skipped);
  if (monthOf(hired) > last) return sumOf(monthOf(hired), monthOf(hired));
  const first = addToMonth(last, 1 - partTimeBaseMonths.on(start));
  const natural = daysBetween(maxDay(hired, firstDay(first)), lastDay(last)) + 1;
  return sumOf(first, last, natural);
};

/** Daily base of common risks, half up to the cent, never over the maximum of the day. */
export const dailyCommonBase = ({ sum, days }: WorkingBase, on: Day): Cents =>
  days === 0 ? cents(0) : minCents(portion(sum, 1, days, 'half-up'), maximumBaseDay.on(on));

/**
 * Daily base of occupational risks: that of the month, and the overtime of the last year over 365 (Decreto 1646/1972
 * art. 13.4). One rounding; never over the maximum of the day.
 */
export const dailyOccupationalBase = ({ sum, days, overtimeYear }: WorkingBase & { overtimeYear: Cents }, on: Day) => {
  if (days === 0) return cents(0);
  const year = overtimeDivisor.on(on);
  const whole = portion(cents(sum * year + overtimeYear * days), 1, days * year, 'half-up');
  return minCents(whole, maximumBaseDay.on(on));
};
