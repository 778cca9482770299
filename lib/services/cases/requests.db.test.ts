import { expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { scanDocument } from '../documents/scan-document';
import {
  actingFor,
  addCitizen,
  attach,
  codeOf,
  forgetCodes,
  ordinaryDay,
  setClock,
  takenBy,
  versionOf,
} from '../fixtures';
import { endNotification, requestNotificationCode } from '../notifications/end-notification';
import { remindRequests } from '../notifications/remind-requests';
import { getOfficeCase } from '../office/office-case';
import { readAnswers } from '../office/read-answer';
import { lapseRequests, openHearing, requestDocuments } from '../office/request-documents';
import { settleStatement } from '../office/settle-statement';
import { conflict, gone, officeWith } from '../test-office';
import { askMoreTime } from './ask-more-time';
import { getMyCase } from './my-cases';
import { type Reply, sendDocuments } from './send-documents';
import { removeStatement, stateDocument } from './state-document';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar } = officeWith({ pilar: 'caseworker' });

const rowOf = (id: string) => systemDb().case.findUniqueOrThrow({ where: { id } });
const requestOf = (caseId: string) =>
  systemDb().documentRequest.findFirstOrThrow({ where: { caseId }, orderBy: { madeAt: 'desc' } });
const open = async (citizen: Actor, caseId: string) => {
  const notification = await systemDb().notification.findFirstOrThrow({
    where: { caseId, openedAt: null },
    orderBy: { availableAt: 'desc' },
  });
  await forgetCodes(citizen);
  const { codeId } = await requestNotificationCode(citizen, notification.id);
  return endNotification(citizen, notification.id, 'open', { codeId, code: await codeOf(codeId) });
};
const hear = async (id: string, workingDays = '15', message = 'Pensamos no reconocerla: falta cotización.') =>
  openHearing(pilar, id, { version: await versionOf(id), message, workingDays });
const heard = async (citizen: Actor, days = '15') => {
  const id = await takenBy(pilar, citizen);
  await hear(id, days);
  await open(citizen, id);
  return { id, request: await requestOf(id) };
};
const ask = async (id: string, kinds = ['company-certificate', 'family-book']) =>
  requestDocuments(pilar, id, { version: await versionOf(id), kinds, message: 'Nos faltan.' });
/** A request for two documents, opened on Tuesday 24 November: until Thursday 10 December. */
const asked = async (citizen: Actor) => {
  const id = await takenBy(pilar, citizen);
  await ask(id);
  await open(citizen, id);
  return { id, request: await requestOf(id) };
};
let keys = 0;
const send = (actor: Actor, id: string, reply?: Reply, key = `key-${++keys}`.padEnd(20, 'x')) =>
  sendDocuments(actor, id, key, reply);
const upload = async (actor: Actor, id: string, kind: string) => scanDocument(await attach(actor, id, kind));
const givenBefore = (daysOf = '3') => ({
  statement: 'given_before',
  heldBy: 'Registro Civil de Madrid',
  'givenOn.day': daysOf,
  'givenOn.month': '11',
  'givenOn.year': '2026',
});
const sheetOf = async (entryId: string) =>
  JSON.stringify((await systemDb().issuedDocument.findUniqueOrThrow({ where: { entryId } })).source);

test('a hearing takes ten to fifteen working days and words, and says the article, the days and what happens', async () => {
  const id = await takenBy(pilar, await addCitizen());
  expect((await hear(id, '9')).problems).toMatchObject([{ field: 'workingDays', code: 'too-low' }]);
  expect((await hear(id, '16')).problems).toMatchObject([{ field: 'workingDays', code: 'too-high' }]);
  expect((await hear(id, '', ' ')).problems).toMatchObject([{ field: 'message' }, { field: 'workingDays' }]);
  const before = await versionOf(id);
  await hear(id, '10');
  await expect(openHearing(pilar, id, { version: before, message: 'x', workingDays: '10' })).rejects.toMatchObject(
    conflict,
  );
  expect(await rowOf(id)).toMatchObject({ state: 'awaiting_citizen' });
  expect(await requestOf(id)).toMatchObject({ kind: 'hearing', workingDays: 10, dueOn: null });
  const { source } = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: id, kind: 'request' } });
  for (const said of ['art. 82', '10 días hábiles', 'Pensamos no reconocerla', 'no se para', 'decidiremos con lo que'])
    expect(JSON.stringify(source)).toContain(said);
});

