import { expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { isInPayment, type Pension, pensionAmounts, yearOfPension } from './pensions';

const pension: Pension = {
  id: 'p',
  benefit: 'widow',
  since: day('2019-06-01'),
  until: null,
  pays: 14,
  amounts: pensionAmounts([
    { year: 2025, monthly: 800_00, withheld: 0 },
    { year: 2026, monthly: 821_60, withheld: 250 },
  ]),
};

test('the letter of 2026: what the pension is now and was before, the increase of the law, and what is left each month', () => {
  expect(yearOfPension(pension, 2026)).toEqual({
    year: 2026,
    monthly: euros('821.60'),
    yearly: euros('11502.40'),
    withheld: euros('20.54'),
    net: euros('801.06'),
    before: euros('800.00'),
    revaluation: 270,
  });
});

test('the first year has none before it, and a year nobody has told is not made up', () => {
  expect(yearOfPension(pension, 2025)).toMatchObject({ before: null, revaluation: 280 });
  expect(yearOfPension(pension, 2024)).toBeNull();
});

test('a pension is in payment from its first day to its last', () => {
  expect(isInPayment(pension, day('2019-05-31'))).toBe(false);
  expect(isInPayment(pension, day('2019-06-01'))).toBe(true);
  const ended = { ...pension, until: day('2026-03-31') };
  expect([isInPayment(ended, day('2026-03-31')), isInPayment(ended, day('2026-04-01'))]).toEqual([true, false]);
});
