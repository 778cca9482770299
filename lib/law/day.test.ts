import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addToMonth,
  addYears,
  ageOn,
  at,
  day,
  dayAt,
  dayOf,
  daysBetween,
  daysInMonth,
  endOf,
  firstDay,
  isDay,
  isMonth,
  lastDay,
  maxDay,
  minDay,
  month,
  monthOf,
  partsOf,
  startOf,
  weekday,
} from './day';

const EPOCH = day('1970-01-01');
const anyDay = fc.integer({ min: -50_000, max: 50_000 }).map((serial) => addDays(EPOCH, serial));

describe('the days of the calendar', () => {
  test('a day that exists is read as it is written', () => {
    expect(day('2024-02-29')).toBe('2024-02-29');
    expect(addDays(day('2000-02-28'), 1)).toBe('2000-02-29');
    expect(isDay('2000-02-29')).toBe(true);
    expect(dayOf(2026, 12, 8)).toBe('2026-12-08');
    expect(partsOf(day('2026-12-08'))).toEqual({ year: 2026, month: 12, day: 8 });
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0026-03-01',
    '2026-03-00',
    '12026-03-01',
    '2026-03-011',
    '',
    'hoy',
  ])('%j is not a day', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow(`Not a day of the calendar: "${text}"`);
  });

  test('weekdays go from Monday 1 to Sunday 7, also before 1970', () => {
    expect(weekday(day('2026-12-07'))).toBe(1);
    expect(weekday(day('2026-12-06'))).toBe(7);
    expect(weekday(day('1900-01-01'))).toBe(1);
  });

  test('29 February: a year later it is the 28th, four years later the 29th', () => {
    expect(addYears(day('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(day('2024-02-29'), 4)).toBe('2028-02-29');
    expect(addYears(day('2024-02-29'), -7)).toBe('2017-02-28');
  });

  test('months keep the number of the day, or take the last there is', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2026-01-31'), 3)).toBe('2026-04-30');
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(day('2026-11-15'), 2)).toBe('2027-01-15');
  });

  test('a year of age is completed on the birthday; who was born on 29 February, on 1 March', () => {
    expect(ageOn(day('2000-05-10'), day('2026-05-09'))).toBe(25);
    expect(ageOn(day('2000-05-10'), day('2026-05-10'))).toBe(26);
    expect(ageOn(day('2004-02-29'), day('2025-02-28'))).toBe(20);
    expect(ageOn(day('2004-02-29'), day('2025-03-01'))).toBe(21);
  });

  test('the earlier and the later of some days', () => {
    expect(minDay(day('2026-03-02'), day('2025-12-31'), day('2026-01-01'))).toBe('2025-12-31');
    expect(maxDay(day('2026-03-02'), day('2025-12-31'), day('2026-01-01'))).toBe('2026-03-02');
  });

  test('the calendar begins in the year 1000', () => {
    expect(isDay('1000-01-01')).toBe(true);
    expect(addDays(day('1000-01-02'), -1)).toBe('1000-01-01');
    expect(addMonths(day('1000-02-01'), -1)).toBe('1000-01-01');
    expect(() => addDays(day('1000-01-01'), -1)).toThrow('1000 to 9999');
    expect(() => addMonths(day('1000-01-01'), -1)).toThrow('1000 to 9999');
  });

  test('there is nothing after the year 9999', () => {
    expect(addMonths(day('9999-11-30'), 1)).toBe('9999-12-30');
    expect(addDays(day('9999-12-30'), 1)).toBe('9999-12-31');
    expect(() => addDays(day('9999-12-31'), 1)).toThrow('1000 to 9999');
    expect(() => addMonths(day('9999-12-31'), 1)).toThrow('1000 to 9999');
  });
});

describe('months', () => {
  test('a month knows its days and its neighbours', () => {
    expect(month(2024, 2)).toBe('2024-02');
    expect(daysInMonth(month(2024, 2))).toBe(29);
    expect(firstDay(month(2026, 2))).toBe('2026-02-01');
    expect(lastDay(month(2026, 2))).toBe('2026-02-28');
    expect(addToMonth(month(2026, 1), -2)).toBe('2025-11');
    expect(monthOf(day('2026-12-08'))).toBe('2026-12');
    for (const text of ['2026-13', '2026-00', '0999-12', '2026-1', '12026-01', '2026-01-01', ''])
      expect(isMonth(text)).toBe(false);
    expect(isMonth('1000-01')).toBe(true);
    expect(() => month(2026, 13)).toThrow('Not a month of the calendar: 2026-13');
    expect(() => month(26, 1)).toThrow('Not a month of the calendar: 0026-01');
  });
});

