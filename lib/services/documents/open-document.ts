import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { attendingBody } from '@/lib/casework/attending-body';
import type { Prisma } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import { officeCases, ownCases, ownKept } from '@/lib/db/visible-to';
import { askedDocument } from '../office/opinions';
import { needsPurpose } from '../office/purpose';
import { readStored } from './read-stored';

const ofCase = { select: { id: true, personId: true, procedure: true, addressedBody: true } } as const;

/**
 * An uploaded document for its owner or, once presented, the staff of its body and whoever is asked about it; a copy with
 * parts covered for that staff only. Only one found safe leaves the storage.
 */
export const openDocument = async (actor: Actor, documentId: string) => {
  const { document, asked } = await reading(actor, async (tx) => {
    const asked = await askedDocument(tx, actor, documentId);
    const inSight: Prisma.DocumentWhereInput[] = [
      { case: ownCases(actor) },
      ownKept(actor),
      { case: officeCases(actor), entryId: { not: null } },
      { redaction: { case: officeCases(actor) } },
      ...(asked ? [{ caseId: asked, entryId: { not: null } }] : []),
    ];
    const found = await tx.document.findFirst({
      where: { id: documentId, state: 'safe', OR: inSight },
      include: { case: ofCase, redaction: { select: { case: ofCase } } },
    });
    // A copy is of the case of its original.
    const document = found && { ...found, case: found.case ?? found.redaction?.case ?? null };
    return { document, asked };
  });
  const personId = document?.case?.personId ?? document?.personId;
  if (!document || !personId) throw new NotFound('document');
  const isOwn = personId === principalOf(actor);
  if (document.case) {
    const { procedure, id: caseId } = document.case;
    const subject = { personId, procedure, body: attendingBody(document.case) };
    if (asked && !isOwn) assertCan(actor, 'answer:opinion', { personId });
    else {
      assertCan(actor, isOwn ? 'read:case' : 'review:case', subject);
      if (!isOwn && (await needsPurpose(actor, caseId))) throw new NotFound('document');
    }
  } else assertCan(actor, 'keep:document', { personId });
  const bytes = await readStored({ origin: 'received', ...document, personId });
  await transact(actor, async (_tx, audit) => {
    const behalf = isOwn ? {} : { behalf: personId };
    audit({ action: 'document.opened', object: `document:${documentId}`, ...behalf });
  });
  return { document, bytes };
};
