import 'server-only';
import { TooManyRequests } from '@/lib/access/outcomes';
import { system } from '@/lib/adapters/clock';
import { oneTimeCode } from '@/lib/adapters/csv-code';
import { hmac, randomToken, sameBytes } from '@/lib/adapters/tokens';
import type { Channel, CodePurpose, OneTimeCode } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { queueMessage } from '../messages/queue-message';
import type { Reachable } from './tell-person';

const LIFE_MS = 10 * 60_000;
const MAX_FAILURES = 5;
const MAX_SENDS = 5;

const hashOf = (id: string, code: string) => hmac('one-time-code', `${id}:${code}`);

type Request = {
  readonly purpose: CodePurpose;
  /** None for an unknown user: the same page and time, and no code is ever right. */
  readonly person: Reachable | null;
  readonly channel?: Channel;
  /** Instead of the person's own address: one that is to be confirmed. */
  readonly recipient?: string;
  readonly subject?: string;
  readonly subjectHash?: string;
  readonly state?: Readonly<Record<string, string>>;
  readonly returnTo?: string;
};

/**
 * A new six-digit code by e-mail or SMS, valid ten minutes and once, bound to the id the asking browser holds. A new code voids
 * the earlier ones of the same purpose. @throws TooManyRequests after five codes in ten minutes.
 */
export const sendOneTimeCode = async (tx: Tx, request: Request): Promise<{ id: string }> => {
  const { purpose, person, channel = 'email' } = request;
  const recipient = person && (request.recipient ?? (channel === 'email' ? person.email : person.phone));
  const at = system();
  const id = randomToken();
  const code = oneTimeCode();
  if (person) {
    const since = new Date(at.getTime() - LIFE_MS);
    // One lock a person, or two requests at once would both pass the count.
    await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${person.id} FOR UPDATE`;
    if ((await tx.oneTimeCode.count({ where: { personId: person.id, createdAt: { gt: since } } })) >= MAX_SENDS)
      throw new TooManyRequests(LIFE_MS / 1000);
    await tx.oneTimeCode.updateMany({
      where: { personId: person.id, purpose, usedAt: null, expiresAt: { gt: at } },
      data: { expiresAt: at },
    });
  }
  await tx.oneTimeCode.create({
    data: {
      id,
      purpose,
      channel,
      personId: person?.id ?? null,
      codeHash: hashOf(id, code),
      subject: request.subject ?? null,
      subjectHash: request.subjectHash ?? null,
      state: request.state ?? {},
      returnTo: request.returnTo ?? null,
      createdAt: at,
      expiresAt: new Date(at.getTime() + LIFE_MS),
    },
  });
  if (person && recipient) {
    await queueMessage(tx, {
      dedupeKey: `code:${id}`,
      personId: person.id,
      channel,
      recipient,
      template: 'one-time-code',
      locale: person.locale,
      values: { code },
    });
  }
  return { id };
};

export type CodeResult =
  | { readonly ok: true; readonly code: OneTimeCode }
  | { readonly ok: false; readonly left: number };

/**
 * Uses a code. Every try is counted before it is compared, and the use itself is one conditional update, so that of two
 * right answers at the same instant exactly one wins. Five wrong tries void it.
 */
export const useOneTimeCode = async (
  tx: Tx,
  sent: { readonly id: string; readonly code: string; readonly purpose: CodePurpose; readonly subject?: string },
): Promise<CodeResult> => {
  const at = system();
  const counted = await tx.oneTimeCode.updateManyAndReturn({
    where: {
      id: sent.id,
      purpose: sent.purpose,
      subject: sent.subject ?? null,
      usedAt: null,
      expiresAt: { gt: at },
      failures: { lt: MAX_FAILURES },
    },
    data: { failures: { increment: 1 } },
  });
  const row = counted[0];
  if (!row) return { ok: false, left: 0 };
  const digits = sent.code.normalize('NFKC').replace(/\D/g, '');
  const right = row.personId !== null && sameBytes(hashOf(row.id, digits), row.codeHash);
  if (!right) return { ok: false, left: MAX_FAILURES - row.failures };
  const used = await tx.oneTimeCode.updateMany({ where: { id: row.id, usedAt: null }, data: { usedAt: at } });
  return used.count === 1 ? { ok: true, code: row } : { ok: false, left: 0 };
};
