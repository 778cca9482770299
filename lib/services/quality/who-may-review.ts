import 'server-only';
import { systemDb } from '@/lib/db/client';

type MayReview = (staffId: string) => boolean;

/**
 * Of each case, whether some member of staff may look at it again: nobody who handles it, proposed or signed a decision of
 * it, also one that was returned, keeps out of it, is its person or represents them (Ley 40/2015 art. 23), or may not see
 * them. Past row security, because it is asked of others than the actor.
 */
export const whoMayReview = async (
  caseIds: readonly string[],
  staffIds: readonly string[],
): Promise<ReadonlyMap<string, MayReview>> => {
  const cases = await systemDb().case.findMany({
    where: { id: { in: [...caseIds] } },
    select: {
      id: true,
      personId: true,
      assignedToId: true,
      decisions: { select: { proposedById: true, signedById: true } },
      abstentions: { select: { staffId: true } },
      person: { select: { protection: { select: { viewers: { select: { staffId: true } } } } } },
    },
  });
  const powers = await systemDb().power.findMany({
    where: {
      granterId: { in: cases.map(({ personId }) => personId) },
      agentId: { in: [...staffIds] },
      state: 'in_force',
      origin: { not: 'desk' },
    },
    select: { granterId: true, agentId: true },
  });
  return new Map(
    cases.map(({ id, personId, assignedToId, decisions, abstentions, person }): [string, MayReview] => {
      const kept = new Set([
        personId,
        assignedToId,
        ...decisions.flatMap(({ proposedById, signedById }) => [proposedById, signedById]),
        ...abstentions.map(({ staffId }) => staffId),
        ...powers.filter(({ granterId }) => granterId === personId).map(({ agentId }) => agentId),
      ]);
      const viewers = person.protection && new Set(person.protection.viewers.map(({ staffId }) => staffId));
      return [id, (staffId) => !kept.has(staffId) && (viewers === null || viewers.has(staffId))];
    }),
  );
};
