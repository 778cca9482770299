import { expect, test, vi } from 'vitest';
import { Conflict, Forbidden, NotFound } from '@/lib/access/outcomes';
import { systemDb } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';
import { getIssued } from '../documents/issued';
import { addCitizen, addStaff, stranger } from '../fixtures';
import { officeWith } from '../test-office';
import { answerFeedback, getFeedback, listFeedback } from './answer-feedback';
import { findSent, sendFeedback, sendSignedFeedback } from './send-feedback';

vi.mock('next/headers', () => import('../test-headers'));
const { carmen, elena } = officeWith({ carmen: 'registrar', elena: 'supervisor' });

const referenceOf = (sent: Awaited<ReturnType<typeof sendFeedback>>) => {
  if ('problems' in sent) throw new Error(JSON.stringify(sent.problems));
  return sent.reference;
};
const rowOf = (reference: string) => systemDb().feedback.findUniqueOrThrow({ where: { reference } });
const complaint = { kind: 'complaint', text: 'Nadie coge el teléfono.\nLo intenté tres días.' };

test('a complaint without a name: a reference, twenty working days, a task, and the answer to the address left, which is erased', async () => {
  const sent = await sendFeedback(stranger, 'feedback', { ...complaint, email: ' Ana@Correo.example ' }, 'es');
  const reference = referenceOf(sent);
  const row = await rowOf(reference);
  expect(row).toMatchObject({ personId: null, entryId: null, kind: 'complaint', text: complaint.text, page: null });
  expect(await findSent(stranger, reference)).toMatchObject({
    dueOn: '2026-12-24',
    answered: null,
    receipt: null,
    hasEmail: true,
  });
  const received = await systemDb().message.findUniqueOrThrow({
    where: { dedupeKey: `feedback-received:${reference}` },
  });
  expect(received).toMatchObject({ template: 'feedback-received', recipient: row.email });
  const task = await systemDb().staffTask.findUniqueOrThrow({ where: { dedupeKey: `feedback:${reference}` } });
  expect(task).toMatchObject({ kind: 'feedback', personId: null, doneAt: null });

  expect((await listFeedback(carmen, 'open')).map(({ id }) => id)).toContain(row.id);
  expect(await answerFeedback(carmen, row.id, { answer: ' ' })).toMatchObject({
    problems: [{ field: 'answer', code: 'missing' }],
  });
  expect(await answerFeedback(carmen, row.id, { answer: 'Hemos puesto otra línea.' })).toEqual({ problems: [] });
  const answer = await systemDb().message.findUniqueOrThrow({ where: { dedupeKey: `feedback-answer:${reference}` } });
  expect(answer).toMatchObject({ recipient: row.email, values: { answer: 'Hemos puesto otra línea.' } });
  expect(await rowOf(reference)).toMatchObject({ email: null, answeredById: carmen.id });
  expect((await systemDb().staffTask.findUniqueOrThrow({ where: { id: task.id } })).doneById).toBe(carmen.id);
  await expect(answerFeedback(carmen, row.id, { answer: 'Otra vez' })).rejects.toThrow(Conflict);
  expect((await findSent(stranger, reference)).answered).toBeInstanceOf(Date);
});

test('with a name it is an entry of the register with a receipt, once, and the answer is a communication', async () => {
  const marta = await addCitizen();
  const values = { kind: 'suggestion', text: 'Poned un buscador.', page: '/es/services' };
  const [first, again] = await Promise.all([
    sendSignedFeedback(marta, 'feedback', values, 'es'),
    sendSignedFeedback(marta, 'feedback', values, 'es'),
  ]);
  const reference = referenceOf(first);
  expect(again).toEqual(first);
  const sent = await findSent(marta, reference);
  expect(sent.receipt?.number).toMatch(/^2026-E-\d{8}$/);
  // The reference alone tells nobody else the number.
  expect((await findSent(stranger, reference)).receipt).toBeNull();
  const { sheet } = await getIssued(marta, sent.receipt?.issuedId ?? '');
  expect(JSON.stringify(sheet)).toContain('Poned un buscador.');
  expect(JSON.stringify(sheet)).toContain('24 de diciembre de 2026');

  const { id } = await rowOf(reference);
  expect(await getFeedback(elena, id)).toMatchObject({ number: sent.receipt?.number, person: { id: marta.id } });
  await answerFeedback(elena, id, { answer: 'Gracias: ya está.' });
  const news = await reading(marta, (tx) => tx.communication.findMany());
  expect(news).toMatchObject([{ kind: 'feedback-answered', personId: marta.id }]);
  expect(JSON.stringify(news[0]?.sheet)).toContain('Gracias: ya está.');
  const told = await systemDb().message.findFirstOrThrow({
    where: { personId: marta.id, template: 'communication-sent' },
  });
  expect(JSON.stringify(told.values)).not.toContain('Gracias');
  const events = await systemDb().auditEvent.findMany({ where: { behalf: marta.id } });
  expect(events.map(({ action }) => action)).toEqual(['feedback.viewed', 'feedback.answered']);
});

test('nothing that is wrong is sent, and a claim needs a name and what it is about', async () => {
  expect(await sendFeedback(stranger, 'feedback', { text: '' }, 'es')).toMatchObject({
    problems: [
      { field: 'kind', code: 'missing' },
      { field: 'text', code: 'missing' },
    ],
  });
  expect(await sendFeedback(stranger, 'feedback', { ...complaint, email: 'ana' }, 'es')).toEqual({
    problems: [{ field: 'email', code: 'wrong-email' }],
  });
  // Each form takes its own kinds.
  expect(await sendFeedback(stranger, 'accessibility', complaint, 'es')).toMatchObject({
    problems: [{ field: 'kind' }],
  });
  const claim = { kind: 'accessibility_claim', text: 'No me habéis contestado.' };
  const about = { ...claim, about: 'ABCD-EFGH-JKMN' };
  expect(await sendFeedback(stranger, 'accessibility', about, 'es')).toEqual({
    problems: [{ field: 'kind', code: 'needs-name' }],
  });
  const luis = await addCitizen();
  expect(await sendSignedFeedback(luis, 'accessibility', claim, 'es')).toMatchObject({
    problems: [{ field: 'about' }],
  });
  const reference = referenceOf(await sendSignedFeedback(luis, 'accessibility', about, 'en'));
  expect((await findSent(luis, reference)).dueOn).toBe('2027-01-25');
});

test('nobody reads or answers their own, and only those whose work it is do', async () => {
  const reference = referenceOf(await sendSignedFeedback(carmen, 'feedback', complaint, 'es'));
  const { id } = await rowOf(reference);
  await expect(answerFeedback(carmen, id, { answer: 'x' })).rejects.toThrow(NotFound);
  await expect(getFeedback(carmen, id)).rejects.toThrow(NotFound);
  for (const actor of [await addCitizen(), await addStaff('caseworker'), await addStaff('editor')]) {
    await expect(listFeedback(actor, 'open')).rejects.toThrow(Forbidden);
    await expect(answerFeedback(actor, id, { answer: 'x' })).rejects.toThrow(Forbidden);
  }
  // The second wall: a citizen sees their own and nobody else's, whatever is asked.
  const marta = await addCitizen();
  expect(await reading(marta, (tx) => tx.feedback.count())).toBe(0);
  expect(await reading(carmen, (tx) => tx.feedback.count({ where: { personId: carmen.id } }))).toBe(1);
});

test('a reference that is none is not found', async () => {
  for (const typed of ['', 'AAAA', 'ABCD-EFGH-JKMN']) await expect(findSent(stranger, typed)).rejects.toThrow(NotFound);
});
