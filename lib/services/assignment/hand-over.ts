import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { attendingBody } from '@/lib/casework/attending-body';
import type { CaseState } from '@/lib/casework/lifecycle';
import type { Audit, Tx } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import { isApart } from './colleagues';

export const openStates = [
  'registered',
  'instruction',
  'awaiting_citizen',
  'proposed',
] as const satisfies readonly CaseState[];
const isOpen = (state: CaseState): boolean => openStates.some((each) => each === state);

/** `undone`: what the same person gave away comes back, and then it is with somebody else. */
export type Why = 'by-hand' | 'undone' | 'rule' | 'absence';

/** A case in other hands: who had it, and the version that says so. */
export type HandOver = { readonly was: string | null; readonly version: number };

/**
 * Gives an open case to a colleague, or to nobody. `version` is the one that was seen. The colleague has to handle cases of
 * the body and must not be barred from this one.
 * @returns null when it is theirs already
 */
export const handOver = async (
  tx: Tx,
  audit: Audit,
  actor: Actor,
  sent: { readonly id: string; readonly version: number; readonly to: string | null; readonly why: Why },
): Promise<HandOver | null> => {
  await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${sent.id} FOR UPDATE`;
  const isSystem = actor.kind === 'system';
  const row = await tx.case.findFirst({ where: isSystem ? { id: sent.id } : { id: sent.id, ...officeCases(actor) } });
  if (!row) throw new NotFound('case');
  const body = attendingBody(row);
  const subject = { personId: row.personId, body };
  assertCan(actor, isSystem ? 'assign:by-rule' : 'assign:case', subject);
  if (row.version !== sent.version || !isOpen(row.state)) throw new Conflict('case');
  if (!isSystem && sent.why !== 'undone')
    assertCan(actor, 'assign:case', { ...subject, assignedToId: row.assignedToId });
  const { assignedToId: was } = row;
  if (was === sent.to) return null;
  if (sent.to !== null) {
    const isColleague = await tx.staff.count({
      where: { personId: sent.to, body, roles: { hasSome: ['caseworker', 'supervisor'] } },
    });
    if (isColleague === 0 || (await isApart(tx, sent.to, row.personId))) throw new NotFound('colleague');
  }
  const version = row.version + 1;
  await tx.case.update({
    where: { id: row.id },
    data: { assignedToId: sent.to, updatedAt: now(), version },
  });
  audit({
    action: 'case.assigned',
    object: `case:${row.id}`,
    behalf: row.personId,
    details: { from: was, to: sent.to, why: sent.why },
  });
  return { was, version };
};
