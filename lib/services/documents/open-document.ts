import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { getProcedure } from '@/lib/catalogue/registry';
import { reading, transact } from '@/lib/db/transact';
import { officeCases, ownCases, ownKept } from '@/lib/db/visible-to';
import { readStored } from './read-stored';

/** An uploaded document for its owner or, once presented, the staff of its body; only one found safe leaves the storage. */
export const openDocument = async (actor: Actor, documentId: string) => {
  const document = await reading(actor, (tx) =>
    tx.document.findFirst({
      where: {
        id: documentId,
        state: 'safe',
        OR: [{ case: ownCases(actor) }, ownKept(actor), { case: officeCases(actor), entryId: { not: null } }],
      },
      include: { case: { select: { personId: true, procedure: true } } },
    }),
  );
  const personId = document?.case?.personId ?? document?.personId;
  if (!document || !personId) throw new NotFound('document');
  const isOwn = personId === principalOf(actor);
  if (document.case) {
    const { procedure } = document.case;
    const subject = { personId, procedure, body: getProcedure(procedure).procedure.body };
    assertCan(actor, isOwn ? 'read:case' : 'review:case', subject);
  } else assertCan(actor, 'keep:document', { personId });
  const bytes = await readStored({ origin: 'received', ...document, personId });
  await transact(actor, async (_tx, audit) => {
    const behalf = isOwn ? {} : { behalf: personId };
    audit({ action: 'document.opened', object: `document:${documentId}`, ...behalf });
  });
  return { document, bytes };
};
