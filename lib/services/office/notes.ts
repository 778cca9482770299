import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';
import { caseInSight, staffNames } from './case-in-sight';

export const LONGEST_NOTE = 4000;
/** The last notes of a case that a page shows. */
const SHOWN = 200;
type Written = { readonly problems: readonly Problem[] };

const problemsOf = (text: string): readonly Problem[] => {
  if (!text) return [{ field: 'text', code: 'missing' }];
  return text.length > LONGEST_NOTE ? [{ field: 'text', code: 'too-long', values: { limit: LONGEST_NOTE } }] : [];
};

/** Notes of the office on a case, newest first. They are not part of the file (Ley 39/2015 art. 70.4): nobody else reads them. */
export const listNotes = async (actor: Actor, caseId: string) =>
  reading(actor, async (tx) => {
    const { personId, body } = await caseInSight(tx, actor, caseId, 'review:case');
    const rows = await tx.caseNote.findMany({
      where: { caseId },
      orderBy: [{ at: 'desc' }, { id: 'asc' }],
      take: SHOWN,
    });
    const names = await staffNames(
      tx,
      rows.map(({ byId }) => byId),
    );
    return {
      mayWrite: can(actor, 'write:note', { personId, body }),
      notes: rows.map(({ id, byId, text, at, changedAt, version }) => ({
        id,
        text,
        at,
        changedAt,
        version,
        by: names.get(byId) ?? null,
        isMine: byId === actor.id,
      })),
    };
  });

export const addNote = async (actor: Actor, caseId: string, typed: string): Promise<Written> =>
  transact(actor, async (tx, audit) => {
    const { personId } = await caseInSight(tx, actor, caseId, 'write:note');
    const text = typed.trim();
    const problems = problemsOf(text);
    if (problems.length > 0) return { problems };
    await tx.caseNote.create({ data: { caseId, byId: actor.id, text, at: now() } });
    audit({ action: 'note.added', object: `case:${caseId}`, behalf: personId });
    return { problems: [] };
  });

/* An own note of a case in sight, under its lock. A colleague's is not there. */
const lockNote = async (tx: Tx, actor: Actor, caseId: string, id: string, version: number) => {
  const { personId } = await caseInSight(tx, actor, caseId, 'write:note');
  await tx.$executeRaw`SELECT 1 FROM "CaseNote" WHERE id = ${id} FOR UPDATE`;
  const note = await tx.caseNote.findFirst({ where: { id, caseId, byId: actor.id } });
  if (!note) throw new NotFound('note');
  if (note.version !== version) throw new Conflict('note');
  return personId;
};
type OfNote = { readonly id: string; readonly version: number };

export const editNote = async (
  actor: Actor,
  caseId: string,
  { id, version, text: typed }: OfNote & { readonly text: string },
): Promise<Written> =>
  transact(actor, async (tx, audit) => {
    const behalf = await lockNote(tx, actor, caseId, id, version);
    const text = typed.trim();
    const problems = problemsOf(text);
    if (problems.length > 0) return { problems };
    await tx.caseNote.update({ where: { id }, data: { text, changedAt: now(), version: { increment: 1 } } });
    audit({ action: 'note.changed', object: `case:${caseId}`, behalf, details: { note: id } });
    return { problems: [] };
  });

/** Deletes an own note: its words are gone, and that there was one stays written down. */
export const deleteNote = async (actor: Actor, caseId: string, { id, version }: OfNote): Promise<void> =>
  transact(actor, async (tx, audit) => {
    const behalf = await lockNote(tx, actor, caseId, id, version);
    await tx.caseNote.delete({ where: { id } });
    audit({ action: 'note.deleted', object: `case:${caseId}`, behalf, details: { note: id } });
  });
