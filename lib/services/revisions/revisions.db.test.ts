import { expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { toDay } from '@/lib/casework/dates';
import type { RevisionKind } from '@/lib/casework/revision';
import type { Settlement } from '@/lib/casework/settlement';
import { sheetOf } from '@/lib/casework/sheet';
import { getProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import type { RevisionResult } from '@/lib/db/generated/client';
import { day } from '@/lib/law/day';
import { getMyArea, getMyCase } from '../cases/my-cases';
import { verifyByCode } from '../documents/issued';
import {
  actingFor,
  addCitizen,
  attach,
  BIRTH,
  birth,
  codeOf,
  decided,
  forgetCodes,
  rawOf,
  recentBirth,
  setClock,
  sign,
  takenBy,
  versionOf,
} from '../fixtures';
import { endNotification, lapseNotifications, requestNotificationCode } from '../notifications/end-notification';
import { proposeDecision, requestDecisionCode } from '../office/decide';
import { getOfficeCase, takeCase } from '../office/office-case';
import { releaseDecisions } from '../office/release-decision';
import { verifyFact } from '../office/review';
import { orderPayments } from '../payments/order-payments';
import { recordPayment } from '../payments/record-payment';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { checkDecisions, checkPayments } from '../verify/check-acts';
import { verifyOffice } from '../verify/verify-office';
import { effectiveFrom } from './changes';
import { getRevision } from './get-revision';
import { lapseRevisions } from './lapse-revisions';
import { presentRevision, requestRevisionSignature } from './present-revision';
import { proposeRevision } from './propose-revision';
import { removeRevision, saveChange, saveObjection } from './save-revision';
import { startCorrection } from './start-correction';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, andres, elena } = officeWith({ pilar: 'caseworker', andres: 'caseworker', elena: 'supervisor' });

const rowOf = (id: string) => systemDb().case.findUniqueOrThrow({ where: { id } });
const paymentsOf = (caseId: string) =>
  systemDb().payment.findMany({ where: { caseId }, orderBy: [{ payOn: 'asc' }, { from: 'asc' }] });
const sumOf = (rows: readonly { readonly value: number }[]) => rows.reduce((total, { value }) => total + value, 0);
const answerTo = (caseId: string) =>
  systemDb().decision.findFirstOrThrow({
    where: { caseId, state: 'signed' },
    orderBy: { signedAt: 'desc' },
    include: { notification: true },
  });
const sheetTo = async (caseId: string) => {
  const { notification } = await answerTo(caseId);
  const issued = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: notification?.issuedId ?? '' } });
  return { ...sheetOf(issued.source), csv: issued.csv, text: JSON.stringify(issued.source) };
};

const open = async (citizen: Actor, caseId: string): Promise<void> => {
  const { notification } = await answerTo(caseId);
  await forgetCodes(citizen);
  const { codeId } = await requestNotificationCode(citizen, notification?.id ?? '');
  await endNotification(citizen, notification?.id ?? '', 'open', { codeId, code: await codeOf(codeId) });
};
/** A case decided by Pilar and Elena and read by its person. */
const decidedCase = async (citizen: Actor, facts = birth(recentBirth), reasons = ''): Promise<string> => {
  const id = await takenBy(pilar, citizen, facts);
  await decided(pilar, elena, id, reasons);
  await open(citizen, id);
  await forgetCodes(elena);
  return id;
};
const refusedFacts = birth(recentBirth, { stopsWork: false });
const present = async (citizen: Actor, id: string, kind: RevisionKind) => {
  await forgetCodes(citizen);
  const { codeId } = await requestRevisionSignature(citizen, id, kind);
  return presentRevision(citizen, id, kind, { codeId, code: await codeOf(codeId) });
};
const object = async (
  citizen: Actor,
  id: string,
  points: string[] = [],
  kind: 'prior_claim' | 'correction' = 'prior_claim',
) => {
  await saveObjection(citizen, id, kind, {
    points,
    text: 'Sí que dejé de trabajar.',
    petition: 'Que me la reconozcáis.',
  });
  return present(citizen, id, kind);
};
const date = (name: string, text: string) => {
  const [year = '', month = '', day = ''] = text.split('-');
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
};
const verify = async (id: string, fact: string, values: Record<string, string>) =>
  verifyFact(pilar, id, { version: await versionOf(id), fact, reason: 'Lo dice el certificado.', values });
