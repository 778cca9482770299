import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { reading, type Tx } from '@/lib/db/transact';
import { getRun } from '../runs/runs';

/** What a run found, by the key of each case or pension; of one kind or of all. */
export const findingsOf = (tx: Tx, runId: string, kind: string | null, after: string | null, most: number) =>
  tx.runFinding.findMany({
    where: { runId, ...(kind ? { kind } : {}), ...(after ? { subject: { gt: after } } : {}) },
    orderBy: { subject: 'asc' },
    take: most,
    include: {
      person: { select: { givenName: true, surnames: true } },
      case: { select: { register: { where: { kind: 'application' }, select: { number: true } } } },
    },
  });
export type Finding = Awaited<ReturnType<typeof findingsOf>>[number];

/** Everything a run of the own body found, read in stretches for a file of any length. */
export const findingsAfter = async (
  actor: Actor,
  runId: string,
  after: string | null,
  most: number,
): Promise<Finding[]> => {
  await getRun(actor, runId);
  return reading(actor, (tx) => findingsOf(tx, runId, null, after, most));
};
