import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FinishedUpload, tusServer, UploadRefused, type Uploads } from './uploads';

vi.mock('@/lib/config', () => ({
  config: () => ({ APP_SECRET: 'a secret of at least thirty-two characters', LOG_LEVEL: 'silent' }),
}));

const MAX = 1_000_000;
let folder: string;
let uploads: Uploads;
let done: Array<FinishedUpload & { content: string }>;
let fail: Error | null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uploads-'));
  done = [];
  fail = null;
  uploads = tusServer({
    folder,
    maxSize: MAX,
    authorise: async (request) => {
      const who = request.headers.get('x-who');
      if (who === 'stranger') throw new UploadRefused(403, 'origin');
      return who ? { ownerKey: who, ...(who === 'small' ? { maxSize: 10 } : {}) } : null;
    },
    finished: async (upload) => {
      if (fail) throw fail;
      done.push({ ...upload, content: readFileSync(upload.path, 'latin1') });
    },
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const call = (method: string, path = '', headers: Record<string, string> = {}, body?: string | Buffer, who = 'maria') =>
  uploads.handleWeb(
    new Request(`http://127.0.0.1/api/tus${path}`, {
      method,
      headers: { 'tus-resumable': '1.0.0', ...(who ? { 'x-who': who } : {}), ...headers },
      ...(body === undefined ? {} : { body: new Uint8Array(Buffer.from(body)), duplex: 'half' }),
    }),
  );
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const begin = async (
  size: number,
  metadata = `filename ${base64('libro.pdf')},filetype ${base64('application/pdf')}`,
) => {
  const response = await call('POST', '', { 'upload-length': String(size), 'upload-metadata': metadata });
  expect(response.status).toBe(201);
  const location = response.headers.get('location') ?? '';
  expect(location).toMatch(/^\/api\/tus\/[0-9a-f]{32}$/);
  return location.slice('/api/tus'.length);
};
const patch = (path: string, offset: number, body: string | Buffer, who?: string) =>
  call(
    'PATCH',
    path,
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body,
    who,
  );

test('an upload cut in two parts arrives whole and is handed over once', async () => {
  const path = await begin(10);
  expect((await patch(path, 0, 'hello')).headers.get('upload-offset')).toBe('5');
  const asked = await call('HEAD', path);
  expect([asked.headers.get('upload-offset'), asked.headers.get('upload-length')]).toEqual(['5', '10']);
  expect(done).toEqual([]);
  expect((await patch(path, 5, 'world')).status).toBe(204);
  await call('HEAD', path);
  expect(done).toHaveLength(1);
  expect(done[0]).toMatchObject({
    ownerKey: 'maria',
    size: 10,
    name: 'libro.pdf',
    type: 'application/pdf',
    content: 'helloworld',
  });
});

test('a wrong offset changes nothing', async () => {
  const path = await begin(10);
  await patch(path, 0, 'hello');
  expect((await patch(path, 0, 'again')).status).toBe(409);
  expect((await patch(path, 7, 'later')).status).toBe(409);
  expect((await call('HEAD', path)).headers.get('upload-offset')).toBe('5');
});

test('nobody but the owner can see, continue or delete it', async () => {
  const path = await begin(10);
  for (const who of ['pedro', '']) {
    const status = who ? 404 : 401;
    expect((await call('HEAD', path, {}, undefined, who)).status).toBe(status);
    expect((await patch(path, 0, 'hello', who)).status).toBe(status);
    expect((await call('DELETE', path, {}, undefined, who)).status).toBe(status);
  }
  expect((await call('POST', '', { 'upload-length': '1' }, undefined, '')).status).toBe(401);
  expect((await call('POST', '', { 'upload-length': '1' }, undefined, 'stranger')).status).toBe(403);
  expect((await call('HEAD', path)).status).toBe(200);
});

test('the owner is not written down nor told, and cannot be forged', async () => {
  const path = await begin(5, `filename ${base64('a.pdf')},_owner ${base64('pedro')},_done ${base64('1')}`);
  expect((await call('HEAD', path, {}, undefined, 'pedro')).status).toBe(404);
  const head = await call('HEAD', path);
  expect(head.headers.get('upload-metadata')).toBeNull();
  expect([...head.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(readFileSync(join(folder, `${path.slice(1)}.json`), 'utf8')).not.toContain('maria');
  await patch(path, 0, 'hello');
  expect(done[0]?.metadata).toEqual({ filename: 'a.pdf' });
});

test('too large is refused before a byte is read, and more bytes than announced are not kept', async () => {
  expect((await call('POST', '', { 'upload-length': String(MAX + 1) })).status).toBe(413);
  expect((await call('POST', '', { 'upload-length': '11' }, undefined, 'small')).status).toBe(413);
  expect((await call('POST', '', { 'upload-defer-length': '1' })).status).toBe(400);
  const path = await begin(5);
  expect((await patch(path, 0, Buffer.alloc(MAX + 10))).status).toBe(413);
  expect(done).toEqual([]);
});

test('when taking over fails, the next question tries again; nothing is lost', async () => {
  const path = await begin(5);
  fail = new Error('database is away');
  const response = await patch(path, 0, 'hello');
  expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([
    503,
    '5',
    'try-again',
  ]);
  expect((await call('HEAD', path)).status).toBe(503);
  fail = null;
  expect((await call('HEAD', path)).headers.get('upload-offset')).toBe('5');
  expect(done).toHaveLength(1);
});

test('a refused file is told why and deleted', async () => {
  const path = await begin(5);
  fail = new UploadRefused(422, 'active-content');
  const response = await patch(path, 0, 'hello');
  expect([response.status, await response.text()]).toEqual([422, 'active-content']);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['GET', '/x'],
  ['PUT', ''],
  ['HEAD', '/../../etc/passwd'],
  ['HEAD', '/%2e%2e%2f%2e%2e%2fetc%2fpasswd'],
  ['HEAD', '/%'],
  ['HEAD', `/${'a'.repeat(32)}`],
  ['PATCH', `/${'a'.repeat(5000)}`],
  ['DELETE', ''],
  ['POST', ''],
])('%s %s is answered without a fault', async (method, path) => {
  const response = await call(method, path);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
});

test('junk headers are answered without a fault', async () => {
  for (const headers of [
    { 'upload-length': '-1' },
    { 'upload-length': '1e3' },
    { 'upload-length': '99999999999999999999' },
    { 'upload-length': '1', 'upload-metadata': ',,, =' },
    { 'upload-length': '1', 'tus-resumable': '9' },
    { 'upload-length': '1', 'upload-metadata': `${'k'.repeat(400)} ${base64('x')}` },
  ] as Record<string, string>[]) {
    expect((await call('POST', '', headers)).status, JSON.stringify(headers)).toBeLessThan(500);
  }
});

test('what nobody finished within 48 hours is deleted from disk', async () => {
  const [old, fresh] = [await begin(5), await begin(5)];
  const file = join(folder, `${old.slice(1)}.json`);
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  const fiftyHours = 50 * 3_600_000;
  writeFileSync(file, JSON.stringify({ ...saved, creation_date: new Date(Date.now() - fiftyHours).toISOString() }));
  expect((await patch(old, 0, 'hello')).status).toBe(410);
  expect(await uploads.deleteExpired()).toBe(1);
  expect(readdirSync(folder).sort()).toEqual([fresh.slice(1), `${fresh.slice(1)}.json`]);
  rmSync(folder, { recursive: true });
  expect(await uploads.deleteExpired()).toBe(0);
});

test('a full or broken disk is told as try again, never as a fault with details', async () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'not a folder');
  const response = await call('POST', '', { 'upload-length': '5' });
  expect([response.status, await response.text()]).toEqual([503, 'try-again']);
});
