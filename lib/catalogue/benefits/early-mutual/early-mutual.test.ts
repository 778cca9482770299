import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, euros } from '@/lib/law/cents';
import { addDays, day } from '@/lib/law/day';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { cutAYear, mutualPension, yearsMissing } from './cut';

const on = day('2023-07-01');
const career = (birthDate: string, years: number) => ({ birthDate: day(birthDate), on, contributedDays: years * 365 });

describe('Years missing to 65', () => {
  test.each([
    ['1958-07-01', 0],
    ['1950-01-01', 0],
    ['1958-07-02', 1],
    ['1959-07-01', 1],
    ['1959-07-02', 2],
    ['1963-07-01', 5],
  ])('born on %s: %i', (birthDate, years) => {
    expect(yearsMissing(career(birthDate, 30))).toBe(years);
  });
});

describe('Cut for each year', () => {
  test.each([
    [29, 800],
    [30, 750],
    [34, 750],
    [35, 700],
    [37, 700],
    [38, 650],
    [39, 650],
    [40, 600],
    [48, 600],
  ])('%i years contributed: %i after losing the job, always 800 by own will', (years, cut) => {
    expect(cutAYear(career('1961-01-01', years), true)).toBe(cut);
    expect(cutAYear(career('1961-01-01', years), false)).toBe(800);
  });
});

test('The maximum is cut after the years, and is not lowered by quarters', () => {
  const { pension } = mutualPension(euros('4000'), career('1963-07-01', 40), true);
  expect(pension).toBe(euros('2800'));
  expect(mutualPension(euros('9000'), career('1963-07-01', 40), true).pension).toBe(maximumPensionMonth.on(on));
});

test('Retiring later or contributing longer never pays less, and the pension stays in its limits', () => {
  const birth = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays(day('1956-01-01'), offset));
  const anyPension = fc.integer({ min: 0, max: 800_000 }) as fc.Arbitrary<Cents>;
  fc.assert(
    fc.property(birth, anyPension, fc.integer({ min: 0, max: 17_000 }), fc.boolean(), (birthDate, full, days, lost) => {
      const who = { birthDate, on, contributedDays: days };
      const { pension } = mutualPension(full, who, lost);
      expect(pension).toBeGreaterThanOrEqual(0);
      expect(pension).toBeLessThanOrEqual(Math.min(full, maximumPensionMonth.on(on)));
      expect(mutualPension(full, { ...who, birthDate: addDays(birthDate, -30) }, lost).pension).toBeGreaterThanOrEqual(
        pension,
      );
      expect(mutualPension(full, { ...who, contributedDays: days + 365 }, lost).pension).toBeGreaterThanOrEqual(
        pension,
      );
      expect(mutualPension(full, who, true).pension).toBeGreaterThanOrEqual(pension);
    }),
  );
});
