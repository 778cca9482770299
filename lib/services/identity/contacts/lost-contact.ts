import 'server-only';
import { setTimeout } from 'node:timers/promises';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Actor } from '@/lib/access/actor';
import { TooManyRequests } from '@/lib/access/outcomes';
import { hmac } from '@/lib/adapters/tokens';
import { db } from '@/lib/db/client';
import type { Channel } from '@/lib/db/generated/client';
import { type Tx, transact } from '@/lib/db/transact';
import { parseIdNumber } from '@/lib/law/identifiers';
import { countTry } from '../../forms/count-post';
import { isRecoveryCode } from '../activation';
import { spendAppCode } from '../methods/authenticator';
import { spendBackupCode } from '../methods/backup-codes';
import { openChallenge, relyingParty, spendOpenAssertion } from '../methods/passkey';
import { sendOneTimeCode, useOneTimeCode } from '../one-time-codes';
import { checkPassword } from '../sign-in';
import { contactValue } from './contact-value';
import { letWait } from './waiting';

export const proofs = ['recovery', 'backup', 'app', 'password', 'other', 'passkey'] as const;
export type ProofName = (typeof proofs)[number];
/** Two papers lie in one drawer, and an app and a passkey in one telephone: of each group one proof counts. */
const groups = {
  recovery: 'paper',
  backup: 'paper',
  app: 'device',
  passkey: 'device',
  password: 'knowledge',
  other: 'channel',
} as const satisfies Record<ProofName, string>;
export const NEEDED = 2;
/** How many of them are of different groups. */
export const groupsOf = (given: readonly ProofName[]): number => new Set(given.map((name) => groups[name])).size;
const TRIES = 5;
const CODES = 3;
const HOUR_MS = 3_600_000;
const EVEN_MS = 200;

/** The one who says who they are is counted, known or not: an answer, and the lack of one, tells nothing. */
const countFor = async (what: string, idNumber: string, allowed: number): Promise<void> => {
  const parsed = parseIdNumber(idNumber);
  const who = parsed.ok ? parsed.value : idNumber.slice(0, 40);
  await countTry(`${what}:${hmac('lost-contact', who).toString('base64url')}`, allowed, HOUR_MS);
};

const findByNumber = async (tx: Tx, idNumber: string) => {
  const parsed = parseIdNumber(idNumber);
  return parsed.ok ? tx.person.findFirst({ where: { idNumber: parsed.value, diedOn: null } }) : null;
};

/** What a browser needs to use any passkey of ours: which ones a person has is not told. */
export const askForAnyPasskey = () =>
  generateAuthenticationOptions({
    rpID: relyingParty().id,
    challenge: new Uint8Array(openChallenge()),
    userVerification: 'required',
  });

/** A code to the channel that was not lost, as one of the proofs. The same answer, in the same time, for everybody. */
export const sendProofCode = async (
  actor: Actor,
  sent: { readonly idNumber: string; readonly lost: Channel },
): Promise<{ readonly codeId: string }> => {
  await countFor('lost-code', sent.idNumber, CODES);
  // Writing a message takes longer than writing none.
  const evenly = setTimeout(EVEN_MS);
  const sending = transact(actor, async (tx, audit) => {
    const channel = sent.lost === 'email' ? 'sms' : 'email';
    const person = await findByNumber(tx, sent.idNumber);
    audit({ action: 'contact.code-requested', object: `person:${person?.id ?? 'unknown'}` });
    const code = { purpose: 'recover_contact', channel } as const;
    try {
      return { codeId: (await sendOneTimeCode(tx, { ...code, person })).id };
    } catch (error) {
      // A refusal would say that the person exists.
      if (!(error instanceof TooManyRequests)) throw error;
      return { codeId: (await sendOneTimeCode(tx, { ...code, person: null })).id };
    }
  });
  const [result] = await Promise.all([sending, evenly]);
  return result;
};

