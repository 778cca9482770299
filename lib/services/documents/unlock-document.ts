import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { unlockPdf } from '@/lib/adapters/pdf-unlock';
import { enqueue } from '@/lib/db/queue';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { ownCases, ownKept } from '@/lib/db/visible-to';
import { countTry } from '../forms/count-post';
import { readStored } from './read-stored';
import { takeFile } from './take-file';

/** Passwords somebody may try on one file in five minutes. */
const TRIES = 20;

export type UnlockResult = { readonly ok: true } | { readonly ok: false; readonly code: string };

const findLocked = async (actor: Actor, id: string) => {
  const document = await reading(actor, (tx) =>
    tx.document.findFirst({
      where: { id, state: 'locked', entryId: null, OR: [{ case: ownCases(actor) }, ownKept(actor)] },
      include: { case: { select: { personId: true, procedure: true } } },
    }),
  );
  if (!document) throw new NotFound('document');
  if (document.case) assertCan(actor, 'attach:document', document.case);
  else assertCan(actor, 'keep:document', { personId: actor.id });
  return document;
};

const raiseVersion = (tx: Tx, caseId: string | null) =>
  caseId && tx.case.updateMany({ where: { id: caseId }, data: { updatedAt: now(), version: { increment: 1 } } });

/**
 * Takes the password off a PDF: what is kept from now on is the open file, looked at like any other. The password is kept
 * nowhere; the audit keeps the hash of the file as it was sent.
 */
export const unlockDocument = async (actor: Actor, id: string, password: string): Promise<UnlockResult> => {
  const document = await findLocked(actor, id);
  await countTry(`pdf-password:${id}`, TRIES);
  const { name, mediaType, sha256: lockedSha256, caseId } = document;
  const locked = await readStored({ origin: 'received', ...document, personId: principalOf(actor) });
  const object = `document:${id}`;
  const open = await unlockPdf(locked, password);
  if (!open.ok) {
    await transact(actor, async (_tx, audit) =>
      audit({ action: 'document.wrong-password', object, result: 'refused', details: { why: open.why } }),
    );
    return { ok: false, code: open.why === 'wrong-password' ? 'wrong-pdf-password' : 'file-not-opened' };
  }
  const taken = await takeFile({ name, type: mediaType, content: open.bytes });
  if (!taken.ok) return { ok: false, code: `file-${taken.why}` };
  const { storageKey, sha256, size, pages, state } = taken.file;
  return transact(actor, async (tx, audit) => {
    await raiseVersion(tx, caseId);
    const { count } = await tx.document.updateMany({
      where: { id, state: 'locked', entryId: null, storageKey: document.storageKey },
      data: { storageKey, sha256, size, pages, state },
    });
    if (count === 0) throw new NotFound('document');
    if (state === 'pending') await enqueue(tx, 'scan-document', { documentId: id });
    audit({ action: 'document.unlocked', object, details: { sha256, lockedSha256 } });
    return { ok: true };
  });
};
