import { expect, test, vi } from 'vitest';
import { systemActor } from '@/lib/access/actor';
import { createSession, sessionOf } from '@/lib/auth/session';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { addCitizen, addPerson, addStaff, newIdNumber } from '../fixtures';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import {
  type Account,
  appointFirst,
  endStaff,
  findForStaff,
  getStaff,
  listStaff,
  saveStaff,
  settleChange,
  unlinkStaff,
} from './accounts';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { ada, bea, elena } = officeWith({ ada: 'administrator', bea: 'administrator', elena: 'supervisor' });

const inMadrid = (...roles: Account['roles']): Account => ({
  roles,
  body: 'INSS',
  unit: 'EO-INSS-28-04',
  province: '28',
});
const rolesOf = async (personId: string) => (await systemDb().staff.findUnique({ where: { personId } }))?.roles ?? [];
const said = async (personId: string) =>
  (
    await systemDb().auditEvent.findMany({
      where: { object: `person:${personId}`, action: { startsWith: 'staff.' } },
      orderBy: { seq: 'asc' },
    })
  ).map(({ action, actor }) => `${action} ${actor}`);
const changeOf = async (personId: string) =>
  (await systemDb().staffChange.findFirstOrThrow({ where: { personId, state: 'waiting' } })).id;

test('an administrator makes a person a caseworker, and ends it: both count at the next request', async () => {
  const { id, idNumber } = await addPerson({ givenName: 'Nerea', surnames: 'Ozores Lago' });
  expect(await findForStaff(ada, idNumber.toLowerCase())).toEqual({ personId: id });
  const token = await transact(ada, (tx) => createSession(tx, id, 'substantial'));
  expect((await sessionOf(token))?.actor.roles).toEqual([]);
  expect(await saveStaff(ada, id, 0, inMadrid('caseworker'))).toBe('saved');
  expect((await sessionOf(token))?.actor).toMatchObject({ roles: ['caseworker'], body: 'INSS' });
  expect((await listStaff(ada, { name: 'ozores ner' })).items.map(({ person }) => person.id)).toEqual([id]);
  expect((await listStaff(ada, { name: 'ozores', role: 'editor' })).total).toBe(0);
  await endStaff(ada, id, 1);
  expect((await sessionOf(token))?.actor).toMatchObject({ roles: [], body: null });
  expect(await said(id)).toEqual([`staff.added ${ada.id}`, `staff.ended ${ada.id}`]);
});

test('power over others waits for a second administrator, and taking it away does not', async () => {
  const { id } = await addStaff('caseworker');
  expect(await saveStaff(ada, id, 1, inMadrid('caseworker', 'supervisor'))).toBe('asked');
  expect(await rolesOf(id)).toEqual(['caseworker']);
  const change = await changeOf(id);
  expect((await listStaff(bea)).waiting.map((each) => each.id)).toContain(change);
  await expect(saveStaff(bea, id, 1, inMadrid('administrator'))).rejects.toMatchObject(conflict);
  await expect(settleChange(ada, change, 'confirm'), 'who asked does not confirm').rejects.toMatchObject(forbidden);
  await expect(settleChange(elena, change, 'confirm')).rejects.toMatchObject(forbidden);
  await settleChange(bea, change, 'confirm');
  expect(await rolesOf(id)).toEqual(['caseworker', 'supervisor']);
  await expect(settleChange(bea, change, 'confirm')).rejects.toMatchObject(conflict);
  expect(await saveStaff(ada, id, 2, inMadrid('caseworker'))).toBe('saved');
  expect(await said(id)).toEqual([
    `staff.asked ${ada.id}`,
    `staff.changed ${bea.id}`,
    `staff.confirmed ${bea.id}`,
    `staff.changed ${ada.id}`,
  ]);
});

