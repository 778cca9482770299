import 'server-only';
import { hasSms } from '@/lib/adapters/sms';
import type { Message } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { queueMessage } from './queue-message';
import { isTemplate } from './templates';

/** News of acts. Changes of access go to every channel from the start; codes and links are asked for again. */
const isNews = (template: string) => template.startsWith('notification-') || template === 'communication-sent';

/**
 * An e-mail that does not arrive is said by telephone, where there is one: the same news, and not once more if it goes there
 * anyway. Answers whether that way is tried; if it fails too, its own end is the task.
 */
export const sendSmsInstead = async (tx: Tx, message: Message): Promise<boolean> => {
  const { channel, personId, template, dedupeKey, locale } = message;
  if (channel === 'sms' || !personId || !hasSms() || !isTemplate(template) || !isNews(template)) return false;
  const person = await tx.person.findUnique({ where: { id: personId }, select: { phone: true } });
  if (!person?.phone) return false;
  const values = message.values as Record<string, string>;
  const sms = { dedupeKey: `${dedupeKey}:sms`, personId, channel: 'sms', recipient: person.phone } as const;
  await queueMessage(tx, { ...sms, template, locale, values });
  return true;
};