const take = async (actor: Actor, id: string) => takeCase(actor, id, await versionOf(id));
const propose = async (id: string, result: RevisionResult, values: Record<string, string> = {}) =>
  proposeRevision(pilar, id, {
    version: await versionOf(id),
    reasons: 'Por lo que dice el certificado.',
    result,
    values,
  });
const answer = async (id: string, result: RevisionResult, signer = andres, values: Record<string, string> = {}) => {
  const { problems } = await propose(id, result, values);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  expect(await sign(signer, id)).toEqual({ status: 'signed' });
};
const soundOffice = async () => {
  expect((await checkPayments()).problems).toEqual([]);
  expect((await checkDecisions()).problems).toEqual([]);
};

test('refused, objected to, granted: the same number, another hand, and the first decision stays to be read meanwhile', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen, refusedFacts, 'No descansas del trabajo.');
  const page = await getRevision(citizen, id, 'prior_claim');
  // Thirty working days from Tuesday 24 November over 7 and 8 December, 25 December, 1 and 6 January.
  expect([page.notifiedOn, page.claimDue, page.isLate]).toEqual(['2026-11-24', '2027-01-12', false]);
  expect(page.kinds).toEqual(['prior_claim', 'correction']);
  setClock('2026-12-01T10:00:00Z');
  const nothing = { points: [], text: ' ', petition: '' };
  expect((await saveObjection(citizen, id, 'prior_claim', nothing)).problems.map(({ field }) => field)).toEqual([
    'text',
    'petition',
  ]);
  await saveObjection(citizen, id, 'prior_claim', {
    points: ['requirement:rest', 'requirement:not-there', 'fact:stopsWork', 'fact:__proto__', 'notice'],
    text: 'Sí que dejé de trabajar.',
    petition: 'Que me la reconozcáis.',
  });
  await attach(citizen, id, 'other');
  expect(await present(citizen, id, 'prior_claim')).toMatchObject({ status: 'registered' });
  const revision = await systemDb().revision.findFirstOrThrow({ where: { caseId: id }, include: { entry: true } });
  expect(revision).toMatchObject({ state: 'open', late: false, entry: { kind: 'objection' } });
  expect(revision.points).toEqual(expect.arrayContaining(['fact:stopsWork', 'notice']));
  expect(JSON.stringify(revision.points)).not.toMatch(/not-there|proto/);
  const before = await rowOf(id);
  // Forty-five working days from Tuesday 1 December.
  expect([before.state, toDay(before.dueOn as Date)]).toEqual(['registered', '2027-02-09']);
  expect(await systemDb().document.count({ where: { caseId: id, entryId: revision.entryId } })).toBe(1);
  const receipt = await systemDb().issuedDocument.findFirstOrThrow({ where: { entryId: revision.entryId } });
  expect(JSON.stringify(receipt.source)).toContain('9 de febrero de 2027');
  const seen = await getMyCase(citizen, id);
  expect(seen.decisions.map(({ outcome }) => outcome)).toEqual(['refused']);

  await take(pilar, id);
  expect((await getOfficeCase(pilar, id)).revisions).toMatchObject([{ kind: 'prior_claim', state: 'open' }]);
  // Nothing was verified yet: there is nothing to uphold it with, and nobody ends worse off.
  expect((await propose(id, 'upheld')).problems).toEqual([{ field: 'result', code: 'missing' }]);
  await verify(id, 'stopsWork', { stopsWork: 'yes' });
  const { problems } = await proposeDecision(pilar, id, {
    version: await versionOf(id),
    reasons: '',
    choice: 'grant',
  }).catch(() => ({ problems: ['not this way'] }));
  expect(problems).toEqual(['not this way']);
  const silent = { version: await versionOf(id), reasons: ' ', result: 'upheld' as const, values: {} };
  expect((await proposeRevision(pilar, id, silent)).problems).toEqual([{ field: 'reasons', code: 'missing' }]);
  await propose(id, 'upheld');
  // Elena signed the first one, Pilar proposed this one with a corrected fact: neither signs it.
  for (const actor of [elena, pilar])
    await expect(requestDecisionCode(actor, id, await versionOf(id))).rejects.toMatchObject(forbidden);
  await sign(andres, id);
  expect((await getMyCase(citizen, id)).decisions.map(({ outcome }) => outcome)).toEqual(['refused']);
  expect((await getMyCase(citizen, id)).payments).toEqual([]);
  const sheet = await sheetTo(id);
  expect(sheet.title).toContain('te damos la razón');
  for (const text of [
    'Estimamos tu reclamación',
    'Juzgado de lo Social',
    '30\u00A0días hábiles',
    'Sí que dejé de trabajar',
  ])
    expect(sheet.text).toContain(text);
  await open(citizen, id);
  const after = await getMyCase(citizen, id);
  expect(after.decisions.map(({ outcome, result }) => [outcome, result])).toEqual([
    ['refused', null],
    ['granted', 'upheld'],
  ]);
  expect(after.payments.length).toBeGreaterThan(0);
  expect(after.state).toBe('notified');
  // Who had an objection answered goes to court.
  await expect(getRevision(citizen, id, 'prior_claim')).rejects.toMatchObject(conflict);
  await soundOffice();
});

