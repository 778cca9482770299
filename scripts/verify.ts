/**
 * Checks what the office promises about everything it has stored: register, receipts, files, notifications, money,
 * decisions, audit chain, outbox. Reads only; may run while the office works.
 *   verify [--json] [--head <sha256>]
 * `--head` is the hash of an audit row kept elsewhere: it has to be in the chain still. Exit 0 when everything holds, 1
 * when something does not, 2 when the question was wrong.
 */
import { parseArgs } from 'node:util';
import { disconnect } from '@/lib/db/client';
import { verifyOffice } from '@/lib/services/verify/verify-office';

const usage = 'Usage: verify [--json] [--head <sha256 of an audit row>]';

const options = () => {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean' }, head: { type: 'string' } } });
    return values.head === undefined || /^[0-9a-f]{64}$/.test(values.head) ? values : null;
  } catch {
    return null;
  }
};

const print = ({ ok, checks }: Awaited<ReturnType<typeof verifyOffice>>): void => {
  for (const check of checks) {
    process.stdout.write(`${check.ok ? 'ok  ' : 'FAIL'} ${check.name}: ${check.count} looked at\n`);
    for (const text of check.problems) process.stdout.write(`       ${text}\n`);
    if (check.found > check.problems.length)
      process.stdout.write(`       and ${check.found - check.problems.length} more\n`);
    for (const text of check.warnings) process.stdout.write(`       (${text})\n`);
  }
  process.stdout.write(ok ? 'Everything holds\n' : 'Something does not hold\n');
};

const asked = options();
if (!asked) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  const result = await verifyOffice(asked.head);
  if (asked.json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else print(result);
  process.exitCode = result.ok ? 0 : 1;
  await disconnect();
}
