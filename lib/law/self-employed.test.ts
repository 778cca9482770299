import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, euros } from './cents';
import { addDays, type Day, day, daysBetween, firstDay, monthOf, partsOf } from './day';
import {
  activityEffectOn,
  baseWindowOn,
  baseWindowsFrom,
  choiceOf,
  coverWindowOn,
  feeOf,
  isActivityInTime,
  wholeCover,
} from './self-employed';

const inEuros = (amounts: Readonly<Record<string, Cents>>) =>
  Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, value / 100]));
const anyDay = fc.integer({ min: 0, max: 365 * 8 }).map((days) => addDays(day('2023-01-01'), days));

describe('the monthly fee, worked out by hand', () => {
  // 950.98 is the least base of the first general band in each of these years.
  test.each([
    ['2023-06-01', { common: 269.13, professional: 12.36, cessation: 8.56, training: 0.95, equity: 5.71 }, 296.71],
    ['2024-06-01', { common: 269.13, professional: 12.36, cessation: 8.56, training: 0.95, equity: 6.66 }, 297.66],
    ['2025-06-01', { common: 269.13, professional: 12.36, cessation: 8.56, training: 0.95, equity: 7.61 }, 298.61],
    ['2026-06-01', { common: 269.13, professional: 12.36, cessation: 8.56, training: 0.95, equity: 8.56 }, 299.56],
  ])('base of 950.98 on %s', (on, concepts, total) => {
    const fee = feeOf(euros('950.98'), day(on));
    expect(inEuros(fee.concepts)).toEqual(concepts);
    expect(fee.total / 100).toBe(total);
  });

  test('the least of 2026: 653.59 × 31.5 % = 205.88; the most: 5,101.20 × 31.5 % = 1,606.88', () => {
    // 184.97 + 8.50 + 5.88 + 0.65 + 5.88; 1,443.64 + 66.32 + 45.91 + 5.10 + 45.91
    expect(feeOf(euros('653.59'), day('2026-06-01')).total).toBe(euros('205.88'));
    expect(feeOf(euros('5101.20'), day('2026-06-01')).total).toBe(euros('1606.88'));
  });

  test('without cover of temporary disability 5.5 % of the common fee is taken off: 269.13 − 14.80', () => {
    const fee = feeOf(euros('950.98'), day('2026-06-01'), { ...wholeCover, sickLeave: false });
    expect(fee.concepts.common).toBe(euros('254.33'));
    expect(fee.total).toBe(euros('284.76'));
  });

  test('a member of a religious institute with no cover pays 0.10 % instead of 1.30 %, and neither cessation nor training', () => {
    const fee = feeOf(euros('950.98'), day('2026-06-01'), { sickLeave: false, professional: false, cessation: false });
    expect(inEuros(fee.concepts)).toEqual({
      common: 254.33,
      professional: 0.95,
      cessation: 0,
      training: 0,
      equity: 8.56,
    });
  });

  test('grows with the base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60_000, max: 500_000 }), anyDay, (base, on) => {
        expect(feeOf((base + 100) as Cents, on).total).toBeGreaterThan(feeOf(base as Cents, on).total);
      }),
    );
  });
});

describe('band and bases of an income', () => {
  test.each([
    ['600', '2026-06-01', 'reduced', 1, '653.59', '718.94'],
    ['670', '2026-06-01', 'reduced', 1, '653.59', '718.94'],
    ['670.01', '2026-06-01', 'reduced', 2, '718.95', '900'],
    ['1166.69', '2026-06-01', 'reduced', 3, '849.67', '1166.70'],
    ['1166.70', '2026-06-01', 'general', 1, '950.98', '1300'],
    ['1500', '2026-06-01', 'general', 2, '960.78', '1500'],
    ['1500.01', '2026-06-01', 'general', 3, '960.78', '1700'],
    ['1800', '2023-06-01', 'general', 4, '1013.07', '1850'],
    ['1800', '2024-06-01', 'general', 4, '1045.75', '1850'],
    ['1800', '2025-06-01', 'general', 4, '1143.79', '1850'],
    ['9000', '2026-06-01', 'general', 12, '1928.10', '5101.20'],
  ] as const)('%s € a month on %s', (income, on, table, band, least, most) => {
    expect(choiceOf(euros(income), day(on))).toMatchObject({
      table,
      band,
      minimumBase: euros(least),
      maximumBase: euros(most),
    });
  });

  test('a partner of a company has a least base of 1,000 € until 2025 and that of group 7 in 2026', () => {
    const company = { company: true };
    expect(choiceOf(euros('600'), day('2025-06-01'), company).minimumBase).toBe(euros('1000'));
    expect(choiceOf(euros('600'), day('2026-06-01'), company)).toMatchObject({
      minimumBase: euros('1424.40'),
      maximumBase: euros('1424.40'),
    });
    expect(choiceOf(euros('3000'), day('2026-06-01'), company).minimumBase).toBe(euros('1437.91'));
  });

  test('every income has a band, and its least base is never over its most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), anyDay, fc.boolean(), (income, on, company) => {
        const { over, upTo, minimumBase, maximumBase } = choiceOf(income as Cents, on, { company });
        expect(income).toBeGreaterThanOrEqual(over);
        if (upTo !== null) expect(income).toBeLessThanOrEqual(upTo);
        expect(minimumBase).toBeLessThanOrEqual(maximumBase);
      }),
    );
  });
});

