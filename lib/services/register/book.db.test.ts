import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { day } from '@/lib/law/day';
import { filedOneLine, foundOrganisation } from '../companies/fixtures';
import { verifyByCode } from '../documents/issued';
import { actorOf, addCitizen, addStaff, applied, asOwner, closeOffice, openOffice, setClock } from '../fixtures';
import { listActivity } from '../identity/activity';
import { getEntry, listBook, searchPerson } from './book';
import { exportBook } from './book-export';
import { closeRegister } from './close-register';
import { lastClosings } from './public-register';
import { revokeReceipt } from './revoke-receipt';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);

const closingOf = (text: string) => systemDb().registerClosing.findUniqueOrThrow({ where: { day: toDate(day(text)) } });
const idNumberOf = async (id: string) => (await systemDb().person.findUniqueOrThrow({ where: { id } })).idNumber;
const textOf = async (stream: ReadableStream<Uint8Array>) =>
  Buffer.from(await new Response(stream).arrayBuffer()).toString('utf8');

test('each past day is closed once in Madrid time, also one without entries, after an outage too; the chain can be made again by hand', async () => {
  expect(await closeRegister(), 'nothing was ever entered').toBe(0);
  // A second before and a second after midnight in Madrid.
  setClock('2026-11-24T22:59:00Z');
  await applied(await addCitizen());
  expect(await closeRegister(), 'the day is not over').toBe(0);
  setClock('2026-11-24T23:00:30Z');
  await applied(await addCitizen());
  setClock('2026-11-25T09:00:00Z');
  await applied(await addCitizen());
  // Nobody at work on 26 and 27.
  setClock('2026-11-28T07:00:00Z');
  const runs = await Promise.all([closeRegister(), closeRegister(), closeRegister()]);
  expect(runs.reduce((a, b) => a + b)).toBe(4);
  expect(await closeRegister()).toBe(0);
  const closings = await systemDb().registerClosing.findMany({ orderBy: { day: 'asc' } });
  expect(closings).toMatchObject([
    { day: new Date('2026-11-24'), first: '2026-E-00000001', last: '2026-E-00000001', count: 1, prev: '0'.repeat(64) },
    { day: new Date('2026-11-25'), first: '2026-E-00000002', last: '2026-E-00000003', count: 2 },
    { day: new Date('2026-11-26'), first: null, last: null, count: 0 },
    { day: new Date('2026-11-27'), count: 0 },
  ]);
  for (const [index, { prev }] of closings.entries()) if (index > 0) expect(prev).toBe(closings[index - 1]?.hash);
  const entries = await systemDb().registerEntry.findMany({
    where: { number: { gt: '2026-E-00000001' } },
    orderBy: { number: 'asc' },
  });
  const byHand = ['2026-11-25', closings[0]?.hash, '2', ...entries.map(({ number, hash }) => `${number} ${hash}`), ''];
  expect(createHash('sha256').update(byHand.join('\n')).digest('hex')).toBe(closings[1]?.hash);
});

test('the closing is a sealed document that everybody can check by its code, and it is published', async () => {
  const [newest] = await lastClosings();
  expect(newest).toMatchObject({ day: '2026-11-27', count: 0 });
  const found = await verifyByCode(newest?.csv ?? '');
  expect(found).toMatchObject({ kind: 'register_closing', state: 'valid', personId: null });
  expect(JSON.stringify(found?.sheet)).toContain(newest?.hash);
  expect(found?.keptUntil).toBe('2031-11-28');
});

test('a submission under way is waited for: it cannot slip into a day that was closed', async () => {
  setClock('2026-11-28T22:59:50Z');
  const citizen = await addCitizen();
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let held = (): void => undefined;
  const isHeld = new Promise<void>((resolve) => {
    held = resolve;
  });
  const underWay = transact(citizen, async (tx) => {
    await tx.$executeRaw`UPDATE "RegisterCounter" SET last = last`;
    held();
    await gate;
  });
  await isHeld;
  setClock('2026-11-29T07:00:00Z');
  const closing = closeRegister();
  const waits = () =>
    asOwner((client) =>
      client.query(`SELECT FROM pg_locks WHERE NOT granted AND relation = '"RegisterCounter"'::regclass`),
    );
  while ((await waits()).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await systemDb().registerClosing.count({ where: { day: toDate(day('2026-11-28')) } })).toBe(0);
  open();
  await underWay;
  expect(await closing).toBe(1);
  expect(await closingOf('2026-11-28')).toMatchObject({ count: 0 });
});

