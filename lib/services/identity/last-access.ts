import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { db } from '@/lib/db/client';

/**
 * The visit before this one and the last failed try (trust A13), for a person with both factors; nothing for others.
 * Read from sessions and audit: the columns of the person already hold this very sign-in. Sessions are kept 90 days.
 */
export const getLastAccess = async (
  actor: Actor,
  session: { readonly idHash: Uint8Array<ArrayBuffer> },
): Promise<{
  readonly previous: { readonly at: Date; readonly userAgent: string } | null;
  readonly failedAt: Date | null;
}> => {
  assertCan(actor, 'see:my-area');
  if (actor.level !== 'substantial') return { previous: null, failedAt: null };
  const [previous, failure] = await Promise.all([
    db().session.findFirst({
      where: { personId: actor.id, level: 'substantial', NOT: { idHash: session.idHash } },
      orderBy: { createdAt: 'desc' },
      select: { createdAt: true, userAgent: true },
    }),
    db().auditEvent.findFirst({
      where: {
        object: `person:${actor.id}`,
        action: {
          in: ['sign-in.password', 'sign-in.code', 'access.confirmed', 'access.activation', 'access.recovery'],
        },
        result: 'refused',
      },
      orderBy: { seq: 'desc' },
      select: { at: true },
    }),
  ]);
  return {
    previous: previous ? { at: previous.createdAt, userAgent: previous.userAgent } : null,
    failedAt: failure?.at ?? null,
  };
};
