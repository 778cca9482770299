import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place, Region } from './calendar';
import {
  addWorkingDays,
  calendarOf,
  holidaysOf,
  isWorkingDay,
  nextWorkingDay,
  regionOfProvince,
  regions,
  termEnd,
  workingDaysBetween,
} from './calendar';
import { addDays, addMonths, day, weekday } from './day';
import { easterOf } from './parameters/holidays';
import { notificationExpiry, requirementTerm } from './parameters/procedure-terms';

const madrid: Place = { region: 'MD' };
const catalonia: Place = { region: 'CT' };
const allRegions = Object.keys(regions) as Region[];

describe('working days', () => {
  test('December 2026: the 6th is a Sunday, the 8th and the 25th are holidays, the 7th only in some regions', () => {
    for (const date of ['2026-12-05', '2026-12-06', '2026-12-08', '2026-12-25'])
      expect(isWorkingDay(day(date))).toBe(false);
    expect(isWorkingDay(day('2026-12-07'))).toBe(true);
    expect(isWorkingDay(day('2026-12-07'), madrid)).toBe(false);
    expect(isWorkingDay(day('2026-12-07'), catalonia)).toBe(true);
    expect(isWorkingDay(day('2026-12-24'))).toBe(true);
  });

  test('Easter: Good Friday everywhere, Thursday in all but two regions, Monday where they keep it', () => {
    expect([2023, 2024, 2025, 2026, 2027].map(easterOf)).toEqual([
      '2023-04-09',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
    ]);
    expect(isWorkingDay(day('2026-04-03'))).toBe(false);
    expect(isWorkingDay(day('2026-04-02'), madrid)).toBe(false);
    expect(isWorkingDay(day('2026-04-02'), catalonia)).toBe(true);
    expect(isWorkingDay(day('2026-04-06'), catalonia)).toBe(false);
    expect(isWorkingDay(day('2026-04-06'), madrid)).toBe(true);
  });

  test('each region keeps its own day: Madrid 2 May, Catalonia 11 September, Canary Islands 30 May', () => {
    expect(isWorkingDay(day('2025-05-02'), madrid)).toBe(false);
    expect(isWorkingDay(day('2025-05-02'), catalonia)).toBe(true);
    expect(isWorkingDay(day('2026-09-11'), catalonia)).toBe(false);
    expect(isWorkingDay(day('2026-09-11'), madrid)).toBe(true);
    expect(isWorkingDay(day('2024-05-30'), { region: 'CN' })).toBe(false);
  });

  test('a day that is a holiday where the person lives or where the body sits does not count', () => {
    expect(isWorkingDay(day('2026-09-11'), [madrid, catalonia])).toBe(false);
    expect(isWorkingDay(day('2026-05-15'), madrid)).toBe(true);
    expect(isWorkingDay(day('2026-05-15'), { region: 'MD', localHolidays: [day('2026-05-15')] })).toBe(false);
  });

  test('Holy Week of 2026 leaves two working days in Madrid between 31 March and 6 April', () => {
    expect(workingDaysBetween(day('2026-03-31'), day('2026-04-06'), madrid)).toBe(2);
    expect(workingDaysBetween(day('2026-04-06'), day('2026-03-31'), madrid)).toBe(-2);
    expect(nextWorkingDay(day('2026-04-02'), madrid)).toBe('2026-04-06');
    expect(nextWorkingDay(day('2026-04-06'), madrid)).toBe('2026-04-06');
  });
});

describe('terms (Ley 39/2015 art. 30)', () => {
  test('ten working days to bring documents, asked for on Friday 27 November 2026 in Madrid, end on 15 December', () => {
    const asked = day('2026-11-27');
    expect(termEnd(asked, { workingDays: requirementTerm.on(asked) }, madrid)).toBe('2026-12-15');
    expect(termEnd(asked, { workingDays: requirementTerm.on(asked) }, catalonia)).toBe('2026-12-14');
  });

  test('the day it is notified never counts', () => {
    expect(addWorkingDays(day('2026-03-02'), 1)).toBe('2026-03-03');
    expect(addWorkingDays(day('2026-03-06'), 1)).toBe('2026-03-09');
    expect(addWorkingDays(day('2026-03-07'), 0)).toBe('2026-03-07');
  });

  test('a month ends on the same number; 31 January, on the last of February, which in 2026 is a Saturday', () => {
    expect(termEnd(day('2026-03-10'), { months: 1 })).toBe('2026-04-10');
    expect(termEnd(day('2026-01-31'), { months: 1 })).toBe('2026-03-02');
    expect(termEnd(day('2027-01-29'), { months: 1 })).toBe('2027-03-01');
  });

  test('a term that ends on Saturday, Sunday or holiday passes to the next working day', () => {
    expect(termEnd(day('2026-02-07'), { months: 1 })).toBe('2026-03-09');
    expect(termEnd(day('2026-11-08'), { months: 1 })).toBe('2026-12-09');
    expect(termEnd(day('2026-11-24'), { days: 12 }, madrid)).toBe('2026-12-09');
    expect(termEnd(day('2025-12-25'), { years: 1 })).toBe('2026-12-28');
    expect(termEnd(day('2024-02-29'), { years: 1 })).toBe('2025-02-28');
  });

  test('a notification available on 2 March 2026 has its tenth natural day on the 12th (case O32)', () => {
    const available = day('2026-03-02');
    expect(addDays(available, notificationExpiry.on(available))).toBe('2026-03-12');
    expect(isWorkingDay(day('2026-03-12'))).toBe(true);
  });

  test('a length of term is whole and not negative', () => {
    expect(() => termEnd(day('2026-03-02'), { days: -1 })).toThrow('Not a length of term: -1');
    expect(() => addWorkingDays(day('2026-03-02'), 1.5)).toThrow('Not a length of term: 1.5');
  });
});

