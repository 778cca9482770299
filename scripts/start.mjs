// `npm start`: from a fresh clone to a running e-Office in one command, on any Node >= 20.19.
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import {
  dataDir,
  end,
  freePort,
  isAlive,
  isDemo,
  isPortFree,
  nodePath,
  Problem,
  ROOT,
  report,
  say,
  serve,
  sleep,
} from './processes.mjs';

const isUnder24 = Number(process.versions.node.split('.')[0]) < 24;
const port = Number(process.env.PORT || 3000);
/** Demonstration people have public passwords: only this machine may reach them unless HOST says otherwise. */
const host = process.env.HOST || (isDemo({ DEMO: process.env.DEMO ?? '1' }) ? '127.0.0.1' : '0.0.0.0');

let stopping;
/** What has to end, in the order in which it ends. */
const running = { install: undefined, web: undefined, worker: undefined, postgres: undefined };
const stop = (code, why) => {
  stopping ??= (async () => {
    if (why) say(why);
    if (running.install) await end(running.install, { patience: 5_000 });
    await Promise.all([end(running.web), end(running.worker)]);
    await running.postgres?.stop?.();
    if (holdsLock) rmSync(lockFile(), { force: true });
    process.exit(code);
  })();
  return stopping;
};
const onChild = (child) => {
  running.install = child;
};

let holdsLock = false;
const lockFile = () => join(dataDir(), 'start.pid');
const takeLock = () => {
  if (existsSync(lockFile())) {
    const pid = Number(readFileSync(lockFile(), 'utf8'));
    const command = `/proc/${pid}/cmdline`;
    const isOurs = existsSync('/proc/self')
      ? existsSync(command) && readFileSync(command, 'utf8').includes('start.mjs')
      : true;
    if (pid !== process.pid && isAlive(pid) && isOurs)
      throw new Problem(
        `The e-Office already runs with ${dataDir()} (process ${pid}). Stop it, or choose another DATA_DIR.`,
      );
  }
  mkdirSync(dataDir(), { recursive: true });
  writeFileSync(lockFile(), `${process.pid}\n`);
  holdsLock = true;
};

const assertPort = async () => {
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Problem(`PORT must be a number up to 65535.`);
  if (!(await isPortFree(port, host)))
    throw new Problem(`Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 100} npm start`);
};

/** Where a child writes: the terminal, or in a demonstration a file, so that the people stay in sight. */
const outputOf = (name, env) => {
  if (!isDemo(env)) return 'inherit';
  mkdirSync(join(env.DATA_DIR, 'logs'), { recursive: true });
  return openSync(join(env.DATA_DIR, 'logs', `${name}.log`), 'a', 0o600);
};

const launch = (name, env) => {
  const folder = join(ROOT, '.next', 'standalone');
  const guard = join(folder, 'http-guard.mjs');
  const args = ['--import', guard, '--max-old-space-size=384', '--max-semi-space-size=32', join(folder, 'server.js')];
  return serve(args, { env, cwd: folder, out: outputOf(name, env) });
};

const answers = async (at, child) => {
  for (let i = 0; i < 600 && child.exitCode === null && child.signalCode === null; i++) {
    try {
      if ((await fetch(`${at}/live`, { signal: AbortSignal.timeout(2_000) })).ok) return;
    } catch {}
    await sleep(50);
  }
  const log = join(dataDir(), 'logs', 'web.log');
  const tail = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n') : '';
  throw new Problem(`The server does not answer.\n${tail}`);
};

const startWorker = async (env, failures = 0) => {
  const since = Date.now();
  running.worker = launch('worker', { ...env, WORKER: 'only', HOSTNAME: '127.0.0.1', PORT: String(await freePort()) });
  running.worker.once('exit', async () => {
    if (stopping) return;
    const next = Date.now() - since > 60_000 ? 0 : failures + 1;
    const pause = Math.min(60, 2 ** next);
    say(`The background worker ended; starting it again in ${pause} s`);
    await sleep(pause * 1000);
    if (!stopping) await startWorker(env, next);
  });
};

