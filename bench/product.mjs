// The product as `npm start` runs it, in a data folder of its own: supervisor, PostgreSQL, web process, worker.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { build, isBuilt } from '../scripts/build.mjs';
import { end, freePort, nodePath, Problem, ROOT, sleep } from '../scripts/processes.mjs';
import { Browser } from './load.mjs';
import { environmentOf, family } from './processes.mjs';

/** Builds when stale. Milliseconds, or 0 when the build was there. */
export const buildProduct = async () => {
  process.env.DEMO = '1';
  if (isBuilt()) return 0;
  const started = performance.now();
  await build();
  return performance.now() - started;
};

const start = async (folder, port, nodeOptions) => {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DEMO: '1',
    DATA_DIR: folder,
    PORT: String(port),
    APP_URL: `http://localhost:${port}`,
    // Each browser of the bench has its own address, as people do; the limit of one address is not what is measured.
    TRUSTED_PROXY: '127.0.0.1',
    FORM_POSTS_PER_5_MIN: '1000000000',
    ...(nodeOptions ? { NODE_OPTIONS: nodeOptions } : {}),
  };
  const started = performance.now();
  const child = spawn(nodePath(), [join(ROOT, 'scripts', 'start.mjs')], {
    env,
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
  while (!out.includes('Ready: ')) {
    if (child.exitCode !== null) throw new Problem(`The product did not start:\n${out}`);
    await sleep(20);
  }
  return { child, startMs: performance.now() - started };
};

const isWeb = (pid) => {
  try {
    return environmentOf(pid).WORKER === 'off'; // Next renames its process: the command says nothing
  } catch {
    return false;
  }
};

/** Starts it twice, because the first start makes a database: the second is what a citizen waits for. */
export const startProduct = async ({ nodeOptions } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'e-office-bench-'));
  const port = await freePort();
  let running = await start(folder, port);
  const firstMs = running.startMs;
  await end(running.child);
  running = await start(folder, port, nodeOptions);
  const keys = JSON.parse(readFileSync(join(folder, 'keys', 'postgres.json'), 'utf8'));
  const url = (user, password) => `postgresql://${user}:${password}@127.0.0.1:${keys.port}/eoffice`;
  const owner = url('eoffice_owner', keys.owner);
  const db = new pg.Pool({ connectionString: owner, max: 2 });
  const pid = family(running.child.pid).find(isWeb);
  const postgres = Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  return {
    port,
    pid,
    postgres,
    db,
    owner,
    firstMs,
    startMs: running.startMs,
    stop: async () => {
      await db.end();
      await end(running.child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const copies = (table, columns) => `INSERT INTO "${table}" ${columns}`;

/** People with the record of the first person of the demonstration: eight years of work, a base for each month. */
export const makePeople = async (db, from, count) => {
  const ids = Array.from({ length: count }, (_, i) => `bench${String(from + i).padStart(20, '0')}`);
  for (const id of ids) {
    await db.query(
      `${copies('Person', '(id, "idNumber", "givenName", surnames, "birthDate", province, email, locale, "activatedAt")')}
       SELECT $1, $2, "givenName", surnames, "birthDate", province, $2 || '@correo.example', 'es', now()
       FROM "Person" WHERE "idNumber" = '12345678Z'`,
      [id, id],
    );
    for (const [table, rest] of [
      ['ContributionBase', 'month, regime, employer, base, days'],
      ['ContributionPeriod', 'regime, employer, ccc, "from", "to", "workTime"'],
    ]) {
      const key = table === 'ContributionPeriod' ? ['id, ', `$1 || r.regime || r."from", `] : ['', ''];
      await db.query(
        `${copies(table, `(${key[0]}"personId", ${rest})`)} SELECT ${key[1]}$1, ${rest} FROM "${table}" r
         WHERE "personId" = (SELECT id FROM "Person" WHERE "idNumber" = '12345678Z')`,
        [id],
      );
    }
  }
  return ids;
};

/** A browser of a person signed in with both factors; the session is a row, as after a real sign-in. */
export const signedIn = async ({ db, port }, personId, number = 0) => {
  const token = randomBytes(32).toString('base64url');
  await db.query(
    `INSERT INTO "Session" ("idHash", "publicId", "personId", level, "createdAt", "lastSeenAt", "expiresAt")
     VALUES ($1, $2, $3, 'substantial', now(), now(), now() + interval '10 hours')`,
    [createHash('sha256').update(token).digest(), `bench-${randomBytes(12).toString('hex')}`, personId],
  );
  const browser = new Browser({ port, address: `10.1.${number >> 8}.${(number & 255) + 1}` });
  browser.cookies.set('session', token);
  return browser;
};

/** The code sent to a person, wherever the worker has got to with the message. */
export const codeOf = async (db, codeId) => {
  const { rows } = await db.query('SELECT values, "demoText" FROM "Message" WHERE "dedupeKey" = $1', [
    `code:${codeId}`,
  ]);
  return rows[0]?.values.code ?? /\b(\d{6})\b/.exec(rows[0]?.demoText ?? '')?.[1];
};
