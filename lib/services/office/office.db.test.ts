import { expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { day } from '@/lib/law/day';
import { sendDocuments } from '../cases/send-documents';
import { removeDocument } from '../documents/attach-document';
import { scanDocument } from '../documents/scan-document';
import {
  addCitizen,
  addStaff,
  applied,
  attach,
  birth,
  codeOf,
  decided,
  recentBirth,
  setClock,
  sign,
  takenBy,
  versionOf,
} from '../fixtures';
import { endNotification, requestNotificationCode } from '../notifications/end-notification';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import {
  type DecisionChoice,
  previewDecision,
  proposeDecision,
  requestDecisionCode,
  returnProposal,
  signDecision,
} from './decide';
import { getOfficeCase, takeCase } from './office-case';
import { getQueue } from './queue';
import { releaseDecisions } from './release-decision';
import { lapseRequests, requestDocuments } from './request-documents';
import { reviewDocument, verifyFact } from './review';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, andres, elena } = officeWith({ pilar: 'caseworker', andres: 'caseworker', elena: 'supervisor' });

const refusedFacts = birth(recentBirth, { stopsWork: false });
const rowOf = (id: string) => systemDb().case.findUniqueOrThrow({ where: { id } });
const propose = async (actor: Actor, id: string, choice: DecisionChoice = 'grant', reasons = '') =>
  proposeDecision(actor, id, { version: await versionOf(id), reasons, choice });
const verify = async (id: string, fact: string, values: Record<string, string>, reason = 'Lo dice el informe.') =>
  verifyFact(pilar, id, { version: await versionOf(id), fact, reason, values });
const open = async (citizen: Actor, notification: string, act: 'open' | 'refuse' = 'open') => {
  const { codeId } = await requestNotificationCode(citizen, notification);
  return endNotification(citizen, notification, act, { codeId, code: await codeOf(codeId) });
};
const ask = async (id: string, kinds = ['company-certificate']) => {
  const message = 'Necesitamos el certificado.';
  await requestDocuments(pilar, id, { version: await versionOf(id), kinds, message });
  return (await systemDb().notification.findFirstOrThrow({ where: { caseId: id, kind: 'document_request' } })).id;
};

test('nobody sees or handles the own case, a draft, or a case of another body; citizens see no case of the office', async () => {
  const own = await applied(elena);
  const other = await applied(await addCitizen());
  const version = await versionOf(own);
  for (const reach of [
    () => getOfficeCase(elena, own),
    () => takeCase(elena, own, version),
    () => ask(own).then(() => getOfficeCase(elena, own)),
  ])
    await expect(reach()).rejects.toMatchObject({ name: expect.stringMatching(/NotFound|Conflict/) });
  const queue = await getQueue(elena, 'open');
  expect(queue.items.map(({ id }) => id)).toContain(other);
  expect(queue.items.map(({ id }) => id)).not.toContain(own);
  const elsewhere = { ...pilar, body: 'ISM' };
  await expect(getOfficeCase(elsewhere, other)).rejects.toMatchObject(gone);
  expect((await getQueue(elsewhere, 'open')).total).toEqual({ count: 0, isMore: false });
  await expect(getOfficeCase(await addCitizen(), other)).rejects.toMatchObject(gone);
  await expect(getQueue(await addCitizen(), 'open')).rejects.toMatchObject(forbidden);
  const auditor = await addStaff('auditor');
  expect((await getOfficeCase(auditor, other)).id).toBe(other);
  await expect(takeCase(auditor, other, await versionOf(other))).rejects.toMatchObject(forbidden);
  await expect(getOfficeCase(await addStaff('registrar'), other)).rejects.toMatchObject(forbidden);
  for (const actor of [{ ...pilar, level: 'low' as const }, await addStaff('editor')])
    await expect(getOfficeCase(actor, other)).rejects.toMatchObject(gone);
  expect(await systemDb().auditEvent.count({ where: { object: `case:${other}`, action: 'case.viewed' } })).toBe(1);
});