test('an objection upheld raises the amount: what was ordered stays, the rest is planned anew', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen);
  setClock('2026-12-05T10:00:00Z');
  await orderPayments();
  expect(await orderPayments()).toBe(0);
  const old = await paymentsOf(id);
  expect(old.map(({ state }) => state)).toContain('ordered');
  await object(citizen, id, ['fact:baseSum']);
  await take(pilar, id);
  await verify(id, 'baseSum', { baseSum: '3000' });
  await answer(id, 'upheld');
  const payments = await paymentsOf(id);
  const made = payments.filter(({ state }) => state === 'ordered');
  expect(sumOf(made)).toBe(sumOf(old.filter(({ state }) => state === 'ordered')));
  const { settlement, assessment } = await answerTo(id);
  const { difference, overpaid, underpaid } = settlement as unknown as Settlement;
  const total = (assessment as unknown as { award: { payments: { value: number }[] } }).award.payments;
  expect([difference > 0, underpaid > 0, overpaid]).toEqual([true, true, 0]);
  // What is missing of the payment already ordered comes as one payment of its own.
  const [first] = made;
  expect(payments).toContainEqual(
    expect.objectContaining({ state: 'planned', value: underpaid, from: first?.from, to: first?.to }),
  );
  const live = payments.filter(({ state }) => state !== 'cancelled');
  expect(sumOf(live)).toBe(sumOf(total));
  expect(sumOf(live)).toBe(sumOf(old) + difference);
  // The plan it replaces is told as it was until the new decision has been read.
  expect((await getMyCase(citizen, id)).payments.map(({ state }) => state)).not.toContain('cancelled');
  await open(citizen, id);
  expect((await getMyCase(citizen, id)).payments.map(({ state }) => state)).toContain('cancelled');
  await soundOffice();
});

test('dismissed: the facts, the award and the payments stay as they were', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen);
  const [before, plan] = [await rowOf(id), await paymentsOf(id)];
  await object(citizen, id);
  await take(pilar, id);
  await verify(id, 'stopsWork', { stopsWork: 'no' });
  expect((await propose(id, 'upheld')).problems).toEqual([{ field: 'result', code: 'missing' }]);
  await answer(id, 'dismissed');
  await open(citizen, id);
  const after = await rowOf(id);
  expect([after.facts, after.sources]).toEqual([before.facts, before.sources]);
  expect(await paymentsOf(id)).toEqual(plan);
  const sheet = await sheetTo(id);
  expect(sheet.title).toContain('no te damos la razón');
  expect(sheet.text).toContain('sigue como estaba');
  expect((await getMyCase(citizen, id)).decisions.at(-1)).toMatchObject({ outcome: 'granted', result: 'dismissed' });
  await soundOffice();
});

