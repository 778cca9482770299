import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { readWorkbook, writeWorkbook } from '@/lib/adapters/spreadsheet';
import { toDay } from '@/lib/casework/dates';
import { sheetOf } from '@/lib/casework/sheet';
import { db, systemDb } from '@/lib/db/client';
import { reading, type Tx } from '@/lib/db/transact';
import { day } from '@/lib/law/day';
import { parseNif } from '@/lib/law/identifiers';
import { readTransferCode } from '@/lib/law/payment-reference';
import { assignAccount, endAssignment } from '../companies/accounts';
import { foundOrganisation, joinOrganisation } from '../companies/fixtures';
import { getActivity } from '../companies/organisation';
import { collectionIban } from '../debts/debtor';
import { importStatement } from '../debts/import-statement';
import { reconcileWaiting } from '../debts/reconcile';
import { statementOf } from '../debts/sample-statement';
import { addCitizen, addStaff, closeOffice, codeOf, openOffice, setClock } from '../fixtures';
import { browser } from '../test-headers';
import { verifyOffice } from '../verify/verify-office';
import { brought, listOf, opened, presented, type Typed } from './fixtures';
import { getAmount, getInvoice, issueInvoice } from './invoice';
import { recordSchoolPayment } from './mark-paid';
import { officeSettlement, officeSettlements } from './office';
import { openListFile, openSchoolPdf } from './open-file';
import { openSettlement } from './open-settlement';
import { transferText } from './payment-data';
import { listPreview, presentList, requestListSignature } from './present-list';
import { remindSchoolLists } from './remind';
import { getSettlement, listSettlements } from './settlement';
import { amendList, bringStudents, changeStudent, getStudents, studentErrors, studentTemplate } from './student-list';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
const inTime = '2026-10-05T10:00:00Z';
beforeEach(() => {
  setClock(inTime);
  browser.cookies.clear();
});

let serial = 0;
const two = (value: number) => String(value).padStart(2, '0');
const newNif = (start: string): string => {
  serial++;
  const body = `${start}${String(8_000_000 - serial)}`;
  return [...'0123456789ABCDEFGHIJ'].map((control) => `${body}${control}`).find((nif) => parseNif(nif).ok) as string;
};
const newCcc = (): string => {
  serial++;
  const start = `28${String(4_000_000 + serial)}`;
  return `${start}${two(Number(start) % 97)}`;
};
const aSchool = async (name = 'COLEGIO DEL RÍO') => {
  const ccc = newCcc();
  const accounts = [{ ccc, place: 'Colegio del Río', regime: 'school_insurance' }] as const;
  const of = { nif: newNif('R'), name, kind: 'school_centre', accounts } as const;
  return { ...(await foundOrganisation(await addStaff('registrar'), await addCitizen(), of)), ccc };
};
type School = Awaited<ReturnType<typeof aSchool>>;
const aParty = async () => {
  serial++;
  const of = {
    nif: newNif('B'),
    name: 'GESTORÍA SOL SL',
    kind: 'red_party',
    partyNumber: String(200_000 + serial),
  } as const;
  return foundOrganisation(await addStaff('registrar'), await addCitizen(), of);
};
const assigned = async (school: School, party: { id: string }) => {
  const { id: accountId } = await systemDb().contributionAccount.findUniqueOrThrow({ where: { ccc: school.ccc } });
  await assignAccount(school.principal, school.id, { accountId, partyId: party.id, until: null });
  return accountId;
};

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
let numbers = 50_000_000;
const newId = () => {
  numbers++;
  return `${numbers}${letters[numbers % 23]}`;
};
const student = (more: Partial<Record<'id' | 'name' | 'birth' | 'level' | 'enrolled', string>> = {}): Typed => [
  more.id ?? newId(),
  more.name ?? 'Lola',
  'Vega Ríos',
  more.birth ?? '14/05/2011',
  more.level ?? '3.º ESO',
  more.enrolled ?? '08/09/2026',
];
const settlementOf = (school: School) => opened(school.principal, school.id, school.ccc, '2026-09-30');
const stateOf = async ({ principal, id }: School, settlement: string) =>
  (await getSettlement(principal, id, settlement)).state;
const invoiced = async ({ principal, id }: School, settlement: string, students: number) => {
  const result = await issueInvoice(principal, id, settlement, { students, locale: 'es' });
  if (result.status !== 'invoiced') throw new Error(result.code);
  return (await getInvoice(principal, id, settlement)).data;
};
const paid = async (data: { reference: string; amount: number }, on: string) =>
  recordSchoolPayment(await addStaff('caseworker'), { ...data, on: day(on) });
