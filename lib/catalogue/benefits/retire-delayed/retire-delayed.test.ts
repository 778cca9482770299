import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { assess } from '../../assess';
import { parseFacts } from '../../prefill';
import { retireDelayed } from '.';
import {
  breakDaysFrom,
  canChooseMixed,
  type DelayChoice,
  delayChoices,
  delayOf,
  lumpSumOf,
  lumpSumYear,
  pensionWithPoints,
  supplementOf,
} from './delay';
import { examples } from './examples';

const today = day('2026-11-21');
const awardOf = (changes: Readonly<Record<string, unknown>>) =>
  assess(retireDelayed, parseFacts(retireDelayed.facts, { ...examples[0]?.facts, ...changes }, today), today).award;
const in2023 = day('2023-07-01');
const in2025 = day('2025-04-01');
const autumn2026 = day('2026-08-28');
const half = (years: number) => ({ years, halfYear: true });
const whole = (years: number) => ({ years, halfYear: false });

describe('Delay in years and half-years', () => {
  test.each([
    [364, 0, true],
    [365, 1, false],
    [365 + 182, 1, false],
    [365 + 183, 1, true],
    [730, 2, false],
  ])('%i days contributed', (days, years, halfYear) => {
    expect(delayOf(days, in2025)).toEqual({ years, halfYear });
  });
});

describe('Points of the base', () => {
  test.each([
    [in2023, half(3), 1200],
    [in2025, half(1), 400],
    [in2025, half(2), 1000],
    [in2025, whole(2), 800],
    [autumn2026, half(5), 2200],
  ])('%s %o: %i', (on, delay, points) => {
    expect(supplementOf('points', delay, on)).toMatchObject({ points, lumpYears: 0, lumpHalfYear: false });
  });
});

describe('Mixed form', () => {
  test('It began for pensions after 18 May 2023, with two complete years', () => {
    expect(canChooseMixed(whole(3), day('2023-05-18'))).toBe(false);
    expect(canChooseMixed(whole(3), day('2023-05-19'))).toBe(true);
    expect(canChooseMixed(half(1), in2025)).toBe(false);
  });

  test.each([
    // Until 31 March 2025 fractions are left out: 2 to 10 years are halved, from 11 five are paid at once.
    [in2023, half(2), 400, 1, false, false],
    [in2023, whole(5), 800, 3, false, false],
    [in2023, whole(10), 2000, 5, false, false],
    [in2023, whole(11), 2400, 5, false, false],
    [in2025, whole(9), 1600, 5, false, false],
    [in2025, half(3), 400, 2, false, true],
    // From 28 August 2026: to 8 and a half years they are halved, from 9 five are paid at once.
    [autumn2026, whole(8), 1600, 4, false, false],
    [autumn2026, half(8), 1600, 4, true, false],
    [autumn2026, whole(9), 1600, 5, false, false],
    [autumn2026, half(9), 1800, 5, false, false],
    [autumn2026, half(2), 400, 1, true, false],
  ])('%s %o', (on, delay, points, lumpYears, lumpHalfYear, halfYearWithoutRule) => {
    expect(supplementOf('mixed', delay, on)).toEqual({ points, lumpYears, lumpHalfYear, halfYearWithoutRule });
  });

  test('Who cannot have it has points, the form of who makes no choice', () => {
    expect(supplementOf('mixed', whole(1), in2025)).toEqual(supplementOf('points', whole(1), in2025));
  });
});

describe('Lump sum of a year', () => {
  test('O04 and O05: the published figures', () => {
    const unit = lumpSumYear(euros('21000'), 35 * 12, in2023);
    expect(unit).toBe(euros('7706.86'));
    expect(lumpSumOf(unit, supplementOf('lump-sum', whole(2), in2023))).toBe(euros('15413.72'));
    expect(lumpSumYear(euros('9569'), 35 * 12, day('2022-06-30'))).toBe(euros('4786.27'));
  });

  test('A long career of 44 years and six months adds a tenth, rounded once', () => {
    expect(lumpSumYear(euros('28000'), 533, autumn2026)).toBe(euros('9174.83'));
    expect(lumpSumYear(euros('28000'), 534, autumn2026)).toBe(euros('10092.31'));
  });
});

