import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { createSession, sessionOf } from '@/lib/auth/session';
import { systemDb } from '@/lib/db/client';
import { type Tx, transact } from '@/lib/db/transact';
import { parseNif } from '@/lib/law/identifiers';
import { getDraft } from '../cases/draft';
import { getIssued } from '../documents/issued';
import {
  actorOf,
  addCitizen,
  addPerson,
  addStaff,
  applied,
  BIRTH,
  birth,
  closeOffice,
  codeOf,
  fillDraft,
  openOffice,
  ordinaryDay,
  recentBirth,
  setClock,
} from '../fixtures';
import { purgeExpired } from '../forms/purge';
import { getOfficeCase } from '../office/office-case';
import { browser } from '../test-headers';
import { verifyOffice } from '../verify/verify-office';
import {
  acceptAssignment,
  askForAccount,
  assignAccount,
  endAssignment,
  findParty,
  getAccounts,
  getAssignment,
} from './accounts';
import { foundOrganisation, joinOrganisation, withMemberships } from './fixtures';
import { answerInvitation, myOrganisations } from './my-organisations';
import { filedByOthers, getActivity, getOrganisation } from './organisation';
import { addAccount, listOrganisations, registerOrganisation } from './organisations';
import { getSubmission, listSubmissions, submissionErrors, uploadBatch } from './submissions';
import { requestSubmissionSignature, submissionPreview, submitSubmission } from './submit-submission';
import { changeRole, inviteUser, listUsers, removeUser } from './users';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => {
  setClock(ordinaryDay);
  browser.cookies.clear();
});

let serial = 0;
const two = (value: number) => String(value).padStart(2, '0');
/** Numbers nobody else in this file has, with their control. */
const newNif = (): string => {
  serial++;
  const start = `B${String(7_000_000 + serial)}`;
  return [...'0123456789'].map((control) => `${start}${control}`).find((nif) => parseNif(nif).ok) as string;
};
const newCcc = (): string => {
  serial++;
  const start = `28${String(3_000_000 + serial)}`;
  return `${start}${two(Number(start) % 97)}`;
};

const aCompany = async (name = 'LIBRERÍA LUNA SL', accounts = 1) => {
  const registrar = await addStaff('registrar');
  const cccs = Array.from({ length: accounts }, newCcc);
  const company = await foundOrganisation(registrar, await addCitizen(), {
    nif: newNif(),
    name,
    kind: 'company',
    accounts: cccs.map((ccc) => ({ ccc, place: 'Tienda' })),
  });
  return { ...company, registrar, cccs, ccc: cccs[0] as string };
};
const aParty = async () => {
  serial++;
  const partyNumber = String(100_000 + serial);
  const registrar = await addStaff('registrar');
  const of = { nif: newNif(), name: 'GESTORÍA SOL SL', kind: 'red_party', partyNumber } as const;
  return { ...(await foundOrganisation(registrar, await addCitizen(), of)), partyNumber };
};
const accountOf = async (ccc: string) =>
  (await systemDb().contributionAccount.findUniqueOrThrow({ where: { ccc } })).id;
const assignmentOf = async (ccc: string) =>
  (await systemDb().accountAssignment.findFirstOrThrow({ where: { account: { ccc }, endedAt: null } })).id;
const hand = async (company: Awaited<ReturnType<typeof aCompany>>, party: Awaited<ReturnType<typeof aParty>>) => {
  for (const ccc of company.cccs) {
    const asked = { accountId: await accountOf(ccc), partyId: party.id, until: null };
    expect(await assignAccount(company.principal, company.id, asked)).toEqual({ status: 'done' });
  }
};

const HEAD = 'DNI o NIE;NAF;CCC;Prestación;Primer día;Base del mes anterior;Días cotizados;Jornada';
const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const worker = (index: number) => `${40_000_000 + index}${letters[(40_000_000 + index) % 23]}`;
const line = (ccc: string, index: number, more: Partial<Record<'id' | 'naf' | 'day' | 'base', string>> = {}) =>
  [
    more.id ?? worker(index),
    more.naf ?? '281234567840',
    ccc,
    'nacimiento',
    more.day ?? '12/11/2026',
    more.base ?? '2.400,00',
    '30',
    '100',
  ].join(';');
const fileOf = (...lines: string[]) => new TextEncoder().encode([HEAD, ...lines].join('\r\n'));

