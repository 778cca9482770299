import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { activationCode, normaliseCode } from '@/lib/adapters/csv-code';
import { hashPassword } from '@/lib/adapters/password';
import { brokenRules } from '@/lib/adapters/password-check';
import { hmac, sameBytes } from '@/lib/adapters/tokens';
import { createSession, endSessions } from '@/lib/auth/session';
import type { ActivationKind, OneTimeCode, Person, Prisma, RegistrationMethod } from '@/lib/db/generated/client';
import { type Tx, transact } from '@/lib/db/transact';
import { parseIdNumber } from '@/lib/law/identifiers';
import { dropFeedOfOwner } from '../deadlines/drop-feed';
import { letWait, stopWaiting } from './contacts/waiting';
import { tellNewDevice } from './give-second-factor';
import { sendOneTimeCode, useOneTimeCode } from './one-time-codes';
import { recordRegistration } from './registration/record-registration';
import type { DocumentSeen } from './registration/registration-sheet';
import { tellPerson } from './tell-person';

const MAX_FAILURES = 5;
/** A letter not used in sixty days is void; the recovery code on it lasts ten years. */
export const ACTIVATION_DAYS = 60;
const LIFE_DAYS: Record<ActivationKind, number> = { activation: ACTIVATION_DAYS, recovery: 3650 };

const hashOf = (code: string) => hmac('activation', normaliseCode(code));

/** How a code reaches the person, and the address that comes into force with its use. */
type CodeOrigin = { readonly method?: RegistrationMethod; readonly email?: string | null };

const inForce = { usedAt: null, revokedAt: null } as const;
const revokeCodes = (tx: Tx, which: Prisma.ActivationCodeWhereInput) =>
  tx.activationCode.updateManyAndReturn({
    where: { ...which, ...inForce },
    data: { revokedAt: system() },
    select: { method: true, createdAt: true },
  });

const issueCode = async (
  tx: Tx,
  personId: string,
  kind: ActivationKind,
  issuedById: string | null,
  origin: CodeOrigin = {},
  at = system(),
) => {
  const code = activationCode();
  const expiresAt = new Date(at.getTime() + LIFE_DAYS[kind] * 86_400_000);
  await tx.activationCode.create({
    data: { personId, kind, codeHash: hashOf(code), issuedById, createdAt: at, expiresAt, ...origin },
  });
  return { code, expiresAt };
};

/**
 * New activation and recovery codes for the letter; earlier ones are void. They exist in clear only in this answer. A
 * letter is asked for with little: until its code is used it voids only letters nobody used, or a stranger could take the
 * recovery code from its owner.
 */
export const issueAccessCodes = async (tx: Tx, actor: Actor, personId: string, origin: CodeOrigin = {}) => {
  const voided = await revokeCodes(tx, { personId, kind: 'activation' });
  const letters = voided.filter(({ method }) => method === 'letter').map(({ createdAt }) => createdAt);
  const ofUnused = origin.method === 'letter' ? { createdAt: { in: letters } } : {};
  await revokeCodes(tx, { personId, kind: 'recovery', ...ofUnused });
  // Both at one instant, which says that they came together.
  const at = system();
  const activation = await issueCode(tx, personId, 'activation', actor.id, origin, at);
  const recovery = await issueCode(tx, personId, 'recovery', actor.id, { ...origin, email: null }, at);
  return { activation: activation.code, recovery: recovery.code, expiresAt: activation.expiresAt };
};

/** Kept in one form, so that it is found however it is typed. */
export const emailOf = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/**
 * DNI/NIE, e-mail and code of the letter are checked as one: the answer never says which was wrong, and five wrong codes
 * block the one in force. Tries with another e-mail are refused without counting, or a stranger who knows a DNI could
 * block its owner. Every answer leads to the same next page; only for the right person is a code sent.
 */
