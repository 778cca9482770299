import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import type { FactSources } from '@/lib/catalogue/prefill';
import { getProcedure } from '@/lib/catalogue/registry';
import type { Tx } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';

/**
 * Copies answers just given in one of several applications made together into the others that ask the same: a fact of
 * one name is the same fact in every procedure. What was answered there, or the record holds, stays.
 */
export const shareAnswers = async (
  tx: Tx,
  actor: Actor,
  togetherId: string,
  fromCase: string,
  answered: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const others = await tx.case.findMany({
    where: { AND: [ownCases(actor), { togetherId, state: 'draft', id: { not: fromCase } }] },
    select: { id: true, procedure: true, facts: true, sources: true },
    orderBy: { id: 'asc' },
  });
  const at = now();
  for (const other of others) {
    const { procedure } = getProcedure(other.procedure);
    const known = other.facts as Record<string, unknown>;
    const added = Object.fromEntries(
      Object.entries(answered).filter(([key]) => Object.hasOwn(procedure.facts, key) && known[key] === undefined),
    );
    if (Object.keys(added).length === 0) continue;
    const declared = Object.fromEntries(
      Object.keys(added).map((key) => [key, { source: 'declared', at: at.toISOString() }]),
    );
    await tx.case.update({
      where: { id: other.id },
      data: {
        facts: { ...known, ...added } as never,
        sources: { ...(other.sources as FactSources), ...declared } as never,
        updatedAt: at,
        version: { increment: 1 },
      },
      select: { id: true },
    });
  }
};