const upload = async (actor: Actor, organisationId: string, content: Uint8Array): Promise<string> => {
  const result = await uploadBatch(actor, organisationId, {
    kind: 'company-certificate',
    name: 'noviembre.csv',
    content,
  });
  if (!result.ok) throw new Error(result.why);
  return result.id;
};
const checkedOf = async (actor: Actor, organisationId: string, id: string) => {
  const found = await getSubmission(actor, organisationId, id);
  if (found.status !== 'checked') throw new Error(found.status);
  return found.checked;
};
const signatureOf = async (actor: Actor, organisationId: string, id: string, leavesOut = false) => {
  const asked = await requestSubmissionSignature(actor, organisationId, id, leavesOut);
  if (asked.status !== 'sent') throw new Error(asked.status);
  return { codeId: asked.codeId, code: await codeOf(asked.codeId), locale: 'es' as const };
};
const filed = async (actor: Actor, organisationId: string, content: Uint8Array, leavesOut = false) => {
  const id = await upload(actor, organisationId, content);
  const sent = await signatureOf(actor, organisationId, id, leavesOut);
  const result = await submitSubmission(actor, organisationId, id, sent);
  return { id, result };
};

test('staff registers an organisation; its first principal user accepts it under their own access', async () => {
  const registrar = await addStaff('registrar');
  const person = await addPerson();
  const nif = newNif();
  const data = {
    nif,
    name: 'COLEGIO DEL RÍO',
    kind: 'school_centre',
    partyNumber: null,
    proof: 'school-register',
    proofReference: '28012345',
    principal: { idNumber: person.idNumber, email: 'direccion@colegio.example' },
  } as const;
  const made = await registerOrganisation(registrar, data);
  if (made.status !== 'registered') throw new Error(made.status);
  expect(await registerOrganisation(registrar, data)).toEqual({ status: 'known' });
  const ccc = newCcc();
  const account = { holderNif: nif, ccc, regime: 'school_insurance', place: 'Colegio' } as const;
  expect(await addAccount(registrar, account)).toBe('added');
  expect(await addAccount(registrar, account)).toBe('known-account');
  expect(await addAccount(registrar, { ...account, holderNif: newNif(), ccc: newCcc() })).toBe('unknown-organisation');
  expect((await listOrganisations(registrar)).find(({ id }) => id === made.id)?.accounts).toEqual([
    { ccc, regime: 'school_insurance' },
  ]);
  const me = actorOf(person.id);
  const { mine, invitations } = await myOrganisations(me);
  expect([mine, invitations.map(({ role, organisation }) => [role, organisation.name])]).toEqual([
    [],
    [['principal', 'COLEGIO DEL RÍO']],
  ]);
  const message = await systemDb().message.findFirstOrThrow({ where: { recipient: 'direccion@colegio.example' } });
  expect([message.template, message.values]).toEqual(['company-invitation', {}]);
  const stranger = await addCitizen();
  const invitation = invitations[0]?.id ?? '';
  await expect(answerInvitation(stranger, invitation, true)).rejects.toMatchObject({ name: 'NotFound' });
  await answerInvitation(me, invitation, true);
  await expect(answerInvitation(me, invitation, true)).rejects.toMatchObject({ name: 'NotFound' });
  expect((await getOrganisation(await withMemberships(me), made.id)).name).toBe('COLEGIO DEL RÍO');
  for (const actor of [stranger, await addStaff('caseworker'), me]) {
    await expect(registerOrganisation(actor, { ...data, nif: newNif() })).rejects.toMatchObject({ name: 'Forbidden' });
    await expect(addAccount(actor, account)).rejects.toMatchObject({ name: 'Forbidden' });
    await expect(listOrganisations(actor)).rejects.toMatchObject({ name: 'Forbidden' });
  }
});

test('a session carries the rights of today: a removed user has none at the next request', async () => {
  const { id, principal } = await aCompany();
  const person = await addCitizen();
  const user = await joinOrganisation(principal, id, person, 'secondary');
  const token = await transact(user, (tx) => createSession(tx, user.id, 'substantial'));
  const now = async () => (await sessionOf(token))?.actor as Actor;
  expect((await now()).memberships).toEqual([{ organisationId: id, role: 'secondary' }]);
  const { id: membership } = await systemDb().membership.findFirstOrThrow({ where: { personId: user.id } });
  expect(await changeRole(principal, id, membership, 'reader')).toBe('changed');
  expect((await now()).memberships).toEqual([{ organisationId: id, role: 'reader' }]);
  expect(await removeUser(principal, id, membership)).toBe('removed');
  const removed = await now();
  expect(removed.memberships).toEqual([]);
  await expect(getOrganisation(removed, id)).rejects.toMatchObject({ name: 'Forbidden' });
  await expect(listSubmissions(removed, id)).rejects.toMatchObject({ name: 'Forbidden' });
  expect(await inviteUser(principal, id, { idNumber: worker(1), email: 'a@b.example', role: 'reader' })).toBe(
    'invited',
  );
  expect(await inviteUser(principal, id, { idNumber: worker(1), email: 'a@b.example', role: 'reader' })).toBe(
    'already-user',
  );
});