test('nobody changes or removes a closing, an entry or an issued document, not even the owner of the tables by mistake', async () => {
  const harms = [
    'UPDATE "RegisterClosing" SET count = 9',
    'DELETE FROM "RegisterClosing"',
    'UPDATE "AuditHead" SET seq = 1 WHERE false; TRUNCATE "AuditHead"',
    'DELETE FROM "RegisterEntry"',
    'DELETE FROM "IssuedDocument"',
    'TRUNCATE "RegisterEntry" CASCADE',
  ];
  for (const harm of harms)
    await expect(
      asOwner((client) => client.query(harm)),
      harm,
    ).rejects.toThrow(/append-only/);
});

test('the book: by day, number, kind, procedure and page; each look is on the audit; only the registry, supervisors and auditors', async () => {
  setClock('2026-12-01T10:00:00Z');
  const registrar = await addStaff('registrar');
  const { id: company, principal } = await foundOrganisation(registrar, await addCitizen(), {
    nif: 'A58818501',
    name: 'LIBRERÍA LUNA SL',
    kind: 'company',
    accounts: [{ ccc: '28123456742', place: 'Tienda' }],
  });
  await filedOneLine(principal, company, '28123456742');
  const numbers = async (filter: Parameters<typeof listBook>[1], after?: string) =>
    (await listBook(registrar, filter, after)).items.map(({ number }) => number);
  const [one, two, three, four] = [1, 2, 3, 4].map((serial) => `2026-E-0000000${serial}`);
  expect(await numbers({})).toEqual([four, three, two, one]);
  expect(await numbers({}, three)).toEqual([two, one]);
  expect(await numbers({ from: day('2026-11-25'), until: day('2026-11-25') })).toEqual([three, two]);
  expect(await numbers({ until: day('2026-11-24') })).toEqual([one]);
  expect(await numbers({ number: two as string })).toEqual([two]);
  expect(await numbers({ kind: 'submission' }), 'what a company presented too').toEqual([four]);
  expect(await numbers({ procedure: 'birth-and-childcare' })).toEqual([three, two, one]);
  expect(await numbers({ procedure: 'no-such-thing' })).toEqual([]);
  const looks = await systemDb().auditEvent.count({ where: { actor: registrar.id, action: 'register.listed' } });
  expect(looks).toBe(8);
  for (const role of ['supervisor', 'auditor'] as const)
    expect((await listBook(await addStaff(role), {})).items).toHaveLength(4);
  for (const nobody of [await addStaff('caseworker'), await addStaff('editor'), await addCitizen()]) {
    await expect(listBook(nobody, {})).rejects.toMatchObject({ name: 'Forbidden' });
    await expect(getEntry(nobody, one as string)).rejects.toMatchObject({ name: 'Forbidden' });
  }
});

