import 'server-only';
import { generateRegistrationOptions } from '@simplewebauthn/server';
import type { Actor } from '@/lib/access/actor';
import { Conflict } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { db } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { maskId } from '@/lib/law/identifiers';
import { assertProven, type Proof } from './assert-proven';
import { ALGORITHMS, newChallenge, readRegistration, relyingParty } from './passkey';
import { tellChange } from './tell-change';

const MOST = 10;

/** What the browser needs to make a passkey; passkeys the person has are not made twice. */
export const startPasskey = async (actor: Actor, session: Proof) => {
  assertProven(actor, session);
  const person = await db().person.findUniqueOrThrow({
    where: { id: actor.id },
    select: { givenName: true, idNumber: true, methods: { where: { kind: 'passkey' } } },
  });
  return generateRegistrationOptions({
    rpName: 'e-Oficina',
    rpID: relyingParty().id,
    userID: new TextEncoder().encode(actor.id),
    userName: maskId(person.idNumber),
    userDisplayName: person.givenName,
    challenge: new Uint8Array(await newChallenge(session, 'add')),
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    excludeCredentials: person.methods.map(({ credentialId, transports }) => ({
      id: credentialId ?? '',
      transports,
    })),
  });
};

/** Keeps the passkey the browser made. @throws Conflict for an eleventh, and for one that is known already. */
export const addPasskey = async (
  actor: Actor,
  session: Proof,
  sent: { readonly answer: string; readonly name: string },
): Promise<{ readonly ok: boolean }> =>
  transact(actor, async (tx, audit) => {
    assertProven(actor, session);
    const credential = await readRegistration(tx, session, sent.answer);
    if (!credential) return { ok: false };
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${actor.id} FOR UPDATE`;
    const at = system();
    if ((await tx.method.count({ where: { personId: actor.id, kind: 'passkey' } })) >= MOST) throw new Conflict('many');
    const { count } = await tx.method.createMany({
      data: [
        {
          personId: actor.id,
          kind: 'passkey',
          name: sent.name,
          secret: new Uint8Array(credential.publicKey),
          credentialId: credential.id,
          transports: credential.transports,
          counter: credential.counter,
          createdAt: at,
          confirmedAt: at,
        },
      ],
      skipDuplicates: true,
    });
    if (count !== 1) throw new Conflict('known');
    await tellChange(tx, audit, actor, { kind: 'passkey', change: 'added' });
    return { ok: true };
  });
