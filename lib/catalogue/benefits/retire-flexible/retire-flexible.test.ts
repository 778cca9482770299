import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { cutFrom, type FlexibleCase, flexibleShare } from './share';

const until2025 = day('2025-03-31');
const before = day('2026-08-27');
const since = day('2026-08-28');
const long = { work: 'part-time', pensionStart: day('2020-01-01'), firstTime: true } as const;

describe('Share of the pension in flexible retirement', () => {
  test.each([
    [until2025, 5000, 5000],
    [until2025, 7500, 2500],
    [until2025, 4999, 0],
    [until2025, 7501, 0],
    [day('2025-04-01'), 2500, 7500],
    [before, 2500, 7500],
    [before, 7500, 2500],
    [before, 2499, 0],
    [before, 7501, 0],
    [since, 3300, 8200],
    [since, 5499, 6001],
    [since, 5500, 7000],
    [since, 8000, 4500],
    [since, 3299, 0],
    [since, 8001, 0],
  ])('%s: a working day of %i gives %i', (on, workingDay, share) => {
    expect(flexibleShare({ ...long, workingDay }, on).share).toBe(share);
  });

  test('Six months after the pension: the very day, not the one before', () => {
    const on = day('2026-10-15');
    const job: FlexibleCase = { ...long, workingDay: 5500, pensionStart: day('2026-04-15') };
    expect(flexibleShare(job, on).added).toBe(2500);
    expect(flexibleShare({ ...job, pensionStart: day('2026-04-16') }, on).added).toBe(0);
  });

  test('The self-employed have a quarter, and before the decree nothing', () => {
    const job: FlexibleCase = { ...long, work: 'self-employed', workingDay: 0 };
    expect(flexibleShare(job, since).share).toBe(2500);
    expect(flexibleShare(job, before).share).toBe(0);
  });

  test('Never more than the pension, and working longer within one step never pays more of it', () => {
    const percent = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(percent, fc.boolean(), fc.constantFrom(before, since), (workingDay, firstTime, on) => {
        const { share, byDay, added } = flexibleShare({ ...long, firstTime, workingDay }, on);
        expect(share).toBe(byDay + added);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(10_000);
        const longer = flexibleShare({ ...long, firstTime, workingDay: workingDay + 1 }, on);
        if (share > 0 && longer.added === added) expect(longer.share).toBeLessThanOrEqual(share);
      }),
    );
  });

  test('The cut begins with the work until 27 August 2026, and then on the first of the next month', () => {
    expect(cutFrom(before)).toBe('2026-08-27');
    expect(cutFrom(since)).toBe('2026-09-01');
    expect(cutFrom(day('2026-12-01'))).toBe('2027-01-01');
  });
});