test('a person is searched by the whole document and with a reason, which they can read; nobody finds themselves', async () => {
  const registrar = await addStaff('registrar');
  const { personId } = await systemDb().registerEntry.findUniqueOrThrow({ where: { number: '2026-E-00000002' } });
  const marta = actorOf(personId ?? '');
  const idNumber = await idNumberOf(marta.id);
  const problemsOf = async (sent: Parameters<typeof searchPerson>[1]) => (await searchPerson(registrar, sent)).problems;
  expect(await problemsOf({ idNumber: '', reason: ' ' })).toEqual([
    { field: 'idNumber', code: 'missing' },
    { field: 'reason', code: 'missing' },
  ]);
  expect(await problemsOf({ idNumber: idNumber.slice(0, 5), reason: 'x' })).toMatchObject([{ code: 'wrong-id' }]);
  expect(await problemsOf({ idNumber: '00000000T', reason: 'x' })).toMatchObject([{ code: 'not-registered' }]);
  const found = await searchPerson(registrar, { idNumber, reason: 'Pide una copia en ventanilla' });
  expect(found).toMatchObject({ personId: marta.id, problems: [] });
  expect((await listBook(registrar, { personId: marta.id })).items).toMatchObject([{ number: '2026-E-00000002' }]);
  const { items } = await listActivity(marta, 'others');
  expect(items.map(({ action, reason }) => [action, reason])).toEqual(
    expect.arrayContaining([
      ['register.searched', 'Pide una copia en ventanilla'],
      ['register.listed', null],
    ]),
  );
  const own = await addCitizen();
  await applied(own);
  const both = { ...own, roles: ['registrar'] as const };
  const { number } = await systemDb().registerEntry.findFirstOrThrow({ where: { personId: own.id } });
  expect((await listBook(both, {})).items.map((row) => row.number)).not.toContain(number);
  await expect(getEntry(both, number)).rejects.toMatchObject({ name: 'NotFound' });
  await expect(searchPerson(both, { idNumber: await idNumberOf(own.id), reason: 'x' })).rejects.toMatchObject({
    name: 'Forbidden',
  });
});

test('an entry shows what the law wants in it, its files with their hashes, its receipt and its closing', async () => {
  const auditor = await addStaff('auditor');
  const { entry, people, closing } = await getEntry(auditor, '2026-E-00000002');
  expect(entry).toMatchObject({
    number: '2026-E-00000002',
    kind: 'application',
    documents: [{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    receipt: { csv: expect.any(String), state: 'valid' },
  });
  expect(people.get(entry.personId ?? '')).toMatchObject({ surnames: 'López García' });
  expect(closing).toMatchObject({ day: new Date('2026-11-25') });
  await expect(getEntry(auditor, '2026-E-99999999')).rejects.toMatchObject({ name: 'NotFound' });
});

test('the export holds the same entries, page after page, starts no formula and is on the audit before its first line', async () => {
  const registrar = await addStaff('registrar');
  const presenter = await addCitizen({ givenName: '=1+1', surnames: '@SUM(A1)' });
  await applied(presenter);
  const stream = await exportBook(registrar, { from: day('2026-11-24') }, 'es');
  expect(await systemDb().auditEvent.count({ where: { actor: registrar.id, action: 'register.exported' } })).toBe(1);
  const text = await textOf(stream);
  const lines = text.replace('\uFEFF', '').trim().split('\r\n');
  expect(lines[0]).toMatch(/^Número;Tipo;Presentado/);
  expect(lines).toHaveLength(1 + (await systemDb().registerEntry.count()));
  expect(lines.at(-1)).toMatch(/^2026-E-00000001;/);
  expect(lines[1]).toMatch(/;"?'=1\+1 @SUM\(A1\)"?;/);
  expect(text.match(/\uFEFF/g)).toHaveLength(1);
  await expect(exportBook(await addStaff('caseworker'), {}, 'es')).rejects.toMatchObject({ name: 'Forbidden' });
});

test('a receipt issued by mistake is revoked by a supervisor with a reason; its code says when and why, and the entry stays', async () => {
  const [elena, registrar] = [await addStaff('supervisor'), await addStaff('registrar')];
  const number = '2026-E-00000003';
  const { receipt } = (await getEntry(elena, number)).entry;
  await expect(revokeReceipt(registrar, number, 'x')).rejects.toMatchObject({ name: 'Forbidden' });
  expect(await revokeReceipt(elena, number, ' ')).toEqual({ problems: [{ field: 'reason', code: 'missing' }] });
  expect(await revokeReceipt(elena, number, 'Duplicado por error')).toEqual({ problems: [] });
  await expect(revokeReceipt(elena, number, 'otra vez')).rejects.toMatchObject({ name: 'Conflict' });
  expect(await verifyByCode(receipt?.csv ?? '')).toMatchObject({
    state: 'revoked',
    revokedReason: 'Duplicado por error',
    revokedAt: expect.any(Date),
  });
  expect((await getEntry(elena, number)).entry).toMatchObject({ number, receipt: { state: 'revoked' } });
});