test('of many caseworkers who take a case at the same instant one gets it', async () => {
  const id = await applied(await addCitizen());
  const version = await versionOf(id);
  const takers = [pilar, andres, elena, pilar, andres, elena];
  const taken = await Promise.allSettled(takers.map((actor) => takeCase(actor, id, version)));
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const each of taken) if (each.status === 'rejected') expect(each.reason).toMatchObject(conflict);
  const winner = takers[taken.findIndex(({ status }) => status === 'fulfilled')];
  expect(await rowOf(id)).toMatchObject({ state: 'instruction', assignedToId: winner?.id });
  expect(await systemDb().auditEvent.count({ where: { object: `case:${id}`, action: 'case.taken' } })).toBe(1);
});

test('who acts on an older version of the case overwrites nothing', async () => {
  const id = await takenBy(pilar, await addCitizen());
  const seen = await versionOf(id);
  await verify(id, 'stopsWork', { stopsWork: 'yes' });
  const late = {
    version: seen,
    reasons: '',
    reason: 'x',
    fact: 'stopsWork',
    values: { stopsWork: 'no' },
    kinds: ['family-book'],
    message: 'x',
  };
  for (const reach of [
    () => verifyFact(andres, id, late),
    () => proposeDecision(andres, id, late),
    () => requestDocuments(andres, id, late),
    () => takeCase(andres, id, seen),
  ])
    await expect(reach()).rejects.toMatchObject(conflict);
  expect((await getOfficeCase(andres, id)).facts.stopsWork).toBe(true);
});

test('a fact is verified or corrected with a reason, and the assessment follows at once', async () => {
  const id = await takenBy(pilar, await addCitizen());
  expect((await verify(id, 'stopsWork', { stopsWork: 'no' }, '  ')).problems).toEqual([
    { field: 'reason', code: 'missing' },
  ]);
  expect((await verify(id, 'baseDays', { baseDays: '0' })).problems).toMatchObject([{ field: 'baseDays' }]);
  await expect(verify(id, '__proto__', {})).rejects.toMatchObject(gone);
  expect((await getOfficeCase(pilar, id)).assessment.outcome).toBe('entitled');
  await verify(id, 'stopsWork', { stopsWork: 'no' });
  const { assessment, factSources, ...row } = await getOfficeCase(pilar, id);
  expect(assessment.outcome).toBe('not-entitled');
  expect((row as { assessment?: unknown }).assessment).toBeUndefined();
  expect(((await rowOf(id)).assessment as { outcome: string }).outcome).toBe('not-entitled');
  expect(factSources.stopsWork).toMatchObject({
    source: 'verified',
    by: pilar.id,
    reason: 'Lo dice el informe.',
    was: true,
  });
  await verify(id, 'eventDate', { 'eventDate.day': '9', 'eventDate.month': '11', 'eventDate.year': '2026' });
  expect(toDay((await rowOf(id)).eventDate as Date)).toBe('2026-11-09');
});

test('a document is accepted, or returned with a reason', async () => {
  const id = await takenBy(pilar, await addCitizen());
  const { id: documentId } = await systemDb().document.findFirstOrThrow({ where: { caseId: id } });
  const review = async (verdict: 'accepted' | 'returned', reason: string, which = documentId) =>
    reviewDocument(pilar, id, { version: await versionOf(id), documentId: which, verdict, reason });
  expect((await review('returned', ' ')).problems).toEqual([{ field: 'reason', code: 'missing' }]);
  await review('returned', 'No se lee.');
  expect(await systemDb().document.findUniqueOrThrow({ where: { id: documentId } })).toMatchObject({
    review: 'returned',
    reviewReason: 'No se lee.',
  });
  const told = await systemDb().communication.findFirstOrThrow({ where: { caseId: id } });
  expect(told).toMatchObject({ kind: 'document-returned', readAt: null });
  expect(JSON.stringify(told.sheet)).toContain('No se lee.');
  const notice = await systemDb().message.findUniqueOrThrow({
    where: { dedupeKey: `communication:${told.dedupeKey}` },
  });
  expect([notice.template, notice.values]).toEqual(['communication-sent', {}]);
  await review('accepted', '');
  expect(await systemDb().document.findUniqueOrThrow({ where: { id: documentId } })).toMatchObject({
    review: 'accepted',
    reviewReason: null,
  });
  const other = await applied(await addCitizen());
  const foreign = await systemDb().document.findFirstOrThrow({ where: { caseId: other } });
  await expect(review('accepted', '', foreign.id)).rejects.toMatchObject(gone);
});

