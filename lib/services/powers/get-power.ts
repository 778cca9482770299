import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { actsOf } from '@/lib/casework/power';
import { db } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';
import { isInForce } from './list-powers';
import { asSeenBy, type PowerRow, sideOf, withParties } from './power-row';

const who = (power: PowerRow, actor: Actor, id: string) =>
  id === actor.id
    ? ('you' as const)
    : id === power.granterId || id === power.agentId
      ? ('other' as const)
      : ('office' as const);

/** What happened to a power, newest first, as the audit tells it. */
const historyOf = async (power: PowerRow, actor: Actor) => {
  const events = await db().auditEvent.findMany({
    where: { object: `power:${power.id}`, result: 'ok', action: { not: 'power.viewed' } },
    orderBy: { seq: 'desc' },
    take: 50,
    select: { seq: true, at: true, action: true, actor: true },
  });
  return events.map(({ seq, at, action, actor: by }) => ({ id: String(seq), at, action, by: who(power, actor, by) }));
};

/** One power for either of its people: what it says, what they can do, its history and their certificates. */
export const getPower = async (actor: Actor, id: string) => {
  assertCan(actor, 'manage:powers', { personId: actor.id });
  const { power, certificates, replaces, replacedBy } = await reading(actor, async (tx) => {
    const found = await tx.power.findUnique({ where: { id, origin: { not: 'desk' } }, include: withParties });
    sideOf(found, actor);
    if (!found) throw new NotFound('power');
    return {
      power: found,
      certificates: await tx.issuedDocument.findMany({
        where: { powerId: id, personId: actor.id },
        orderBy: { issuedAt: 'desc' },
        take: 5,
        select: { id: true, csv: true, issuedAt: true, storageKey: true },
      }),
      replaces: found.replacesId
        ? await tx.power.findUnique({ where: { id: found.replacesId }, select: { reference: true } })
        : null,
      replacedBy: await tx.power.findFirst({
        where: { replacesId: id, state: 'in_force' },
        select: { id: true, reference: true },
      }),
    };
  });
  const side = sideOf(power, actor);
  const history = await historyOf(power, actor);
  return {
    power: asSeenBy(power, actor),
    side,
    inForce: isInForce(power),
    acts: power.state === 'in_force' && !isInForce(power) ? [] : actsOf(power, side),
    /** Only what the register holds is certified. */
    isCertified: power.origin === 'granted' && power.reference !== null,
    history,
    certificates,
    replaces,
    replacedBy,
  };
};
