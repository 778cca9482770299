import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { legalClock } from './legal-clock';

const madrid = [{ region: 'MD' }] as const;
const term = { state: 'instruction', dueOn: day('2026-12-18'), stoppedOn: null } as const;
const on = (today: string, more: Partial<Parameters<typeof legalClock>[0]> = {}) =>
  legalClock({ ...term, ...more }, day(today), madrid);

test('days left are working days: weekends and the holidays of December are not counted', () => {
  // 7 (holiday of the 6th moved to Monday in Madrid) and 8 December 2026 do not count; nor do the weekends.
  expect(on('2026-12-04')).toEqual({ kind: 'left', workingDays: 8, dueOn: '2026-12-18' });
  expect(on('2026-12-17')).toEqual({ kind: 'left', workingDays: 1, dueOn: '2026-12-18' });
});

test('the last day is today, and from the next on the days late are natural ones', () => {
  expect(on('2026-12-18')).toEqual({ kind: 'today', dueOn: '2026-12-18' });
  expect(on('2026-12-21')).toEqual({ kind: 'late', days: 3, dueOn: '2026-12-18' });
});

test('a last day that is no working day still lies ahead', () => {
  expect(on('2026-12-18', { dueOn: day('2026-12-19') })).toEqual({ kind: 'left', workingDays: 0, dueOn: '2026-12-19' });
});

test('the clock stands still while the person has to answer, however late it is', () => {
  const waiting = { state: 'awaiting_citizen', stoppedOn: day('2026-12-01') } as const;
  expect(on('2027-02-01', waiting)).toEqual({ kind: 'stopped', since: '2026-12-01' });
});

test('it is over with the decision, also before it is opened', () => {
  for (const state of ['decided', 'notified', 'withdrawn'] as const)
    expect(on('2026-12-21', { state })).toEqual({ kind: 'over' });
  expect(on('2026-12-04', { dueOn: null })).toEqual({ kind: 'over' });
});
