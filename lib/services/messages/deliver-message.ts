import 'server-only';
import { system } from '@/lib/adapters/clock';
import { sendMail } from '@/lib/adapters/mail';
import { sendSms } from '@/lib/adapters/sms';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';
import { MOST_TRIES } from '@/lib/db/queue';
import { isLocale } from '@/lib/i18n/locales';
import { addTask } from '../tasks/add-task';
import { isTemplate, messageText } from './templates';

/** A code is soon asked for again; anything else waits for a server that is away for a morning. */
const mostAttempts = (template: string) => (template === 'one-time-code' ? 8 : MOST_TRIES);
/** When the queue is about to try again; after the last try the message is a task for the office. */
const backOffMs = (attempt: number) => Math.min(300_000, 10_000 * 2 ** (attempt - 1));

/**
 * Delivers one message of the outbox. A message sent already is left alone, so running twice is safe.
 * Answers whether the job should be tried again.
 */
export const deliverMessage = async (messageId: string): Promise<'sent' | 'retry' | 'failed' | 'done before'> => {
  const message = await db().message.findFirst({ where: { id: messageId, state: 'queued' } });
  if (!message || !isTemplate(message.template)) return 'done before';
  const values = message.values as Record<string, string>;
  const { DEMO, SMTP_URL, SMS_GATEWAY_URL, MESSAGE_DROP_DIR } = config();
  const isSms = message.channel === 'sms';
  const locale = isLocale(message.locale) ? message.locale : 'es';
  const { subject, text } = messageText(message.template, locale, values, message.channel);
  // A demonstration without a server to send with has its own inbox, where the text is shown.
  const hasInboxOnly = DEMO && !(isSms ? SMS_GATEWAY_URL : SMTP_URL) && !MESSAGE_DROP_DIR;
  const to = { id: message.id, to: message.recipient };
  const send = () => (isSms ? sendSms({ ...to, text }) : sendMail({ ...to, subject, text }));
  const result = hasInboxOnly ? ({ ok: true } as const) : await send();
  const at = system();
  const attempts = message.attempts + 1;
  if (result.ok) {
    // The one-time code is erased with the delivery; only the demonstration keeps what it said, to show it.
    await db().message.update({
      where: { id: messageId },
      data: {
        state: 'sent',
        sentAt: at,
        attempts,
        lastError: null,
        values: {},
        demoText: DEMO ? `${subject || 'SMS'}\n\n${text}` : null,
      },
    });
    return 'sent';
  }
  const failed = !result.retry || attempts >= mostAttempts(message.template);
  await db().$transaction(async (tx) => {
    await tx.message.update({
      where: { id: messageId },
      data: {
        attempts,
        lastError: result.why.slice(0, 300),
        state: failed ? 'failed' : 'queued',
        nextTryAt: new Date(at.getTime() + backOffMs(attempts)),
        ...(failed ? { values: {} } : {}),
      },
    });
    // Whoever waits for a code asks for another; what was to be told otherwise is now a task.
    if (failed && message.template !== 'one-time-code')
      await addTask(tx, {
        kind: 'message-failed',
        dedupeKey: `message-failed:${messageId}`,
        personId: message.personId,
        details: { channel: message.channel, template: message.template, attempts },
      });
  });
  return failed ? 'failed' : 'retry';
};