export const startAccess = async (
  actor: Actor,
  kind: ActivationKind,
  sent: { readonly idNumber: string; readonly email: string; readonly code: string },
): Promise<{ readonly codeId: string }> =>
  transact(actor, async (tx, audit) => {
    const parsed = parseIdNumber(sent.idNumber);
    const at = system();
    const tried = parsed.ok
      ? await tx.activationCode.updateManyAndReturn({
          where: {
            person: { idNumber: parsed.value, diedOn: null },
            // A letter carries the address given with its request; every other code goes with the one on record.
            OR: [{ email: emailOf(sent.email) }, { email: null, person: { email: emailOf(sent.email) } }],
            kind,
            ...inForce,
            expiresAt: { gt: at },
            failures: { lt: MAX_FAILURES },
          },
          data: { failures: { increment: 1 } },
          include: { person: true },
        })
      : [];
    const row = tried[0];
    const right = row && sameBytes(row.codeHash, hashOf(sent.code));
    // A right try is no failure.
    if (row && right) await tx.activationCode.update({ where: { id: row.id }, data: { failures: row.failures - 1 } });
    audit({
      action: `access.${kind}`,
      object: row ? `person:${row.personId}` : 'person:unknown',
      result: right ? 'ok' : 'refused',
    });
    const { id } = await sendOneTimeCode(tx, {
      purpose: kind,
      person: row && right ? { ...row.person, email: row.email ?? row.person.email } : null,
      state: row && right ? { activationId: row.id } : {},
    });
    return { codeId: id };
  });

/** The recovery code in force of a person, not used up: one of two proofs, whose tries the asker counts. */
export const isRecoveryCode = async (tx: Tx, personId: string, code: string): Promise<boolean> => {
  const usable = { ...inForce, expiresAt: { gt: system() }, failures: { lt: MAX_FAILURES } };
  return (
    (await tx.activationCode.count({ where: { personId, kind: 'recovery', codeHash: hashOf(code), ...usable } })) > 0
  );
};

/** The code of the e-mail. The answered row, used, is the permission to choose a password for fifteen minutes. */
export const confirmAccess = async (
  actor: Actor,
  kind: ActivationKind,
  sent: { readonly codeId: string; readonly code: string },
): Promise<{ ok: true } | { ok: false; left: number }> =>
  transact(actor, async (tx, audit) => {
    const used = await useOneTimeCode(tx, { id: sent.codeId, code: sent.code, purpose: kind });
    const object = `person:${(used.ok && used.code.personId) || 'unknown'}`;
    audit({ action: `access.${kind}.code`, object, result: used.ok ? 'ok' : 'refused' });
    return used.ok ? { ok: true } : { ok: false, left: used.left };
  });

const PASSWORD_MINUTES = 15;
type Permit = OneTimeCode & { person: Person | null };

const findPermit = async (tx: Tx, codeId: string, kind: ActivationKind): Promise<Permit & { person: Person }> => {
  const since = new Date(system().getTime() - PASSWORD_MINUTES * 60_000);
  const permit = await tx.oneTimeCode.findFirst({
    where: { id: codeId, purpose: kind, usedAt: { gt: since }, person: { diedOn: null } },
    include: { person: true },
  });
  if (!permit?.person) throw new NotFound('permit');
  return { ...permit, person: permit.person };
};

/**
 * The password that ends activation or recovery. The code of the letter is used up, every other session ends, a new
 * recovery code replaces the used one, and the person is signed in with both factors.
 */
