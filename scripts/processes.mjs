// Starting, watching and ending child processes. Nothing here may need an installed package: it runs before `npm ci`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const NODE_24 = resolve(ROOT, 'node_modules/.bin/node');

/** The Node of the lockfile once it is installed, else the one that runs now. */
export const nodePath = () => (existsSync(NODE_24) ? NODE_24 : process.execPath);
export const dataDir = () => resolve(ROOT, process.env.DATA_DIR || 'data');
export const isDemo = (env = process.env) => env.DEMO === '1' || env.DEMO === 'true';

const started = Date.now();
/** One progress line with the seconds since the start. */
export const say = (text) => {
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
};

/** An error the reader can do something about: one sentence, no stack. */
export class Problem extends Error {}

/** Prints the sentence of a Problem, or the stack of anything else, and gives the exit code. */
export const report = (error) => {
  process.stderr.write(`${error instanceof Problem ? error.message : (error?.stack ?? String(error))}\n`);
  return 1;
};

/** Runs a command to its end. Resolves with { code, out }; out only when `quiet`. Own process group: see `end`. */
export const run = (command, args, { env = process.env, quiet = false, cwd = ROOT, onChild } = {}) =>
  new Promise((done, failed) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd, env, stdio });
    onChild?.(child);
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        out += text;
      });
    child.on('error', (error) =>
      failed(error.code === 'ENOENT' ? new Problem(`Missing tool: ${command} cannot be found.`) : error),
    );
    child.on('close', (code, signal) => done({ code: code ?? (signal ? 1 : 0), out }));
  });

/** `run` with a package's own command under the Node of the lockfile, e.g. bin('next', ['build']). */
export const bin = (name, args, options) =>
  run(nodePath(), [resolve(ROOT, 'node_modules/.bin', name), ...args], options);

/**
 * A long-running Node child with an IPC channel: when this process dies, even by SIGKILL, the channel closes and the
 * child ends itself (scripts/http-guard.mjs). Own process group, so that Ctrl-C reaches only the supervisor.
 */
export const serve = (args, { env, cwd = ROOT, out = 'inherit' }) =>
  spawn(nodePath(), args, { cwd, env, detached: true, stdio: ['ignore', out, out, 'ipc'] });

const ended = (child) => child.exitCode !== null || child.signalCode !== null;

/** Asks a child to end, waits, then kills its whole group. */
export const end = (child, { signal = 'SIGTERM', patience = 30_000 } = {}) =>
  new Promise((done) => {
    if (!child?.pid || ended(child)) return done();
    const timer = setTimeout(() => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    }, patience);
    child.once('exit', () => {
      clearTimeout(timer);
      done();
    });
    child.kill(signal);
  });

export const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** True when this process may listen there. */
export const isPortFree = (port, host) =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(true)));
  });

/** A port free right now on the loopback address. */
export const freePort = () =>
  new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
