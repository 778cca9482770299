import 'server-only';
import { hasSms } from '@/lib/adapters/sms';
import { randomToken } from '@/lib/adapters/tokens';
import type { Tx } from '@/lib/db/transact';
import { queueMessage } from '../messages/queue-message';
import type { MessageTemplate } from '../messages/templates';

/** Where a person can be reached. */
export type Reachable = {
  readonly id: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: string;
};

/** A change of access told to every channel of its owner: whoever made it cannot hide it (trust A12). */
export const tellPerson = async (
  tx: Tx,
  { id, email, phone, locale }: Reachable,
  template: MessageTemplate,
  values: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const key = `${template}:${randomToken()}`;
  const channels = [
    ['email', email],
    ['sms', hasSms() ? phone : null],
  ] as const;
  for (const [channel, recipient] of channels) {
    if (!recipient) continue;
    const dedupeKey = `${key}:${channel}`;
    await queueMessage(tx, { dedupeKey, personId: id, channel, recipient, template, locale, values });
  }
};
