import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { removeDocument } from '../documents/attach-document';
import {
  actorOf,
  addCitizen,
  addPerson,
  applied,
  asOwner,
  attach,
  BIRTH,
  birth,
  closeOffice,
  copyDraft,
  fillDraft,
  forgetCodes,
  openOffice,
  ordinaryDay,
  rawOf,
  readyDraft,
  recentBirth,
  setClock,
  signatureOf,
  submitDraft,
} from '../fixtures';
import { answerStep, putOffDocument } from './answer-step';
import { getReceipt } from './get-receipt';
import { deleteDraft } from './start-case';
import { requestSignature, signaturePreview, submitCase } from './submit-case';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const rowsOf = async (id: string) => ({
  entries: await systemDb().registerEntry.count({ where: { caseId: id, kind: 'application' } }),
  receipts: await systemDb().issuedDocument.count({ where: { caseId: id, kind: 'receipt' } }),
  audited: await systemDb().auditEvent.count({ where: { object: `case:${id}`, action: 'case.submitted' } }),
  notices: await systemDb().message.count({
    where: { template: 'registered', dedupeKey: { startsWith: 'registered:' } },
  }),
});

test('twenty clicks at once on "send" make one entry, one receipt and one answer', async () => {
  const marta = await addCitizen();
  const id = await readyDraft(marta);
  const signature = await signatureOf(marta, id);
  const answers = await Promise.all(Array.from({ length: 20 }, () => submitCase(marta, id, signature)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 'registered' });
  expect(await rowsOf(id)).toEqual({ entries: 1, receipts: 1, audited: 1, notices: 1 });
});

test('a retry after the answer was lost finds the same entry, even with a used or wrong code', async () => {
  const marta = await addCitizen();
  const id = await readyDraft(marta);
  const signature = await signatureOf(marta, id);
  const first = await submitCase(marta, id, signature);
  expect(await submitCase(marta, id, signature)).toEqual(first);
  expect(await submitCase(marta, id, { codeId: 'lost', code: '000000' })).toEqual(first);
  expect(await signaturePreview(marta, id)).toEqual(first);
});

test('what was shown is what is signed: a change after the code was asked for stops the submission', async () => {
  const marta = await addCitizen();
  const id = await readyDraft(marta);
  const signature = await signatureOf(marta, id);
  await answerStep(marta, id, 'account', { iban: 'ES7921000813610123456789' });
  expect(await submitCase(marta, id, signature)).toEqual({ status: 'changed' });
  const document = await attach(marta, id, 'other');
  const second = await signatureOf(marta, id);
  await removeDocument(marta, document);
  expect(await submitCase(marta, id, second)).toEqual({ status: 'changed' });
  expect((await rowsOf(id)).entries).toBe(0);
  await submitDraft(marta, id);
});

test('missing answers, missing documents and infected files stop the signature and the submission', async () => {
  const marta = await addCitizen();
  const id = await fillDraft(marta);
  expect(await requestSignature(marta, id)).toEqual({ status: 'incomplete' });
  await putOffDocument(marta, id, 'company-certificate', true);
  const book = await attach(marta, id, 'family-book');
  const signature = await signatureOf(marta, id);
  for (const state of ['pending', 'infected'] as const)
    await systemDb().document.update({ where: { id: book }, data: { state } });
  expect(await submitCase(marta, id, signature)).toEqual({ status: 'incomplete' });
  await removeDocument(marta, book);
  expect(await submitCase(marta, id, signature)).toEqual({ status: 'incomplete' });
  await putOffDocument(marta, id, 'family-book', true);
  await submitDraft(marta, id);
  const empty = await addCitizen();
  const { id: draft } = await systemDb().case.create({
    data: { procedure: BIRTH, procedureVersion: '1', personId: empty.id, updatedAt: new Date() },
  });
  expect(await requestSignature(empty, draft)).toEqual({ status: 'incomplete' });
});