test('out of term it is registered all the same, with a plain warning', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen, refusedFacts, 'No descansas.');
  setClock('2027-01-12T22:00:00Z');
  expect((await getRevision(citizen, id, 'prior_claim')).isLate).toBe(false);
  setClock('2027-01-13T10:00:00Z');
  expect((await getRevision(citizen, id, 'prior_claim')).isLate).toBe(true);
  expect(await object(citizen, id, ['notice'])).toMatchObject({ status: 'registered' });
  const { late, entryId } = await systemDb().revision.findFirstOrThrow({ where: { caseId: id } });
  expect(late).toBe(true);
  const receipt = await systemDb().issuedDocument.findFirstOrThrow({ where: { entryId } });
  expect(JSON.stringify(receipt.source)).toContain('puede que no se admita');
  await take(pilar, id);
  await answer(id, 'inadmissible');
  expect((await sheetTo(id)).title).toContain('no la admitimos');
});

test('nobody asks about a decision that was not read, or while something else is under way; silence comes after 45 days', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen, refusedFacts);
  await decided(pilar, elena, id, 'No descansas.');
  await expect(getRevision(citizen, id, 'prior_claim')).rejects.toMatchObject(conflict);
  setClock('2026-12-10T10:00:00Z');
  await lapseNotifications();
  await object(citizen, id);
  for (const kind of ['prior_claim', 'correction'] as const)
    await expect(saveObjection(citizen, id, kind, { points: [], text: 'a', petition: 'b' })).rejects.toMatchObject(
      conflict,
    );
  const due = toDay((await rowOf(id)).dueOn as Date);
  expect(due).toBe('2027-02-16');
  setClock('2027-02-16T22:59:00Z');
  expect(await lapseRevisions()).toBe(0);
  setClock('2027-02-16T23:00:01Z');
  const lapsed = await Promise.all([lapseRevisions(), lapseRevisions()]);
  expect(lapsed.reduce((sum, count) => sum + count, 0)).toBe(1);
  const [told] = await systemDb().communication.findMany({ where: { caseId: id, kind: 'objection-silent' } });
  // Thirty working days from Tuesday 16 February, over Thursday and Friday of Holy Week.
  expect(JSON.stringify(told?.sheet)).toContain('al menos hasta el jueves 1 de abril de 2027');
  await take(pilar, id);
  await answer(id, 'dismissed');
  expect(await systemDb().revision.findFirstOrThrow({ where: { caseId: id } })).toMatchObject({ state: 'answered' });
});

test('double clicks, two tabs and two caseworkers: one objection, one entry, one answer', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen, refusedFacts, 'No descansas.');
  await saveObjection(citizen, id, 'prior_claim', { points: [], text: 'a', petition: 'b' });
  await forgetCodes(citizen);
  const { codeId } = await requestRevisionSignature(citizen, id, 'prior_claim');
  const code = await codeOf(codeId);
  const results = await Promise.all(
    Array.from({ length: 5 }, () => presentRevision(citizen, id, 'prior_claim', { codeId, code })),
  );
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  expect(await systemDb().registerEntry.count({ where: { caseId: id, kind: 'objection' } })).toBe(1);
  await take(pilar, id);
  await propose(id, 'dismissed');
  const version = await versionOf(id);
  const codes = [];
  for (const actor of [pilar, andres]) codes.push({ actor, ...(await requestDecisionCode(actor, id, version)) });
  const { signDecision } = await import('../office/decide');
  const signed = await Promise.allSettled(
    codes.map(async ({ actor, codeId: mine }) =>
      signDecision(actor, id, { version, codeId: mine, code: await codeOf(mine) }),
    ),
  );
  expect(signed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  setClock('2026-11-24T12:00:00Z');
  await releaseDecisions();
  expect(await systemDb().decision.count({ where: { caseId: id, state: 'signed' } })).toBe(2);
});

