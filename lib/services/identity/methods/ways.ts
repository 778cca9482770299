import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { hasSms } from '@/lib/adapters/sms';
import { db } from '@/lib/db/client';
import type { Way as AnyWay, Channel } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';

/** A second factor after the password; a certificate and the provider of the staff are both factors by themselves. */
export type Way = Exclude<AnyWay, 'certificate' | 'provider'>;

const order: readonly Way[] = ['passkey', 'authenticator', 'email', 'sms', 'backup_code'];

/** The channel a code goes by; none for what the person has at hand. */
export const channelOf = (way: Way): Channel | null => (way === 'email' || way === 'sms' ? way : null);

/** Ways that work for a person today, strongest first. There is always a code, so nobody is left outside. */
const waysOf = async (tx: Tx, personId: string) => {
  const { email, phone, methods } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      email: true,
      phone: true,
      methods: {
        where: { confirmedAt: { not: null }, NOT: { kind: 'backup_code', lastUsedAt: { not: null } } },
        distinct: ['kind'],
        select: { kind: true },
      },
    },
  });
  const canText = phone !== null && hasSms();
  const has = new Set<Way>(methods.map(({ kind }) => kind));
  if (email !== null || !canText) has.add('email');
  if (canText) has.add('sms');
  return { ways: order.filter((way) => has.has(way)), email, phone };
};

/** The way of the person's last second factor; backup codes are for a bad day and never come first by themselves. */
const lastWay = async (tx: Tx, personId: string, ways: readonly Way[]): Promise<Way> => {
  const last = await tx.session.findFirst({
    where: { personId, provenAt: { not: null } },
    orderBy: { provenAt: 'desc' },
    select: { provenBy: true },
  });
  const way = ways.find((each) => each === last?.provenBy);
  if (way && way !== 'backup_code') return way;
  return ways.includes('email') ? 'email' : 'sms';
};

export const preferredWay = async (tx: Tx, personId: string): Promise<Way> =>
  lastWay(tx, personId, (await waysOf(tx, personId)).ways);

/**
 * What the page of the second factor offers. `wanted` is the way the person chose; `codeId` what this browser holds of a
 * code. Says whether one was sent to it in the way shown.
 */
export const getWays = async (actor: Actor, wanted: string, codeId: string) => {
  assertCan(actor, 'see:my-area');
  const [{ ways, email, phone }, code] = await Promise.all([
    waysOf(db(), actor.id),
    db().oneTimeCode.findFirst({ where: { id: codeId, personId: actor.id, purpose: 'sign_in', usedAt: null } }),
  ]);
  const way = ways.find((each) => each === wanted) ?? (await lastWay(db(), actor.id, ways));
  return { way, others: ways.filter((each) => each !== way), isSent: code?.channel === way, email, phone };
};