/**
 * Somebody who lost their e-mail or telephone gives two proofs of different groups and says the new one, which is sent a
 * code. Nobody learns which proof was wrong or whether the person exists: the answer is the same, and only for the
 * right one is a code sent. Five tries an hour for each number; what was right in a refused try is spent all the same.
 * @throws TooManyRequests
 */
export const startLostContact = async (
  actor: Actor,
  sent: {
    readonly idNumber: string;
    readonly lost: Channel;
    readonly value: string;
    readonly otherCodeId: string;
    readonly given: Readonly<Record<ProofName, string>>;
  },
): Promise<{ readonly codeId: string }> => {
  const { lost, given } = sent;
  await countFor('lost-contact', sent.idNumber, TRIES);
  // Outside the act: it keeps its own count, and costs the same for everybody.
  const password = given.password ? await checkPassword(sent.idNumber, given.password) : null;
  return transact(actor, async (tx, audit) => {
    const person = await findByNumber(tx, sent.idNumber);
    const value = contactValue(lost, sent.value);
    const check = (id: string): Record<ProofName, () => Promise<boolean>> => ({
      recovery: () => isRecoveryCode(tx, id, given.recovery),
      backup: () => spendBackupCode(tx, id, given.backup),
      app: () => spendAppCode(tx, id, given.app),
      password: async () => password?.person?.id === id,
      other: async () => {
        const code = { id: sent.otherCodeId, code: given.other, purpose: 'recover_contact' } as const;
        const used = await useOneTimeCode(tx, code);
        return used.ok && used.code.personId === id;
      },
      passkey: () => spendOpenAssertion(tx, id, given.passkey),
    });
    const right: ProofName[] = [];
    // Looked up for nobody too: the time tells nothing.
    const checks = check(person?.id ?? 'nobody');
    for (const name of proofs) if (given[name].trim() && (await checks[name]())) right.push(name);
    const isProven = person !== null && value !== null && groupsOf(right) >= NEEDED;
    audit({
      action: 'contact.recovery-asked',
      object: `person:${person?.id ?? 'unknown'}`,
      result: isProven ? 'ok' : 'refused',
      details: { channel: lost, proofs: right.join(' ') },
    });
    const { id } = await sendOneTimeCode(tx, {
      purpose: 'confirm_contact',
      subject: 'lost',
      channel: lost,
      person: isProven ? person : null,
      ...(isProven ? { recipient: value, state: { value, proofs: right.join(' ') } } : {}),
    });
    return { codeId: id };
  });
};

/**
 * The code of the new channel. It is in force a day later; the channels of before are told at once, with a code that
 * stops it. A newer request takes the place of one that waits.
 */
export const confirmLostContact = async (
  actor: Actor,
  sent: { readonly codeId: string; readonly code: string },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly left: number }> =>
  transact(actor, async (tx, audit) => {
    const code = { id: sent.codeId, code: sent.code, purpose: 'confirm_contact', subject: 'lost' } as const;
    const used = await useOneTimeCode(tx, code);
    const personId = used.ok ? used.code.personId : null;
    audit({
      action: 'contact.recovery-confirmed',
      object: `person:${personId ?? 'unknown'}`,
      result: used.ok ? 'ok' : 'refused',
    });
    if (!used.ok || !personId) return { ok: false, left: used.ok ? 0 : used.left };
    const { value, proofs: names } = used.code.state as { value: string; proofs: string };
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId } });
    await letWait(tx, person, { channel: used.code.channel, value, proofs: names.split(' ') });
    return { ok: true };
  });

/** When this browser's request will be in force; null when its code was not confirmed. */
export const getLostContact = async (codeId: string): Promise<{ readonly effectiveAt: Date } | null> => {
  const used = await db().oneTimeCode.findFirst({
    where: { id: codeId, purpose: 'confirm_contact', subject: 'lost', usedAt: { not: null } },
  });
  if (!used?.personId) return null;
  return db().contactChange.findFirst({
    where: { personId: used.personId, state: 'waiting' },
    select: { effectiveAt: true },
  });
};
