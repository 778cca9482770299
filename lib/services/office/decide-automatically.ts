import 'server-only';
import { now } from '@/lib/adapters/clock';
import type { Assessment } from '@/lib/catalogue/assess';
import { contextOf } from '@/lib/catalogue/assess';
import { evaluate, type Known } from '@/lib/catalogue/kernel';
import { factsToJson } from '@/lib/catalogue/prefill';
import type { Audit, Tx } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { proofOf } from '../effects/effects';
import { type Deciding, enactDecision, holdDecision } from './enact-decision';

/** Whether what was registered is granted without a person: all met, nothing missing, and the condition of the procedure. */
const isAutomatic = (
  { procedure, row }: Deciding,
  facts: Known,
  { outcome, award, documents }: Assessment,
  sent: ReadonlySet<string>,
  on: Day,
): boolean => {
  const { automatic } = procedure;
  if (!automatic || outcome !== 'entitled' || award === null || row.laterDocuments.length > 0) return false;
  if (documents.some(({ id, required }) => required !== false && !sent.has(id))) return false;
  return !automatic.when || evaluate(automatic.when, facts, contextOf(procedure, facts, on)) === true;
};

/**
 * Decides what has just been registered, if its procedure may be decided by the body without a person (LGSS art.
 * 130). Anything but a plain grant waits for a caseworker.
 * @returns whether it was decided
 */
export const decideAutomatically = async (
  tx: Tx,
  audit: Audit,
  deciding: Deciding,
  facts: Known,
  assessment: Assessment,
  { sent, on }: { readonly sent: ReadonlySet<string>; readonly on: Day },
): Promise<boolean> => {
  if (!isAutomatic(deciding, facts, assessment, sent, on)) return false;
  const { row, procedure } = deciding;
  const proof = proofOf(procedure.slug);
  if (proof && !(await proof(tx, row.personId, facts))) return false;
  const decision = await tx.decision.create({
    data: {
      caseId: row.id,
      outcome: 'granted',
      assessment: assessment as never,
      facts: factsToJson(procedure.facts, facts) as never,
      proposedById: null,
      proposedAt: now(),
      needsSecond: false,
    },
  });
  const sealed = await holdDecision(tx, deciding, decision, null);
  await enactDecision(tx, audit, deciding, sealed, 'decide-automatically');
  audit({ action: 'decision.automatic', object: `case:${row.id}`, details: { procedure: procedure.version } });
  return true;
};
