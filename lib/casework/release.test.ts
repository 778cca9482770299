import { expect, test } from 'vitest';
import { dayAt } from '@/lib/law/day';
import { releaseTime } from './release';

const after = (signed: string) => releaseTime(new Date(signed)).toISOString();

test('whoever signed has a quarter of an hour to think again', () => {
  expect(after('2026-11-24T10:00:00Z')).toBe('2026-11-24T10:15:00.000Z');
  expect(after('2026-07-24T10:00:00Z')).toBe('2026-07-24T10:15:00.000Z');
});

test('the wait never reaches the next day in Madrid, in winter or summer: the day it is made available counts', () => {
  expect(after('2026-11-24T22:50:00Z')).toBe('2026-11-24T22:55:00.000Z');
  expect(after('2026-07-24T21:50:00Z')).toBe('2026-07-24T21:55:00.000Z');
  // Signed in the last minutes of the day it goes out at once.
  expect(after('2026-11-24T22:58:30Z')).toBe('2026-11-24T22:58:30.000Z');
  for (const signed of ['2026-10-25T00:50:00Z', '2026-11-24T22:59:59Z', '2026-03-29T00:55:00Z'])
    expect(dayAt(releaseTime(new Date(signed)))).toBe(dayAt(new Date(signed)));
});
