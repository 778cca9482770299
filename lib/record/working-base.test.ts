import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { day, type Month } from '@/lib/law/day';
import type { ContributionRecord, MonthlyBase } from './record';
import { dailyCommonBase, dailyOccupationalBase, workingBaseFrom } from './working-base';

const base = (month: string, amount: string, days = 30): MonthlyBase => ({
  month: month as Month,
  base: euros(amount),
  days,
  regime: 'general',
  employer: 'Taller',
});
const record = (from: string, workTime: number, bases: readonly MonthlyBase[]): ContributionRecord => ({
  periods: [{ regime: 'general', from: day(from), to: null, workTime, employer: 'Taller' }],
  bases,
});
const spring = [
  base('2025-02', '900', 28),
  base('2025-03', '600', 31),
  base('2025-04', '750', 30),
  base('2025-05', '660', 31),
];

describe('the base the record holds', () => {
  test('of a full-time worker: the month before, over its days', () => {
    expect(workingBaseFrom(record('2020-01-01', 10_000, [base('2025-05', '1800')]), day('2025-06-10'))).toEqual({
      sum: euros('1800'),
      days: 30,
    });
  });

  test('of who was hired that month: that month', () => {
    const hired = record('2025-06-02', 10_000, [base('2025-06', '870', 29)]);
    expect(workingBaseFrom(hired, day('2025-06-20'))).toEqual({ sum: euros('870'), days: 29 });
  });

  test('of a part-timer: three months over their natural days', () => {
    expect(workingBaseFrom(record('2020-01-01', 5000, spring), day('2025-06-10'))).toEqual({
      sum: euros('2010'),
      days: 92,
    });
  });

  test('of a part-timer with a month skipped: the three before it', () => {
    expect(workingBaseFrom(record('2020-01-01', 5000, spring), day('2025-06-10'), 1)).toEqual({
      sum: euros('2250'),
      days: 89,
    });
  });

  test('of a part-timer hired in April: since then', () => {
    expect(workingBaseFrom(record('2025-04-11', 5000, spring.slice(2)), day('2025-06-10'))).toEqual({
      sum: euros('1410'),
      days: 51,
    });
  });

  test('is unknown without work that day or without bases', () => {
    expect(workingBaseFrom({ periods: [], bases: spring }, day('2025-06-10'))).toBeUndefined();
    expect(workingBaseFrom(record('2020-01-01', 10_000, []), day('2025-06-10'))).toBeUndefined();
  });
});

describe('the daily base', () => {
  const on = day('2025-06-10');
  test('rounds half up to the cent, and adds overtime over 365', () => {
    // O10: 1,533.33 € a month are 51.11 € a day.
    expect(dailyCommonBase({ sum: euros('1533.33'), days: 30 }, on)).toBe(euros('51.11'));
    expect(dailyOccupationalBase({ sum: euros('1800'), days: 30, overtimeYear: euros('3650') }, on)).toBe(euros('70'));
    expect(dailyOccupationalBase({ sum: euros('1800'), days: 30, overtimeYear: cents(0) }, on)).toBe(euros('60'));
  });

  test('never passes the maximum, and grows with what was contributed for', () => {
    const money = fc.integer({ min: 0, max: 1_000_000_00 }).map(cents);
    fc.assert(
      fc.property(money, money, fc.integer({ min: 1, max: 366 }), (sum, more, days) => {
        const daily = dailyOccupationalBase({ sum, days, overtimeYear: cents(0) }, on);
        const withOvertime = dailyOccupationalBase({ sum, days, overtimeYear: more }, on);
        expect(daily).toBe(dailyCommonBase({ sum, days }, on));
        expect(withOvertime).toBeGreaterThanOrEqual(daily);
        expect(withOvertime).toBeLessThanOrEqual(euros('163.65'));
      }),
    );
  });
});
