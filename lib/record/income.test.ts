import { expect, test } from 'vitest';
import { cents, euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { certifiedFrom, certifiedYears, type IncomeLine, incomeLines, mergeLines, totalOf } from './income';

const line = (more: Partial<IncomeLine> = {}): IncomeLine => ({
  payer: 'INSS',
  benefit: 'retire-ordinary',
  gross: euros('14000.00'),
  withheld: euros('1120.00'),
  inKind: cents(0),
  returned: cents(0),
  ...more,
});

test('on a day of November the running year and the last five can be asked for', () => {
  expect(certifiedYears(day('2026-11-22'))).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
});

test('the certificate of a year is there from 1 April of the next, before people file (RD 439/2007 art. 108.3)', () => {
  expect(certifiedFrom(2025)).toBe('2026-04-01');
  expect(certifiedFrom(2021)).toBe('2022-04-01');
});

test('two lines of the same payer and benefit are one; of another payer they are not', () => {
  const merged = mergeLines([
    line(),
    line({ gross: euros('0.10'), withheld: euros('0.02'), returned: euros('5.00') }),
    line({ payer: 'SEPE', benefit: 'unemployment' }),
  ]);
  expect(merged).toEqual([
    line({ gross: euros('14000.10'), withheld: euros('1120.02'), returned: euros('5.00') }),
    line({ payer: 'SEPE', benefit: 'unemployment' }),
  ]);
  expect(totalOf(merged)).toEqual({
    gross: euros('28000.10'),
    withheld: euros('2240.02'),
    inKind: 0,
    returned: euros('5.00'),
  });
});

test('a year without lines adds up to nothing', () => {
  expect(totalOf([])).toEqual({ gross: 0, withheld: 0, inKind: 0, returned: 0 });
});

test('what a payer tells is read strictly: no fractions of a cent, no negative amounts, no other names', () => {
  const told = { payer: 'INSS', benefit: 'widow', gross: 100, withheld: 0, inKind: 0, returned: 0 };
  expect(incomeLines.parse([told])).toEqual([told]);
  for (const wrong of [
    { ...told, gross: 0.5 },
    { ...told, withheld: -1 },
    { ...told, net: 1 },
    { ...told, payer: '' },
  ])
    expect(incomeLines.safeParse([wrong]).success).toBe(false);
});
