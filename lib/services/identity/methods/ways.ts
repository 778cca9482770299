import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { db } from '@/lib/db/client';
import type { MethodKind } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';

/** A second factor at sign-in: the code by e-mail, or a method of the person. */
export type Way = 'email' | MethodKind;
const order: readonly Way[] = ['passkey', 'authenticator', 'email', 'backup_code'];

/** Ways that work for a person today, strongest first. E-mail is always one of them, so nobody is left outside. */
const waysOf = async (tx: Tx, personId: string): Promise<readonly Way[]> => {
  const kinds = await tx.method.findMany({
    where: {
      personId,
      confirmedAt: { not: null },
      NOT: { kind: 'backup_code', lastUsedAt: { not: null } },
    },
    distinct: ['kind'],
    select: { kind: true },
  });
  return order.filter((way) => way === 'email' || kinds.some(({ kind }) => kind === way));
};

/** The way of the person's last second factor; backup codes are for a bad day and never come first by themselves. */
export const preferredWay = async (tx: Tx, personId: string): Promise<Way> => {
  const ways = await waysOf(tx, personId);
  if (ways.length === 1) return 'email';
  const last = await tx.session.findFirst({
    where: { personId, provenAt: { not: null } },
    orderBy: { provenAt: 'desc' },
    select: { provenBy: true },
  });
  const way = last?.provenBy ?? 'email';
  return way !== 'backup_code' && ways.includes(way) ? way : 'email';
};

/**
 * What the page of the second factor offers. `wanted` is the way the person chose; `codeId` what this browser holds of a
 * code by e-mail. Says whether one was sent to it.
 */
export const getWays = async (actor: Actor, wanted: string, codeId: string) => {
  assertCan(actor, 'see:my-area');
  const [ways, preferred, sent, person] = await Promise.all([
    waysOf(db(), actor.id),
    preferredWay(db(), actor.id),
    db().oneTimeCode.count({ where: { id: codeId, personId: actor.id, purpose: 'sign_in', usedAt: null } }),
    db().person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } }),
  ]);
  const way = ways.find((each) => each === wanted) ?? preferred;
  return { way, others: ways.filter((each) => each !== way), isSent: sent === 1, email: person.email };
};
