// The office under test: PostgreSQL, web server and worker as children of their own in a throw-away folder, with proxies
// and doubles around them. Linux only.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { environment, fill, runScript } from '../scripts/environment.mjs';
import { startPostgres } from '../scripts/postgres.mjs';
import { end, freePort, Problem, ROOT, serve, sleep } from '../scripts/processes.mjs';
import { startMail, startScanner } from './doubles.mjs';
import { startProxy } from './proxy.mjs';

/** A killed PostgreSQL must keep what it promised; only a crash of the machine may cost something. */
const FLAGS = ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
/** How long a web process takes to start where nothing else runs. */
const QUIET_START_MS = 2_000;
const STANDALONE = join(ROOT, '.next', 'standalone');

/** A small disk of its own for a folder, or the reason why there is none here. */
const mountDisk = (path, megabytes) => {
  try {
    mkdirSync(path, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}M`, 'tmpfs', path], { stdio: 'ignore' });
    return { remount: (how) => execFileSync('mount', ['-o', `remount,${how}`, path], { stdio: 'ignore' }) };
  } catch {
    return undefined;
  }
};
const unmount = (path) => {
  try {
    execFileSync('umount', ['-l', path], { stdio: 'ignore' });
  } catch {
    // was not mounted
  }
};

export class Office {
  folder = mkdtempSync(join(tmpdir(), 'e-office-faults-'));
  #stopped = [];
  #before;

  async open() {
    mkdirSync(join(this.folder, 'logs'), { recursive: true });
    this.disk = mountDisk(join(this.folder, 'files'), 64);
    this.postgres = await startPostgres(this.folder, { flags: FLAGS });
    const port = (url) => Number(new URL(url).port);
    this.wire = await startProxy(port(this.postgres.urls.app));
    this.front = await startProxy(0);
    this.scanner = await startScanner();
    this.mail = await startMail();
    this.port = this.front.port;
    this.#before = process.env.DATA_DIR;
    Object.assign(process.env, { DATA_DIR: this.folder, DEMO: '1' });
    this.env = {
      ...environment({ PATH: process.env.PATH, HOME: process.env.HOME, DEMO: '1' }),
      DATABASE_URL: this.postgres.urls.app,
      MIGRATION_DATABASE_URL: this.postgres.urls.owner,
      DATABASE_POOL: '5',
      APP_URL: `http://localhost:${this.port}`,
      HOSTNAME: '127.0.0.1',
      TRUSTED_PROXY: '127.0.0.1',
      CLAMD_HOST: '127.0.0.1',
      CLAMD_PORT: String(this.scanner.port),
      SMTP_URL: `smtp://127.0.0.1:${this.mail.port}`,
      SECOND_SIGNATURE_FROM: '1000000000',
      FORM_POSTS_PER_5_MIN: '1000000',
      IDENTITY_POSTS_PER_5_MIN: '1000000',
    };
    await fill(this.env, this.postgres.urls);
    this.db = new pg.Pool({ connectionString: this.postgres.urls.owner, max: 4, connectionTimeoutMillis: 5_000 });
    this.db.on('error', () => undefined);
    await this.startWeb();
    await this.startWorker();
  }

  #log(name) {
    return openSync(join(this.folder, 'logs', `${name}.log`), 'a', 0o600);
  }

  /** Limits of a running process (prlimit). */
  limit(pid, limits) {
    execFileSync('prlimit', ['--pid', String(pid), ...limits]);
  }

  #launch(name, more, descriptors) {
    const guard = join(STANDALONE, 'http-guard.mjs');
    const args = ['--import', guard, '--max-old-space-size=384', join(STANDALONE, 'server.js')];
    const child = serve(args, { env: { ...this.env, ...more }, cwd: STANDALONE, out: this.#log(name) });
    // Before it reads its own limits: starting takes far longer.
    if (descriptors) this.limit(child.pid, [`--nofile=${descriptors}:${descriptors}`]);
    return child;
  }

  /** A web process; requests go to it from now on. `descriptors`: how many files and connections it may open at once. */
  async startWeb({ descriptors } = {}) {
    const port = await freePort();
    const { href } = Object.assign(new URL(this.env.DATABASE_URL), { port: this.wire.port });
    const started = performance.now();
    const child = this.#launch('web', { WORKER: 'off', PORT: String(port), DATABASE_URL: href }, descriptors);
    for (let i = 0; ; i++) {
      if (child.exitCode !== null || child.signalCode !== null || i > 600)
        throw new Problem(`The web server does not start; see ${this.folder}/logs/web.log`);
      try {
        if ((await fetch(`http://127.0.0.1:${port}/live`, { signal: AbortSignal.timeout(2_000) })).ok) break;
      } catch {
        await sleep(50);
      }
    }
    this.front.target = port;
    this.slowness = Math.max(this.slowness ?? 1, (performance.now() - started) / QUIET_START_MS);
    this.web = child;
  }

  async startWorker() {
    this.worker = this.#launch('worker', { WORKER: 'only', PORT: String(await freePort()) });
  }

  /** Kills a process of ours and waits until it is gone. */
  async kill(child, signal = 'SIGKILL') {
    await end(child, { signal });
  }

  /** PostgreSQL again in the same folder, on the same port. */
  async startPostgres() {
    this.#stopped.push(this.postgres);
    const { urls } = this.postgres;
    this.postgres = await startPostgres(this.folder, { flags: FLAGS });
    if (this.postgres.urls.app !== urls.app) throw new Problem('The port of PostgreSQL was taken meanwhile');
  }

  /** PostgreSQL on a small disk of its own, and where that is; undefined where nothing can be mounted. */
  async moveDatabaseToDisk(megabytes) {
    const place = join(this.folder, 'postgres');
    if (!this.disk) return undefined;
    await this.postgres.stop();
    renameSync(place, `${place}.before`);
    mountDisk(place, megabytes);
    execFileSync('cp', ['-a', `${place}.before/.`, place]);
    rmSync(`${place}.before`, { recursive: true, force: true });
    await this.startPostgres();
    return place;
  }

  /** A promised time, longer where the machine is busy with other things: that must not decide a test. */
  within(promised) {
    return promised * this.slowness;
  }

  /** Moves official time for every process, to the millisecond. */
  setClock(shiftMs) {
    writeFileSync(this.env.CLOCK_FILE, `${JSON.stringify({ shiftMs })}\n`);
  }

  async rows(text, values) {
    return (await this.db.query(text, values)).rows;
  }

  /** What `npm run verify -- --json` says: problems as sentences. */
  async verify() {
    const { out } = await runScript('scripts/verify.ts', ['--json'], { env: this.env, quiet: true });
    const line = out.split('\n').find((text) => text.startsWith('{'));
    if (!line) return [`verify did not answer: ${out.trim().slice(-400)}`];
    return JSON.parse(line).checks.flatMap(({ name, problems }) => problems.map((text) => `${name}: ${text}`));
  }

  async close({ keep = false } = {}) {
    await this.db?.end().catch(() => undefined);
    await Promise.all([end(this.web, { patience: 5_000 }), end(this.worker, { patience: 5_000 })]);
    for (const part of [this.front, this.wire, this.scanner, this.mail]) part?.close();
    await this.postgres?.stop();
    for (const before of this.#stopped) await before.stop();
    if (keep) {
      const kept = `${this.folder}-logs`;
      if (existsSync(join(this.folder, 'logs'))) execFileSync('cp', ['-a', join(this.folder, 'logs'), kept]);
      process.stdout.write(`Logs of the processes: ${kept}\n`);
    }
    for (const name of ['files', 'postgres']) unmount(join(this.folder, name));
    rmSync(this.folder, { recursive: true, force: true });
    if (this.#before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = this.#before;
  }
}
