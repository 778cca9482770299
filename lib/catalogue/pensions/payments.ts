import { type Cents, cents, portion, sumCents } from '@/lib/law/cents';
import { addDays, addMonths, type Day, daysBetween, firstDay, lastDay, minDay, monthOf, partsOf } from '@/lib/law/day';
import type { PlannedPayment, Recurring } from '../kernel';

/** Administrative month: a pension of part of a month is so many thirtieths of it. */
const MONTH_DAYS = 30;

/* Thirtieths of the month a pension in force from..to covers; the whole month counts thirty whatever its length. */
const thirtieths = (from: Day, to: Day): number => {
  const month = monthOf(from);
  if (from === firstDay(month) && to === lastDay(month)) return MONTH_DAYS;
  return Math.min(MONTH_DAYS, daysBetween(from, to) + 1);
};

/** Half-years the extra payments of June and November reward: December to May, June to November (LGSS 46). */
const extraMonths: Readonly<Record<number, true>> = { 6: true, 11: true };
const isEarned = (extraMonth: number, month: number): boolean =>
  extraMonth === 6 ? month === 12 || month <= 5 : month >= 6 && month <= 11;

/**
 * Payments of the first year of a pension, in arrears on the last day of each month; with fourteen payments, those of
 * June and November for the months of their half-year it has run, in sixths. The rest goes on in the same way.
 */
export const firstYearOf = ({ value, pays, from, to }: Recurring): readonly PlannedPayment[] => {
  const yearEnd = addDays(addMonths(from, 12), -1);
  const end = to === null ? yearEnd : minDay(to, yearEnd);
  const payments: PlannedPayment[] = [];
  const earned: { month: number; value: Cents; from: Day }[] = [];
  for (let start = from; start <= end; ) {
    const last = minDay(lastDay(monthOf(start)), end);
    const days = thirtieths(start, last);
    const amount = days === MONTH_DAYS ? value : portion(value, days, MONTH_DAYS, 'half-up');
    const { month } = partsOf(start);
    earned.push({ month, value: amount, from: start });
    const on = lastDay(monthOf(start));
    payments.push({ on, from: start, to: last, days, value: amount });
    if (pays === 14 && extraMonths[month]) {
      // The payment of November also rewards November itself, that of June ends with May.
      const half = earned.filter((one) => isEarned(month, one.month));
      const extra = portion(sumCents(half.map((one) => one.value)), 1, 6, 'half-up');
      const first = half[0]?.from;
      if (first && extra > 0)
        payments.push({ on, from: first, to: last, days: half.length * MONTH_DAYS, value: extra });
      earned.length = 0;
      if (month === 6) earned.push({ month, value: amount, from: start });
    }
    start = addDays(last, 1);
  }
  return payments;
};

/** The award of a pension: what a year of it comes to and the payments of the first one. */
export const pensionAward = (recurring: Recurring) => ({
  total: cents(recurring.value * recurring.pays),
  recurring,
  periods: [],
  payments: firstYearOf(recurring),
});

/** The award of a single payment, made on the day its right begins. */
export const singleAward = (value: Cents, on: Day) => ({
  total: value,
  periods: [],
  payments: value > 0 ? [{ on, from: on, to: on, days: 1, value }] : [],
});

/** An award that is not money: a right, a service, a recognition. */
export const rightAward = { total: null, periods: [], payments: [] } as const;
