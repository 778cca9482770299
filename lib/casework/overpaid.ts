import type { Cents } from '@/lib/law/cents';
import { portion } from '@/lib/law/cents';
import { type Day, daysBetween, lastDay, monthOf } from '@/lib/law/day';

export type PaidStretch = {
  readonly id: string;
  readonly caseId: string;
  readonly from: Day;
  readonly to: Day;
  readonly value: Cents;
};
/** One payment that went out for days after the death, and how what is too much was reached. Nobody is to blame for it. */
export type OverpaidLine = {
  readonly paymentId: string;
  readonly caseId: string;
  readonly from: Day;
  readonly to: Day;
  readonly paid: Cents;
  readonly due: Cents;
  readonly over: Cents;
  /** Days of the payment, and those after the last one that was due. */
  readonly days: number;
  readonly daysAfter: number;
};

/**
 * Last day that is due. A pension or allowance by the month is paid for the whole month of the death, which is why the
 * survivors of a pensioner begin the month after it; what is paid by the day ends with the day itself.
 */
export const lastDueDay = (diedOn: Day, isMonthly: boolean): Day => (isMonthly ? lastDay(monthOf(diedOn)) : diedOn);

/** What of one stretch is still due once its person died, in cents; none of it: 0. */
export const dueOf = ({ from, to, value }: Pick<PaidStretch, 'from' | 'to' | 'value'>, last: Day): Cents => {
  const days = daysBetween(from, to) + 1;
  const due = Math.min(Math.max(daysBetween(from, last) + 1, 0), days);
  return portion(value, due, days, 'half-up');
};

/** The payments that went out for days after the death, by their days. */
export const overpaidAfterDeath = (
  paid: readonly PaidStretch[],
  diedOn: Day,
  isMonthly: (caseId: string) => boolean,
): readonly OverpaidLine[] =>
  paid.flatMap(({ id, caseId, from, to, value }) => {
    const last = lastDueDay(diedOn, isMonthly(caseId));
    if (to <= last) return [];
    const due = dueOf({ from, to, value }, last);
    const days = daysBetween(from, to) + 1;
    const daysAfter = Math.min(daysBetween(last, to), days);
    return [{ paymentId: id, caseId, from, to, paid: value, due, over: (value - due) as Cents, days, daysAfter }];
  });
