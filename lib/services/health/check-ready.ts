import 'server-only';
import { access, constants } from 'node:fs/promises';
import { scan } from '@/lib/adapters/antivirus';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';
import { freeDiskShare } from './free-disk';

type State = 'up' | 'down' | 'none';
const within = async (ms: number, check: () => Promise<State>): Promise<State> => {
  const timeout = new Promise<State>((resolve) => setTimeout(resolve, ms, 'down').unref());
  return Promise.race([check().catch((): State => 'down'), timeout]);
};

const disk = async (): Promise<State> => {
  const free = await freeDiskShare();
  await access(config().DATA_DIR, constants.W_OK);
  return free >= 0.05 ? 'up' : 'down';
};

const scanner = async (): Promise<State> => {
  const result = await scan(new Uint8Array([10]));
  return result === 'not-configured' ? 'none' : result === 'clean' ? 'up' : 'down';
};

/** State of what the office needs to work; no versions, no addresses. */
export const checkReady = async (): Promise<Record<'database' | 'files' | 'scanner', State>> => {
  const [database, files, antivirus] = await Promise.all([
    within(2_000, async () => {
      await db().$queryRaw`SELECT 1`;
      return 'up';
    }),
    within(2_000, disk),
    within(3_000, scanner),
  ]);
  return { database, files, scanner: antivirus };
};
