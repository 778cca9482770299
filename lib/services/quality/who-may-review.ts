import 'server-only';
import { systemDb } from '@/lib/db/client';

/** What bears on who may look at a decided case again. */
export type AboutCase = {
  readonly personId: string;
  /** Whoever proposed or signed any decision of it, also one that was returned. */
  readonly decidedByIds: readonly string[];
  readonly mayReview: (staffId: string) => boolean;
};

/**
 * Of each case, which of some members of staff may look at it again: nobody who handles it, proposed or signed a decision
 * of it, keeps out of it, is its person or represents them (Ley 40/2015 art. 23), or may not see its person. Past row
 * security, because it is asked of others than the actor.
 */
export const whoMayReview = async (
  caseIds: readonly string[],
  staffIds: readonly string[],
): Promise<ReadonlyMap<string, AboutCase>> => {
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
    cases.map(({ id, personId, assignedToId, decisions, abstentions, person }) => {
      const decidedByIds = decisions.flatMap(({ proposedById, signedById }) =>
        [proposedById, signedById].filter((each) => each !== null),
      );
      const kept = new Set([
        personId,
        assignedToId,
        ...decidedByIds,
        ...abstentions.map(({ staffId }) => staffId),
        ...powers.filter(({ granterId }) => granterId === personId).map(({ agentId }) => agentId),
      ]);
      const viewers = person.protection && new Set(person.protection.viewers.map(({ staffId }) => staffId));
      const mayReview = (staffId: string) => !kept.has(staffId) && (viewers === null || viewers.has(staffId));
      return [id, { personId, decidedByIds, mayReview }];
    }),
  );
};
