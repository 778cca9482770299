import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { toDate } from '@/lib/casework/dates';
import type { Audit, Tx } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { endByDeath } from '../powers/end-by-death';
import { stopPayments } from './stop-payments';

/**
 * All that a proved death brings about: powers end, payments stop, and what was paid after it is worked out. Written into
 * its report, which is there already: the payments it stops point at it.
 */
export const confirmDeath = async (
  { tx, audit, actor }: { tx: Tx; audit: Audit; actor: Actor },
  { reportId, personId, diedOn }: { readonly reportId: string; readonly personId: string; readonly diedOn: Day },
): Promise<{ readonly endedPowers: number; readonly stopped: number }> => {
  const endedPowers = await endByDeath(tx, audit, actor, personId, diedOn);
  const { stopped, overpaid } = await stopPayments(tx, audit, { personId, diedOn, reportId });
  await tx.deathReport.update({
    where: { id: reportId },
    data: { diedOn: toDate(diedOn), endedPowers, stopped, overpaid: overpaid.map((line) => ({ ...line })) },
  });
  return { endedPowers, stopped };
};
