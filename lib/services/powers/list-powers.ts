import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { today } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { liveStates } from '@/lib/casework/power';
import { reading } from '@/lib/db/transact';
import { asSeenBy, type PowerRow, withParties } from './power-row';

/** Whether a power gives a right today; its last day is inside it. */
export const isInForce = ({ state, until }: Pick<PowerRow, 'state' | 'until'>): boolean =>
  state === 'in_force' && toDay(until) >= today();

const ENDED_SHOWN = 20;

/** Every power of a person: whom they act for, who acts for them, what waits for their answer or another's, what ended. */
export const listPowers = async (actor: Actor) => {
  assertCan(actor, 'manage:powers', { personId: actor.id });
  // A desk is no representation: what was keyed in there is in the receipt and in the activity.
  const mine = { OR: [{ granterId: actor.id }, { agentId: actor.id }], origin: { not: 'desk' as const } };
  const [found, past] = await reading(actor, async (tx) => [
    await tx.power.findMany({
      where: { ...mine, state: { in: [...liveStates] } },
      include: withParties,
      orderBy: { askedAt: 'desc' },
    }),
    await tx.power.findMany({
      where: { ...mine, state: { notIn: [...liveStates] } },
      include: withParties,
      orderBy: { endedAt: 'desc' },
      take: ENDED_SHOWN,
    }),
  ]);
  const powers = found.map((power) => asSeenBy(power, actor));
  const isHeld = ({ agentId }: PowerRow) => agentId === actor.id;
  // Whoever did not speak last has to answer: the representative accepts, the person represented answers an ask.
  const isToAnswer = (power: PowerRow) =>
    (power.state === 'to_accept' && isHeld(power)) || (power.state === 'asked' && !isHeld(power));
  const waiting = powers.filter(({ state }) => state !== 'in_force');
  const expired = powers.filter((power) => power.state === 'in_force' && !isInForce(power));
  return {
    iActFor: powers.filter((power) => isInForce(power) && isHeld(power)),
    actForMe: powers.filter((power) => isInForce(power) && !isHeld(power)),
    toAnswer: waiting.filter(isToAnswer),
    waiting: waiting.filter((power) => !isToAnswer(power)),
    ended: [...expired, ...past.map((power) => asSeenBy(power, actor))],
  };
};