test('a request stops the term from the day it is opened until it is answered with what it asked for', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  const before = toDay((await rowOf(id)).dueOn as Date);
  expect(before).toBe('2026-12-24');
  const missing = { version: await versionOf(id), kinds: [], message: 'x' };
  expect((await requestDocuments(pilar, id, missing)).problems).toMatchObject([{ field: 'kinds' }]);
  expect(
    (await requestDocuments(pilar, id, { ...missing, kinds: ['family-book'], message: ' ' })).problems,
  ).toMatchObject([{ field: 'message' }]);
  const notification = await ask(id);
  expect(await rowOf(id)).toMatchObject({ state: 'awaiting_citizen', stoppedAt: null });
  await expect(propose(pilar, id)).rejects.toMatchObject(conflict);
  setClock('2026-11-26T10:00:00Z');
  await open(citizen, notification);
  expect((await rowOf(id)).stoppedAt?.toISOString().slice(0, 10)).toBe('2026-11-26');
  const request = await systemDb().documentRequest.findFirstOrThrow({ where: { caseId: id } });
  // Ten working days from 26 November, over the holidays of 7 (Madrid) and 8 December.
  expect([request.notifiedOn, request.dueOn].map((date) => date && toDay(date))).toEqual(['2026-11-26', '2026-12-14']);
  setClock('2026-12-01T10:00:00Z');
  expect(await sendDocuments(citizen, id, 'k'.repeat(20))).toEqual({ status: 'nothing' });
  await scanDocument(await attach(citizen, id, 'other'));
  await sendDocuments(citizen, id, 'a'.repeat(20));
  expect((await rowOf(id)).state).toBe('awaiting_citizen');
  const bad = await attach(citizen, id, 'company-certificate');
  for (const state of ['pending', 'infected'] as const)
    await systemDb().document.update({ where: { id: bad }, data: { state } });
  expect(await sendDocuments(citizen, id, 'b'.repeat(20))).toEqual({ status: 'infected' });
  await removeDocument(citizen, bad);
  await attach(citizen, id, 'company-certificate');
  const answers = await Promise.all(Array.from({ length: 5 }, () => sendDocuments(citizen, id, 'b'.repeat(20))));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await systemDb().registerEntry.count({ where: { caseId: id, kind: 'documents' } })).toBe(2);
  // Opened on the 26th, answered on the 1st: five natural days more.
  const after = await rowOf(id);
  expect(after).toMatchObject({ state: 'instruction', stoppedAt: null });
  expect(toDay(after.dueOn as Date)).toBe('2026-12-29');
  expect(await systemDb().documentRequest.findFirstOrThrow({ where: { caseId: id } })).toMatchObject({
    state: 'answered',
  });
});

test('what had been presented before is no answer to a request for it', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  const { kind } = await systemDb().document.findFirstOrThrow({ where: { caseId: id } });
  await open(citizen, await ask(id, [kind]));
  await scanDocument(await attach(citizen, id, 'other'));
  await sendDocuments(citizen, id, 'c'.repeat(20));
  expect((await rowOf(id)).state).toBe('awaiting_citizen');
});

test('a request without answer lapses after its tenth working day, and the term runs on after it', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  await open(citizen, await ask(id));
  // Notified on the 24th: the tenth working day is Thursday 10 December.
  setClock('2026-12-10T22:59:30Z');
  await lapseRequests();
  expect((await rowOf(id)).state).toBe('awaiting_citizen');
  setClock('2026-12-10T23:00:01Z');
  await Promise.all([lapseRequests(), lapseRequests()]);
  const row = await rowOf(id);
  expect(row).toMatchObject({ state: 'instruction', stoppedAt: null });
  // 24 December and the sixteen days of the request: Saturday 9 January, so Monday 11.
  expect(toDay(row.dueOn as Date)).toBe('2027-01-11');
  expect(await systemDb().auditEvent.count({ where: { object: `case:${id}`, action: 'request.lapsed' } })).toBe(1);
});