const problemsOf = async ({ principal, id }: School, settlement: string) =>
  ((await getStudents(principal, id, settlement)).list?.problems ?? []).map(({ row, column, code }) => [
    row,
    column,
    code,
  ]);

test('a centre settles a course: students, payment document, payment and list, each with its trace', async () => {
  const school = await aSchool();
  const { principal, id } = school;
  const settlement = await settlementOf(school);
  expect(await getSettlement(principal, id, settlement)).toMatchObject({
    courseYear: 2026,
    dueOn: '2026-10-31',
    state: 'open',
  });
  await brought(principal, id, settlement, listOf(student(), student(), student({ level: 'eso-4' })));
  expect(await getAmount(principal, id, settlement)).toMatchObject({
    students: 3,
    paid: 0,
    amount: { fees: 336, premium: 6, surcharge: 0, total: 330 },
  });
  const data = await invoiced(school, settlement, 3);
  expect(data).toMatchObject({ amount: 330, validUntil: '2026-10-31' });
  expect(readTransferCode(transferText(data))).toMatchObject({
    reference: data.reference,
    iban: data.iban,
    amount: 330,
  });
  expect(await stateOf(school, settlement)).toBe('invoiced');
  expect(await paid(data, '2026-10-05')).toMatchObject({ status: 'paid' });
  expect(await stateOf(school, settlement)).toBe('paid');
  const result = await presented(principal, id, settlement);
  expect(result.status).toBe('registered');
  const after = await getSettlement(principal, id, settlement);
  expect(after.state).toBe('complete');
  expect(after.lists).toMatchObject([{ version: 1, total: 3, accepted: 3 }]);
  const [list] = after.lists;
  const file = await openListFile(principal, id, settlement, list?.id ?? '');
  expect(createHash('sha256').update(file).digest('hex')).toBe(list?.sha256);
  const receipt = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: list?.entry?.receipt?.id ?? '' } });
  const said = JSON.stringify(sheetOf(receipt.source));
  for (const told of [list?.sha256, list?.entry?.number, '2026/27', 'Colegio del Río']) expect(said).toContain(told);
  expect(said, 'a receipt names no student').not.toContain('Vega');
  const acts = (await getActivity(principal, id)).map(({ act }) => act);
  for (const act of ['school-opened', 'school-list-checked', 'school-invoiced', 'school-paid', 'school-list-presented'])
    expect(acts).toContain(act);
  const { checks } = await verifyOffice();
  for (const { name, problems } of checks) expect([name, problems]).toEqual([name, []]);
});

test('every error is at its row and column, and is mended on the page', async () => {
  const school = await aSchool();
  const { principal, id } = school;
  const settlement = await settlementOf(school);
  const twin = newId();
  await brought(
    principal,
    id,
    settlement,
    listOf(
      student({ id: twin }),
      student({ id: '12345678A' }),
      student({ id: '12345678' }),
      student({ id: 'AB123456' }),
      student({ name: 'L0la' }),
      student({ birth: '31/02/2011', enrolled: '' }),
      student({ birth: '08/09/1998', level: 'eso-1' }),
      student({ level: '1.º bachillerato' }),
      student({ enrolled: '01/10/2026' }),
      student({ enrolled: '06/10/2026' }),
      student({ level: 'guardería' }),
      student({ id: twin }),
    ),
  );
  expect(await problemsOf(school, settlement)).toEqual([
    [3, 'idNumber', 'wrong-letter'],
    [4, 'idNumber', 'not-an-identity'],
    [6, 'givenName', 'not-a-name'],
    [7, 'birthDate', 'not-a-day'],
    [7, 'enrolledOn', 'missing'],
    [8, 'level', 'not-insured'],
    [8, 'birthDate', 'too-old'],
    [9, 'level', 'other-stage'],
    [10, 'enrolledOn', 'other-course'],
    [11, 'enrolledOn', 'future-day'],
    [12, 'level', 'not-a-level'],
    [13, 'idNumber', 'twice'],
  ]);
  const table = await studentErrors(principal, id, settlement, 'es');
  expect(table).toContain('8;Fecha de nacimiento;08/09/1998;El día de la matrícula ya tenía 28 años');
  const texts = {
    givenName: 'Lola',
    surnames: 'Vega',
    birthDate: '14/05/2011',
    level: '3 eso',
    enrolledOn: '8/9/2026',
  };
  const write = (row: number, idNumber: string) =>
    changeStudent(principal, id, settlement, { act: 'write', row, texts: { ...texts, idNumber } });
  expect(await write(3, '87654321X')).toMatchObject({ status: 'kept', problems: [] });
  expect(await write(4, '12345678B')).toMatchObject({ problems: [{ column: 'idNumber', code: 'wrong-letter' }] });
  await changeStudent(principal, id, settlement, { act: 'remove', row: 13 });
  await changeStudent(principal, id, settlement, { act: 'write', row: null, texts: { ...texts, idNumber: newId() } });
  const { list } = await getStudents(principal, id, settlement);
  expect(list).toMatchObject({ total: 12, right: 4, wrong: 8 });
  // Wrong rows stay out only where the person says so.
  expect(await requestListSignature(principal, id, settlement, false)).toEqual({ status: 'leave-out' });
  await presented(principal, id, settlement, true);
  expect((await getSettlement(principal, id, settlement)).lists).toMatchObject([{ total: 12, accepted: 4 }]);
});

