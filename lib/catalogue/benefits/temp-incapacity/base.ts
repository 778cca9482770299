import { type Cents, minCents, portion, sumCents } from '@/lib/law/cents';
import { addDays, addToMonth, type Day, daysBetween, firstDay, lastDay, maxDay, monthOf } from '@/lib/law/day';
import { maximumBaseDay } from '@/lib/law/parameters/contribution-bases';
import { overtimeDays, partTimeSickLeaveWindow } from '@/lib/law/parameters/temporary-incapacity';
import { type ContributionPeriod, type ContributionRecord, periodsOn } from '@/lib/record/record';

/** Bases and the days they refer to; their quotient is the daily base (Decree 1646/1972 art. 13.1, LGSS 248.1.c). */
export type LeaveBase = { readonly sum: Cents; readonly days: number };

const WHOLE_MONTH = 30;

/* Contracts without a gap between them are one stay in the company. */
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

const total = (bases: readonly { readonly base: Cents }[]): Cents => sumCents(bases.map(({ base }) => base));

/**
 * The base that counts for a leave, as the record holds it; undefined when it is not there yet. No month is skipped.
 * Employees: the month before the leave over its days; hired in the month of the leave, that month (art. 13.1–3).
 * Part-time: up to three months since the last contract over their natural days (LGSS 248.1.c).
 * Self-employed: the month before over thirty (RD 1273/2003 art. 6.2).
 * Of several jobs at once only the main one is read.
 */
export const leaveBaseFrom = (record: ContributionRecord, leave: Day): LeaveBase | undefined => {
  const work = periodsOn(record, leave)[0];
  if (!work) return undefined;
  const month = monthOf(leave);
  const own = record.bases.filter(
    ({ regime, employer }) => regime === work.regime && (regime === 'self-employed' || employer === work.employer),
  );
  const previous = own.filter((base) => base.month === addToMonth(month, -1));
  if (work.regime === 'self-employed')
    return previous.length === 0 ? undefined : { sum: total(previous), days: WHOLE_MONTH };
  const hired = hiredOn(record, work);
  if (work.workTime < 10_000 && monthOf(hired) < month) {
    const { months, skipped } = partTimeSickLeaveWindow.on(leave);
    // Hired in the very month that is skipped: there is no earlier base, so that month counts.
    const last = addToMonth(month, monthOf(hired) < addToMonth(month, -skipped) ? -1 - skipped : -1);
    const from = maxDay(hired, firstDay(addToMonth(last, 1 - months)));
    const bases = own.filter((base) => base.month >= monthOf(from) && base.month <= last);
    return bases.length === 0 ? undefined : { sum: total(bases), days: daysBetween(from, lastDay(last)) + 1 };
  }
  const counted = monthOf(hired) === month ? own.filter((base) => base.month === month) : previous;
  const days = counted.reduce((sum, base) => sum + base.days, 0);
  return counted.length === 0 || days === 0 ? undefined : { sum: total(counted), days };
};

/** Daily base in cents, half up, never over the maximum contribution base of the day. */
export const leaveDailyBase = ({ sum, days }: LeaveBase, on: Day): Cents =>
  minCents(portion(sum, 1, days, 'half-up'), maximumBaseDay.on(on));

/** The same for work risks: the overtime of the last twelve months is added, spread over the year (art. 13.1 and 13.4). */
export const workRiskDailyBase = (base: LeaveBase, overtimeLastYear: Cents, on: Day): Cents => {
  const daily = portion(base.sum, 1, base.days, 'half-up');
  const overtime = portion(overtimeLastYear, 1, overtimeDays.on(on), 'half-up');
  return minCents(sumCents([daily, overtime]), maximumBaseDay.on(on));
};
