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

  test.each(['1.640,00', '1640,00', '1.005', '', '€5', '5 €', '1e3', ' 5', '1.', '--1', '1'.repeat(13)])(
    '%j is not an amount',
    (text) => {
      expect(() => euros(text)).toThrow('Not an amount in euros');
    },
  );

  test('are never fractions of a cent', () => {
    expect(() => cents(0.5)).toThrow('Not a whole number of cents: 0.5');
    expect(() => cents(Number.NaN)).toThrow(RangeError);
    expect(() => times(euros('10.00'), 1.5)).toThrow('Not a whole count: 1.5');
    for (const [numerator, denominator] of [
      [1, 0],
      [1, -2],
      [0.5, 1],
      [1, 1.5],
    ] as const)
      expect(() => portion(euros('10.00'), numerator, denominator, 'down')).toThrow(/fraction of whole numbers/);
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

  test('what divides without rest is not rounded by any rule', () => {
    for (const rule of ['down', 'half-up', 'up'] as const) {
      expect(portion(euros('30.00'), 1, 30, rule)).toBe(euros('1.00'));
      expect(portion(euros('-30.00'), 1, 30, rule)).toBe(euros('-1.00'));
      expect(portion(cents(9_007_199_254_740_990), 3, 6, rule)).toBe(4_503_599_627_370_495);
    }
  });

  test('a sum past what a number holds exactly rounds by its rule like any other', () => {
    const [most, least] = [cents(9_007_199_254_740_991), cents(-9_007_199_254_740_991)];
    expect(portion(most, 2, 4, 'down')).toBe(4_503_599_627_370_495);
    expect(portion(most, 2, 4, 'half-up')).toBe(4_503_599_627_370_496);
    expect(portion(most, 2, 6, 'half-up')).toBe(3_002_399_751_580_330);
    expect(portion(most, 2, 6, 'up')).toBe(3_002_399_751_580_331);
    expect(portion(least, 2, 4, 'down')).toBe(-4_503_599_627_370_495);
    expect(portion(least, 2, 6, 'up')).toBe(-3_002_399_751_580_331);
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