describe('the lists of holidays', () => {
  // Twelve a region: ten national or moved and its own. Cities and some regions publish more; the Canary Islands leave
  // one to each island. Sundays of the national list are not among the twelve.
  test.each([2023, 2024, 2025, 2026])('%i: every region has its twelve days or more', (year) => {
    for (const region of allRegions) {
      const days = new Set(
        holidaysOf(year, { region })
          .filter((holiday) => weekday(holiday.day) < 7)
          .map((holiday) => holiday.day),
      );
      expect(days.size, region).toBeGreaterThanOrEqual(region === 'CN' ? 11 : 12);
      expect(days.size, region).toBeLessThanOrEqual(14);
    }
    expect(calendarOf(year).verified).toBe(true);
  });

  test('are in order, and none is regional on a day that is national', () => {
    for (const year of [2023, 2024, 2025, 2026, 2027]) {
      const all = calendarOf(year).holidays;
      const national = new Set(holidaysOf(year).map((holiday) => holiday.day));
      expect(national.size).toBe(10);
      all.forEach((holiday, index) => {
        expect(holiday.day >= (all[index - 1]?.day ?? '')).toBe(true);
        expect(holiday.where.length).toBeGreaterThan(0);
        if (holiday.where !== 'national') expect(national.has(holiday.day)).toBe(false);
      });
    }
  });

  test('2026 names its days', () => {
    expect(holidaysOf(2026, madrid).find((holiday) => holiday.day === '2026-12-07')?.name).toBe(
      'Lunes siguiente al Día de la Constitución Española',
    );
    expect(holidaysOf(2026).some((holiday) => holiday.day === '2026-12-07')).toBe(false);
  });

  test('2027 is derived and says so; a later year has the national days only, and says so too', () => {
    expect(calendarOf(2027)).toMatchObject({ verified: false, note: { es: expect.stringContaining('provisional') } });
    expect(isWorkingDay(day('2027-03-26'))).toBe(false);
    expect(isWorkingDay(day('2027-05-03'), madrid)).toBe(false);
    expect(calendarOf(2031).verified).toBe(false);
    expect(holidaysOf(2031, madrid)).toHaveLength(10);
    expect(isWorkingDay(day('2031-12-25'))).toBe(false);
  });
});

test('provinces by their code', () => {
  expect(regionOfProvince('28')).toBe('MD');
  expect(regionOfProvince('08')).toBe('CT');
  expect(regionOfProvince('35')).toBe('CN');
  expect(regionOfProvince('52')).toBe('ML');
  expect(regionOfProvince('53')).toBeUndefined();
  const codes = Array.from({ length: 52 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(new Set(codes.map(regionOfProvince)).size).toBe(19);
  expect(codes.every(regionOfProvince)).toBe(true);
});

describe('for every term', () => {
  const start = fc.integer({ min: 0, max: 1700 }).map((offset) => addDays(day('2023-01-01'), offset));
  const place = fc.constantFrom<Place | undefined>(undefined, ...allRegions.map((region) => ({ region })));

  test('counting working days and adding them undo each other', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 60 }), place, (from, count, where) => {
        expect(workingDaysBetween(from, addWorkingDays(from, count, where), where)).toBe(count);
      }),
    );
  });

  test('one more day never ends earlier, nor does a later start', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 60 }), place, (from, count, where) => {
        const end = addWorkingDays(from, count, where);
        expect(addWorkingDays(from, count + 1, where) > end).toBe(true);
        expect(addWorkingDays(addDays(from, 1), count, where) >= end).toBe(true);
      }),
    );
  });

  test('holidays of one more place never shorten it', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), fc.constantFrom(...allRegions), (from, count, region) => {
        const here = addWorkingDays(from, count, madrid);
        expect(addWorkingDays(from, count, [madrid, { region }]) >= here).toBe(true);
      }),
    );
  });

  test('its end is a working day, not before its natural end, and the days between are not working', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 24 }), place, (from, months, where) => {
        const natural = addMonths(from, months);
        const end = termEnd(from, { months }, where);
        expect(isWorkingDay(end, where)).toBe(true);
        expect(end >= natural).toBe(true);
        for (let any = natural; any < end; any = addDays(any, 1)) expect(isWorkingDay(any, where)).toBe(false);
      }),
    );
  });
});
