import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { assess } from '../../assess';
import { parseFacts } from '../../prefill';
import { delayStart, monthsOfDelay } from '../retire-delayed/delay';
import { retireActive } from '.';
import { examples } from './examples';
import { activeShare } from './share';

const before = day('2025-03-31');
const since = day('2025-04-01');
const employee = { selfEmployed: false, employer: false };
const employer = { selfEmployed: true, employer: true };
const years = (count: number) => count * 365;

describe('Share of the pension in active retirement', () => {
  test.each([
    [0, 0, 0],
    [1, 4500, 7500],
    [2, 5500, 7500],
    [3, 6500, 7500],
    [4, 8000, 8000],
    [5, 10_000, 10_000],
    [9, 10_000, 10_000],
  ])('%i years later: %i, and with an employee %i', (delay, share, withEmployee) => {
    expect(activeShare(delay, employee, 0, since)).toBe(share);
    expect(activeShare(delay, employer, 0, since)).toBe(withEmployee);
    expect(activeShare(delay, { selfEmployed: true, employer: false }, 0, since)).toBe(share);
  });

  test.each([
    [11, 4500],
    [12, 5000],
    [23, 5000],
    [24, 5500],
    [132, 10_000],
    [240, 10_000],
  ])('After %i months one year of delay pays %i', (months, share) => {
    expect(activeShare(1, employee, months, since)).toBe(share);
  });

  test('Until 31 March 2025: half, or all with an employee, and it does not grow', () => {
    expect(activeShare(1, employee, 60, before)).toBe(5000);
    expect(activeShare(4, employee, 0, before)).toBe(5000);
    expect(activeShare(1, employer, 0, before)).toBe(10_000);
    expect(activeShare(0, employer, 0, before)).toBe(0);
  });

  test('More delay, more months and an employee never pay less, and never more than the pension', () => {
    const number = fc.integer({ min: 0, max: 240 });
    fc.assert(
      fc.property(number, number, fc.boolean(), fc.constantFrom(before, since), (delay, months, selfEmployed, on) => {
        const alone = { selfEmployed, employer: false };
        const share = activeShare(delay, alone, months, on);
        expect(share).toBeLessThanOrEqual(10_000);
        expect(activeShare(delay + 1, alone, months, on)).toBeGreaterThanOrEqual(share);
        expect(activeShare(delay, alone, months + 1, on)).toBeGreaterThanOrEqual(share);
        expect(activeShare(delay, { selfEmployed, employer: true }, months, on)).toBeGreaterThanOrEqual(share);
      }),
    );
  });
});

test('Nothing is paid for the day on which the pension is born, nor before the work with it', () => {
  const today = day('2026-11-21');
  const from = (changes: Readonly<Record<string, unknown>>) =>
    assess(retireActive, parseFacts(retireActive.facts, { ...examples[0]?.facts, ...changes }, today), today).award
      ?.recurring?.from;
  expect(from({ pensionWorkStart: '2026-06-15' })).toBe('2026-06-16');
  expect(from({ pensionWorkStart: '2026-09-01' })).toBe('2026-09-01');
});

describe('O06: months of delay by the age that was reached', () => {
  test('Born in August 1961 with 40 years: 65 in August 2026, eleven months by July 2027', () => {
    const career = { birthDate: day('1961-08-10'), on: day('2027-07-31'), contributedDays: years(40) };
    expect(delayStart(career)).toBe('2026-08-10');
    expect(monthsOfDelay(career)).toBe(11);
  });

  test('Born in September 1959 with 30 years: 66 and 10 months in July 2026, twelve months by July 2027', () => {
    const career = { birthDate: day('1959-09-10'), on: day('2027-07-10'), contributedDays: years(30) };
    expect(delayStart(career)).toBe('2026-07-10');
    expect(monthsOfDelay(career)).toBe(12);
    expect(activeShare(1, employee, 0, day('2027-07-11'))).toBe(4500);
  });

  test('Who completes fifteen years after the age counts from then', () => {
    const career = { birthDate: day('1957-01-10'), on: day('2026-06-30'), contributedDays: years(16) };
    expect(delayStart(career)).toBe('2025-06-30');
    expect(monthsOfDelay(career)).toBe(12);
  });

  test('Who was 65 before 2013 counts from 65', () => {
    const career = { birthDate: day('1946-05-01'), on: day('2015-05-01'), contributedDays: years(30) };
    expect(delayStart(career)).toBe('2011-05-01');
  });
});
