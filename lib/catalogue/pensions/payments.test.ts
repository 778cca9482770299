import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { addDays, addMonths, day } from '@/lib/law/day';
import { firstYearOf, pensionAward, singleAward } from './payments';

const of = (from: string, to: string | null = null, pays: 12 | 14 = 14, value = euros('600.00')) =>
  firstYearOf({ value, pays, from: day(from), to: to === null ? null : day(to) });
const sum = (payments: readonly { readonly value: number }[]) => payments.reduce((all, { value }) => all + value, 0);
const ordinaryDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2023-01-01'), days));

describe('Months', () => {
  test('are twelve, paid in arrears on their last day', () => {
    const payments = of('2026-01-01', null, 12);
    expect(payments.map(({ on, value }) => [on, value])).toHaveLength(12);
    expect(payments[0]).toEqual({ on: '2026-01-31', from: '2026-01-01', to: '2026-01-31', days: 31, value: 60_000 });
    expect(payments[11]).toEqual({ on: '2026-12-31', from: '2026-12-01', to: '2026-12-31', days: 31, value: 60_000 });
  });

  test.each([
    ['2026-02-15', 14, 30_000],
    ['2026-02-02', 27, 57_857],
    ['2026-01-02', 30, 58_065],
    ['2026-01-31', 1, 1_935],
    ['2026-04-16', 15, 30_000],
  ])('begun on %s: the first is paid by the %i natural days left of it', (from, days, value) => {
    const payments = of(from, null, 12);
    expect(payments[0]).toMatchObject({ days, value });
    expect(payments).toHaveLength(12);
    expect(payments.slice(1).every((one) => one.value === 60_000)).toBe(true);
  });

  test('the one in which the right ends is paid whole', () => {
    expect(of('2026-01-01', '2026-03-10', 12)).toMatchObject([
      { value: 60_000 },
      { value: 60_000 },
      { on: '2026-03-31', to: '2026-03-10', value: 60_000 },
    ]);
  });
});

test('What is paid once goes whole with the first month, and counts in the total', () => {
  const award = pensionAward({
    value: euros('600.00'),
    pays: 14,
    from: day('2026-02-15'),
    to: null,
    once: euros('9000.00'),
  });
  expect(award.payments.filter(({ on }) => on === '2026-02-28')).toMatchObject([{ value: 30_000 }, { value: 900_000 }]);
  expect(award.payments.filter(({ value }) => value === 900_000)).toHaveLength(1);
  expect(award.total).toBe(euros('17400.00'));
});

describe('Extra payments of June and November (LGSS 46)', () => {
  const extras = (from: string, to: string | null = null) =>
    of(from, to).filter((payment, index, all) => all.findIndex(({ on }) => on === payment.on) < index);

  test('a pension of January has five sixths in June and a whole one in November', () => {
    expect(extras('2026-01-01')).toEqual([
      { on: '2026-06-30', from: '2026-01-01', to: '2026-05-31', days: 151, value: 50_000 },
      { on: '2026-11-30', from: '2026-06-01', to: '2026-11-30', days: 183, value: 60_000 },
    ]);
  });

  test('a day of pension earns the whole sixth of its month', () => {
    expect(extras('2026-05-31')[0]).toMatchObject({ on: '2026-06-30', value: 10_000 });
    expect(extras('2026-03-20')[0]).toMatchObject({ on: '2026-06-30', value: 30_000 });
    expect(extras('2026-11-30')[0]).toMatchObject({ on: '2026-11-30', value: 10_000 });
  });

  test('a pension of June or December has nothing yet in the extra payment just before', () => {
    expect(extras('2026-06-01')).toMatchObject([{ on: '2026-11-30', value: 60_000 }]);
    expect(extras('2026-12-01')).toMatchObject([
      { on: '2027-06-30', from: '2026-12-01', to: '2027-05-31', value: 60_000 },
      { on: '2027-11-30', from: '2027-06-01', value: 60_000 },
    ]);
  });

  test('a year from the first to the last day of a month comes to fourteen payments to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 400_000 }), (first, value) => {
        const from = day(`2025-${String(first).padStart(2, '0')}-01`);
        const to = addDays(addMonths(from, 12), -1);
        expect(sum(firstYearOf({ value: cents(value), pays: 14, from, to }))).toBe(value * 14);
      }),
    );
  });

  test('sixths not paid yet go with the last month when the right ends', () => {
    expect(extras('2026-01-01', '2026-02-10')).toMatchObject([{ on: '2026-02-28', value: 20_000 }]);
    expect(extras('2026-01-01', '2026-06-15').map(({ on, value }) => [on, value])).toEqual([
      ['2026-06-30', 50_000],
      ['2026-06-30', 10_000],
    ]);
  });

  test('are inside the months when the pension is paid twelve times', () => {
    expect(of('2026-01-01', null, 12)).toHaveLength(12);
  });
});

describe('Whatever the day', () => {
  test('the first year is never over the whole year, and covers no day twice', () => {
    fc.assert(
      fc.property(
        ordinaryDay,
        fc.option(fc.integer({ min: 0, max: 700 })),
        fc.constantFrom(12 as const, 14 as const),
        fc.integer({ min: 0, max: 500_000 }),
        (from, length, pays, value) => {
          const recurring = { value: cents(value), pays, from, to: length === null ? null : addDays(from, length) };
          const award = pensionAward(recurring);
          expect(award.total).toBe(value * pays);
          expect(sum(award.payments)).toBeLessThanOrEqual(award.total);
          for (const payment of award.payments) {
            expect(payment.from <= payment.to && payment.to <= payment.on).toBe(true);
            expect(Number.isSafeInteger(payment.value)).toBe(true);
            if (recurring.to) expect(payment.to <= recurring.to).toBe(true);
          }
        },
      ),
    );
  });

  test('a pension that begins later in the month never pays more', () => {
    fc.assert(
      fc.property(ordinaryDay, (from) => {
        fc.pre(!from.endsWith('-01'));
        expect(sum(of(from))).toBeLessThanOrEqual(sum(of(addDays(from, -1))));
      }),
    );
  });
});

test('A single payment is made on its day, and none when it is nothing', () => {
  expect(singleAward(euros('46.50'), day('2023-07-01'))).toMatchObject({ total: 4650, payments: [{ value: 4650 }] });
  expect(singleAward(cents(0), day('2023-07-01')).payments).toEqual([]);
});
