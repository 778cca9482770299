import { type Cents, cents, portion } from '@/lib/law/cents';
import { type Day, daysBetween, daysInMonth, firstDay, lastDay, month as monthText, partsOf } from '@/lib/law/day';
import type { PlannedPayment, Recurring } from '../kernel';

/** The extra payments of June and November (LGSS 46) reward the half-years December to May and June to November. */
const SIXTHS = 6;
const JUNE = 6;
const NOVEMBER = 11;
const MONTHS = 12;

/**
 * Payments of the first twelve months of a pension, in arrears on the last day of each. A first month that does not
 * begin on the 1st is paid by its natural days; every later one whole, also the one in which the right ends. With
 * fourteen payments, those of June and November are as many sixths as months of their half-year had any day of pension;
 * at the end of the right the sixths not yet paid go with the last month. What is paid once goes with the first month.
 * The rest goes on in the same way.
 */
export const firstYearOf = ({ value, pays, from, to, once }: Recurring): readonly PlannedPayment[] => {
  const payments: PlannedPayment[] = [];
  // Half-year the next extra payment rewards: its first day, and months of it with pension.
  let halfFrom = from;
  let sixths = 0;
  // All the sixths so far are rounded together: two halves of one extra payment never come to a cent more than it.
  let [rewarded, paidExtra] = [0, 0];
  const payExtra = (on: Day, until: Day) => {
    rewarded += sixths;
    const extra = cents(portion(value, rewarded, SIXTHS, 'half-up') - paidExtra);
    paidExtra += extra;
    if (extra > 0)
      payments.push({ on, from: halfFrom, to: until, days: daysBetween(halfFrom, until) + 1, value: extra });
    sixths = 0;
  };
  const first = partsOf(from);
  let [year, number, start] = [first.year, first.month, from];
  let before = from;
  for (let paid = 0; paid < MONTHS && (to === null || start <= to); paid += 1) {
    // Days of one month differ by their number in it: no calendar is asked.
    const month = monthText(year, number);
    const length = daysInMonth(month);
    const on = lastDay(month);
    const isLast = to !== null && to <= on;
    const last = isLast ? to : on;
    const begins = paid === 0 ? first.day : 1;
    const days = (isLast ? partsOf(last).day : length) - begins + 1;
    const whole = begins === 1 ? value : portion(value, length - begins + 1, length, 'half-up');
    payments.push({ on, from: start, to: last, days, value: whole });
    if (once && paid === 0) payments.push({ on, from: start, to: last, days, value: once });
    if (pays === 14) {
      // The payment of November rewards November too; that of June ends with May, and June begins the next half-year.
      if (number === JUNE) payExtra(on, before);
      if (sixths === 0) halfFrom = start;
      sixths += 1;
      if (number === NOVEMBER || isLast) payExtra(on, last);
    }
    before = last;
    number = (number % MONTHS) + 1;
    if (number === 1) year += 1;
    start = firstDay(monthText(year, number));
  }
  return payments;
};

/** The award of a pension: what a year of it comes to and the payments of the first one. */
export const pensionAward = (recurring: Recurring) => ({
  total: cents(recurring.value * recurring.pays + (recurring.once ?? 0)),
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
