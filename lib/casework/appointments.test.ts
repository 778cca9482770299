import { expect, test } from 'vitest';
import { addDays, at, day } from '@/lib/law/day';
import {
  appointmentLife,
  bookableDays,
  clockOf,
  fitsIn,
  freeVisits,
  HORIZON_DAYS,
  hoursOn,
  nextAppointmentState,
  onTheWall,
  timetableOn,
  visitsOf,
} from './appointments';

const monday = day('2026-11-30');
const hours = { weekday: 1, opensAt: 540, closesAt: 640, minutes: 30, desks: 2 };
const madrid = { region: 'MD' } as const;
const shown = (visits: readonly { readonly startsAt: Date }[]) =>
  visits.map(({ startsAt }) => startsAt.toISOString().slice(11, 16));

test('visits follow one another and the rest of the hours that is too short for one stays free', () => {
  expect(shown(visitsOf(hours, monday))).toEqual(['08:00', '08:30', '09:00']);
  expect(visitsOf(hours, monday).at(-1)?.endsAt).toEqual(at(monday, '10:30'));
  expect([540, 605, 0].map(clockOf)).toEqual(['09:00', '10:05', '00:00']);
});

test('a visit is free while a desk is, and what overlaps takes it whatever its length', () => {
  const taken = (from: string, to: string, desk: number) => ({
    startsAt: at(monday, from),
    endsAt: at(monday, to),
    desk,
  });
  expect(freeVisits(hours, monday, []).map(({ desk }) => desk)).toEqual([1, 1, 1]);
  const one = freeVisits(hours, monday, [taken('09:00', '09:30', 1)]);
  expect(one.map(({ desk }) => desk)).toEqual([2, 1, 1]);
  // Twenty minutes of an older timetable reach into two visits of now.
  const both = [taken('09:20', '09:40', 1), taken('09:20', '09:40', 2)];
  expect(shown(freeVisits(hours, monday, both))).toEqual(['09:00']);
  // A desk that was closed since then takes nobody's place.
  expect(freeVisits(hours, monday, [taken('09:00', '09:30', 3)])).toHaveLength(3);
  expect(fitsIn(hours, monday, taken('09:00', '09:20', 2))).toBe(true);
  expect(fitsIn(hours, monday, taken('09:00', '09:20', 3))).toBe(false);
  expect(fitsIn(hours, monday, taken('10:30', '10:50', 1))).toBe(false);
  expect(fitsIn(undefined, monday, taken('09:00', '09:20', 1))).toBe(false);
});

test('the newest timetable that has begun holds, on working days of the place alone', () => {
  const [old, fresh] = [
    { validFrom: day('2026-01-01'), hours: [hours] },
    { validFrom: day('2026-12-01'), hours: [] },
  ];
  expect(timetableOn([old, fresh], monday)).toBe(old);
  expect(timetableOn([fresh, old], day('2026-12-01'))).toBe(fresh);
  expect(timetableOn([old], day('2025-12-31'))).toBeUndefined();
  expect(hoursOn([old], monday, madrid)).toEqual(hours);
  expect(hoursOn([old], addDays(monday, 1), madrid)).toBeUndefined();
  // Easter Monday is a holiday in Catalonia and not in Madrid.
  expect(hoursOn([old], day('2026-04-06'), madrid)).toEqual(hours);
  expect(hoursOn([old], day('2026-04-06'), { region: 'CT' })).toBeUndefined();
});

test('in the Canary Islands the hours are those of their clock', () => {
  const place = { region: 'CN' } as const;
  const there = hoursOn([{ validFrom: day('2026-01-01'), hours: [hours] }], monday, place);
  const [first] = there ? visitsOf(there, monday) : [];
  expect(first?.startsAt).toEqual(at(monday, '10:00'));
  expect(onTheWall(first?.startsAt ?? new Date(0), place)).toEqual(at(monday, '09:00'));
});

test('places are offered from today on for six weeks', () => {
  const days = bookableDays(monday);
  expect([days[0], days.length, days.at(-1)]).toEqual([monday, HORIZON_DAYS, '2027-01-10']);
});

test('what can be noted depends on what happened before', () => {
  const acts = (['come', 'attend', 'finish', 'miss'] as const).map((act) => [act, nextAppointmentState('came', act)]);
  expect(Object.fromEntries(acts)).toEqual({ come: undefined, attend: 'attending', finish: undefined, miss: 'absent' });
  for (const state of ['done', 'lapsed', 'cancelled'] as const) expect(Object.keys(appointmentLife[state])).toEqual([]);
  expect(nextAppointmentState('absent', 'come')).toBe('came');
});