test('what was changed after the code was sent is not signed with it', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen);
  await saveObjection(citizen, id, 'prior_claim', { points: [], text: 'a', petition: 'b' });
  await forgetCodes(citizen);
  const { codeId } = await requestRevisionSignature(citizen, id, 'prior_claim');
  const wrong = await presentRevision(citizen, id, 'prior_claim', { codeId, code: '0' });
  expect(wrong).toMatchObject({ status: 'wrong-code' });
  await saveObjection(citizen, id, 'prior_claim', { points: [], text: 'otra cosa', petition: 'b' });
  expect(await presentRevision(citizen, id, 'prior_claim', { codeId, code: await codeOf(codeId) })).toEqual({
    status: 'changed',
  });
  await attach(citizen, id, 'other');
  await removeRevision(citizen, id, 'prior_claim');
  expect(await systemDb().document.count({ where: { caseId: id, entryId: null } })).toBe(0);
  // With nothing being written about it, a decided case takes no more papers.
  await expect(attach(citizen, id, 'other')).rejects.toMatchObject(gone);
  await expect(removeRevision(citizen, id, 'prior_claim')).rejects.toMatchObject(gone);
  await expect(requestRevisionSignature(citizen, id, 'prior_claim')).rejects.toMatchObject(conflict);
});

test('a correction begun by the office puts a new document in the place of the wrong one', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen);
  const { csv: wrong } = await sheetTo(id);
  const start = async (reason: string) => startCorrection(pilar, id, { version: await versionOf(id), reason });
  expect((await start(' ')).problems).toEqual([{ field: 'reason', code: 'missing' }]);
  await start('El bebé estuvo diez días en el hospital.');
  await expect(start('Otra vez')).rejects.toMatchObject(conflict);
  expect(await rowOf(id)).toMatchObject({ state: 'instruction', assignedToId: pilar.id });
  await verify(id, 'hospitalDays', { hospitalDays: '10' });
  await answer(id, 'upheld', elena);
  const states = async () => [(await verifyByCode(wrong))?.state, (await verifyByCode((await sheetTo(id)).csv))?.state];
  // The new one is sealed until it is opened.
  expect(await states()).toEqual(['valid', undefined]);
  await open(citizen, id);
  expect(await states()).toEqual(['replaced', 'valid']);
  expect((await getMyCase(citizen, id)).issued.filter(({ state }) => state === 'replaced')).toHaveLength(1);
  await soundOffice();
});

test('an error pointed at by the person that is none changes nothing', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen);
  const { csv } = await sheetTo(id);
  await object(citizen, id, ['line:total'], 'correction');
  expect(await systemDb().registerEntry.count({ where: { caseId: id, kind: 'correction' } })).toBe(1);
  await take(pilar, id);
  await answer(id, 'dismissed', elena);
  await open(citizen, id);
  expect((await verifyByCode(csv))?.state).toBe('valid');
});

