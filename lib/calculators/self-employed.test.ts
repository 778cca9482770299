import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { workOutFee } from './self-employed';

const today = day('2026-11-22');
const typed = { income: '1.200', company: 'no', year: '2026', base: '' };
const inEuros = (change: Partial<typeof typed>) => {
  const { answer, problems } = workOutFee({ ...typed, ...change }, today);
  return answer ? answer.fee.total / 100 : problems.map(({ field, code }) => `${field}: ${code}`);
};

test.each([
  [{}, 299.56],
  [{ year: '2023' }, 296.71],
  [{ year: '2024' }, 297.66],
  [{ year: '2025' }, 298.61],
  // 653.59 at 31.5 %: 184.97 + 8.50 + 5.88 + 0.65 + 5.88
  [{ income: '600' }, 205.88],
  [{ base: '1.300,00' }, 409.5],
  [{ base: '1300,01' }, ['base: outside']],
  [{ base: '950,97' }, ['base: outside']],
  [{ company: 'yes' }, 448.69],
  [{ income: '' }, ['income: missing']],
  [{ income: 'mucho', company: '' }, ['income: malformed', 'company: missing']],
  [{ year: '2022' }, ['year: malformed']],
])('%j', (change, expected) => {
  expect(inEuros(change)).toEqual(expected);
});
