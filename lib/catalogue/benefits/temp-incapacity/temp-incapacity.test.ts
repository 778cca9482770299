import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { addDays, addToMonth, type Day, day, type Month } from '@/lib/law/day';
import { specialSituationsInForce } from '@/lib/law/parameters/temporary-incapacity';
import type { ContributionPeriod, ContributionRecord, MonthlyBase } from '@/lib/record/record';
import type { Procedure } from '../../kernel';
import { noSources, prefill } from '../../prefill';
import { tempIncapacity } from '.';
import { leaveBaseFrom, leaveDailyBase, workRiskDailyBase } from './base';
import { causeOn, daysOf, type Leave, type LeaveCause, monthlyPayments, stretchesOf, sumOf } from './stretches';

const on = day('2025-09-01');
const base = euros('66.67');
const leave = (more: Partial<Leave> = {}): Leave => ({
  cause: 'common-illness',
  selfEmployed: false,
  start: on,
  days: 30,
  earlier: 0,
  ...more,
});
const said = (more: Partial<Leave>) => stretchesOf(leave(more)).map(({ id, days, rate }) => [id, days, rate / 100]);

describe('who pays each stretch (LGSS 173.1, RD 1273/2003 arts. 10 and 11)', () => {
  const causes: [LeaveCause, boolean, [string, number, number][]][] = [
    [
      'common-illness',
      false,
      [
        ['unpaid', 3, 0],
        ['employer', 12, 60],
        ['at-60', 5, 60],
        ['at-75', 10, 75],
      ],
    ],
    [
      'non-work-accident',
      false,
      [
        ['unpaid', 3, 0],
        ['employer', 12, 60],
        ['at-60', 5, 60],
        ['at-75', 10, 75],
      ],
    ],
    [
      'common-illness',
      true,
      [
        ['unpaid', 3, 0],
        ['at-60', 17, 60],
        ['at-75', 10, 75],
      ],
    ],
    [
      'disabling-menstruation',
      false,
      [
        ['at-60', 20, 60],
        ['at-75', 10, 75],
      ],
    ],
    [
      'pregnancy-interruption',
      false,
      [
        ['wage-day', 1, 0],
        ['at-60', 19, 60],
        ['at-75', 10, 75],
      ],
    ],
    [
      'pregnancy-week-39',
      true,
      [
        ['unpaid', 1, 0],
        ['at-60', 19, 60],
        ['at-75', 10, 75],
      ],
    ],
    ['organ-donation', false, [['at-100', 30, 100]]],
    [
      'work-accident',
      false,
      [
        ['wage-day', 1, 0],
        ['at-75', 29, 75],
      ],
    ],
    [
      'occupational-disease',
      true,
      [
        ['unpaid', 1, 0],
        ['at-75', 29, 75],
      ],
    ],
  ];
  test.each(causes)('%s, self-employed %s', (cause, selfEmployed, stretches) => {
    expect(said({ cause, selfEmployed })).toEqual(stretches);
  });

  test('The guide says that the company pays the first fifteen days: it is days 4 to 15', () => {
    const employer = stretchesOf(leave()).find(({ id }) => id === 'employer');
    expect(employer).toMatchObject({ from: '2025-09-04', to: '2025-09-15', days: 12 });
  });

  test('A special situation is an illness until its law begins', () => {
    expect(causeOn('disabling-menstruation', day('2023-05-31'))).toBe('common-illness');
    expect(causeOn('disabling-menstruation', day('2023-06-01'))).toBe('disabling-menstruation');
    expect(causeOn('organ-donation', day('2025-03-02'))).toBe('common-illness');
    expect(causeOn('organ-donation', day('2025-03-03'))).toBe('organ-donation');
    expect(specialSituationsInForce.on(day('2023-01-01'))).toEqual([]);
  });
});

describe('limits and relapse', () => {
  test('365 days, 180 more, and at most 730', () => {
    expect(said({ days: 730 }).slice(-3)).toEqual([
      ['at-75', 345, 75],
      ['extension', 180, 75],
      ['waiting', 185, 75],
    ]);
    expect(daysOf(stretchesOf(leave({ days: 730, earlier: 300 })))).toBe(430);
  });

  test('The observation of an occupational disease: six months and six more, 180 days since 17 May 2023', () => {
    const watch = (start: string) => said({ cause: 'disease-observation', start: day(start), days: 730 });
    expect(watch('2023-05-16')).toEqual([
      ['wage-day', 1, 0],
      ['at-75', 183, 75],
      ['extension', 182, 75],
    ]);
    expect(watch('2023-05-17')).toEqual([
      ['wage-day', 1, 0],
      ['at-75', 179, 75],
      ['extension', 180, 75],
    ]);
  });

  test('A relapse goes on with the count of the first leave, whoever pays it', () => {
    expect(said({ earlier: 2, days: 3 })).toEqual([
      ['unpaid', 1, 0],
      ['employer', 2, 60],
    ]);
    expect(said({ earlier: 20, days: 3 })).toEqual([['at-75', 3, 75]]);
    // Each leave for menstruation is a new one.
    expect(said({ cause: 'disabling-menstruation', earlier: 20, days: 3 })).toEqual([['at-60', 3, 60]]);
  });
});

