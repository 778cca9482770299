// `npm run bench -- --import`: a file of a million contribution bases, tenth of a percent of them wrong, beside a bare COPY of
// the same rows in the same run. `--import=0.1` takes a tenth.
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { environment, runScript } from '../../scripts/environment.mjs';
import { migrate } from '../../scripts/migrate.mjs';
import { startPostgres } from '../../scripts/postgres.mjs';
import { Problem } from '../../scripts/processes.mjs';
import { FAST } from '../../scripts/test-database.mjs';
import { load } from '../processes.mjs';
import { figureRow, print, printFigures } from '../table.mjs';

const ROWS = 1_000_000;
const MONTHS = 100;
const WRONG_EACH = 1_000;
const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** However long the file, the process holds some batches of it. */
const MOST_MB = 600;

const numberOf = (person) => `${40_000_000 + person}${LETTERS[(40_000_000 + person) % 23]}`;
const idOf = (person) => `bench${String(person).padStart(19, '0')}`;
const monthOf = (at) => `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

function* rowsOf(rows, line) {
  let text = '';
  for (let at = 0; at < rows; at++) {
    text += line(Math.floor(at / MONTHS), monthOf(at % MONTHS), at);
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}
function* fileOf(rows) {
  yield 'id_number;month;regime;employer;base;days\n';
  yield* rowsOf(rows, (person, month, at) => {
    const days = at % WRONG_EACH === 7 ? 40 : 30;
    return `${numberOf(person)};${month};general;Empresa ${person % 500};${1500 + (at % 900)}.${10 + (at % 89)};${days}\n`;
  });
}

/** @returns sentences about what must not be */
export const benchImport = async (share = 1) => {
  const rows = Math.round((ROWS * share) / MONTHS) * MONTHS;
  const folder = mkdtempSync(join(tmpdir(), 'e-office-import-'));
  const postgres = await startPostgres(folder, { flags: [...FAST, '-c', 'max_wal_size=4GB'] });
  try {
    Object.assign(process.env, { DATA_DIR: folder, DEMO: '1' });
    await migrate(postgres.urls);
    const client = new pg.Client({ connectionString: postgres.urls.owner });
    await client.connect();
    await client.query(
      `INSERT INTO "Person" (id, "idNumber", "givenName", surnames)
       SELECT 'bench' || lpad(n::text, 19, '0'), (40000000 + n) || substr($1, (40000000 + n) % 23 + 1, 1), 'Ana', 'Ruiz' FROM generate_series(0, $2::int - 1) n`,
      [LETTERS, rows / MONTHS],
    );
    await client.end();
    const [file, bare] = [join(folder, 'bases.csv'), join(folder, 'bare.csv')];
    await pipeline(Readable.from(fileOf(rows)), createWriteStream(file));
    const line = (person, month, at) =>
      `${idOf(person)},${month},general,Empresa ${person % 500},${150_000 + (at % 900)},30\n`;
    await pipeline(Readable.from(rowsOf(rows, line)), createWriteStream(bare));
    const env = {
      ...environment({ PATH: process.env.PATH, HOME: process.env.HOME, DEMO: '1', LOG_LEVEL: 'silent' }),
      DATABASE_URL: postgres.urls.app,
      MIGRATION_DATABASE_URL: postgres.urls.owner,
      DATABASE_POOL: '4',
      WORKER: 'off',
    };
    // The memory that the program has where it works (Dockerfile): without a limit garbage is left to lie.
    Object.assign(env, { NODE_OPTIONS: '--max-old-space-size=384' });
    const { code, out } = await runScript('bench/import/measure.ts', [file, bare], { env, quiet: true });
    if (code !== 0) throw new Problem(out.trim());
    const { copied, first, again, peakMb } = JSON.parse(out.trim().split('\n').at(-1));
    const whole = (each) => each.read + each.merged + each.cleared;
    printFigures(
      `Import of ${rows} contribution bases, ${Math.round(statSync(file).size / 1024 ** 2)} MB, one process (load ${load()})`,
      [
        figureRow('bare COPY of the same rows', rows / copied, 'rows/s'),
        figureRow('import, all of it', rows / whole(first), 'rows/s'),
        figureRow('  times slower than bare COPY', whole(first) / copied, 'x'),
        figureRow('  read and checked', first.read, 's'),
        figureRow('  merged', first.merged, 's'),
        figureRow('  cleared', first.cleared, 's'),
        figureRow('the same file again', rows / whole(again), 'rows/s'),
        figureRow('memory of the process at most', peakMb, 'MB', MOST_MB),
      ],
    );
    const wrong = rows / WRONG_EACH;
    const said = (name, { report, state }, wanted) =>
      state === 'done' && Object.entries(wanted).every(([key, value]) => report[key] === value)
        ? []
        : [`${name}: ${state} ${JSON.stringify(report)}, wanted ${JSON.stringify(wanted)}`];
    return [
      ...said('import', first, { fresh: rows - wrong, changed: 0, same: 0, refused: wrong }),
      ...said('again', again, { fresh: 0, changed: 0, same: rows - wrong, refused: wrong }),
      ...(peakMb <= MOST_MB ? [] : [`${peakMb.toFixed(0)} MB of memory, ${MOST_MB} are allowed`]),
    ];
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
    print();
  }
};
