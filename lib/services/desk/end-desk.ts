import 'server-only';
import { type Actor, isAtDesk } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { nextPowerState } from '@/lib/casework/power';
import type { Audit, Tx } from '@/lib/db/transact';

/** The form is presented: the registrar is in their own name again, and the consent of the visitor is used up. */
export const endDesk = async (tx: Tx, audit: Audit, actor: Actor): Promise<void> => {
  if (!isAtDesk(actor) || !actor.acting) return;
  await closePower(tx, audit, { id: actor.acting.powerId, granterId: actor.acting.personId }, actor.id, 'submitted');
};

/** Ends a power of the desk, once, and every session that acts with it. */
export const closePower = async (
  tx: Tx,
  audit: Audit,
  power: { readonly id: string; readonly granterId: string },
  endedById: string,
  endReason: 'submitted' | 'closed',
): Promise<void> => {
  const state = nextPowerState({ state: 'in_force', origin: 'desk' }, 'close-desk', 'staff') ?? 'ended';
  const { count } = await tx.power.updateMany({
    where: { id: power.id, origin: 'desk', state: 'in_force' },
    data: { state, endedAt: now(), endedById, endReason },
  });
  if (count === 0) return;
  await tx.session.updateMany({ where: { powerId: power.id }, data: { powerId: null } });
  audit({ action: 'desk.closed', object: `power:${power.id}`, behalf: power.granterId, details: { why: endReason } });
};
