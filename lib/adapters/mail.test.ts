import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test, vi } from 'vitest';
import { closeMail, sendMail } from './mail';

const settings = vi.hoisted(() => ({
  SMTP_URL: undefined as string | undefined,
  MESSAGE_DROP_DIR: undefined as string | undefined,
  MAIL_FROM: 'e-Oficina <no-responder@e-oficina.example>',
  APP_URL: 'https://oficina.example:8443/x',
}));
vi.mock('@/lib/config', () => ({ config: () => settings }));

const received: Array<{ to: string[]; raw: string }> = [];
const closers: Array<() => void> = [];
afterEach(() => {
  closeMail();
  for (const close of closers.splice(0)) close();
  received.length = 0;
  Object.assign(settings, { SMTP_URL: undefined, MESSAGE_DROP_DIR: undefined });
});

/** A real SMTP server in this process; `code` is what it answers to RCPT TO. */
const listen = async (code?: number): Promise<void> => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, done) =>
      done(code ? Object.assign(new Error('no'), { responseCode: code }) : undefined),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString(),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  settings.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
};
const mail = { to: 'maria@example.es', subject: 'Tienes una notificación', text: 'Entra en la sede.\n' };

test('a message arrives with its subject, sender and id', async () => {
  await listen();
  expect(await sendMail({ ...mail, id: 'abc-1', html: '<p>Entra en la sede.</p>' })).toEqual({ ok: true });
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toEqual(['maria@example.es']);
  expect(received[0]?.raw).toMatch(/^Message-ID: <abc-1@oficina\.example>\r$/m);
  expect(received[0]?.raw).toMatch(/^From: "e-Oficina" <no-responder@e-oficina\.example>\r$/m);
  expect(received[0]?.raw).toMatch(/^Subject: =\?UTF-8\?/m);
  expect(received[0]?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
});

test.each([
  'a@b.es,c@evil.example',
  'a@b.es\r\nBcc: c@evil.example',
  'a@b.es; c@evil.example',
  '"a@b"@c.es',
  '<a@b.es>',
  'Maria <a@b.es>',
  'a b@c.es',
  'a@b.es\u0000',
  'a@b\u2028.es',
  'group: a@b.es;',
  '',
  'nobody',
  `${'a'.repeat(300)}@b.es`,
])('the address %j is refused for good', async (to) => {
  await listen();
  expect(await sendMail({ ...mail, to })).toEqual({ ok: false, retry: false, why: 'address' });
  expect(received).toEqual([]);
});

test('a line break in the subject or text adds no header and no recipient', async () => {
  await listen();
  const evil = 'Aviso\r\nBcc: c@evil.example\u2028X-Evil: 1\n\nbody';
  expect(await sendMail({ ...mail, subject: evil, text: `.\r\n${evil}\r\n.\r\nRCPT TO:<c@evil.example>\r\n` })).toEqual(
    {
      ok: true,
    },
  );
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toEqual(['maria@example.es']);
  const headers = received[0]?.raw.split('\r\n\r\n')[0] ?? '';
  expect(headers).not.toMatch(/^(bcc|x-evil):/im);
});

test('a 5xx is final, a 4xx may be tried again', async () => {
  await listen(550);
  expect(await sendMail(mail)).toEqual({ ok: false, retry: false, why: 'smtp-550' });
  await listen(451);
  expect(await sendMail(mail)).toEqual({ ok: false, retry: true, why: 'smtp-451' });
});

test('nobody listening: try again, then it works without a restart', async () => {
  settings.SMTP_URL = 'smtp://127.0.0.1:1';
  const sent = await sendMail(mail);
  expect(sent).toMatchObject({ ok: false, retry: true });
  await listen();
  expect(await sendMail(mail)).toEqual({ ok: true });
});

test('a server that never speaks does not hold us for ever', async () => {
  const sockets: Socket[] = [];
  const mute = createServer((socket) => void sockets.push(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    mute.close();
  });
  settings.SMTP_URL = `smtp://127.0.0.1:${(mute.address() as AddressInfo).port}`;
  const start = performance.now();
  expect(await sendMail(mail, { connectMs: 200, silenceMs: 200, wholeMs: 2_000 })).toMatchObject({
    ok: false,
    retry: true,
  });
  expect(performance.now() - start).toBeLessThan(1_500);
});

test('a demonstration drops one file per message, once per id', async () => {
  settings.MESSAGE_DROP_DIR = join(mkdtempSync(join(tmpdir(), 'drop-')), 'messages');
  await sendMail({ ...mail, id: '../x/1' });
  await sendMail({ ...mail, id: '../x/1' });
  await sendMail(mail);
  const files = readdirSync(settings.MESSAGE_DROP_DIR);
  expect(files).toHaveLength(2);
  expect(files).toContain('x1.json');
  expect(JSON.parse(readFileSync(join(settings.MESSAGE_DROP_DIR, 'x1.json'), 'utf8'))).toEqual({
    id: '../x/1',
    at: expect.stringMatching(/Z$/),
    channel: 'mail',
    ...mail,
  });
});

test('what SMTP refused is not dropped; nothing configured is said', async () => {
  settings.MESSAGE_DROP_DIR = mkdtempSync(join(tmpdir(), 'drop-'));
  await listen(550);
  await sendMail(mail);
  expect(readdirSync(settings.MESSAGE_DROP_DIR)).toEqual([]);
  Object.assign(settings, { SMTP_URL: undefined, MESSAGE_DROP_DIR: undefined });
  expect(await sendMail(mail)).toEqual({ ok: false, retry: false, why: 'not-configured' });
});

test('a drop folder that cannot be written is a failure to retry', async () => {
  settings.MESSAGE_DROP_DIR = '/dev/null/messages';
  expect(await sendMail(mail)).toEqual({ ok: false, retry: true, why: 'drop-folder' });
});

test('signs in with user and password from the url', async () => {
  const seen: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) => {
      seen.push(`${username} ${password}`);
      done(password === 'p@ss' ? null : new Error('no'), { user: username });
    },
    onData: (stream, _session, done) => void stream.resume().on('end', () => done()),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  const { port } = server.server.address() as AddressInfo;
  settings.SMTP_URL = `smtp://office:p%40ss@127.0.0.1:${port}`;
  expect(await sendMail(mail)).toEqual({ ok: true });
  settings.SMTP_URL = `smtp://office:wrong@127.0.0.1:${port}`;
  expect(await sendMail(mail)).toMatchObject({ ok: false, retry: true });
  expect(seen).toEqual(['office p@ss', 'office wrong']);
});
