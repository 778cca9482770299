import { expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';
import { openDocument } from '../documents/open-document';
import { addCitizen, addStaff, applied, birth, decided, recentBirth, setClock, takenBy, versionOf } from '../fixtures';
import { getTask, listTasks } from '../tasks/list-tasks';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { abstain, allowToSee, getProtection, keptFrom, listAbstentions, protectPerson, unprotectPerson } from './apart';
import { getOfficeCase, takeCase } from './office-case';
import { answerOpinion, askOpinion, getOpinion, listOpinions, whoCanBeAsked, withdrawOpinion } from './opinions';
import { needsPurpose, tellPurpose } from './purpose';
import { getQueue } from './queue';
import { aroundPerson, otherCases } from './related';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, andres, elena, berta } = officeWith({
  pilar: 'caseworker',
  andres: 'caseworker',
  elena: 'supervisor',
  berta: 'auditor',
});
const audited = async (object: string, action: string) => systemDb().auditEvent.count({ where: { object, action } });
const inQueue = async (actor: typeof pilar, id: string) =>
  (await getQueue(actor, 'open')).items.some((item) => item.id === id);

test('whoever stands aside loses the case for good: it is out of their sight, their supervisor is told, nobody gives it back', async () => {
  const id = await takenBy(pilar, await addCitizen());
  const sent = async (cause: string, text: string) => abstain(pilar, id, { version: await versionOf(id), cause, text });
  expect((await sent('z', '')).problems.map(({ field }) => field)).toEqual(['cause', 'text']);
  await expect(abstain(pilar, id, { version: 1, cause: 'c', text: 'Amigos.' })).rejects.toMatchObject(conflict);
  expect(await sent('c', 'Somos amigos desde la escuela.')).toEqual({ problems: [] });
  expect(await systemDb().case.findUniqueOrThrow({ where: { id } })).toMatchObject({ assignedToId: null });
  await expect(getOfficeCase(pilar, id)).rejects.toMatchObject(gone);
  await expect(takeCase(pilar, id, await versionOf(id))).rejects.toMatchObject(gone);
  expect([await inQueue(pilar, id), await inQueue(andres, id)]).toEqual([false, true]);
  expect([await keptFrom(pilar, id), await keptFrom(andres, id)]).toEqual(['abstained', null]);
  const giveBack = systemDb().case.update({ where: { id }, data: { assignedToId: pilar.id } });
  await expect(giveBack).rejects.toThrow(/keeps out of it/);
  const tasks = await listTasks(elena, { view: 'open', kind: 'abstained' });
  expect(tasks.tasks.map(({ caseId }) => caseId)).toContain(id);
  expect(await listAbstentions(elena, id)).toMatchObject([{ cause: 'c', text: 'Somos amigos desde la escuela.' }]);
  expect(await audited(`case:${id}`, 'case.abstained')).toBe(1);
  await takeCase(andres, id, await versionOf(id));
});

test('a protected person is seen by those on the list alone, in the queue, the case, its documents and the tasks', async () => {
  const marta = await addCitizen();
  const id = await takenBy(pilar, marta);
  const document = await systemDb().document.findFirstOrThrow({ where: { caseId: id } });
  await expect(protectPerson(pilar, id, 'Amenazas.')).rejects.toMatchObject(forbidden);
  expect((await protectPerson(elena, id, ' ')).problems).toHaveLength(1);
  await protectPerson(elena, id, 'Orden judicial.');
  await expect(protectPerson(elena, id, 'Otra vez.')).rejects.toMatchObject(conflict);
  expect((await getOfficeCase(elena, id)).person.givenName).toBe('Marta');
  for (const actor of [pilar, andres, berta]) {
    await expect(getOfficeCase(actor, id)).rejects.toMatchObject(gone);
    await expect(openDocument(actor, document.id)).rejects.toMatchObject(gone);
    expect([await inQueue(actor, id), await keptFrom(actor, id)]).toEqual([false, 'protected']);
  }
  const shown = await getProtection(pilar, id);
  expect(shown).toMatchObject({ isProtected: true, maySee: false, maySet: false, reason: null, viewers: [] });
  expect(JSON.stringify(shown)).not.toMatch(/Marta|López|Orden/);
  expect(await reading(marta, (tx) => tx.case.count({ where: { id } }))).toBe(1);

  expect((await allowToSee(elena, id, { staffId: marta.id, may: true })).problems).toHaveLength(1);
  await allowToSee(elena, id, { staffId: pilar.id, may: true });
  expect((await getOfficeCase(pilar, id)).id).toBe(id);
  expect(await inQueue(pilar, id)).toBe(true);
  await allowToSee(elena, id, { staffId: pilar.id, may: false });
  await expect(getOfficeCase(pilar, id)).rejects.toMatchObject(gone);
  await unprotectPerson(elena, id);
  expect((await getOfficeCase(andres, id)).id).toBe(id);
  for (const [action, times] of [
    ['person.protected', 1],
    ['protection.allowed', 1],
    ['protection.ended-for', 1],
    ['person.unprotected', 1],
  ] as const)
    expect([action, await audited(`person:${marta.id}`, action)]).toEqual([action, times]);
});