describe('when a change of base counts', () => {
  test.each([
    ['2026-01-01', '2026-03-01'],
    ['2026-02-28', '2026-03-01'],
    ['2026-03-01', '2026-05-01'],
    ['2026-04-30', '2026-05-01'],
    ['2026-06-30', '2026-07-01'],
    ['2026-08-31', '2026-09-01'],
    ['2026-09-01', '2026-11-01'],
    ['2026-11-22', '2027-01-01'],
    ['2028-02-29', '2028-03-01'],
  ])('asked on %s, from %s', (asked, effect) => {
    expect(baseWindowOn(day(asked)).effectOn).toBe(effect);
  });

  test('six windows cover the year without gap or overlap', () => {
    const windows = baseWindowsFrom(day('2026-01-15'), 7);
    expect(windows.map(({ effectOn }) => effectOn.slice(5))).toEqual([
      '03-01',
      '05-01',
      '07-01',
      '09-01',
      '11-01',
      '01-01',
      '03-01',
    ]);
    windows.slice(1).forEach(({ from }, index) => {
      expect(from).toBe(windows[index]?.effectOn);
    });
  });

  test('always later than asked, on a first day of a month, two months away at the most', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { from, to, effectOn } = baseWindowOn(on);
        expect(from <= on && on <= to && on < effectOn).toBe(true);
        expect(effectOn).toBe(firstDay(monthOf(effectOn)));
        expect(daysBetween(on, effectOn)).toBeLessThanOrEqual(62);
      }),
    );
  });
});

describe('when a change of cover counts', () => {
  test.each([
    ['2026-01-01', '2027-01-01'],
    ['2026-09-30', '2027-01-01'],
    ['2026-10-01', '2028-01-01'],
    ['2026-12-31', '2028-01-01'],
  ])('asked on %s, from %s', (asked, effect) => {
    expect(coverWindowOn(day(asked)).effectOn).toBe(effect);
  });

  test('always on a first of January, three to fifteen months away', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { from, to, effectOn } = coverWindowOn(on);
        expect(from <= on && on <= to).toBe(true);
        expect(effectOn.slice(5)).toBe('01-01');
        expect(partsOf(effectOn).year - partsOf(on).year).toBeLessThanOrEqual(2);
        expect(daysBetween(on, effectOn)).toBeGreaterThan(90);
      }),
    );
  });
});

describe('when a change of activity counts', () => {
  test.each([
    ['2026-07-01', '2026-07-01', '2026-07-01'],
    ['2026-07-10', '2026-07-13', '2026-07-01'],
    ['2026-07-10', '2026-07-14', '2026-07-14'],
    ['2026-07-31', '2026-08-03', '2026-08-01'],
    ['2026-07-31', '2026-08-04', '2026-08-04'],
  ])('changed on %s and told on %s: from %s', (changed, told, effect) => {
    expect(activityEffectOn(day(changed), day(told))).toBe(effect);
  });

  test('never after it is told, never in another month, and on its first day only in time', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (changed, later) => {
        const told: Day = addDays(changed, later);
        const effect = activityEffectOn(changed, told);
        expect(effect <= told).toBe(true);
        expect(monthOf(effect)).toBe(monthOf(told));
        expect(isActivityInTime(changed, told)).toBe(later <= 3);
        if (later <= 3) expect(effect).toBe(firstDay(monthOf(told)));
      }),
    );
  });
});
