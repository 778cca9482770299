import 'server-only';
import { createTransport } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import { config } from '@/lib/config';
import { dropMessage, type Sending } from './message-drop';
import { randomToken } from './tokens';

/** `id` makes a retry recognisable: the same id gives the same Message-ID and the same file in the drop folder. */
export type Mail = { id?: string; to: string; subject: string; text: string; html?: string };

const WAITS = { connectMs: 5_000, silenceMs: 10_000, wholeMs: 20_000 };
type Waits = typeof WAITS;
// One address, nothing a mail header could take for a second one or for a second line.
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@]{1,64}@[^\s\p{C}<>()[\]\\,;:"@]{1,255}$/u;

/** By hand, because nodemailer drops every other option, timeouts included, when it is given a url. */
const serverOf = (text: string) => {
  const url = new URL(text);
  const auth = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return { host, port: url.port ? Number(url.port) : undefined, secure: url.protocol === 'smtps:', auth };
};

const openTransport = (url: string, waits: Waits) => {
  const options: SMTPPool.Options & { maxRequeues: number } = {
    ...serverOf(url),
    pool: true,
    maxConnections: 3,
    maxRequeues: 0, // the outbox tries again, with its own patience
    connectionTimeout: waits.connectMs,
    greetingTimeout: waits.connectMs,
    socketTimeout: waits.silenceMs,
    dnsTimeout: waits.connectMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  return createTransport(options);
};

let transport: { url: string; pool: ReturnType<typeof openTransport> } | undefined;
const pool = (url: string, waits: Waits): ReturnType<typeof openTransport> => {
  if (transport?.url !== url) {
    transport?.pool.close();
    transport = { url, pool: openTransport(url, waits) };
  }
  return transport.pool;
};

/** Closes the connections kept open; for an orderly end of the process. */
export const closeMail = (): void => {
  transport?.pool.close();
  transport = undefined;
};

/** 5yz is final (RFC 5321 4.2.1); everything else, from a refused connection to a wrong password of ours, may heal. */
const failure = (error: unknown): Sending => {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  const final = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  const why = responseCode ? `smtp-${responseCode}` : (code ?? 'failed').toLowerCase();
  return { ok: false, retry: !final, why };
};

const inTime = async <T>(promise: Promise<T>, ms: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('mail too slow'), { code: 'ETIMEDOUT' })), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/**
 * Sends one message to one address. Never throws: `retry` says whether trying again can help, `why` is a short code
 * without personal data ('smtp-550', 'econnection'). In a demonstration the message is also dropped as a file.
 */
export const sendMail = async (mail: Mail, waits: Waits = WAITS): Promise<Sending> => {
  const { SMTP_URL, MAIL_FROM, MESSAGE_DROP_DIR } = config();
  if (!ADDRESS.test(mail.to) || mail.to.length > 254) return { ok: false, retry: false, why: 'address' };
  if (!SMTP_URL && !MESSAGE_DROP_DIR) return { ok: false, retry: false, why: 'not-configured' };
  const id = mail.id ?? randomToken();
  const subject = mail.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  if (SMTP_URL) {
    const messageId = `<${id.replace(/[^\w-]/g, '')}@${config().APP_URL.replace(/^https?:\/\/|[:/].*$/g, '')}>`;
    try {
      const { text, html } = mail;
      const to = { name: '', address: mail.to };
      const headers = { 'Auto-Submitted': 'auto-generated' };
      const message = { from: MAIL_FROM, to, subject, text, html, messageId, headers };
      await inTime(pool(SMTP_URL, waits).sendMail(message), waits.wholeMs);
    } catch (error) {
      return failure(error);
    }
  }
  return dropMessage({ id, channel: 'mail', to: mail.to, subject, text: mail.text });
};
