import { expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';
import { monthlyOf } from '../ncp-invalidity/amount';

test.each([
  ['2023', '565.38'],
  ['2024', '604.22'],
  ['2025', '658.82'],
  ['2026', '733.60'],
])('A twelfth of the pension of %s is %s', (year, month) => {
  expect(monthlyOf(nonContributoryPensionYear.on(day(`${year}-07-01`)), 12)).toBe(euros(month));
});
