import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import { writeOfficeMessage } from '../case-messages/write-message';
import {
  actingFor,
  addCitizen,
  addStaff,
  applied,
  closeOffice,
  codeOf,
  fillDraft,
  openOffice,
  ordinaryDay,
  setClock,
  takenBy,
  versionOf,
} from '../fixtures';
import { endNotification, requestNotificationCode } from '../notifications/end-notification';
import { requestDocuments } from '../office/request-documents';
import { type Filters, listProcedures, listRepresented } from './list-procedures';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const every: Filters = { show: 'all', procedure: '', find: '', page: 1 };
const list = (actor: Actor, more: Partial<Filters> = {}) => listProcedures(actor, { ...every, ...more }, 'es');
const ids = async (actor: Actor, more: Partial<Filters> = {}) => (await list(actor, more)).items.map(({ id }) => id);

test('each case says what it waits for and until when; before the notification is opened its request is not named', async () => {
  const [marta, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const id = await takenBy(pilar, marta);
  const [row] = (await list(marta)).items;
  expect(row).toMatchObject({ id, state: 'instruction', outcome: undefined });
  expect(row?.dueOn).not.toBeNull();
  const put = (await systemDb().case.findUniqueOrThrow({ where: { id } })).laterDocuments.length;
  expect(row?.documents).toEqual({ needed: put + 1, given: 1, accepted: 0, returned: 0 });
  expect(row?.needs).toEqual(put > 0 ? [{ kind: 'later', count: put }] : []);
  const kinds = (await systemDb().document.findMany({ where: { caseId: id } })).map(({ kind }) => kind);
  const asked = { version: await versionOf(id), kinds, message: 'Falta una página.' };
  expect((await requestDocuments(pilar, id, asked)).problems).toEqual([]);
  expect((await list(marta)).items[0]?.needs.map(({ kind }) => kind)).not.toContain('request');
  const notification = await systemDb().notification.findFirstOrThrow({ where: { caseId: id } });
  expect((await list(marta)).items[0]?.needs[0]).toEqual({
    kind: 'notification',
    count: 1,
    until: notification.expiresAt,
  });
  const { codeId } = await requestNotificationCode(marta, notification.id);
  await endNotification(marta, notification.id, 'open', { codeId, code: await codeOf(codeId) });
  const [after] = (await list(marta)).items;
  // Opened on Tuesday 24 November 2026: ten working days of Madrid, with 7 and 8 December off, end on 10 December.
  expect(after?.needs[0]).toEqual({ kind: 'request', count: kinds.length, until: '2026-12-10' });
  expect(after?.dueOn).toBeNull();
});

test('filters: waiting, open, finished, the procedure, words without accents and the number of the register', async () => {
  const [marta, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const first = await applied(marta);
  const second = await applied(marta);
  await fillDraft(marta);
  await systemDb().case.update({ where: { id: first }, data: { laterDocuments: [] } });
  await systemDb().case.update({ where: { id: second }, data: { laterDocuments: [] } });
  expect(await ids(marta, { show: 'waiting' })).toEqual([]);
  await writeOfficeMessage(pilar, first, { text: 'Te escribimos.' });
  expect(await ids(marta, { show: 'waiting' })).toEqual([first]);
  expect(await ids(marta, { show: 'open' })).toHaveLength(2);
  expect(await ids(marta, { show: 'finished' })).toEqual([]);
  const { number } = await systemDb().registerEntry.findFirstOrThrow({ where: { caseId: second } });
  expect(await ids(marta, { find: number })).toEqual([second]);
  expect(await ids(marta, { find: 'PRESTACION nacimiento' })).toHaveLength(2);
  expect(await ids(marta, { find: 'jubilación' })).toEqual([]);
  expect(await ids(marta, { procedure: 'retire-ordinary' })).toEqual([]);
  expect(await ids(marta, { page: 99 })).toHaveLength(2);
  expect((await list(marta, { find: number })).counts).toEqual({ all: 1, waiting: 0, open: 1, finished: 0 });
});

test('in the own name a representative learns of others the procedure within a power in force and that something waits', async () => {
  const [marta, luis, ana, pilar] = [
    await addCitizen(),
    await addCitizen(),
    await addCitizen(),
    await addStaff('caseworker'),
  ];
  const id = await applied(marta);
  await systemDb().case.update({ where: { id }, data: { laterDocuments: [] } });
  await applied(luis);
  const family = await actingFor(marta, ana, { kind: 'matter', topics: ['family'] });
  await actingFor(luis, ana, { kind: 'procedure', procedures: ['retire-ordinary'] });
  await actingFor(await addCitizen(), ana, { state: 'revoked' });
  const seen = await listRepresented(ana);
  expect(seen.map(({ personId, cases }) => [personId, cases])).toEqual(
    expect.arrayContaining([
      [marta.id, [{ procedure: 'birth-and-childcare', waits: false }]],
      [luis.id, []],
    ]),
  );
  expect(seen).toHaveLength(2);
  await writeOfficeMessage(pilar, id, { text: 'Te escribimos.' });
  const again = await listRepresented(ana);
  expect(again.find(({ personId }) => personId === marta.id)?.cases).toEqual([
    { procedure: 'birth-and-childcare', waits: true },
  ]);
  expect(await ids(ana)).toEqual([]);
  expect(await ids(family.agent)).toEqual([id]);
  await expect(listRepresented(family.agent)).rejects.toMatchObject({ name: 'Forbidden' });
});
