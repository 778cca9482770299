import 'server-only';
import { config } from '@/lib/config';
import { dropMessage, type Sending } from './message-drop';

/** `id` is the idempotency key: the gateway sends one message for it, however often it is asked. */
export type Sms = { id: string; to: string; text: string };

const WHOLE_MS = 10_000;
const E164 = /^\+[1-9]\d{7,14}$/;

/** Whether this installation can send messages to telephones: a gateway, or a demonstration that shows them. */
export const hasSms = (): boolean => {
  const { DEMO, SMS_GATEWAY_URL } = config();
  return DEMO || SMS_GATEWAY_URL !== undefined;
};

/** 4xx is final: the same message would be refused again. 5xx, silence and a broken connection may heal. */
const ask = async (url: string, { id, to, text }: Sms, wholeMs: number): Promise<Sending> => {
  const { SMS_GATEWAY_TOKEN } = config();
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        ...(SMS_GATEWAY_TOKEN ? { authorization: `Bearer ${SMS_GATEWAY_TOKEN}` } : {}),
      },
      body: JSON.stringify({ to, text }),
      signal: AbortSignal.timeout(wholeMs),
    });
    await answer.body?.cancel();
    if (answer.ok) return { ok: true };
    return { ok: false, retry: answer.status >= 500, why: `sms-${answer.status}` };
  } catch (error) {
    return { ok: false, retry: true, why: (error as Error).name === 'TimeoutError' ? 'etimedout' : 'sms-connection' };
  }
};

/**
 * Sends one text to one telephone through the HTTP gateway (docs/operations.md, "SMS"). Never throws: `retry` says
 * whether trying again can help, `why` is a short code without personal data. A demonstration also drops it as a file.
 */
export const sendSms = async (sms: Sms, wholeMs = WHOLE_MS): Promise<Sending> => {
  const { SMS_GATEWAY_URL, MESSAGE_DROP_DIR } = config();
  if (!E164.test(sms.to)) return { ok: false, retry: false, why: 'telephone' };
  if (!SMS_GATEWAY_URL && !MESSAGE_DROP_DIR) return { ok: false, retry: false, why: 'not-configured' };
  if (SMS_GATEWAY_URL) {
    const sending = await ask(SMS_GATEWAY_URL, sms, wholeMs);
    if (!sending.ok) return sending;
  }
  return dropMessage({ ...sms, channel: 'sms', subject: '' });
};
