import { type Cents, cents, portion } from '@/lib/law/cents';
import { addDays, type Day, daysBetween, maxDay, minDay } from '@/lib/law/day';

/** Money for the days from `from` to `to`, both included. */
export type Stretch = { readonly from: Day; readonly to: Day; readonly value: Cents };
/** A payment of the decision in force: `made` once it was ordered. */
export type Before = Stretch & { readonly on: Day; readonly made: boolean };
/** A payment of the new award. */
export type After = Stretch & { readonly on: Day };
export type NewPayment = After & { readonly days: number };
/** The same days before and after; `made` is what was already ordered for them. */
export type SettlementLine = {
  readonly from: Day;
  readonly to: Day;
  readonly before: Cents;
  readonly after: Cents;
  readonly made: Cents;
};
export type Settlement = {
  readonly lines: readonly SettlementLine[];
  /** After less before, over all the lines. */
  readonly difference: Cents;
  /** Of what was already ordered: what is still owed, or was paid without right. One of the two is nothing. */
  readonly underpaid: Cents;
  readonly overpaid: Cents;
  /** What is planned in place of what is cancelled. */
  readonly plan: readonly NewPayment[];
};

const ZERO = cents(0);
const daysOf = ({ from, to }: { readonly from: Day; readonly to: Day }): number => daysBetween(from, to) + 1;
/** What a payment comes to up to a day. Rounded from its start, so that its parts always add up to it. */
const upTo = (payment: Stretch, last: Day): Cents =>
  last < payment.from
    ? ZERO
    : last >= payment.to
      ? payment.value
      : portion(payment.value, daysBetween(payment.from, last) + 1, daysOf(payment), 'half-up');
/** What of a payment belongs to the days from `from` to `to`. */
const within = (payment: Stretch, from: Day, to: Day): Cents =>
  cents(upTo(payment, to) - upTo(payment, addDays(from, -1)));
const sum = <T>(rows: readonly T[], of: (row: T) => number): Cents =>
  cents(rows.reduce((total, row) => total + of(row), 0));

/** The part of the payments that falls on `since` or later. */
const since = <T extends Stretch>(payments: readonly T[], day: Day | null): T[] =>
  payments.flatMap((payment) => {
    if (day === null || payment.from >= day) return [payment];
    return payment.to < day ? [] : [{ ...payment, from: day, value: within(payment, day, payment.to) }];
  });

/** Payments for exactly the same days, one by one, the larger with the larger; and those that have no counterpart. */
const paired = (before: readonly Before[], after: readonly After[]) => {
  const byValue = (a: Stretch, b: Stretch) => b.value - a.value;
  const left = [...before].sort(byValue);
  const pairs: { readonly old: Before; readonly next: After }[] = [];
  const alone = [...after].sort(byValue).filter((next) => {
    const index = left.findIndex(({ from, to }) => from === next.from && to === next.to);
    const [old] = index < 0 ? [] : left.splice(index, 1);
    if (old) pairs.push({ old, next });
    return !old;
  });
  return { pairs, left, alone };
};

/** The days of payments cut where any of them begins or ends. */
const cuts = (payments: readonly Stretch[]): { readonly from: Day; readonly to: Day }[] => {
  const starts = [...new Set(payments.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  return starts.slice(0, -1).map((from, index) => ({ from, to: addDays(starts[index + 1] as Day, -1) }));
};

/**
 * What a new decision changes in the payments from a day on, or from the beginning: over- or underpaid line by line, and
 * the plan that replaces what was only planned. Whatever was ordered stays; what is owed of it comes as one payment on
 * `soonest`. Nothing new is planned before that day.
 */
export const settle = (
  before: readonly Before[],
  after: readonly After[],
  { from: start, soonest }: { readonly from: Day | null; readonly soonest: Day },
): Settlement => {
  const { pairs, left, alone } = paired(since(before, start), since(after, start));
  const segments = cuts([...left, ...alone]).map((days) => ({
    ...days,
    before: sum(left, (payment) => within(payment, days.from, days.to)),
    after: sum(alone, (payment) => within(payment, days.from, days.to)),
    made: sum(
      left.filter(({ made }) => made),
      (payment) => within(payment, days.from, days.to),
    ),
    touched: left.some(({ made, from, to }) => made && from <= days.to && to >= days.from),
  }));
  const matched = pairs.map(({ old, next }) => ({
    from: old.from,
    to: old.to,
    before: old.value,
    after: next.value,
    made: old.made ? old.value : ZERO,
    touched: old.made,
  }));
  const lines = [...matched, ...segments]
    .filter(({ before, after }) => before !== 0 || after !== 0)
    .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
  const owed = sum(
    lines.filter(({ touched }) => touched),
    ({ after, made }) => after - made,
  );
  const free = segments.filter(({ touched }) => !touched);
  const planned: After[] = [
    // Days before the change of a payment that is cancelled: they are owed as they were.
    ...before.flatMap((old) =>
      start !== null && !old.made && old.from < start && old.to >= start
        ? [{ ...old, to: addDays(start, -1), value: within(old, old.from, addDays(start, -1)) }]
        : [],
    ),
    ...pairs.filter(({ old }) => !old.made).map(({ next }) => next),
    ...alone.flatMap((payment) => {
      const own = free.filter(({ from, to }) => from >= payment.from && to <= payment.to);
      const [first] = own;
      const last = own.at(-1);
      return first && last
        ? [
            {
              on: payment.on,
              from: first.from,
              to: last.to,
              value: sum(own, ({ from, to }) => within(payment, from, to)),
            },
          ]
        : [];
    }),
    ...arrearsOf(
      lines.filter(({ touched }) => touched),
      owed,
      soonest,
    ),
  ];
  return {
    lines: lines.map(({ touched: _, ...line }) => line),
    difference: sum(lines, (line) => line.after - line.before),
    underpaid: cents(Math.max(owed, 0)),
    overpaid: cents(Math.max(-owed, 0)),
    plan: planned
      .filter(({ value }) => value > 0)
      .map(({ on, from, to, value }) => ({ on: maxDay(on, soonest), from, to, value, days: daysOf({ from, to }) }))
      .sort((a, b) => a.on.localeCompare(b.on) || a.from.localeCompare(b.from)),
  };
};

const arrearsOf = (touched: readonly SettlementLine[], owed: number, on: Day): After[] => {
  const [first, ...others] = touched;
  if (!first || owed <= 0) return [];
  return [
    {
      on,
      from: minDay(first.from, ...others.map(({ from }) => from)),
      to: maxDay(first.to, ...others.map(({ to }) => to)),
      value: cents(owed),
    },
  ];
};