test('a wrong code registers nothing, five void the right one, and each is on the audit', async () => {
  const marta = await addCitizen();
  const id = await readyDraft(marta);
  const { codeId, code } = await signatureOf(marta, id);
  const wrong = code === '111111' ? '222222' : '111111';
  for (const left of [4, 3, 2, 1, 0])
    expect(await submitCase(marta, id, { codeId, code: wrong })).toEqual({ status: 'wrong-code', left });
  expect(await submitCase(marta, id, { codeId, code })).toEqual({ status: 'wrong-code', left: 0 });
  const refused = { object: `case:${id}`, action: 'case.signature-refused', result: 'refused' };
  expect(await systemDb().auditEvent.count({ where: refused })).toBe(6);
  expect((await rowsOf(id)).entries).toBe(0);
});

test('the code of another person, another case or another purpose signs nothing', async () => {
  const [marta, rosa] = [await addCitizen(), await addCitizen()];
  const [id, other] = [await readyDraft(marta), await readyDraft(rosa)];
  expect(await submitCase(marta, id, await signatureOf(rosa, other))).toMatchObject({ status: 'wrong-code' });
  const mine = await signatureOf(marta, id);
  await systemDb().oneTimeCode.update({ where: { id: mine.codeId }, data: { purpose: 'sign_notification' } });
  expect(await submitCase(marta, id, mine)).toMatchObject({ status: 'wrong-code' });
});

test('somebody else’s draft does not exist: not to sign, send, look at or delete', async () => {
  const [marta, rosa] = [await addCitizen(), await addCitizen()];
  const id = await readyDraft(marta);
  const gone = { name: 'NotFound' };
  await expect(requestSignature(rosa, id)).rejects.toMatchObject(gone);
  await expect(submitCase(rosa, id, await signatureOf(marta, id))).rejects.toMatchObject(gone);
  await expect(signaturePreview(rosa, id)).rejects.toMatchObject(gone);
  await expect(deleteDraft(rosa, id)).rejects.toMatchObject(gone);
  const entry = await submitDraft(marta, id);
  await expect(getReceipt(rosa, entry)).rejects.toMatchObject(gone);
  expect((await getReceipt(marta, entry)).issued.sheet.title).toContain('Justificante');
});

