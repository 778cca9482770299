import 'server-only';
import { mkdir, statfs } from 'node:fs/promises';
import { config } from '@/lib/config';

/** Free part of the disk that holds the files, from 0 to 1. */
export const freeDiskShare = async (): Promise<number> => {
  const { DATA_DIR } = config();
  await mkdir(DATA_DIR, { recursive: true });
  const { bavail, blocks } = await statfs(DATA_DIR);
  return bavail / blocks;
};
