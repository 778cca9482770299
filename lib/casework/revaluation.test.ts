import { expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { type Parts, partsOf, paymentsOfYear, publishedRate, revalue, totalOf, yearsToTry } from './revaluation';

const parts = (pension: string, gap = '0', complement = '0'): Parts => ({
  pension: euros(pension),
  gap: euros(gap),
  complement: euros(complement),
});
const in2026 = { pays: 14, year: 2026, rate: 270 } as const;
const total = (rise: ReturnType<typeof revalue>) => rise && [rise.rule, totalOf(rise.parts)];

test('the rates of the years are those of the law, and one year more can be tried', () => {
  expect([2023, 2024, 2025, 2026, 2027].map(publishedRate)).toEqual([850, 380, 280, 270, null]);
  expect(yearsToTry()).toEqual({ from: 2024, to: 2027 });
});

test('a pension rises by the rate, rounded half up, and never over the maximum of the year', () => {
  expect(total(revalue(parts('1000.00'), in2026))).toEqual(['by-rate', euros('1027.00')]);
  expect(total(revalue(parts('3267.60'), in2026))).toEqual(['by-rate', euros('3355.83')]);
  expect(total(revalue(parts('3275.00'), in2026))).toEqual(['to-maximum', euros('3359.60')]);
  expect(revalue(parts('3400.00'), in2026)).toBeNull();
  expect(total(revalue(parts('1000.00'), { ...in2026, pays: 12 }))).toEqual(['by-rate', euros('1027.00')]);
});

test('the gender-gap supplement follows its own figure', () => {
  expect(revalue(parts('1000.00', '71.80'), in2026)?.parts.gap).toBe(euros('73.80'));
});

test('a whole complement lifts the pension to the minimum of the year; one cut by other income is not told', () => {
  expect(total(revalue(parts('500.00', '0', '374.40'), in2026))).toEqual(['to-minimum', euros('936.20')]);
  expect(revalue(parts('500.00', '0', '300.00'), in2026)).toBeNull();
});

test('a year not published is worked out as expected: maximum and minimum rise too', () => {
  const in2027 = { pays: 14, year: 2027, rate: 300 } as const;
  expect(total(revalue(parts('3359.60'), in2027))).toEqual(['by-rate', euros('3460.39')]);
  expect(total(revalue(parts('500.00', '0', '436.20'), in2027))).toEqual(['to-minimum', euros('964.29')]);
});

test('what an award is made of is read from its lines, and not guessed', () => {
  const ref = { law: 'lgss', article: '1' } as never;
  const line = (id: string, value: number) => ({ id, value, unit: 'money' as const, ref });
  const recurring = { value: cents(1000), pays: 14, from: day('2025-01-01'), to: null } as const;
  const of = (...lines: ReturnType<typeof line>[]) => partsOf({ lines, recurring });
  expect(of(line('pension', 700), line('minimum-complement', 300))).toEqual({ pension: 700, gap: 0, complement: 300 });
  expect(of(line('monthly', 1000))).toEqual({ pension: 1000, gap: 0, complement: 0 });
  expect(of(line('monthly', 1000), line('gender-gap', 100))).toEqual({ pension: 900, gap: 100, complement: 0 });
  expect(of(line('pension', 600), line('minimum-complement', 300))).toBeNull();
  expect(partsOf({ lines: [], recurring: null })).toBeNull();
});

test('a year of a pension that goes on is twelve months and both extra payments, whole', () => {
  const recurring = { value: cents(60_000), pays: 14, from: day('2024-03-10'), to: null } as const;
  const year = paymentsOfYear(recurring, 2026);
  expect(year).toHaveLength(14);
  expect(year.reduce((sum, { value }) => sum + value, 0)).toBe(14 * 60_000);
  expect(year[0]).toMatchObject({ on: '2026-01-31', from: '2026-01-01' });
  expect(year.at(-1)).toMatchObject({ on: '2026-12-31', from: '2026-12-01', to: '2026-12-31' });
  expect(paymentsOfYear({ ...recurring, pays: 12 }, 2026)).toHaveLength(12);
});

test('one that ends in the year is paid until then, with the sixths it has earned', () => {
  const until = (to: string) =>
    paymentsOfYear({ value: cents(60_000), pays: 14, from: day('2024-03-10'), to: day(to) }, 2026);
  expect(until('2025-12-31')).toEqual([]);
  // January to March, and four sixths of the half-year that began in December.
  expect(until('2026-03-15').map(({ value }) => value)).toEqual([60_000, 60_000, 60_000, 40_000]);
  expect(until('2026-12-15').at(-1)).toMatchObject({ on: '2026-12-31', to: '2026-12-15', value: 10_000 });
});