test('a hearing does not stop the term to decide; words answer it, once, and the case comes back marked new', async () => {
  const citizen = await addCitizen();
  const { id, request } = await heard(citizen);
  expect([request.notifiedOn, request.dueOn].map((date) => date && toDay(date))).toEqual(['2026-11-24', '2026-12-17']);
  expect(await rowOf(id)).toMatchObject({ state: 'awaiting_citizen', stoppedAt: null });
  // What is added from the page of documents is no answer to the hearing.
  await upload(citizen, id, 'other');
  expect(await send(citizen, id)).toMatchObject({ status: 'registered' });
  expect(await requestOf(id)).toMatchObject({ state: 'open' });
  setClock('2026-12-17T22:30:00Z');
  expect(await send(citizen, id, { request: request.id, text: '  ' })).toEqual({ status: 'nothing' });
  const reply = { request: request.id, text: 'Sí cotizo.\nMirad 2019.' };
  const both = await Promise.all([1, 2].map(() => send(citizen, id, reply, 'same'.padEnd(20, 'y'))));
  expect(both[0]).toEqual(both[1]);
  const { entryId } = both[0] as { entryId: string };
  expect(await sheetOf(entryId)).toContain('Mirad 2019.');
  const row = await rowOf(id);
  expect(row).toMatchObject({ state: 'instruction', assignedToId: pilar.id });
  expect(toDay(row.dueOn as Date)).toBe('2026-12-24');
  const answered = await requestOf(id);
  expect(answered).toMatchObject({ state: 'answered', readAt: null });
  expect((await getOfficeCase(pilar, id)).events[0]).toMatchObject({ kind: 'hearing-answered' });
  await readAnswers(pilar, id, await versionOf(id));
  expect(await requestOf(id)).toMatchObject({ readById: pilar.id });
  const version = await versionOf(id);
  await expect(readAnswers(pilar, id, version)).rejects.toMatchObject(gone);
});

test('at a hearing one may say that one will say nothing; a request for documents does not take that for an answer', async () => {
  const citizen = await addCitizen();
  const { id, request } = await heard(citizen, '10');
  const sent = await send(citizen, id, { request: request.id, silent: true });
  expect(await sheetOf((sent as { entryId: string }).entryId)).toContain('No vas a decir nada');
  expect(await rowOf(id)).toMatchObject({ state: 'instruction' });
  const other = await addCitizen();
  const plain = await asked(other);
  expect(await send(other, plain.id, { request: plain.request.id, silent: true })).toEqual({ status: 'nothing' });
});

test('a hearing without answer ends after its last day and moves no term', async () => {
  const { id } = await heard(await addCitizen(), '10');
  setClock('2026-12-10T22:59:00Z');
  await lapseRequests();
  expect(await requestOf(id)).toMatchObject({ state: 'open' });
  setClock('2026-12-10T23:00:01Z');
  await lapseRequests();
  expect(await requestOf(id)).toMatchObject({ state: 'lapsed' });
  const row = await rowOf(id);
  expect(row.state).toBe('instruction');
  expect(toDay(row.dueOn as Date)).toBe('2026-12-24');
});

test('each document is sent or stated: one file and one “I already gave it” answer a request, in one entry that lists them', async () => {
  const citizen = await addCitizen();
  const { id, request } = await asked(citizen);
  const state = (values: Record<string, string>, kind = 'family-book', actor = citizen) =>
    stateDocument(actor, id, kind, values);
  expect((await state({})).problems).toMatchObject([{ field: 'statement', code: 'missing' }]);
  expect((await state({ statement: 'given_before' })).problems).toMatchObject([
    { field: 'heldBy', code: 'missing' },
    { field: 'givenOn', code: 'missing' },
  ]);
  expect((await state({ ...givenBefore(), 'givenOn.year': '2027' })).problems).toMatchObject([
    { field: 'givenOn', code: 'too-late' },
  ]);
  expect((await state({ statement: 'cannot_get', reason: ' ' })).problems).toMatchObject([{ field: 'reason' }]);
  await expect(state(givenBefore(), 'no-such-paper')).rejects.toMatchObject(gone);
  await expect(state(givenBefore(), 'family-book', await addCitizen())).rejects.toMatchObject(gone);
  // Said twice, the second stands; taken back, none.
  await state({ statement: 'cannot_get', reason: 'La empresa cerró.' }, 'company-certificate');
  const [wrong] = await systemDb().documentStatement.findMany({ where: { caseId: id } });
  await removeStatement(citizen, wrong?.id ?? '');
  await state({ statement: 'cannot_get', reason: 'No sé.' });
  expect((await state(givenBefore())).problems).toEqual([]);
  expect(await systemDb().documentStatement.findMany({ where: { caseId: id } })).toMatchObject([
    { statement: 'given_before', heldBy: 'Registro Civil de Madrid', entryId: null },
  ]);
  // Nothing of it is seen by the office before it is sent.
  expect((await getOfficeCase(pilar, id)).statements).toEqual([]);
  const reply = { request: request.id, text: 'El libro lo tiene el Registro.' };
  await send(citizen, id, reply);
  expect(await requestOf(id)).toMatchObject({ state: 'open' });
  await upload(citizen, id, 'company-certificate');
  setClock('2026-12-01T10:00:00Z');
  const sent = await send(citizen, id, { request: request.id });
  expect(await requestOf(id)).toMatchObject({ state: 'answered' });
  const row = await rowOf(id);
  expect(row).toMatchObject({ state: 'instruction', stoppedAt: null });
  expect(toDay(row.dueOn as Date)).toBe('2026-12-31');
  expect(row.laterDocuments).not.toContain('family-book');
  const [first, second] = await systemDb().registerEntry.findMany({
    where: { caseId: id, kind: 'documents' },
    orderBy: { presentedAt: 'asc' },
  });
  expect(second?.id).toBe((sent as { entryId: string }).entryId);
  expect(first?.content).toMatchObject({
    text: 'El libro lo tiene el Registro.',
    statements: [{ kind: 'family-book', statement: 'given_before', givenOn: '2026-11-03' }],
  });
  const receipt = await sheetOf(first?.id ?? '');
  for (const said of ['Registro Civil de Madrid', 'martes 3 de noviembre de 2026', 'art. 28.3'])
    expect(receipt).toContain(said);
  const [stated] = (await getOfficeCase(pilar, id)).statements;
  expect(stated).toMatchObject({ state: 'open', entryId: first?.id });
  await expect(removeStatement(citizen, stated?.id ?? '')).rejects.toMatchObject(gone);
});