test('a list comes from Excel, from text without headings, and from its own template', async () => {
  const school = await aSchool();
  const { principal, id } = school;
  const settlement = await settlementOf(school);
  const rows = [student(), student()];
  const head = ['Curso', 'Apellidos', 'Nombre', 'DNI, NIE o pasaporte', 'Fecha de matrícula', 'Fecha de nacimiento'];
  const book = writeWorkbook([head, ...rows.map(([a, b, c, d, e, f]) => [e, c, b, a, f, d])]);
  const pasted = new TextEncoder().encode(rows.map((row) => row.join('\t')).join('\n'));
  for (const content of [book, pasted]) {
    await brought(principal, id, settlement, content);
    expect((await getStudents(principal, id, settlement)).list).toMatchObject({ right: 2, wrong: 0 });
  }
  const template = studentTemplate('es', 'xlsx') as Uint8Array;
  await brought(principal, id, settlement, template);
  expect((await getStudents(principal, id, settlement)).list).toMatchObject({ right: 1, wrong: 0 });
  expect((await readWorkbook(studentTemplate('en', 'xlsx') as Uint8Array)).ok).toBe(true);
  const refused = async (content: Uint8Array) =>
    (await bringStudents(principal, id, settlement, { name: 'x', content })) as { problem?: string };
  expect((await refused(new Uint8Array())).problem).toBe('no-file');
  expect((await refused(new Uint8Array(2_000_001).fill(65))).problem).toBe('too-big');
  expect((await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).problem).toBe('locked');
  expect((await refused(new TextEncoder().encode('Nombre;Apellidos\nLola;Vega'))).problem).toBe('no-column');
  expect((await refused(listOf(...Array.from({ length: 5_001 }, () => student())))).problem).toBe('too-many-lines');
  // What was there before a file that is refused is still there.
  expect((await getStudents(principal, id, settlement)).list).toMatchObject({ right: 1 });
});

test('the fee is paid once a course: the second centre is told when, and nothing else of the first', async () => {
  const [first, second] = [await aSchool('COLEGIO SECRETO'), await aSchool()];
  const [one, other] = [await settlementOf(first), await settlementOf(second)];
  const shared = newId();
  await brought(first.principal, first.id, one, listOf(student({ id: shared })));
  await brought(second.principal, second.id, other, listOf(student({ id: shared }), student()));
  // Both write it; whoever presents first is the first.
  const asked = await requestListSignature(second.principal, second.id, other, false);
  if (asked.status !== 'sent') throw new Error(asked.status);
  await presented(first.principal, first.id, one);
  const late = { codeId: asked.codeId, code: await codeOf(asked.codeId), locale: 'es' } as const;
  expect(await presentList(second.principal, second.id, other, late)).toEqual({ status: 'changed' });
  const { list } = await getStudents(second.principal, second.id, other);
  expect(list?.problems).toMatchObject([{ row: 2, column: 'idNumber', code: 'elsewhere', limit: '2026-10-05' }]);
  expect(JSON.stringify(list)).not.toContain('SECRETO');
  // Who guesses a document and not its birth date learns nothing.
  await brought(second.principal, second.id, other, listOf(student({ id: shared, birth: '15/05/2011' })));
  expect(await problemsOf(second, other)).toEqual([]);
  // Another stage of the same centre.
  const more = await opened(first.principal, first.id, first.ccc, '2026-09-30', 'baccalaureate');
  await brought(first.principal, first.id, more, listOf(student({ id: shared, level: 'bach-1' })));
  expect(await problemsOf(first, more)).toEqual([[2, 'idNumber', 'in-other-list']]);
  // The first takes the student off its list: then the second may present them.
  await amendList(first.principal, first.id, one);
  await changeStudent(first.principal, first.id, one, { act: 'remove', row: 2 });
  const texts = {
    idNumber: newId(),
    givenName: 'Ana',
    surnames: 'Rey',
    birthDate: '1/2/2011',
    level: '3 ESO',
    enrolledOn: '8/9/2026',
  };
  await changeStudent(first.principal, first.id, one, { act: 'write', row: null, texts });
  await presented(first.principal, first.id, one);
  await brought(second.principal, second.id, other, listOf(student({ id: shared })));
  expect(await problemsOf(second, other)).toEqual([]);
});

