import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { system } from '@/lib/adapters/clock';
import { sha256 } from '@/lib/adapters/tokens';
import { requestOrigin } from '@/lib/auth/request';
import { raiseSession, type Session } from '@/lib/auth/session';
import type { Way } from '@/lib/db/generated/client';
import type { Audit, Tx } from '@/lib/db/transact';
import { settleSecondFactor, type Tried } from './second-factor-tries';
import { tellPerson } from './tell-person';

const DAYS_MS = 90 * 86_400_000;

/** Somebody in from a browser that gave no second factor in ninety days is told to the owner. */
export const tellNewDevice = async (tx: Tx, personId: string, token: string): Promise<void> => {
  const session = await tx.session.findUniqueOrThrow({ where: { idHash: sha256(token) } });
  const seen = await tx.session.count({
    where: {
      personId,
      device: session.device,
      level: 'substantial',
      createdAt: { gt: new Date(system().getTime() - DAYS_MS) },
      NOT: { publicId: session.publicId },
    },
  });
  if (seen === 0) await tellPerson(tx, await tx.person.findUniqueOrThrow({ where: { id: personId } }), 'new-device');
};

/**
 * What follows an answer to the question for a second factor, at sign-in and before a change: the session under a new
 * id, or null, and its audit entry.
 */
export const giveSecondFactor = async (
  tx: Tx,
  audit: Audit,
  actor: Actor,
  session: Pick<Session, 'idHash'>,
  { way, right, tried }: { readonly way: Way; readonly right: boolean; readonly tried: Tried },
): Promise<string | null> => {
  await settleSecondFactor(tx, actor.id, tried, right);
  const token = right ? await raiseSession(tx, session, way) : null;
  const isSignIn = actor.level === 'low';
  const { userAgent } = await requestOrigin();
  audit({
    action: isSignIn ? 'sign-in.code' : 'access.confirmed',
    object: `person:${actor.id}`,
    result: token ? 'ok' : 'refused',
    details: { method: way, device: userAgent },
  });
  if (token && isSignIn) await tellNewDevice(tx, actor.id, token);
  return token;
};