test('the office fetches the document, or says why not, and the person is told; once', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  // Outside a request, of a paper that was to come later.
  await stateDocument(citizen, id, 'family-book', givenBefore());
  await stateDocument(citizen, id, 'company-certificate', { statement: 'cannot_get', reason: 'La empresa cerró.' });
  await send(citizen, id);
  const [first, second] = (await getOfficeCase(pilar, id)).statements;
  const settle = async (statement: string, verdict: 'fetched' | 'refused', note: string) =>
    settleStatement(pilar, id, { version: await versionOf(id), statement, verdict, note });
  expect((await settle(first?.id ?? '', 'refused', ' ')).problems).toEqual([{ field: 'note', code: 'missing' }]);
  await settle(first?.id ?? '', 'refused', 'El Registro no lo encuentra.');
  await settle(second?.id ?? '', 'fetched', '');
  await expect(settle(second?.id ?? '', 'refused', 'x')).rejects.toMatchObject(conflict);
  const told = await systemDb().communication.findMany({ where: { caseId: id } });
  expect(told.map(({ kind }) => kind)).toEqual(['statement-refused']);
  expect(JSON.stringify(told[0]?.sheet)).toContain('El Registro no lo encuentra.');
  expect((await getMyCase(citizen, id)).statements.map(({ state }) => state)).toEqual(['refused', 'fetched']);
  const foreign = await addCitizen();
  await expect(removeStatement(foreign, first?.id ?? '')).rejects.toMatchObject(gone);
});

test('more time: once, five working days, at once, until the last minute of the term and not after it', async () => {
  const citizen = await addCitizen();
  const { id, request } = await asked(citizen);
  await expect(askMoreTime(await addCitizen(), id, request.id)).rejects.toMatchObject(gone);
  setClock('2026-12-10T22:59:30Z');
  const given = await Promise.all([1, 2].map(() => askMoreTime(citizen, id, request.id)));
  expect(given[0]).toMatchObject({ status: 'given' });
  expect(given[1]).toEqual(given[0]);
  const longer = await requestOf(id);
  expect(longer.dueOn && toDay(longer.dueOn)).toBe('2026-12-17');
  expect(longer.extendedAt).not.toBeNull();
  const receipt = await sheetOf((given[0] as { entryId: string }).entryId);
  for (const said of ['jueves 10 de diciembre de 2026', 'jueves 17 de diciembre de 2026', 'art. 68.2'])
    expect(receipt).toContain(said);
  expect(await systemDb().auditEvent.count({ where: { object: `case:${id}`, action: 'request.extended' } })).toBe(1);
  setClock('2026-12-11T10:00:00Z');
  await lapseRequests();
  expect(await requestOf(id)).toMatchObject({ state: 'open' });
  setClock('2026-12-17T23:00:01Z');
  await lapseRequests();
  expect(await requestOf(id)).toMatchObject({ state: 'lapsed' });
  // Stopped from 24 November to 17 December: twenty-three natural days after the 24th, a Saturday.
  expect(toDay((await rowOf(id)).dueOn as Date)).toBe('2027-01-18');

  // A second late, and the job has not run yet: a term that has ended is not lengthened (art. 32.3).
  setClock(ordinaryDay);
  const late = await addCitizen();
  const { id: other, request: closed } = await asked(late);
  setClock('2026-12-10T23:00:01Z');
  expect(await requestOf(other)).toMatchObject({ state: 'open' });
  expect(await askMoreTime(late, other, closed.id)).toEqual({ status: 'too-late' });
});