describe('daily base', () => {
  test('O09: 2,000 over 30 is 66.67', () => expect(leaveDailyBase({ sum: euros('2000'), days: 30 }, on)).toBe(6667));

  test('O10: the base of February over thirty, without its overtime: 51.11', () => {
    const o10 = { sum: euros('1533.33'), days: 30 };
    expect(leaveDailyBase(o10, on)).toBe(5111);
    // Anti-case: neither the 28 days of February nor the overtime of a common illness.
    expect(leaveDailyBase(o10, on)).not.toBe(5476);
    expect(leaveDailyBase(o10, on)).not.toBe(5511);
    expect(workRiskDailyBase(o10, euros('1440'), on)).toBe(5111 + 395);
  });

  test('It is never over the maximum base of the day', () => {
    expect(leaveDailyBase({ sum: euros('9000'), days: 30 }, on)).toBe(16_365);
    expect(workRiskDailyBase({ sum: euros('9000'), days: 30 }, euros('4000'), on)).toBe(16_365);
  });

  const job = (from: string, more: Partial<ContributionPeriod> = {}): ContributionPeriod => ({
    regime: 'general',
    from: day(from),
    to: null,
    workTime: 10_000,
    employer: 'Talleres Ebro',
    ...more,
  });
  const basesOf = (first: string, amounts: readonly string[], more: Partial<MonthlyBase> = {}): MonthlyBase[] =>
    amounts.map((amount, index) => ({
      month: addToMonth(first as Month, index),
      base: euros(amount),
      days: 30,
      regime: 'general' as const,
      employer: 'Talleres Ebro',
      ...more,
    }));
  const from = (record: ContributionRecord, start = '2025-09-10') => leaveBaseFrom(record, day(start));

  test('The month before, none skipped', () => {
    const bases = basesOf('2025-06', ['1900', '2400', '3000']);
    expect(from({ periods: [job('2020-01-01')], bases })).toEqual({ sum: 300_000, days: 30 });
    const gone = job('2020-01-01', { to: day('2025-08-31') });
    expect(from({ periods: [gone], bases })).toBeUndefined();
    expect(from({ periods: [job('2020-01-01')], bases: [] })).toBeUndefined();
  });

  test('Hired in the month of the leave: that month over its days', () => {
    const bases = basesOf('2025-09', ['270'], { days: 9 });
    expect(from({ periods: [job('2025-09-01')], bases })).toEqual({ sum: 27_000, days: 9 });
    // A contract the day after the old one is no new company.
    const periods = [job('2020-01-01', { to: day('2025-08-31') }), job('2025-09-01')];
    expect(from({ periods, bases: basesOf('2025-08', ['2400']) })).toEqual({ sum: 240_000, days: 30 });
  });

  test('Part-time: three months just before, and since 1 April 2025 the three before the previous one', () => {
    const half = job('2020-01-01', { workTime: 5000 });
    const bases = basesOf('2024-11', ['700', '710', '720', '730', '740', '750']);
    expect(from({ periods: [half], bases }, '2025-03-31')).toEqual({ sum: 216_000, days: 31 + 31 + 28 });
    expect(from({ periods: [half], bases }, '2025-04-01')).toEqual({ sum: 216_000, days: 31 + 31 + 28 });
    expect(from({ periods: [half], bases }, '2025-05-02')).toEqual({ sum: 219_000 + 0, days: 31 + 28 + 31 });
    const recent = {
      periods: [job('2025-01-16', { workTime: 5000 })],
      bases: basesOf('2025-01', ['350', '700', '700']),
    };
    expect(from(recent, '2025-04-10')).toEqual({ sum: 105_000, days: 16 + 28 });
    const lastMonth = { periods: [job('2025-03-11', { workTime: 5000 })], bases: basesOf('2025-03', ['400']) };
    expect(from(lastMonth, '2025-04-10')).toEqual({ sum: 40_000, days: 21 });
  });

  test('Self-employed: the month before over thirty', () => {
    const own = { regime: 'self-employed' as const, employer: undefined };
    const record = { periods: [job('2020-01-01', own)], bases: basesOf('2025-08', ['1500'], own) };
    expect(from(record)).toEqual({ sum: 150_000, days: 30 });
    expect(from({ ...record, bases: [] })).toBeUndefined();
  });

  test('The record fills base and days contributed, but not the base of a relapse', () => {
    const record = { periods: [job('2024-01-01')], bases: basesOf('2025-08', ['2000']) };
    const filled = (facts: Record<string, unknown>) =>
      prefill(
        tempIncapacity as unknown as Procedure,
        { sickLeaveStart: day('2025-09-10'), ...facts },
        {},
        { ...noSources(day('2026-11-21')), record },
        '2026-11-21T10:00:00.000Z',
      ).facts;
    expect(filled({ relapse: false })).toMatchObject({
      registered: true,
      regime: 'general',
      daysLast5YearsToLeave: 618,
      leaveBaseSum: 200_000,
      leaveBaseDays: 30,
      earlierLeaveDays: 0,
    });
    expect(filled({ relapse: true })).not.toHaveProperty('leaveBaseSum');
  });

  test('Part-time days count whole, also before October 2023; five and seven years are looked at, or the whole life', () => {
    const record = { periods: [job('2010-07-01', { workTime: 5000 })], bases: [] };
    const filled = (start: string) =>
      prefill(
        tempIncapacity as unknown as Procedure,
        { sickLeaveStart: day(start) },
        {},
        { ...noSources(day('2026-11-21')), record },
        '2026-11-21T10:00:00.000Z',
      ).facts;
    for (const [start, five, seven, all] of [
      ['2023-07-01', 1826, 2556, 4748],
      ['2025-07-01', 1826, 2557, 5479],
    ] as const)
      expect(filled(start)).toMatchObject({
        daysLast5YearsToLeave: five,
        daysLast7YearsToLeave: seven,
        daysCareerToLeave: all,
      });
  });
});

