/**
 * Copies what the office has stored, or proves that a copy can be restored.
 *   backup <folder>          database, files and heads of the audit, into an empty or new folder
 *   backup --test <folder>   restores that copy into a throw-away database, verifies it, and writes down what came of it
 * Exit 0 when all is well, 1 when the copy is not, 2 when the question was wrong.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { config } from '@/lib/config';
import { disconnect } from '@/lib/db/client';
import { asTableOwner } from '@/lib/db/owner';
import { makeBackup, noteRestoreTest } from '@/lib/services/operations/backup';
import { BackupProblem, readManifest } from '@/lib/services/operations/backup-format';

const say = (text: string) => process.stdout.write(`${text}\n`);

const options = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { test: { type: 'boolean', default: false } },
    });
    const [folder, ...rest] = positionals;
    return folder && rest.length === 0 ? { folder: resolve(folder), isTest: values.test } : null;
  } catch {
    return null;
  }
};

/** Restores in a process of its own, whose settings name the throw-away places. */
const restored = (folder: string, env: Readonly<Record<string, string>>): Promise<boolean> =>
  new Promise((done, failed) => {
    const args = ['scripts/with-database.mjs', 'scripts/restore.ts', folder];
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env, S3_ENDPOINT: '' }, stdio: 'inherit' });
    child.once('error', failed);
    child.once('exit', (code) => done(code === 0));
  });

const test = async (folder: string): Promise<boolean> => {
  const { facts, mac } = await readManifest(folder);
  const { DATABASE_URL, MIGRATION_DATABASE_URL } = config();
  const name = `restore_test_${Date.now()}`;
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const files = await mkdtemp(join(tmpdir(), 'e-office-restore-'));
  await asTableOwner((client) => client.query(`CREATE DATABASE ${name}`));
  try {
    const isGood = await restored(folder, {
      DATABASE_URL: at(DATABASE_URL),
      MIGRATION_DATABASE_URL: at(MIGRATION_DATABASE_URL ?? DATABASE_URL),
      DATA_DIR: files,
    });
    await noteRestoreTest(mac, facts, isGood);
    return isGood;
  } finally {
    await asTableOwner((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    await rm(files, { recursive: true, force: true });
  }
};

const asked = options();
if (!asked) {
  process.stderr.write('Usage: backup [--test] <folder>\n');
  process.exitCode = 2;
} else {
  const started = performance.now();
  try {
    if (asked.isTest) process.exitCode = (await test(asked.folder)) ? 0 : 1;
    else await makeBackup(asked.folder, say);
    say(
      `${process.exitCode ? 'The copy is NOT good' : 'Done'} after ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error;
    for (const problem of error.problems) process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
  } finally {
    await disconnect();
  }
}