test('an organisation always has a principal user, whoever removes whom at the same instant', async () => {
  const { id, principal } = await aCompany();
  const membershipOf = async (actor: Actor) =>
    (await systemDb().membership.findFirstOrThrow({ where: { organisationId: id, personId: actor.id } })).id;
  expect(await removeUser(principal, id, await membershipOf(principal))).toBe('last-principal');
  expect(await changeRole(principal, id, await membershipOf(principal), 'reader')).toBe('last-principal');
  const other = await joinOrganisation(principal, id, await addCitizen(), 'principal');
  const each = [await membershipOf(principal), await membershipOf(other)];
  const results = await Promise.all([
    removeUser(principal, id, each[1] as string),
    removeUser(other, id, each[0] as string),
  ]);
  expect([...results].sort()).toEqual(['last-principal', 'removed']);
});

test('to another company’s user nothing of it exists, and a reader changes nothing', async () => {
  const { id, principal, ccc } = await aCompany();
  const submission = await upload(principal, id, fileOf(line(ccc, 1)));
  const other = (await aCompany()).principal;
  const reader = await joinOrganisation(principal, id, await addCitizen(), 'reader');
  const membership = (await listUsers(principal, id))[0]?.id ?? '';
  const sent = await signatureOf(principal, id, submission);
  const reading: ((actor: Actor) => Promise<unknown>)[] = [
    (actor) => getOrganisation(actor, id),
    (actor) => listUsers(actor, id),
    (actor) => getAccounts(actor, id),
    (actor) => listSubmissions(actor, id),
    (actor) => getSubmission(actor, id, submission),
    (actor) => submissionErrors(actor, submission, 'es'),
    (actor) => getActivity(actor, id),
    (actor) => filedByOthers(actor, id),
  ];
  const changing: ((actor: Actor) => Promise<unknown>)[] = [
    (actor) => inviteUser(actor, id, { idNumber: worker(2), email: 'a@b.example', role: 'principal' }),
    (actor) => changeRole(actor, id, membership, 'reader'),
    (actor) => removeUser(actor, id, membership),
    async (actor) => assignAccount(actor, id, { accountId: await accountOf(ccc), partyId: id, until: null }),
    (actor) => askForAccount(actor, id, ccc),
    (actor) => upload(actor, id, fileOf(line(ccc, 1))),
    (actor) => requestSubmissionSignature(actor, id, submission, true),
    (actor) => submissionPreview(actor, id, submission),
    (actor) => submitSubmission(actor, id, submission, sent),
  ];
  const refused = expect.objectContaining({ name: expect.stringMatching(/^(NotFound|Forbidden|PowerEnded)$/) });
  const acting = {
    personId: 'somebody',
    name: 'Ana',
    powerId: 'p',
    reference: '1',
    procedures: 'all',
    notifications: true,
    inForce: true,
  } as const;
  for (const actor of [other, await addCitizen(), await addStaff('supervisor', 'auditor'), { ...principal, acting }])
    for (const act of [...reading, ...changing]) await expect(act(actor)).rejects.toEqual(refused);
  for (const act of reading) await expect(act(reader)).resolves.toBeDefined();
  for (const act of changing) await expect(act(reader)).rejects.toEqual(refused);
  // By the address of one's own organisation the file of another is not there either.
  const [own] = other.memberships;
  await expect(getSubmission(other, own?.organisationId ?? '', submission)).rejects.toMatchObject({ name: 'NotFound' });
});