test('a request that was not opened has no term to lengthen and no answer at its page', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  await ask(id);
  const request = await requestOf(id);
  await expect(askMoreTime(citizen, id, request.id)).rejects.toMatchObject(gone);
  expect((await getMyCase(citizen, id)).requests).toEqual([]);
});

test('a representative with power answers, states and asks for more time, and receipts name the power', async () => {
  const citizen = await addCitizen();
  const { agent, power } = await actingFor(citizen, await addCitizen());
  const { id, request } = await asked(citizen);
  await stateDocument(agent, id, 'family-book', givenBefore());
  await stateDocument(agent, id, 'company-certificate', { statement: 'cannot_get', reason: 'La empresa cerró.' });
  const more = await askMoreTime(agent, id, request.id);
  expect(await sheetOf((more as { entryId: string }).entryId)).toContain(power.reference);
  const sent = await send(agent, id, { request: request.id });
  expect(await sheetOf((sent as { entryId: string }).entryId)).toContain(power.reference);
  expect(await rowOf(id)).toMatchObject({ state: 'instruction' });
  const outside = await actingFor(citizen, await addCitizen(), { kind: 'matter', topics: ['retirement'] });
  await expect(send(outside.agent, id, { text: 'x' })).rejects.toMatchObject(gone);
});

test('reminders at half of the term and two days before its end, once each, to the person and who gets their notifications', async () => {
  const citizen = await addCitizen();
  const helper = await addCitizen();
  await actingFor(citizen, helper, { notifications: true });
  await actingFor(citizen, await addCitizen());
  const { id, request } = await asked(citizen);
  const notices = async () =>
    (await systemDb().message.findMany({ where: { dedupeKey: { startsWith: `request:${request.id}:` } } }))
      .map(({ dedupeKey, personId, values }) => [dedupeKey.split(':')[2], personId, values])
      .sort();
  setClock('2026-11-30T10:00:00Z');
  await remindRequests();
  expect(await notices()).toEqual([]);
  setClock('2026-12-01T10:00:00Z');
  await Promise.all([remindRequests(), remindRequests()]);
  const until = { until: 'jueves 10 de diciembre de 2026' };
  const half = [
    ['half', citizen.id, until],
    ['half', helper.id, until],
  ].sort();
  expect(await notices()).toEqual(half);
  setClock('2026-12-09T10:00:00Z');
  await remindRequests();
  await remindRequests();
  expect(await notices()).toEqual([...half, ['last', citizen.id, until], ['last', helper.id, until]].sort());
  // A longer term has another end.
  await askMoreTime(citizen, id, request.id);
  await remindRequests();
  expect(await notices()).toHaveLength(4);
  setClock('2026-12-15T10:00:00Z');
  await remindRequests();
  expect(await notices()).toHaveLength(6);

  // Who has no e-mail is told by SMS, without a word about what for.
  setClock(ordinaryDay);
  const bySms = await addCitizen();
  const { request: other } = await asked(bySms);
  await systemDb().person.update({ where: { id: bySms.id }, data: { email: null, phone: '+34600111222' } });
  setClock('2026-12-10T10:00:00Z');
  await remindRequests();
  expect(
    await systemDb().message.findMany({ where: { dedupeKey: { startsWith: `request:${other.id}` } } }),
  ).toMatchObject([{ channel: 'sms', recipient: '+34600111222', template: 'request-reminder' }]);
});

test('a request that lapsed is answered late also while another is open, and what serves both ends both', async () => {
  const citizen = await addCitizen();
  const { id, request: first } = await asked(citizen);
  setClock('2026-12-14T10:00:00Z');
  await lapseRequests();
  await ask(id, ['company-certificate']);
  await open(citizen, id);
  const second = await requestOf(id);
  await upload(citizen, id, 'company-certificate');
  await stateDocument(citizen, id, 'family-book', givenBefore());
  expect(await send(citizen, id, { request: first.id })).toMatchObject({ status: 'registered' });
  const states = await systemDb().documentRequest.findMany({ where: { caseId: id }, orderBy: { madeAt: 'asc' } });
  expect(states.map(({ id: each, state }) => [each, state])).toEqual([
    [first.id, 'answered'],
    [second.id, 'answered'],
  ]);
  expect(await rowOf(id)).toMatchObject({ state: 'instruction', stoppedAt: null });
  await readAnswers(pilar, id, await versionOf(id));
  expect((await getOfficeCase(pilar, id)).requests.every(({ readAt }) => readAt !== null)).toBe(true);
});