test('a supervisor who moves to another body is a supervisor there only when a second administrator says so', async () => {
  const { id } = await addStaff('supervisor');
  expect(await saveStaff(ada, id, 1, { ...inMadrid('supervisor'), body: 'ISM' })).toBe('asked');
  await settleChange(ada, await changeOf(id), 'refuse');
  expect((await getStaff(bea, id)).changes).toMatchObject([{ state: 'refused', isOwn: false }]);
  expect(await saveStaff(ada, id, 1, { ...inMadrid('supervisor'), unit: 'EO-INSS-28-05' })).toBe('saved');
});

test('nobody changes their own roles, with or without help', async () => {
  const everything = inMadrid('administrator', 'supervisor');
  await expect(saveStaff(ada, ada.id, 1, everything)).rejects.toMatchObject(forbidden);
  await expect(endStaff(ada, ada.id, 1)).rejects.toMatchObject(forbidden);
  await saveStaff(bea, ada.id, 1, everything);
  await expect(settleChange(ada, await changeOf(ada.id), 'confirm')).rejects.toMatchObject(forbidden);
  await expect(settleChange(ada, await changeOf(ada.id), 'refuse')).rejects.toMatchObject(forbidden);
  await expect(
    systemDb().staffChange.updateMany({
      where: { personId: ada.id },
      data: { state: 'confirmed', decidedById: bea.id, decidedAt: new Date() },
    }),
    'nor past the service',
  ).rejects.toThrow('staff_change_confirmed_by_another');
  await settleChange(bea, await changeOf(ada.id), 'refuse');
});

test('two administrators at once: the second sees what the first did before anything is written over', async () => {
  const { id } = await addStaff('caseworker');
  const both = await Promise.allSettled([
    saveStaff(ada, id, 1, inMadrid('registrar')),
    saveStaff(bea, id, 1, inMadrid('editor')),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await saveStaff(ada, id, 2, inMadrid('caseworker', 'administrator'));
  await saveStaff(bea, id, 2, inMadrid('editor'));
  await expect(settleChange(bea, await changeOf(id), 'confirm'), 'asked for what is no longer').rejects.toMatchObject(
    conflict,
  );
  await endStaff(bea, id, 3);
  expect((await getStaff(bea, id)).changes).toMatchObject([{ state: 'refused' }]);
});

test('accounts are the administrators’ alone', async () => {
  const [marta, { id }] = [await addCitizen(), await addStaff('caseworker')];
  for (const actor of [marta, elena, await addStaff('auditor'), { ...ada, level: 'low' as const }]) {
    await expect(listStaff(actor)).rejects.toMatchObject(forbidden);
    await expect(getStaff(actor, id)).rejects.toMatchObject(forbidden);
    await expect(findForStaff(actor, newIdNumber())).rejects.toMatchObject(forbidden);
    await expect(saveStaff(actor, id, 1, inMadrid('editor'))).rejects.toMatchObject(forbidden);
    await expect(endStaff(actor, id, 1)).rejects.toMatchObject(forbidden);
  }
  expect(await findForStaff(ada, newIdNumber())).toEqual({ problems: [{ field: 'idNumber', code: 'not-registered' }] });
  await expect(getStaff(ada, 'x'.repeat(24))).rejects.toMatchObject(gone);
  await expect(unlinkStaff(ada, id)).rejects.toMatchObject(gone);
});

test('the command appoints administrators only while there are fewer than two', async () => {
  const { idNumber } = await addPerson();
  const place = { body: 'INSS', unit: 'EO-INSS-28-04', province: '28' };
  expect(await appointFirst(systemActor, idNumber, place)).toBe('enough');
  await expect(appointFirst(ada, idNumber, place)).rejects.toMatchObject(forbidden);
  await systemDb().staff.updateMany({ where: { personId: { not: ada.id } }, data: { roles: ['editor'] } });
  expect(await appointFirst(systemActor, newIdNumber(), place)).toBe('not-registered');
  expect(await appointFirst(systemActor, idNumber, place)).toBe('appointed');
  expect(await appointFirst(systemActor, idNumber, place)).toBe('enough');
  await systemDb().staff.update({ where: { personId: bea.id }, data: { roles: ['administrator'] } });
});
