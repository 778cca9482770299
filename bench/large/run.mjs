// `npm run bench -- --large`: the screens and jobs of an office with 100 000 cases and a million notifications, beside the
// least the same database can do. A statement that reads a large table from end to end fails the run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { environment, fill, runScript } from '../../scripts/environment.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { Problem } from '../../scripts/processes.mjs';
import { FAST } from '../../scripts/test-database.mjs';
import { load } from '../processes.mjs';
import { figureRow, print, printFigures } from '../table.mjs';
import { DUE, seedLarge, sizeOf } from './seed.mjs';

/** From so many rows on a table is large. */
const LARGE = 5_000;
const admin = async (url, run) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
};

const measured = async (env, args = []) => {
  // Progress on stderr would fall into the middle of a long line of results.
  let results = '';
  const onChild = (child) => {
    child.stderr.on('data', (text) => print(`  ${text.toString().trimEnd()}`));
    child.stdout.on('data', (text) => {
      results += text;
    });
  };
  const { code, out } = await runScript('bench/large/measure.ts', args, { env, quiet: true, onChild });
  if (code !== 0) throw new Problem(out.trim());
  return results.split('\n').flatMap((line) => (line.startsWith('{"name"') ? [JSON.parse(line)] : []));
};

const slugsOf = async (env) => {
  const { out } = await runScript('scripts/assess.ts', ['--list'], { env, quiet: true });
  return JSON.parse(out).map(({ slug }) => slug);
};

/** @returns sentences about what must not be */
export const benchLarge = async (share = 1, only = '') => {
  const size = sizeOf(share);
  const folder = mkdtempSync(join(tmpdir(), 'e-office-large-'));
  const flags = [
    '-c',
    'session_preload_libraries=auto_explain',
    '-c',
    'auto_explain.log_format=json',
    '-c',
    'work_mem=4MB',
  ];
  const postgres = await startPostgres(folder, { flags: [...FAST, ...flags, '-c', 'max_wal_size=4GB'] });
  try {
    Object.assign(process.env, { DATA_DIR: folder, DEMO: '1' });
    const env = {
      ...environment({ PATH: process.env.PATH, HOME: process.env.HOME, DEMO: '1', LOG_LEVEL: 'silent' }),
      DATABASE_URL: postgres.urls.app,
      MIGRATION_DATABASE_URL: postgres.urls.owner,
      DATABASE_POOL: '2',
      WORKER: 'off',
      LARGE_PEOPLE: String(size.people),
      LARGE_CASES: String(size.cases),
      LARGE_ONLY: only,
      PLAN_LOG: join(folder, 'logs', 'postgres.log'),
    };
    await fill(env, postgres.urls);
    const office = Object.assign(new URL(postgres.urls.admin), { pathname: '/eoffice' }).href;
    const slugs = await slugsOf(env);
    const started = performance.now();
    await seedLarge(office, slugs, size, (line) => print(`  ${line}`));
    print(`  made in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    const rows = await measured(env);
    const floor = rows[0].p50;
    printFigures(
      `A large office, one person at a time (load ${load()}); times = p50 against the floor`,
      rows.flatMap(({ name, goal, p50, p95, done }) => [
        figureRow(done === undefined ? `${name}, p50` : `${name} (${done})`, p50, 'ms'),
        ...(done === undefined ? [figureRow('  p95', p95, 'ms', goal)] : []),
        ...(name.startsWith('floor') || done !== undefined ? [] : [figureRow('  times the floor', p50 / floor, 'x')]),
      ]),
    );
    const lapsed = rows.find(({ name }) => name.startsWith('job: lapse of a thousand'))?.done;
    const large = await admin(office, async (client) => {
      // The same again for the plans: what the jobs ended waits once more.
      await client.query(`SET session_replication_role = replica`);
      await client.query(
        `UPDATE "Notification" SET "rejectedAt" = NULL WHERE id < 'largen' || lpad('${DUE}', 18, '0') AND id LIKE 'largen%'`,
      );
      await client.query(
        `ANALYZE; ALTER DATABASE eoffice SET auto_explain.log_min_duration = 0; ALTER DATABASE eoffice SET auto_explain.log_nested_statements = on;
         ALTER DATABASE eoffice SET auto_explain.log_analyze = on; ALTER DATABASE eoffice SET auto_explain.log_timing = off`,
      );
      const { rows: tables } = await client.query(
        `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples >= $1`,
        [LARGE],
      );
      return new Set(tables.map(({ relname }) => relname));
    });
    const plans = await measured(env, ['plans']);
    const scans = plans.flatMap(({ name, scans: found }) =>
      found.filter(({ table }) => large.has(table)).map(({ table, query }) => ({ name, table, query })),
    );
    const different = [...new Map(scans.map((scan) => [`${scan.name} ${scan.table} ${scan.query}`, scan])).values()];
    printFigures('Plans', [
      figureRow('tables of at least 5 000 rows', large.size, ''),
      figureRow('statements that read one of them from end to end', different.length, '', 0),
    ]);
    return [
      ...different.map(({ name, table, query }) => `${name}: "${table}" is read from end to end by ${query}`),
      ...(only || lapsed >= DUE ? [] : [`${lapsed} notifications lapsed, ${DUE} were due`]),
    ];
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
