import 'server-only';
import { z } from 'zod/v4';
import type { Channel, Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { parsePhone } from '@/lib/law/phone';
import { emailOf } from '../activation';
import { type Reachable, tellPerson } from '../tell-person';

/** An e-mail address or telephone as it is kept, or null when it is none. */
export const contactValue = (channel: Channel, typed: string): string | null => {
  if (channel === 'sms') return parsePhone(typed);
  const email = emailOf(typed);
  return z.email().max(254).safeParse(email).success ? email : null;
};

/** Puts a channel in force, or takes the telephone away; those of before and the new one are told (trust A12). */
export const setContact = async (tx: Tx, before: Reachable, channel: Channel, value: string | null): Promise<void> => {
  const change = channel === 'email' ? { email: value } : { phone: value };
  // The same address confirmed again has no mark either.
  const confirmed = channel === 'email' ? { emailBouncedAt: null } : {};
  await tx.person.update({
    where: { id: before.id },
    data: { ...change, ...confirmed } satisfies Prisma.PersonUpdateInput,
  });
  await tellPerson(tx, before, 'contact-changed');
  await tellPerson(tx, { ...before, email: null, phone: null, ...change }, 'contact-changed');
};