test('an account is assigned by its holder, or asked for and accepted; withdrawn, it is no longer of use', async () => {
  const company = await aCompany();
  const party = await aParty();
  const { ccc } = company;
  const usable = async () => (await getOrganisation(party.principal, party.id)).accounts.map((account) => account.ccc);
  expect(await askForAccount(party.principal, party.id, newCcc())).toMatchObject({ code: 'unknown-account' });
  expect(await askForAccount(party.principal, party.id, ccc)).toEqual({ status: 'done' });
  expect(await askForAccount(party.principal, party.id, ccc)).toMatchObject({ code: 'already-assigned' });
  expect(await usable()).toEqual([]);
  const asked = await assignmentOf(ccc);
  await expect(acceptAssignment(party.principal, party.id, asked)).rejects.toMatchObject({ name: 'NotFound' });
  await expect(askForAccount(company.principal, company.id, ccc)).rejects.toMatchObject({ name: 'NotFound' });
  await acceptAssignment(company.principal, company.id, asked);
  expect(await usable()).toEqual([ccc]);
  const stranger = await aCompany();
  await expect(endAssignment(stranger.principal, stranger.id, asked)).rejects.toMatchObject({ name: 'NotFound' });
  await endAssignment(company.principal, company.id, asked);
  expect(await usable()).toEqual([]);
  const until = '2026-11-26' as never;
  const again = { accountId: await accountOf(ccc), partyId: party.id, until };
  expect(await assignAccount(company.principal, company.id, { ...again, partyId: stranger.id })).toMatchObject({
    code: 'unknown-party',
  });
  expect(await assignAccount(company.principal, company.id, again)).toEqual({ status: 'done' });
  setClock('2026-11-26T22:30:00Z');
  expect(await usable(), 'its last day is still a day').toEqual([ccc]);
  setClock('2026-11-26T23:30:00Z');
  expect(await usable()).toEqual([]);
  expect(await assignAccount(company.principal, company.id, { ...again, until: null })).toEqual({ status: 'done' });
});

test('a party files for two accounts: one bad line stays out because it was ticked, one receipt says so', async () => {
  const company = await aCompany('LIBRERÍA LUNA SL', 2);
  const party = await aParty();
  await hand(company, party);
  const [first = '', second = ''] = company.cccs;
  const user = await joinOrganisation(party.principal, party.id, await addCitizen(), 'secondary');
  const content = fileOf(line(first, 1), line(second, 2), line(second, 3, { id: '40000003A' }), line(first, 4));
  const id = await upload(user, party.id, content);
  const checked = await checkedOf(user, party.id, id);
  expect(checked).toMatchObject({ total: 4, right: 3, wrong: 1 });
  expect(checked.problems).toEqual([{ row: 4, column: 'idNumber', code: 'wrong-letter', text: '40000003A' }]);
  expect(await requestSubmissionSignature(user, party.id, id, false)).toEqual({ status: 'leave-out' });
  const sent = await signatureOf(user, party.id, id, true);
  expect(await submitSubmission(user, party.id, id, { ...sent, code: '000000' })).toMatchObject({
    status: 'wrong-code',
  });
  const result = await submitSubmission(user, party.id, id, sent);
  expect(result).toMatchObject({ status: 'registered', number: expect.stringMatching(/^2026-E-\d{8}$/) });
  const found = await getSubmission(user, party.id, id);
  if (found.status !== 'registered') throw new Error(found.status);
  expect(found).toMatchObject({ total: 4, accepted: 3 });
  const told = JSON.stringify(found.issued.sheet);
  for (const said of ['GESTORÍA SOL SL', found.sha256, 'noviembre.csv', party.partyNumber])
    expect(told).toContain(said);
  const certificates = await systemDb().companyCertificate.findMany({
    where: { submissionId: id },
    orderBy: { line: 'asc' },
  });
  expect(certificates.map((row) => [row.line, row.idNumber, row.companyId, row.base, row.workTime])).toEqual([
    [2, worker(1), company.id, 240_000, 10_000],
    [3, worker(2), company.id, 240_000, 10_000],
    [5, worker(4), company.id, 240_000, 10_000],
  ]);
  // Its users of today read the receipt; the company sees that it was filed for it, and no receipt of the party.
  expect((await getIssued(party.principal, found.issued.id)).title).toContain('Certificado de empresa');
  await expect(getIssued(company.principal, found.issued.id)).rejects.toMatchObject({ name: 'NotFound' });
  await expect(getIssued({ ...user, memberships: [] }, found.issued.id)).rejects.toMatchObject({ name: 'NotFound' });
  expect(await filedByOthers(company.principal, company.id)).toMatchObject([{ party: 'GESTORÍA SOL SL', count: 3 }]);
  const acts = (await getActivity(company.principal, company.id)).map(({ act }) => act);
  expect(acts).toEqual(expect.arrayContaining(['batch-submitted-by', 'account-assigned', 'registered']));
  const own = await getActivity(user, party.id);
  expect(own.find(({ act }) => act === 'batch-submitted')).toMatchObject({ details: { accepted: 3, total: 4 } });
  expect(own.find(({ act }) => act === 'registered')?.by).toBeNull();
  expect(own.find(({ act }) => act === 'batch-submitted')?.by).toBe('Marta López García');
});

