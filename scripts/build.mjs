// `next build` with what makes its output complete: static files, the guard, and the policy of prerendered pages.
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineScripts } from './inline-scripts.mjs';
import { bin, isDemo, Problem, ROOT, report, say } from './processes.mjs';

const NEXT = join(ROOT, '.next');
const STAMP = join(NEXT, 'build-stamp');
export const SERVER = join(NEXT, 'standalone', 'server.js');
const SOURCES = [
  '{app,components,lib,public}/**/*',
  'prisma/schema.prisma',
  'scripts/{build,http-guard,inline-scripts}.mjs',
  '{instrumentation.ts,next.config.mjs,package-lock.json,postcss.config.mjs,tsconfig.json}',
];
const IGNORED = /\.test\.tsx?$|^lib\/db\/generated\//;

/** Says what a build is made of: every source, the Node that builds and whether it is a demonstration. */
const fingerprint = () => {
  const hash = createHash('sha256').update(`${process.versions.node} ${isDemo()}\n`);
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .filter((file) => !IGNORED.test(file))
    .sort();
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
};

export const isBuilt = () => existsSync(SERVER) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();

/** Pages that are made again while the office runs, because their words may change without a release. */
const remadePages = () =>
  Object.entries(JSON.parse(readFileSync(join(NEXT, 'prerender-manifest.json'), 'utf8')).routes)
    .filter(([, { initialRevalidateSeconds }]) => typeof initialRevalidateSeconds === 'number')
    .map(([path]) => path)
    .sort();

const pagePolicies = () => {
  const folder = join(NEXT, 'server', 'app');
  const pages = {};
  let notFound = [];
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const hashes = inlineScripts(readFileSync(join(folder, file), 'utf8'));
    const path = `/${file.replaceAll('\\', '/').replace(/\.html$/, '')}`;
    if (path === '/_not-found' || path === '/_global-error') notFound = [...new Set([...notFound, ...hashes])];
    else pages[path === '/index' ? '/' : path] = hashes;
  }
  return { pages, notFound, remade: remadePages() };
};

/** Builds into .next/standalone. Prints the log of Next only when it fails. */
export const build = async ({ onChild } = {}) => {
  rmSync(STAMP, { force: true });
  rmSync(join(NEXT, 'dev'), { recursive: true, force: true }); // its types of deleted routes break a build
  rmSync(join(NEXT, 'standalone'), { recursive: true, force: true });
  const print = fingerprint();
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DEMO: isDemo() ? '1' : '' };
  const { code, out } = await bin('next', ['build'], { env, quiet: true, onChild });
  if (code !== 0) throw new Problem(`The build failed:\n${out.trim()}`);
  const standalone = join(NEXT, 'standalone');
  cpSync(join(NEXT, 'static'), join(standalone, '.next', 'static'), { recursive: true });
  if (existsSync(join(ROOT, 'public'))) cpSync(join(ROOT, 'public'), join(standalone, 'public'), { recursive: true });
  for (const name of ['http-guard.mjs', 'inline-scripts.mjs'])
    copyFileSync(join(ROOT, 'scripts', name), join(standalone, name));
  writeFileSync(join(standalone, 'csp.json'), `${JSON.stringify(pagePolicies(), null, 1)}\n`);
  writeFileSync(STAMP, print);
};

if (process.argv[1] === import.meta.filename) {
  try {
    await build();
    say('Built .next/standalone');
  } catch (error) {
    process.exitCode = report(error);
  }
}
