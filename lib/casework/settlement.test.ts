import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '@/lib/law/cents';
import { addDays, day } from '@/lib/law/day';
import { type After, type Before, settle } from './settlement';

const first = day('2026-01-01');
const soonest = day('2026-06-01');
const month = (number: number, value: number, more: Partial<Before> = {}): Before => {
  const from = day(`2026-0${number}-01`);
  const to = addDays(day(`2026-0${number + 1}-01`), -1);
  return { on: to, from, to, value: cents(value), made: false, ...more };
};
const sumOf = (rows: readonly { readonly value: number }[]) => rows.reduce((total, { value }) => total + value, 0);

test('more from the beginning: what is still planned is replaced, what was made is completed with one payment', () => {
  const before = [month(1, 100_00, { made: true }), month(2, 100_00, { made: true }), month(3, 100_00)];
  const after = [month(1, 130_00), month(2, 130_00), month(3, 130_00)];
  const { lines, underpaid, overpaid, difference, plan } = settle(before, after, { from: null, soonest });
  expect(lines.map((line) => [line.from, line.before, line.after, line.made])).toEqual([
    ['2026-01-01', 100_00, 130_00, 100_00],
    ['2026-02-01', 100_00, 130_00, 100_00],
    ['2026-03-01', 100_00, 130_00, 0],
  ]);
  expect([underpaid, overpaid, difference]).toEqual([60_00, 0, 90_00]);
  expect(plan.map(({ from, to, value, on }) => [from, to, value, on])).toEqual([
    ['2026-01-01', '2026-02-28', 60_00, '2026-06-01'],
    ['2026-03-01', '2026-03-31', 130_00, '2026-06-01'],
  ]);
});

test('nothing any more from the middle of a month: its first days are owed, and what was paid after is too much', () => {
  const before = [month(1, 310_00, { made: true }), month(2, 280_00, { made: true }), month(3, 310_00)];
  const end = settle(before, [], { from: day('2026-02-15'), soonest });
  expect(end.lines.map((line) => [line.from, line.to, line.before, line.after, line.made])).toEqual([
    ['2026-02-15', '2026-02-28', 140_00, 0, 140_00],
    ['2026-03-01', '2026-03-31', 310_00, 0, 0],
  ]);
  expect([end.overpaid, end.underpaid, end.plan]).toEqual([140_00, 0, []]);
  const later = settle(before, [], { from: day('2026-03-11'), soonest });
  expect([later.overpaid, later.difference]).toEqual([0, -210_00]);
  expect(later.plan.map(({ from, to, value }) => [from, to, value])).toEqual([['2026-03-01', '2026-03-10', 100_00]]);
});

test('another division of the same days is compared day by day', () => {
  const before = [{ ...month(1, 310_00, { made: true }) }, { ...month(2, 280_00) }];
  const after = [{ on: day('2026-02-28'), from: first, to: day('2026-02-28'), value: cents(1_180_00) }];
  const { lines, underpaid, plan } = settle(before, after, { from: null, soonest: first });
  expect(lines.map((line) => [line.from, line.before, line.after])).toEqual([
    ['2026-01-01', 310_00, 620_00],
    ['2026-02-01', 280_00, 560_00],
  ]);
  expect(underpaid).toBe(310_00);
  expect(plan.map(({ value }) => value)).toEqual([310_00, 560_00]);
});

const stretch = fc
  .record({
    start: fc.integer({ min: 0, max: 300 }),
    length: fc.integer({ min: 1, max: 60 }),
    value: fc.integer({ min: 0, max: 500_000 }),
  })
  .map(({ start, length, value }) => ({
    from: addDays(first, start),
    to: addDays(first, start + length - 1),
    on: addDays(first, start + length),
    value: cents(value),
  }));
const plans = fc.record({
  before: fc.array(fc.record({ payment: stretch, made: fc.boolean() }), { maxLength: 8 }),
  after: fc.array(stretch, { maxLength: 8 }),
  from: fc.option(fc.integer({ min: 0, max: 360 }).map((days) => addDays(first, days))),
});

test('no cent is lost: differences are new less old over the same days, and everything owed is made or planned', () => {
  fc.assert(
    fc.property(plans, ({ before: rows, after, from }) => {
      const before: Before[] = rows.map(({ payment, made }) => ({ ...payment, made }));
      // The part since a day is what a settlement with nothing on the other side says of it.
      const worth = (old: readonly Before[], next: readonly After[]) => settle(old, next, { from, soonest });
      const oldTotal = -worth(before, []).difference;
      const newTotal = worth([], after).difference;
      const { lines, difference, underpaid, overpaid, plan } = worth(before, after);
      expect(difference).toBe(newTotal - oldTotal);
      expect(lines.reduce((total, line) => total + line.after - line.before, 0)).toBe(difference);
      const made = lines.reduce((total, line) => total + line.made, 0);
      const kept = from === null ? 0 : sumOf(worth(before, []).plan);
      expect(made + sumOf(plan) - overpaid).toBe(newTotal + kept);
      expect(underpaid === 0 || overpaid === 0).toBe(true);
      for (const { value, on, from: start, to } of plan) expect(value > 0 && on >= soonest && start <= to).toBe(true);
    }),
  );
});

test('the same award changes nothing, however much of it was paid', () => {
  fc.assert(
    fc.property(plans, ({ before: rows, from }) => {
      const before: Before[] = rows.map(({ payment, made }) => ({ ...payment, made }));
      const { difference, lines } = settle(before, before, { from, soonest });
      expect(difference).toBe(0);
      for (const line of lines) expect(line.after).toBe(line.before);
    }),
  );
});