test('the same file presented twenty times at once is one entry with one receipt', async () => {
  const { id: company, principal, ccc } = await aCompany();
  const id = await upload(principal, company, fileOf(line(ccc, 1), line(ccc, 2)));
  const sent = await signatureOf(principal, company, id);
  const results = await Promise.all(Array.from({ length: 20 }, () => submitSubmission(principal, company, id, sent)));
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  expect(results[0]?.status).toBe('registered');
  const entries = await systemDb().registerEntry.findMany({
    where: { organisationId: company },
    include: { receipt: true },
  });
  expect(entries).toHaveLength(1);
  expect(entries[0]?.receipt).not.toBeNull();
  expect(await systemDb().companyCertificate.count({ where: { submissionId: id } })).toBe(2);
  expect(await requestSubmissionSignature(principal, company, id, false)).toEqual({ status: 'registered' });
  await expect(systemDb().submission.update({ where: { id }, data: { fileName: 'otro.csv' } })).rejects.toThrow();
  await expect(systemDb().companyCertificate.deleteMany({ where: { submissionId: id } })).rejects.toThrow();
  const again = await getSubmission(
    principal,
    company,
    await upload(principal, company, fileOf(line(ccc, 1), line(ccc, 2))),
  );
  expect(again).toMatchObject({ status: 'checked', before: { entry: { number: entries[0]?.number } } });
});

test('an assignment that ended between signature and sending stops the file; nothing of it is registered', async () => {
  const company = await aCompany();
  const party = await aParty();
  await hand(company, party);
  const id = await upload(party.principal, party.id, fileOf(line(company.ccc, 1)));
  const sent = await signatureOf(party.principal, party.id, id);
  await endAssignment(company.principal, company.id, await assignmentOf(company.ccc));
  expect(await submitSubmission(party.principal, party.id, id, sent)).toEqual({ status: 'changed' });
  expect((await checkedOf(party.principal, party.id, id)).problems).toMatchObject([
    { code: 'not-yours', column: 'ccc' },
  ]);
  expect(await systemDb().registerEntry.count({ where: { organisationId: party.id } })).toBe(0);
});

test('a code signs exactly the lines shown: with one more account they are others', async () => {
  const company = await aCompany();
  const party = await aParty();
  const other = await aCompany();
  await hand(company, party);
  const id = await upload(party.principal, party.id, fileOf(line(company.ccc, 1), line(other.ccc, 2)));
  const sent = await signatureOf(party.principal, party.id, id, true);
  await hand(other, party);
  expect(await submitSubmission(party.principal, party.id, id, sent)).toEqual({ status: 'changed' });
});

