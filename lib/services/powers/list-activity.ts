import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { db } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';

const SHOWN = 100;

/** What a representative did for the person represented with one power, newest first: read by that person alone. */
export const listActivity = async (actor: Actor, id: string) => {
  assertCan(actor, 'manage:powers', { personId: actor.id });
  const power = await reading(actor, (tx) =>
    tx.power.findFirst({
      where: { id, granterId: actor.id, origin: { not: 'desk' } },
      include: { agent: { select: { givenName: true, surnames: true } } },
    }),
  );
  if (!power) throw new NotFound('power');
  const acts = await db().auditEvent.findMany({
    where: {
      actor: power.agentId,
      behalf: actor.id,
      // Every entry of somebody who acts names the power: two powers between the same people are told apart.
      details: { path: ['power'], equals: id },
      OR: [{ NOT: { object: { startsWith: 'power:' } } }, { action: 'power.out-of-scope' }],
    },
    orderBy: { seq: 'desc' },
    take: SHOWN,
    select: { seq: true, at: true, action: true, result: true },
  });
  return { power, acts: acts.map(({ seq, ...act }) => ({ id: String(seq), ...act })) };
};
