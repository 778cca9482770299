import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { toDay } from '@/lib/casework/dates';
import { reading } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';

/** The certificates issued or cards ordered in an own case; none while a person still looks at it. */
export const listCards = async (actor: Actor, caseId: string) => {
  const row = await reading(actor, (tx) =>
    tx.case.findFirst({
      where: { AND: [ownCases(actor), { id: caseId }] },
      select: { procedure: true, europeanCards: { orderBy: [{ birthDate: 'asc' }, { id: 'asc' }] } },
    }),
  );
  if (!row) return [];
  assertCan(actor, 'read:case', { personId: principalOf(actor), procedure: row.procedure });
  return row.europeanCards.map((card) => ({ ...card, from: toDay(card.from), to: toDay(card.to) }));
};