test('below the threshold who proposes may sign; the decision, its notification and its payments come together', async () => {
  const citizen = await addCitizen({}, 600_00);
  const id = await takenBy(pilar, citizen);
  await propose(pilar, id);
  const { needsSecond } = await systemDb().decision.findFirstOrThrow({ where: { caseId: id } });
  expect(needsSecond).toBe(false);
  const preview = await previewDecision(pilar, id, await versionOf(id));
  expect(await sign(pilar, id)).toEqual({ status: 'signed' });
  expect(await rowOf(id)).toMatchObject({ state: 'decided' });
  const decision = await systemDb().decision.findFirstOrThrow({ where: { caseId: id } });
  expect(decision).toMatchObject({ state: 'signed', signedById: pilar.id, outcome: 'granted' });
  const award = (decision.assessment as { award: { total: number } }).award;
  const payments = await systemDb().payment.findMany({ where: { caseId: id } });
  const plan = (decision.assessment as { award: { payments: { value: number }[] } }).award.payments;
  expect(payments.map(({ value }) => value).sort()).toEqual(plan.map(({ value }) => value).sort());
  expect(payments.reduce((sum, { value }) => sum + value, 0)).toBeLessThanOrEqual(award.total);
  expect(await systemDb().notification.count({ where: { caseId: id, decisionId: decision.id } })).toBe(1);
  const issued = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: id, kind: 'decision' } });
  const sections = (source: unknown) => (source as typeof preview).sections.slice(0, -1);
  expect(sections(issued.source)).toEqual(JSON.parse(JSON.stringify(sections(preview))));
  await expect(sign(pilar, id)).rejects.toMatchObject(conflict);
  await expect(propose(pilar, id)).rejects.toMatchObject(conflict);
});

test('with the whole leave planned the payments add up to the award', async () => {
  const furtherLeave = [{ from: '2026-12-22', weeks: 13 }];
  const id = await takenBy(pilar, await addCitizen(), birth(recentBirth, { furtherLeave }));
  await decided(pilar, elena, id);
  const { assessment } = await systemDb().decision.findFirstOrThrow({ where: { caseId: id } });
  const { award } = assessment as { award: { total: number; lines: { id: string; value: number }[] } };
  const value = (line: string) => award.lines.find((each) => each.id === line)?.value;
  const { _sum } = await systemDb().payment.aggregate({ where: { caseId: id }, _sum: { value: true, days: true } });
  expect(value('days-planned')).toBe(value('days'));
  expect(_sum).toEqual({ value: award.total, days: value('days') });
});

test('above the threshold a second person signs, never who proposed', async () => {
  const id = await takenBy(pilar, await addCitizen());
  await propose(pilar, id);
  expect(await systemDb().decision.findFirstOrThrow({ where: { caseId: id } })).toMatchObject({ needsSecond: true });
  await expect(sign(pilar, id)).rejects.toMatchObject(forbidden);
  const { codeId } = await requestDecisionCode(andres, id, await versionOf(id));
  const code = await codeOf(codeId);
  // The second person's own code in the hands of who proposed.
  const sent = { version: await versionOf(id), codeId, code };
  await expect(signDecision(pilar, id, sent)).rejects.toMatchObject(forbidden);
  const wrong = code === '000000' ? '000001' : '000000';
  expect(await signDecision(andres, id, { ...sent, code: wrong })).toEqual({ status: 'wrong-code', left: 4 });
  expect(await signDecision(elena, id, sent)).toMatchObject({ status: 'wrong-code' });
  expect((await rowOf(id)).state).toBe('proposed');
  const refused = { object: `case:${id}`, action: 'decision.code-refused', result: 'refused' };
  expect(await systemDb().auditEvent.count({ where: refused })).toBe(2);
  expect(await sign(elena, id)).toEqual({ status: 'signed' });
});