test('circumstances change in the middle of a month: over- and underpaid day by day, and the rest planned anew', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen);
  setClock('2027-02-03T10:00:00Z');
  await orderPayments();
  const made = sumOf((await paymentsOf(id)).filter(({ state }) => state === 'ordered'));
  const page = await getRevision(citizen, id, 'change');
  expect(page.changeable).toEqual(expect.arrayContaining(['stopsWork', 'iban']));
  expect(page.changeable).not.toContain('eventDate');
  const raw = rawOf(BIRTH, birth(recentBirth, { stopsWork: false }));
  const values = (since: string, more: Record<string, string> = {}) => ({ ...raw, ...date('since', since), ...more });
  const change = (facts: string[], sent: Record<string, string>) =>
    saveChange(citizen, id, { facts, text: '', values: sent });
  expect((await change(['stopsWork'], values('2026-12-05', { stopsWork: 'yes' }))).problems).toEqual([
    { field: 'facts', code: 'nothing-changed' },
  ]);
  expect((await change(['stopsWork'], values('2027-03-01'))).problems).toMatchObject([
    { field: 'since', code: 'too-late' },
  ]);
  await change(['stopsWork'], values('2026-12-05'));
  const preview = (await getRevision(citizen, id, 'change')).preview;
  expect([preview?.from, preview?.assessment.outcome, preview?.award]).toEqual(['2026-12-05', 'not-entitled', null]);
  expect(await present(citizen, id, 'change')).toMatchObject({ status: 'registered' });
  await take(pilar, id);
  await answer(id, 'upheld', elena, date('since', '2026-12-05'));
  const { settlement, outcome } = await answerTo(id);
  const { overpaid, lines, plan } = settlement as unknown as Settlement;
  expect([outcome, overpaid > 0, plan]).toEqual(['refused', true, []]);
  expect(lines[0]?.from).toBe('2026-12-05');
  const sheet = await sheetTo(id);
  for (const text of ['Lo que has cobrado de más', 'art. 55.3', '4 años', 'Recibirás otra resolución'])
    expect(sheet.text).toContain(text);
  expect(sumOf((await paymentsOf(id)).filter(({ state }) => state === 'ordered'))).toBe(made);
  expect((await paymentsOf(id)).filter(({ state }) => state === 'planned')).toEqual([]);
  await open(citizen, id);
  // What was paid without right is owed since it is known, with thirty days to give it back (LGSS art. 55).
  const debts = () => systemDb().debt.findMany({ where: { caseId: id }, select: { state: true, principal: true } });
  expect(await debts()).toEqual([{ state: 'pending', principal: overpaid }]);
  // Nothing is paid any more: it is the objection that is left.
  const shown = await getMyCase(citizen, id);
  expect(shown.payments.map(({ state }) => state)).not.toContain('planned');
  const home = (await getMyArea(citizen)).cases.find((row) => row.id === id);
  expect([home?.decisions, home?.payments.length]).toEqual([
    [{ outcome: 'refused' }],
    shown.payments.filter(({ state }) => state === 'ordered').length,
  ]);
  await object(citizen, id);
  await take(pilar, id);
  await verify(id, 'stopsWork', { stopsWork: 'yes' });
  await answer(id, 'upheld');
  const back = (await answerTo(id)).settlement as unknown as Settlement;
  // All of it had been paid: nothing is too much any more and nothing is missing.
  expect([back.overpaid, back.underpaid, back.plan]).toEqual([0, 0, []]);
  await open(citizen, id);
  expect((await debts()).map(({ state }) => state)).toEqual(['annulled']);
  await soundOffice();
});

test('more since a day already paid: the missing part of those days is paid, and nothing before it moves', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen);
  setClock('2027-01-04T10:00:00Z');
  await orderPayments();
  const made = sumOf((await paymentsOf(id)).filter(({ state }) => state === 'ordered'));
  await saveChange(citizen, id, {
    facts: ['hospitalDays'],
    text: 'Ha estado en el hospital.',
    values: { hospitalDays: '10', ...date('since', '2026-12-01') },
  });
  await present(citizen, id, 'change');
  await take(pilar, id);
  await verify(id, 'baseSum', { baseSum: '3000' });
  await answer(id, 'upheld', andres, date('since', '2026-12-01'));
  const { underpaid, overpaid, lines, plan } = (await answerTo(id)).settlement as unknown as Settlement;
  expect([underpaid > 0, overpaid]).toEqual([true, 0]);
  expect(lines.every(({ from }) => from >= '2026-12-01')).toBe(true);
  const payments = await paymentsOf(id);
  expect(sumOf(payments.filter(({ state }) => state === 'ordered'))).toBe(made);
  expect(sumOf(payments.filter(({ state }) => state === 'planned'))).toBe(sumOf(plan));
  expect(plan.map(({ value }) => value)).toContain(underpaid);
  expect((await sheetTo(id)).text).toContain('Te lo pagamos en un pago aparte');
  await soundOffice();
});

test('a change counts from its day, and in the minimum income from the first of the month after it', () => {
  const from = (slug: string) => effectiveFrom(getProcedure(slug).procedure, day('2026-12-14'));
  expect([from(BIRTH), from('imv')]).toEqual(['2026-12-14', '2027-01-01']);
});