test('bad files: each is told what is wrong, and none is registered', async () => {
  const { id: company, principal, ccc } = await aCompany();
  const check = async (content: Uint8Array) => checkedOf(principal, company, await upload(principal, company, content));
  const text = new TextDecoder().decode(fileOf(line(ccc, 1)));
  const unreadable: [string, Uint8Array][] = [
    ['empty', new TextEncoder().encode(' \r\n')],
    ['empty', new TextEncoder().encode(HEAD)],
    ['not-text', new TextEncoder().encode(text.replace('30', '3\0'))],
    ['not-text', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ['open-quote', new TextEncoder().encode(text.replace('nacimiento', '"nacimiento'))],
    ['no-column', new TextEncoder().encode(text.replace('NAF', 'Otra'))],
    ['too-many-lines', fileOf(...Array.from({ length: 5_001 }, (_, index) => line(ccc, index)))],
  ];
  for (const [problem, content] of unreadable)
    expect((await check(content)).batch, problem).toMatchObject({ readable: false, problem });
  const codes = async (...lines: string[]) =>
    (await check(fileOf(...lines))).problems.map(({ row, column, code }) => [row, column, code]);
  expect(await codes(line(ccc, 1), line(ccc, 1))).toEqual([[3, 'idNumber', 'twice']]);
  expect(await codes(line(ccc, 1, { naf: '281234567841' }))).toEqual([[2, 'nss', 'wrong-digits']]);
  expect(await codes(line('28123456743', 1))).toEqual([[2, 'ccc', 'wrong-digits']]);
  expect(await codes(line('28123456742', 1))).toEqual([[2, 'ccc', 'not-yours']]);
  expect(await codes(line(ccc, 1, { day: '25/11/2026' }))).toEqual([[2, 'firstDay', 'day-to-come']]);
  expect(await codes(line(ccc, 1, { day: '31/02/2026', base: 'mucho', id: '' }))).toEqual([
    [2, 'idNumber', 'missing'],
    [2, 'firstDay', 'not-a-day'],
    [2, 'base', 'not-an-amount'],
  ]);
  // As Windows and Excel write them: other encodings, marks and decimals, and a zero lost at the front.
  const latin = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
  const english = `\uFEFFidNumber,nss,ccc,benefit,firstDay,base,days,workTime\n"${worker(1)}",281234567840,${ccc},birth,2026-11-12,"2,400.00",30,100`;
  for (const content of [latin, utf16, new TextEncoder().encode(english)])
    expect(await check(content)).toMatchObject({ right: 1, wrong: 0 });
  const big = await uploadBatch(principal, company, {
    kind: 'company-certificate',
    name: 'x',
    content: new Uint8Array(2_000_001).fill(65),
  });
  expect(big).toEqual({ ok: false, why: 'too-big' });
  const nothing = { kind: 'company-certificate', name: 'x', content: new Uint8Array() };
  expect(await uploadBatch(principal, company, nothing)).toEqual({ ok: false, why: 'no-file' });
  await expect(
    uploadBatch(principal, company, { ...nothing, kind: 'constructor', content: latin }),
  ).rejects.toMatchObject({
    name: 'NotFound',
  });
  expect(await systemDb().registerEntry.count({ where: { organisationId: company } })).toBe(0);
});

test('the list of errors is a table a spreadsheet runs nothing of', async () => {
  const { id: company, principal, ccc } = await aCompany();
  const nasty = ['=cmd|calc', '+1+1', '-2+3', '@SUM(A1)'];
  const id = await upload(principal, company, fileOf(...nasty.map((text, index) => line(ccc, index, { id: text }))));
  const table = await submissionErrors(principal, id, 'es');
  expect(table.split('\r\n').slice(0, 3)).toEqual([
    '\uFEFFLínea;Columna;Lo escrito;Qué pasa',
    `2;DNI o NIE;"'=cmd|calc";No es un DNI ni un NIE`,
    `3;DNI o NIE;"'+1+1";No es un DNI ni un NIE`,
  ]);
  for (const cell of table.replace('\uFEFF', '').split(/[;\r\n]+/)) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
});

test('an account of the School Insurance has no workers to certify', async () => {
  const registrar = await addStaff('registrar');
  const ccc = newCcc();
  const accounts = [{ ccc, place: 'Colegio', regime: 'school_insurance' }] as const;
  const of = { nif: newNif(), name: 'COLEGIO DEL MAR', kind: 'school_centre', accounts } as const;
  const { id, principal } = await foundOrganisation(registrar, await addCitizen(), of);
  const checked = await checkedOf(principal, id, await upload(principal, id, fileOf(line(ccc, 1))));
  expect(checked.problems).toMatchObject([{ code: 'other-regime' }]);
  const missing = requestSubmissionSignature(principal, id, 'x'.repeat(24), true);
  await expect(missing).rejects.toMatchObject({ name: 'NotFound' });
});

test('the certificate counts in the worker’s application and is shown to the caseworker', async () => {
  const { id: company, principal, ccc } = await aCompany();
  const person = await addPerson();
  const me = actorOf(person.id);
  const draft = await fillDraft(me, birth(recentBirth));
  expect((await getDraft(me, draft)).openDocuments).toContain('company-certificate');
  // Of an earlier birth: not about this one.
  await filed(principal, company, fileOf(line(ccc, 1, { id: person.idNumber, day: '10/11/2023' })));
  expect((await getDraft(me, draft)).received).toBeNull();
  await filed(principal, company, fileOf(line(ccc, 1, { id: person.idNumber, day: '10/11/2026' })));
  const now = await getDraft(me, draft);
  expect(now.received).toMatchObject({ company: 'LIBRERÍA LUNA SL', kinds: ['company-certificate'] });
  expect(now.openDocuments).not.toContain('company-certificate');
  const stranger = await addCitizen();
  expect((await getDraft(stranger, await fillDraft(stranger, birth(recentBirth)))).received).toBeNull();
  const id = await applied(me, birth(recentBirth), BIRTH);
  const seen = await getOfficeCase(await addStaff('caseworker'), id);
  expect(seen.certificates).toHaveLength(2);
  expect(seen.certificate).toMatchObject({ firstDay: '2026-11-10', company: { name: 'LIBRERÍA LUNA SL' } });
});

test('five thousand lines are presented in one entry', async () => {
  const { id: company, principal, ccc } = await aCompany();
  const content = fileOf(...Array.from({ length: 5_000 }, (_, index) => line(ccc, index)));
  const { id, result } = await filed(principal, company, content);
  expect(result.status).toBe('registered');
  expect(await systemDb().companyCertificate.count({ where: { submissionId: id } })).toBe(5_000);
});

test('files checked and not presented are forgotten after a week; presented ones stay, and all is as promised', async () => {
  const { id: company, principal, ccc } = await aCompany();
  const { id } = await filed(principal, company, fileOf(line(ccc, 7)));
  const old = await upload(principal, company, fileOf(line(ccc, 8)));
  const fresh = await upload(principal, company, fileOf(line(ccc, 9)));
  const eightDaysAgo = new Date(Date.now() - 8 * 86_400_000);
  await systemDb().submission.update({ where: { id: old }, data: { createdAt: eightDaysAgo } });
  await purgeExpired();
  const left = await systemDb().submission.findMany({ where: { organisationId: company }, select: { id: true } });
  expect(left.map((row) => row.id).sort()).toEqual([id, fresh].sort());
  const { checks } = await verifyOffice();
  const wrong = checks.filter(({ name }) => ['submissions', 'receipts', 'applications'].includes(name));
  expect(wrong.map(({ name, ok, problems }) => [name, ok, problems])).toEqual(
    wrong.map(({ name }) => [name, true, []]),
  );
  expect(wrong).toHaveLength(3);
});

test('a registrar serves neither their own organisation nor that of somebody they represent', async () => {
  const registrar = await addPerson();
  const relative = await addPerson();
  const actor: Actor = { ...actorOf(registrar.id, ['registrar']), represents: [relative.id] };
  const asked = (idNumber: string) =>
    ({
      nif: newNif(),
      name: 'LA MÍA SL',
      kind: 'company',
      partyNumber: null,
      proof: 'deed',
      proofReference: '1',
      principal: { idNumber, email: 'a@b.example' },
    }) as const;
  for (const { idNumber } of [registrar, relative])
    expect(await registerOrganisation(actor, asked(idNumber))).toEqual({ status: 'involved' });
  for (const { idNumber } of [registrar, relative]) {
    const own = asked(idNumber);
    const made = await registerOrganisation(await addStaff('registrar'), own);
    expect(made.status).toBe('registered');
    const account = { holderNif: own.nif, ccc: newCcc(), regime: 'general', place: 'Sede' } as const;
    expect(await addAccount(actor, account)).toBe('own-organisation');
    expect(await addAccount(await addStaff('registrar'), account)).toBe('added');
  }
});

test('a party is found by its NIF or by its whole number, and its name is read before the account is assigned', async () => {
  const company = await aCompany();
  const party = await aParty();
  const { nif } = await systemDb().organisation.findUniqueOrThrow({ where: { id: party.id } });
  const found = async (typed: string) => (await findParty(company.principal, company.id, typed))?.id;
  expect(await found(nif)).toBe(party.id);
  expect(await found(` ${party.partyNumber.slice(0, 3)} ${party.partyNumber.slice(3)}`)).toBe(party.id);
  // A NIF that nobody has finds nobody by its figures.
  const unknown = newNif();
  await systemDb().organisation.update({ where: { id: party.id }, data: { partyNumber: unknown.replace(/\D/g, '') } });
  for (const typed of [unknown, `RED ${unknown.replace(/\D/g, '')}`, '', company.ccc])
    expect(await found(typed)).toBeUndefined();
  const accountId = await accountOf(company.ccc);
  expect(await getAssignment(company.principal, company.id, { accountId, partyId: party.id })).toMatchObject({
    party: { name: 'GESTORÍA SOL SL', nif },
    account: { ccc: company.ccc },
  });
  const other = await aCompany();
  expect(await getAssignment(other.principal, other.id, { accountId, partyId: party.id })).toBeNull();
  await expect(findParty(other.principal, company.id, nif)).rejects.toMatchObject({ name: 'Forbidden' });
});

test('to ask for an account tells nobody whose it is, and tries are counted', async () => {
  const company = await aCompany('SECRETO SA');
  const party = await aParty();
  await askForAccount(party.principal, party.id, company.ccc);
  const seen = async () =>
    JSON.stringify([
      await getAccounts(party.principal, party.id),
      await getActivity(party.principal, party.id),
      await getOrganisation(party.principal, party.id),
    ]);
  expect(await seen()).not.toContain('SECRETO');
  await endAssignment(company.principal, company.id, await assignmentOf(company.ccc));
  expect(await seen(), 'nor does a refusal').not.toContain('SECRETO');
  await askForAccount(party.principal, party.id, company.ccc);
  await acceptAssignment(company.principal, company.id, await assignmentOf(company.ccc));
  expect(await seen()).toContain('SECRETO');
  const tries = Array.from({ length: 30 }, () => askForAccount(party.principal, party.id, newCcc()));
  const refused = (await Promise.allSettled(tries)).filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(12);
});

test('the activity names the people of the organisation; of an act of another, that organisation and none of its people', async () => {
  const company = await aCompany();
  const party = await aParty();
  await askForAccount(party.principal, party.id, company.ccc);
  await acceptAssignment(company.principal, company.id, await assignmentOf(company.ccc));
  await filed(party.principal, party.id, fileOf(line(company.ccc, 1)));
  const by = async (actor: Actor, id: string) =>
    Object.fromEntries((await getActivity(actor, id)).map((row) => [row.act, row.by]));
  const nameOf = async (actor: Actor) => {
    const { givenName, surnames } = await systemDb().person.findUniqueOrThrow({ where: { id: actor.id } });
    return `${givenName} ${surnames}`;
  };
  // Their own names, to tell one from the other.
  await systemDb().person.update({ where: { id: party.principal.id }, data: { givenName: 'Bruno' } });
  expect(await by(company.principal, company.id)).toMatchObject({
    registered: null,
    'account-asked': 'GESTORÍA SOL SL',
    'assignment-accepted': await nameOf(company.principal),
    'batch-submitted-by': 'GESTORÍA SOL SL',
  });
  expect(await by(party.principal, party.id)).toMatchObject({
    'account-asked': await nameOf(party.principal),
    'assignment-accepted': 'LIBRERÍA LUNA SL',
    'batch-submitted': await nameOf(party.principal),
  });
});

/** Something that is written but not yet committed while an act begins; it ends once the act waits for it, or is through. */
const duringCommit = async <R>(change: (tx: Tx) => Promise<unknown>, act: () => Promise<R>) => {
  const waiting = async () =>
    (await systemDb().$queryRaw<unknown[]>`SELECT 1 FROM pg_locks WHERE NOT granted`).length > 0;
  let over = false;
  let acted: Promise<PromiseSettledResult<R>[]> = Promise.resolve([]);
  await systemDb().$transaction(
    async (tx) => {
      await change(tx);
      acted = Promise.allSettled([act()]).finally(() => {
        over = true;
      });
      while (!over && !(await waiting())) await new Promise((next) => setTimeout(next, 10));
    },
    { timeout: 30_000 },
  );
  return (await acted)[0];
};

test('a removal, a lesser role or a withdrawal that comes first stops a file that is being presented', async () => {
  const at = new Date();
  const changes: ((tx: Tx, user: Actor, party: string) => Promise<unknown>)[] = [
    (tx, user) => tx.membership.updateMany({ where: { personId: user.id }, data: { endedAt: at } }),
    (tx, user) => tx.membership.updateMany({ where: { personId: user.id }, data: { role: 'reader' } }),
    (tx, _user, partyId) => tx.accountAssignment.updateMany({ where: { partyId }, data: { endedAt: at } }),
  ];
  for (const change of changes) {
    const company = await aCompany();
    const party = await aParty();
    await hand(company, party);
    const user = await joinOrganisation(party.principal, party.id, await addCitizen(), 'secondary');
    const id = await upload(user, party.id, fileOf(line(company.ccc, 1)));
    const sent = await signatureOf(user, party.id, id);
    const result = await duringCommit(
      (tx) => change(tx, user, party.id),
      () => submitSubmission(user, party.id, id, sent),
    );
    if (result?.status === 'fulfilled') expect(result.value).toEqual({ status: 'changed' });
    else expect(result?.reason).toMatchObject({ name: 'Forbidden' });
    expect(await systemDb().registerEntry.count({ where: { organisationId: party.id } })).toBe(0);
    expect(await systemDb().companyCertificate.count({ where: { submissionId: id } })).toBe(0);
  }
});

test('removed and presented at the same instant: one entry, or none and a refusal', async () => {
  for (let round = 0; round < 5; round++) {
    const company = await aCompany();
    const user = await joinOrganisation(company.principal, company.id, await addCitizen(), 'secondary');
    const id = await upload(user, company.id, fileOf(line(company.ccc, 1)));
    const sent = await signatureOf(user, company.id, id);
    const { id: membership } = await systemDb().membership.findFirstOrThrow({ where: { personId: user.id } });
    const [result] = await Promise.allSettled([
      submitSubmission(user, company.id, id, sent),
      removeUser(company.principal, company.id, membership),
    ]);
    const entries = await systemDb().registerEntry.count({ where: { organisationId: company.id } });
    if (result.status === 'fulfilled') expect([result.value.status, entries]).toEqual(['registered', 1]);
    else expect([result.reason.name, entries]).toEqual(['Forbidden', 0]);
  }
});
