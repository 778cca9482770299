// `npm run mutation [-- --sample=<percent>] [-- folder or file …]`: changes the rules one small piece at a time and counts
// the changes no test notices. All of it takes hours; a sample takes blocks of lines spread over every file, the same
// ones each time. Stryker is fetched when it runs and is no part of the project. The report is data/mutation/report.html.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { nodePath, ROOT, report, run } from './processes.mjs';

const VERSION = '10.1.1';
/** Share of changes a test must notice. */
const LEAST = 85;
const tools = join(ROOT, 'data', 'tools', 'mutation');
const work = join(ROOT, 'data', 'mutation');
const stryker = join(tools, 'node_modules', '@stryker-mutator');

if (!existsSync(stryker)) {
  report('Fetching Stryker');
  mkdirSync(tools, { recursive: true });
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  const flags = ['install', '--no-save', '--legacy-peer-deps', '--no-audit', '--no-fund', '--prefix', tools];
  const { code, out } = await run('npm', [...flags, ...packages], { quiet: true });
  if (code !== 0) throw new Error(out);
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const sample = Number(/^--sample=(\d+)$/.exec(process.argv.find((word) => word.startsWith('--')) ?? '')?.[1] ?? 100);
// Words, examples and tables of figures are not logic; their own tests compare them with the law.
const left = [
  '**/*.test.ts',
  '**/es.ts',
  '**/en.ts',
  '**/*.es.ts',
  '**/*.en.ts',
  '**/examples.ts',
  '**/entry.ts',
  'lib/law/parameters/**',
  'lib/law/legal-ref.ts',
  'lib/catalogue/registry.ts',
  'lib/catalogue/random-facts.ts',
  'lib/catalogue/rule-book.ts',
];
const wanted = asked.length > 0 ? asked : ['lib/law/**/*.ts', 'lib/record/**/*.ts', 'lib/catalogue/**/*.ts'];

/** Lines of a block of the sample: most changes lie within one, and those that do not are the ones tests notice best. */
const BLOCK = 40;
/** Blocks of lines of the files asked for, `sample` in a hundred of them, as `file:first-last`. */
const sampledBlocks = () =>
  readdirSync(join(ROOT, 'lib'), { recursive: true })
    .map((file) => `lib/${file}`)
    .filter((file) => wanted.some((pattern) => matchesGlob(file, pattern)))
    .filter((file) => !left.some((pattern) => matchesGlob(file, pattern)))
    .flatMap((file) => {
      const blocks = Math.ceil(readFileSync(join(ROOT, file), 'utf8').split('\n').length / BLOCK);
      return Array.from({ length: blocks }, (_, n) => `${file}:${n * BLOCK + 1}-${(n + 1) * BLOCK}`);
    })
    .filter((block) => createHash('sha256').update(block).digest().readUInt32BE() % 100 < sample);
mkdirSync(work, { recursive: true });
const config = join(work, 'stryker.config.json');
writeFileSync(
  config,
  JSON.stringify({
    mutate: sample < 100 ? sampledBlocks() : [...wanted, ...left.map((pattern) => `!${pattern}`)],
    plugins: [join(stryker, 'vitest-runner', 'dist', 'src', 'index.js')],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts' },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    concurrency: 2,
    timeoutMS: 10_000,
    tempDirName: join('data', 'mutation', 'work'),
    ignorePatterns: ['/data', '/.next', '/test-results', '/app', '/components', '/e2e', '/bench'],
    reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    htmlReporter: { fileName: join('data', 'mutation', 'report.html') },
    jsonReporter: { fileName: join('data', 'mutation', 'report.json') },
    thresholds: { high: 95, low: LEAST, break: LEAST },
  }),
);
const { code } = await run(nodePath(), [join(stryker, 'core', 'bin', 'stryker.js'), 'run', config], {});
process.exitCode = code;
