// `npm run bench -- --search`: real questions, misspelt and colloquial, in both languages. The service wanted has to be among the
// first three for 95 of 100 (ux G17); the run fails below that.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, runScript } from '../../scripts/environment.mjs';
import { migrate } from '../../scripts/migrate.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { Problem } from '../../scripts/processes.mjs';
import { FAST } from '../../scripts/test-database.mjs';
import { load } from '../processes.mjs';
import { figureRow, print, printFigures } from '../table.mjs';

const LEAST_PERCENT = 95;
const MOST_MS = 100;

/** @returns sentences about what must not be */
export const benchSearch = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'e-office-search-'));
  const postgres = await startPostgres(folder, { flags: FAST });
  try {
    Object.assign(process.env, { DATA_DIR: folder, DEMO: '1' });
    await migrate(postgres.urls);
    const env = {
      ...environment({ PATH: process.env.PATH, HOME: process.env.HOME, DEMO: '1', LOG_LEVEL: 'silent' }),
      DATABASE_URL: postgres.urls.app,
      MIGRATION_DATABASE_URL: postgres.urls.owner,
      WORKER: 'off',
    };
    const { code, out } = await runScript('bench/search/measure.ts', [], { env, quiet: true });
    if (code !== 0) throw new Problem(out.trim());
    const line = out.split('\n').find((text) => text.startsWith('{"entries"'));
    const { entries, indexed, asked, wrong, p50, p95 } = JSON.parse(line);
    const percent = (100 * (asked - wrong.length)) / asked;
    printFigures(`Search (load ${load()})`, [
      figureRow('things that can be found', entries, ''),
      figureRow('index written from nothing', indexed, 'ms'),
      figureRow('real questions', asked, '', 100, false),
      figureRow('right service among the first three', percent, '%', LEAST_PERCENT, false),
      figureRow('one question, p50', p50, 'ms'),
      figureRow('  p95', p95, 'ms', MOST_MS),
    ]);
    for (const { asked: question, locale, wants, found } of wrong)
      print(
        `  not found: "${question}" (${locale}) wants ${wants.join(' or ')}, first are ${found.join(', ') || 'none'}`,
      );
    return [
      ...(percent >= LEAST_PERCENT
        ? []
        : [`${percent.toFixed(1)} % of the questions find their service, ${LEAST_PERCENT} % are wanted`]),
      ...(p95 <= MOST_MS ? [] : [`p95 of a question is ${p95.toFixed(0)} ms, ${MOST_MS} ms are allowed`]),
    ];
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
