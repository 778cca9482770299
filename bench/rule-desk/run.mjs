// `npm run bench -- --rule-desk`: raising one figure over 100 000 awards on two worker processes, one of which is killed in
// the middle and replaced. The sum has to be that of the awards worked out one by one. `--rule-desk=0.1` over a tenth.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, fill, runScript } from '../../scripts/environment.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { Problem } from '../../scripts/processes.mjs';
import { FAST } from '../../scripts/test-database.mjs';
import { load } from '../processes.mjs';
import { figureRow, print, printFigures } from '../table.mjs';

const AWARDS = 100_000;
const MEASURE = 'bench/rule-desk/measure.ts';
const WORKER = 'scripts/test-runs.ts';
/** The slice at which the first worker dies: a good way before the end. */
const strikeOf = (awards) => Math.max(2, Math.round(awards / 2_000));

const answerOf = async (env, args) => {
  const { code, out } = await runScript(MEASURE, args, { env, quiet: true });
  if (code !== 0) throw new Problem(out.trim());
  return JSON.parse(out.trim().split('\n').at(-1));
};

/** A worker until no slice is left, or killed at its `strike`-th. Answers how many slices it began. */
const worker = async (env, strike = Number.POSITIVE_INFINITY) => {
  let begun = 0;
  let killed = false;
  const { code, out } = await runScript(WORKER, [], {
    env,
    quiet: true,
    onChild: (child) =>
      child.stdout.on('data', (text) => {
        begun += text.toString().split('slice').length - 1;
        if (begun < strike || killed) return;
        killed = true;
        child.kill('SIGKILL');
      }),
  });
  if (code !== 0 && !killed) throw new Problem(out.trim());
  return begun;
};

/** @returns sentences about what must not be */
export const benchRuleDesk = async (share = 1) => {
  const awards = Math.round(AWARDS * share);
  const folder = mkdtempSync(join(tmpdir(), 'e-office-rule-desk-'));
  const postgres = await startPostgres(folder, { flags: [...FAST, '-c', 'max_wal_size=4GB'] });
  try {
    Object.assign(process.env, { DATA_DIR: folder, DEMO: '1' });
    const env = {
      ...environment({ PATH: process.env.PATH, HOME: process.env.HOME, DEMO: '1', LOG_LEVEL: 'silent' }),
      DATABASE_URL: postgres.urls.app,
      MIGRATION_DATABASE_URL: postgres.urls.owner,
      DATABASE_POOL: '2',
      WORKER: 'off',
    };
    await fill(env, postgres.urls);
    const demo = await answerOf(env, ['ask', String(awards)]);
    const { run } = demo;
    print(`  ${awards} awards made`);
    const started = performance.now();
    await Promise.all([worker(env, strikeOf(awards)).then(() => worker(env)), worker(env)]);
    const seconds = (performance.now() - started) / 1000;
    const {
      state,
      slices,
      paid,
      month: all,
      directly,
      gain,
      listed,
    } = await answerOf(env, ['check', run, String(awards)]);
    const month = [0, 1].map((index) => (all?.[index] ?? 0) - (demo.month?.[index] ?? 0));
    printFigures(
      `Rule desk: ${awards} awards, two workers, one killed at its slice ${strikeOf(awards)} (load ${load()})`,
      [
        figureRow('slices', slices, ''),
        figureRow('slices a second', slices / seconds, ''),
        figureRow('awards a second', paid / seconds, ''),
        figureRow('awards that gain', gain, ''),
        figureRow('cents a month apart from the direct sum', Math.abs(month[1] - directly[1]), '', 0),
      ],
    );
    return [
      ...(state === 'done' ? [] : [`the run is ${state}`]),
      ...(JSON.stringify(month) === JSON.stringify(directly) ? [] : [`found ${month}, directly ${directly}`]),
      ...(listed === gain ? [] : [`${listed} cases listed, ${gain} gain`]),
    ];
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
