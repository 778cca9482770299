import 'server-only';
import { system } from '@/lib/adapters/clock';
import { activationCode, formatCode, normaliseCode } from '@/lib/adapters/csv-code';
import { hmac } from '@/lib/adapters/tokens';
import type { Channel, Prisma } from '@/lib/db/generated/client';
import type { Audit, Tx } from '@/lib/db/transact';
import { type Reachable, tellPerson } from '../tell-person';

const COOLING_MS = 24 * 3_600_000;

/** Of the code in the alerts; the database does not hold it in clear. */
export const stopHash = (code: string) => hmac('stop-contact-change', normaliseCode(code));

/**
 * A new channel, in force a day later. The channels of before are told at once, with a code that stops it. A newer change
 * takes the place of one that waits.
 */
export const letWait = async (
  tx: Tx,
  person: Reachable,
  change: { readonly channel: Channel; readonly value: string; readonly proofs: readonly string[] },
): Promise<void> => {
  const at = system();
  await tx.$executeRaw`SELECT 1 FROM "Person" WHERE id = ${person.id} FOR UPDATE`;
  await tx.contactChange.updateMany({
    where: { personId: person.id, state: 'waiting' },
    data: { state: 'stopped', endedAt: at },
  });
  const stop = activationCode();
  await tx.contactChange.create({
    data: {
      personId: person.id,
      channel: change.channel,
      value: change.value,
      proofs: [...change.proofs],
      stopHash: stopHash(stop),
      askedAt: at,
      effectiveAt: new Date(at.getTime() + COOLING_MS),
    },
  });
  await tellPerson(tx, person, 'contact-change-asked', { code: formatCode(stop) });
};

/** Stops the change that waits, if any, and tells it to every channel. Answers whose it was. */
export const stopWaiting = async (
  tx: Tx,
  audit: Audit,
  which: Prisma.ContactChangeWhereInput,
): Promise<string | null> => {
  const [row] = await tx.contactChange.updateManyAndReturn({
    where: { ...which, state: 'waiting' },
    data: { state: 'stopped', endedAt: system() },
    include: { person: true },
  });
  if (!row) return null;
  audit({ action: 'contact.recovery-stopped', object: `person:${row.personId}` });
  await tellPerson(tx, row.person, 'contact-change-stopped');
  return row.personId;
};
