import 'server-only';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { storage } from '@/lib/adapters/storage';
import { asTableOwner } from '@/lib/db/owner';
import { verifyOffice } from '../verify/verify-office';
import { headsFolder, migrationsOf, tablesOf } from './backup';
import { BackupProblem, faultsOf, filesOf, type Manifest, readManifest } from './backup-format';

/** Rows of any of these are somebody's: nothing is restored over them. */
const OF_SOMEBODY = ['Person', 'audit_event', 'RegisterEntry', 'Case'];

const assertFits = async (client: pg.Client, facts: Manifest): Promise<void> => {
  const here = await migrationsOf(client);
  const other = [
    ...facts.migrations.filter((name) => !here.includes(name)).map((name) => `${name} is missing here`),
    ...here.filter((name) => !facts.migrations.includes(name)).map((name) => `${name} is missing in the backup`),
  ];
  if (other.length > 0)
    throw new BackupProblem(['The backup is of another version of the e-Office; restore it with that one', ...other]);
  for (const table of OF_SOMEBODY) {
    const { rowCount } = await client.query(`SELECT FROM ${client.escapeIdentifier(table)} LIMIT 1`);
    if (rowCount) throw new BackupProblem([`The database is not empty: "${table}" has rows`]);
  }
  const known = new Set((await tablesOf(client)).map(({ schema, table }) => `${schema}.${table}`));
  const unknown = facts.tables.filter(({ schema, table }) => !known.has(`${schema}.${table}`));
  if (unknown.length > 0) throw new BackupProblem(unknown.map(({ name }) => `There is no table for ${name}`));
};

type Key = { readonly table: string; readonly name: string; readonly rule: string };
/** Foreign keys between our tables: they are taken away while rows come in, and checked whole when they come back. */
const keysOf = async (client: pg.Client): Promise<readonly Key[]> => {
  const { rows } = await client.query<Key>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS rule
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  return rows;
};

const fillTables = (folder: string, facts: Manifest) =>
  asTableOwner(async (client) => {
    await assertFits(client, facts);
    await client.query('BEGIN');
    const nameOf = ({ schema, table }: { schema: string; table: string }) =>
      `${schema}.${client.escapeIdentifier(table)}`;
    const keys = await keysOf(client);
    for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
    // The rows are what they were: nothing is numbered, chained or refused anew.
    for (const table of facts.tables) await client.query(`ALTER TABLE ${nameOf(table)} DISABLE TRIGGER USER`);
    await client.query(`TRUNCATE ${facts.tables.map(nameOf).join(', ')}`);
    // Jobs name their queue by a key that cannot be taken away.
    const queuesFirst = facts.tables.toSorted((a, b) => Number(b.table === 'queue') - Number(a.table === 'queue'));
    for (const part of queuesFirst) {
      const columns = part.columns.map((each) => client.escapeIdentifier(each)).join(', ');
      const copy = client.query(copyFrom(`COPY ${nameOf(part)} (${columns}) FROM STDIN`));
      await pipeline(createReadStream(join(folder, part.name)), createGunzip(), copy);
    }
    for (const { name, last, isCalled } of facts.sequences)
      await client.query('SELECT setval($1::regclass, $2, $3)', [name, last, isCalled]);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    for (const table of facts.tables) await client.query(`ALTER TABLE ${nameOf(table)} ENABLE TRIGGER USER`);
    for (const { table, name, rule } of keys) await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${rule}`);
    await client.query('COMMIT');
  });

const putFiles = async (folder: string, facts: Manifest): Promise<void> => {
  for await (const { key } of filesOf(folder, facts))
    await storage.put(key, createReadStream(join(folder, 'files', key)));
  if (facts.heads.length > 0) await mkdir(headsFolder(), { recursive: true, mode: 0o750 });
  for (const { name } of facts.heads) await copyFile(join(folder, 'audit-heads', name), join(headsFolder(), name));
};

/**
 * Fills an empty database and an empty store from a copy, and checks everything the office promises about what is in them.
 * @throws BackupProblem before anything is written, when the copy is damaged, of another version, or the place is not empty
 */
export const restoreBackup = async (folder: string) => {
  const { facts, mac } = await readManifest(folder);
  const faults = await faultsOf(folder, facts);
  if (faults.length > 0) throw new BackupProblem(faults);
  for await (const key of storage.list()) throw new BackupProblem([`The store is not empty: it holds ${key}`]);
  await fillTables(folder, facts);
  await putFiles(folder, facts);
  return { facts, mac, ...(await verifyOffice(facts.audit?.hash)) };
};
