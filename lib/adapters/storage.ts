import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { DriverContract } from 'flydrive/types';
import { config } from '@/lib/config';

/** No room, or a disk that cannot be written: the person is asked to try later, the rest of the office goes on. */
export class StorageFull extends Error {
  override name = 'StorageFull';
}
/** The source was longer than the caller allows. */
export class FileTooLarge extends Error {
  override name = 'FileTooLarge';
}
/** No file has this key. */
export class FileMissing extends Error {
  override name = 'FileMissing';
}

/** What was really written: SHA-256 in lower-case hexadecimal, size in bytes. */
export type StoredFile = { sha256: string; size: number };

export type Storage = {
  /** Writes once. The key exists only when every byte is safe on disk; a failure leaves nothing behind. */
  put(
    key: string,
    source: Readable | Uint8Array,
    options?: { maxSize?: number; mediaType?: string },
  ): Promise<StoredFile>;
  /** Throws FileMissing at once, not later on the stream. */
  get(key: string): Promise<Readable>;
  exists(key: string): Promise<boolean>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Keys under a prefix such as '2026/11', without order. */
  list(prefix?: string): AsyncIterable<string>;
  /** Removes drafts of writes that were cut off before `before`; answers how many. */
  removeAbandoned(before: Date): Promise<number>;
};

const KEY = /^\d{4}\/\d{2}\/[a-z0-9]{32}$/;
const PREFIX = /^\d{4}(\/\d{2})?$/;
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG']);

/** A key nobody chose: 'yyyy/mm/' and 32 random characters. Names given by people never become keys. */
export const newFileKey = (at: Date): string =>
  `${at.getUTCFullYear()}/${String(at.getUTCMonth() + 1).padStart(2, '0')}/${randomBytes(16).toString('hex')}`;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
const told = (error: unknown): unknown =>
  FULL.has(codeOf(error)) ? new StorageFull(`Storage cannot be written (${codeOf(error)})`, { cause: error }) : error;
const checkKey = (key: string): void => {
  if (!KEY.test(key)) throw new RangeError('Not a storage key');
};

const s3Driver = async (): Promise<DriverContract> => {
  const settings = config();
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new S3Driver({
    bucket: settings.S3_BUCKET,
    region: settings.S3_REGION,
    endpoint: settings.S3_ENDPOINT,
    forcePathStyle: true,
    visibility: 'private',
    supportsACL: false,
    requestChecksumCalculation: 'WHEN_REQUIRED', // other makers' stores refuse the newer checksum trailers
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(settings.S3_ACCESS_KEY_ID && settings.S3_SECRET_ACCESS_KEY
      ? { credentials: { accessKeyId: settings.S3_ACCESS_KEY_ID, secretAccessKey: settings.S3_SECRET_ACCESS_KEY } }
      : {}),
  });
};

const fsDriver = async (location: string): Promise<DriverContract> => {
  const { FSDriver } = await import('flydrive/drivers/fs');
  return new FSDriver({ location, visibility: 'private' });
};

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await fs.open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Streams to `path`, hashing on the way, and forces the bytes to disk. */
const spool = async (path: string, source: Readable | Uint8Array, maxSize: number): Promise<StoredFile> => {
  const hash = createHash('sha256');
  let size = 0;
  const handle = await fs.open(path, 'wx', 0o600);
  try {
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of source instanceof Readable ? source : [source]) {
        size += chunk.byteLength;
        if (size > maxSize) throw new FileTooLarge('File larger than allowed');
        hash.update(chunk);
        yield chunk;
      }
    };
    await handle.writeFile(counted());
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), size };
};

/** The store of one folder (`S3_ENDPOINT` unset) or one bucket; `folder` holds the drafts in both cases. */
export const openStorage = (folder: string): Storage => {
  const remote = Boolean(config().S3_ENDPOINT);
  const drafts = join(folder, '.drafts');
  let opened: Promise<DriverContract> | undefined;
  const driver = (): Promise<DriverContract> => {
    opened ??= remote ? s3Driver() : fsDriver(folder);
    return opened;
  };

  const place = async (draft: string, key: string, size: number, mediaType?: string): Promise<void> => {
    if (remote) {
      // An S3 object appears only when its whole announced length has arrived.
      const options = { contentLength: size, contentType: mediaType ?? 'application/octet-stream' };
      return (await driver()).putStream(key, createReadStream(draft), options);
    }
    const path = join(folder, key);
    await fs.mkdir(dirname(path), { recursive: true });
    await fs.rename(draft, path); // flydrive's own move copies: a half copied file would be visible
    await syncFolder(dirname(path));
  };

  return {
    async put(key, source, options = {}) {
      checkKey(key);
      const draft = join(drafts, randomBytes(16).toString('hex'));
      try {
        await fs.mkdir(drafts, { recursive: true });
        const stored = await spool(draft, source, options.maxSize ?? Number.POSITIVE_INFINITY);
        if (await (await driver()).exists(key)) throw new RangeError('This key is taken');
        await place(draft, key, stored.size, options.mediaType);
        return stored;
      } catch (error) {
        throw told(error);
      } finally {
        await fs.rm(draft, { force: true }).catch(() => undefined);
      }
    },
    async get(key) {
      checkKey(key);
      if (!(await (await driver()).exists(key))) throw new FileMissing('No such file');
      return (await driver()).getStream(key);
    },
    async exists(key) {
      return KEY.test(key) && (await driver()).exists(key);
    },
    async delete(key) {
      checkKey(key);
      await (await driver()).delete(key);
    },
    async *list(prefix = '') {
      if (prefix !== '' && !PREFIX.test(prefix)) throw new RangeError('Not a storage prefix');
      let paginationToken: string | undefined;
      do {
        const page = await (await driver()).listAll(prefix ? `${prefix}/` : '', { recursive: true, paginationToken });
        for (const item of page.objects) if ('key' in item && KEY.test(item.key)) yield item.key;
        paginationToken = page.paginationToken;
      } while (paginationToken);
    },
    async removeAbandoned(before) {
      const names = await fs.readdir(drafts).catch(() => []);
      const old = await Promise.all(
        names.map(async (name) => {
          const stat = await fs.stat(join(drafts, name)).catch(() => null);
          return stat && stat.mtimeMs < before.getTime() ? join(drafts, name) : null;
        }),
      );
      const paths = old.filter((path) => path !== null);
      await Promise.all(paths.map((path) => fs.rm(path, { force: true })));
      return paths.length;
    },
  };
};

let store: Storage | undefined;
const opened = (): Storage => {
  store ??= openStorage(join(config().DATA_DIR, 'files'));
  return store;
};

/** The configured store of this process. */
export const storage: Storage = {
  put: (key, source, options) => opened().put(key, source, options),
  get: (key) => opened().get(key),
  exists: (key) => opened().exists(key),
  delete: (key) => opened().delete(key),
  list: (prefix) => opened().list(prefix),
  removeAbandoned: (before) => opened().removeAbandoned(before),
};