describe('What is really paid', () => {
  test('The lump sum goes once, with the first month, beside the fourteen payments', () => {
    const award = awardOf({ delayChoice: 'lump-sum' });
    expect(award?.recurring).toMatchObject({ value: euros('2000'), pays: 14, once: euros('27524.49') });
    expect(award?.total).toBe(euros('55524.49'));
    const paidOnce = award?.payments.filter(({ value }) => value === euros('27524.49'));
    expect(paidOnce).toMatchObject([{ on: '2026-10-31', from: '2026-10-01' }]);
  });

  test('Points have nothing paid once', () => {
    expect(awardOf({ delayChoice: 'points' })?.recurring).not.toHaveProperty('once');
  });

  test('A long career over the maximum: the lump sum starts from the maximum, not from the base', () => {
    const award = awardOf({ delayChoice: 'lump-sum', retirementBase: 9000 });
    expect(award?.recurring).toMatchObject({ value: euros('3359.60') });
    expect(award?.recurring?.once).toBe(lumpSumYear(euros('47034.40'), 0, autumn2026) * 3);
  });
});

describe('Points over the maximum', () => {
  const maximum = maximumPensionMonth.on(in2023);

  test('Under the maximum nothing is left over', () => {
    expect(pensionWithPoints(euros('2000'), 10_000, 800, in2023)).toEqual({
      pension: euros('2160'),
      unusedPoints: 0,
      overMaximum: 0,
    });
  });

  test('What both add up to never passes the yearly maximum contribution base', () => {
    const { overMaximum } = pensionWithPoints(euros('9000'), 10_000, 8000, in2023);
    expect((maximum + overMaximum) * 14).toBeLessThanOrEqual(euros('4495.50') * 12);
    expect((maximum + overMaximum + 1) * 14).toBeGreaterThan(euros('4495.50') * 12);
  });
});

describe('Whatever the career', () => {
  const anyDay = fc.constantFrom(day('2023-01-01'), in2023, in2025, autumn2026);
  const anyBase = fc.integer({ min: 1, max: 2_000_000 }) as fc.Arbitrary<Cents>;
  const anyDelay = fc.integer({ min: 0, max: 9000 });
  const anyChoice = fc.constantFrom<DelayChoice>(...delayChoices);

  test('Contributing longer never lowers what is paid in points, and the limits hold', () => {
    fc.assert(
      fc.property(anyBase, anyDelay, anyDay, (base, days, on) => {
        const paid = (more: number) => {
          const { points } = supplementOf('points', delayOf(days + more, on), on);
          const { pension, overMaximum, unusedPoints } = pensionWithPoints(base, 10_000, points, on);
          expect(pension).toBeLessThanOrEqual(maximumPensionMonth.on(on));
          expect(unusedPoints).toBeLessThanOrEqual(points);
          return pension + overMaximum;
        };
        expect(paid(365)).toBeGreaterThanOrEqual(paid(0));
      }),
    );
  });

  test('Every complete year is paid in one form or the other', () => {
    fc.assert(
      fc.property(anyDelay, anyDay, anyChoice, (days, on, choice) => {
        const delay = delayOf(days, on);
        const { points, lumpYears } = supplementOf(choice, delay, on);
        expect(Math.floor(points / 400) + lumpYears).toBe(delay.years);
      }),
    );
  });

  test('A higher pension has a higher lump sum, though not in proportion', () => {
    fc.assert(
      fc.property(anyBase, anyDay, (pension, on) => {
        const unit = lumpSumYear(pension, 0, on);
        expect(Number.isSafeInteger(unit)).toBe(true);
        expect(lumpSumYear((pension * 2) as Cents, 0, on)).toBeGreaterThanOrEqual(unit);
        expect(lumpSumYear((pension * 2) as Cents, 0, on)).toBeLessThan(unit * 2 + 2);
      }),
    );
  });
});

describe('Days not contributed since the ordinary age, from the record', () => {
  const career = { birthDate: day('1958-05-20'), on: day('2026-09-30'), contributedDays: 16_000 };
  const worked = (from: string, to: string | null) => ({
    regime: 'general' as const,
    from: day(from),
    to: to === null ? null : day(to),
    workTime: 10_000,
  });

  test('None without a break, those of a break with one', () => {
    expect(breakDaysFrom({ bases: [], periods: [worked('1990-01-01', null)] }, career)).toBe(0);
    const record = { bases: [], periods: [worked('1990-01-01', '2024-12-31'), worked('2025-02-01', null)] };
    expect(breakDaysFrom(record, career)).toBe(31);
  });

  test('Nor any before the ordinary age', () => {
    const young = { ...career, birthDate: day('1963-05-20') };
    expect(breakDaysFrom({ bases: [], periods: [] }, young)).toBe(0);
  });
});
