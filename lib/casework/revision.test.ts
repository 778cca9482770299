import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { remedyDue } from './remedy';
import { kindOfPath, parsePoints, revisionPaths } from './revision';

const madrid = [{ region: 'MD' as const }];

test('the three ways after a decision and their addresses', () => {
  for (const [kind, path] of Object.entries(revisionPaths)) expect(kindOfPath(path)).toBe(kind);
  for (const path of ['documents', 'prior_claim', '', 'constructor']) expect(kindOfPath(path)).toBeUndefined();
});

test('points are read as they were written, and anything else is left out', () => {
  expect(parsePoints(['line:monthly', 'fact:stopsWork', 'notice', 'other:x', 'toString:x', ''])).toEqual([
    { of: 'line', id: 'monthly' },
    { of: 'fact', id: 'stopsWork' },
    { of: 'notice', id: '' },
  ]);
});

test('thirty working days to object, forty-five to answer, thirty to sue: over Christmas and a holiday of the region', () => {
  // 25 December, 1 and 6 January; Madrid keeps Monday 7 December besides the 8th.
  expect(remedyDue('prior-claim', 'present', day('2026-11-24'), madrid)).toBe('2027-01-12');
  // Navarra also keeps Thursday 3 December.
  expect(remedyDue('prior-claim', 'present', day('2026-11-24'), [{ region: 'NC' }, ...madrid])).toBe('2027-01-13');
  expect(remedyDue('prior-claim', 'answer', day('2026-12-01'), madrid)).toBe('2027-02-09');
  // Thursday and Friday of Holy Week are 25 and 26 March.
  expect(remedyDue('prior-claim', 'court', day('2027-02-16'), madrid)).toBe('2027-04-01');
});