test('after a correction a second person signs whatever the amount, also when the fact is verified once more', async () => {
  const id = await takenBy(pilar, await addCitizen({}, 600_00));
  await verify(id, 'hospitalDays', { hospitalDays: '2' });
  await verify(id, 'hospitalDays', { hospitalDays: '2' }, 'Visto otra vez.');
  await propose(pilar, id);
  expect(await systemDb().decision.findFirstOrThrow({ where: { caseId: id } })).toMatchObject({ needsSecond: true });
  await expect(sign(pilar, id)).rejects.toMatchObject(forbidden);
  await returnProposal(elena, id, { version: await versionOf(id), reason: 'Falta mirar el informe.' });
  // Back at what the person said, nothing is corrected any more.
  await verify(id, 'hospitalDays', { hospitalDays: '0' }, 'El informe decía lo mismo.');
  await propose(pilar, id);
  expect(await systemDb().decision.findFirstOrThrow({ where: { caseId: id, state: 'proposed' } })).toMatchObject({
    needsSecond: false,
  });
});

test('less than the application came to is granted in part; an application that cannot be examined is not admitted', async () => {
  const id = await takenBy(pilar, await addCitizen());
  await verify(id, 'baseSum', { baseSum: '1200' }, 'La base del registro es otra.');
  await decided(pilar, elena, id);
  expect(await systemDb().decision.findFirstOrThrow({ where: { caseId: id } })).toMatchObject({
    outcome: 'granted_in_part',
  });
  const said = async (of: string) =>
    JSON.stringify(
      (await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: of, kind: 'decision' } })).source,
    );
  expect(await said(id)).toContain('en parte');
  expect(await systemDb().payment.count({ where: { caseId: id } })).toBeGreaterThan(0);

  const other = await takenBy(pilar, await addCitizen());
  expect((await propose(pilar, other, 'inadmissible')).problems).toEqual([{ field: 'reasons', code: 'missing' }]);
  expect((await propose(pilar, other, 'inadmissible', 'Ya está resuelta en otro expediente.')).problems).toEqual([]);
  await sign(elena, other);
  expect(await systemDb().decision.findFirstOrThrow({ where: { caseId: other } })).toMatchObject({
    outcome: 'inadmissible',
  });
  expect(await said(other)).toContain('no admitimos tu solicitud');
  expect(await systemDb().payment.count({ where: { caseId: other } })).toBe(0);
});

test('a proposal goes back only with a reason, and a refusal needs reasons in words', async () => {
  const id = await takenBy(pilar, await addCitizen(), refusedFacts);
  // What the requirements refuse cannot be granted by choice.
  expect((await propose(pilar, id)).problems).toEqual([{ field: 'choice', code: 'missing' }]);
  expect((await propose(pilar, id, 'refuse')).problems).toEqual([{ field: 'reasons', code: 'missing' }]);
  expect((await propose(pilar, id, 'refuse', 'No has dejado de trabajar.')).problems).toEqual([]);
  const back = async (reason: string) => returnProposal(elena, id, { version: await versionOf(id), reason });
  expect((await back('')).problems).toEqual([{ field: 'reason', code: 'missing' }]);
  await back('Revisa la fecha.');
  expect(await rowOf(id)).toMatchObject({ state: 'instruction' });
  await decided(pilar, elena, id, 'No has dejado de trabajar.');
  expect(await systemDb().payment.count({ where: { caseId: id } })).toBe(0);
  const { source } = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: id, kind: 'decision' } });
  expect(JSON.stringify(source)).toContain('No has dejado de trabajar.');
});

test('two people who sign at the same instant make one decision', async () => {
  const id = await takenBy(pilar, await addCitizen());
  await propose(pilar, id);
  const version = await versionOf(id);
  const signing = [];
  for (const actor of [andres, elena]) {
    const { codeId } = await requestDecisionCode(actor, id, version);
    signing.push({ actor, sent: { version, codeId, code: await codeOf(codeId) } });
  }
  const signed = await Promise.allSettled(signing.map(({ actor, sent }) => signDecision(actor, id, sent)));
  expect(signed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  setClock('2026-11-24T10:16:00Z');
  // Two workers at the same minute make it available once.
  await Promise.all([releaseDecisions(), releaseDecisions()]);
  expect(await systemDb().issuedDocument.count({ where: { caseId: id, kind: 'decision' } })).toBe(1);
  expect(await systemDb().notification.count({ where: { caseId: id, kind: 'decision' } })).toBe(1);
  expect(day('2026-11-24')).toBe('2026-11-24');
});
