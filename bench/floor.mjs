// The floors: the least that Next itself can do for the same work, built and started beside the product.
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import pg from 'pg';
import { bin, end, freePort, Problem, ROOT, serve, sleep } from '../scripts/processes.mjs';
import { Browser, Unexpected } from './load.mjs';

const FOLDER = join(ROOT, 'data', 'bench', 'floor');

const build = async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  cpSync(join(ROOT, 'bench', 'floor'), FOLDER, { recursive: true });
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const { code, out } = await bin('next', ['build'], { env, quiet: true, cwd: FOLDER });
  if (code !== 0) throw new Problem(`The floor could not be built:\n${out.trim()}`);
  const standalone = join(FOLDER, '.next', 'standalone', relative(ROOT, FOLDER));
  cpSync(join(FOLDER, '.next', 'static'), join(standalone, '.next', 'static'), { recursive: true });
  return standalone;
};

const TABLES = `
  DROP SCHEMA IF EXISTS floor CASCADE;
  CREATE SCHEMA floor;
  CREATE TABLE floor.session (id_hash bytea PRIMARY KEY, person text NOT NULL, name text NOT NULL, expires_at timestamptz NOT NULL);
  CREATE TABLE floor.draft (id uuid PRIMARY KEY, person text NOT NULL, answers jsonb NOT NULL DEFAULT '{}');
  CREATE TABLE floor.answer (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, person text NOT NULL, answers jsonb NOT NULL);`;

/** Tables, and signed-in browsers. */
const prepare = async (url, port, count) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(TABLES);
  const browsers = [];
  for (let i = 0; i < count; i++) {
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    await client.query("INSERT INTO floor.session VALUES ($1, $2, $3, now() + interval '1 day')", [
      hash,
      `p${i}`,
      `Ana ${i}`,
    ]);
    const browser = new Browser({ port });
    browser.cookies.set('session', token);
    browsers.push(browser);
  }
  await client.end();
  return browsers;
};

/** @returns the running floor: pid, signed-in browsers, milliseconds until its first page */
export const startFloor = async (url, connections) => {
  const standalone = await build();
  const port = await freePort();
  const browsers = await prepare(url, port, connections);
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    DATABASE_URL: url,
    HOSTNAME: '127.0.0.1',
    PORT: String(port),
  };
  const started = performance.now();
  const child = serve(['--max-old-space-size=384', '--max-semi-space-size=32', join(standalone, 'server.js')], {
    env,
    cwd: standalone,
    out: 'ignore',
  });
  for (let i = 0; i < 400; i++) {
    try {
      await browsers[0].get('/');
      return {
        port,
        pid: child.pid,
        browsers,
        startMs: performance.now() - started,
        stop: () => stop(child, browsers),
      };
    } catch {
      await sleep(25);
    }
  }
  await end(child, { patience: 2_000 });
  throw new Problem('The floor does not answer.');
};

const stop = async (child, browsers) => {
  for (const browser of browsers) browser.close();
  await end(child, { patience: 2_000 });
  if (existsSync(FOLDER)) rmSync(FOLDER, { recursive: true, force: true });
};

const multipart = (fields) => {
  const mark = 'bench-boundary';
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${mark}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { body: `${parts.join('')}--${mark}--\r\n`, type: `multipart/form-data; boundary=${mark}` };
};

/** The hidden field by which a form without JavaScript names its server action. */
export const actionForm = async (browser) => {
  const name = /name="(\$ACTION_ID_[^"]+)"/.exec(await browser.get('/action'))?.[1];
  if (!name) throw new Problem('The floor shows no server action.');
  return multipart({ [name]: '', date: '2026-11-10', children: '1' });
};
export const runAction = async (browser, form) => {
  const { status } = await browser.request('POST', '/action', form);
  if (status !== 200) throw new Unexpected(`POST /action: ${status}`);
};

/** The journey of the product (bench/journeys.mjs) on the floor: the same twelve requests. */
export const floorJourney = async (browser) => {
  const summary = await browser.post('/form/start', { none: '' });
  const draft = summary.split('/').at(-1);
  await browser.get(summary);
  const answer = async (step, value) => browser.post('/form/answer', { draft, step, answer: value });
  await browser.get(`${summary}/date`);
  await browser.get(await answer('date', '2026-02-31'));
  let at = await answer('date', '2026-11-10');
  await browser.get(at);
  at = await answer('children', '1');
  await browser.get(at);
  at = await answer('stops', 'yes');
  await browser.get(at);
  await browser.post('/form/delete', { draft });
};
