import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Transform } from 'node:stream';
import { z } from 'zod/v4';
import { hmac, sameBytes } from '@/lib/adapters/tokens';

/** Schemas whose rows are copied. */
export const SCHEMAS = ['public', 'jobs'] as const;
/** What is told of tools, and what every migration makes anew. */
export const NOT_COPIED: ReadonlySet<string> = new Set(['public._prisma_migrations', 'public.Backup', 'jobs.version']);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const part = z.object({ name: z.string().regex(/^[\w.-]+$/), sha256, size: z.number().int() });
const manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Migrations of the database: it is restored by the version of the e-Office that has the same. */
  migrations: z.array(z.string()),
  tables: z.array(
    part.extend({ schema: z.enum(SCHEMAS), table: z.string(), columns: z.array(z.string()), rows: z.number().int() }),
  ),
  sequences: z.array(z.object({ name: z.string(), last: z.string(), isCalled: z.boolean() })),
  /** One line of JSON for each stored file. */
  files: part.extend({ count: z.number().int(), bytes: z.number() }),
  heads: z.array(part),
  /** The newest row of the audit chain: after a restore it has to be there. */
  audit: z.object({ seq: z.string(), hash: sha256 }).nullable(),
});
export type Manifest = z.infer<typeof manifest>;
const fileLine = z.object({ key: z.string().regex(/^\d{4}\/\d{2}\/[a-z0-9]{32}$/), sha256, size: z.number().int() });

/** A copy that cannot be trusted or does not fit: each problem is a sentence. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const macOf = (text: string): string => hmac('backup-manifest', text).toString('hex');

/** Written last: a copy without it was cut short. Its code is made with APP_SECRET, so nobody without it can rewrite one. */
export const writeManifest = async (folder: string, facts: Manifest): Promise<string> => {
  const text = `${JSON.stringify(facts, null, 1)}\n`;
  const mac = macOf(text);
  await writeFile(join(folder, 'manifest.mac'), `${mac}\n`, { mode: 0o600 });
  await writeFile(join(folder, 'manifest.json'), text, { mode: 0o600 });
  return mac;
};

/** @throws BackupProblem when there is none, or it is not as this office wrote it. */
export const readManifest = async (folder: string): Promise<{ readonly facts: Manifest; readonly mac: string }> => {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const [text, mac] = [await read('manifest.json'), (await read('manifest.mac')).trim()];
  if (!text || !mac) throw new BackupProblem(['There is no complete backup in this folder']);
  if (!sameBytes(macOf(text), mac))
    throw new BackupProblem(['The manifest was changed, or made with another APP_SECRET']);
  return { facts: manifest.parse(JSON.parse(text)), mac };
};

/** Hash and size of what passes. */
export const meter = () => {
  const hash = createHash('sha256');
  const told = { size: 0, sha256: '' };
  const stream = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      told.size += chunk.length;
      done(null, chunk);
    },
    flush: (done) => {
      told.sha256 = hash.digest('hex');
      done();
    },
  });
  return { stream, told };
};

/** What is wrong with a part of a copy; null when it has the bytes that were written. */
const faultOf = async (
  path: string,
  wanted: { readonly sha256: string; readonly size: number },
): Promise<string | null> => {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk as Buffer);
      size += (chunk as Buffer).length;
    }
  } catch {
    return 'is missing';
  }
  return size === wanted.size && hash.digest('hex') === wanted.sha256 ? null : 'has other bytes';
};

/** The stored files of a copy, one by one. */
export async function* filesOf(folder: string, { files }: Manifest) {
  for await (const line of createInterface({ input: createReadStream(join(folder, files.name)) }))
    yield fileLine.parse(JSON.parse(line));
}

/** Everything in a copy that has not the bytes it was written with. */
export const faultsOf = async (folder: string, facts: Manifest): Promise<readonly string[]> => {
  const faults: string[] = [];
  const look = async (path: string, wanted: { readonly sha256: string; readonly size: number }): Promise<boolean> => {
    const fault = await faultOf(join(folder, path), wanted);
    if (fault) faults.push(`${path} ${fault}`);
    return fault === null;
  };
  for (const part of facts.tables) await look(part.name, part);
  for (const part of facts.heads) await look(join('audit-heads', part.name), part);
  // A list that was changed cannot say what its files should be.
  if (await look(facts.files.name, facts.files))
    for await (const file of filesOf(folder, facts)) await look(join('files', file.key), file);
  return faults;
};
