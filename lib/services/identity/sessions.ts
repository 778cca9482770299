import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { endSessions } from '@/lib/auth/session';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';

/** Where codes go, and the sessions of the person that are alive, newest first. */
export const listSessions = async (actor: Actor) => {
  assertCan(actor, 'manage:sessions');
  const at = system();
  const idleSince = new Date(at.getTime() - config().SESSION_IDLE_SECONDS * 1000);
  return db().person.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      email: true,
      phone: true,
      sessions: {
        where: { endedAt: null, expiresAt: { gt: at }, lastSeenAt: { gt: idleSince } },
        orderBy: { createdAt: 'desc' },
        take: 50,
        select: {
          publicId: true,
          createdAt: true,
          lastSeenAt: true,
          userAgent: true,
          ip: true,
          level: true,
          provenBy: true,
        },
      },
    },
  });
};

/** Ends one of the person's own sessions, or all of them with `publicId` null. */
export const endOwnSession = async (actor: Actor, publicId: string | null): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:sessions');
    const { count } = await endSessions(tx, { personId: actor.id, ...(publicId ? { publicId } : {}) });
    if (count === 0) throw new NotFound('session');
    audit({ action: publicId ? 'session.ended' : 'session.ended-all', object: `person:${actor.id}` });
  });
