// Installs the dependencies when they are missing or the lockfile changed. Runs on the shell's own Node, before any
// package exists, so it uses nothing newer than Node 20.
import { existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { bin, Problem, ROOT, run, say } from './processes.mjs';

const GB = 1024 ** 3;
const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json'); // npm writes it last

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Compares what npm says it put into node_modules with the lockfile; other platforms' packages may be absent. */
const isInstalled = () => {
  if (!existsSync(INSTALLED)) return false;
  const wanted = packagesOf(LOCK);
  const found = packagesOf(INSTALLED);
  return (
    Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || found[path]?.version === version || (optional && !found[path]),
    ) && Object.keys(found).every((path) => wanted[path])
  );
};

/** Fails with one sentence when the disk of a folder is nearly full. */
export const assertSpace = (folder, bytes = GB) => {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free < bytes)
    throw new Problem(
      `Not enough disk space at ${folder}: ${(free / GB).toFixed(1)} GB free, ${(bytes / GB).toFixed(0)} GB needed.`,
    );
};

const npm = (args, options) =>
  process.env.npm_execpath?.endsWith('.js')
    ? run(process.execPath, [process.env.npm_execpath, ...args], options)
    : run('npm', args, options);

/** @returns {Promise<boolean>} whether anything had to be installed */
export const install = async ({ onChild } = {}) => {
  const due = !isInstalled();
  if (due) {
    assertSpace(ROOT, 2 * GB);
    say('Installing dependencies (npm ci); the first time this takes about a minute');
    const waiting = setInterval(() => say('  still installing'), 15_000);
    const env = { ...process.env, NODE_ENV: 'development', npm_config_loglevel: 'error' };
    const { code, out } = await npm(['ci', '--no-audit', '--no-fund'], { quiet: true, env, onChild }).finally(() =>
      clearInterval(waiting),
    );
    if (code !== 0) throw new Problem(`The dependencies could not be installed:\n${out.trim()}`);
    say('Dependencies installed');
  }
  // `npm ci --ignore-scripts` does not make the database client.
  if (!existsSync(join(ROOT, 'lib/db/generated/client.ts'))) {
    const { code, out } = await bin('prisma', ['generate'], { quiet: true });
    if (code !== 0) throw new Problem(`The database client could not be generated:\n${out.trim()}`);
  }
  return due;
};
