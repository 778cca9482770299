import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { NotFound } from '@/lib/access/outcomes';
import type { CertificateFault, CertificateHolder } from '@/lib/adapters/client-certificate';
import { system } from '@/lib/adapters/clock';
import { randomToken, sha256 } from '@/lib/adapters/tokens';
import { requestOrigin } from '@/lib/auth/request';
import { createSession, endSessions } from '@/lib/auth/session';
import { db } from '@/lib/db/client';
import type { CertificateProof } from '@/lib/db/generated/client';
import { type Tx, transact } from '@/lib/db/transact';
import { emailOf, issueAccessCodes } from '../activation';
import { tellNewDevice } from '../give-second-factor';
import { sendOneTimeCode, useOneTimeCode } from '../one-time-codes';
import { tellPerson } from '../tell-person';
import { recordRegistration } from './record-registration';

const PROOF_MINUTES = 15;
const TOKEN = /^[\w-]{43}$/;

/** Keeps who the certificate says is at this browser, for one act where it is brought to sign, and answers the value of its cookie. */
export const proveCertificate = async (
  actor: Actor,
  holder: CertificateHolder,
  subject: string | null = null,
): Promise<string> =>
  transact(actor, async (tx, audit) => {
    const token = randomToken();
    const at = system();
    const expiresAt = new Date(at.getTime() + PROOF_MINUTES * 60_000);
    await tx.certificateProof.create({ data: { ...holder, subject, idHash: sha256(token), createdAt: at, expiresAt } });
    audit({ action: 'certificate.read', object: 'certificate', details: { serial: holder.serial } });
    return token;
  });

/** A certificate that was not accepted, for the audit. */
export const refuseCertificate = async (actor: Actor, why: CertificateFault): Promise<void> =>
  transact(actor, async (_tx, audit) =>
    audit({ action: 'certificate.read', object: 'certificate', result: 'refused', details: { why } }),
  );

const inForce = (token: string, subject: string | null = null) => ({
  idHash: sha256(token),
  subject,
  usedAt: null,
  expiresAt: { gt: system() },
});

const findProof = async (tx: Tx, token: string): Promise<CertificateProof> => {
  const proof = TOKEN.test(token) ? await tx.certificateProof.findFirst({ where: inForce(token) }) : null;
  if (!proof) throw new NotFound('certificate');
  return proof;
};

/** Used for one act only; of two at the same instant one wins. */
const useProof = async (tx: Tx, token: string): Promise<CertificateProof> => {
  const [proof] = TOKEN.test(token)
    ? await tx.certificateProof.updateManyAndReturn({ where: inForce(token), data: { usedAt: system() } })
    : [];
  if (!proof) throw new NotFound('certificate');
  return proof;
};

/** What the page shows to whoever brought the certificate; null when nobody did, or too long ago. */
export const certificateOf = async (token: string) => {
  if (!TOKEN.test(token)) return null;
  const proof = await db().certificateProof.findFirst({ where: inForce(token) });
  if (!proof) return null;
  const { idNumber, givenName, surnames, issuer, endsAt } = proof;
  const known = await db().person.findUnique({
    where: { idNumber },
    select: { email: true, province: true, activatedAt: true },
  });
  return { idNumber, givenName, surnames, issuer, endsAt, known };
};

/** Whose certificate this browser brought to sign an act; null = none, or too long ago. */
export const signatureCertificateOf = async (token: string, subject: string) =>
  TOKEN.test(token)
    ? db().certificateProof.findFirst({
        where: inForce(token, subject),
        select: { idNumber: true, givenName: true, surnames: true, issuer: true, serial: true },
      })
    : null;

/** Whether a certificate is of whoever is signed in, whomever they act for. */
export const isOwnCertificate = async (actor: Actor, idNumber: string): Promise<boolean> =>
  (await db().person.count({ where: { id: actor.id, idNumber } })) === 1;

/**
 * Signs an act with the certificate brought for it (Ley 39/2015 art. 10.2.a): once, and only as the person it names. Null
 * when it cannot.
 */
export const signWithCertificate = async (
  tx: Tx,
  sent: { readonly token: string; readonly subject: string; readonly idNumber: string },
): Promise<Pick<CertificateProof, 'issuer' | 'serial'> | null> => {
  if (!TOKEN.test(sent.token)) return null;
  const [proof] = await tx.certificateProof.updateManyAndReturn({
    where: { ...inForce(sent.token, sent.subject), idNumber: sent.idNumber },
    data: { usedAt: system() },
  });
  return proof ?? null;
};

