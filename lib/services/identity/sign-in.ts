import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { system } from '@/lib/adapters/clock';
import { DUMMY_HASH, hashPassword, needsRehash, verifyPassword } from '@/lib/adapters/password';
import { requestOrigin } from '@/lib/auth/request';
import { createSession, endSessions } from '@/lib/auth/session';
import { db } from '@/lib/db/client';
import type { Channel } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { parseIdNumber } from '@/lib/law/identifiers';
import { giveSecondFactor } from './give-second-factor';
import { channelOf, preferredWay } from './methods/ways';
import { sendOneTimeCode, useOneTimeCode } from './one-time-codes';
import { countSecondFactor } from './second-factor-tries';
import type { Reachable } from './tell-person';

const MAX_IN_A_ROW = 5;
const MAX_EVER = 100;
const LOCK_MINUTES = 15;

type Reserved = Reachable & { readonly passwordHash: string };

/**
 * Counts the try before the password is looked at, in one statement: under twenty parallel tries at most five are
 * evaluated. A lock ends by itself; after a hundred failures in a row only a new registration opens the account.
 */
const reserveTry = async (idNumber: string): Promise<Reserved | undefined> => {
  const at = system();
  const until = new Date(at.getTime() + LOCK_MINUTES * 60_000);
  const rows = await db().$queryRaw<Reserved[]>`
    UPDATE "Person" SET
      "failedSignIns" = CASE WHEN "lockedUntil" IS NOT NULL THEN 1 ELSE "failedSignIns" + 1 END,
      "lockedUntil" = CASE WHEN "lockedUntil" IS NULL AND "failedSignIns" + 1 >= ${MAX_IN_A_ROW} THEN ${until}::timestamptz END,
      "totalFailures" = "totalFailures" + 1
    WHERE "idNumber" = ${idNumber} AND "passwordHash" IS NOT NULL AND "totalFailures" < ${MAX_EVER} AND "diedOn" IS NULL
      AND ("lockedUntil" IS NULL OR "lockedUntil" <= ${at})
    RETURNING id, "passwordHash", email, phone, locale`;
  return rows[0];
};

/**
 * The account whose password this is, or null. Unknown person, wrong password and locked account cost the same. `tried`
 * names the account of a wrong password, for its audit.
 */
export const checkPassword = async (
  idNumber: string,
  password: string,
): Promise<{ readonly person: Reserved | null; readonly tried: string }> => {
  const parsed = parseIdNumber(idNumber);
  const person = parsed.ok ? await reserveTry(parsed.value) : undefined;
  const right = await verifyPassword(person?.passwordHash ?? DUMMY_HASH, password.normalize('NFKC'));
  if (!person || !right) return { person: null, tried: person?.id ?? 'unknown' };
  const fresh = needsRehash(person.passwordHash) ? await hashPassword(password.normalize('NFKC')) : undefined;
  // By itself: when the act that follows fails, a right password is no failure even then.
  await db().person.update({
    where: { id: person.id },
    data: { failedSignIns: 0, totalFailures: 0, lockedUntil: null, ...(fresh ? { passwordHash: fresh } : {}) },
  });
  return { person, tried: person.id };
};

/**
 * First factor. Unknown person, wrong password and locked account get one answer in one time. A right password makes a
 * session of the low level and sends a code, unless the person last came in another way: then none is sent unasked.
 */
export const signIn = async (
  actor: Actor,
  sent: { readonly idNumber: string; readonly password: string; readonly returnTo: string },
  /** The session this browser already has: it ends, so that no id lives on beside the new one. */
  before: { readonly idHash: Uint8Array<ArrayBuffer> } | null = null,
): Promise<{ readonly ok: false } | { readonly ok: true; readonly token: string; readonly codeId: string | null }> => {
  const { person, tried } = await checkPassword(sent.idNumber, sent.password);
  if (!person) {
    const details = { device: (await requestOrigin()).userAgent };
    await transact(actor, async (_tx, audit) =>
      audit({ action: 'sign-in.password', object: `person:${tried}`, result: 'refused', details }),
    );
    return { ok: false };
  }
  return transact({ ...actor, id: person.id }, async (tx, audit) => {
    if (before) await endSessions(tx, { idHash: before.idHash });
    const token = await createSession(tx, person.id, 'low');
    const channel = channelOf(await preferredWay(tx, person.id));
    const code = channel
      ? await sendOneTimeCode(tx, { purpose: 'sign_in', person, channel, returnTo: sent.returnTo })
      : null;
    audit({ action: 'sign-in.password', object: `person:${person.id}` });
    return { ok: true, token, codeId: code?.id ?? null };
  });
};

/** Second factor by a code sent: answers the token of the raised session, so that no session id is carried over. @throws TooManyRequests */
export const confirmSignIn = async (
  actor: Actor,
  session: { readonly idHash: Uint8Array<ArrayBuffer> },
  sent: { readonly codeId: string; readonly code: string; readonly channel?: Channel },
): Promise<{ ok: true; token: string } | { ok: false; left: number }> => {
  const tried = await countSecondFactor(actor.id);
  return transact(actor, async (tx, audit) => {
    const used = await useOneTimeCode(tx, { id: sent.codeId, code: sent.code, purpose: 'sign_in' });
    const right = used.ok && used.code.personId === actor.id;
    const way = used.ok ? used.code.channel : (sent.channel ?? 'email');
    const token = await giveSecondFactor(tx, audit, actor, session, { way, right, tried });
    return token ? { ok: true, token } : { ok: false, left: used.ok ? 0 : used.left };
  });
};

/** Another code for the second factor; the one before is void. */
export const resendSignInCode = async (
  actor: Actor,
  returnTo: string,
  channel: Channel = 'email',
): Promise<{ codeId: string }> =>
  transact(actor, async (tx, audit) => {
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    audit({ action: 'sign-in.resend', object: `person:${actor.id}` });
    return { codeId: (await sendOneTimeCode(tx, { purpose: 'sign_in', person, channel, returnTo })).id };
  });

export const signOut = async (actor: Actor, session: { readonly idHash: Uint8Array<ArrayBuffer> }): Promise<void> =>
  transact(actor, async (tx, audit) => {
    await endSessions(tx, { idHash: session.idHash });
    audit({ action: 'sign-out', object: `person:${actor.id}` });
  });