test('the statement of the bank pays the invoice of its reference: to the cent, and once', async () => {
  const school = await aSchool();
  const settlement = await settlementOf(school);
  await brought(school.principal, school.id, settlement, listOf(student(), student()));
  const { reference, amount } = await invoiced(school, settlement, 2);
  const on = day('2026-10-05');
  const lines = [amount - 1, amount, amount].map((each) => ({ amount: each, on, reference }));
  const content = new TextEncoder().encode(statementOf(collectionIban(), lines, 'SEGURO-ESCOLAR'));
  const imported = await importStatement(await addStaff('caseworker'), { name: 'extracto.xml', content });
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
  await reconcileWaiting({ statementId: imported.id });
  expect(await stateOf(school, settlement)).toBe('paid');
  const entries = await systemDb().bankEntry.findMany({ where: { reference }, orderBy: { line: 'asc' } });
  expect(entries.map(({ state }) => state)).toEqual(['stranger', 'matched', 'duplicate']);
});

test('an amended list replaces the former, and both are kept; for more students the difference is paid', async () => {
  const school = await aSchool();
  const { principal, id } = school;
  const settlement = await settlementOf(school);
  await brought(principal, id, settlement, listOf(student(), student()));
  await paid(await invoiced(school, settlement, 2), '2026-10-05');
  const first = await presented(principal, id, settlement);
  await amendList(principal, id, settlement);
  expect((await getStudents(principal, id, settlement)).list).toMatchObject({ version: 2, right: 2 });
  const texts = {
    idNumber: newId(),
    givenName: 'Ana',
    surnames: 'Rey',
    birthDate: '1/2/2011',
    level: '4 ESO',
    enrolledOn: '8/9/2026',
  };
  await changeStudent(principal, id, settlement, { act: 'write', row: null, texts });
  const second = await presented(principal, id, settlement);
  expect(second).not.toEqual(first);
  const { lists, state } = await getSettlement(principal, id, settlement);
  expect(state, 'three listed, two paid').toBe('listed');
  expect(lists.map(({ version, accepted, replacedAt }) => [version, accepted, replacedAt !== null])).toEqual([
    [1, 2, true],
    [2, 3, false],
  ]);
  const difference = await invoiced(school, settlement, 3);
  expect(difference.amount).toBe(110);
  await paid(difference, '2026-10-06').then((result) => expect(result).toEqual({ status: 'future' }));
  await paid(difference, '2026-10-05');
  expect(await stateOf(school, settlement)).toBe('complete');
  expect(await issueInvoice(principal, id, settlement, { students: 3, locale: 'es' })).toMatchObject({
    code: 'all-paid',
  });
  // What was presented is final, also for whoever forgets that.
  const presentedList = { settlementId: settlement, version: 1 };
  await expect(systemDb().schoolList.updateMany({ where: presentedList, data: { accepted: 1 } })).rejects.toThrow(
    /final/,
  );
  await expect(systemDb().schoolList.deleteMany({ where: presentedList })).rejects.toThrow();
});

