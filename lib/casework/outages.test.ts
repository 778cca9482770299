import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, at, day, dayAt, daysBetween, endOf, startOf } from '@/lib/law/day';
import { daysOf, dueAfterOutage, expiresWith, extendsByItself, extensionOf, suspends } from './outages';
import { notificationExpires } from './terms';

const madrid = [{ region: 'MD' }] as const;
const barcelona = [{ region: 'CT' }, { region: 'MD' }] as const;
const span = (from: string, until: string) => ({ from: new Date(from), until: new Date(until) });
const HOUR = 3_600_000;

test('more than twelve hours stop the days, twelve do not, whatever the clocks of Madrid do', () => {
  expect(suspends(span('2027-03-02T08:00:00Z', '2027-03-02T20:00:00Z'))).toBe(false);
  expect(suspends(span('2027-03-02T08:00:00Z', '2027-03-02T20:00:00.001Z'))).toBe(true);
  // From 20:00 to 08:30 on the wall: eleven and a half hours in spring, thirteen and a half in autumn.
  expect(suspends({ from: at(day('2027-03-27'), '20:00'), until: at(day('2027-03-28'), '08:30') })).toBe(false);
  expect(suspends({ from: at(day('2027-10-30'), '20:00'), until: at(day('2027-10-31'), '07:30') })).toBe(true);
});

test('an outage touches the days of Madrid on which some of it passed; ending at midnight it has not touched the new one', () => {
  expect(daysOf(span('2027-03-02T08:00:00Z', '2027-03-02T22:00:00Z'))).toEqual(['2027-03-02']);
  expect(daysOf(span('2027-03-02T08:00:00Z', '2027-03-02T23:00:00Z'))).toEqual(['2027-03-02']);
  expect(daysOf(span('2027-03-02T08:00:00Z', '2027-03-02T23:00:00.001Z'))).toEqual(['2027-03-02', '2027-03-03']);
  expect(daysOf(span('2028-02-28T22:59:00Z', '2028-03-01T00:00:00Z'))).toEqual([
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
  ]);
});

test('by hand: one day, two days, none, over both changes of the clocks, 29 February and New Year', () => {
  for (const [available, outages, end] of [
    ['2027-03-02T09:00:00Z', [span('2027-03-05T06:00:00Z', '2027-03-05T20:00:00Z')], '2027-03-13T22:59:59.999Z'],
    ['2027-03-02T09:00:00Z', [span('2027-03-05T19:00:00Z', '2027-03-06T09:00:00Z')], '2027-03-14T22:59:59.999Z'],
    // Twelve hours to the minute.
    ['2027-03-02T09:00:00Z', [span('2027-03-05T06:00:00Z', '2027-03-05T18:00:00Z')], '2027-03-12T22:59:59.999Z'],
    // On its last evening, into the next day.
    ['2027-03-02T09:00:00Z', [span('2027-03-12T19:00:00Z', '2027-03-13T12:00:00Z')], '2027-03-14T22:59:59.999Z'],
    // The day it came is not counted anyway.
    ['2027-03-02T09:00:00Z', [span('2027-03-02T05:00:00Z', '2027-03-02T20:00:00Z')], '2027-03-12T22:59:59.999Z'],
    // Two outages on one day are one day, and one in the days won counts too.
    [
      '2027-03-02T09:00:00Z',
      [span('2027-03-04T23:00:00Z', '2027-03-05T12:00:00Z'), span('2027-03-05T13:00:00Z', '2027-03-06T09:00:00Z')],
      '2027-03-14T22:59:59.999Z',
    ],
    [
      '2027-03-02T09:00:00Z',
      [span('2027-03-12T06:00:00Z', '2027-03-12T20:00:00Z'), span('2027-03-13T06:00:00Z', '2027-03-13T20:00:00Z')],
      '2027-03-14T22:59:59.999Z',
    ],
    ['2027-03-20T09:00:00Z', [span('2027-03-27T20:00:00Z', '2027-03-28T12:00:00Z')], '2027-04-01T21:59:59.999Z'],
    ['2027-10-25T09:00:00Z', [span('2027-10-30T20:00:00Z', '2027-10-31T12:00:00Z')], '2027-11-06T22:59:59.999Z'],
    ['2028-02-19T09:00:00Z', [span('2028-02-28T08:00:00Z', '2028-02-28T22:00:00Z')], '2028-03-01T22:59:59.999Z'],
    ['2026-12-24T09:00:00Z', [span('2026-12-31T20:00:00Z', '2027-01-01T20:00:00Z')], '2027-01-05T22:59:59.999Z'],
  ] as const)
    expect([available, expiresWith(new Date(available), outages).toISOString()]).toEqual([available, end]);
});

