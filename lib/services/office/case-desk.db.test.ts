import { expect, test, vi } from 'vitest';
import { systemActor } from '@/lib/access/actor';
import { Conflict } from '@/lib/access/outcomes';
import { systemDb } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';
import { addCitizen, addStaff, applied, setClock, takenBy, versionOf } from '../fixtures';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { addNote, deleteNote, editNote, LONGEST_NOTE, listNotes } from './notes';
import { takeCase } from './office-case';
import { forgetLooks, lookAtCase } from './presence';
import { reviewDocument, verifyFact } from './review';
import { hasShortcuts, setShortcuts } from './shortcuts';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, andres, elena, berta } = officeWith({
  pilar: 'caseworker',
  andres: 'caseworker',
  elena: 'supervisor',
  berta: 'auditor',
});
const textsOf = async (actor: typeof pilar, id: string) => (await listNotes(actor, id)).notes.map(({ text }) => text);

test('a note is read by the staff of the body and never by its person, and only its author changes or deletes it', async () => {
  const marta = await addCitizen();
  const id = await takenBy(pilar, marta);
  expect(await addNote(pilar, id, '  ')).toEqual({ problems: [{ field: 'text', code: 'missing' }] });
  expect((await addNote(pilar, id, 'x'.repeat(LONGEST_NOTE + 1))).problems).toHaveLength(1);
  await addNote(pilar, id, 'Ha llamado: viaja el lunes.');
  await addNote(andres, id, 'Mirar el padrón.');
  expect((await textsOf(elena, id)).sort()).toEqual(['Ha llamado: viaja el lunes.', 'Mirar el padrón.']);
  expect(await listNotes(berta, id)).toMatchObject({ mayWrite: false });
  await expect(addNote(berta, id, 'x')).rejects.toMatchObject(forbidden);
  await expect(listNotes(marta, id)).rejects.toMatchObject(gone);
  await expect(listNotes({ ...pilar, body: 'ISM' }, id)).rejects.toMatchObject(gone);
  expect(await reading(marta, (tx) => tx.caseNote.count())).toBe(0);

  const mine = (await listNotes(pilar, id)).notes.find(({ isMine }) => isMine);
  if (!mine) throw new Error('no note');
  await expect(editNote(andres, id, { ...mine, text: 'x' })).rejects.toMatchObject(gone);
  await editNote(pilar, id, { ...mine, text: 'Viaja el martes.' });
  await expect(editNote(pilar, id, { ...mine, text: 'Otra vez.' })).rejects.toMatchObject(conflict);
  await expect(deleteNote(pilar, id, mine)).rejects.toMatchObject(conflict);
  await deleteNote(pilar, id, { id: mine.id, version: mine.version + 1 });
  expect(await textsOf(pilar, id)).toEqual(['Mirar el padrón.']);
  const said = await systemDb().auditEvent.findMany({
    where: { object: `case:${id}`, action: { startsWith: 'note.' } },
    orderBy: { seq: 'asc' },
  });
  expect(said.map(({ action, behalf }) => [action, behalf === marta.id])).toEqual([
    ['note.added', true],
    ['note.added', true],
    ['note.changed', true],
    ['note.deleted', true],
  ]);
  expect(JSON.stringify(said.map(({ details }) => details))).not.toContain('Viaja');
});

test('who opens a case sees which colleagues have it open, since when, and no longer once they have gone', async () => {
  const id = await applied(await addCitizen());
  expect((await lookAtCase(pilar, id)).others).toEqual([]);
  const [seen] = (await lookAtCase(elena, id)).others;
  expect(seen?.name).toBe('Pilar Gil');
  // Told in official time, which the demonstration moves.
  expect(seen?.since.toISOString().slice(0, 13)).toBe('2026-11-24T10');
  setClock('2026-12-24T10:00:00Z');
  expect((await lookAtCase(elena, id)).others).toHaveLength(1);
  const aWhile = (seconds: number) =>
    systemDb().caseLook.updateMany({ data: { seenAt: new Date(Date.now() - seconds * 1000) } });
  await aWhile(80);
  expect((await lookAtCase(andres, id)).others).toHaveLength(2);
  await aWhile(100);
  expect((await lookAtCase(andres, id)).others).toEqual([]);
  await aWhile(4000);
  expect(await forgetLooks()).toBeGreaterThan(0);
  await expect(lookAtCase(await addCitizen(), id)).rejects.toMatchObject(gone);
});

test('who comes with an older version is told who changed the case and when, and overwrites nothing', async () => {
  const marta = await addCitizen();
  const id = await applied(marta);
  const seen = await versionOf(id);
  await takeCase(elena, id, seen);
  const refused = await takeCase(pilar, id, seen).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Conflict);
  expect((refused as Conflict).change).toMatchObject({ caseId: id, name: 'Pilar Gil', by: 'person' });
  expect(await systemDb().case.findUniqueOrThrow({ where: { id } })).toMatchObject({
    assignedToId: elena.id,
    changedById: elena.id,
  });
  expect(await lookAtCase(pilar, id)).toMatchObject({ version: seen + 1, change: { name: 'Pilar Gil' } });
  // A change by a job of the office, and one by the person, are told as such.
  await systemDb().case.update({ where: { id }, data: { version: { increment: 1 } } });
  expect(await lookAtCase(pilar, id)).toMatchObject({ change: { by: 'office', name: null } });
  const stale = { version: seen, fact: 'stopsWork', reason: 'x', values: { stopsWork: 'no' } };
  await expect(verifyFact(elena, id, stale)).rejects.toMatchObject({ ...conflict, change: { by: 'office' } });
});

test('after a document the next one that nobody reviewed comes, and none after the last', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  const entry = await systemDb().registerEntry.findFirstOrThrow({ where: { caseId: id } });
  const add = async (name: string) => {
    const first = await systemDb().document.findFirstOrThrow({ where: { caseId: id } });
    const { id: _id, storageKey, uploadedAt, ...same } = first;
    const later = new Date(uploadedAt.getTime() + 60_000 * (await systemDb().document.count()));
    return systemDb().document.create({
      data: { ...same, name, storageKey: `${storageKey}#${name}`, uploadedAt: later, entryId: entry.id },
    });
  };
  const first = await systemDb().document.findFirstOrThrow({ where: { caseId: id } });
  const [second, third] = [await add('b.pdf'), await add('c.pdf')];
  const review = async (documentId: string, verdict: 'accepted' | 'returned') =>
    (await reviewDocument(pilar, id, { version: await versionOf(id), documentId, verdict, reason: 'Borroso.' })).next;
  expect(await review(second.id, 'accepted')).toBe(third.id);
  expect(await review(third.id, 'returned')).toBe(first.id);
  expect(await review(first.id, 'accepted')).toBeNull();
});

test('single keys are on until somebody switches them off, and stay off for that person', async () => {
  const eva = await addStaff('caseworker');
  expect(await hasShortcuts(eva)).toBe(true);
  await setShortcuts(eva, false);
  expect([await hasShortcuts(eva), await hasShortcuts(pilar)]).toEqual([false, true]);
  await expect(setShortcuts(await addCitizen(), false)).rejects.toMatchObject(forbidden);
  expect(await hasShortcuts(systemActor)).toBe(false);
});