test('a case that nobody has taken is opened at once; one of a colleague after saying why, for eight hours', async () => {
  const id = await applied(await addCitizen());
  expect(await needsPurpose(andres, id)).toBe(false);
  await takeCase(pilar, id, await versionOf(id));
  expect([await needsPurpose(pilar, id), await needsPurpose(andres, id), await needsPurpose(berta, id)]).toEqual([
    false,
    true,
    false,
  ]);
  const document = await systemDb().document.findFirstOrThrow({ where: { caseId: id } });
  await expect(openDocument(andres, document.id)).rejects.toMatchObject(gone);
  expect((await tellPurpose(andres, id, { reason: 'curiosity', text: '' })).problems).toHaveLength(1);
  expect((await tellPurpose(andres, id, { reason: 'other', text: '' })).problems).toHaveLength(1);
  await tellPurpose(andres, id, { reason: 'query', text: '' });
  expect(await needsPurpose(andres, id)).toBe(false);
  expect((await openDocument(andres, document.id)).document.id).toBe(document.id);
  expect(await audited(`case:${id}`, 'case.purpose')).toBe(1);
  setClock('2026-11-24T18:01:00Z');
  expect(await needsPurpose(andres, id)).toBe(true);
});

test('whoever is to sign a proposal as second person is not asked why; it is noted by itself', async () => {
  const id = await takenBy(pilar, await addCitizen());
  await systemDb().case.update({ where: { id }, data: { state: 'proposed' } });
  expect(await needsPurpose(elena, id)).toBe(false);
  await systemDb().case.update({ where: { id }, data: { state: 'decided' } });
  expect(await needsPurpose(elena, id)).toBe(false);
  expect(await audited(`case:${id}`, 'case.purpose')).toBe(1);
});

test('who is asked sees the question and its documents and nothing else, and the answer is in the case', async () => {
  const marta = await addCitizen();
  const id = await takenBy(pilar, marta);
  const document = await systemDb().document.findFirstOrThrow({ where: { caseId: id } });
  const expert = { ...(await addStaff('caseworker')), body: 'ISM' };
  await systemDb().staff.update({ where: { personId: expert.id }, data: { body: 'ISM', unit: 'EO-ISM-1' } });
  expect((await whoCanBeAsked(pilar)).units.map(({ unit }) => unit)).toContain('EO-ISM-1');
  const ask = (more: object) =>
    askOpinion(pilar, id, {
      to: `staff:${expert.id}`,
      question: '¿Consta embarcada?',
      documents: [],
      days: '',
      ...more,
    });
  expect((await ask({ to: 'staff:nobody', question: '', days: '0' })).problems.map(({ field }) => field)).toEqual([
    'to',
    'question',
    'days',
  ]);
  expect(await ask({ documents: [document.id] })).toEqual({ problems: [] });
  const [asked] = (await listOpinions(pilar, id)).opinions;
  if (!asked) throw new Error('not asked');
  // Ten working days from 24 November, with the bridge of the Constitution and the Immaculate.
  expect([asked.dueOn, asked.isLate]).toEqual(['2026-12-10', false]);

  const { tasks } = await listTasks(expert, { view: 'mine' });
  expect(tasks.map(({ kind, person, caseId }) => [kind, person, caseId])).toEqual([['opinion-asked', null, null]]);
  expect((await listTasks(andres, { view: 'open', kind: 'opinion-asked' })).tasks).toEqual([]);
  const seen = await getOpinion(expert, asked.id);
  expect(seen).toMatchObject({ question: '¿Consta embarcada?', documents: [{ id: document.id }] });
  expect((await openDocument(expert, document.id)).document.id).toBe(document.id);
  await expect(getOfficeCase(expert, id)).rejects.toMatchObject(gone);
  await expect(getOpinion(andres, asked.id)).rejects.toMatchObject(gone);
  await expect(getOpinion(marta, asked.id)).rejects.toMatchObject(gone);

  setClock('2026-12-11T09:00:00Z');
  expect((await listOpinions(pilar, id)).opinions[0]).toMatchObject({ isLate: true });
  expect((await answerOpinion(expert, asked.id, ' ')).problems).toHaveLength(1);
  await answerOpinion(expert, asked.id, 'Sí, desde 2019.');
  await expect(answerOpinion(expert, asked.id, 'Otra.')).rejects.toMatchObject(conflict);
  await expect(openDocument(expert, document.id)).rejects.toMatchObject(gone);
  await expect(withdrawOpinion(pilar, id, asked.id)).rejects.toMatchObject(conflict);
  expect((await listOpinions(pilar, id)).opinions[0]).toMatchObject({
    state: 'answered',
    answer: 'Sí, desde 2019.',
    isLate: false,
  });
  expect((await getTask(expert, tasks[0]?.id ?? '')).doneAt).not.toBeNull();
});

test('a second application for the same birth is shown as a possible duplicate, and what it tells differently', async () => {
  const marta = await addCitizen();
  const first = await takenBy(pilar, marta);
  const second = await applied(marta, birth(recentBirth, { hospitalDays: 9, iban: 'ES7921000813610123456789' }));
  const [other] = await otherCases(pilar, first);
  expect(other).toMatchObject({ id: second, isDuplicate: true });
  expect(other?.contradictions.map(({ fact }) => fact).sort()).toEqual(['hospitalDays', 'iban']);
  const around = await aroundPerson(pilar, first);
  expect(around.periods).toMatchObject([{ employer: 'Librería', from: '2019-03-01', to: null }]);
  expect(around.bases[0]?.month).toBe('2026-11');
  await decided(pilar, elena, first);
  expect((await otherCases(pilar, first))[0]?.contradictions).toEqual([]);
  expect(await otherCases(pilar, await applied(await addCitizen()))).toEqual([]);
});
