import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { type CaseStanding, countDocuments, needsOf } from './case-needs';

const quiet: CaseStanding = {
  state: 'instruction',
  documents: [],
  laterDocuments: [],
  required: [],
  notifications: [],
  request: null,
  unreadMessages: 0,
};

test('a case that waits for nothing says so', () => {
  expect(needsOf(quiet)).toEqual([]);
});

test('what ends first comes first, and the notification that ends soonest gives the date', () => {
  const [soon, late] = [new Date('2026-12-01T10:00:00Z'), new Date('2026-12-04T10:00:00Z')];
  const needs = needsOf({
    ...quiet,
    state: 'awaiting_citizen',
    notifications: [late, soon],
    request: { count: 2, until: day('2026-12-11') },
    documents: [{ kind: 'a', review: 'returned' }],
    unreadMessages: 3,
  });
  expect(needs).toEqual([
    { kind: 'notification', count: 2, until: soon },
    { kind: 'request', count: 2, until: '2026-12-11' },
    { kind: 'returned', count: 1 },
    { kind: 'message', count: 3 },
  ]);
});

test('documents put off are asked for until a request names them, and never in a case that is over', () => {
  const later = { ...quiet, laterDocuments: ['a', 'b'] };
  expect(needsOf(later)).toEqual([{ kind: 'later', count: 2 }]);
  expect(needsOf({ ...later, request: { count: 1, until: day('2026-12-11') } }).map(({ kind }) => kind)).toEqual([
    'request',
  ]);
  for (const state of ['decided', 'notified', 'withdrawn'] as const) expect(needsOf({ ...later, state })).toEqual([]);
});

test('a document returned and sent again is given, not returned', () => {
  const documents = [
    { kind: 'a', review: 'returned' },
    { kind: 'a', review: 'received' },
    { kind: 'b', review: 'accepted' },
    { kind: 'b', review: 'accepted' },
    { kind: 'c', review: 'returned' },
  ] as const;
  expect(countDocuments({ documents, required: ['a', 'b', 'c', 'd'] })).toEqual({
    needed: 4,
    given: 2,
    accepted: 1,
    returned: 1,
  });
  expect(needsOf({ ...quiet, documents })).toEqual([{ kind: 'returned', count: 1 }]);
});
