import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { isLargeFamily } from '../../facts/household';
import { noSources, prefill } from '../../prefill';
import { birthNoncontributory } from '../birth-noncontributory';
import { largeFamilyBirth } from '.';
import { grantFor, incomeLimit, wholeGrant } from './amount';

const on = day('2026-03-01');

test('O26: two children, one with a disability of 33 %, are a large family', () => {
  expect(isLargeFamily(2, 1, on)).toBe(true);
  expect(isLargeFamily(2, 0, on)).toBe(false);
  expect(isLargeFamily(3, 0, on)).toBe(true);
  expect(isLargeFamily(1, 1, on)).toBe(false);
});

test('a large family is known from its children, and otherwise asked', () => {
  const at = '2026-11-21T10:00:00.000Z';
  const of = (childrenInCharge: number, disability: boolean) =>
    prefill(
      largeFamilyBirth,
      { eventDate: on, childrenInCharge, children: [{ disability }] },
      {},
      noSources(day('2026-11-21')),
      at,
    ).facts.largeFamily;
  expect(of(3, false)).toBe(true);
  expect(of(2, true)).toBe(true);
  expect(of(2, false)).toBeUndefined();
  expect(birthNoncontributory.facts.largeFamily).toBe(largeFamilyBirth.facts.largeFamily);
});

describe('the income limit', () => {
  test.each([
    ['2023-07-01', 1, false, '14011.00'],
    ['2024-07-01', 1, false, '14544.00'],
    ['2025-07-01', 2, false, '17194.80'],
    ['2026-07-01', 1, false, '15356.00'],
    ['2026-07-01', 3, true, '23109.00'],
    ['2026-07-01', 4, true, '26854.00'],
    ['2026-07-01', 2, true, '23109.00'],
  ] as const)('on %s with %i children, large family %s: %s', (text, children, large, limit) => {
    expect(incomeLimit(children, large, day(text))).toBe(euros(limit));
  });

  test('never falls with one more child, nor for a large family', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.boolean(), (children, large) => {
        expect(incomeLimit(children + 1, large, on)).toBeGreaterThan(incomeLimit(children, large, on) - 1);
        expect(incomeLimit(children, true, on)).toBeGreaterThanOrEqual(incomeLimit(children, false, on));
      }),
    );
  });
});

describe('what is paid', () => {
  const limit = euros('15356');
  const whole = wholeGrant(1, on);
  test.each([
    ['15356.00', '1000'],
    ['15356.01', '999.99'],
    ['16346.00', '10'],
    ['16346.01', '0'],
    ['20000.00', '0'],
  ])('with an income of %s: %s', (income, paid) => {
    expect(grantFor(euros(income), limit, whole, on)).toBe(euros(paid));
  });

  test('never grows with the income, and is never between nothing and ten euros', () => {
    fc.assert(
      fc.property(fc.nat(4_000_000), fc.nat(200_000), (income, more) => {
        const paid = grantFor(cents(income), limit, whole, on);
        expect(paid === 0 || paid >= euros('10')).toBe(true);
        expect(paid).toBeLessThanOrEqual(whole);
        expect(grantFor(cents(income + more), limit, whole, on)).toBeLessThanOrEqual(paid);
      }),
    );
  });
});
