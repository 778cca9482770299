import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readSimulation, simulationOut } from '@/lib/calculators/retirement/json';
import { simulate } from '@/lib/calculators/retirement/simulate';
import { day } from '@/lib/law/day';

const retire = (input: string, ...args: readonly string[]) => {
  const flags = ['--import', 'tsx', '--conditions=react-server', 'scripts/retire.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...args], { input, encoding: 'utf8' });
  return { status, out: stdout && JSON.parse(stdout), error: stderr && JSON.parse(stderr) };
};
const career = { birthDate: '1962-06-15', yearsContributed: 36, monthsContributed: 3, monthlyBase: 2100 };

test('the command line answers what the calculator answers, as of the day told', () => {
  const today = day('2026-11-22');
  const { plan, held } = readSimulation(career, today);
  const { status, out } = retire(JSON.stringify(career), '-', '--on', today);
  expect(status).toBe(0);
  expect(out).toEqual(JSON.parse(JSON.stringify(simulationOut(simulate(plan ?? expect.unreachable(), held, today)))));
}, 30_000);

test('it says what it reads, and a wrong question ends with 2 and the field', () => {
  expect(retire('', '--schema').out).toMatchObject({ title: 'Retirement simulation', required: ['birthDate'] });
  const wrong = retire(JSON.stringify({ ...career, monthlyBase: 'mucho' }), '-');
  expect(wrong).toMatchObject({ status: 2, error: { problems: [{ field: 'monthlyBase', code: 'malformed' }] } });
}, 30_000);
