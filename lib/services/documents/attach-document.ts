import 'server-only';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now, system } from '@/lib/adapters/clock';
import { type FileRefusal, inspectFile } from '@/lib/adapters/file-check';
import { safeFileName } from '@/lib/adapters/file-name';
import { newFileKey, StorageFull, storage } from '@/lib/adapters/storage';
import { getProcedure } from '@/lib/catalogue/registry';
import { config } from '@/lib/config';
import { enqueue } from '@/lib/db/queue';
import { reading, transact } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { freeDiskShare } from '../health/free-disk';

/** Documents a person may keep in one case, so that storage is bounded. */
const MAX_FILES = 40;

export type Upload = { readonly name: string; readonly type: string; readonly content: { path: string } | Uint8Array };
export type AttachResult =
  | { readonly ok: true; readonly documentId: string }
  | { readonly ok: false; readonly why: FileRefusal | 'too-many' };

const findTarget = async (actor: Actor, caseId: string, kind: string) => {
  const target = await reading(actor, (tx) =>
    tx.case.findFirst({
      where: { AND: [ownCases(actor), { id: caseId, state: { notIn: ['notified', 'withdrawn'] } }] },
      select: { procedure: true, personId: true, _count: { select: { documents: true } } },
    }),
  );
  if (!target) throw new NotFound('case');
  assertCan(actor, 'attach:document', target);
  const known = getProcedure(target.procedure).procedure.documents.some(({ id }) => id === kind);
  if (!known && kind !== 'other') throw new NotFound('document kind');
  return target;
};

/**
 * Takes a file into an own case: checked by content, stored under a generated key, and only then named by a row, so that
 * a case never points to a lost file. A file without a row is swept by the nightly job.
 */
const attachOne = async (actor: Actor, caseId: string, kind: string, upload: Upload): Promise<AttachResult> => {
  const target = await findTarget(actor, caseId, kind);
  if (target._count.documents >= MAX_FILES) return { ok: false, why: 'too-many' };
  // Under five per cent of free disk the rest of the office keeps working; files wait.
  if (!config().S3_ENDPOINT && (await freeDiskShare()) < 0.05) throw new StorageFull('the disk is nearly full');
  const { content } = upload;
  const source = content instanceof Uint8Array ? content : content.path;
  const verdict = await inspectFile(source, upload.name, upload.type);
  if (!verdict.ok) return verdict;
  const key = newFileKey(system());
  const stream = content instanceof Uint8Array ? Readable.from([content]) : createReadStream(content.path);
  const { sha256, size } = await storage.put(key, stream, { mediaType: verdict.mediaType });
  return transact(actor, async (tx, audit) => {
    const { count } = await tx.case.updateMany({
      where: { AND: [ownCases(actor), { id: caseId, state: { notIn: ['notified', 'withdrawn'] } }] },
      data: { updatedAt: now(), version: { increment: 1 } },
    });
    if (count === 0) throw new NotFound('case');
    // Counted again under the lock of the row just written: many uploads at once do not pass the bound together.
    if ((await tx.document.count({ where: { caseId } })) >= MAX_FILES) return { ok: false, why: 'too-many' } as const;
    const { id } = await tx.document.create({
      data: {
        caseId,
        kind,
        name: safeFileName(upload.name),
        mediaType: verdict.mediaType,
        size,
        pages: verdict.pages ?? null,
        sha256,
        storageKey: key,
        // Without a scanner in this installation nothing will ever look: the pages say so.
        state: config().CLAMD_HOST ? 'pending' : 'safe',
        uploadedById: actor.id,
        uploadedAt: now(),
      },
      select: { id: true },
    });
    if (config().CLAMD_HOST) await enqueue(tx, 'scan-document', { documentId: id });
    audit({ action: 'document.attached', object: `document:${id}`, details: { caseId, kind, sha256 } });
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
): Promise<AttachResult> => {
  const siblings = kind === 'other' ? [] : await siblingsWithout(actor, caseId, kind);
  const attached = await attachOne(actor, caseId, kind, upload);
  if (attached.ok) for (const sibling of siblings) await attachOne(actor, sibling, kind, upload);
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
    if (!document) throw new NotFound('document');
    assertCan(actor, 'attach:document', document.case);
    await tx.document.deleteMany({ where: { id: documentId, entryId: null } });
    audit({ action: 'document.removed', object: `document:${documentId}`, details: { sha256: document.sha256 } });
    return { caseId: document.caseId };
  });
