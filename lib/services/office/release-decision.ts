import 'server-only';
import { type Actor, systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { log } from '@/lib/adapters/log';
import { attendingBody } from '@/lib/casework/attending-body';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import type { Decision } from '@/lib/db/generated/client';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';
import { addTask } from '../tasks/add-task';
import { type Deciding, enactDecision } from './enact-decision';
import { advance, lockOfficeCase, touchCase } from './office-case';

const unsigned = { state: 'proposed', signedById: null, signedAt: null, signedHash: null, releaseAt: null } as const;

/** Locks a case whose decision is signed and waits, for whoever signed it or a supervisor. */
const lockHeld = async (
  tx: Tx,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
  permission: 'undo:signature' | 'release:decision',
) => {
  const locked = await lockOfficeCase(tx, actor, id, version, 'sign:decision');
  const decision = await tx.decision.findFirst({ where: { caseId: id, state: 'held' } });
  if (!decision) throw new Conflict('nothing is held');
  const { signedById } = decision;
  const { row } = locked;
  assertCan(actor, permission, {
    personId: row.personId,
    body: attendingBody(row),
    ...(signedById ? { signedById } : {}),
  });
  return { locked, decision };
};

/** It no longer says what was signed, or cannot be carried out: it is a proposal again, and somebody of the office is told. */
const giveBack = async (tx: Tx, audit: Audit, { row }: Deciding, decision: Decision): Promise<void> => {
  await tx.decision.update({ where: { id: decision.id }, data: unsigned });
  await touchCase(tx, row.id);
  await addTask(tx, {
    kind: 'decision-changed',
    dedupeKey: `decision-changed:${decision.id}:${now().toISOString()}`,
    body: attendingBody(row),
    caseId: row.id,
    personId: row.personId,
  });
  audit({
    action: 'decision.signature-undone',
    object: `case:${row.id}`,
    behalf: row.personId,
    details: { why: 'changed' },
  });
};

/** Makes a held decision available, if it still says what was signed. */
const release = async (tx: Tx, audit: Audit, deciding: Deciding, decision: Decision): Promise<boolean> => {
  const { row } = deciding;
  if (!(await enactDecision(tx, audit, deciding, decision, 'release'))) {
    await giveBack(tx, audit, deciding, decision);
    return false;
  }
  audit({
    action: 'decision.released',
    object: `case:${row.id}`,
    behalf: row.personId,
    details: { outcome: decision.outcome },
  });
  return true;
};

/** Does not wait any longer: what was signed is made available now. */
export const releaseDecision = async (
  actor: Actor,
  id: string,
  version: number,
): Promise<{ readonly status: 'released' | 'changed' }> =>
  transact(actor, async (tx, audit) => {
    const { locked, decision } = await lockHeld(tx, actor, { id, version }, 'release:decision');
    return { status: (await release(tx, audit, locked, decision)) ? 'released' : 'changed' };
  });

/** Takes a signature back while nothing has reached the person: the decision is a proposal again, and the reason stays. */
export const undoSignature = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly reason: string },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { locked, decision } = await lockHeld(tx, actor, { id, version: sent.version }, 'undo:signature');
    const { row } = locked;
    advance(row.state, 'undo-signature');
    const reason = sent.reason.trim();
    if (!reason) return { problems: [{ field: 'reason', code: 'missing' }] };
    await tx.decision.update({ where: { id: decision.id }, data: { ...unsigned, returnReason: reason } });
    await touchCase(tx, id);
    audit({
      action: 'decision.signature-undone',
      object: `case:${id}`,
      behalf: row.personId,
      details: { reason, signedBy: decision.signedById },
    });
    return { problems: [] };
  });

/* What is due is looked at again under the lock of the case: an undo or an answer that came first holds it. */
const withDue = (
  { id, caseId }: { readonly id: string; readonly caseId: string },
  act: (tx: Tx, audit: Audit, deciding: Deciding, decision: Decision) => Promise<unknown>,
): Promise<boolean> =>
  transact(systemActor, async (tx, audit) => {
    assertCan(systemActor, 'release:in-time');
    await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${caseId} FOR UPDATE`;
    const decision = await tx.decision.findFirst({ where: { id, state: 'held', releaseAt: { lte: now() } } });
    if (!decision) return false;
    const row = await tx.case.findUniqueOrThrow({ where: { id: caseId }, include: { person: true } });
    const registered = getProcedure(row.procedure);
    await act(tx, audit, { row, registered, procedure: registered.procedure }, decision);
    return true;
  });

/** The job of every minute: what was signed a quarter of an hour ago reaches its person. One that fails stops no other. */
export const releaseDecisions = async (): Promise<number> => {
  const due = await systemDb().decision.findMany({
    where: { state: 'held', releaseAt: { lte: now() } },
    orderBy: { releaseAt: 'asc' },
    take: 200,
    select: { id: true, caseId: true },
  });
  let ended = 0;
  for (const each of due) {
    try {
      if (await withDue(each, release)) ended++;
    } catch (error) {
      log.error({ err: error, decision: each.id }, 'decision.not-released');
      if (error instanceof Conflict && (await withDue(each, giveBack))) ended++;
    }
  }
  return ended;
};
