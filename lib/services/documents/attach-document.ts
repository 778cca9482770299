import 'server-only';
import { type Actor, isAtDesk } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import type { FileRefusal } from '@/lib/adapters/file-check';
import { getProcedure } from '@/lib/catalogue/registry';
import { enqueue } from '@/lib/db/queue';
import { takesDocuments } from '@/lib/db/takes-documents';
import { reading, transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { PAPER_FORM } from '../cases/filled-draft';
import { takeFile, type Upload } from './take-file';

/** Documents a person may keep in one case, so that storage is bounded. */
const MAX_FILES = 40;

export type AttachResult =
  | { readonly ok: true; readonly documentId: string }
  | { readonly ok: false; readonly why: FileRefusal | 'too-many' };

/** How a file came, where its person did not upload it from the page of the case. */
export type Origin =
  | { readonly via: 'page' }
  | { readonly via: 'kept'; readonly keptId: string }
  | { readonly via: 'hand-off'; readonly handOffId: string };
const fromPage: Origin = { via: 'page' };

const findTarget = async (actor: Actor, caseId: string, kind: string) => {
  const target = await reading(actor, (tx) =>
    tx.case.findFirst({
      where: { AND: [ownCases(actor), takesDocuments(), { id: caseId }] },
      select: { procedure: true, personId: true, documents: { select: { id: true } } },
    }),
  );
  if (!target) throw new NotFound('case');
  assertCan(actor, 'attach:document', target);
  const known = getProcedure(target.procedure).procedure.documents.some(({ id }) => id === kind);
  const isPaper = kind === PAPER_FORM && isAtDesk(actor);
  if (!known && !isPaper && kind !== 'other') throw new NotFound('document kind');
  return target;
};

/**
 * Takes a file into an own case: checked by content, stored under a generated key, and only then named by a row, so that
 * a case never points to a lost file. A file without a row is swept by the nightly job.
 */
const attachOne = async (
  actor: Actor,
  caseId: string,
  kind: string,
  upload: Upload,
  origin: Origin,
): Promise<AttachResult> => {
  const target = await findTarget(actor, caseId, kind);
  if (target.documents.length >= MAX_FILES) return { ok: false, why: 'too-many' };
  const taken = await takeFile(upload, { mayWait: true });
  if (!taken.ok) return taken;
  return transact(actor, async (tx, audit) => {
    const { count } = await tx.case.updateMany({
      where: { AND: [ownCases(actor), takesDocuments(), { id: caseId }] },
      data: { updatedAt: now(), version: { increment: 1 } },
    });
    if (count === 0) throw new NotFound('case');
    // Counted again under the lock of the row just written: many uploads at once do not pass the bound together.
    if ((await tx.document.count({ where: { caseId } })) >= MAX_FILES) return { ok: false, why: 'too-many' } as const;
    const { id } = await tx.document.create({
      data: {
        caseId,
        kind,
        ...taken.file,
        ...(origin.via === 'kept' ? { keptId: origin.keptId } : {}),
        uploadedById: actor.id,
        uploadedAt: now(),
      },
      select: { id: true },
    });
    if (taken.file.state === 'pending') await enqueue(tx, 'scan-document', { documentId: id });
    const { lockedSha256 } = taken;
    audit({
      // Using a kept document once more rests on the consent its person has just given (Ley 39/2015 art. 28.2).
      action: origin.via === 'kept' ? 'document.reused' : 'document.attached',
      object: `document:${id}`,
      details: { caseId, kind, sha256: taken.file.sha256, ...(lockedSha256 ? { lockedSha256 } : {}), ...origin },
    });
    return { ok: true, documentId: id };
  });
};

/* Drafts made together with a case that ask for the same paper and do not have it yet. */
const siblingsWithout = (actor: Actor, caseId: string, kind: string): Promise<readonly string[]> =>
  reading(actor, async (tx) => {
    const drafts = { AND: [ownCases(actor), { state: 'draft' as const }] };
    const own = await tx.case.findFirst({
      where: { ...drafts, id: caseId, togetherId: { not: null } },
      select: { togetherId: true, procedure: true },
    });
    if (!own) return [];
    const nameIn = (slug: string) => getProcedure(slug).words.es.documents[kind]?.name;
    const others = await tx.case.findMany({
      where: { ...drafts, togetherId: own.togetherId, id: { not: caseId }, documents: { none: { kind } } },
      select: { id: true, procedure: true },
    });
    return others.filter(({ procedure }) => nameIn(procedure) === nameIn(own.procedure)).map(({ id }) => id);
  });

/** Takes a file into an own case, and into the drafts made together with it that ask for the same paper. */
export const attachDocument = async (
  actor: Actor,
  caseId: string,
  kind: string,
  upload: Upload,
  origin: Origin = fromPage,
): Promise<AttachResult> => {
  const siblings = kind === 'other' ? [] : await siblingsWithout(actor, caseId, kind);
  const attached = await attachOne(actor, caseId, kind, upload, origin);
  if (attached.ok) for (const sibling of siblings) await attachOne(actor, sibling, kind, upload, origin);
  return attached;
};

/** Removes a document that was not presented yet. */
export const removeDocument = async (actor: Actor, documentId: string): Promise<{ caseId: string }> =>
  transact(actor, async (tx, audit) => {
    // A submission at the same instant holds this lock: what it registers is no longer removed.
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = (SELECT "caseId" FROM "Document" WHERE id = ${documentId}) FOR UPDATE`;
    const document = await tx.document.findFirst({
      where: { id: documentId, entryId: null, case: ownCases(actor) },
      select: { caseId: true, sha256: true, case: { select: { personId: true, procedure: true } } },
    });
    if (!document?.case || document.caseId === null) throw new NotFound('document');
    assertCan(actor, 'attach:document', document.case);
    await tx.document.deleteMany({ where: { id: documentId, entryId: null } });
    audit({ action: 'document.removed', object: `document:${documentId}`, details: { sha256: document.sha256 } });
    return { caseId: document.caseId };
  });
