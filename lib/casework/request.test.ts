import { expect, test } from 'vitest';
import { askedKinds, standingOf } from './request';

const at = (day: number) => new Date(`2026-11-${day}T10:00:00Z`);
const request = { documents: [{ id: 'family-book' }, { id: 'certificate' }], madeAt: at(20) };
const file = (kind: string, day: number, entryId: string | null) => ({ kind, entryId, uploadedAt: at(day) });
const said = (kind: string, day: number, entryId: string | null) => ({ kind, entryId, madeAt: at(day) });
const standings = (files: ReturnType<typeof file>[], statements: ReturnType<typeof said>[]) =>
  standingOf(request, files, statements).map(({ standing }) => standing);

test('what had been presented before the request answers nothing; what is ready to be sent does', () => {
  expect(standings([file('family-book', 19, 'e1')], [said('certificate', 19, 'e1')])).toEqual(['missing', 'missing']);
  expect(standings([file('family-book', 19, null)], [said('certificate', 20, 'e2')])).toEqual(['sent', 'stated']);
  expect(standings([file('other', 21, null)], [])).toEqual(['missing', 'missing']);
  // A file is worth more than words about it.
  expect(standings([file('family-book', 21, null)], [said('family-book', 21, null)])).toEqual(['sent', 'missing']);
});

test('whatever the column holds, only names of documents come out of it', () => {
  for (const odd of [null, {}, 'x', [null, 3, { id: 4 }, {}]]) expect(askedKinds(odd)).toEqual([]);
  expect(askedKinds(request.documents)).toEqual(['family-book', 'certificate']);
});
