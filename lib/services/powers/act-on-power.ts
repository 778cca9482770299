import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { nextPowerState } from '@/lib/casework/power';
import { transact } from '@/lib/db/transact';
import { inscribe } from './inscribe';
import { isLate, lockPower, sideOf } from './power-row';
import { tellBoth } from './tell';

/** What either side does with one word and a confirmation. */
export const simpleActs = ['accept', 'decline', 'refuse', 'renounce', 'revoke'] as const;
export type SimpleAct = (typeof simpleActs)[number];

const said = {
  accept: 'power.accepted',
  decline: 'power.declined',
  refuse: 'power.refused',
  renounce: 'power.renounced',
  revoke: 'power.revoked',
} as const satisfies Record<SimpleAct, string>;

/**
 * One side accepts, declines, refuses, renounces or revokes, at once (Orden ISM/189/2021 arts. 9, 10). The power is
 * locked: of two acts at the same instant one happens and the other meets a Conflict; the same click twice is one act.
 */
export const actOnPower = async (actor: Actor, id: string, act: SimpleAct): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:powers', { personId: actor.id });
    const power = await lockPower(tx, id);
    const side = sideOf(power, actor);
    const to = nextPowerState(power, act, side);
    if (!to) {
      if (act !== 'accept' && power.endedById === actor.id) return;
      throw new Conflict('power');
    }
    if (isLate(power)) throw new Conflict('power');
    const behalf = side === 'agent' ? { behalf: power.granterId } : {};
    if (to === 'in_force') {
      const { reference } = await inscribe(tx, power);
      audit({ action: said[act], object: `power:${id}`, ...behalf, details: { reference } });
      if (power.replacesId)
        audit({ action: 'power.replaced', object: `power:${power.replacesId}`, ...behalf, details: { by: id } });
      return;
    }
    const ended = { state: to, endedAt: now(), endedById: actor.id };
    await tx.power.update({ where: { id }, data: ended });
    // A change that still waits would bring back what has just ended.
    await tx.power.updateMany({ where: { replacesId: id, state: 'to_accept' }, data: ended });
    audit({ action: said[act], object: `power:${id}`, ...behalf });
    await tellBoth(tx, power, power.state === 'in_force' ? 'power-ended' : 'power-not-begun');
  });
