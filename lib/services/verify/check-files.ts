import 'server-only';
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { system } from '@/lib/adapters/clock';
import { FileMissing, storage } from '@/lib/adapters/storage';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { type CheckResult, findings } from './check';

const AT_ONCE = 8;
const DAY_MS = 86_400_000;
const KEY = /^(\d{4})\/(\d{2})\//;

type Row = { id: string; path: string; sha256: string; size: number | bigint; origin: string };

const readBack = async (key: string): Promise<{ sha256: string; size: number } | null> => {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of await storage.get(key)) {
      size += chunk.length;
      hash.update(chunk);
    }
  } catch (error) {
    if (error instanceof FileMissing) return null;
    throw error;
  }
  return { sha256: hash.digest('hex'), size };
};

/** A file younger than two days may still get its row or wait for the sweep. A bucket tells only the month of its key. */
const isRecent = async (key: string, at: Date): Promise<boolean> => {
  const { S3_ENDPOINT, DATA_DIR } = config();
  if (!S3_ENDPOINT) return at.getTime() - (await stat(join(DATA_DIR, 'files', key))).mtimeMs < 2 * DAY_MS;
  const [, year, month] = KEY.exec(key) ?? [];
  return (at.getUTCFullYear() - Number(year)) * 12 + at.getUTCMonth() + 1 - Number(month) <= 1;
};

/** Every document and issued PDF has a file with its bytes, and every file its row. Reads every file once. */
export const checkFiles = async (): Promise<CheckResult> => {
  const rows = await systemDb().$queryRaw<Row[]>`SELECT id, path, sha256, size, origin FROM v_document ORDER BY path`;
  const found = findings('files');
  const waiting = [...rows];
  const work = async (): Promise<void> => {
    for (let row = waiting.pop(); row; row = waiting.pop()) {
      const file = await readBack(row.path);
      const what = `${row.origin} ${row.id} (${row.path})`;
      if (!file) found.problem(`${what}: its file is missing`);
      else if (file.sha256 !== row.sha256) found.problem(`${what}: the file has other bytes (sha256 ${file.sha256})`);
      else if (file.size !== Number(row.size))
        found.problem(`${what}: the file has ${file.size} bytes, not ${row.size}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const known = new Set(rows.map(({ path }) => path));
  const at = system();
  for await (const key of storage.list()) {
    if (known.has(key)) continue;
    // A file is written before its row, and the sweep waits a day before it deletes one.
    const late = await systemDb().$queryRaw<unknown[]>`SELECT 1 FROM v_document WHERE path = ${key}`;
    if (late.length > 0) continue;
    if (await isRecent(key, at)) found.warning(`file ${key} has no row yet; the sweep removes it if none comes`);
    else found.problem(`file ${key} has no row`);
  }
  return found.result(rows.length);
};
