import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { addDays, day } from '@/lib/law/day';
import { allowanceYear, degreeAsked, effectOf, halfYearPayments } from './amount';

const adult = day('1995-05-05');
const minor = day('2018-05-05');

describe('the allowance', () => {
  test.each([
    // O25, and the years after it.
    ['2023-10-01', '5439.60', '8158.80'],
    ['2024-01-01', '5647.20', '8469.60'],
    ['2025-01-01', '5805.60', '8707.20'],
    ['2026-01-01', '5962.80', '8942.40'],
  ])('from %s: %s for 65 %%, %s for 75 %% and another person', (on, plain, withHelp) => {
    expect(allowanceYear(adult, 6500, false, day(on))).toBe(euros(plain));
    expect(allowanceYear(adult, 7500, true, day(on))).toBe(euros(withHelp));
    expect(allowanceYear(minor, 3300, false, day(on))).toBe(euros('1000'));
  });

  test('75 % alone is not enough for the higher one, nor is the need of another person', () => {
    const on = day('2023-10-01');
    expect(allowanceYear(adult, 10_000, false, on)).toBe(euros('5439.60'));
    expect(allowanceYear(adult, 7499, true, on)).toBe(euros('5439.60'));
    expect(allowanceYear(minor, 10_000, true, on)).toBe(euros('1000'));
  });

  test('never falls as the degree rises', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(3000), fc.boolean(), (degree, more, help) => {
        const on = day('2025-04-01');
        expect(allowanceYear(adult, degree + more, help, on)).toBeGreaterThanOrEqual(
          allowanceYear(adult, degree, help, on),
        );
      }),
    );
  });
});

test('33 % is asked until 18 and 65 % from the birthday', () => {
  expect(degreeAsked(day('2005-04-02'), day('2023-04-01'))).toBe(3300);
  expect(degreeAsked(day('2005-04-01'), day('2023-04-01'))).toBe(6500);
});

test.each([
  ['2023-01-01', '2023-04-01'],
  ['2023-03-31', '2023-04-01'],
  ['2023-04-01', '2023-07-01'],
  ['2023-12-31', '2024-01-01'],
  ['2024-02-29', '2024-04-01'],
])('asked on %s it begins on %s', (claim, from) => {
  expect(effectOf(day(claim))).toBe(from);
});

describe('payments for a minor', () => {
  test('come by half-years in arrears', () => {
    const payments = halfYearPayments(euros('1000'), day('2025-04-01'), minor);
    expect(payments.map(({ on, value }) => [on, value])).toEqual([
      ['2025-06-30', euros('250')],
      ['2025-12-31', euros('500')],
      ['2026-06-30', euros('250')],
    ]);
  });

  test('end with the quarter in which the child is 18', () => {
    const payments = halfYearPayments(euros('1000'), day('2025-04-01'), day('2007-08-10'));
    expect(payments.map(({ to }) => to)).toEqual(['2025-06-30', '2025-09-30']);
  });

  test('never add up to more than the year', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(7000), (offset, age) => {
        const from = effectOf(addDays(day('2023-01-01'), offset));
        const payments = halfYearPayments(euros('1000'), from, addDays(from, -age));
        expect(payments.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(euros('1000'));
        for (const { on, to } of payments) expect(on >= to).toBe(true);
      }),
    );
  });
});
