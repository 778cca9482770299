import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, cents, euros } from '@/lib/law/cents';
import { addDays, addMonths, addToMonth, type Day, day, firstDay, type Month, monthOf } from '@/lib/law/day';
import { consumerPrices } from '@/lib/law/parameters/consumer-prices';
import { minimumBaseMonth } from '@/lib/law/parameters/contribution-bases';
import type { ContributionRecord, Regime } from '@/lib/record/record';
import {
  absolutePart,
  carerPart,
  minimumOf,
  monthlyAmounts,
  monthsOfSwap,
  partialAward,
  swapOf,
  totalFloor,
  totalPart,
} from './amount';
import {
  averageBase,
  basesSumFrom,
  incapacityBase,
  lastBaseFrom,
  monthsOfBase,
  realWageBase,
  yearsPercentage,
} from './base';
import { daysBeforeIncapacity } from './facts';
import { daysNeeded, hasRetirementRight, monthsNeeded, unusedLeaveDays } from './period';

const on = day('2026-03-16');
/** Somebody who has been so many years and months in the world on the day. */
const aged = (years: number, months = 0, incapacityDate: Day = on) => ({
  birthDate: addMonths(incapacityDate, -(years * 12 + months)),
  incapacityDate,
});
const ill = { incapacityCause: 'common-illness', registered: true };
const hurt = { incapacityCause: 'non-work-accident', registered: true };
const anyDay = fc.integer({ min: 0, max: 1400 }).map((days) => addDays(day('2023-01-01'), days));
const anyLife = fc
  .record({ incapacityDate: anyDay, ageDays: fc.integer({ min: 5844, max: 26_000 }) })
  .map(({ incapacityDate, ageDays }) => ({ incapacityDate, birthDate: addDays(incapacityDate, -ageDays) }));
const amount = (max: number) => fc.integer({ min: 0, max }).map(cents);

describe('Time to have contributed (LGSS 195.3, RD 1799/1985 art. 4)', () => {
  test.each([
    [16, 0, 0],
    [16, 4, 1],
    [16, 6, 2],
    [16, 11, 2],
    [20, 0, 16],
    [28, 5, 48],
    [28, 7, 50],
    [30, 11, 58],
    [31, 0, 60],
    [40, 0, 60],
    [40, 6, 61],
    [44, 0, 72],
    [51, 11, 94],
    [52, 0, 96],
    [60, 0, 120],
    [68, 0, 144],
  ])('at %i years and %i months: %i months', (years, months, needed) => {
    expect(monthsNeeded(aged(years, months))).toBe(needed);
  });

  test('O17: at 40, five years, which are 1,825 days, and a fifth of them recent', () => {
    expect(daysNeeded(aged(40), true)).toEqual({ days: 1825, recentDays: 365 });
  });

  test('under 31 it does not matter when', () => {
    expect(daysNeeded(aged(28, 7), true)).toEqual({ days: 1521, recentDays: 0 });
  });

  test('who is not registered: fifteen years at any age, three of them in the last ten', () => {
    for (const years of [20, 40, 64]) expect(daysNeeded(aged(years), false)).toEqual({ days: 5475, recentDays: 1095 });
  });

  test('what was left of 545 days of sick leave counts, and nothing without a leave', () => {
    expect([0, 1, 245, 545, 730].map((days) => unusedLeaveDays(days, on))).toEqual([0, 544, 300, 0, 0]);
  });

  test('an older person is never asked for less', () => {
    fc.assert(
      fc.property(anyLife, fc.integer({ min: 0, max: 4000 }), (life, days) => {
        const older = { ...life, birthDate: addDays(life.birthDate, -days) };
        expect(monthsNeeded(older)).toBeGreaterThanOrEqual(monthsNeeded(life));
      }),
    );
  });
});

