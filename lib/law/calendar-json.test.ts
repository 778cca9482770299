import { expect, test } from 'vitest';
import { calendarOut, hasCalendar } from './calendar-json';
import { day } from './day';

test('2026 in Madrid: the days that do not count, each with why', () => {
  const { nonWorkingDays, workingDays } = calendarOut(2026, 'MD');
  const of = (text: string) => nonWorkingDays.find((each) => each.day === text);
  expect(of('2026-12-25')).toMatchObject({ why: 'holiday' });
  expect(of('2026-11-22')).toEqual({ day: '2026-11-22', why: 'sunday', name: null });
  expect(of('2026-08-15')).toMatchObject({ why: 'saturday', name: expect.any(String) });
  expect(of('2026-11-24')).toBeUndefined();
  expect(nonWorkingDays.length + workingDays).toBe(365);
});

test('a place has its own holidays: 9 October in Valencia, and not in all Spain', () => {
  const days = (region: 'VC' | null) => calendarOut(2026, region).nonWorkingDays.map(({ day: each }) => each);
  expect([days('VC').includes(day('2026-10-09')), days(null).includes(day('2026-10-09'))]).toEqual([true, false]);
});

test('from the first whole year of the law in force to the end of the next year', () => {
  const today = day('2026-11-22');
  expect([2016, 2017, 2027, 2028, Number.NaN].map((year) => hasCalendar(year, today))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
