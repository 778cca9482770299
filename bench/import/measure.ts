/** Brings the file named in once, once more, and once as a bare COPY of the same rows. Prints one line of JSON. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Actor, systemActor } from '@/lib/access/actor';
import { disconnect } from '@/lib/db/client';
import { clearImports, getImport, importFile } from '@/lib/services/imports/imports';
import { workOnRuns } from '@/lib/services/runs/runs';

const [file = '', bare = ''] = process.argv.slice(2);
const actor: Actor = {
  ...systemActor,
  id: 'bench',
  kind: 'person',
  level: 'substantial',
  roles: ['administrator'],
  body: 'INSS',
};

let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 50);

const seconds = async (act: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await act();
  return (performance.now() - started) / 1000;
};

const bring = async () => {
  let id = '';
  const read = await seconds(async () => {
    const started = await importFile(actor, { kind: 'bases', fileName: 'bases.csv', trial: false }, () =>
      createReadStream(file),
    );
    if (!started.ok) throw new Error('not read');
    ({ id } = started);
  });
  const merged = await seconds(() => workOnRuns());
  const cleared = await seconds(() => clearImports());
  const { report, state } = await getImport(actor, id);
  return { read, merged, cleared, report, state };
};

/** The same rows, with the ids the office would have to find, into a table with the same key and nothing else. */
const copy = async (): Promise<number> => {
  const client = new pg.Client({ connectionString: process.env.MIGRATION_DATABASE_URL });
  await client.connect();
  await client.query('CREATE TABLE bare_copy (LIKE "ContributionBase" INCLUDING INDEXES)');
  const took = await seconds(() =>
    pipeline(createReadStream(bare), client.query(copyFrom('COPY bare_copy FROM STDIN (FORMAT csv)'))),
  );
  await client.end();
  return took;
};

const copied = await copy();
const first = await bring();
const peakMb = peak / 1024 ** 2;
const again = await bring();
clearInterval(watch);
process.stdout.write(`${JSON.stringify({ copied, first, again, peakMb })}\n`);
await disconnect();
