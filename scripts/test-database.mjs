// Once per run of the service tests: a throw-away PostgreSQL with one migrated template database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from './migrate.mjs';
import { startPostgres } from './postgres.mjs';

/** Safe to lose, so it need not wait for the disk. */
export const FAST = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((name) => ['-c', `${name}=off`]);

export default async function setup(project) {
  const folder = mkdtempSync(join(tmpdir(), 'e-office-test-'));
  const postgres = await startPostgres(folder, { flags: FAST });
  try {
    await migrate(postgres.urls);
    const admin = new pg.Client({ connectionString: postgres.urls.admin });
    await admin.connect();
    await admin.query('ALTER DATABASE eoffice IS_TEMPLATE true');
    await admin.end();
  } catch (error) {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  project.provide('postgres', { ...postgres.urls, folder });
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
