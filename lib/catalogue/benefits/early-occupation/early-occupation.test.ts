import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, day } from '@/lib/law/day';
import { type HardJobName, hardJobs } from '@/lib/law/parameters/special-early-retirement';
import { bullfightsAsked, hardJobRetirement, monthsAsked } from './hard-job';

const on = day('2026-06-30');
/** 65 is the ordinary age with 39 years contributed, 66 years and 10 months with 30. */
const long = { birthDate: day('1965-01-01'), on, contributedDays: 39 * 365 };
const short = { ...long, contributedDays: 30 * 365 };
const years = (count: number) => count * 12;
const first = (job: HardJobName, months: number, career = long, coefficient = 0) =>
  hardJobRetirement(career, { job, months, coefficient }).first;

describe('First day by the job', () => {
  test.each([
    ['firefighter', years(20), '2026-01-01'],
    ['firefighter', years(25), '2025-01-01'],
    ['firefighter', years(34), '2025-01-01'],
    ['firefighter', years(35), '2024-01-01'],
    ['regional-police', years(35), '2024-01-01'],
    ['local-police', years(14), '2030-01-01'],
    ['local-police', years(15), '2027-01-01'],
    ['local-police', years(30), '2025-01-01'],
    ['local-police', years(36) + 6, '2024-01-01'],
    ['pilot', years(20), '2022-01-01'],
    ['flight-crew', years(20), '2024-01-01'],
    ['train-driver', years(20), '2027-01-01'],
    ['railway', years(20), '2028-01-01'],
    ['singer-dancer', years(8), '2025-01-01'],
    ['bullfighter', 0, '2020-01-01'],
    ['puntillero', 0, '2025-01-01'],
  ] as const)('%s with %i months', (job, months, day) => {
    expect(first(job, months)).toBe(day);
  });

  test('A miner by the coefficient of the category, never before 52', () => {
    expect(first('miner', years(20), long, 2000)).toBe('2026-01-01');
    expect(first('miner', years(40), long, 5000)).toBe('2017-01-01');
  });

  test('From the ordinary age of who has contributed less', () => {
    expect(first('firefighter', years(30), short)).toBe('2025-11-01');
    expect(first('local-police', years(30), short)).toBe('2026-11-01');
  });

  test('Only complete years in the job count', () => {
    expect(first('firefighter', years(20) + 11)).toBe(first('firefighter', years(20)));
  });
});

test('Local police: 36 and a half years for the sixth year until 2026, 37 from 2027', () => {
  const in2027 = { ...long, on: day('2027-06-30') };
  expect(first('local-police', years(36) + 6, in2027)).toBe('2025-01-01');
  expect(first('local-police', years(37), in2027)).toBe('2024-01-01');
});

test('What each job asks for', () => {
  expect(hardJobs.filter((job) => monthsAsked(job, on) !== null)).toEqual(['local-police', 'singer-dancer']);
  expect(monthsAsked('local-police', on)).toBe(180);
  expect(hardJobs.map((job) => bullfightsAsked(job, on)).filter((asked) => asked !== null)).toEqual([150, 200, 250]);
});

test('More time in the job never raises the age, nobody is under 52, and only artists are cut', () => {
  const months = fc.integer({ min: 0, max: 720 });
  fc.assert(
    fc.property(fc.constantFrom(...hardJobs), months, months, (job, time, more) => {
      const less = hardJobRetirement(long, { job, months: time, coefficient: 3000 });
      const further = hardJobRetirement(long, { job, months: time + more, coefficient: 3000 });
      expect(further.first <= less.first).toBe(true);
      expect(further.counted).toBeGreaterThanOrEqual(less.counted);
      expect(less.first >= addMonths(long.birthDate, 52 * 12)).toBe(true);
      expect(less.cut > 0).toBe(job === 'other-artist');
    }),
  );
});