describe('properties', () => {
  const anyCause = fc.constantFrom<LeaveCause>(
    'common-illness',
    'non-work-accident',
    'disabling-menstruation',
    'pregnancy-interruption',
    'pregnancy-week-39',
    'organ-donation',
    'work-accident',
    'occupational-disease',
    'disease-observation',
  );
  const anyDay = fc.integer({ min: 0, max: 1400 }).map((offset): Day => addDays(day('2023-01-01'), offset));
  const anyLeave = fc.record({
    cause: anyCause,
    selfEmployed: fc.boolean(),
    start: anyDay,
    days: fc.integer({ min: 1, max: 730 }),
    earlier: fc.integer({ min: 0, max: 730 }),
  });

  test('The stretches follow one another from the first day, and never pass the limit', () => {
    fc.assert(
      fc.property(anyLeave, (any) => {
        const stretches = stretchesOf(any);
        let next = any.start;
        for (const stretch of stretches) {
          expect(stretch.from).toBe(next);
          expect(stretch.to).toBe(addDays(stretch.from, stretch.days - 1));
          next = addDays(stretch.to, 1);
        }
        expect(daysOf(stretches)).toBeLessThanOrEqual(any.days);
        expect(daysOf(stretches)).toBeLessThanOrEqual(730);
      }),
    );
  });

  test('A longer leave or a higher base never pays less; the work risk never less than the illness', () => {
    const amount = fc.integer({ min: 0, max: 17_000 }).map(cents);
    fc.assert(
      fc.property(anyLeave, amount, amount, (any, first, second) => {
        const pays = (value: typeof first, more: Partial<Leave> = {}) => sumOf(value, stretchesOf({ ...any, ...more }));
        const [low, high] = first <= second ? [first, second] : [second, first];
        expect(pays(high)).toBeGreaterThanOrEqual(pays(low));
        expect(pays(low, { days: any.days + 1 })).toBeGreaterThanOrEqual(pays(low));
        expect(pays(low, { cause: 'work-accident' })).toBeGreaterThanOrEqual(pays(low, { cause: 'common-illness' }));
      }),
    );
  });

  test('The monthly payments add up to the stretches', () => {
    fc.assert(
      fc.property(anyLeave, (any) => {
        const stretches = stretchesOf(any);
        const payments = monthlyPayments(base, stretches);
        expect(payments.reduce((sum, { value }) => sum + value, 0)).toBe(sumOf(base, stretches));
        expect(payments.reduce((sum, { days }) => sum + days, 0)).toBe(daysOf(stretches));
      }),
    );
  });
});
