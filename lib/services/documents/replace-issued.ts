import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';

/**
 * A newer document takes the place of those it makes out of date, in the transaction that issues it. Their codes still
 * open them, and say that there is a newer one.
 */
export const replaceIssued = async (
  tx: Tx,
  older: Pick<
    Prisma.IssuedDocumentWhereInput,
    'id' | 'kind' | 'caseId' | 'personId' | 'powerId' | 'subject' | 'locale'
  >,
  newerId: string,
): Promise<void> => {
  await tx.issuedDocument.updateMany({
    where: { AND: [older, { state: 'valid', id: { not: newerId } }] },
    data: { state: 'replaced', replacedById: newerId },
  });
};
