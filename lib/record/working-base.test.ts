import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { day, type Month } from '@/lib/law/day';
import type { ContributionPeriod, ContributionRecord, MonthlyBase } from './record';
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

  test('of a part-timer hired in May, who skips that month: what May holds', () => {
    const hired = record('2025-05-12', 5000, spring.slice(3));
    expect(workingBaseFrom(hired, day('2025-06-10'), 1)).toEqual({ sum: euros('660'), days: 31 });
  });

  test('of a part-timer hired on 1 April: April and May, whole', () => {
    expect(workingBaseFrom(record('2025-04-01', 5000, spring.slice(2)), day('2025-06-10'))).toEqual({
      sum: euros('1410'),
      days: 61,
    });
  });

  test('of two contracts that follow each other in one company: hired with the first', () => {
    const [work] = record('2025-06-01', 10_000, []).periods;
    const before = { ...work, from: day('2025-01-10'), to: day('2025-05-31') } as ContributionPeriod;
    const after = { ...work, from: day('2025-06-01') } as ContributionPeriod;
    const bases = [base('2025-05', '1500', 31), base('2025-06', '900', 9)];
    const baseAfter = (first: ContributionPeriod) =>
      workingBaseFrom({ periods: [first, after], bases }, day('2025-06-10'))?.sum;
    expect(baseAfter(before)).toBe(euros('1500'));
    expect(baseAfter({ ...before, to: day('2025-06-04') })).toBe(euros('1500'));
    // A day without contract, another company or another regime: hired in June.
    expect(baseAfter({ ...before, to: day('2025-05-30') })).toBe(euros('900'));
    expect(baseAfter({ ...before, employer: 'Imprenta' })).toBe(euros('900'));
    expect(baseAfter({ ...before, regime: 'sea', to: day('2025-05-31') })).toBe(euros('900'));
  });

  test('of two jobs: only the bases of the company and the regime of the work of that day', () => {
    const bases = [
      base('2025-05', '1800'),
      { ...base('2025-05', '400'), employer: 'Imprenta' },
      { ...base('2025-05', '950'), regime: 'self-employed' as const },
      base('2025-04', '1700'),
      base('2025-06', '100'),
    ];
    expect(workingBaseFrom(record('2020-01-01', 10_000, bases), day('2025-06-10'))).toEqual({
      sum: euros('1800'),
      days: 30,
    });
  });

  test('of the self-employed: the month before, whatever the hours', () => {
    const own = { regime: 'self-employed', from: day('2020-01-01'), to: null, workTime: 5000 } as const;
    const bases = [
      { ...base('2025-05', '950.98'), regime: 'self-employed' as const, employer: undefined },
      { ...base('2025-04', '900'), regime: 'self-employed' as const },
    ];
    expect(workingBaseFrom({ periods: [own], bases }, day('2025-06-10'))).toEqual({ sum: euros('950.98'), days: 30 });
  });

  test('is unknown for a month of no days', () => {
    expect(workingBaseFrom(record('2020-01-01', 10_000, [base('2025-05', '0', 0)]), day('2025-06-10'))).toBeUndefined();
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

  test('of no days is nothing, and of one day is the whole', () => {
    expect(dailyCommonBase({ sum: euros('100'), days: 0 }, on)).toBe(0);
    expect(dailyOccupationalBase({ sum: euros('100'), days: 0, overtimeYear: euros('10') }, on)).toBe(0);
    expect(dailyCommonBase({ sum: euros('100'), days: 1 }, on)).toBe(euros('100'));
  });

  test('rounds half a cent up', () => {
    expect(dailyCommonBase({ sum: euros('100.01'), days: 2 }, on)).toBe(euros('50.01'));
    expect(dailyOccupationalBase({ sum: euros('100.01'), days: 2, overtimeYear: cents(0) }, on)).toBe(euros('50.01'));
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
