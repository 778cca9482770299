import 'server-only';
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { COSEALG } from '@simplewebauthn/server/helpers';
import { TooManyRequests } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { hmac, randomToken, sameBytes, sha256 } from '@/lib/adapters/tokens';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';
import type { Tx } from '@/lib/db/transact';
import { countTry } from '../../forms/count-post';
import type { Proof } from './assert-proven';

/** An id as browsers write it; PostgreSQL would choke on a NUL in it. */
const CREDENTIAL_ID = /^[\w-]{1,1400}$/;
const TRANSPORTS = new Set<unknown>(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);
const LIFE_MS = 5 * 60_000;
type Purpose = 'add' | 'prove';
/** What today's passkeys sign with; named, so that an update of the library changes nothing by itself. */
export const ALGORITHMS = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256];
type Named = Pick<Proof, 'idHash'>;

/** Origin and relying party are the public address: a passkey of ours works nowhere else. */
export const relyingParty = (): { readonly origin: string; readonly id: string } => {
  const { origin, hostname } = new URL(config().APP_URL);
  return { origin, id: hostname };
};

const hashOf = (purpose: Purpose, challenge: string) => sha256(`${purpose}:${challenge}`);

/** What the passkey has to sign: for this session, this purpose, one try and five minutes. A newer one replaces it. */
export const newChallenge = async (session: Named, purpose: Purpose): Promise<Buffer<ArrayBuffer>> => {
  const challenge = randomToken();
  await db().session.updateMany({
    where: { idHash: session.idHash, endedAt: null },
    data: { challenge: hashOf(purpose, challenge), challengeUntil: new Date(system().getTime() + LIFE_MS) },
  });
  return Buffer.from(challenge, 'base64url');
};

/** True once. The challenge is gone also when the rest of the answer turns out wrong. */
const useChallenge = async (tx: Tx, session: Named, purpose: Purpose, challenge: string): Promise<boolean> => {
  const { count } = await tx.session.updateMany({
    where: {
      idHash: session.idHash,
      endedAt: null,
      challenge: hashOf(purpose, challenge),
      challengeUntil: { gt: system() },
    },
    data: { challenge: null },
  });
  return count === 1;
};

const parse = <T>(answer: string): T | null => {
  try {
    const value: unknown = JSON.parse(answer);
    return typeof value === 'object' && value !== null ? (value as T) : null;
  } catch {
    return null;
  }
};

/** The library throws on whatever does not fit; to us every doubt means no (trust B6). */
const orNull = async <R>(verify: () => Promise<R>): Promise<R | null> => {
  try {
    return await verify();
  } catch {
    return null;
  }
};

const expected = (expectedChallenge: (challenge: string) => Promise<boolean>) => ({
  expectedChallenge,
  expectedOrigin: relyingParty().origin,
  expectedRPID: relyingParty().id,
  requireUserVerification: true,
});

/** The new credential in an answer of the browser, or null. */
export const readRegistration = async (tx: Tx, session: Named, answer: string) => {
  const response = parse<RegistrationResponseJSON>(answer);
  if (!response) return null;
  const result = await orNull(() =>
    verifyRegistrationResponse({
      response,
      supportedAlgorithmIDs: ALGORITHMS,
      ...expected((challenge) => useChallenge(tx, session, 'add', challenge)),
    }),
  );
  if (!result?.verified) return null;
  const { transports, ...credential } = result.registrationInfo.credential;
  // The only part nobody signed.
  const known = Array.isArray(transports) ? transports.filter((name) => TRANSPORTS.has(name)) : [];
  return { ...credential, transports: [...new Set(known)] };
};

/** True when a passkey of the person signed a challenge that is right. Its counter never goes back. */
const spend = async (
  tx: Tx,
  personId: string,
  answer: string,
  isRight: (challenge: string) => Promise<boolean>,
): Promise<boolean> => {
  const response = parse<AuthenticationResponseJSON>(answer);
  if (!response || typeof response.id !== 'string' || !CREDENTIAL_ID.test(response.id)) return false;
  const row = await tx.method.findFirst({ where: { personId, kind: 'passkey', credentialId: response.id } });
  if (!row) return false;
  const credential = { id: response.id, publicKey: new Uint8Array(row.secret), counter: Number(row.counter) };
  const result = await orNull(() => verifyAuthenticationResponse({ response, credential, ...expected(isRight) }));
  if (!result?.verified) return false;
  const counter = result.authenticationInfo.newCounter;
  const { count } = await tx.method.updateMany({
    // Some passkeys never count: theirs stays at zero.
    where: { id: row.id, ...(counter > 0 ? { counter: { lt: counter } } : { counter: 0 }) },
    data: { counter, lastUsedAt: system() },
  });
  return count === 1;
};

/** The challenge is that of this session. */
export const spendAssertion = (tx: Tx, session: Named, personId: string, answer: string): Promise<boolean> =>
  spend(tx, personId, answer, (challenge) => useChallenge(tx, session, 'prove', challenge));

const seal = (text: string) => hmac('passkey', text).toString('base64url');

/** A challenge for somebody not signed in. It carries its own end and our seal, so that showing a page writes nothing. */
export const openChallenge = (): Buffer<ArrayBuffer> => {
  const text = `${system().getTime() + LIFE_MS}.${randomToken()}`;
  return Buffer.from(`${text}.${seal(text)}`);
};

/** True once for each challenge of ours that has not ended. */
const useOpenChallenge = async (challenge: string): Promise<boolean> => {
  const [end = '', token = '', mac = ''] = Buffer.from(challenge, 'base64url').toString().split('.');
  if (!sameBytes(seal(`${end}.${token}`), mac) || Number(end) <= system().getTime()) return false;
  try {
    await countTry(`challenge:${token}`, 1, LIFE_MS);
    return true;
  } catch (error) {
    if (error instanceof TooManyRequests) return false;
    throw error;
  }
};

export const spendOpenAssertion = (tx: Tx, personId: string, answer: string): Promise<boolean> =>
  spend(tx, personId, answer, useOpenChallenge);
