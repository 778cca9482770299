import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test, vi } from 'vitest';
import { FileMissing, FileTooLarge, newFileKey, openStorage, StorageFull } from './storage';

vi.mock('@/lib/config', () => ({ config: () => ({ S3_ENDPOINT: undefined }) }));

const folder = mkdtempSync(join(tmpdir(), 'storage-'));
const store = openStorage(folder);
const at = new Date('2026-11-21T10:00:00Z');
const drafts = (): string[] => readdirSync(join(folder, '.drafts'));
const keys = async (prefix?: string): Promise<string[]> => Array.fromAsync(store.list(prefix));
afterAll(() => rmSync(folder, { recursive: true }));

test('what goes in comes out, with its hash and size', async () => {
  const key = newFileKey(at);
  expect(key).toMatch(/^2026\/11\/[0-9a-f]{32}$/);
  const bytes = Buffer.alloc(3_000_001, 'ñ');
  const stored = await store.put(key, Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]));
  expect(stored).toEqual({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  expect((await buffer(await store.get(key))).equals(bytes)).toBe(true);
  expect(await store.exists(key)).toBe(true);
  expect(await keys('2026/11')).toContain(key);
  await store.delete(key);
  await store.delete(key);
  expect(await store.exists(key)).toBe(false);
  await expect(store.get(key)).rejects.toThrow(FileMissing);
});

test('an empty file and a buffer are files too', async () => {
  const key = newFileKey(at);
  expect(await store.put(key, Buffer.alloc(0))).toMatchObject({ size: 0 });
  expect(await buffer(await store.get(key))).toHaveLength(0);
});

test('a key exists only complete: a source that breaks leaves nothing', async () => {
  const key = newFileKey(at);
  const broken = Readable.from(
    (async function* () {
      yield Buffer.alloc(100_000);
      expect(await store.exists(key)).toBe(false);
      throw new Error('connection lost');
    })(),
  );
  await expect(store.put(key, broken)).rejects.toThrow('connection lost');
  expect(await store.exists(key)).toBe(false);
  expect(drafts()).toEqual([]);
});

test('stops at the size allowed', async () => {
  const key = newFileKey(at);
  const endless = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(65_536);
    })(),
  );
  await expect(store.put(key, endless, { maxSize: 1_000_000 })).rejects.toThrow(FileTooLarge);
  expect(drafts()).toEqual([]);
});

test('evidence is never written over', async () => {
  const key = newFileKey(at);
  await store.put(key, Buffer.from('first'));
  await expect(store.put(key, Buffer.from('second'))).rejects.toThrow(RangeError);
  expect(String(await buffer(await store.get(key)))).toBe('first');
});

test.each(['ENOSPC', 'EROFS', 'EDQUOT'])('a disk that answers %s says so in one word', async (code) => {
  const open = vi.spyOn(fs, 'open').mockRejectedValueOnce(Object.assign(new Error(code), { code }));
  await expect(store.put(newFileKey(at), Buffer.from('x'))).rejects.toThrow(StorageFull);
  open.mockRestore();
});

test.each(['../../etc/passwd', '2026/11/../../x', '2026/11/á', '', '/etc/passwd', '2026/11/\u0000', 'a.pdf'])(
  'a key people could have chosen is refused (%j)',
  async (key) => {
    await expect(store.put(key, Buffer.from('x'))).rejects.toThrow(RangeError);
    await expect(store.get(key)).rejects.toThrow(RangeError);
    expect(await store.exists(key)).toBe(false);
  },
);

test('drafts of a killed process are swept, and are never listed', async () => {
  const old = join(folder, '.drafts', 'a'.repeat(32));
  writeFileSync(old, 'half');
  utimesSync(old, new Date(0), new Date(0));
  expect((await keys()).every((key) => !key.includes('drafts'))).toBe(true);
  expect(await store.removeAbandoned(new Date(1000))).toBe(1);
  expect(drafts()).toEqual([]);
});

test('thirty writes at once are thirty files', async () => {
  const before = (await keys('2027')).length;
  await Promise.all(
    Array.from({ length: 30 }, (_, n) => store.put(newFileKey(new Date('2027-01-01')), Buffer.from(`${n}`))),
  );
  expect((await keys('2027')).length).toBe(before + 30);
});
