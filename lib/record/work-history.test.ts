import { expect, test } from 'vitest';
import { euros } from '@/lib/law/cents';
import { day, type Month } from '@/lib/law/day';
import type { ContributionRecord } from './record';
import { workHistory } from './work-history';

const on = day('2026-03-10');
const record: ContributionRecord = {
  periods: [
    { regime: 'general', from: day('2024-01-01'), to: day('2024-12-31'), workTime: 10_000, employer: 'Panadería' },
    { regime: 'self-employed', from: day('2024-07-01'), to: day('2024-12-31'), workTime: 10_000 },
    { regime: 'general', from: day('2026-01-01'), to: null, workTime: 5000, employer: 'Hotel' },
  ],
  bases: [
    { month: '2024-01' as Month, base: euros('1500.00'), days: 30, regime: 'general' },
    { month: '2024-03' as Month, base: euros('1500.00'), days: 30, regime: 'general' },
    { month: '2026-01' as Month, base: euros('900.00'), days: 30, regime: 'general' },
  ],
};
const history = workHistory(record, on);

test('days with two jobs count once: 366 of 2024 and 69 of 2026, though the periods add up to more', () => {
  expect(history.days).toBe(366 + 69);
  expect(history.periods.map(({ days }) => days)).toEqual([69, 184, 366]);
  expect(history.daysOfPeriods - history.days).toBe(184);
});

test('the year without work is a gap, both days in it', () => {
  expect(history.gaps).toEqual([{ from: '2025-01-01', to: '2025-12-31' }]);
});

test('bases by year, the newest first, with the months worked that have none', () => {
  expect(history.years.map(({ year, total }) => [year, total])).toEqual([
    [2026, euros('900.00')],
    [2025, 0],
    [2024, euros('3000.00')],
  ]);
  const [now, idle, first] = history.years;
  // March is running: its base is not due yet.
  expect(now?.missing).toEqual(['2026-02']);
  expect(now?.months.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(idle?.missing).toEqual([]);
  expect(first?.missing).toHaveLength(10);
});

test('who never worked has an empty history', () => {
  expect(workHistory({ periods: [], bases: [] }, on)).toEqual({
    on,
    periods: [],
    days: 0,
    daysOfPeriods: 0,
    gaps: [],
    years: [],
  });
});