test('settled in time and paid late: a new document with its surcharge takes the place of the old one', async () => {
  const school = await aSchool();
  const settlement = await settlementOf(school);
  const old = await invoiced(school, settlement, 120);
  setClock('2026-11-03T10:00:00Z');
  expect(await paid(old, '2026-11-03'), 'its amount no longer holds').toEqual({ status: 'late' });
  expect(await paid(old, '2026-10-30'), 'found late in the bank, paid in time').toMatchObject({ status: 'paid' });

  const other = await aSchool();
  setClock(inTime);
  const late = await settlementOf(other);
  const first = await invoiced(other, late, 120);
  setClock('2026-11-03T10:00:00Z');
  const second = await invoiced(other, late, 120);
  expect(second).toMatchObject({ amount: 14_520, validUntil: '2026-11-30' });
  expect(await paid(first, '2026-10-30')).toEqual({ status: 'replaced' });
  const issued = await systemDb().schoolInvoice.findUniqueOrThrow({ where: { reference: first.reference } });
  expect(await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: issued.issuedId } })).toMatchObject({
    state: 'replaced',
  });
  expect(await paid({ ...second, amount: second.amount - 1 }, '2026-11-03')).toEqual({ status: 'other-amount' });
  expect(await paid({ ...second, reference: 'RF00NADA' }, '2026-11-03')).toEqual({ status: 'unknown' });
  expect(await paid({ ...second, reference: second.reference.toLowerCase() }, '2026-11-03')).toMatchObject({
    status: 'paid',
  });
  expect(await paid(second, '2026-11-03')).toEqual({ status: 'already' });

  const never = await aSchool();
  expect(await invoiced(never, await settlementOf(never), 120), 'settled late').toMatchObject({ amount: 15_840 });
});

test('a settlement is opened once, for a centre of one’s own and an enrolment that can be', async () => {
  const school = await aSchool();
  const settlement = await settlementOf(school);
  const { id: accountId } = await systemDb().contributionAccount.findUniqueOrThrow({ where: { ccc: school.ccc } });
  const asked = { accountId, stage: 'secondary', enrolmentEnd: day('2026-09-30') };
  expect(await openSettlement(school.principal, school.id, asked)).toEqual({ status: 'there-already', id: settlement });
  const refused = (more: object) => openSettlement(school.principal, school.id, { ...asked, ...more });
  expect(await refused({ stage: 'toString' })).toMatchObject({ problems: [{ field: 'stage' }] });
  expect(await refused({ enrolmentEnd: day('2035-09-30') })).toMatchObject({ problems: [{ code: 'too-late' }] });
  expect(await refused({ enrolmentEnd: day('2015-09-30') })).toMatchObject({ problems: [{ code: 'too-early' }] });
  const other = await aSchool();
  expect(await openSettlement(other.principal, other.id, asked)).toMatchObject({ problems: [{ field: 'account' }] });
  const [centre] = await listSettlements(school.principal, school.id);
  expect(centre).toMatchObject({ ccc: school.ccc, settlements: [{ id: settlement, state: 'open', students: null }] });
});

test('an authorised party settles for a centre while its account is assigned; each sees the same, and nobody else', async () => {
  const [school, party, stranger] = [await aSchool(), await aParty(), await aSchool()];
  const settlement = await settlementOf(school);
  const hidden = (actor: Actor, organisation: string) =>
    expect(getSettlement(actor, organisation, settlement)).rejects.toMatchObject({ name: 'NotFound' });
  await hidden(party.principal, party.id);
  await hidden(stranger.principal, stranger.id);
  await assigned(school, party);
  await brought(party.principal, party.id, settlement, listOf(student()));
  const made = await issueInvoice(party.principal, party.id, settlement, { students: 1, locale: 'es' });
  expect(made.status).toBe('invoiced');
  const result = await presented(party.principal, party.id, settlement);
  expect(result.status).toBe('registered');
  const seen = await getSettlement(school.principal, school.id, settlement);
  const number = result.status === 'registered' ? result.number : '';
  expect(seen.lists).toMatchObject([{ entry: { number } }]);
  // Each opens the document of the other.
  for (const { principal, id } of [school, party])
    for (const issuedId of [seen.invoices[0]?.issuedId, seen.lists[0]?.entry?.receipt?.id])
      expect((await openSchoolPdf(principal, id, settlement, issuedId ?? '')).bytes.subarray(0, 4).toString()).toBe(
        '%PDF',
      );
  const activity = await getActivity(school.principal, school.id);
  expect(activity.find(({ act }) => act === 'school-list-presented')).toMatchObject({ by: 'GESTORÍA SOL SL' });
  const reader = await joinOrganisation(school.principal, school.id, await addCitizen(), 'reader');
  expect((await getSettlement(reader, school.id, settlement)).state).toBe('listed');
  const forbidden = issueInvoice(reader, school.id, settlement, { students: 1, locale: 'es' });
  await expect(forbidden).rejects.toMatchObject({ name: 'Forbidden' });
  // With the where-clause forgotten, too.
  const everything = (actor: Actor) =>
    reading(actor, async (tx: Tx) => [
      await tx.schoolSettlement.count(),
      await tx.schoolInvoice.count(),
      await tx.schoolList.count(),
      await tx.schoolStudent.count(),
    ]);
  expect(await everything(school.principal)).toEqual([1, 1, 1, 1]);
  expect(await everything(party.principal)).toEqual([1, 1, 1, 1]);
  expect(await everything(stranger.principal)).toEqual([0, 0, 0, 0]);
  expect(await db().schoolStudent.count()).toBe(0);
  const assignment = await systemDb().accountAssignment.findFirstOrThrow({ where: { partyId: party.id } });
  await endAssignment(school.principal, school.id, assignment.id);
  await hidden(party.principal, party.id);
  expect(await everything(party.principal)).toEqual([0, 0, 0, 0]);
});

