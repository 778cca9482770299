// Faults of the disks: full, read-only, refusing large writes; the one of the files and the one of the database.
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { sleep } from '../scripts/processes.mjs';
import {
  assertKept,
  assertRegisteredOnce,
  backAfter,
  get,
  insist,
  isToldToWait,
  must,
  newPdf,
  readyApplicants,
  submit,
  upload,
} from './people.mjs';

/** Fills a disk to the last block. */
const fillUp = (folder, name = 'ballast') => {
  const file = join(folder, name);
  for (let size = 4 << 20; size >= 4096; size /= 2)
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // a smaller piece may still fit
    }
  return () => rmSync(file, { force: true });
};
const isToldLater = ({ status, headers, text }) =>
  status === 503 && Number(headers['retry-after']) > 0 && /no podemos (guardar archivos|atenderte)/.test(text);

const refusesFiles = async (office, harm) => {
  const [one, other] = await readyApplicants(office, 2);
  const file = await newPdf(300_000);
  const before = await office.rows('SELECT count(*)::int AS count FROM "Document"');
  const heal = harm();
  let answer;
  try {
    answer = await upload(one, file);
    must(isToldLater(answer), `told ${answer.status} ${answer.at}: ${answer.text.slice(0, 160)}`);
    const { entryId } = await submit(other);
    must(entryId, 'an application without files is not accepted meanwhile');
    await assertRegisteredOnce(office, [other], [[entryId]]);
    must((await get(other, '/es/my/cases')).status === 200, 'pages do not go on');
  } finally {
    heal();
  }
  const after = await office.rows('SELECT count(*)::int AS count FROM "Document"');
  must(after[0].count === before[0].count, 'a row names a file that could not be written');
  const since = performance.now();
  const again = await upload(one, file);
  must(again.isKept, `afterwards told ${again.status} ${again.at}`);
  await assertKept(office, [again]);
  return { back: performance.now() - since, seen: `503 "we cannot store files right now", no row; applications go on` };
};

const full = (office) => refusesFiles(office, () => fillUp(join(office.folder, 'files')));
const readOnly = (office) =>
  refusesFiles(office, () => {
    office.disk.remount('ro');
    return () => office.disk.remount('rw');
  });
const limited = (office) =>
  refusesFiles(office, () => {
    office.limit(office.web.pid, ['--fsize=65536:']);
    return () => office.limit(office.web.pid, ['--fsize=unlimited:']);
  });

/** Writes into the log of the database until it finds no room, or the server is gone. */
const exhaustLog = async (office) => {
  const client = new pg.Client({ connectionString: office.postgres.urls.admin });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let i = 0; i < 200; i++)
      await client.query(`SELECT pg_logical_emit_message(true, 'ballast', repeat('x', 1000000))`);
    return false;
  } catch {
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const databaseFull = async (office) => {
  const applicants = await readyApplicants(office, 6);
  const place = await office.moveDatabaseToDisk(1_200);
  if (!place) return { not: 'nothing can be mounted here' };
  await backAfter(applicants[0]);
  const first = await submit(applicants[0]);
  must(first.entryId, `told ${first.status} before the fault`);
  const heal = fillUp(place);
  const told = [];
  try {
    must(statfsSync(place).bavail < 4, 'the disk is not full');
    must(await exhaustLog(office), 'the log of the database found room');
    told.push(...(await Promise.all(applicants.slice(1).map((one) => submit(one)))));
  } finally {
    heal();
  }
  for (const answer of told)
    must(answer.entryId || isToldToWait(answer), `told ${answer.status}: ${answer.text.slice(0, 160)}`);
  const { server } = office.postgres;
  for (let i = 0; i < 50 && server.exitCode === null && server.signalCode === null; i++) await sleep(100);
  if (server.exitCode !== null || server.signalCode !== null) await office.startPostgres();
  const back = await backAfter(applicants[0]);
  const again = await Promise.all(applicants.map((one) => insist(() => submit(one))));
  const kept = [first, ...told];
  await assertRegisteredOnce(
    office,
    applicants,
    again.map(({ entryId }, i) => [entryId, kept[i].entryId].filter(Boolean)),
  );
  return {
    back,
    seen: `${told.filter(({ entryId }) => !entryId).length} of 5 told to wait; every receipt is there afterwards`,
  };
};

export const faults = [
  {
    name: '11 disk of the files full',
    how: 'its last block is taken',
    expected: '503 with plain words, no row; works again without restart',
    needs: 'disk',
    isShort: true,
    run: full,
  },
  {
    name: '11 disk of the files read-only',
    how: 'remounted read-only',
    expected: 'the same',
    needs: 'disk',
    run: readOnly,
  },
  {
    name: '12 writes fail half-way',
    how: 'the process may write no file over 64 kB',
    expected: 'the same; no torn file',
    needs: 'prlimit',
    run: limited,
  },
  {
    name: '13 disk of the database full',
    how: 'its last block is taken while people send',
    expected: 'told to wait; afterwards every receipt given is there',
    needs: 'disk',
    run: databaseFull,
  },
];
