import { expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { rentComplementYear } from '@/lib/law/parameters/non-contributory-rules';

test.each(['2023', '2024', '2025', '2026'])('The supplement of %s is 525 euros', (year) => {
  expect(rentComplementYear.on(day(`${year}-01-01`))).toBe(euros('525.00'));
  expect(rentComplementYear.on(day(`${year}-12-31`))).toBe(euros('525.00'));
});
