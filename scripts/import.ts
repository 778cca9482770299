/**
 * Brings a data file of the back office in, however large: reads and checks it, merges it, and tells what became of its rows.
 *   import <kind> <file> --by <DNI or NIE> [--trial]
 * `--by` is the administrator who answers for it; the data is of their body. Stopped and started again with the same file it goes on where it was. Exit 0 when every row was taken, 1 when some were
 * refused, 2 when the question was wrong or another file of the kind is under way.
 */
import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { Conflict } from '@/lib/access/outcomes';
import { disconnect } from '@/lib/db/client';
import { administratorBy } from '@/lib/services/imports/administrator';
import { type ImportKind, importKinds } from '@/lib/services/imports/formats';
import { clearImports, getImport, importFile } from '@/lib/services/imports/imports';
import { workOnRuns } from '@/lib/services/runs/runs';

const usage = `Usage: import <${importKinds.join(' | ')}> <file> --by <DNI or NIE of an administrator> [--trial]`;
const say = (text: string) => process.stdout.write(`${text}\n`);
const fail = (text: string) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 2;
};

const options = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { trial: { type: 'boolean', default: false }, by: { type: 'string' } },
    });
    const [asked, file, ...rest] = positionals;
    const kind = importKinds.find((each): each is ImportKind => each === asked);
    return kind && file && values.by && rest.length === 0 ? { ...values, by: values.by, kind, file } : null;
  } catch {
    return null;
  }
};

const bring = async ({ kind, file, trial, by }: NonNullable<ReturnType<typeof options>>): Promise<void> => {
  const actor = await administratorBy(by);
  if (!actor) return fail('--by names no administrator');
  const asked = { kind, fileName: basename(file), trial };
  const started = await importFile(
    actor,
    asked,
    () => createReadStream(file),
    (lines, of) => process.stderr.write(`\rread ${lines} of ${of} lines`),
  );
  process.stderr.write('\n');
  if (!started.ok) {
    const { fault } = started;
    return fail(
      fault === 'empty'
        ? 'The file has no rows'
        : `Columns missing: ${fault.missing.join(', ') || 'none'}; unknown: ${fault.unknown.join(', ') || 'none'}`,
    );
  }
  for (;;) {
    await workOnRuns();
    const { state, run, report, read } = await getImport(actor, started.id);
    if (state === 'merging') continue; // another worker has the last slice in hand
    if (state !== 'done' || !report)
      return fail(`The import ${started.id} stopped: ${run?.problem ?? state}. The administrator can let it go on`);
    await clearImports();
    const { fresh, changed, same, refused } = report;
    say(
      `${read} rows: ${fresh} new, ${changed} changed, ${same} the same, ${refused} refused${trial ? ' (a trial)' : ''}`,
    );
    if (refused > 0) say(`Refused rows: /office/imports/${started.id}`);
    process.exitCode = refused > 0 ? 1 : 0;
    return;
  }
};

const asked = options();
if (!asked) fail(usage);
else if (!existsSync(asked.file)) fail(`There is no file ${asked.file}`);
else {
  try {
    await bring(asked);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    fail('Another file of this kind is under way, or this one is being read');
  } finally {
    await disconnect();
  }
}
