import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, addYears, day } from '@/lib/law/day';
import { daysOff, loweredBy, loweredTo, referenceDay } from '../retirement/lowered-age';

const career = { birthDate: day('1964-01-10'), on: day('2023-07-01'), contributedDays: 10_950 };

test('A quarter or half of the time worked, fractions of a day dropped', () => {
  expect(daysOff(365, 2500)).toBe(91);
  expect(daysOff(365, 5000)).toBe(182);
  expect(daysOff(366, 5000)).toBe(183);
});

describe('Lowered age', () => {
  test('It is taken from the ordinary age by what is contributed, without going on contributing', () => {
    expect(referenceDay(career)).toBe('2030-05-10');
    expect(referenceDay({ ...career, contributedDays: 38 * 365 })).toBe('2029-01-10');
  });

  test('Whole years and months come off by date, and then the days', () => {
    expect(loweredBy(career, 365).first).toBe('2029-05-10');
    expect(loweredBy(career, 365 + 31).first).toBe('2029-04-09');
    expect(loweredBy(career, 2737).first).toBe('2022-11-10');
  });

  test('Never under 52', () => {
    expect(loweredBy(career, 9000).first).toBe(addYears(career.birthDate, 52));
  });

  test('Only the time really gained counts as contributed', () => {
    expect(loweredBy(career, 365).counted).toBe(365);
    expect(loweredBy(career, 9000).counted).toBe(2505);
    expect(loweredBy({ ...career, birthDate: day('1950-01-01') }, 9000).counted).toBe(0);
    expect(loweredTo(career, 56 * 12)).toEqual({ first: '2020-01-10', counted: 2505 });
  });
});

test('More time worked with the degree never raises the age nor lowers what counts, and the floor holds', () => {
  const anyDays = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(anyDays, anyDays, anyDays, (days, more, contributedDays) => {
      const who = { ...career, contributedDays };
      const [less, further] = [loweredBy(who, days), loweredBy(who, days + more)];
      expect(further.first <= less.first).toBe(true);
      expect(further.counted).toBeGreaterThanOrEqual(less.counted);
      expect(further.first >= addMonths(career.birthDate, 52 * 12)).toBe(true);
      expect(less.counted).toBeLessThanOrEqual(days);
    }),
  );
});
