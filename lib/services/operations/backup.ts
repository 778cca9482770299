import 'server-only';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { systemActor } from '@/lib/access/actor';
import { system } from '@/lib/adapters/clock';
import { storage } from '@/lib/adapters/storage';
import { config } from '@/lib/config';
import { asTableOwner } from '@/lib/db/owner';
import { transact } from '@/lib/db/transact';
import { BackupProblem, type Manifest, meter, NOT_COPIED, SCHEMAS, writeManifest } from './backup-format';

type Told = (text: string) => void;
type TablePart = Manifest['tables'][number];

/** Tables with the columns that hold something of their own, in the order of their names. */
export const tablesOf = async (client: pg.Client) => {
  const { rows } = await client.query<{ schema: (typeof SCHEMAS)[number]; table: string; columns: string[] }>(
    `SELECT n.nspname AS schema, c.relname AS table, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind = 'r' AND n.nspname = ANY ($1) GROUP BY 1, 2 ORDER BY 1, 2`,
    [SCHEMAS],
  );
  return rows.filter(({ schema, table }) => !NOT_COPIED.has(`${schema}.${table}`));
};

export const migrationsOf = async (client: pg.Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1',
  );
  return rows.map(({ name }) => name);
};

const copyTable = async (
  client: pg.Client,
  folder: string,
  { schema, table, columns }: Awaited<ReturnType<typeof tablesOf>>[number],
): Promise<TablePart> => {
  const name = `${schema}.${table}.copy.gz`;
  const { stream, told } = meter();
  const columnList = columns.map((each) => client.escapeIdentifier(each)).join(', ');
  const from = `${schema}.${client.escapeIdentifier(table)}`;
  const copy = client.query(copyTo(`COPY ${from} (${columnList}) TO STDOUT`));
  await pipeline(copy, createGzip({ level: 4 }), stream, createWriteStream(join(folder, name), { mode: 0o600 }));
  return { name, ...told, schema, table, columns, rows: copy.rowCount };
};

/** Everything in the database as it was at one instant: what is written meanwhile is not in it, nor half of it. */
const copyDatabase = (folder: string, tell: Told) =>
  asTableOwner(async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const migrations = await migrationsOf(client);
    const tables: TablePart[] = [];
    for (const table of await tablesOf(client)) tables.push(await copyTable(client, folder, table));
    const { rows: found } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, sequencename) AS name FROM pg_sequences WHERE schemaname = ANY ($1) ORDER BY 1`,
      [SCHEMAS],
    );
    const sequences: Manifest['sequences'] = [];
    for (const { name } of found) {
      const { rows } = await client.query<{ last: string; isCalled: boolean }>(
        `SELECT last_value::text AS last, is_called AS "isCalled" FROM ${name}`,
      );
      sequences.push(...rows.map((row) => ({ name, ...row })));
    }
    const { rows: heads } = await client.query<{ seq: string; hash: string }>(
      'SELECT seq::text, hash FROM audit_event ORDER BY audit_event.seq DESC LIMIT 1',
    );
    await client.query('COMMIT');
    tell(`${tables.length} tables, ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows`);
    return { migrations, tables, sequences, audit: heads[0] ?? null };
  });

/** Every stored file; the database came first, so none that it names is missing. */
const copyFiles = async (folder: string, tell: Told): Promise<Manifest['files']> => {
  const counted = { count: 0, bytes: 0 };
  const lines = async function* () {
    for await (const key of storage.list()) {
      const path = join(folder, 'files', key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const { stream, told } = meter();
      await pipeline(await storage.get(key), stream, createWriteStream(path, { mode: 0o600 }));
      counted.count++;
      counted.bytes += told.size;
      yield `${JSON.stringify({ key, ...told })}\n`;
    }
  };
  const name = 'files.ndjson';
  const { stream, told } = meter();
  await pipeline(Readable.from(lines()), stream, createWriteStream(join(folder, name), { mode: 0o600 }));
  tell(`${counted.count} files, ${counted.bytes} bytes`);
  return { name, ...told, ...counted };
};

export const headsFolder = (): string => join(config().DATA_DIR, 'audit-heads');
const copyHeads = async (folder: string): Promise<Manifest['heads']> => {
  const names = (await readdir(headsFolder()).catch(() => [])).filter((name) => /^[\w.-]+$/.test(name)).sort();
  await mkdir(join(folder, 'audit-heads'), { mode: 0o700 });
  const heads: Manifest['heads'] = [];
  for (const name of names) {
    const { stream, told } = meter();
    const path = join(folder, 'audit-heads', name);
    await pipeline(createReadStream(join(headsFolder(), name)), stream, createWriteStream(path, { mode: 0o600 }));
    heads.push({ name, ...told });
  }
  return heads;
};

/** A copy of everything the office has stored, into an empty folder. Keys and secrets are not in it. */
export const makeBackup = async (folder: string, tell: Told = () => undefined): Promise<Manifest> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new BackupProblem([`The folder ${folder} is not empty`]);
  const madeAt = system();
  const database = await copyDatabase(folder, tell);
  const files = await copyFiles(folder, tell);
  const heads = await copyHeads(folder);
  const facts: Manifest = { format: 1, madeAt: madeAt.toISOString(), ...database, files, heads };
  const mac = await writeManifest(folder, facts);
  const rows = facts.tables.reduce((sum, each) => sum + each.rows, 0);
  const size = facts.tables.reduce((sum, each) => sum + each.size, files.bytes);
  await transact(systemActor, async (tx, audit) => {
    await tx.backup.create({ data: { mac, madeAt, rows, files: files.count, bytes: size } });
    audit({ action: 'backup.written', object: `backup:${mac}`, details: { rows, files: files.count, bytes: size } });
  });
  return facts;
};

/** What came of restoring a copy for a test; the operations page tells the last good one. */
export const noteRestoreTest = (mac: string, facts: Manifest, isGood: boolean): Promise<void> =>
  transact(systemActor, async (tx, audit) => {
    const rows = facts.tables.reduce((sum, each) => sum + each.rows, 0);
    const bytes = facts.tables.reduce((sum, each) => sum + each.size, facts.files.bytes);
    const tested = { testedAt: system(), isGood };
    const made = { mac, madeAt: new Date(facts.madeAt), rows, files: facts.files.count, bytes };
    await tx.backup.upsert({ where: { mac }, create: { ...made, ...tested }, update: tested });
    audit({ action: 'backup.tested', object: `backup:${mac}`, details: { isGood } });
  });
