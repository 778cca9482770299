import { expect, test } from 'vitest';
import { addDays, day } from '@/lib/law/day';
import { follow } from './calendar-events';

const monday = day('2026-11-23');
const one = { uid: 'one', day: day('2026-12-14') };
const two = { uid: 'two', day: day('2026-12-24') };

test('what stands is given again as it was; a day that moved is a newer version of the same event', () => {
  const first = follow([], [one, two], monday);
  expect(first.map(({ sequence }) => sequence)).toEqual([0, 0]);
  expect(follow(first, [one, two], addDays(monday, 1))).toEqual(first);
  const moved = { ...two, day: day('2026-12-29') };
  expect(follow(first, [one, moved], monday)).toEqual([first[0], { ...moved, sequence: 1, goneOn: null }]);
});

test('what is gone before its day is told as cancelled for sixty days, and may come back', () => {
  const first = follow([], [one], monday);
  const answered = follow(first, [], addDays(monday, 3));
  expect(answered).toEqual([{ ...one, sequence: 1, goneOn: '2026-11-26' }]);
  expect(follow(answered, [], addDays(monday, 63))).toEqual(answered);
  expect(follow(answered, [], addDays(monday, 64))).toEqual([]);
  expect(follow(answered, [one], addDays(monday, 4))).toEqual([{ ...one, sequence: 2, goneOn: null }]);
});

test('what has passed stays in the calendar as it was: nothing is said of it any more', () => {
  const first = follow([], [one], monday);
  expect(follow(first, [], day('2026-12-14'))).toMatchObject([{ goneOn: '2026-12-14' }]);
  expect(follow(first, [], day('2026-12-15'))).toEqual([]);
});
