import { expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import { scanDocument } from '../documents/scan-document';
import {
  actingFor,
  addCitizen,
  applied,
  attach,
  birth,
  codeOf,
  decided,
  fillDraft,
  forgetCodes,
  ordinaryDay,
  recentBirth,
  setClock,
  sign,
  takenBy,
  versionOf,
} from '../fixtures';
import { endNotification, lapseNotifications, requestNotificationCode } from '../notifications/end-notification';
import { previewDecision, proposeDecision } from '../office/decide';
import { getOfficeCase, takeCase } from '../office/office-case';
import { lapseRequests, requestDocuments } from '../office/request-documents';
import { gone, officeWith } from '../test-office';
import { checkDecisions, checkPayments } from '../verify/check-acts';
import { getMyCase, listMyCases } from './my-cases';
import { sendDocuments } from './send-documents';
import { startCase } from './start-case';
import { stateDocument } from './state-document';
import { requestWithdrawalCode, withdrawCase } from './withdraw-case';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, elena } = officeWith({ pilar: 'caseworker', elena: 'supervisor' });

const KIND = 'company-certificate';
const rowOf = (id: string) => systemDb().case.findUniqueOrThrow({ where: { id } });
const requestOf = (caseId: string) =>
  systemDb().documentRequest.findFirstOrThrow({ where: { caseId }, orderBy: { madeAt: 'desc' } });
const waitingOf = (caseId: string) =>
  systemDb().notification.findFirstOrThrow({ where: { caseId, openedAt: null }, orderBy: { availableAt: 'desc' } });
const open = async (citizen: Actor, caseId: string) => {
  const { id } = await waitingOf(caseId);
  await forgetCodes(citizen);
  const { codeId } = await requestNotificationCode(citizen, id);
  return endNotification(citizen, id, 'open', { codeId, code: await codeOf(codeId) });
};
const ask = async (id: string) =>
  requestDocuments(pilar, id, { version: await versionOf(id), kinds: [KIND], message: 'Nos falta.' });
const send = async (citizen: Actor, id: string) => {
  await scanDocument(await attach(citizen, id, KIND));
  return sendDocuments(citizen, id, `late-${id}`.slice(0, 24));
};
/** A request opened on 24 November whose ten working days passed on 10 December; it is the 14th. */
const lapsed = async (citizen: Actor, facts?: Record<string, unknown>) => {
  setClock(ordinaryDay);
  const id = await takenBy(pilar, citizen, facts);
  await ask(id);
  await open(citizen, id);
  setClock('2026-12-14T10:00:00Z');
  await lapseRequests();
  return id;
};
const propose = async (id: string, choice: 'withdraw' | 'grant' = 'withdraw', reasons = '') =>
  proposeDecision(pilar, id, { version: await versionOf(id), reasons, choice });
const takenAsWithdrawn = async (citizen: Actor) => {
  const id = await lapsed(citizen);
  await propose(id);
  await sign(elena, id);
  return id;
};
const withdraw = async (actor: Actor, id: string) => {
  await forgetCodes(actor);
  const { codeId } = await requestWithdrawalCode(actor, id);
  return withdrawCase(actor, id, { codeId, code: await codeOf(codeId) });
};

test('only after a lapsed request may the application be taken as withdrawn; the decision says why and what next', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  expect((await propose(id)).problems).toEqual([{ field: 'choice', code: 'missing' }]);
  await ask(id);
  await open(citizen, id);
  setClock('2026-12-10T22:00:00Z');
  await lapseRequests();
  await expect(propose(id)).rejects.toMatchObject({ name: 'Conflict' });
  setClock('2026-12-10T23:00:01Z');
  await lapseRequests();
  expect((await propose(id)).problems).toEqual([]);
  const sheet = JSON.stringify(await previewDecision(pilar, id, await versionOf(id)));
  for (const said of [
    'martes 24 de noviembre',
    'jueves 10 de diciembre',
    'arts. 21.1 y 68.1',
    'art. 73.3',
    '30\u00A0días',
  ])
    expect(sheet).toContain(said);
  expect(sheet).not.toContain('Requisitos');
  await sign(elena, id);
  expect(await rowOf(id)).toMatchObject({ state: 'decided' });
  expect(await systemDb().payment.count({ where: { caseId: id } })).toBe(0);
  await open(citizen, id);
  expect(await rowOf(id)).toMatchObject({ state: 'notified' });
  expect((await listMyCases(citizen, 'cases')).items[0]?.decisions).toEqual([{ outcome: 'withdrawn' }]);
});

