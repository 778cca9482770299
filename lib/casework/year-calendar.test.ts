import { expect, test } from 'vitest';
import { isWorkingDay } from '@/lib/law/calendar';
import { day as dayOf } from '@/lib/law/day';
import { keptIn, yearCalendar } from './year-calendar';

test('somebody in Barcelona has the holidays of Cataluña and those of the office in Madrid', () => {
  const { holidays } = yearCalendar(2026, ['CT', 'MD'], []);
  const on = (day: string) => holidays.find((holiday) => holiday.day === day);
  const where = (day: string) => {
    const holiday = on(day);
    return holiday && keptIn(holiday, ['CT', 'MD']);
  };
  expect([where('2026-09-11'), where('2026-12-08'), on('2026-07-28')]).toEqual([['CT'], 'national', undefined]);
});

test('the wall calendar has every day once, from Monday to Sunday, and agrees with the count of terms', () => {
  for (const year of [2024, 2026, 2027]) {
    const { months } = yearCalendar(year, ['PV', 'MD'], []);
    const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null);
    expect(days).toHaveLength(year === 2024 ? 366 : 365);
    for (const { weeks } of months) for (const week of weeks) expect(week).toHaveLength(7);
    for (const { day, kind } of days)
      expect([day, kind === 'working']).toEqual([day, isWorkingDay(day, [{ region: 'PV' }, { region: 'MD' }])]);
  }
});

test('a year whose list is not published says so', () => {
  const ofMadrid = (year: number) => yearCalendar(year, ['MD'], []);
  expect([ofMadrid(2026).verified, ofMadrid(2027).verified]).toEqual([true, false]);
  expect(ofMadrid(2027).note?.es).toBeTruthy();
});

test('what staff entered for a town stands among the holidays in its order, and its day is no working one', () => {
  const local = [{ day: dayOf('2026-11-09'), name: 'La Almudena', where: ['MD' as const], town: 'Madrid' }];
  const { holidays, months } = yearCalendar(2026, ['MD'], local);
  const days = holidays.map(({ day }) => day);
  expect(days).toEqual(days.toSorted());
  expect(months[10]?.weeks.flat().find((each) => each?.day === '2026-11-09')).toMatchObject({
    kind: 'holiday',
    names: ['La Almudena'],
  });
});
