// What start, dev, tests and single commands share: settings with their defaults, a database, its first content.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from './migrate.mjs';
import { assertReachable, assertWritable, borrowPostgres, startPostgres } from './postgres.mjs';
import { dataDir, isDemo, nodePath, Problem, ROOT, run } from './processes.mjs';

const kept = (folder, name) => {
  const file = join(folder, 'keys', name);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
};

/** The environment of the product. Only a demonstration makes its own secrets. */
export const environment = (given = process.env) => {
  const folder = dataDir();
  assertWritable(folder);
  const env = { ...given, DEMO: given.DEMO ?? '1', DATA_DIR: folder, NODE_ENV: 'production' };
  env.PORT ||= '3000';
  env.APP_URL ||= `http://localhost:${env.PORT}`;
  env.NEXT_TELEMETRY_DISABLED = '1';
  if (isDemo(env)) {
    env.APP_SECRET ||= kept(folder, 'app-secret');
    env.CLOCK_FILE ||= join(folder, 'clock.json');
  }
  return env;
};

/** Fails with one sentence that names every wrong variable, in the words of lib/config.ts. */
export const assertConfig = async (env) => {
  const { tsImport } = await import('tsx/esm/api');
  const { readConfig } = await tsImport('../lib/config.ts', import.meta.url);
  try {
    readConfig(env);
  } catch (error) {
    throw new Problem(error.message);
  }
};

/** Adds a database to the environment: the one of DATABASE_URL, else the embedded one. */
export const openDatabase = async (env, { borrow = false } = {}) => {
  if (env.DATABASE_URL) {
    const owner = env.MIGRATION_DATABASE_URL || env.DATABASE_URL;
    await assertReachable(env.DATABASE_URL);
    if (owner !== env.DATABASE_URL) await assertReachable(owner, 'MIGRATION_DATABASE_URL');
    return { urls: { app: env.DATABASE_URL, owner } };
  }
  const postgres = await (borrow ? borrowPostgres(env.DATA_DIR) : startPostgres(env.DATA_DIR));
  Object.assign(env, { DATABASE_URL: postgres.urls.app, MIGRATION_DATABASE_URL: postgres.urls.owner });
  return postgres;
};

const isEmpty = async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT NOT EXISTS (SELECT FROM "Person") AS empty');
    return rows[0].empty;
  } finally {
    await client.end();
  }
};

/** Runs a TypeScript file of the project outside Next, as the server would read it. */
export const runScript = (file, args, options) =>
  run(nodePath(), ['--conditions=react-server', '--import', 'tsx', join(ROOT, file), ...args], options);

/** Tables, rights, and in a demonstration the first people and cases. Answers what was done, as sentences. */
export const fill = async (env, urls, { onChild } = {}) => {
  const names = await migrate(urls);
  const done = names.length > 0 ? [`Migrations applied: ${names.join(', ')}`] : [];
  if (!isDemo(env) || !existsSync(join(ROOT, 'prisma/seed.ts')) || !(await isEmpty(urls.app))) return done;
  const { code, out } = await runScript('prisma/seed.ts', [], { env, quiet: true, onChild });
  if (code !== 0) throw new Problem(`The demonstration data could not be made:\n${out.trim()}`);
  return [...done, 'Demonstration data made'];
};
