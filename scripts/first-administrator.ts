/**
 * Makes a registered person an administrator of the office, while it has fewer than two: from then on they appoint each
 * other's colleagues, and each other's word is needed for it.
 *   first-administrator <DNI or NIE> <body> <unit> <province>
 */
import { systemActor } from '@/lib/access/actor';
import { disconnect } from '@/lib/db/client';
import { parseIdNumber } from '@/lib/law/identifiers';
import { appointFirst, staffBodies } from '@/lib/services/staff/accounts';

const usage = 'Usage: first-administrator <DNI or NIE> <body> <unit> <province of two digits>';
const answers = {
  appointed: 'Appointed',
  already: 'That person is an administrator already',
  enough: 'There are two administrators: they appoint others at /office/staff',
  'not-registered': 'That person is not registered: they register first, with a certificate at /identity/certificate',
} as const;

const [idNumber = '', body = '', unit = '', province = ''] = process.argv.slice(2);
const parsed = parseIdNumber(idNumber);
if (!parsed.ok || !staffBodies.includes(body as never) || !unit || !/^\d{2}$/.test(province)) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  const done = await appointFirst(systemActor, parsed.value, { body, unit, province });
  process.stdout.write(`${answers[done]}\n`);
  process.exitCode = done === 'appointed' ? 0 : 1;
  await disconnect();
}
