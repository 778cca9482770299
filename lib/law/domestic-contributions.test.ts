import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euros } from './cents';
import { day } from './day';
import { type DomesticTerms, domesticBase, domesticCost, leastPay, payToCompare } from './domestic-contributions';
import { domesticBands } from './parameters/domestic-employment';
import { minimumWageMonth } from './parameters/minimum-wage';

const terms: DomesticTerms = {
  contract: 'permanent',
  hours: 40,
  payKind: 'month-14',
  pay: euros('1221.00'),
  reduction: 'general',
};

describe('a month, worked out by hand', () => {
  test('2026: the minimum wage, 40 hours, fourteen payments', () => {
    // 1,221 × 14 ÷ 12 = 1,424.50, the base of band 7.
    // Common 23.60 % 336.18 and 4.70 % 66.95; accidents 1.50 % 21.37; unemployment 5.50 % 78.35 and 1.55 % 22.08;
    // FOGASA 0.20 % 2.85; equity 0.75 % 10.68 and 0.15 % 2.14. Less 20 % of 336.18 and 80 % of 81.20.
    const cost = domesticCost(terms, day('2026-03-01'));
    expect(cost).toMatchObject({
      pay: euros('1424.50'),
      base: euros('1424.50'),
      reductions: { common: euros('67.24'), joint: euros('64.96') },
      employer: euros('317.23'),
      worker: euros('91.17'),
      total: euros('1741.73'),
      net: euros('1333.33'),
    });
    expect(cost.concepts.map(({ employer, worker }) => [employer, worker])).toEqual([
      [33618, 6695],
      [2137, 0],
      [7835, 2208],
      [285, 0],
      [1068, 214],
    ]);
  });

  test('2025: 20 hours and 700 € in twelve payments, band 4', () => {
    // Base 761. 179.60 + 11.42 + 41.86 + 1.52 + 5.10 = 239.50, less 35.92 and 34.70; the worker 35.77 + 11.80 + 0.99.
    const half: DomesticTerms = { ...terms, hours: 20, payKind: 'month-12', pay: euros('700') };
    expect(domesticCost(half, day('2025-06-15'))).toMatchObject({
      base: euros('761.00'),
      reductions: { common: euros('35.92'), joint: euros('34.70') },
      employer: euros('168.88'),
      worker: euros('48.56'),
    });
  });

  test('2024: 10 hours a week at 9 € an hour: 40 hours a month, 360 €, band 2', () => {
    // Base 405. 95.58 + 6.08 + 22.28 + 0.81 + 2.35 = 127.10, less 19.12 and 18.47; the worker 19.04 + 6.28 + 0.49.
    const hourly: DomesticTerms = { ...terms, hours: 10, payKind: 'hour', pay: euros('9.00') };
    expect(domesticCost(hourly, day('2024-12-31'))).toMatchObject({
      pay: euros('360.00'),
      base: euros('405.00'),
      employer: euros('89.51'),
      worker: euros('25.81'),
    });
  });

  test('2023: fixed term, 1,300 € and a large family that kept its 45 %: the base is the pay', () => {
    // 306.80 + 19.50 + 87.10 + 2.60 + 6.50 = 422.50, less 138.06 and 71.76; the worker 61.10 + 20.80 + 1.30.
    const carer: DomesticTerms = {
      ...terms,
      contract: 'fixed-term',
      payKind: 'month-12',
      pay: euros('1300'),
      reduction: 'large-family',
    };
    expect(domesticCost(carer, day('2023-07-01'))).toMatchObject({
      base: euros('1300.00'),
      reductions: { common: euros('138.06'), joint: euros('71.76') },
      employer: euros('212.68'),
      worker: euros('83.20'),
    });
  });
});

describe('the least', () => {
  test.each([
    ['2023-01-01', '15120.00'],
    ['2024-01-01', '15876.00'],
    ['2025-01-01', '16576.00'],
    ['2026-01-01', '17094.00'],
  ])(
    'from %s it is %s € a year for 40 hours, half of it for 20, and fourteen times the minimum wage is enough',
    (from, year) => {
      const on = day(from);
      expect(leastPay(terms, on)).toBe(euros(year));
      expect(leastPay({ ...terms, hours: 20 }, on)).toBe(euros(year) / 2);
      expect(payToCompare({ ...terms, pay: minimumWageMonth.on(on) })).toBe(euros(year));
    },
  );

  test('by the hour it is the hour of the decree, however many', () => {
    expect(leastPay({ payKind: 'hour', hours: 5 }, day('2026-01-01'))).toBe(euros('9.55'));
    expect(leastPay({ payKind: 'hour', hours: 5 }, day('2025-12-31'))).toBe(euros('9.26'));
  });

  test('who is paid less for 40 hours still contributes on the minimum wage', () => {
    const under: DomesticTerms = { ...terms, payKind: 'month-12', pay: euros('900') };
    expect(domesticBase(under, day('2026-01-01'))).toBe(euros('1424.50'));
    expect(domesticBase(under, day('2025-01-01'))).toBe(euros('1381.33'));
  });
});

const anyTerms: fc.Arbitrary<DomesticTerms> = fc.record({
  contract: fc.constantFrom('permanent', 'fixed-term'),
  hours: fc.integer({ min: 1, max: 40 }),
  payKind: fc.constantFrom('month-12', 'month-14'),
  pay: fc.integer({ min: 1, max: 600_000 }).map((amount) => euros((amount / 100).toFixed(2))),
  reduction: fc.constantFrom('general', 'large-family'),
});
const anyDay = fc.constantFrom('2023-01-01', '2024-02-29', '2025-12-31', '2026-11-22').map(day);

test('paying more never lowers the base, and nothing is lost between the concepts and the shares', () => {
  fc.assert(
    fc.property(anyTerms, anyDay, (one, on) => {
      const cost = domesticCost(one, on);
      const whole = cost.concepts.reduce((sum, { employer }) => sum + employer, 0);
      expect(cost.employer).toBe(whole - cost.reductions.common - cost.reductions.joint);
      expect(cost.employer).toBeGreaterThan(0);
      const more = { ...one, pay: euros(((one.pay + 1) / 100).toFixed(2)) };
      expect(domesticBase(more, on)).toBeGreaterThanOrEqual(cost.base);
    }),
  );
});

test('bands are in order and end open', () => {
  for (const { value } of domesticBands.entries) {
    const ends = value.map(({ upTo }) => upTo ?? Number.POSITIVE_INFINITY);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(ends.at(-1)).toBe(Number.POSITIVE_INFINITY);
    expect(value.at(-1)?.base).toBeNull();
  }
});