const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true });
const outagesAround = (available: Date) =>
  fc.array(
    fc.tuple(fc.integer({ min: -48, max: 400 }), fc.integer({ min: 1, max: 96 * 60 })).map(([hours, minutes]) => {
      const from = new Date(available.getTime() + hours * HOUR);
      return { from, until: new Date(from.getTime() + minutes * 60_000) };
    }),
    { maxLength: 4 },
  );

test('whatever the outages: the last instant of a day, ten full days of service, and exactly their days more', () => {
  fc.assert(
    fc.property(
      instants.chain((available) => fc.tuple(fc.constant(available), outagesAround(available))),
      ([available, outages]) => {
        const end = expiresWith(available, outages);
        expect(endOf(dayAt(end)).getTime() - 1).toBe(end.getTime());
        const stopped = new Set(outages.filter(suspends).flatMap(daysOf));
        const first = addDays(dayAt(available), 1);
        const days = Array.from({ length: daysBetween(first, dayAt(end)) + 1 }, (_, index) => addDays(first, index));
        const served = days.filter((each) => !stopped.has(each));
        expect(served).toHaveLength(10);
        expect(served.at(-1)).toBe(dayAt(end));
        expect(daysBetween(dayAt(notificationExpires(available)), dayAt(end))).toBe(days.length - served.length);
        // Ten days of which nothing was taken: at least 239 hours, with the hour that spring takes.
        const open = served.reduce((sum, each) => sum + endOf(each).getTime() - startOf(each).getTime(), 0);
        expect(open).toBeGreaterThanOrEqual(239 * HOUR);
      },
    ),
    { numRuns: 400 },
  );
});

test('more outages never mean less time, and their order means nothing', () => {
  fc.assert(
    fc.property(
      instants.chain((available) => fc.tuple(fc.constant(available), outagesAround(available))),
      ([available, outages]) => {
        const end = expiresWith(available, outages);
        expect(end >= expiresWith(available, outages.slice(1))).toBe(true);
        expect(expiresWith(available, outages.toReversed())).toEqual(end);
        expect(expiresWith(available, [...outages, ...outages])).toEqual(end);
      },
    ),
  );
});

test('terms that end within an outage of the register go to the first working day after it, in their own calendar', () => {
  const outage = span('2026-12-04T09:00:00Z', '2026-12-04T15:00:00Z'); // a Friday
  const extendedTo = extensionOf(outage, madrid[0]);
  expect(extendedTo).toBe('2026-12-09'); // the 7th and the 8th are holidays
  const published = { ...outage, extendedTo };
  expect(dueAfterOutage(day('2026-12-04'), published, madrid)).toBe('2026-12-09');
  expect(dueAfterOutage(day('2026-12-03'), published, madrid)).toBe('2026-12-03');
  expect(dueAfterOutage(day('2026-12-09'), published, madrid)).toBe('2026-12-09');
  expect(dueAfterOutage(day('2026-12-04'), { ...outage, extendedTo: null }, madrid)).toBe('2026-12-04');
  const summer = span('2026-09-10T09:00:00Z', '2026-09-10T15:00:00Z');
  const diada = { ...summer, extendedTo: extensionOf(summer, madrid[0]) };
  expect(dueAfterOutage(day('2026-09-10'), diada, madrid)).toBe('2026-09-11');
  expect(dueAfterOutage(day('2026-09-10'), diada, barcelona)).toBe('2026-09-14'); // 11 September is a holiday in Catalonia
});

test('an outage the monitor found lengthens terms by itself if it lasted an hour or was on at midnight', () => {
  expect(extendsByItself(span('2026-12-04T09:00:00Z', '2026-12-04T09:59:59Z'))).toBe(false);
  expect(extendsByItself(span('2026-12-04T09:00:00Z', '2026-12-04T10:00:00Z'))).toBe(true);
  expect(extendsByItself(span('2026-12-04T22:50:00Z', '2026-12-04T23:00:01Z'))).toBe(true);
});