export const choosePassword = async (
  actor: Actor,
  kind: ActivationKind,
  sent: { readonly codeId: string; readonly password: string },
): Promise<{ ok: false; broken: readonly string[] } | { ok: true; token: string; recovery: string | null }> =>
  transact(actor, async (tx, audit) => {
    const { person, state } = await findPermit(tx, sent.codeId, kind);
    const broken = brokenRules(sent.password, [person.givenName, person.surnames, person.idNumber, person.email ?? '']);
    if (broken.length > 0) return { ok: false, broken };
    const at = system();
    const { activationId } = state as { activationId?: string };
    const [used] = await tx.activationCode.updateManyAndReturn({
      where: { id: activationId ?? '', personId: person.id, ...inForce },
      data: { usedAt: at },
    });
    if (!used) throw new NotFound('permit');
    const updated = await tx.person.update({
      where: { id: person.id },
      data: {
        ...(used.email ? { email: used.email } : {}),
        passwordHash: await hashPassword(sent.password.normalize('NFKC')),
        activatedAt: person.activatedAt ?? at,
        failedSignIns: 0,
        totalFailures: 0,
        lockedUntil: null,
        failedProofs: 0,
        proofsLockedUntil: null,
      },
    });
    await endSessions(tx, { personId: person.id });
    await dropFeedOfOwner(tx, audit, person.id);
    // Also when the desk gave a new letter to somebody who had a password: whoever lost the account is told.
    if (person.passwordHash) await tellPerson(tx, person, 'access-changed');
    // The owner's answer to somebody else's request.
    await stopWaiting(tx, audit, { personId: person.id });
    if (updated.email !== person.email) await tellPerson(tx, person, 'contact-changed');
    // A letter registers only when its code is used: before, nobody knows that it reached the person.
    if (kind === 'activation' && used.method === 'letter')
      await recordRegistration(tx, { person: updated, method: 'letter' });
    // Of the recovery codes, those before the letter used, or all of them, make way.
    await revokeCodes(tx, {
      personId: person.id,
      kind: 'recovery',
      ...(kind === 'activation' ? { createdAt: { lt: used.createdAt } } : {}),
    });
    const recovery = kind === 'recovery' ? (await issueCode(tx, person.id, 'recovery', null)).code : null;
    audit({ action: `access.${kind}.password`, object: `person:${person.id}` });
    const token = await createSession(tx, person.id, 'substantial');
    if (kind === 'recovery') await tellNewDevice(tx, person.id, token);
    return { ok: true, token, recovery };
  });

export type DeskEntry = {
  readonly idNumber: string;
  readonly givenName: string;
  readonly surnames: string;
  readonly birthDate: Date;
  readonly email: string;
  readonly province: string;
  readonly locale: string;
  /** None given: the one on record stays. */
  readonly address: { readonly street: string; readonly postcode: string; readonly town: string } | null;
};

/**
 * Registration at the desk, in person: staff saw the identity document. Answers the codes for the letter; they are kept
 * only as hashes, so a lost letter means new codes. The new e-mail of an account waits a day, like that of a lost channel:
 * a forged document must leave its owner time to stop it.
 */
export const registerAtDesk = async (actor: Actor, entry: DeskEntry, document: DocumentSeen) =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'register:identity');
    const { idNumber, address, ...named } = entry;
    const data = { ...named, ...address };
    const known = await tx.person.findUnique({ where: { idNumber } });
    assertCan(actor, 'register:identity', known ? { personId: known.id } : {});
    const isNewEmail = known !== null && known.email !== data.email;
    const waits = isNewEmail && known.activatedAt !== null && (known.email ?? known.phone) !== null;
    const update = waits ? { ...data, email: known.email } : data;
    const person = await tx.person.upsert({ where: { idNumber }, create: { idNumber, ...data }, update });
    const codes = await issueAccessCodes(tx, actor, person.id);
    const record = await recordRegistration(tx, {
      person,
      method: 'desk',
      evidence: { document },
      byId: actor.id,
      codeUntil: codes.expiresAt,
    });
    // Whoever changed an address or asked for codes cannot hide it from the owner.
    if (known?.passwordHash) await tellPerson(tx, known, 'codes-issued');
    if (waits) await letWait(tx, known, { channel: 'email', value: data.email, proofs: ['desk'] });
    else if (known) await stopWaiting(tx, (entry) => audit({ ...entry, behalf: known.id }), { personId: known.id });
    if (isNewEmail && !waits) await tellPerson(tx, known, 'contact-changed');
    audit({ action: 'identity.registered', object: `person:${person.id}`, behalf: person.id });
    return { person, registrationId: record.id, ...codes };
  });
