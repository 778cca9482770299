import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FileMissing, newFileKey, openStorage } from './storage';

const settings = vi.hoisted(() => ({
  S3_ENDPOINT: '',
  S3_BUCKET: 'e-office',
  S3_REGION: 'eu-south-2',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
}));
vi.mock('@/lib/config', () => ({ config: () => settings }));

const objects = new Map<string, Buffer>();
let broken = false;

/** As much of the S3 protocol as the store speaks: path style, signed, whole bodies of a known length. */
const bucket = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://bucket');
  const key = url.pathname.replace(/^\/e-office\/?/, '');
  const body = await buffer(request);
  if (broken || !request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) return response.writeHead(403).end();
  if (request.method === 'PUT') {
    if (Number(request.headers['content-length']) !== body.length) return response.writeHead(411).end();
    objects.set(key, body);
    return response.writeHead(200, { etag: '"x"' }).end();
  }
  if (request.method === 'DELETE') return response.writeHead(objects.delete(key) ? 204 : 204).end();
  if (key === '') {
    const prefix = url.searchParams.get('prefix') ?? '';
    const found = [...objects.keys()].filter((one) => one.startsWith(prefix));
    const rows = found.map((one) => `<Contents><Key>${one}</Key><Size>1</Size></Contents>`).join('');
    return response.end(
      `<?xml version="1.0"?><ListBucketResult><KeyCount>${found.length}</KeyCount>${rows}</ListBucketResult>`,
    );
  }
  const object = objects.get(key);
  if (!object) return response.writeHead(404).end();
  response.writeHead(200, { 'content-length': object.length });
  return response.end(request.method === 'HEAD' ? undefined : object);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => bucket.listen(0, '127.0.0.1', resolve));
  settings.S3_ENDPOINT = `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`;
});
afterAll(() => bucket.close());

test('a bucket keeps files as a folder does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 's3-'));
  const store = openStorage(folder);
  const key = newFileKey(new Date('2026-11-21'));
  const bytes = Buffer.alloc(300_000, 'ñ');
  const stored = await store.put(key, Readable.from([bytes]), { mediaType: 'application/pdf' });
  expect(stored).toEqual({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  expect([...objects.keys()]).toEqual([key]);
  expect((await buffer(await store.get(key))).equals(bytes)).toBe(true);
  expect(await Array.fromAsync(store.list('2026/11'))).toEqual([key]);
  await expect(store.put(key, Buffer.from('other'))).rejects.toThrow(RangeError);
  await store.delete(key);
  await expect(store.get(key)).rejects.toThrow(FileMissing);
  expect(readdirSync(join(folder, '.drafts'))).toEqual([]);
});

test('a bucket that refuses leaves nothing behind and says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 's3-'));
  broken = true;
  await expect(openStorage(folder).put(newFileKey(new Date()), Buffer.from('x'))).rejects.toThrow();
  expect(readdirSync(join(folder, '.drafts'))).toEqual([]);
  broken = false;
});
