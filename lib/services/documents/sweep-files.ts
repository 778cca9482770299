import 'server-only';
import { system } from '@/lib/adapters/clock';
import { MAX_FILE_BYTES } from '@/lib/adapters/file-check';
import { storage } from '@/lib/adapters/storage';
import { tusServer } from '@/lib/adapters/uploads';
import { systemDb } from '@/lib/db/client';

/** The upload folder, for clearing only: nobody can send anything to it. */
const unfinishedUploads = () =>
  tusServer({ maxSize: MAX_FILE_BYTES, authorise: async () => null, finished: async () => undefined });

const DAY_MS = 86_400_000;

/** Months whose folder can still hold a file that lost its row: this one and the one before. */
const recentMonths = (at: Date): string[] => {
  const before = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - 1, 1));
  return [at, before].map((date) => `${date.getUTCFullYear()}/${String(date.getUTCMonth() + 1).padStart(2, '0')}`);
};

const isKnown = async (key: string): Promise<boolean> =>
  (await systemDb().document.count({ where: { storageKey: key } })) > 0 ||
  (await systemDb().issuedDocument.count({ where: { storageKey: key } })) > 0;

/**
 * Deletes files no row names: a process that died between file and row leaves one. Only those seen without a row twice, a
 * day apart, so that an upload in progress is never touched.
 */
export const sweepFiles = async (): Promise<number> => {
  const at = system();
  await unfinishedUploads().deleteExpired();
  await storage.removeAbandoned(new Date(at.getTime() - 2 * DAY_MS));
  const seen = sweep.orphans;
  sweep.orphans = new Set();
  let deleted = 0;
  for (const month of recentMonths(at)) {
    for await (const key of storage.list(month)) {
      if (await isKnown(key)) continue;
      if (seen.has(key)) {
        await storage.delete(key);
        deleted++;
      } else sweep.orphans.add(key);
    }
  }
  return deleted;
};

const sweep = { orphans: new Set<string>() };
