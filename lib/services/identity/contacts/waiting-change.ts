import 'server-only';
import { type Actor, systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { setContact } from './contact-value';
import { stopHash, stopWaiting } from './waiting';

/** The change of a lost channel that waits for its day, if any. */
export const getWaitingChange = async (actor: Actor) => {
  assertCan(actor, 'manage:methods', { personId: actor.id });
  return db().contactChange.findFirst({
    where: { personId: actor.id, state: 'waiting' },
    select: { channel: true, value: true, askedAt: true, effectiveAt: true },
  });
};

const stop = (actor: Actor, which: Prisma.ContactChangeWhereInput): Promise<boolean> =>
  transact(actor, async (tx, audit) => {
    const personId = await stopWaiting(tx, audit, which);
    if (!personId) audit({ action: 'contact.recovery-stopped', object: 'person:unknown', result: 'refused' });
    return personId !== null;
  });

/** Stops it with the code of an alert: nobody has to be able to sign in for that. */
export const stopWithCode = (actor: Actor, code: string): Promise<boolean> => stop(actor, { stopHash: stopHash(code) });

/** Stops the own one. @throws NotFound when none waits. */
export const stopOwnChange = async (actor: Actor): Promise<void> => {
  assertCan(actor, 'manage:methods', { personId: actor.id });
  if (!(await stop(actor, { personId: actor.id }))) throw new NotFound('change');
};

/** Puts in force what has waited its day. Answers how many. */
export const applyContactChanges = async (): Promise<number> => {
  const due = await db().contactChange.findMany({
    where: { state: 'waiting', effectiveAt: { lte: system() } },
    select: { id: true },
    take: 500,
  });
  let done = 0;
  for (const { id } of due) {
    done += await transact(systemActor, async (tx, audit) => {
      // Stopped at the same instant: one of the two wins.
      const [row] = await tx.contactChange.updateManyAndReturn({
        where: { id, state: 'waiting' },
        data: { state: 'done', endedAt: system() },
        include: { person: true },
      });
      if (!row) return 0;
      await setContact(tx, row.person, row.channel, row.value);
      audit({ action: 'contact.changed', object: `person:${row.personId}`, details: { channel: row.channel } });
      return 1;
    });
  }
  return done;
};
