import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answeredOf,
  contradiction,
  effectRate,
  errorRate,
  noTally,
  type QualityAnswers,
  qualityResults,
  sampleSize,
  wilson,
} from './quality';

const rounded = (hits: number, of: number) => {
  const rate = wilson(hits, of);
  return rate && [rate.share, rate.low, rate.high].map((each) => Math.round(each * 10_000) / 10_000);
};

test('the interval of Wilson, as the tables give it', () => {
  expect(rounded(0, 10)).toEqual([0, 0, 0.2775]);
  expect(rounded(1, 10)).toEqual([0.1, 0.0179, 0.4042]);
  expect(rounded(5, 10)).toEqual([0.5, 0.2366, 0.7634]);
  expect(rounded(10, 10)).toEqual([1, 0.7225, 1]);
  expect(rounded(81, 263)).toEqual([0.308, 0.2553, 0.3662]);
  expect(rounded(0, 0)).toBeNull();
});

test('an interval holds its share, stays a share, and is the mirror of that of what was right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, nat) => {
      const hits = nat % (of + 1);
      const [rate, mirror] = [wilson(hits, of), wilson(of - hits, of)];
      if (!rate || !mirror) throw new Error('none');
      expect(rate.low).toBeGreaterThanOrEqual(0);
      expect(rate.high).toBeLessThanOrEqual(1);
      expect(rate.low).toBeLessThanOrEqual(rate.share);
      expect(rate.high).toBeGreaterThanOrEqual(rate.share);
      expect(rate.low).toBeCloseTo(1 - mirror.high, 10);
    }),
  );
});

test('more of the same says more: the interval narrows', () => {
  const width = (of: number) => {
    const rate = wilson(of / 10, of);
    return rate ? rate.high - rate.low : 1;
  };
  expect([20, 50, 100, 500].map(width).every((each, index, all) => index === 0 || each < (all[index - 1] ?? 0))).toBe(
    true,
  );
});

test('wording that could be better is no error', () => {
  const tally = { right: 6, wording: 2, no_effect: 1, effect: 1 };
  expect(answeredOf(tally)).toBe(10);
  expect([errorRate(tally)?.share, effectRate(tally)?.share]).toEqual([0.2, 0.1]);
  expect(errorRate(noTally)).toBeNull();
});

test('a share is rounded up and a number is at most what there is', () => {
  expect(sampleSize(101, 'percent', 5)).toBe(6);
  expect(sampleSize(3, 'percent', 1)).toBe(1);
  expect(sampleSize(3, 'percent', 100)).toBe(3);
  expect(sampleSize(3, 'count', 20)).toBe(3);
  expect(sampleSize(30, 'count', 20)).toBe(20);
});

const fine: QualityAnswers = {
  requirements: { age: { agrees: true, reason: '' } },
  evidence: true,
  reasons: true,
  amount: null,
  terms: true,
};

test('a result follows from its answers', () => {
  const of = (answers: Partial<QualityAnswers>) =>
    qualityResults.map((result) => contradiction({ ...fine, ...answers }, result));
  const [right, all, none] = ['quality-not-right', 'quality-all-right', 'quality-no-effect'];
  expect(of({})).toEqual([null, all, all, all]);
  expect(of({ amount: true })).toEqual([null, all, all, all]);
  expect(of({ reasons: false })).toEqual([right, null, null, none]);
  expect(of({ terms: false })).toEqual([right, null, null, none]);
  expect(of({ amount: false })).toEqual([right, null, null, null]);
  expect(of({ evidence: false })).toEqual([right, null, null, null]);
  expect(of({ requirements: { age: { agrees: false, reason: 'x' } } })).toEqual([right, null, null, null]);
});
