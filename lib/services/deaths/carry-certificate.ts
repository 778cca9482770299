import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { getProcedure } from '@/lib/catalogue/registry';
import { reading } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import { attachDocument } from '../documents/attach-document';
import { readStored } from '../documents/read-stored';

const CERTIFICATE = 'death-certificate';

/**
 * The death certificate sent with a report goes into the applications begun from it, so that nobody is asked for it twice
 * (Ley 39/2015 art. 28.2). What is not there, not clean yet or of somebody else carries nothing.
 */
export const carryCertificate = async (actor: Actor, reportId: string, togetherId: string): Promise<void> => {
  const { sent, drafts } = await reading(actor, async (tx) => ({
    sent: await tx.document.findFirst({
      where: { kind: CERTIFICATE, state: 'safe', case: { AND: [ownCases(actor), { id: reportId }] } },
      orderBy: { uploadedAt: 'desc' },
    }),
    drafts: await tx.case.findMany({
      where: { AND: [ownCases(actor), { togetherId, state: 'draft', documents: { none: { kind: CERTIFICATE } } }] },
      select: { id: true, procedure: true },
      orderBy: { createdAt: 'asc' },
    }),
  }));
  const asking = drafts.filter(({ procedure }) =>
    getProcedure(procedure).procedure.documents.some(({ id }) => id === CERTIFICATE),
  );
  if (!sent || asking.length === 0) return;
  const file = { name: sent.name, type: sent.mediaType, content: await readStored({ origin: 'received', ...sent }) };
  // Those begun together that ask for the same paper get it with the first one.
  await attachDocument(actor, asking[0]?.id ?? '', CERTIFICATE, file);
};
