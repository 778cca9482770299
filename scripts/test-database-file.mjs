// Before each file of service tests: a database of its own, copied from the template, and the settings that name it.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

const { app, owner, admin, folder } = inject('postgres');
const name = `test_${randomUUID().replaceAll('-', '')}`;
const data = join(folder, name);
const withName = (url) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

const run = async (statement) => {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

mkdirSync(data, { recursive: true });
await run(`CREATE DATABASE ${name} TEMPLATE eoffice OWNER eoffice_owner STRATEGY file_copy`);
Object.assign(process.env, {
  DATABASE_URL: withName(app),
  MIGRATION_DATABASE_URL: withName(owner),
  DATABASE_POOL: '5',
  DATA_DIR: data,
  DEMO: '1',
  APP_URL: 'http://localhost:3000',
  APP_SECRET: 'a secret for tests only, of more than 32 characters',
  CLOCK_FILE: join(data, 'clock.json'),
  MESSAGE_DROP_DIR: join(data, 'messages'),
  WORKER: 'off',
  LOG_LEVEL: 'silent',
});

afterAll(() => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
