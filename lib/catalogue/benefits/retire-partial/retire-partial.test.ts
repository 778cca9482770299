import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, euros } from '@/lib/law/cents';
import { addDays, day } from '@/lib/law/day';
import { partialRetirementManufacturing } from '@/lib/law/parameters/partial-retirement';
import { cutLimits, earliestAge, isAtAge, isOldEnoughForRelief, partialPension, reliefs } from './access';

const years = (count: number) => Math.round(count * 365);
const career = (birthDate: string, on: string, contributed: number) => ({
  birthDate: day(birthDate),
  on: day(on),
  contributedDays: years(contributed),
});

describe('Earliest age with a relief contract', () => {
  test.each([
    ['2023-12-31', 35.75, 62 * 12 + 4],
    ['2023-12-31', 35.7, 63 * 12 + 8],
    ['2024-12-31', 36, 62 * 12 + 6],
    ['2024-12-31', 35.9, 64 * 12],
    ['2025-03-31', 36.26, 62 * 12 + 8],
    ['2025-03-31', 36.2, 64 * 12 + 4],
    // Three years before 65, because going on until then the career would be long enough.
    ['2025-04-01', 37, 62 * 12],
    // Three years before 67: it would not be long enough even then.
    ['2026-06-30', 20, 64 * 12],
  ])('%s with %d years contributed', (on, contributed, age) => {
    expect(earliestAge(career('1963-01-10', on, contributed), false)).toBe(age);
  });

  test('Three years before the ordinary age, to the day', () => {
    const birth = '1963-09-10';
    expect(isOldEnoughForRelief(career(birth, '2025-09-10', 38), false)).toBe(true);
    expect(isOldEnoughForRelief(career(birth, '2025-09-09', 38), false)).toBe(false);
  });

  test('Manufacturing: 61, also now', () => {
    expect(earliestAge(career('1964-01-10', '2026-06-30', 35), true)).toBe(61 * 12);
  });

  test('Manufacturing: 75 % of permanent staff since Christmas 2024, not since April 2025, and nothing from 2030', () => {
    expect(partialRetirementManufacturing.on(day('2024-12-24'))?.permanentStaff).toBe(7000);
    expect(partialRetirementManufacturing.on(day('2024-12-25'))?.permanentStaff).toBe(7500);
    expect(earliestAge(career('1967-01-10', '2029-12-31', 35), true)).toBe(61 * 12);
    expect(earliestAge(career('1967-01-10', '2030-01-01', 35), true)).toBeGreaterThan(61 * 12);
  });
});

describe('Cut of the working day', () => {
  const before = career('1962-09-10', '2025-03-31', 40);
  const since = career('1962-09-10', '2026-06-30', 40);
  test.each([
    [before, 'part-time', false, 2500, 5000],
    [before, 'full-time-permanent', false, 2500, 7500],
    [before, 'part-time', true, 2500, 6700],
    [before, 'full-time-permanent', true, 2500, 8000],
    [since, 'full-time-permanent', false, 2500, 7500],
    [since, 'full-time-permanent', true, 2500, 8000],
    // 24 months before is not more than two years; a day more is.
    [career('1963-06-30', '2026-06-30', 40), 'full-time-permanent', false, 2500, 7500],
    [career('1963-07-01', '2026-06-30', 40), 'full-time-permanent', false, 2000, 3300],
    [career('1958-01-01', '2025-03-31', 40), 'none', false, 2500, 5000],
    [career('1958-01-01', '2025-04-01', 40), 'none', false, 2500, 7500],
  ] as const)('%o %s', (who, relief, manufacturing, least, most) => {
    expect(cutLimits(who, relief, manufacturing)).toMatchObject({ least, most });
  });
});

describe('Amount', () => {
  test('The part left of the pension, or of the minimum at 65 by household', () => {
    const on = day('2026-06-30');
    expect(partialPension(euros('2000'), 5000, 'alone', on).pension).toBe(euros('1000'));
    // 17,592.40 / 14 = 1,256.60: half of it
    expect(partialPension(euros('900'), 5000, 'dependentSpouse', on).pension).toBe(euros('628.30'));
  });

  test('A longer cut never pays less, and never more than the pension or the minimum', () => {
    const on = day('2024-02-01');
    const anyPension = fc.integer({ min: 0, max: 317_504 }) as fc.Arbitrary<Cents>;
    fc.assert(
      fc.property(anyPension, fc.integer({ min: 0, max: 9999 }), (full, cut) => {
        const { pension } = partialPension(full, cut, 'alone', on);
        expect(partialPension(full, cut + 1, 'alone', on).pension).toBeGreaterThanOrEqual(pension);
        expect(pension).toBeLessThanOrEqual(Math.max(full, euros('825.20')));
      }),
    );
  });

  test('Limits are a range for any career', () => {
    const birth = fc.integer({ min: 0, max: 36_000 }).map((offset) => addDays(day('1900-01-01'), offset));
    fc.assert(
      fc.property(
        birth,
        fc.integer({ min: 0, max: 25_000 }),
        fc.constantFrom(...reliefs),
        (birthDate, days, relief) => {
          const who = { birthDate, on: day('2026-01-01'), contributedDays: days };
          const { least, most } = cutLimits(who, relief, false);
          expect(least).toBeLessThan(most);
          if (isAtAge(who)) expect(isOldEnoughForRelief(who, false)).toBe(true);
        },
      ),
    );
  });
});
