import 'server-only';
import { type Actor, systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { normaliseCode } from '@/lib/adapters/csv-code';
import { hmac } from '@/lib/adapters/tokens';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { tellPerson } from '../tell-person';
import { setContact } from './contact-value';

/** Of the code in the alerts; the database does not hold it in clear. */
export const stopHash = (code: string) => hmac('stop-contact-change', normaliseCode(code));

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
    const [row] = await tx.contactChange.updateManyAndReturn({
      where: { ...which, state: 'waiting' },
      data: { state: 'stopped', endedAt: system() },
      include: { person: true },
    });
    audit({
      action: 'contact.recovery-stopped',
      object: `person:${row?.personId ?? 'unknown'}`,
      result: row ? 'ok' : 'refused',
    });
    if (row) await tellPerson(tx, row.person, 'contact-change-stopped');
    return row !== undefined;
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
