import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkingDay } from '@/lib/law/calendar';
import { addDays, day, dayAt, daysBetween } from '@/lib/law/day';
import {
  decisionDue,
  effectiveDay,
  extendedDue,
  moreTime,
  notificationExpires,
  requestDue,
  requestMark,
  resumedDue,
} from './terms';

const madrid = [{ region: 'MD' }] as const;
const barcelona = [{ region: 'CT' }, { region: 'MD' }] as const;
const at = (instant: string) => effectiveDay(new Date(instant), madrid[0]);

test('presented on a working day it counts that day, else the next working one, in the zone of the office', () => {
  expect(at('2026-11-24T10:00:00Z')).toBe('2026-11-24');
  expect(at('2026-11-24T22:59:59Z')).toBe('2026-11-24');
  expect(at('2026-11-24T23:00:00Z')).toBe('2026-11-25');
  expect(at('2026-11-28T10:00:00Z')).toBe('2026-11-30'); // a Saturday
  expect(at('2026-12-05T10:00:00Z')).toBe('2026-12-09'); // Saturday, Sunday, and the holidays of the 7th and the 8th
  expect(at('2026-12-31T23:30:00Z')).toBe('2027-01-04'); // New Year, and the weekend after it
});

test('the term to decide: natural days from the day after, a non-working last day passes to the next', () => {
  expect(decisionDue(day('2026-11-24'), { days: 30 }, madrid)).toBe('2026-12-24');
  expect(decisionDue(day('2026-11-25'), { days: 30 }, madrid)).toBe('2026-12-28');
  expect(decisionDue(day('2027-05-25'), { days: 30 }, madrid)).toBe('2027-06-24');
  expect(decisionDue(day('2027-05-25'), { days: 30 }, barcelona)).toBe('2027-06-25'); // St John is a holiday in Catalonia
  expect(decisionDue(day('2026-12-07'), { days: 30 }, madrid)).toBe('2027-01-07'); // Epiphany
});

test('ten working days to answer, in the calendars of both places', () => {
  expect(requestDue(day('2026-11-26'), madrid)).toBe('2026-12-14');
  expect(requestDue(day('2026-12-18'), madrid)).toBe('2027-01-05');
  expect(requestDue(day('2026-09-01'), madrid)).toBe('2026-09-15');
  expect(requestDue(day('2026-09-01'), barcelona)).toBe('2026-09-16'); // 11 September is a holiday in Catalonia
});

test('the stop lasts from the notification of the request to its answer, and the new end is a working day', () => {
  const due = day('2026-12-24');
  expect(resumedDue(due, day('2026-11-26'), day('2026-12-01'), madrid)).toBe('2026-12-29');
  expect(resumedDue(due, day('2026-11-26'), day('2026-11-27'), madrid)).toBe('2026-12-28'); // 25 December
  expect(resumedDue(due, day('2026-11-26'), day('2026-11-26'), madrid)).toBe(due);
  expect(resumedDue(due, null, day('2026-12-01'), madrid)).toBe(due); // answered before it was opened
});

test('a notification ends with its tenth natural day, whatever the hour it came and however long the day', () => {
  expect(notificationExpires(new Date('2027-03-02T00:00:00Z')).toISOString()).toBe('2027-03-12T22:59:59.999Z');
  expect(notificationExpires(new Date('2027-03-02T22:59:59.999Z')).toISOString()).toBe('2027-03-12T22:59:59.999Z');
  expect(notificationExpires(new Date('2027-03-02T23:00:00Z')).toISOString()).toBe('2027-03-13T22:59:59.999Z');
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
      (available) => {
        const end = notificationExpires(available);
        expect(daysBetween(dayAt(available), dayAt(end))).toBe(10);
        expect(dayAt(new Date(end.getTime() + 1))).toBe(addDays(dayAt(end), 1));
      },
    ),
  );
});

test('for any day, ends of terms are working days in every place that counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 60 }), (offset, days) => {
      const from = addDays(day('2025-06-01'), offset);
      for (const end of [
        decisionDue(from, { days }, barcelona),
        requestDue(from, barcelona),
        resumedDue(from, from, addDays(from, days + 1), barcelona),
      ])
        expect(isWorkingDay(end, barcelona)).toBe(true);
    }),
  );
});

test('a hearing has the days it was given; more time is five days and never more than half', () => {
  expect(requestDue(day('2026-11-24'), madrid, 15)).toBe('2026-12-17');
  expect(requestDue(day('2026-11-24'), barcelona, 15)).toBe('2026-12-17'); // the 7th is no holiday there, but it is where the body sits
  expect([10, 11, 15, 9, 1].map((days) => moreTime(day('2026-11-24'), days))).toEqual([5, 5, 5, 4, 0]);
  expect(extendedDue(day('2026-12-10'), day('2026-12-10'), 10, madrid)).toBe('2026-12-17');
  expect(extendedDue(day('2026-12-22'), day('2026-12-22'), 10, madrid)).toBe('2026-12-30'); // Christmas in between
});

test('reminders of a request: from half of its term, and from two working days before its end', () => {
  const term = { notifiedOn: day('2026-11-24'), dueOn: day('2026-12-10') };
  const on = (today: string) => requestMark(term, day(today), madrid);
  expect(['2026-11-24', '2026-11-30'].map(on)).toEqual([null, null]);
  // 25, 26, 27, 30 and 1 are five of ten; 9 and 10 are the last two, after the holidays.
  expect(['2026-12-01', '2026-12-02', '2026-12-03'].map(on)).toEqual(['half', 'half', 'half']);
  expect(['2026-12-04', '2026-12-08', '2026-12-10'].map(on)).toEqual(['last', 'last', 'last']);
  expect(on('2026-12-11')).toBeNull();
});

test('whatever the term, its half comes before its last two days and nothing comes after it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 5, max: 20 }), (from, days) => {
      const notifiedOn = addDays(day('2025-01-01'), from);
      const dueOn = requestDue(notifiedOn, barcelona, days);
      const marks = Array.from({ length: daysBetween(notifiedOn, dueOn) + 2 }, (_, passed) =>
        requestMark({ notifiedOn, dueOn }, addDays(notifiedOn, passed), barcelona),
      );
      expect(marks.at(-1)).toBeNull();
      const said = marks.slice(0, -1).map((mark) => (mark === null ? 0 : { half: 1, last: 2 }[mark]));
      expect(said).toEqual(said.toSorted());
      expect(said).toContain(2);
    }),
  );
});
