import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { db } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { maskId } from '@/lib/law/identifiers';
import { assertProven, type Proof } from './assert-proven';
import { keyAddress, newSecret, openSecret, sealSecret, spendStep } from './authenticator';
import { tellChange } from './tell-change';

const WAITING = { kind: 'authenticator', confirmedAt: null } as const;

/** A secret for an app. It opens nothing until a code made with it comes back. @throws Conflict when there is an app. */
export const startAuthenticator = async (actor: Actor, session: Proof): Promise<void> =>
  transact(actor, async (tx) => {
    assertProven(actor, session);
    // One after another, or two starts at once would both find the place free.
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${actor.id} FOR UPDATE`;
    await tx.method.deleteMany({ where: { personId: actor.id, ...WAITING } });
    if (await tx.method.count({ where: { personId: actor.id, kind: 'authenticator' } })) throw new Conflict('app');
    const secret = sealSecret(actor.id, newSecret());
    await tx.method.create({ data: { personId: actor.id, kind: 'authenticator', secret, createdAt: system() } });
  });

/** The secret that waits for its first code, for the picture and for typing; null when none was started. */
export const getWaitingAuthenticator = async (
  actor: Actor,
  session: Proof,
): Promise<{ readonly secret: string; readonly address: string } | null> => {
  assertProven(actor, session);
  const row = await db().method.findFirst({
    where: { personId: actor.id, ...WAITING },
    include: { person: { select: { idNumber: true } } },
  });
  const secret = row ? openSecret(row) : null;
  return row && secret ? { secret, address: keyAddress(secret, maskId(row.person.idNumber)) } : null;
};

/** The first right code puts the app in force; that code is spent. @throws NotFound when none was started. */
export const confirmAuthenticator = async (
  actor: Actor,
  session: Proof,
  code: string,
): Promise<{ readonly ok: boolean }> =>
  transact(actor, async (tx, audit) => {
    assertProven(actor, session);
    const row = await tx.method.findFirst({ where: { personId: actor.id, ...WAITING } });
    if (!row) throw new NotFound('authenticator');
    const ok = await spendStep(tx, row, code, { confirmedAt: system() });
    if (ok) await tellChange(tx, audit, actor, { kind: 'authenticator', change: 'added' });
    return { ok };
  });
