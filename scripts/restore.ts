/**
 * Fills an empty office from a copy made by `backup`, and verifies it.
 *   restore <folder>
 * Nothing is written when the copy is damaged, of another version, or the office is not empty. Exit 0 when everything holds,
 * 1 when something does not, 2 when the question was wrong.
 */
import { resolve } from 'node:path';
import { disconnect } from '@/lib/db/client';
import { BackupProblem } from '@/lib/services/operations/backup-format';
import { restoreBackup } from '@/lib/services/operations/restore';

const [folder, ...rest] = process.argv.slice(2);
if (!folder || rest.length > 0) {
  process.stderr.write('Usage: restore <folder>\n');
  process.exitCode = 2;
} else {
  try {
    const { ok, checks, facts } = await restoreBackup(resolve(folder));
    for (const check of checks.filter((each) => !each.ok))
      process.stdout.write(`FAIL ${check.name}: ${check.problems.join('; ')}\n`);
    process.stdout.write(
      `${ok ? 'Restored and verified' : 'Restored, but something does not hold'}: copy of ${facts.madeAt}\n`,
    );
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error;
    for (const problem of error.problems) process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
  } finally {
    await disconnect();
  }
}
