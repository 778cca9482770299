import { expect, test } from 'vitest';
import { isWorkingDay } from '@/lib/law/calendar';
import { keptIn, placesWith, yearCalendar } from './year-calendar';

const madrid = { region: 'MD' } as const;

test('somebody in Barcelona has the holidays of Cataluña and those of the office in Madrid', () => {
  const places = placesWith('CT', madrid);
  const { holidays } = yearCalendar(2026, places);
  const on = (day: string) => holidays.find((holiday) => holiday.day === day);
  const where = (day: string) => {
    const holiday = on(day);
    return holiday && keptIn(holiday, places);
  };
  expect([where('2026-09-11'), where('2026-12-08'), on('2026-07-28')]).toEqual([['CT'], 'national', undefined]);
  expect(placesWith('MD', madrid)).toEqual([madrid]);
  expect(placesWith(null, madrid)).toEqual([madrid]);
});

test('the wall calendar has every day once, from Monday to Sunday, and agrees with the count of terms', () => {
  for (const year of [2024, 2026, 2027]) {
    const places = placesWith('PV', madrid);
    const { months } = yearCalendar(year, places);
    const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null);
    expect(days).toHaveLength(year === 2024 ? 366 : 365);
    for (const { weeks } of months) for (const week of weeks) expect(week).toHaveLength(7);
    for (const { day, kind } of days) expect([day, kind === 'working']).toEqual([day, isWorkingDay(day, places)]);
  }
});

test('a year whose list is not published says so', () => {
  expect([yearCalendar(2026, [madrid]).verified, yearCalendar(2027, [madrid]).verified]).toEqual([true, false]);
  expect(yearCalendar(2027, [madrid]).note?.es).toBeTruthy();
});
