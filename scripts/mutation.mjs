// `npm run mutation [-- folder or file …]`: changes the rules one small piece at a time and counts the changes no test
// notices. Stryker is fetched when it runs and is no part of the project. The report is data/mutation/report.html.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const asked = process.argv.slice(2);
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
mkdirSync(work, { recursive: true });
const config = join(work, 'stryker.config.json');
writeFileSync(
  config,
  JSON.stringify({
    mutate: [...wanted, ...left.map((pattern) => `!${pattern}`)],
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