test('the code signs exactly the students that were shown; a wrong one leaves the list unpresented', async () => {
  const school = await aSchool();
  const { principal, id } = school;
  const settlement = await settlementOf(school);
  expect(await requestListSignature(principal, id, settlement, false)).toEqual({ status: 'no-list' });
  await brought(principal, id, settlement, listOf(student()));
  const asked = await requestListSignature(principal, id, settlement, false);
  if (asked.status !== 'sent') throw new Error(asked.status);
  const sent = { codeId: asked.codeId, code: '00000000', locale: 'es' } as const;
  expect(await presentList(principal, id, settlement, sent)).toMatchObject({ status: 'wrong-code' });
  expect(await listPreview(principal, id, settlement)).toMatchObject({ right: 1, wrong: 0 });
  const texts = {
    idNumber: newId(),
    givenName: 'Ana',
    surnames: 'Rey',
    birthDate: '1/2/2011',
    level: '4 ESO',
    enrolledOn: '8/9/2026',
  };
  await changeStudent(principal, id, settlement, { act: 'write', row: null, texts });
  const code = await codeOf(asked.codeId);
  expect(await presentList(principal, id, settlement, { ...sent, code })).toEqual({ status: 'changed' });
  expect(await stateOf(school, settlement)).toBe('open');
  // Two clicks at once are one entry.
  const again = await requestListSignature(principal, id, settlement, false);
  if (again.status !== 'sent') throw new Error(again.status);
  const both = { codeId: again.codeId, code: await codeOf(again.codeId), locale: 'es' } as const;
  const results = await Promise.all([1, 2].map(() => presentList(principal, id, settlement, both)));
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  expect(await systemDb().registerEntry.count({ where: { organisationId: id } })).toBe(1);
});

test('paid and no list: the principal people are told once, and staff has a task', async () => {
  const school = await aSchool();
  const settlement = await settlementOf(school);
  await paid(await invoiced(school, settlement, 10), '2026-10-05');
  await remindSchoolLists();
  const reminders = async () =>
    systemDb().message.count({ where: { template: 'school-list-missing', dedupeKey: { contains: settlement } } });
  expect(await reminders(), 'not on the day of the payment').toBe(0);
  setClock('2026-10-16T10:00:00Z');
  await remindSchoolLists();
  await remindSchoolLists();
  expect(await reminders()).toBe(1);
  expect(await systemDb().staffTask.count({ where: { dedupeKey: `school-list:${settlement}` } })).toBe(1);
  const caseworker = await addStaff('caseworker');
  const rows = await officeSettlements(caseworker, 'paid');
  expect(rows.map(({ id }) => id)).toContain(settlement);
  const seen = await officeSettlement(caseworker, settlement);
  expect(seen.invoices).toMatchObject([{ students: 10, total: 1_100 }]);
  expect(toDay(seen.dueOn)).toBe('2026-10-31');
  for (const nobody of [school.principal, await addStaff('registrar')])
    await expect(officeSettlements(nobody, null)).rejects.toMatchObject({ name: 'Forbidden' });
});

test('five thousand students are checked and presented in one entry', async () => {
  const school = await aSchool();
  const { principal, id } = school;
  const settlement = await settlementOf(school);
  await brought(principal, id, settlement, listOf(...Array.from({ length: 5_000 }, () => student())));
  expect((await getStudents(principal, id, settlement)).list).toMatchObject({ right: 5_000, wrong: 0 });
  expect((await presented(principal, id, settlement)).status).toBe('registered');
  expect(await systemDb().schoolStudent.count({ where: { list: { settlementId: settlement } } })).toBe(5_000);
});
