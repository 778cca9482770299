import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { now, system } from '@/lib/adapters/clock';
import { endSessions } from '@/lib/auth/session';
import { toDate } from '@/lib/casework/dates';
import { liveStates } from '@/lib/casework/power';
import type { Audit, Tx } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { withParties } from './power-row';
import { tell } from './tell';

/**
 * The day of a death, once it is proved: every power of the person, given or held, ends (Código civil art. 1732), their
 * sessions and codes are void, and the other side of each power is told.
 * @returns how many powers ended
 */
export const endByDeath = async (
  tx: Tx,
  audit: Audit,
  actor: Actor,
  personId: string,
  diedOn: Day,
): Promise<number> => {
  await tx.person.update({ where: { id: personId }, data: { diedOn: toDate(diedOn) } });
  await endSessions(tx, { personId });
  await tx.activationCode.updateMany({
    where: { personId, usedAt: null, revokedAt: null },
    data: { revokedAt: system() },
  });
  const powers = await tx.power.updateManyAndReturn({
    where: { OR: [{ granterId: personId }, { agentId: personId }], state: { in: [...liveStates] } },
    data: { state: 'ended', endedAt: now(), endedById: actor.id, endReason: 'death' },
    select: { id: true },
  });
  const rows = await tx.power.findMany({ where: { id: { in: powers.map(({ id }) => id) } }, include: withParties });
  for (const power of rows) {
    await tell(tx, power, power.granterId === personId ? 'agent' : 'granter', 'power-ended');
    audit({ action: 'power.ended-death', object: `power:${power.id}`, behalf: power.granterId });
  }
  audit({ action: 'person.death-recorded', object: `person:${personId}`, behalf: personId });
  return rows.length;
};
