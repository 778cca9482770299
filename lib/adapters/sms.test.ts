import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { sendSms } from './sms';

const settings = vi.hoisted(() => ({
  SMS_GATEWAY_URL: undefined as string | undefined,
  MESSAGE_DROP_DIR: undefined as string | undefined,
}));
vi.mock('@/lib/config', () => ({ config: () => settings }));

const closers: Array<() => void> = [];
const received: Array<{ request: IncomingMessage; body: unknown }> = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
  received.length = 0;
  Object.assign(settings, { SMS_GATEWAY_URL: undefined, MESSAGE_DROP_DIR: undefined });
});

const gateway = async (status: number): Promise<void> => {
  const server = createServer(async (request, response) => {
    received.push({ request, body: JSON.parse(await text(request)) });
    response.writeHead(status, { location: '/elsewhere' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  settings.SMS_GATEWAY_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`;
};

test('posts id, number and text as JSON; a Spanish mobile needs no prefix', async () => {
  await gateway(202);
  expect(await sendSms({ id: 'n1', to: '600 12 31 23', text: 'Tienes un aviso' })).toEqual({ ok: true });
  expect(received[0]?.body).toEqual({ id: 'n1', to: '+34600123123', text: 'Tienes un aviso' });
  expect(received[0]?.request.headers['idempotency-key']).toBe('n1');
});

test.each([
  [400, false],
  [404, false],
  [408, true],
  [429, true],
  [500, true],
  [503, true],
])('a gateway answering %i: retry %s', async (status, retry) => {
  await gateway(status);
  expect(await sendSms({ to: '+34600123123', text: 'x' })).toEqual({ ok: false, retry, why: `http-${status}` });
});

test('a redirect is not followed with the message', async () => {
  await gateway(307);
  expect(await sendSms({ to: '+34600123123', text: 'x' })).toMatchObject({ ok: false, retry: true });
  expect(received).toHaveLength(1);
});

test('nobody listening may heal, a wrong number never', async () => {
  settings.SMS_GATEWAY_URL = 'http://127.0.0.1:1/';
  expect(await sendSms({ to: '+34600123123', text: 'x' })).toEqual({ ok: false, retry: true, why: 'unreachable' });
  for (const to of ['', '6001231', 'x', '+34+34600123123', '+0']) {
    expect(await sendSms({ to, text: 'x' })).toEqual({ ok: false, retry: false, why: 'address' });
  }
});

test('a demonstration drops a file', async () => {
  settings.MESSAGE_DROP_DIR = mkdtempSync(join(tmpdir(), 'drop-'));
  expect(await sendSms({ id: 'n2', to: '0034 600123123', text: 'Hola' })).toEqual({ ok: true });
  expect(readdirSync(settings.MESSAGE_DROP_DIR)).toEqual(['n2.json']);
  expect(JSON.parse(readFileSync(join(settings.MESSAGE_DROP_DIR, 'n2.json'), 'utf8'))).toMatchObject({
    channel: 'sms',
    to: '+34600123123',
    text: 'Hola',
  });
});

test('nothing configured is said', async () => {
  expect(await sendSms({ to: '600123123', text: 'x' })).toEqual({ ok: false, retry: false, why: 'not-configured' });
});
