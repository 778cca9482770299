import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'assess-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts', 'assess.ts'), ...args],
    { cwd: root, input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
const fileOf = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const mother = {
  situation: 'birth',
  eventDate: '2025-09-10',
  role: 'birth-mother',
  singleParent: false,
  children: [{ disability: false }],
  hospitalDays: 0,
  stopsWork: true,
  birthDate: '1995-03-14',
  registered: true,
  regime: 'general',
  daysLast7Years: 1500,
  daysCareer: 2100,
  baseSum: 2400,
  baseDays: 30,
};

test('O11: a birth since 31 July 2025 on 2,400 € a month: 19 weeks, 133 days, 80 € a day, 10,640 €', () => {
  const { status, stdout, stderr } = run(['birth-and-childcare', fileOf('mother.json', JSON.stringify(mother))]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const said = JSON.parse(stdout);
  expect(said).toMatchObject({
    procedure: 'birth-and-childcare',
    on: '2025-09-10',
    outcome: 'entitled',
    missing: [],
    checks: [],
    otherwise: null,
    award: {
      total: 10_640,
      values: { weeks: 19, days: 133, 'days-compulsory': 42, 'daily-base': 80 },
      payments: [
        { on: '2025-09-30', days: 21, value: 1680 },
        { on: '2025-10-31', days: 21, value: 1680 },
      ],
    },
    deadlines: { resolveWithin: { days: 30 }, silence: 'negative', arrearsMonths: 3 },
  });
  expect(said.verdicts).toContainEqual(
    expect.objectContaining({
      id: 'contribution-period',
      outcome: 'met',
      ref: expect.objectContaining({ citation: 'art. 178.1 LGSS' }),
      figures: { have: 1500, need: 180, haveCareer: 2100, needCareer: 360 },
      reason: { es: expect.stringContaining('180'), en: expect.stringContaining('180') },
    }),
  );
});

test('Some facts are enough for an answer: what is missing is named', () => {
  const { status, stdout } = run(['birth-noncontributory', '-', '--on', '2024-05-02'], '{"situation":"birth"}');
  expect(status).toBe(0);
  const said = JSON.parse(stdout);
  expect(said).toMatchObject({ on: '2024-05-02', outcome: 'unknown', award: null });
  expect(said.missing).toEqual(expect.arrayContaining(['eventDate', 'stopsWork', 'registered']));
  expect(said.verdicts[0].reason.en).toMatch(/^Still to be known: /);
});

test('The day given is today for the limits of the answers', () => {
  const born = JSON.stringify({ ...mother, eventDate: '2025-09-10' });
  expect(run(['birth-and-childcare', '-', '--on', '2025-08-13'], born).status).toBe(0);
  const { status, stdout, stderr } = run(['birth-and-childcare', '-', '--on', '2025-08-12'], born);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(JSON.parse(stderr).problems).toEqual([{ field: 'eventDate', code: 'too-late' }]);
});

test('The procedures are listed, and the facts of each described', () => {
  expect(JSON.parse(run(['--list']).stdout)[0]).toMatchObject({
    slug: 'birth-and-childcare',
    code: 'EO-FAM-01',
    title: { es: 'Prestación por nacimiento y cuidado de menor', en: 'Birth and childcare benefit' },
    topic: 'family',
    body: 'INSS',
  });
  const schema = JSON.parse(run(['--schema', 'birth-and-childcare', '--on', '2026-11-21']).stdout);
  expect(schema).toMatchObject({
    type: 'object',
    additionalProperties: false,
    properties: {
      situation: { enum: ['birth', 'adoption', 'fostering'] },
      eventDate: { type: 'string', format: 'date', formatMaximum: '2026-12-19' },
      singleParent: { type: 'boolean' },
      hospitalDays: { type: 'integer', minimum: 0, maximum: 400, 'x-unit': 'days' },
      baseSum: { type: 'number', 'x-unit': 'euros, with at most two decimals' },
      children: { type: 'array', minItems: 1, items: { required: ['disability'] } },
    },
  });
});

test.each([
  ['an unknown procedure', ['nothing', '-'], '{}', /Unknown procedure: nothing/],
  ['a procedure named like a property', ['constructor', '-'], '{}', /Unknown procedure/],
  ['no procedure', [], '', /Usage/],
  ['an unknown option', ['--nothing'], '', /nothing/],
  ['a day that does not exist', ['birth-and-childcare', '-', '--on', '2025-02-29'], '{}', /2025-02-29/],
  ['a file that is not there', ['birth-and-childcare', '/nowhere/facts.json'], '', /Cannot read/],
  ['what is not JSON', ['birth-and-childcare', '-'], '{', /Not JSON/],
  ['a list of facts', ['birth-and-childcare', '-'], '[]', /not-an-object/],
  ['an unknown fact', ['birth-and-childcare', '-'], '{"colour":"red"}', /colour: unknown-fact/],
  ['a hostile fact', ['birth-and-childcare', '-'], '{"__proto__":{"registered":true}}', /__proto__: unknown-fact/],
  ['half a cent', ['birth-and-childcare', '-'], '{"baseSum":12.345}', /baseSum: malformed/],
  ['a wrong value in a row', ['birth-and-childcare', '-'], '{"children":[{}]}', /children\[0\]\.disability: missing/],
])('%s is refused, with nothing on the standard output', (_, args, input, words) => {
  const { status, stdout, stderr } = run(args, input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(JSON.parse(stderr).error).toMatch(words);
});
