import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Forbidden } from '@/lib/access/outcomes';
import { isProven, type Session } from '@/lib/auth/session';

/** The part of a session that a change of methods needs. */
export type Proof = Pick<Session, 'idHash' | 'provenAt'>;

/** Own methods, and a second factor of the last five minutes (trust A12). @throws Forbidden */
export const assertProven = (actor: Actor, session: Proof): void => {
  assertCan(actor, 'manage:methods', { personId: actor.id });
  if (!isProven(session)) throw new Forbidden('proof');
};