/** The embedded PostgreSQL is started again where it was; the web process reconnects by itself. */
const watchPostgres = (env, startPostgres, failures = 0) => {
  const since = Date.now();
  running.postgres.server?.once('exit', async () => {
    if (stopping) return;
    const next = Date.now() - since > 60_000 ? 0 : failures + 1;
    if (next > 5) return stop(1, 'PostgreSQL ends again and again; its reasons are in data/logs/postgres.log');
    say('PostgreSQL ended; starting it again');
    try {
      running.postgres = await startPostgres(env.DATA_DIR);
      if (running.postgres.urls.app !== env.DATABASE_URL) return stop(1, 'Its port was taken meanwhile');
      watchPostgres(env, startPostgres, next);
    } catch (error) {
      stop(report(error));
    }
  });
};

const printPeople = (env) => {
  const file = join(env.DATA_DIR, 'demo-people.json');
  if (!isDemo(env) || !existsSync(file)) return;
  const rows = JSON.parse(readFileSync(file, 'utf8')).map(({ name, idNumber, password, activationCode, role }) => [
    idNumber,
    password || `activation code ${activationCode}`,
    name,
    role.en,
  ]);
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  process.stdout.write('\nPeople of the demonstration (user, password):\n');
  for (const row of rows) process.stdout.write(`  ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join('  ')}\n`);
};

const main = async () => {
  const { assertConfig, environment, fill, openDatabase } = await import('./environment.mjs');
  const { build, isBuilt } = await import('./build.mjs');
  const { startPostgres } = await import('./postgres.mjs');
  const { assertSpace } = await import('./install.mjs');
  takeLock();
  const env = environment();
  process.env.DEMO = env.DEMO;
  await assertConfig({ ...env, DATABASE_URL: env.DATABASE_URL || 'postgresql://embedded/' });
  if (!env.DATABASE_URL) say('Starting PostgreSQL');
  running.postgres = await openDatabase(env);
  watchPostgres(env, startPostgres);
  for (const line of await fill(env, running.postgres.urls, { onChild })) say(line);
  if (!isBuilt()) {
    assertSpace(ROOT);
    say('Building the pages; this takes about half a minute');
    await build({ onChild });
  }
  if (stopping) return;
  running.install = undefined;
  running.web = launch('web', { ...env, WORKER: 'off', HOSTNAME: host, PORT: String(port) });
  running.web.once('exit', (code, signal) => stop(1, `The web server ended (${signal ?? code})`));
  await answers(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`, running.web);
  await startWorker(env);
  say(`Ready: ${env.APP_URL}`);
  printPeople(env);
  process.stdout.write('\nCtrl-C stops everything. Data and logs are kept in the data folder.\n');
};

/** The same script again under the Node of the lockfile. */
const handOver = () => {
  const child = serve([import.meta.filename], { env: { ...process.env, E_OFFICE_PARENT: '1' } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => process.exit(code ?? 1));
};

/** The parent and its parent: npm starts a shell that starts this. */
const ancestors = () => {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return `${process.ppid}`;
  }
};

/** npm killed by SIGKILL passes no signal on: then this process has other ancestors. */
const followNpm = () => {
  if (process.env.npm_lifecycle_event !== 'start' || process.env.E_OFFICE_PARENT) return;
  const before = ancestors();
  setInterval(() => ancestors() !== before && stop(1), 1_000).unref();
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0, 'Stopping'));
if (process.channel) process.on('disconnect', () => stop(1));
followNpm();
try {
  await assertPort();
  await install({ onChild });
  running.install = undefined;
  if (stopping) await stopping;
  else if (isUnder24 && nodePath() !== process.execPath) {
    process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM').removeAllListeners('SIGHUP');
    handOver();
  } else await main();
} catch (error) {
  if (!stopping) await stop(report(error));
}
