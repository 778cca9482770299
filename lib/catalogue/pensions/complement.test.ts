import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, euros, portion, times } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';
import { type ComplementCase, complementCap, type Household, minimumComplement, toMaximum } from './complement';

const on = day('2026-03-01');
const { retirement65, incomeLimit } = minimumPensions.on(on);
const given = (c: Partial<ComplementCase>): ComplementCase => ({
  pension: euros('10500.00'),
  minimum: retirement65.dependentSpouse,
  income: euros('0.00'),
  household: 'dependentSpouse',
  residesInSpain: true,
  on,
  ...c,
});

describe('Complement to the minimum (LGSS 59)', () => {
  test('O19: 750 € in 2026 with a dependent spouse and 3,000 € of other income: 506.60 € more, 1,256.60 € in all', () => {
    const year = minimumComplement(given({ income: euros('3000.00') }));
    expect(year).toBe(euros('7092.40'));
    expect(portion(year, 1, 14, 'half-up')).toBe(euros('506.60'));
    expect(portion(cents(year + euros('10500.00')), 1, 14, 'half-up')).toBe(euros('1256.60'));
  });

  test('is whole up to the income limit, and from there falls a euro for each euro', () => {
    const limit = incomeLimit.dependentSpouse;
    const at = (income: number) => minimumComplement(given({ income: cents(income) }));
    expect(at(limit)).toBe(euros('7092.40'));
    expect(at(limit + 100)).toBe(euros('7091.40'));
    expect(at(limit + 709_240)).toBe(0);
    expect(at(limit + 900_000)).toBe(0);
  });

  test('a spouse who is not dependent leaves the limit of a person alone', () => {
    const minimum = retirement65.spouseNotDependent;
    const at = (income: string) =>
      minimumComplement(given({ household: 'spouseNotDependent', minimum, income: euros(income) }));
    expect(at('9442.00')).toBe(euros('1941.80'));
    expect(at('10442.00')).toBe(euros('941.80'));
  });

  test('is never over the non-contributory pension: not every pension reaches its minimum (trap 9)', () => {
    const alone = given({ household: 'alone', minimum: retirement65.alone, pension: euros('1400.00') });
    expect(minimumComplement(alone)).toBe(euros('8803.20'));
    expect(portion(minimumComplement(alone), 1, 14, 'half-up')).toBe(euros('628.80'));
    const both = given({ pension: euros('1400.00') });
    expect(minimumComplement(both)).toBe(euros('14965.44'));
    expect(portion(minimumComplement(both), 1, 14, 'half-up')).toBe(euros('1068.96'));
  });

  test.each([
    ['2023-07-01', '484.61', '823.84'],
    ['2024-07-01', '517.90', '880.43'],
    ['2025-07-01', '564.70', '959.99'],
    ['2026-07-01', '628.80', '1068.96'],
  ])('the cap of %s is %s € a month, %s € with a dependent spouse', (date, alone, spouse) => {
    const capOf = (household: Household) =>
      portion(
        minimumComplement(given({ on: day(date), household, pension: cents(0), minimum: euros('30000.00') })),
        1,
        14,
        'half-up',
      );
    expect(capOf('alone')).toBe(euros(alone));
    expect(capOf('dependentSpouse')).toBe(euros(spouse));
  });

  test('severe incapacity with the complement for a carer has no cap', () => {
    const minimum = minimumPensions.on(on).severe.alone;
    const severe = given({ household: 'alone', minimum, pension: euros('1400.00'), uncapped: true });
    expect(minimumComplement(severe)).toBe(minimum - euros('1400.00'));
  });

  test('the cap is in another paragraph since 18 March 2023, with the same measure', () => {
    expect(complementCap.entryOn(day('2023-03-17')).source.article).toBe('59.2');
    expect(complementCap.entryOn(day('2023-03-18')).source.article).toBe('59.4');
    expect(complementCap.on(day('2023-03-17'))).toEqual(complementCap.on(day('2023-03-18')));
  });

  test('is not paid to whoever lives abroad, nor when the pension reaches the minimum', () => {
    expect(minimumComplement(given({ residesInSpain: false }))).toBe(0);
    expect(minimumComplement(given({ pension: retirement65.dependentSpouse }))).toBe(0);
    expect(minimumComplement(given({ pension: euros('21000.00') }))).toBe(0);
  });

  test('whatever the case: never negative, never over minimum or cap, and more income never gives more', () => {
    const amount = fc.integer({ min: 0, max: 4_000_000 }).map(cents);
    const households = fc.constantFrom<Household>('alone', 'dependentSpouse', 'spouseNotDependent');
    fc.assert(
      fc.property(amount, amount, amount, amount, households, (pension, minimum, income, more, household) => {
        const one = minimumComplement(given({ pension, minimum, income, household }));
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(Math.max(0, minimum - pension));
        expect(one).toBeLessThanOrEqual(Math.ceil(nonContributoryPensionYear.on(on) * 1.7));
        const richer = minimumComplement(given({ pension, minimum, income: cents(income + more), household }));
        expect(richer).toBeLessThanOrEqual(one);
        const better = minimumComplement(given({ pension: cents(pension + more), minimum, income, household }));
        expect(pension + more + better).toBeGreaterThanOrEqual(pension + one);
      }),
    );
  });
});

describe('Maximum pension (LGSS 57)', () => {
  test.each([
    ['2023-07-01', '3058.81', '3568.61'],
    ['2024-07-01', '3175.04', '3704.21'],
    ['2025-07-01', '3267.60', '3812.20'],
    ['2026-07-01', '3359.60', '3919.53'],
  ])('on %s: %s € in fourteen payments, %s € in twelve (trap 6)', (date, fourteen, twelve) => {
    const much = euros('9000.00');
    expect(toMaximum(much, 14, day(date))).toBe(euros(fourteen));
    expect(toMaximum(much, 12, day(date))).toBe(euros(twelve));
    expect(Math.abs(times(euros(twelve), 12) - times(euros(fourteen), 14))).toBeLessThanOrEqual(6);
    expect(toMaximum(euros('1000.00'), 12, day(date))).toBe(euros('1000.00'));
  });
});
