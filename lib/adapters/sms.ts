import 'server-only';
import { config } from '@/lib/config';
import { dropMessage, type Sending } from './message-drop';
import { randomToken } from './tokens';

const WHOLE_MS = 10_000;
const MANY_TRIES = new Set([408, 425, 429]);

const post = async (url: string, message: { id: string; to: string; text: string }): Promise<Sending> => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': message.id },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(WHOLE_MS),
    });
    await answer.body?.cancel();
    if (answer.ok) return { ok: true };
    const final = answer.status >= 400 && answer.status < 500 && !MANY_TRIES.has(answer.status);
    return { ok: false, retry: !final, why: `http-${answer.status}` };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { ok: false, retry: true, why: late ? 'timeout' : 'unreachable' };
  }
};

/**
 * Sends one text message. The gateway at SMS_GATEWAY_URL gets POST {"id","to","text"} as JSON, `to` in the form
 * +34600000000, with the id again as Idempotency-Key; any 2xx is accepted, 4xx but 408, 425 and 429 is final.
 * Never throws. In a demonstration the message is also dropped as a file.
 */
export const sendSms = async (sms: { id?: string; to: string; text: string }): Promise<Sending> => {
  const { SMS_GATEWAY_URL, MESSAGE_DROP_DIR } = config();
  const to = sms.to.replace(/[\s.()-]/g, '').replace(/^00/, '+');
  const full = /^[67]\d{8}$/.test(to) ? `+34${to}` : to;
  if (!/^\+[1-9]\d{6,14}$/.test(full)) return { ok: false, retry: false, why: 'address' };
  if (!SMS_GATEWAY_URL && !MESSAGE_DROP_DIR) return { ok: false, retry: false, why: 'not-configured' };
  const id = sms.id ?? randomToken();
  const sent = SMS_GATEWAY_URL ? await post(SMS_GATEWAY_URL, { id, to: full, text: sms.text }) : { ok: true as const };
  return sent.ok ? dropMessage({ id, channel: 'sms', to: full, subject: '', text: sms.text }) : sent;
};
