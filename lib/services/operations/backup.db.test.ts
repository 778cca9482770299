import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { signAuditHead } from '../audit/sign-head';
import { ensurePdf } from '../documents/issue-document';
import { addCitizen, applied } from '../fixtures';
import { officeWith } from '../test-office';
import { makeBackup } from './backup';
import { faultsOf, readManifest } from './backup-format';
import { restoreBackup } from './restore';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
officeWith({ adela: 'administrator' });
const run = promisify(execFile);

/** The command itself, against the database of this file. */
const command = async (...args: string[]) => {
  const ran = await run(process.execPath, ['--conditions=react-server', '--import', 'tsx', ...args]).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code: 'code' in ran ? ran.code : 0, out: `${ran.stdout}${ran.stderr}` };
};

test('a copy is restored into an empty office, where everything holds; the test is written down', async () => {
  const caseId = await applied(await addCitizen());
  for (const { id } of await systemDb().issuedDocument.findMany({ where: { kind: 'receipt' } })) await ensurePdf(id);
  await signAuditHead();
  const folder = join(await mkdtemp(join(tmpdir(), 'e-office-backup-')), 'copy');
  const facts = await makeBackup(folder);
  expect(facts.tables.find(({ table }) => table === 'Case')?.rows).toBe(await systemDb().case.count());
  expect(facts.files.count).toBeGreaterThan(1);
  expect(facts.heads.length).toBeGreaterThan(1);
  await expect(makeBackup(folder)).rejects.toThrow(/is not empty/);
  // Over an office with people in it nothing is restored.
  await expect(restoreBackup(folder)).rejects.toThrow(/not empty/);
  expect(await systemDb().case.count({ where: { id: caseId } })).toBe(1);
  const tested = await command('scripts/backup.ts', '--test', folder);
  expect([tested.code, tested.out]).toEqual([0, expect.stringContaining('Restored and verified')]);
  const [backup] = await systemDb().backup.findMany();
  expect(backup).toMatchObject({ isGood: true, files: facts.files.count });
  const left = await systemDb().$queryRaw`SELECT datname FROM pg_database WHERE datname LIKE 'restore_test_%'`;
  expect(left).toEqual([]);

  // One row, one byte of a file, one word of the manifest: each is noticed before anything is written.
  const { facts: told } = await readManifest(folder);
  const people = join(folder, 'public.Person.copy.gz');
  const rows = await readFile(people);
  await writeFile(people, gzipSync(gunzipSync(rows).toString('utf8').replace('López', 'Lopez')));
  expect(await faultsOf(folder, told)).toEqual(['public.Person.copy.gz has other bytes']);
  await writeFile(people, rows);
  const [year = ''] = await readdir(join(folder, 'files'));
  const [month = ''] = await readdir(join(folder, 'files', year));
  const [name = ''] = await readdir(join(folder, 'files', year, month));
  const file = join(folder, 'files', year, month, name);
  const bytes = await readFile(file);
  bytes[10] = (bytes[10] ?? 0) ^ 1;
  await writeFile(file, bytes);
  expect(await faultsOf(folder, told)).toEqual([`files/${year}/${month}/${name} has other bytes`]);
  const spoiled = await command('scripts/backup.ts', '--test', folder);
  expect([spoiled.code, spoiled.out]).toEqual([1, expect.stringContaining('has other bytes')]);
  expect(await systemDb().backup.findMany()).toMatchObject([{ isGood: false }]);
  const manifest = join(folder, 'manifest.json');
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"rows": 1', '"rows": 2'));
  await expect(readManifest(folder)).rejects.toThrow(/manifest was changed/);
}, 120_000);
