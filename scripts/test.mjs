// `npm test`: everything CI checks, from a fresh clone. The last line counts what passed and failed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './install.mjs';
import { bin, nodePath, Problem, report, run, say } from './processes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'e-office-results-'));
let current;
const onChild = (child) => {
  current = child;
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => current?.kill(signal));

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
/** A runner that ends badly without a failed test has failed as a whole. */
const counted = (code, passed = 0, failed = 0) => ({ passed, failed: failed || (code === 0 ? 0 : 1) });

const vitest = async (...projects) => {
  const file = join(folder, `${projects[0]}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await bin('vitest', ['run', ...projects.map((project) => `--project=${project}`), ...reporters], {
    onChild,
  });
  const result = read(file);
  const broken = result?.testResults?.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  return counted(code, result?.numPassedTests, (result?.numFailedTests ?? 0) + (broken?.length ?? 0));
};

const playwright = async () => {
  const { findChromium } = await import('./chromium.mjs');
  const { freePort } = await import('./processes.mjs');
  const file = join(folder, 'e2e.json');
  const data = mkdtempSync(join(tmpdir(), 'e-office-e2e-'));
  const env = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    E2E_DATA_DIR: data,
    E2E_PORT: String(await freePort()),
  };
  env.CHROMIUM_PATH = await findChromium({ mayInstall: true });
  const { code } = await bin('playwright', ['test', '--reporter=list,json'], { env, onChild });
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = read(file)?.stats ?? {};
  // A skipped test shows nothing, so it does not count as passed. After a failure Playwright skips the rest of a file.
  if (code === 0) rmSync(data, { recursive: true, force: true });
  else say(`Server logs of the end-to-end tests: ${join(data, 'logs')}`);
  return counted(code, expected + flaky, unexpected + (code === 0 ? skipped : 0));
};

const stages = {
  'Check: format, lint, types, imports, unused code': async () => (await import('./check.mjs')).check(),
  'Unit tests': () => vitest('unit', 'unit-apart'),
  'Service tests on PostgreSQL': () => vitest('services'),
  Build: async () => {
    process.env.DEMO = '1';
    const { build, isBuilt } = await import('./build.mjs');
    if (!isBuilt()) await build({ onChild });
    return { passed: 1, failed: 0 };
  },
  'Faults of running processes, short form': async () =>
    (await import('../faults/run.mjs')).runFaults({ isShort: true }),
  'End-to-end tests in Chromium': playwright,
};
/** Without this stage the following cannot run. */
const NEEDED = 'Build';

const main = async () => {
  const total = { passed: 0, failed: 0 };
  for (const [name, stage] of Object.entries(stages)) {
    say(name);
    const since = Date.now();
    const { passed, failed } = await stage().catch((error) => {
      report(error);
      return { passed: 0, failed: 1 };
    });
    total.passed += passed;
    total.failed += failed;
    say(`${name}: ${passed} passed, ${failed} failed, ${((Date.now() - since) / 1000).toFixed(0)} s\n`);
    if (failed > 0 && name === NEEDED) break;
  }
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed > 0 ? 1 : 0;
};

try {
  await install({ onChild });
  const isUnder24 = Number(process.versions.node.split('.')[0]) < 24;
  if (isUnder24 && nodePath() !== process.execPath) {
    rmSync(folder, { recursive: true, force: true });
    process.exitCode = (await run(nodePath(), [import.meta.filename], { onChild })).code;
  } else process.exitCode = await main();
} catch (error) {
  process.exitCode = report(error);
  if (error instanceof Problem) process.stdout.write('0 passed, 1 failed\n');
}
