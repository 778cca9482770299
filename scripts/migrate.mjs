// Brings a database up to date as its owner: tables, the schema of the job queue, the rights of the application role.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { assertReachable, borrowPostgres } from './postgres.mjs';
import { bin, Problem, ROOT, report, say } from './processes.mjs';

/** Tables the application may read and add to, but never change or empty. */
const APPEND_ONLY_TABLES = ['audit_event', 'RegisterClosing', 'AuditHead'];
/** Tables that only migrations write. */
const READ_ONLY_TABLES = ['state_step'];
/** Tables of the tools, none of the application's business. */
const OWNER_ONLY_TABLES = ['_prisma_migrations'];
const JOBS = 'jobs';
const MIGRATIONS = join(ROOT, 'prisma', 'migrations');

const pending = async (client) => {
  const known = existsSync(MIGRATIONS)
    ? readdirSync(MIGRATIONS).filter((name) => existsSync(join(MIGRATIONS, name, 'migration.sql')))
    : [];
  const { rows } = await client.query(`SELECT to_regclass('public._prisma_migrations') AS found`);
  if (!rows[0].found) return known;
  const applied = await client.query('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL');
  const done = new Set(applied.rows.map((row) => row.migration_name));
  return known.filter((name) => !done.has(name));
};

const migrateTables = async (url) => {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    MIGRATION_DATABASE_URL: url,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const { code, out } = await bin('prisma', ['migrate', 'deploy'], { env, quiet: true });
  if (code !== 0) throw new Problem(`The database could not be migrated:\n${out.replaceAll(url, '(database)').trim()}`);
};

/** The queue's tables, made by the owner because the application role may change no structure. */
const migrateJobs = async (client, url) => {
  const { default: manifest } = await import('pg-boss/package.json', { with: { type: 'json' } });
  const { rows } = await client.query(`SELECT to_regclass('${JOBS}.version') AS found`);
  if (rows[0].found) {
    const version = await client.query(`SELECT version FROM ${JOBS}.version`);
    if (version.rows[0]?.version === manifest.pgboss.schema) return false;
  }
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({ connectionString: url, schema: JOBS, max: 2, supervise: false, schedule: false });
  boss.on('error', () => {});
  await boss.start();
  await boss.stop({ graceful: false, close: true });
  return true;
};

const grant = async (client, role) => {
  const name = client.escapeIdentifier(role);
  const found = `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND`;
  const named = ({ rows }) => rows.map((row) => client.escapeIdentifier(row.relname));
  const tables = async (names) => named(await client.query(`${found} relname = ANY($1)`, [names]));
  const statements = ['public', JOBS].flatMap((schema) => [
    `GRANT USAGE ON SCHEMA ${schema} TO ${name}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${name}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${name}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${name}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${name}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT USAGE, SELECT ON SEQUENCES TO ${name}`,
  ]);
  for (const table of await tables(APPEND_ONLY_TABLES))
    statements.push(`REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ${name}`);
  for (const table of await tables(READ_ONLY_TABLES))
    statements.push(`REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${table} FROM ${name}`);
  for (const table of await tables(OWNER_ONLY_TABLES)) statements.push(`REVOKE ALL ON ${table} FROM ${name}`);
  // A simple view can be written through with the rights of its owner, past those of its table.
  for (const view of named(await client.query(`${found} relkind = 'v'`)))
    statements.push(`REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${view} FROM ${name}`);
  await client.query(`BEGIN; ${statements.join('; ')}; COMMIT`);
};

/**
 * @param {{ app: string, owner: string }} urls connections of the application role and of the role that owns the tables
 * @returns {Promise<string[]>} names of the migrations that were applied now
 */
export const migrate = async ({ app, owner }) => {
  const client = new pg.Client({ connectionString: owner });
  client.on('error', () => {});
  await client.connect();
  try {
    // Two starts at once must not migrate together.
    await client.query('SELECT pg_advisory_lock(7240923)');
    const names = await pending(client);
    if (names.length > 0) await migrateTables(owner);
    const jobs = await migrateJobs(client, owner);
    const role = decodeURIComponent(new URL(app).username);
    const self = decodeURIComponent(new URL(owner).username);
    if (role !== self && (names.length > 0 || jobs || !(await hasRights(client, role)))) await grant(client, role);
    return names;
  } finally {
    await client.end();
  }
};

const hasRights = async (client, role) => {
  const { rows } = await client.query(`SELECT has_schema_privilege($1, $2, 'USAGE') AS ok`, [role, JOBS]);
  return rows[0].ok;
};

const main = async () => {
  const app = process.env.DATABASE_URL;
  const postgres = app ? undefined : await borrowPostgres();
  const urls = postgres?.urls ?? { app, owner: process.env.MIGRATION_DATABASE_URL || app };
  try {
    if (!postgres) {
      await assertReachable(urls.owner, process.env.MIGRATION_DATABASE_URL ? 'MIGRATION_DATABASE_URL' : 'DATABASE_URL');
    }
    const names = await migrate(urls);
    say(names.length > 0 ? `Migrations applied: ${names.join(', ')}` : 'The database is up to date');
  } finally {
    await postgres?.stop();
  }
};

if (process.argv[1] === import.meta.filename) await main().catch((error) => process.exit(report(error)));