test('numbers of many people at once ascend with time and leave no gap, also when some submissions fail', async () => {
  const people = await Promise.all(Array.from({ length: 24 }, () => addCitizen()));
  const draft = await fillDraft(await addCitizen());
  const signed = [];
  for (const person of people) {
    const id = await copyDraft(draft, person);
    signed.push({ person, id, signature: await signatureOf(person, id) });
  }
  const before = await systemDb().registerEntry.count();
  // Every third has a wrong code, and its try must not cost a number. 24 at once wait on a pool of five connections.
  const answers = await Promise.all(
    signed.map(({ person, id, signature }, index) =>
      submitCase(person, id, index % 3 ? signature : { ...signature, code: 'wrong' }),
    ),
  );
  expect(answers.filter(({ status }) => status === 'registered')).toHaveLength(16);
  const entries = await systemDb().registerEntry.findMany({ orderBy: { number: 'asc' } });
  expect(entries).toHaveLength(before + 16);
  expect(entries.map(({ number }) => number)).toEqual(
    entries.map((_, index) => `2026-E-${String(index + 1).padStart(8, '0')}`),
  );
  const times = entries.slice(before).map(({ presentedAt }) => presentedAt.getTime());
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

test('presented on a Sunday, a holiday or at night of a working day: the first hour of the next working day counts', async () => {
  const at = async (instant: string) => {
    const marta = await addCitizen();
    const id = await readyDraft(marta);
    setClock(instant);
    const entry = await systemDb().registerEntry.findUniqueOrThrow({ where: { id: await submitDraft(marta, id) } });
    const { dueOn } = await systemDb().case.findUniqueOrThrow({ where: { id } });
    setClock(ordinaryDay);
    return { effectiveOn: toDay(entry.effectiveOn), presentedAt: entry.presentedAt, dueOn: dueOn && toDay(dueOn) };
  };
  const sunday = await at('2026-11-29T18:00:00Z');
  expect(sunday).toMatchObject({ effectiveOn: '2026-11-30', dueOn: '2026-12-30' });
  expect(sunday.presentedAt.toISOString().slice(0, 16)).toBe('2026-11-29T18:00');
  // 8 December is a holiday; 30 natural days from the 9th end on Friday 8 January.
  expect(await at('2026-12-08T09:00:00Z')).toMatchObject({ effectiveOn: '2026-12-09', dueOn: '2027-01-08' });
  // 23:30 in Madrid is still that Wednesday; 00:30 in Madrid is Thursday although it is Wednesday in UTC.
  expect(await at('2026-11-25T22:30:00Z')).toMatchObject({ effectiveOn: '2026-11-25' });
  expect(await at('2026-11-25T23:30:00Z')).toMatchObject({ effectiveOn: '2026-11-26', dueOn: '2026-12-28' });
});

test('a registered case is frozen: facts, version, verdicts, documents and the number in its receipt', async () => {
  const person = await addPerson();
  const marta = actorOf(person.id);
  const id = await readyDraft(marta);
  const entryId = await submitDraft(marta, id);
  const row = await systemDb().case.findUniqueOrThrow({ where: { id }, include: { documents: true } });
  const entry = await systemDb().registerEntry.findUniqueOrThrow({
    where: { id: entryId },
    include: { receipt: true },
  });
  expect(row.state).toBe('registered');
  expect(row.documents.map((document) => document.entryId)).toEqual([entryId]);
  expect((entry.content as { facts: unknown }).facts).toEqual(row.facts);
  expect(JSON.stringify(entry.receipt?.source)).toContain(entry.number);
  expect(JSON.stringify(entry.receipt?.source)).toContain(row.documents[0]?.sha256);
  expect((row.assessment as { outcome: string }).outcome).toBe('entitled');
  await expect(answerStep(marta, id, 'account', { iban: 'ES7921000813610123456789' })).rejects.toMatchObject({
    name: 'NotFound',
  });
  await expect(removeDocument(marta, row.documents[0]?.id ?? '')).rejects.toMatchObject({ name: 'NotFound' });
  await expect(systemDb().registerEntry.update({ where: { id: entryId }, data: { heading: 'x' } })).rejects.toThrow();
  await expect(systemDb().registerEntry.delete({ where: { id: entryId } })).rejects.toThrow();
});

test('without its audit row the act does not happen', async () => {
  const marta = await addCitizen();
  const id = await readyDraft(marta);
  const signature = await signatureOf(marta, id);
  await asOwner((client) =>
    client.query(`ALTER TABLE audit_event ADD CONSTRAINT broken CHECK (action <> 'case.submitted') NOT VALID`),
  );
  await expect(submitCase(marta, id, signature)).rejects.toThrow();
  await asOwner((client) => client.query('ALTER TABLE audit_event DROP CONSTRAINT broken'));
  expect(await rowsOf(id)).toMatchObject({ entries: 0, receipts: 0, audited: 0 });
  expect((await systemDb().case.findUniqueOrThrow({ where: { id } })).state).toBe('draft');
  expect(await submitCase(marta, id, signature)).toMatchObject({ status: 'registered' });
});

test('sending and removing a document or the draft at the same instant never leaves a receipt for something gone', async () => {
  for (let round = 0; round < 4; round++) {
    const marta = await addCitizen();
    const id = await readyDraft(marta);
    const extra = await attach(marta, id, 'other');
    const signature = await signatureOf(marta, id);
    const rival = round % 2 ? () => removeDocument(marta, extra) : () => deleteDraft(marta, id);
    const [sent, removed] = await Promise.allSettled([submitCase(marta, id, signature), rival()]);
    const entry = await systemDb().registerEntry.findFirst({ where: { caseId: id }, include: { documents: true } });
    const listed = (entry?.content as { documents: unknown[] } | undefined)?.documents ?? [];
    expect(entry?.documents.length ?? 0).toBe(listed.length);
    const registered = sent.status === 'fulfilled' && sent.value.status === 'registered';
    expect(entry !== null).toBe(registered);
    expect(registered && removed.status === 'fulfilled').toBe(false);
  }
});

test('a self-employed person of Barcelona gets the calendar of both places in the due date', async () => {
  setClock('2027-05-17T10:00:00Z');
  const person = await addCitizen({ province: '08' });
  const id = await applied(person, birth(recentBirth));
  // Thirty natural days from 17 May end on Wednesday 16 June: a working day in both.
  expect(toDay((await systemDb().case.findUniqueOrThrow({ where: { id } })).dueOn as Date)).toBe('2027-06-16');
  await forgetCodes(person);
  expect(rawOf(BIRTH, birth(recentBirth)).situation).toBe('birth');
});
