import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { remedyTerm } from './remedy';
import { silenceClaimDue, silentSince, stopsOf } from './silence';

const madrid = [{ region: 'MD' }] as const;
const term = { state: 'instruction', dueOn: day('2026-12-24'), stoppedOn: null } as const;

test('silence begins the day after the last one, never on it', () => {
  expect(silentSince(term, day('2026-12-24'), madrid)).toBeNull();
  expect(silentSince(term, day('2026-12-25'), madrid)).toBe('2026-12-24');
});

test('there is none while the person has to answer, nor once a decision can be read', () => {
  const later = day('2027-01-15');
  expect(silentSince({ ...term, stoppedOn: day('2026-12-20') }, later, madrid)).toBeNull();
  for (const state of ['decided', 'notified', 'withdrawn'] as const)
    expect(silentSince({ ...term, state }, later, madrid)).toBeNull();
});

test('a request that comes after the term ran out does not undo the silence', () => {
  expect(silentSince({ ...term, stoppedOn: day('2026-12-28') }, day('2027-01-15'), madrid)).toBe('2026-12-24');
});

test('thirty working days to object, by hand', () => {
  // 28–31 Dec: 4; January 2027 but 1 and 6, Monday to Friday: 19; 1–5 February: 5 = 28; 8 and 9 February: 30.
  expect(silenceClaimDue('prior-claim', day('2026-12-24'), madrid)).toBe('2027-02-09');
});

test('an appeal to the superior against silence may be lodged at any time, though one against a decision may not', () => {
  expect(silenceClaimDue('administrative-appeal', day('2026-12-24'), madrid)).toBeNull();
  expect(remedyTerm('administrative-appeal', 'present', day('2026-12-24')).term).toEqual({ months: 1 });
});

test('the stops are those of answered and lapsed requests that stopped this term', () => {
  const answered = { notifiedOn: day('2026-12-01'), answeredOn: day('2026-12-04'), dueOn: day('2026-12-17') };
  const lapsed = { notifiedOn: day('2026-11-10'), answeredOn: null, dueOn: day('2026-11-24') };
  const unread = { notifiedOn: null, answeredOn: day('2026-12-02'), dueOn: null };
  const late = { notifiedOn: day('2026-12-28'), answeredOn: day('2026-12-30'), dueOn: day('2027-01-13') };
  expect(stopsOf([answered, lapsed, unread, late], day('2026-12-24'))).toEqual([
    { from: '2026-11-10', to: '2026-11-24' },
    { from: '2026-12-01', to: '2026-12-04' },
  ]);
});
