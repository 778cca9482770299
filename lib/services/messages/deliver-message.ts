import 'server-only';
import { system } from '@/lib/adapters/clock';
import { sendMail } from '@/lib/adapters/mail';
import { sendSms } from '@/lib/adapters/sms';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';
import { MOST_TRIES } from '@/lib/db/queue';
import { isLocale } from '@/lib/i18n/locales';
import { textInForce } from '../texts/in-force';
import { reachedNobody } from './reached-nobody';
import { fillTemplate, harmless, isTemplate } from './templates';

/** A code is soon asked for again; anything else waits for a server that is away for a morning. */
const mostAttempts = (template: string) => (template === 'one-time-code' ? 8 : MOST_TRIES);
/** When the queue is about to try again; after the last try the message is a task for the office. */
const backOffMs = (attempt: number) => Math.min(300_000, 10_000 * 2 ** (attempt - 1));
/** Answers that speak of the address and not of us: nobody is there. */
const isNobody = (why: string): boolean => /^(smtp-5\d\d|address|telephone)$/.test(why);

/**
 * Delivers one message of the outbox. A message sent already is left alone, so running twice is safe.
 * Answers whether the job should be tried again.
 */
export const deliverMessage = async (
  messageId: string,
): Promise<'sent' | 'retry' | 'bounced' | 'failed' | 'done before'> => {
  const message = await db().message.findFirst({ where: { id: messageId, state: 'queued' } });
  if (!message || !isTemplate(message.template)) return 'done before';
  const values = message.values as Record<string, string>;
  const { DEMO, SMTP_URL, SMS_GATEWAY_URL, MESSAGE_DROP_DIR } = config();
  const isSms = message.channel === 'sms';
  const locale = isLocale(message.locale) ? message.locale : 'es';
  const words = await textInForce(`template/${message.template}`, locale);
  const { subject, text } = fillTemplate(words, values, message.channel);
  // A demonstration without a server to send with has its own inbox, where the text is shown.
  const hasInboxOnly = DEMO && !(isSms ? SMS_GATEWAY_URL : SMTP_URL) && !MESSAGE_DROP_DIR;
  const to = { id: message.id, to: message.recipient };
  const send = () => (isSms ? sendSms({ ...to, text }) : sendMail({ ...to, subject, text }));
  const result = hasInboxOnly ? ({ ok: true } as const) : await send();
  const at = system();
  const attempts = message.attempts + 1;
  // The one-time code is erased with the delivery; only the demonstration keeps what it said, to show it.
  const erased = { values: harmless(values) };
  if (result.ok) {
    const demoText = DEMO ? `${subject || 'SMS'}\n\n${text}` : null;
    await db().message.update({
      where: { id: messageId },
      data: { state: 'sent', sentAt: at, attempts, lastError: null, demoText, ...erased },
    });
    return 'sent';
  }
  const why = result.why.slice(0, 300);
  const isOver = !result.retry || attempts >= mostAttempts(message.template);
  const state = !isOver ? ('queued' as const) : !result.retry && isNobody(why) ? ('bounced' as const) : 'failed';
  await db().$transaction(async (tx) => {
    await tx.message.update({
      where: { id: messageId },
      data: {
        attempts,
        lastError: why,
        state,
        nextTryAt: new Date(at.getTime() + backOffMs(attempts)),
        ...(state === 'bounced' ? { bouncedAt: at } : {}),
        ...(isOver ? erased : {}),
      },
    });
    if (state !== 'queued') await reachedNobody(tx, message, { state, attempts, why });
  });
  return state === 'queued' ? 'retry' : state;
};