describe('No incapacity of common causes with a right to retirement (LGSS 195.1)', () => {
  const at = (years: number, months: number, contributedYears: number, twoYearsInLast15 = true) =>
    hasRetirementRight({
      ...aged(years, months),
      incapacityCareerDays: contributedYears * 365,
      twoYearsInLast15,
    });
  test.each([
    ['64 years and 11 months, 45 contributed', at(64, 11, 45), false],
    ['65 years, 39 contributed', at(65, 0, 39), true],
    ['65 years, 38 contributed', at(65, 0, 38), false],
    ['66 years and 9 months, 30 contributed', at(66, 9, 30), false],
    ['66 years and 10 months, 30 contributed', at(66, 10, 30), true],
    ['70 years, 15 contributed', at(70, 0, 15), true],
    ['70 years, 14 contributed', at(70, 0, 14), false],
    ['70 years, 30 contributed long ago', at(70, 0, 30, false), false],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('Regulatory base (LGSS 197)', () => {
  test('O16: 96 bases of 2,000 € at 52 with 25 years contributed: 1,714.29 €, all of it', () => {
    const life = { ...aged(52), ...ill };
    expect(monthsOfBase(life)).toBe(96);
    expect(averageBase(life, euros('192000.00'))).toBe(euros('1714.29'));
    expect(yearsPercentage(life, 25 * 365)).toBe(10_000);
    expect(incapacityBase(life, euros('192000.00'), 25 * 365)).toBe(euros('1714.29'));
  });

  test('until 51 and a half the months are those asked, over themselves times 1.1666', () => {
    const life = { ...aged(40), ...ill };
    expect(monthsOfBase(life)).toBe(60);
    expect(averageBase(life, euros('69996.00'))).toBe(euros('1000.00'));
  });

  test('the years left to the ordinary age of the year of the event count, and fifteen is the least', () => {
    expect(yearsPercentage(aged(60), 0)).toBe(5000);
    expect(yearsPercentage(aged(63), 15 * 365)).toBe(5945 + 21);
    expect(yearsPercentage(aged(60, 0, day('2023-07-01')), 36 * 365)).toBe(10_000);
  });

  test('accident: 24 bases over 28, registered; not registered as an illness, without the years (197.3)', () => {
    const life = { ...aged(63), ...hurt };
    expect(incapacityBase(life, euros('28000.00'), 0)).toBe(euros('1000.00'));
    expect(incapacityBase({ ...life, registered: false }, euros('112000.00'), 0)).toBe(euros('1000.00'));
    expect(incapacityBase({ ...life, ...ill, registered: false }, euros('112000.00'), 0)).toBe(euros('500.00'));
  });

  test('from 67 the percentage of the years is not taken twice (196.5)', () => {
    expect(incapacityBase({ ...aged(68), ...ill }, euros('112000.00'), 4562)).toBe(euros('1000.00'));
    expect(absolutePart({ ...aged(68), isWork: false })).toBe(5000);
    expect(absolutePart({ ...aged(68), isWork: true })).toBe(10_000);
    expect(totalPart({ ...aged(68), isWork: false, worksInOtherJob: false })).toBe(5000);
    expect(absolutePart({ ...aged(67), isWork: false })).toBe(5000);
    expect(absolutePart({ ...aged(66, 11), isWork: false })).toBe(10_000);
  });

  test('the real wage of a year over twelve', () => {
    const wage = {
      dailyWage: euros('50.00'),
      extraPaysYear: euros('3000.00'),
      variablePayYear: euros('2400.00'),
      variableDaysWorked: 220,
    };
    expect(realWageBase(wage, on)).toBe(euros('2019.02'));
    expect(realWageBase({ ...wage, variableDaysWorked: 0 }, on)).toBe(euros('1770.83'));
  });

  test('more contributed, or more earned, never gives less', () => {
    const causes = fc.constantFrom('common-illness', 'non-work-accident');
    const numbers = fc.integer({ min: 0, max: 18_000 });
    fc.assert(
      fc.property(
        anyLife,
        causes,
        fc.boolean(),
        amount(50_000_000),
        amount(5_000_000),
        numbers,
        numbers,
        (life, incapacityCause, registered, sum, more, career, longer) => {
          const f = { ...life, incapacityCause, registered };
          const base = incapacityBase(f, sum, career);
          expect(incapacityBase(f, cents(sum + more), career)).toBeGreaterThanOrEqual(base);
          expect(incapacityBase(f, sum, career + longer)).toBeGreaterThanOrEqual(base);
          expect(base).toBeLessThanOrEqual(averageBase(f, sum));
        },
      ),
    );
  });
});

describe('What the record gives', () => {
  const whole = 10_000;
  const series = (from: Month, count: number, base: Cents, regime: Regime = 'general') =>
    Array.from({ length: count }, (_, index) => ({ month: addToMonth(from, index), base, days: 30, regime }));
  const event = monthOf(on);
  const always: ContributionRecord = {
    periods: [{ regime: 'general', from: day('2000-01-01'), to: null, workTime: whole }],
    bases: series(addToMonth(event, -97), 97, euros('2000.00')),
  };
  const life = { ...aged(52), ...ill, regime: 'general' };

  test('the month before is skipped, the next 24 are as they are and the others follow prices', () => {
    const last = addToMonth(event, -2);
    const reference = consumerPrices(addToMonth(last, -24));
    const expected = Array.from({ length: 96 }, (_, index) => {
      const prices = consumerPrices(addToMonth(last, -index));
      return index < 24 ? 200_000 : Math.round((200_000 * reference) / prices);
    }).reduce((sum, base) => sum + base, 0);
    expect(basesSumFrom(always, life)).toBe(expected);
    const raised = {
      ...always,
      bases: always.bases.map((base) =>
        base.month === addToMonth(event, -1) ? { ...base, base: euros('4000.00') } : base,
      ),
    };
    expect(basesSumFrom(raised, life)).toBe(expected);
  });

  test('gaps of employees are filled, 48 months whole and the others by half; of the self-employed they are not', () => {
    const last = addToMonth(event, -2);
    const onlyOne = (regime: Regime): ContributionRecord => ({
      periods: [{ regime, from: firstDay(last), to: addDays(firstDay(last), 27), workTime: whole }],
      bases: series(last, 1, euros('2000.00'), regime),
    });
    const young = { ...aged(40), ...ill };
    const employee = basesSumFrom(onlyOne('general'), { ...young, regime: 'general' });
    const reference = consumerPrices(addToMonth(last, -24));
    const gaps = Array.from({ length: 59 }, (_, index) => {
      const month = addToMonth(last, -1 - index);
      const part = Math.round((minimumBaseMonth.on(firstDay(month)) * (index < 48 ? whole : 5000)) / whole);
      return index + 1 < 24 ? part : Math.round((part * reference) / consumerPrices(month));
    });
    expect(employee).toBe(200_000 + gaps.reduce((sum, base) => sum + base, 0));
    expect(basesSumFrom(onlyOne('self-employed'), { ...young, regime: 'self-employed' })).toBe(200_000);
  });

  test('accident: the best 24 months in a row of the last seven years, without filling', () => {
    const bases = [
      ...series(addToMonth(event, -84), 24, euros('1500.00')),
      ...series(addToMonth(event, -60), 24, euros('3000.00')),
      ...series(addToMonth(event, -12), 12, euros('1000.00')),
      ...series(addToMonth(event, -120), 30, euros('4000.00')),
    ];
    expect(basesSumFrom({ ...always, bases }, { ...life, ...hurt })).toBe(euros('72000.00'));
  });

  test('nothing without bases; the last base is that of the month before', () => {
    const empty = { periods: [], bases: [] };
    expect(basesSumFrom(empty, life)).toBeUndefined();
    expect(lastBaseFrom(empty, on)).toBeUndefined();
    expect(lastBaseFrom(always, on)).toBe(euros('2000.00'));
  });

  test('days contributed before the day, part-time ones whole', () => {
    const half: ContributionRecord = {
      ...always,
      periods: [{ regime: 'general', from: day('2020-03-16'), to: null, workTime: 5000 }],
    };
    expect(daysBeforeIncapacity(half, on)).toBe(2191);
    expect(daysBeforeIncapacity(half, on, 2)).toBe(730);
    expect(daysBeforeIncapacity(half, day('2023-03-16'), 1)).toBe(365);
  });
});

describe('Amounts (LGSS 196)', () => {
  test.each([
    ['2023-07-01', '572.30', '567.00'],
    ['2024-07-01', '603.10', '595.35'],
    ['2025-07-01', '639.10', '621.54'],
    ['2026-07-01', '684.30', '640.98'],
  ])('on %s: least of a total pension %s €, 45 %% of the minimum base %s €', (date, floor, carer) => {
    expect(totalFloor(day(date))).toBe(euros(floor));
    expect(carerPart(cents(0), cents(0), day(date))).toBe(euros(carer));
  });

  test('O14: the complement of severe incapacity', () => {
    expect(carerPart(euros('1000.00'), euros('1200.00'), on)).toBe(euros('1000.98'));
    expect(carerPart(euros('3000.00'), euros('1200.00'), on)).toBe(euros('1350.00'));
  });

  test('trap 8: the minimum base of the General Scheme counts, not that of a group or another scheme', () => {
    expect(carerPart(cents(0), cents(0), on)).toBe(Math.round(minimumBaseMonth.on(on) * 0.45));
    // Group 1 of 2026 would give 895.19 €.
    expect(carerPart(cents(0), cents(0), on)).not.toBe(euros('895.19'));
  });

  test('trap 7: twenty points more only from 55 and without other work', () => {
    const part = (years: number, months: number, worksInOtherJob: boolean) =>
      totalPart({ ...aged(years, months), isWork: false, worksInOtherJob });
    expect([part(54, 11, false), part(55, 0, false), part(55, 0, true)]).toEqual([5500, 7500, 5500]);
  });

  test('trap 7: under 60 only a total pension of common illness has a minimum', () => {
    const at = (years: number, isIllness: boolean) =>
      minimumOf('total', { ...aged(years), household: 'alone', isIllness });
    expect([at(59, true), at(59, false), at(60, false), at(65, false)]).toEqual([
      euros('9662.80'),
      cents(0),
      euros('12262.60'),
      euros('13106.80'),
    ]);
  });

  test.each([
    [40, 84],
    [53, 84],
    [54, 72],
    [55, 60],
    [56, 48],
    [57, 36],
    [58, 24],
    [59, 12],
    [60, 0],
  ])('one payment instead of a total pension at %i: %i months', (years, months) => {
    expect(monthsOfSwap(aged(years))).toBe(months);
  });

  test('the self-employed may take forty bases under 60, whatever the cause, and no pensions by age', () => {
    const base = euros('1500.00');
    const at = (years: number, regime: string, pays: 12 | 14 = 14) => swapOf({ ...aged(years), regime }, base, pays);
    expect(at(53, 'general')).toEqual({ swap: euros('69300.00') });
    expect(at(53, 'self-employed')).toEqual({ 'self-employed-lump': euros('60000.00') });
    expect(at(59, 'self-employed', 12)).toEqual({ 'self-employed-lump': euros('60000.00') });
    expect([at(60, 'general'), at(60, 'self-employed')]).toEqual([{}, {}]);
  });

  test('O13: partial, 38 € a day: 27,360 €', () => {
    expect(partialAward(euros('38.00'), on)).toMatchObject({
      total: euros('27360.00'),
      payments: [{ value: 2_736_000 }],
    });
  });

  test('limits hold whatever the case', () => {
    const households = fc.constantFrom('alone' as const, 'dependentSpouse' as const, 'spouseNotDependent' as const);
    const degrees = fc.constantFrom('total' as const, 'absolute' as const, 'severe' as const);
    fc.assert(
      fc.property(
        anyLife,
        degrees,
        fc.constantFrom(12 as const, 14 as const),
        amount(2_000_000),
        amount(600_000),
        households,
        amount(3_000_000),
        fc.integer({ min: 0, max: 20 }),
        (life, degree, pays, full, lastBase, pensionHousehold, pensionOtherIncome, genderGapChildren) => {
          const f = { ...life, claimsMinimum: true, pensionHousehold, pensionOtherIncome, genderGapChildren };
          const severe = degree === 'severe' && { lastBase };
          const month = monthlyAmounts({ ...f, isIllness: true }, { degree, pays, full, ...severe });
          expect(month.pension * pays).toBeLessThanOrEqual(4_703_440 + 6);
          expect(month.monthly).toBe(month.pension + month.carer + month.complement + month.gap);
          if (month.complement > 0)
            expect(month.pension + month.carer + month.complement).toBeLessThanOrEqual(month.minimum + 1);
          if (degree === 'severe') expect(month.carer * 20).toBeGreaterThanOrEqual(month.pension * 9 - 20);
          else expect(month.carer).toBe(0);
          const richer = monthlyAmounts(
            { ...f, isIllness: true },
            { degree, pays, full: cents(full + 100), ...severe },
          );
          // To the cent: a complement of the year is spread over the payments.
          expect(richer.monthly).toBeGreaterThanOrEqual(month.monthly - 1);
        },
      ),
    );
  });
});
