import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import { getMyArea, getMyCase } from '../cases/my-cases';
import {
  actingFor,
  addCitizen,
  addStaff,
  applied,
  closeOffice,
  fillDraft,
  openOffice,
  ordinaryDay,
  setClock,
} from '../fixtures';
import { getOfficeCase } from '../office/office-case';
import { getQueue } from '../office/queue';
import { readOfficeThread, readThread } from './read-thread';
import { LONGEST_MESSAGE, MOST_A_DAY, writeMessage, writeOfficeMessage } from './write-message';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const gone = { name: 'NotFound' };
const forbidden = { name: 'Forbidden' };
const written = async (result: ReturnType<typeof writeMessage>) => {
  const done = await result;
  if (!('id' in done)) throw new Error(JSON.stringify(done.problems));
  return done.id;
};
const noticesTo = (actor: Actor) =>
  systemDb().message.findMany({ where: { personId: actor.id, template: 'case-message' } });

test('Marta asks, Pilar reads and answers, and each sees when the other read: Marta by unit, Pilar by name', async () => {
  const [marta, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const id = await applied(marta);
  const version = (await systemDb().case.findUniqueOrThrow({ where: { id } })).version;
  const asked = await written(writeMessage(marta, id, { text: '  ¿Hace falta el libro de familia?\r\nGracias.  ' }));
  const [before] = (await readThread(marta, id)).messages;
  expect(before).toMatchObject({ mine: true, from: { kind: 'you' }, read: null, isNew: false });
  expect(before?.text).toBe('¿Hace falta el libro de familia?\nGracias.');
  expect((await getQueue(pilar, 'messages')).items.map((each) => each.id)).toContain(id);
  expect((await getOfficeCase(pilar, id)).messages).toHaveLength(1);

  setClock('2026-11-25T09:30:00Z');
  const [shown] = (await readOfficeThread(pilar, id)).messages;
  expect(shown).toMatchObject({ id: asked, mine: false, isNew: true, from: { kind: 'person' } });
  expect((await readOfficeThread(pilar, id)).messages[0]?.isNew).toBe(false);
  expect((await getQueue(pilar, 'messages')).items.map((each) => each.id)).not.toContain(id);
  const [proof] = (await readThread(marta, id)).messages;
  expect(proof?.read?.by).toEqual({ kind: 'office', unit: 'EO-INSS-28-04', name: null });
  expect(proof?.read?.at.toISOString()).toMatch(/^2026-11-25T09:30:0/);

  const reply = await written(writeOfficeMessage(pilar, id, { text: 'No hace falta.', answers: asked }));
  const [notice] = await noticesTo(marta);
  expect(notice).toMatchObject({ values: {} });
  expect((await getMyCase(marta, id)).messages).toEqual([{ id: reply }]);
  expect((await getMyArea(marta)).cases[0]?.messages).toHaveLength(1);
  const [, answer] = (await readThread(marta, id)).messages;
  expect(answer).toMatchObject({ isNew: true, from: { kind: 'office', unit: 'EO-INSS-28-04', name: null } });
  expect(answer?.answers?.text).toContain('libro de familia');
  expect((await getMyCase(marta, id)).messages).toEqual([]);
  const [, read] = (await readOfficeThread(pilar, id)).messages;
  expect(read?.read?.by).toEqual({ kind: 'person' });

  const events = await systemDb().caseEvent.findMany({ where: { caseId: id, kind: 'message-written' } });
  expect(events.map(({ byOffice }) => byOffice).sort()).toEqual([false, true]);
  const acts = await systemDb().auditEvent.findMany({
    where: { object: `case:${id}`, action: { startsWith: 'message.' } },
    orderBy: { seq: 'asc' },
  });
  expect(acts.map(({ action, actor, behalf }) => [action, actor, behalf])).toEqual([
    ['message.written', marta.id, null],
    ['message.read', pilar.id, marta.id],
    ['message.written', pilar.id, marta.id],
    ['message.read', marta.id, null],
  ]);
  // A colleague with a form open does not meet a conflict because somebody wrote.
  expect((await systemDb().case.findUniqueOrThrow({ where: { id } })).version).toBe(version);
});

test('a representative writes and reads within the power, is named to both, and whoever receives communications is told', async () => {
  const [marta, ana, pilar] = [
    await addCitizen(),
    await addCitizen({ givenName: 'Ana', surnames: 'Ruiz Sanz' }),
    await addStaff('caseworker'),
  ];
  const id = await applied(marta);
  const { agent } = await actingFor(marta, ana, { kind: 'matter', topics: ['family'], notifications: true });
  const outside = (await actingFor(marta, await addCitizen(), { kind: 'procedure', procedures: ['retire-ordinary'] }))
    .agent;
  await written(writeMessage(agent, id, { text: 'Pregunto por Marta.' }));
  expect((await readThread(agent, id)).messages[0]?.from).toEqual({ kind: 'you' });
  expect((await readThread(marta, id)).messages[0]?.from).toEqual({ kind: 'agent', name: 'Ana Ruiz Sanz' });
  await written(writeOfficeMessage(pilar, id, { text: 'De acuerdo.' }));
  expect([(await noticesTo(marta)).length, (await noticesTo(ana)).length]).toEqual([1, 1]);
  await readThread(agent, id);
  const [, answer] = (await readOfficeThread(pilar, id)).messages;
  expect(answer?.read?.by).toEqual({ kind: 'agent', name: 'Ana Ruiz Sanz' });
  for (const reach of [() => readThread(outside, id), () => writeMessage(outside, id, { text: 'x' })])
    await expect(reach()).rejects.toMatchObject(gone);
});

test('nobody else reads or writes: other people, another body, the own case of a caseworker, a draft', async () => {
  const [marta, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const id = await applied(marta);
  await written(writeMessage(marta, id, { text: 'Hola.' }));
  const stranger = await addCitizen();
  const abroad = { ...(await addStaff('caseworker')), body: 'ISM' };
  const registrar = await addStaff('registrar');
  for (const act of [
    () => readThread(stranger, id),
    () => writeMessage(stranger, id, { text: 'x' }),
    () => readOfficeThread(abroad, id),
    () => writeOfficeMessage(abroad, id, { text: 'x' }),
    () => readThread(pilar, id),
  ])
    await expect(act()).rejects.toMatchObject(gone);
  await expect(writeOfficeMessage(registrar, id, { text: 'x' })).rejects.toMatchObject(forbidden);
  const own = await applied(pilar);
  await expect(readOfficeThread(pilar, own)).rejects.toMatchObject(gone);
  await expect(writeOfficeMessage(pilar, own, { text: 'x' })).rejects.toMatchObject(gone);
  const draft = await fillDraft(marta);
  await expect(writeMessage(marta, draft, { text: 'x' })).rejects.toMatchObject(gone);
  expect((await readThread(marta, id)).messages[0]?.read).toBeNull();
});

test('an auditor reads without leaving a proof of reading, and does not answer', async () => {
  const [marta, auditor] = [await addCitizen(), await addStaff('auditor')];
  const id = await applied(marta);
  await written(writeMessage(marta, id, { text: 'Hola.' }));
  expect((await readOfficeThread(auditor, id)).mayAnswer).toBe(false);
  await expect(writeOfficeMessage(auditor, id, { text: 'x' })).rejects.toMatchObject(forbidden);
  expect((await readThread(marta, id)).messages[0]?.read).toBeNull();
});

test('an empty message, one too long and the one after the last of a day come back; the next day there is room', async () => {
  const marta = await addCitizen();
  const id = await applied(marta);
  const problemsOf = async (text: string) => {
    const result = await writeMessage(marta, id, { text });
    return 'problems' in result ? result.problems.map(({ code }) => code) : [];
  };
  expect(await problemsOf(' \n\u0007 ')).toEqual(['missing']);
  expect(await problemsOf('a'.repeat(LONGEST_MESSAGE + 1))).toEqual(['too-long']);
  expect(await problemsOf('ñ'.repeat(LONGEST_MESSAGE))).toEqual([]);
  const many = await Promise.all(Array.from({ length: MOST_A_DAY + 5 }, (_, n) => problemsOf(`Mensaje ${n}`)));
  expect(many.filter((codes) => codes.length === 0)).toHaveLength(MOST_A_DAY - 1);
  expect(new Set(many.flat())).toEqual(new Set(['too-many-messages']));
  setClock('2026-11-24T23:00:30Z');
  expect(await problemsOf('Otro día')).toEqual([]);
});

test('what was written and read stays, whoever changes it', async () => {
  const [marta, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const id = await applied(marta);
  const message = await written(writeMessage(marta, id, { text: 'Tal cual.' }));
  const change = (data: object) => systemDb().caseMessage.update({ where: { id: message }, data });
  await expect(change({ text: 'Otra cosa' })).rejects.toThrow(/stays as it was written/);
  await readOfficeThread(pilar, id);
  for (const data of [{ readAt: null, readById: null }, { readAt: new Date() }])
    await expect(change(data)).rejects.toThrow(/stays as it was written/);
  await expect(systemDb().caseMessage.delete({ where: { id: message } })).rejects.toThrow(/stays as it was written/);
});

test('an answer names only a message of the other side of the same case', async () => {
  const [marta, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const [id, other] = [await applied(marta), await applied(await addCitizen())];
  const own = await written(writeMessage(marta, id, { text: 'Primera.' }));
  const elsewhere = await written(writeOfficeMessage(pilar, other, { text: 'De otro expediente.' }));
  for (const answers of [own, elsewhere]) {
    const wrong = await written(writeMessage(marta, id, { text: 'Respuesta.', answers }));
    expect(await systemDb().caseMessage.findUniqueOrThrow({ where: { id: wrong } })).toMatchObject({ answersId: null });
  }
});
