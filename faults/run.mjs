// `npm run faults`: breaks the running office in the ways it may break, and checks what it promises after each. Everything
// is a child of this process, in a throw-away folder. --short runs the few of `npm test`; --only=<text>,<text> those named so.
import { execFileSync } from 'node:child_process';
import { build, isBuilt } from '../scripts/build.mjs';
import { Problem, report, say } from '../scripts/processes.mjs';
import { faults as clock } from './clock.mjs';
import { faults as database } from './database.mjs';
import { faults as disk } from './disk.mjs';
import { Office } from './office.mjs';
import { faults as outside } from './outside.mjs';
import { Broken } from './people.mjs';
import { faults as together } from './together.mjs';
import { faults as web } from './web.mjs';
import { faults as worker } from './worker.mjs';

/** Of the twenty, what no process of ours can bring about here. */
const NOT_MADE = [
  {
    name: '17 clocks of office and database apart',
    not: 'needs a library that lies about the time to PostgreSQL alone',
  },
  { name: '20 restore of a backup', not: 'there is no backup command' },
];
// The clock comes last: after it the register is years ahead.
const ALL = [...together, ...web, ...worker, ...database, ...outside, ...disk, ...clock];

const SIGNALS = ['SIGINT', 'SIGTERM'];

const has = (command) => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const missing = (fault, office) => {
  if (fault.needs === 'disk' && !office.disk) return 'nothing can be mounted here';
  if (fault.needs && fault.needs !== 'disk' && !has(fault.needs)) return `there is no ${fault.needs} here`;
  return undefined;
};

/** Every process of the office is there again, whatever the fault left. */
const mend = async (office) => {
  Object.assign(office.wire, { mode: {} });
  office.scanner.mode = 'clean';
  office.mail.mode = 'up';
  const isGone = (child) => child.exitCode !== null || child.signalCode !== null;
  if (isGone(office.postgres.server)) await office.startPostgres();
  if (isGone(office.web)) await office.startWeb();
  if (isGone(office.worker)) await office.startWorker();
};

const tryOne = async (office, fault, options) => {
  const not = fault.not ?? missing(fault, office);
  if (not) return { ...fault, seen: `not made here: ${not}`, ok: '-' };
  const since = performance.now();
  const row = { ...fault, ok: 'FAIL' };
  try {
    const { seen, back, not: reason } = await fault.run(office, options);
    Object.assign(row, { seen: reason ? `not made here: ${reason}` : seen, back, ok: reason ? '-' : 'ok' });
  } catch (error) {
    row.seen = error instanceof Broken ? error.message : (error.stack ?? String(error));
  }
  await mend(office);
  const problems = await office.verify();
  if (problems.length > 0)
    Object.assign(row, { ok: 'FAIL', seen: `${row.seen}; afterwards ${problems.slice(0, 3).join('; ')}` });
  say(`${row.ok.padEnd(4)} ${fault.name} (${((performance.now() - since) / 1000).toFixed(0)} s)`);
  return row;
};

const WIDTHS = [34, 38, 40, 52];
const wrapped = (text, width) => {
  const lines = [''];
  for (const word of String(text ?? '').split(/\s+/)) {
    if (lines.at(-1).length + word.length + 1 > width && lines.at(-1)) lines.push('');
    lines[lines.length - 1] += `${lines.at(-1) ? ' ' : ''}${word}`;
  }
  return lines;
};
const table = (rows) => {
  const line = (cells, back, ok) => {
    const columns = cells.map((cell, i) => wrapped(cell, WIDTHS[i]));
    for (let i = 0; i < Math.max(...columns.map(({ length }) => length)); i++) {
      const texts = columns.map((lines, c) => (lines[i] ?? '').padEnd(WIDTHS[c]));
      process.stdout.write(
        `${[...texts, (i === 0 ? back : '').padStart(10), i === 0 ? ok : ''].join('  ').trimEnd()}\n`,
      );
    }
  };
  line(['fault', 'how', 'expected', 'seen'], 'back after', 'ok');
  for (const { name, how, expected, seen, back, ok } of rows)
    line([name, how, expected, seen], back ? `${(back / 1000).toFixed(1)} s` : '', ok);
};

/** Runs faults and prints the table. @returns how many held and how many did not; what cannot be made here counts as neither */
export const runFaults = async ({ isShort = false, only } = {}) => {
  if (process.platform !== 'linux')
    throw new Problem('The faults need Linux: processes are stopped and limited through it.');
  process.env.DEMO = '1';
  if (!isBuilt()) await build();
  const chosen = ALL.filter(
    (fault) => (isShort ? fault.isShort : true) && (!only || only.split(',').some((text) => fault.name.includes(text))),
  );
  const office = new Office();
  const rows = [];
  let failed = true;
  // Stopped half-way, nothing of the office stays behind: no process, no folder, no small disk.
  const stop = () => office.close().finally(() => process.exit(1));
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    await office.open();
    say('The office runs');
    for (const fault of chosen) rows.push(await tryOne(office, fault, { isShort }));
    failed = rows.some(({ ok }) => ok === 'FAIL');
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    await office.close({ keep: failed });
  }
  if (!isShort && !only)
    rows.push(...NOT_MADE.map((fault) => ({ ...fault, seen: `not made here: ${fault.not}`, ok: '-' })));
  table(rows);
  const count = (mark) => rows.filter(({ ok }) => ok === mark).length;
  return { passed: count('ok'), failed: count('FAIL') };
};

if (process.argv[1] === import.meta.filename) {
  const only = process.argv.find((flag) => flag.startsWith('--only='))?.slice(7);
  try {
    const { passed, failed } = await runFaults({ isShort: process.argv.includes('--short'), only });
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    process.exitCode = report(error);
    process.stdout.write('0 passed, 1 failed\n');
  }
}
