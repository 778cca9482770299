import 'server-only';
import { Secret, TOTP } from 'otpauth';
import { system } from '@/lib/adapters/clock';
import { decrypt, encrypt } from '@/lib/adapters/secret-box';
import type { Method } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';

const PURPOSE = 'authenticator';
const ISSUER = 'e-Oficina';
/** RFC 4226 wants 160 bits of a shared secret. */
const SECRET_BYTES = 20;
/** Steps of thirty seconds that the clock of a telephone may be off, each way. */
const WINDOW = 1;

// Six digits, thirty seconds, SHA-1: what every app understands (RFC 6238).
const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });

export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;
export const sealSecret = (personId: string, secret: string) => encrypt(PURPOSE, personId, secret);
export const openSecret = ({ personId, secret }: Pick<Method, 'personId' | 'secret'>): string | null =>
  decrypt(PURPOSE, personId, secret);

/** The address an app reads from the picture: `otpauth://totp/…`. */
export const keyAddress = (secret: string, label: string): string => totpOf(secret, label).toString();

/**
 * Spends the time step of a code: true once for each, however many come at the same instant. A step before one already
 * used is refused too.
 */
export const spendStep = async (
  tx: Tx,
  method: Pick<Method, 'id' | 'personId' | 'secret'>,
  code: string,
  more: { readonly confirmedAt?: Date; readonly lastUsedAt?: Date },
): Promise<boolean> => {
  const secret = openSecret(method);
  const token = code.normalize('NFKC').replace(/\D/g, '');
  if (!secret || token.length !== 6) return false;
  const totp = totpOf(secret);
  const timestamp = system().getTime();
  const delta = totp.validate({ token, timestamp, window: WINDOW });
  if (delta === null) return false;
  const step = totp.counter({ timestamp }) + delta;
  const { count } = await tx.method.updateMany({
    where: { id: method.id, counter: { lt: step } },
    data: { counter: step, ...more },
  });
  return count === 1;
};

/** The same for the app a person has in force. */
export const spendAppCode = async (tx: Tx, personId: string, code: string): Promise<boolean> => {
  const row = await tx.method.findFirst({ where: { personId, kind: 'authenticator', confirmedAt: { not: null } } });
  return row !== null && (await spendStep(tx, row, code, { lastUsedAt: system() }));
};