/**
 * Sends the code that confirms an e-mail address. Whoever is not known yet is written down with the name of the
 * certificate; nothing else of theirs changes before the code comes back.
 */
export const askRegistration = async (
  actor: Actor,
  sent: { readonly token: string; readonly email: string; readonly province: string; readonly locale: string },
): Promise<{ readonly codeId: string }> =>
  transact(actor, async (tx, audit) => {
    const { idNumber, givenName, surnames } = await findProof(tx, sent.token);
    const { province, locale } = sent;
    const person = await tx.person.upsert({
      where: { idNumber },
      create: { idNumber, givenName, surnames, province, locale },
      update: {},
    });
    const email = emailOf(sent.email);
    const { id } = await sendOneTimeCode(tx, {
      purpose: 'registration',
      person: { id: person.id, email, phone: null, locale },
      state: { email, province },
    });
    audit({ action: 'registration.asked', object: `person:${person.id}` });
    return { codeId: id };
  });

type Registered = {
  readonly activation: string;
  readonly recovery: string;
  readonly expiresAt: Date;
  readonly csv: string;
  readonly idNumber: string;
  readonly email: string;
};

/**
 * The code came back: the person is registered at the advanced level and gets new codes. This is also the way to new codes
 * for whoever lost theirs or blocked them with five mistakes.
 */
export const registerWithCertificate = async (
  actor: Actor,
  sent: { readonly token: string; readonly codeId: string; readonly code: string },
): Promise<{ ok: false; left: number } | ({ ok: true } & Registered)> =>
  transact(actor, async (tx, audit) => {
    const proof = await findProof(tx, sent.token);
    const before = await tx.person.findUnique({ where: { idNumber: proof.idNumber } });
    const used = await useOneTimeCode(tx, { id: sent.codeId, code: sent.code, purpose: 'registration' });
    const object = `person:${before?.id ?? 'unknown'}`;
    // A code that was asked for with another certificate confirms nothing here.
    if (!used.ok || !before || used.code.personId !== before.id) {
      audit({ action: 'registration.code', object, result: 'refused' });
      return { ok: false, left: used.ok ? 0 : used.left };
    }
    await useProof(tx, sent.token);
    const { email, province } = used.code.state as { email: string; province: string };
    const person = await tx.person.update({ where: { id: before.id }, data: { email, province } });
    const codes = await issueAccessCodes(tx, actor, person.id, { method: 'certificate' });
    const certificate = { issuer: proof.issuer, serial: proof.serial, endsAt: proof.endsAt.toISOString() };
    const { csv } = await recordRegistration(tx, {
      person,
      method: 'certificate',
      evidence: { certificate },
      codeUntil: codes.expiresAt,
    });
    if (before.email !== person.email) await tellPerson(tx, before, 'contact-changed');
    // Whoever has an account hears that new codes open it.
    if (before.passwordHash) await tellPerson(tx, before, 'codes-issued');
    audit({ action: 'identity.registered', object, details: { method: 'certificate' } });
    return { ok: true, ...codes, csv, idNumber: person.idNumber, email };
  });

/**
 * Signs in with the certificate alone: a qualified one, whose key its holder keeps under a password or a PIN, counts as
 * both factors (docs/decisions/0022). Only for somebody with a confirmed address: signatures and notices need it.
 */
export const signInWithCertificate = async (
  actor: Actor,
  token: string,
  before: { readonly idHash: Uint8Array<ArrayBuffer> } | null = null,
): Promise<string> => {
  const { idNumber } = await findProof(db(), token);
  const person = await db().person.findFirst({ where: { idNumber, email: { not: null }, diedOn: null } });
  if (!person) throw new NotFound('person');
  const { userAgent } = await requestOrigin();
  return transact({ ...actor, id: person.id }, async (tx, audit) => {
    const { serial } = await useProof(tx, token);
    if (before) await endSessions(tx, { idHash: before.idHash });
    const details = { serial, method: 'certificate', device: userAgent };
    audit({ action: 'sign-in.certificate', object: `person:${person.id}`, details });
    const session = await createSession(tx, person.id, 'substantial', 'certificate');
    await tellNewDevice(tx, person.id, session);
    return session;
  });
};
