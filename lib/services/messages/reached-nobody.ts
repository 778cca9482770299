import 'server-only';
import { system } from '@/lib/adapters/clock';
import { hasSms } from '@/lib/adapters/sms';
import type { Message } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { addTask } from '../tasks/add-task';
import { queueMessage } from './queue-message';
import { isLegal, isTemplate } from './templates';

type Sent = Pick<Message, 'id' | 'dedupeKey' | 'channel' | 'personId' | 'recipient' | 'template' | 'locale' | 'values'>;

/** The person learns at their next visit that their address gives messages back; a new address has no mark. */
const markAddress = (tx: Tx, { channel, personId, recipient }: Sent) =>
  channel === 'email' && personId
    ? tx.person.updateMany({
        where: { id: personId, email: recipient, emailBouncedAt: null },
        data: { emailBouncedAt: system() },
      })
    : null;

/** What has legal weight goes by telephone when there is one. */
const sendBySms = async (tx: Tx, message: Sent): Promise<boolean> => {
  const { dedupeKey, channel, personId, template, locale } = message;
  if (channel !== 'email' || !personId || !isTemplate(template) || !isLegal(template) || !hasSms()) return false;
  const { phone } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { phone: true } });
  if (!phone) return false;
  const values = message.values as Record<string, string>;
  const byPhone = { dedupeKey: `${dedupeKey}:sms`, channel: 'sms', recipient: phone } as const;
  await queueMessage(tx, { ...byPhone, personId, template, locale, values });
  return true;
};

/** A message that came back, or was given up: another channel where the matter asks for it, otherwise work for the office. */
export const reachedNobody = async (
  tx: Tx,
  message: Sent,
  how: { readonly state: 'bounced' | 'failed'; readonly attempts: number; readonly why: string },
): Promise<void> => {
  if (how.state === 'bounced') await markAddress(tx, message);
  // Whoever waits for a code asks for another.
  if (message.template === 'one-time-code' || (await sendBySms(tx, message))) return;
  const { id, personId, channel, template } = message;
  await addTask(tx, {
    kind: how.state === 'bounced' ? 'message-bounced' : 'message-failed',
    // A message sent again and come back again is new work.
    dedupeKey: `message-${how.state}:${id}:${system().getTime()}`,
    personId,
    details: { message: id, channel, template, attempts: how.attempts, why: how.why },
  });
};
