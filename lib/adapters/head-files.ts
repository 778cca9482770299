import 'server-only';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { config } from '@/lib/config';

/** A signed head of the audit chain as files: what the database says can be compared with what it said. */
export type HeadFile = {
  readonly statement: string;
  readonly signature: Buffer;
  readonly certificate: string;
};

const folder = (): string => join(config().DATA_DIR, 'audit-heads');
const absent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

/** Days that have a statement. */
export const headDays = async (): Promise<readonly string[]> =>
  ((await readdir(folder()).catch(absent)) ?? [])
    .flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.txt$/.exec(name)?.[1] ?? [])
    .sort();

/** What was written of a day, or null when one of its files is missing. */
export const readHead = async (day: string): Promise<HeadFile | null> => {
  const at = (name: string) => readFile(join(folder(), name)).catch(absent);
  const [statement, signature, certificate] = [await at(`${day}.txt`), await at(`${day}.sig`), await at(`${day}.pem`)];
  return statement && signature && certificate
    ? { statement: statement.toString('utf8'), signature, certificate: certificate.toString('utf8') }
    : null;
};

/** Writes a head once: what is there already is never written over. */
export const writeHead = async (
  day: string,
  { statement, signature, certificate, timestamp }: HeadFile & { readonly timestamp: Buffer | null },
): Promise<void> => {
  await mkdir(folder(), { recursive: true, mode: 0o750 });
  const parts = [
    [`${day}.pem`, certificate],
    [`${day}.sig`, signature],
    ...(timestamp ? [[`${day}.tsr`, timestamp] as const] : []),
    [`${day}.txt`, statement],
  ] as const;
  for (const [name, content] of parts)
    await writeFile(join(folder(), name), content, { flag: 'wx', mode: 0o440 }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
};