describe('legal time in Spain', () => {
  test('a winter day begins at 23:00 UTC, a summer day at 22:00', () => {
    expect(startOf(day('2026-01-15')).toISOString()).toBe('2026-01-14T23:00:00.000Z');
    expect(startOf(day('2026-07-15')).toISOString()).toBe('2026-07-14T22:00:00.000Z');
  });

  test('the day clocks go forward has 23 hours and the day they go back has 25', () => {
    const hours = (text: string) => (endOf(day(text)).getTime() - startOf(day(text)).getTime()) / 3_600_000;
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(hours('2026-03-28')).toBe(24);
  });

  test('an instant just before midnight in Madrid is still that day, whatever the day in UTC', () => {
    expect(dayAt(new Date('2026-07-15T21:59:59.999Z'))).toBe('2026-07-15');
    expect(dayAt(new Date('2026-07-15T22:00:00.000Z'))).toBe('2026-07-16');
    expect(dayAt(new Date('2026-12-31T22:59:59.999Z'))).toBe('2026-12-31');
    expect(dayAt(new Date('2026-12-31T23:00:00.000Z'))).toBe('2027-01-01');
    expect(() => dayAt(new Date(Number.NaN))).toThrow('Not an instant');
  });

  // Years no other test asks for: legal time of a year is found once and kept.
  test.each([2027, 2028, 2029, 2030])('clocks change at one in the morning UTC on two Sundays of %i', (year) => {
    const lastSundayOf = (monthOfYear: number) => {
      const last = lastDay(month(year, monthOfYear));
      return addDays(last, -(weekday(last) % 7));
    };
    const [spring, autumn] = [lastSundayOf(3), lastSundayOf(10)];
    expect(at(spring, '01:59').toISOString()).toBe(`${spring}T00:59:00.000Z`);
    expect(at(spring, '03:00').toISOString()).toBe(`${spring}T01:00:00.000Z`);
    expect(at(autumn, '01:59').toISOString()).toBe(`${addDays(autumn, -1)}T23:59:00.000Z`);
    expect(at(autumn, '03:00').toISOString()).toBe(`${autumn}T02:00:00.000Z`);
    expect(endOf(addDays(spring, -1)).toISOString()).toBe(`${addDays(spring, -1)}T23:00:00.000Z`);
    expect(startOf(addDays(spring, 1)).toISOString()).toBe(`${spring}T22:00:00.000Z`);
  });

  test('an hour that happens twice is the first; one that never happens is an hour later', () => {
    expect(at(day('2026-10-25'), '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(at(day('2026-10-25'), '03:00').toISOString()).toBe('2026-10-25T02:00:00.000Z');
    expect(at(day('2026-03-29'), '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(at(day('2026-03-29'), '01:59').toISOString()).toBe('2026-03-29T00:59:00.000Z');
    expect(() => at(day('2026-03-29'), '24:00')).toThrow('Not a time of day: "24:00"');
  });
});

describe('for every day', () => {
  test('it agrees with the calendar of Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (serial) => {
        const date = new Date(serial * 86_400_000);
        expect(addDays(EPOCH, serial)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(addDays(EPOCH, serial))).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  test('adding days and counting them undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });

  test('adding months lands in the month meant, and never past the number of the day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (from, count) => {
        const to = addMonths(from, count);
        expect(isDay(to)).toBe(true);
        expect(monthOf(to)).toBe(addToMonth(monthOf(from), count));
        expect(partsOf(to).day).toBe(Math.min(partsOf(from).day, daysInMonth(monthOf(to))));
      }),
    );
  });

  test('both its ends belong to it in Madrid, and the instant after does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), (serial) => {
        const any = addDays(EPOCH, serial);
        expect(dayAt(startOf(any))).toBe(any);
        expect(dayAt(new Date(endOf(any).getTime() - 1))).toBe(any);
        expect(dayAt(endOf(any))).toBe(addDays(any, 1));
      }),
    );
  });
});
