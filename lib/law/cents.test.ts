import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basisPoints, cents, euros, maxCents, minCents, portion, sumCents, times } from './cents';

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(cents);

describe('amounts', () => {
  test('are read from euros with a decimal point', () => {
    expect(euros('1640.00')).toBe(164_000);
    expect(euros('46.5')).toBe(4650);
    expect(euros('-0.01')).toBe(-1);
    expect(Object.is(euros('-0'), 0)).toBe(true);
  });

  test.each(['1.640,00', '1640,00', '1.005', '', '€5', '1e3', ' 5'])('%j is not an amount', (text) => {
    expect(() => euros(text)).toThrow(RangeError);
  });

  test('are never fractions of a cent', () => {
    expect(() => cents(0.5)).toThrow(RangeError);
    expect(() => cents(Number.NaN)).toThrow(RangeError);
    expect(() => times(euros('10.00'), 1.5)).toThrow(RangeError);
    expect(() => portion(euros('10.00'), 1, 0, 'down')).toThrow(RangeError);
  });

  test('add up, multiply and compare', () => {
    expect(times(euros('20.00'), 42)).toBe(euros('840.00'));
    expect(sumCents([euros('1.10'), euros('2.20')])).toBe(euros('3.30'));
    expect(sumCents([])).toBe(0);
    expect(minCents(euros('3.00'), euros('2.00'))).toBe(euros('2.00'));
    expect(maxCents(euros('3.00'), euros('2.00'))).toBe(euros('3.00'));
  });
});

describe('rounding names its rule', () => {
  test('a base of 1,640 euros over 31 days', () => {
    expect(portion(euros('1640.00'), 1, 31, 'half-up')).toBe(euros('52.90'));
    expect(portion(euros('1640.00'), 1, 31, 'up')).toBe(euros('52.91'));
    expect(portion(euros('1640.00'), 1, 31, 'down')).toBe(euros('52.90'));
  });

  test('a quarter of 6,784.54 euros is half a cent over: half-up gives .14, the official table cuts to .13', () => {
    expect(basisPoints(euros('6784.54'), 2500, 'half-up')).toBe(euros('1696.14'));
    expect(basisPoints(euros('6784.54'), 2500, 'down')).toBe(euros('1696.13'));
  });

  test('halves go away from zero on both sides, so a recovery mirrors its payment', () => {
    expect(portion(cents(1), 1, 2, 'half-up')).toBe(1);
    expect(portion(cents(-1), 1, 2, 'half-up')).toBe(-1);
    expect(portion(cents(-1), 1, 2, 'down')).toBe(0);
  });

  test('products past what a number holds exactly are still exact', () => {
    expect(portion(cents(9_007_199_254_740_991), 10_000, 10_000, 'half-up')).toBe(9_007_199_254_740_991);
    expect(portion(cents(9_007_199_254_740_991), 1, 2, 'up')).toBe(4_503_599_627_370_496);
    expect(portion(cents(-9_007_199_254_740_991), 3, 6, 'half-up')).toBe(-4_503_599_627_370_496);
  });

  test('down ≤ half-up ≤ up in size, never more than a cent apart, and the sign only changes the sign', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 10_000 }), (a, n, d) => {
        const [down, half, up] = (['down', 'half-up', 'up'] as const).map((rule) => Math.abs(portion(a, n, d, rule)));
        expect(down).toBeLessThanOrEqual(half ?? -1);
        expect(half).toBeLessThanOrEqual(up ?? -1);
        expect((up ?? 9) - (down ?? 0)).toBeLessThanOrEqual(1);
        expect(portion(cents(-a), n, d, 'half-up') + portion(a, n, d, 'half-up')).toBe(0);
      }),
    );
  });
});