test('it may be so decided also while facts are unknown, for want of the very papers', async () => {
  const id = await lapsed(await addCitizen());
  await systemDb().case.update({ where: { id }, data: { facts: {} } });
  expect((await getOfficeCase(pilar, id)).assessment.outcome).toBe('unknown');
  expect((await propose(id, 'grant')).problems).toEqual([{ field: 'choice', code: 'missing' }]);
  expect((await propose(id)).problems).toEqual([]);
});

test('what comes late counts: it is no longer open to take the application as withdrawn', async () => {
  const citizen = await addCitizen();
  const id = await lapsed(citizen);
  await stateDocument(citizen, id, KIND, { statement: 'cannot_get', reason: 'La empresa cerró.' });
  expect(await sendDocuments(citizen, id, 'late'.padEnd(20, 'x'))).toMatchObject({ status: 'registered' });
  expect(await requestOf(id)).toMatchObject({ state: 'answered' });
  expect(await rowOf(id)).toMatchObject({ state: 'instruction' });
  expect((await propose(id)).problems).toEqual([{ field: 'choice', code: 'missing' }]);
});

test('a late answer returns the proposal, and undoes the decision until the day it is notified has passed', async () => {
  const before = await addCitizen();
  const proposed = await lapsed(before);
  await propose(proposed);
  await send(before, proposed);
  expect(await rowOf(proposed)).toMatchObject({ state: 'instruction' });
  expect(await systemDb().decision.findFirst({ where: { caseId: proposed } })).toMatchObject({ state: 'returned' });

  const waiting = await addCitizen();
  const signed = await takenAsWithdrawn(waiting);
  await send(waiting, signed);
  expect(await rowOf(signed)).toMatchObject({ state: 'instruction' });
  expect(await systemDb().decision.findFirst({ where: { caseId: signed } })).toMatchObject({ state: 'undone' });
  const issued = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: signed, kind: 'decision' } });
  expect(issued.state).toBe('revoked');
  const told = await systemDb().communication.findMany({ where: { caseId: signed }, orderBy: { sentAt: 'asc' } });
  expect(told.map(({ kind }) => kind)).toEqual(['request-lapsed', 'answer-in-time']);
  // The notification of what was undone ends like any other and moves nothing, also when the case is decided anew.
  await decided(pilar, elena, signed);
  const first = await systemDb().notification.findFirstOrThrow({ where: { issuedId: issued.id } });
  setClock('2026-12-20T10:00:00Z');
  await forgetCodes(waiting);
  const { codeId } = await requestNotificationCode(waiting, first.id);
  await endNotification(waiting, first.id, 'open', { codeId, code: await codeOf(codeId) });
  expect(await rowOf(signed)).toMatchObject({ state: 'decided' });

  const sameDay = await addCitizen();
  const notified = await takenAsWithdrawn(sameDay);
  setClock('2026-12-15T09:00:00Z');
  await open(sameDay, notified);
  expect(await rowOf(notified)).toMatchObject({ state: 'notified' });
  setClock('2026-12-15T22:59:00Z');
  expect(await getMyCase(sameDay, notified)).toMatchObject({ takes: true });
  await send(sameDay, notified);
  expect(await rowOf(notified)).toMatchObject({ state: 'instruction' });

  const nextDay = await addCitizen();
  const over = await takenAsWithdrawn(nextDay);
  setClock('2026-12-24T23:00:01Z');
  await lapseNotifications();
  expect(await rowOf(over)).toMatchObject({ state: 'notified' });
  await expect(send(nextDay, over)).rejects.toMatchObject(gone);
  expect(await getMyCase(nextDay, over)).toMatchObject({ takes: false });
});

test('a decision on the merits is undone by nothing that comes', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  await decided(pilar, elena, id);
  await send(citizen, id);
  expect(await rowOf(id)).toMatchObject({ state: 'decided' });
  await open(citizen, id);
  await expect(attach(citizen, id, KIND)).rejects.toMatchObject(gone);
});

