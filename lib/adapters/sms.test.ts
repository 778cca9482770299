import { once } from 'node:events';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

const settings = vi.hoisted(() => ({ current: {} as Record<string, unknown> }));
vi.mock('@/lib/config', () => ({ config: () => settings.current }));
const { hasSms, sendSms } = await import('./sms');

/** A gateway that keeps the contract of docs/operations.md: one message for each idempotency key. */
const sent = new Map<string, { to: string; text: string }>();
const asked: { method: string; headers: IncomingHttpHeaders }[] = [];
let answer: (response: ServerResponse) => void;
const accept = (response: ServerResponse) => void response.writeHead(202).end();
const refuse = (status: number) => (response: ServerResponse) => void response.writeHead(status).end('no');
const gateway = createServer(async (request, response) => {
  asked.push({ method: request.method ?? '', headers: request.headers });
  let body = '';
  for await (const part of request) body += part;
  if (answer === accept) sent.set(String(request.headers['idempotency-key']), JSON.parse(body));
  answer(response);
});
beforeAll(async () => {
  gateway.listen(0, '127.0.0.1');
  await once(gateway, 'listening');
});
afterAll(() => {
  gateway.closeAllConnections();
  gateway.close();
});
const url = () => `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/messages`;
beforeEach(() => {
  sent.clear();
  asked.length = 0;
  answer = accept;
  settings.current = { SMS_GATEWAY_URL: url(), SMS_GATEWAY_TOKEN: 'a token' };
});

const sms = { id: 'message-1', to: '+34600111222', text: 'Tu código es 123456.' };

test('one post with telephone, text, key and token', async () => {
  expect(await sendSms(sms)).toEqual({ ok: true });
  expect([...sent]).toEqual([['message-1', { to: '+34600111222', text: 'Tu código es 123456.' }]]);
  expect(asked).toMatchObject([
    { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer a token' } },
  ]);
});

test('a second try carries the same key, so the gateway sends one message', async () => {
  await sendSms(sms);
  await sendSms(sms);
  expect(asked).toHaveLength(2);
  expect(sent.size).toBe(1);
});

test('4xx is never tried again; 5xx and a gateway that is away are', async () => {
  for (const status of [400, 401, 404, 422, 429]) {
    answer = refuse(status);
    expect(await sendSms(sms)).toEqual({ ok: false, retry: false, why: `sms-${status}` });
  }
  for (const status of [500, 503]) {
    answer = refuse(status);
    expect(await sendSms(sms)).toEqual({ ok: false, retry: true, why: `sms-${status}` });
  }
  settings.current = { SMS_GATEWAY_URL: 'http://127.0.0.1:1/' };
  expect(await sendSms(sms)).toEqual({ ok: false, retry: true, why: 'sms-connection' });
});

test('a gateway that says nothing is given up and tried again later', async () => {
  answer = () => undefined;
  expect(await sendSms(sms, 50)).toEqual({ ok: false, retry: true, why: 'etimedout' });
});

test('a redirect is not followed: the code would go to somebody else', async () => {
  answer = (response) => void response.writeHead(307, { location: 'https://evil.example/' }).end();
  expect(await sendSms(sms)).toMatchObject({ ok: false, retry: true });
  expect(asked).toHaveLength(1);
});

test('what is no telephone reaches no gateway, and without one nothing is sent', async () => {
  for (const to of ['600111222', '+0034600111222', '+34600111222,+34600111223', '', '+34 600 111 222'])
    expect(await sendSms({ ...sms, to })).toEqual({ ok: false, retry: false, why: 'telephone' });
  expect(asked).toHaveLength(0);
  settings.current = {};
  expect(await sendSms(sms)).toEqual({ ok: false, retry: false, why: 'not-configured' });
  expect(hasSms()).toBe(false);
  settings.current = { DEMO: true };
  expect(hasSms()).toBe(true);
});

test('a demonstration drops the message as a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sms-'));
  settings.current = { DEMO: true, MESSAGE_DROP_DIR: folder };
  expect(await sendSms(sms)).toEqual({ ok: true });
  expect(await readdir(folder)).toEqual(['message-1.json']);
  expect(JSON.parse(await readFile(join(folder, 'message-1.json'), 'utf8'))).toMatchObject({
    channel: 'sms',
    to: '+34600111222',
    text: 'Tu código es 123456.',
  });
});
