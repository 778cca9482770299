import { type Cents, cents, portion } from '@/lib/law/cents';
import { addDays, addToMonth, type Day, daysInMonth, firstDay, lastDay, maxDay, monthOf, partsOf } from '@/lib/law/day';
import type { AwardPeriod, PlannedPayment } from '../../kernel';

/** Unemployment is paid by months of thirty days, whatever the calendar says (RD 625/1985 art. 26.1). */
export const MONTH = 30;

/** So many days at so much a month of thirty. */
export type Stretch = { readonly id: string; readonly days: number; readonly month: Cents };

/* The civil day on which the `count`-th paid day falls, the first being 1: the 30th of each month stands for its last. */
const dayOfPaid = (start: Day, count: number): Day => {
  const before = Math.min(partsOf(start).day, MONTH) - 1 + count - 1;
  const month = addToMonth(monthOf(start), Math.floor(before / MONTH));
  const number = (before % MONTH) + 1;
  return number >= Math.min(MONTH, daysInMonth(month)) ? lastDay(month) : addDays(firstDay(month), number - 1);
};

const worth = (stretches: readonly Stretch[], days: number): Cents => {
  let left = days;
  let amount = 0;
  for (const stretch of stretches) {
    const taken = Math.min(left, stretch.days);
    amount += stretch.month * taken;
    left -= taken;
  }
  return portion(cents(amount), 1, MONTH, 'half-up');
};

/**
 * Periods and payments in arrears, one a month, of stretches one after another from `start`. The total is rounded once,
 * and each payment is what the total has grown by: they add up to it, and a whole month comes to its exact amount.
 */
export const paidByMonths = (start: Day, stretches: readonly Stretch[]) => {
  const all = stretches.reduce((sum, { days }) => sum + days, 0);
  const periods: AwardPeriod[] = [];
  let from = start;
  let paid = 0;
  for (const { id, days } of stretches) {
    if (days === 0) continue;
    paid += days;
    const to = maxDay(from, dayOfPaid(start, paid));
    periods.push({ id, from, to, days });
    from = addDays(to, 1);
  }
  const payments: PlannedPayment[] = [];
  const first = MONTH + 1 - Math.min(partsOf(start).day, MONTH);
  for (let done = 0; done < all; ) {
    const days = Math.min(all - done, done === 0 ? first : MONTH);
    const value = cents(worth(stretches, done + days) - worth(stretches, done));
    const begins = done === 0 ? start : firstDay(monthOf(dayOfPaid(start, done + 1)));
    payments.push({
      on: lastDay(monthOf(begins)),
      from: begins,
      to: maxDay(begins, dayOfPaid(start, done + days)),
      days,
      value,
    });
    done += days;
  }
  return { total: worth(stretches, all), periods, payments };
};