test('another account changes where the rest is paid and nothing else', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen);
  const before = await paymentsOf(id);
  const iban = 'ES7921000813610123456789';
  await saveChange(citizen, id, { facts: ['iban'], text: '', values: { iban, ...date('since', '2026-11-20') } });
  await present(citizen, id, 'change');
  await take(pilar, id);
  await answer(id, 'upheld', elena, date('since', '2026-11-20'));
  const planned = (await paymentsOf(id)).filter(({ state }) => state === 'planned');
  expect(new Set(planned.map((payment) => payment.iban))).toContain(iban);
  expect(sumOf(planned)).toBe(sumOf(before));
  expect(((await answerTo(id)).settlement as unknown as Settlement).difference).toBe(0);
  await soundOffice();
});

test('a payment goes out on its day, once and only of a decision that was read; the bank’s answer is written down', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  await decided(pilar, elena, id);
  setClock('2026-12-01T10:00:00Z');
  await orderPayments();
  expect((await paymentsOf(id)).map(({ state }) => state)).not.toContain('ordered');
  await open(citizen, id);
  const counts = await Promise.all([orderPayments(), orderPayments()]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
  setClock('2027-01-04T10:00:00Z');
  await orderPayments();
  const [first, second] = await paymentsOf(id);
  expect([first?.state, second?.state]).toEqual(['ordered', 'ordered']);
  expect(await systemDb().communication.count({ where: { caseId: id, kind: 'first-payment' } })).toBe(1);
  const record = async (payment: string | undefined, act: 'pay' | 'return' | 'order-again', reason = '', iban = '') =>
    recordPayment(pilar, id, { version: await versionOf(id), paymentId: payment ?? '', act, reason, iban });
  await record(first?.id, 'pay');
  await expect(record(first?.id, 'pay')).rejects.toMatchObject(conflict);
  expect((await record(second?.id, 'return')).problems).toEqual([{ field: 'reason', code: 'missing' }]);
  await record(second?.id, 'return', 'La cuenta está cerrada.');
  const told = await systemDb().communication.findFirstOrThrow({ where: { caseId: id, kind: 'payment-returned' } });
  expect(JSON.stringify(told.sheet)).toContain('La cuenta está cerrada.');
  expect((await record(second?.id, 'order-again', '', 'ES00')).problems).toMatchObject([{ field: 'iban' }]);
  await record(second?.id, 'order-again', '', 'ES7921000813610123456789');
  expect((await paymentsOf(id)).slice(0, 2).map(({ state, iban }) => [state, iban.slice(-4)])).toEqual([
    ['paid', '1332'],
    ['ordered', '6789'],
  ]);
  const other = await takenBy(pilar, await addCitizen());
  await expect(
    recordPayment(pilar, other, {
      version: await versionOf(other),
      paymentId: first?.id ?? '',
      act: 'pay',
      reason: '',
      iban: '',
    }),
  ).rejects.toMatchObject(gone);
  await expect(
    recordPayment(citizen, id, { version: 1, paymentId: first?.id ?? '', act: 'pay', reason: '', iban: '' }),
  ).rejects.toMatchObject(gone);
  await soundOffice();
});

test('a representative objects within the power and not outside it; a stranger finds nothing', async () => {
  const citizen = await addCitizen();
  const id = await decidedCase(citizen, refusedFacts, 'No descansas.');
  const helper = await addCitizen();
  await expect(getRevision(helper, id, 'prior_claim')).rejects.toMatchObject(gone);
  const { agent: other } = await actingFor(citizen, helper, { kind: 'procedure', procedures: ['retire-ordinary'] });
  await expect(getRevision(other, id, 'prior_claim')).rejects.toMatchObject(gone);
  const { agent, power } = await actingFor(citizen, helper, { kind: 'procedure', procedures: [BIRTH] });
  expect(await object(agent, id)).toMatchObject({ status: 'registered' });
  const entry = await systemDb().registerEntry.findFirstOrThrow({ where: { caseId: id, kind: 'objection' } });
  expect(entry).toMatchObject({ presentedById: helper.id, powerId: power.id, personId: citizen.id });
});

test('after all of it the office verifies: register, receipts, money, decisions and the audit chain', async () => {
  // The stories move the clock back between them, so the numbers of the register do not ascend in time here.
  const checks = (await verifyOffice()).checks.filter(({ name }) => name !== 'register-numbers');
  expect(checks.flatMap(({ name, problems }) => problems.map((text) => [name, text]))).toEqual([]);
});