test('the person withdraws from every state before a decision, and with the application goes what was open', async () => {
  const citizen = await addCitizen();
  const registered = await applied(citizen);
  const first = await withdraw(citizen, registered);
  expect(first).toMatchObject({ status: 'registered' });
  expect(await rowOf(registered)).toMatchObject({ state: 'withdrawn', stoppedAt: null });
  const receipt = await systemDb().issuedDocument.findUniqueOrThrow({
    where: { entryId: (first as { entryId: string }).entryId },
  });
  const application = await systemDb().registerEntry.findFirstOrThrow({
    where: { caseId: registered, kind: 'application' },
  });
  for (const said of ['art', '94.4', application.number, 'Código de un solo uso'])
    expect(JSON.stringify(receipt.source)).toContain(said);
  // Nothing leads back, and what it was about can be applied for again.
  await expect(requestWithdrawalCode(citizen, registered)).rejects.toMatchObject(gone);
  await expect(takeCase(pilar, registered, await versionOf(registered))).rejects.toMatchObject({ name: 'Conflict' });
  await expect(send(citizen, registered)).rejects.toMatchObject(gone);
  expect((await startCase(citizen, 'birth-and-childcare', 'es', {})).id).not.toBe(registered);

  const other = await addCitizen();
  const asked = await takenBy(pilar, other);
  await ask(asked);
  await open(other, asked);
  await withdraw(other, asked);
  expect(await requestOf(asked)).toMatchObject({ state: 'cancelled' });
  expect(await rowOf(asked)).toMatchObject({ state: 'withdrawn', stoppedAt: null });
  expect((await getOfficeCase(pilar, asked)).events[0]).toMatchObject({ kind: 'withdrawn', byOffice: false });
  setClock('2026-12-14T10:00:00Z');
  await lapseRequests();
  expect(await requestOf(asked)).toMatchObject({ state: 'cancelled' });

  setClock(ordinaryDay);
  const third = await addCitizen();
  const proposed = await takenBy(pilar, third);
  await propose(proposed, 'grant');
  await withdraw(third, proposed);
  expect(await systemDb().decision.findFirst({ where: { caseId: proposed } })).toMatchObject({
    state: 'returned',
    returnReason: 'La persona ha retirado su solicitud.',
  });
  await expect(sign(elena, proposed)).rejects.toMatchObject({ name: 'Conflict' });
});

test('a withdrawal is signed: a wrong code changes nothing, a double click makes one entry, a decision comes first', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  const { codeId } = await requestWithdrawalCode(citizen, id);
  const code = await codeOf(codeId);
  const wrong = code === '000000' ? '000001' : '000000';
  expect(await withdrawCase(citizen, id, { codeId, code: wrong })).toEqual({ status: 'wrong-code', left: 4 });
  expect(await rowOf(id)).toMatchObject({ state: 'instruction' });
  const both = await Promise.all([1, 2, 3].map(() => withdrawCase(citizen, id, { codeId, code })));
  expect(new Set(both.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(await systemDb().registerEntry.count({ where: { caseId: id, kind: 'withdrawal' } })).toBe(1);
  expect(await systemDb().auditEvent.count({ where: { object: `case:${id}`, action: 'case.withdrawn' } })).toBe(1);

  const late = await addCitizen();
  const signed = await takenBy(pilar, late);
  const asked = await requestWithdrawalCode(late, signed);
  await decided(pilar, elena, signed);
  const sent = { codeId: asked.codeId, code: await codeOf(asked.codeId) };
  expect(await withdrawCase(late, signed, sent)).toEqual({ status: 'decided' });
  expect(await rowOf(signed)).toMatchObject({ state: 'decided' });
});

test('who represents the person withdraws with a power that reaches it; nobody else, and no draft', async () => {
  const citizen = await addCitizen();
  const id = await applied(citizen);
  const { agent, power } = await actingFor(citizen, await addCitizen());
  const outside = await actingFor(citizen, await addCitizen(), { kind: 'matter', topics: ['retirement'] });
  for (const actor of [await addCitizen(), outside.agent, pilar])
    await expect(requestWithdrawalCode(actor, id)).rejects.toMatchObject(gone);
  const done = await withdraw(agent, id);
  const entry = await systemDb().registerEntry.findUniqueOrThrow({
    where: { id: (done as { entryId: string }).entryId },
    include: { receipt: true },
  });
  expect(entry).toMatchObject({ kind: 'withdrawal', powerId: power.id, presentedById: agent.id, personId: citizen.id });
  expect(JSON.stringify(entry.receipt?.source)).toContain(power.reference);
  const draft = await fillDraft(await addCitizen(), birth(recentBirth));
  await expect(requestWithdrawalCode(citizen, draft)).rejects.toMatchObject(gone);
});

test('after all this the money and the decisions still add up', async () => {
  for (const check of [checkPayments, checkDecisions]) expect((await check()).problems).toEqual([]);
});
