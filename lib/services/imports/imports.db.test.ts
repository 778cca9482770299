import { expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { addPerson, asOwner, newIdNumber } from '../fixtures';
import { workOnRuns } from '../runs/runs';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { administratorBy } from './administrator';
import type { ImportKind } from './formats';
import { clearImports, getImport, giveUpImport, importFile, listImports, resumeImport } from './imports';
import type { Source } from './read-file';
import { exportRefusals } from './refusals';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { pilar, adela } = officeWith({ pilar: 'caseworker', adela: 'administrator' });

const sourceOf = (text: string): Source => {
  const bytes = new TextEncoder().encode(text);
  // In small pieces, as a file comes: lines and letters are cut in two.
  return function* () {
    for (let at = 0; at < bytes.length; at += 977) yield bytes.subarray(at, at + 977);
  };
};
const begin = async (kind: ImportKind, text: string, { trial = false, actor = adela } = {}) => {
  const started = await importFile(actor, { kind, fileName: `${kind}.csv`, trial }, sourceOf(text));
  if (!started.ok) throw new Error(JSON.stringify(started.fault));
  return started.id;
};
const bring = async (kind: ImportKind, text: string, options: { trial?: boolean } = {}) => {
  const id = await begin(kind, text, options);
  await workOnRuns();
  await clearImports();
  const { state, report, refusals, read, run } = await getImport(adela, id);
  expect([state, run?.problem]).toEqual(['done', null]);
  return { id, read, ...report, refusals: refusals.map(({ line, field, reason }) => [line, field, reason]) };
};
const basesOf = (personId: string) =>
  systemDb().contributionBase.findMany({
    where: { personId },
    orderBy: { month: 'asc' },
    select: { month: true, base: true, days: true },
  });
const bare = () => addPerson({ periods: {}, bases: {} });
const heading = 'id_number;month;regime;employer;base;days';

test('a file of bases comes in once: the same again changes nothing, and a corrected row corrects', async () => {
  const { id, idNumber } = await bare();
  const rows = (second: string) =>
    `\uFEFF${heading}\r\n${idNumber.toLowerCase()};2026-01;general;"Librería; Luna";1640,50;30\r\n\r\n${idNumber};2026-02;general;;${second};28`;
  expect(await bring('bases', rows('1700.00'))).toMatchObject({ read: 2, fresh: 2, changed: 0, same: 0, refused: 0 });
  expect(await bring('bases', rows('1700.00'))).toMatchObject({ read: 2, fresh: 0, changed: 0, same: 2, refused: 0 });
  expect(await bring('bases', rows('1800'))).toMatchObject({ read: 2, fresh: 0, changed: 1, same: 1, refused: 0 });
  expect(await basesOf(id)).toEqual([
    { month: '2026-01', base: 1640_50, days: 30 },
    { month: '2026-02', base: 1800_00, days: 28 },
  ]);
});

test('each row that is not taken says its line, its field and why; the others come in', async () => {
  const { id, idNumber } = await bare();
  const file = [
    heading,
    `${idNumber};2026-13;general;;1640.50;30`,
    `12345678A;2026-01;general;;1.640,50;32`,
    `${idNumber};2026-03;generic;;;`,
    `${idNumber};2026-04;general;;10;30;too;many`,
    `${idNumber};2026-05;general;"open;10;30`,
    `${newIdNumber()};2026-06;general;;10;30`,
    `${idNumber};2026-07;general;;10;30`,
    `${idNumber};2026-07;general;;20;30`,
  ].join('\n');
  const { refusals, ...report } = await bring('bases', file);
  expect(report).toMatchObject({ read: 8, fresh: 1, changed: 0, same: 0, refused: 7 });
  expect(refusals).toEqual([
    [2, 'month', 'month'],
    [3, 'base', 'amount'],
    [3, 'days', 'number'],
    [3, 'id_number', 'id-number'],
    [4, 'base', 'missing'],
    [4, 'days', 'missing'],
    [4, 'regime', 'word'],
    [5, '', 'unreadable'],
    [6, '', 'unreadable'],
    [7, 'id_number', 'unknown-person'],
    [8, '', 'repeated'],
  ]);
  expect(await basesOf(id)).toEqual([{ month: '2026-07', base: 20_00, days: 30 }]);
});

test('a trial tells what would happen and changes nothing', async () => {
  const { id, idNumber } = await bare();
  const file = `${heading}\n${idNumber};2026-01;general;;10;30\n${idNumber};2026-02;general;;x;30`;
  expect(await bring('bases', file, { trial: true })).toMatchObject({ fresh: 1, refused: 1 });
  expect(await basesOf(id)).toEqual([]);
});

test('a reader that dies in the middle leaves what it read; the same file again goes on after it, without doubles', async () => {
  const { id, idNumber } = await bare();
  const months = Array.from(
    { length: 12_000 },
    (_, at) => `${1980 + (at % 47)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  const text = [heading, ...months.map((month, at) => `${idNumber};${month};general;Empresa ${at};10;30`)].join('\n');
  const bytes = new TextEncoder().encode(text);
  let passes = 0;
  const dying: Source = function* () {
    passes++;
    for (let at = 0; at < bytes.length; at += 65_536) {
      if (passes === 3 && at > bytes.length / 2) throw new Error('killed');
      yield bytes.subarray(at, at + 65_536);
    }
  };
  const asked = { kind: 'bases', fileName: 'bases.csv', trial: false } as const;
  await expect(importFile(adela, asked, dying)).rejects.toThrow('killed');
  const open = (await listImports(adela)).find(({ state }) => state === 'interrupted');
  expect(open).toMatchObject({ lines: 5_000 });
  // Another file has to wait, or the first one be given up.
  await expect(begin('bases', `${heading}\n${idNumber};2026-01;general;;10;30`)).rejects.toMatchObject(conflict);
  expect(await bring('bases', text)).toMatchObject({ id: open?.id, read: 12_000, fresh: 12_000, refused: 0 });
  expect(await systemDb().contributionBase.count({ where: { personId: id } })).toBe(12_000);
  expect(await systemDb().importRow.count()).toBe(0);
});

test('workers that die between two slices lose nothing: the sum is that of one worker', async () => {
  const { id, idNumber } = await bare();
  const rows = Array.from({ length: 11_000 }, (_, at) => `${idNumber};2020-05;general;Taller ${at};${at},00;30`);
  const importId = await begin('bases', [heading, ...rows].join('\n'));
  let left = 1;
  await workOnRuns({ isStopping: () => left-- === 0 });
  await Promise.all([workOnRuns(), workOnRuns()]);
  expect(await getImport(adela, importId)).toMatchObject({ state: 'done', report: { fresh: 11_000 } });
  const { _sum } = await systemDb().contributionBase.aggregate({ where: { personId: id }, _sum: { base: true } });
  expect(_sum.base).toBe((11_000 * 10_999 * 100) / 2);
  await clearImports();
});

test('people come with what the administration knows of them; what a file leaves empty stays as it was', async () => {
  const [known, stranger] = [await bare(), newIdNumber()];
  await systemDb().person.update({ where: { id: known.id }, data: { nss: '281234567840', town: 'Madrid' } });
  const people = (more: string) =>
    `id_number,given_name,surnames,birth_date,nss,province,town\n${known.idNumber},Ana,Ruiz,1980-02-29,,,\n${more}`;
  const { refusals, ...first } = await bring(
    'persons',
    people(
      `${stranger},Luis,Pérez,,281234567840,08,Barcelona\n${newIdNumber()},Eva,Gil,1981-02-29,281234567840,08,Vic`,
    ),
  );
  expect(first).toMatchObject({ fresh: 0, changed: 1, refused: 2 });
  expect(refusals).toEqual([
    [3, 'nss', 'nss-taken'],
    [4, 'birth_date', 'day'],
  ]);
  expect(await systemDb().person.findUnique({ where: { id: known.id } })).toMatchObject({
    givenName: 'Ana',
    nss: '281234567840',
    town: 'Madrid',
  });
  expect(await bring('persons', people(`${stranger},Luis,Pérez,,,08,Barcelona`))).toMatchObject({ fresh: 1, same: 1 });
});

test('periods that go on end with a later file', async () => {
  const { id, idNumber } = await bare();
  const file = (to: string) =>
    [
      `{"id_number":"${idNumber}","regime":"general","employer":"Librería","from":"2020-03-01","to":${to},"work_time":"50"}`,
      '',
    ].join('\n');
  expect(await bring('periods', file('null'))).toMatchObject({ fresh: 1 });
  expect(await bring('periods', file('"2025-06-30"'))).toMatchObject({ changed: 1 });
  expect(await bring('periods', file('"2025-06-30"'))).toMatchObject({ same: 1 });
  const [period, ...others] = await systemDb().contributionPeriod.findMany({ where: { personId: id } });
  expect(others).toEqual([]);
  expect([period?.to?.toISOString().slice(0, 10), period?.workTime]).toEqual(['2025-06-30', 5000]);
});

test('a benefit in payment is told year by year: a new year joins those known', async () => {
  const { id, idNumber } = await bare();
  const top = 'id_number;benefit;since;until;pays;year;monthly;withheld';
  const row = (year: number, monthly: string) => `${idNumber};widow;2020-03-01;;14;${year};${monthly};8,25`;
  expect(await bring('benefits', [top, row(2024, '800'), row(2025, '822.40')].join('\n'))).toMatchObject({ fresh: 2 });
  expect(await bring('benefits', [top, row(2025, '822.40'), row(2026, '840')].join('\n'))).toMatchObject({
    fresh: 1,
    same: 1,
  });
  expect(await bring('benefits', [top, row(2026, '845')].join('\n'))).toMatchObject({ changed: 1 });
  const [pension, ...others] = await systemDb().pensionInPayment.findMany({ where: { personId: id } });
  expect(others).toEqual([]);
  expect(pension?.amounts).toEqual([
    { year: 2024, monthly: 800_00, withheld: 825 },
    { year: 2025, monthly: 822_40, withheld: 825 },
    { year: 2026, monthly: 845_00, withheld: 825 },
  ]);
});

test('a debt follows the treasury until something is done about it here', async () => {
  const { id, idNumber } = await bare();
  const top = 'number;nif;kind;from;to;principal;arisen_on;due_on;enforced_on';
  const row = (principal: string, enforced = '', number = 'T-1') =>
    `${top}\n${number};${idNumber};self_employed;2026-08-01;2026-08-31;${principal};2026-08-01;2026-08-31;${enforced}`;
  expect(await bring('debts', row('294'))).toMatchObject({ fresh: 1, refused: 0 });
  expect(await bring('debts', row('300', '2026-10-15'))).toMatchObject({ changed: 1 });
  expect(await bring('debts', row('300', '2026-10-15'))).toMatchObject({ same: 1 });
  const debt = await systemDb().debt.findFirstOrThrow({ where: { personId: id }, include: { events: true } });
  expect([debt.state, debt.principal, debt.events.map(({ kind }) => kind).sort()]).toEqual([
    'enforcement',
    300_00,
    ['created', 'enforced'],
  ]);
  expect((await bring('debts', row('300'))).refusals).toEqual([[2, 'number', 'debt-under-way']]);
  expect((await bring('debts', row('300', '', '2026-D-00000001'))).refusals).toEqual([[2, 'number', 'own-number']]);
  const other = row('300', '2026-10-15').replace(idNumber, (await bare()).idNumber);
  expect((await bring('debts', other)).refusals).toEqual([[2, 'nif', 'other-debtor']]);
});

test('income of a year comes line by line; what staff corrected is not undone by a file', async () => {
  const { id, idNumber } = await bare();
  const top = 'id_number;year;payer;benefit;gross;withheld';
  const file = (...rows: string[]) => [top, ...rows.map((row) => `${idNumber};2025;INSS;${row}`)].join('\n');
  expect(await bring('income', file('widow;9600;792', 'temp-incapacity;500;10'))).toMatchObject({ fresh: 2 });
  expect(await bring('income', file('widow;9600;792', 'temp-incapacity;510;10'))).toMatchObject({
    changed: 1,
    same: 1,
  });
  const newest = () =>
    systemDb().incomeStatement.findFirstOrThrow({ where: { personId: id }, orderBy: { version: 'desc' } });
  const second = await newest();
  expect(second).toMatchObject({ version: 2, recordedById: null });
  expect(second.lines).toHaveLength(2);
  expect(second.lines).toContainEqual({
    payer: 'INSS',
    benefit: 'temp-incapacity',
    gross: 510_00,
    withheld: 10_00,
    inKind: 0,
    returned: 0,
  });
  await systemDb().incomeStatement.update({ where: { id: second.id }, data: { recordedById: pilar.id, reason: 'x' } });
  const again = await bring('income', file('widow;9600;792', 'temp-incapacity;500;10'));
  expect(again).toMatchObject({ same: 1, refused: 1, refusals: [[3, '', 'corrected-here']] });
  expect((await newest()).version).toBe(2);
});

test('an import that fails goes on once its trouble is mended, or is given up', async () => {
  const { idNumber } = await bare();
  const row = `${heading}\n${idNumber};2026-01;general;;10;30`;
  const id = await begin('bases', row);
  const trouble = (what: string) => asOwner((client) => client.query(what));
  await trouble('ALTER TABLE "ContributionBase" ADD CONSTRAINT trouble CHECK (base > 1000000) NOT VALID');
  await workOnRuns();
  expect(await getImport(adela, id)).toMatchObject({ state: 'failed' });
  await trouble('ALTER TABLE "ContributionBase" DROP CONSTRAINT trouble');
  await resumeImport(adela, id);
  await workOnRuns();
  expect(await getImport(adela, id)).toMatchObject({ state: 'done', report: { fresh: 1 } });
  const second = await begin('bases', `${row}0`);
  await giveUpImport(adela, second);
  await expect(giveUpImport(adela, second)).rejects.toMatchObject(conflict);
  expect(await workOnRuns()).toBe(0);
  await clearImports();
  expect(await getImport(adela, second)).toMatchObject({ state: 'given-up' });
  expect(await bring('bases', row)).toMatchObject({ same: 1 });
});

test('only an administrator brings data in, and sees what came in to their own body', async () => {
  const { idNumber } = await bare();
  const row = `${heading}\n${idNumber};2026-01;general;;10;30\n${idNumber};2026-01;x;;10;30`;
  await expect(begin('bases', row, { actor: pilar })).rejects.toMatchObject(forbidden);
  const idOf = async ({ id }: { id: string }) =>
    (await systemDb().person.findUniqueOrThrow({ where: { id } })).idNumber;
  expect(await administratorBy(await idOf(adela))).toMatchObject({ id: adela.id, body: 'INSS' });
  expect(await administratorBy(await idOf(pilar))).toBeNull();
  await expect(listImports(pilar)).rejects.toMatchObject(forbidden);
  const { id } = await bring('bases', row);
  await expect(getImport(pilar, id)).rejects.toMatchObject(forbidden);
  await expect(getImport({ ...adela, body: 'ISM' }, id)).rejects.toMatchObject(gone);
  const sheet = await new Response(await exportRefusals(adela, id, 'en')).text();
  expect(sheet.split('\r\n')).toEqual(['Line,Column,Reason', '3,regime,Not one of the possible words', '']);
  const said = await systemDb().auditEvent.findMany({ where: { object: `import:${id}` }, orderBy: { seq: 'asc' } });
  expect(said.map(({ action }) => action)).toEqual([
    'import.started',
    'import.read',
    'import.ended',
    'import.refusals-downloaded',
  ]);
  expect(said.at(-2)?.details).toMatchObject({ kind: 'bases', rows: 2, fresh: 1, refused: 1 });
  const sent = await importFile(adela, { kind: 'bases', fileName: 'x.csv', trial: false }, sourceOf('nif;base\n1;2'));
  expect(sent).toEqual({
    ok: false,
    fault: { missing: ['id_number', 'month', 'regime', 'days'], unknown: ['nif'] },
  });
  expect(await importFile(adela, { kind: 'bases', fileName: 'x.csv', trial: false }, sourceOf(heading))).toEqual({
    ok: false,
    fault: 'empty',
  });
});
