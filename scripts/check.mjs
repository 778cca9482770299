// The inner loop: format, lint, types, import boundaries, unused code. All at once; shows only what is wrong.
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ROOT } from './processes.mjs';

/** Route types are stale when a folder of `app` changed after them: a folder's time changes with its entries. */
const areRoutesTyped = () => {
  const types = join(ROOT, '.next/types/routes.d.ts');
  if (!existsSync(types) || !existsSync(join(ROOT, 'next-env.d.ts'))) return false;
  const made = statSync(types).mtimeMs;
  return globSync('app/**/', { cwd: ROOT }).every((folder) => statSync(join(ROOT, folder)).mtimeMs <= made);
};

const types = async () => {
  if (!areRoutesTyped()) {
    const typegen = await bin('next', ['typegen'], { quiet: true });
    if (typegen.code !== 0) return typegen;
  }
  return bin('tsc', ['--noEmit', '--incremental', 'false'], { quiet: true });
};

const quiet = { quiet: true };
const PARTS = {
  'promises (eslint)': () => bin('eslint', ['.', '--max-warnings', '0'], quiet),
  'types (tsc)': types,
  'imports (dependency-cruiser)': () =>
    bin('depcruise', ['--config', '.dependency-cruiser.mjs', 'lib', 'app', 'components'], quiet),
  'unused (knip)': () => bin('knip', ['--no-progress', '--no-config-hints'], quiet),
  'format and lint (biome)': () => bin('biome', ['check', '.', '--error-on-warnings', '--max-diagnostics=40'], quiet),
};

/** @returns {Promise<{ passed: number, failed: number }>} counts of parts */
export const check = async () => {
  const results = await Promise.all(
    Object.entries(PARTS).map(async ([name, part]) => {
      const since = Date.now();
      const { code, out } = await part();
      const seconds = ((Date.now() - since) / 1000).toFixed(1).padStart(5);
      process.stdout.write(
        `${code === 0 ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}\n${code === 0 ? '' : `${out.trim()}\n`}`,
      );
      return code === 0;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
};

if (process.argv[1] === import.meta.filename) {
  const { failed } = await check();
  process.exit(failed > 0 ? 1 : 0);
}
