import { expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';
import { addCitizen } from '../fixtures';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { correctPersonalData, findPersonalData, getPersonalData, stampOf } from './personal-data';

vi.mock('next/headers', () => import('@/lib/services/test-headers'));
const { carmen, pilar } = officeWith({ carmen: 'registrar', pilar: 'caseworker' });

/** Somebody at the desk with their identity card, and what the registrar writes. */
const atDesk = async () => {
  const visitor = await addCitizen();
  const { idNumber } = await systemDb().person.findUniqueOrThrow({ where: { id: visitor.id } });
  const { data } = await getPersonalData(carmen, visitor.id);
  const [year, month, day] = (data.birthDate || '1980-05-06').split('-');
  const values = {
    ...data,
    'birthDate.day': day ?? '',
    'birthDate.month': month ?? '',
    'birthDate.year': year ?? '',
    seen: stampOf(data),
    proof: 'municipal-register',
    note: 'Volante de 20-11-2026',
    documentKind: 'dni',
    documentNumber: idNumber,
    'documentUntil.day': '1',
    'documentUntil.month': '12',
    'documentUntil.year': '2030',
    photoMatches: 'yes',
    personPresent: 'yes',
  };
  const moved = { ...values, street: 'Calle Nueva 3, 2.º B', postcode: '28801', town: 'Alcalá de Henares' };
  return { visitor, idNumber, data, values, moved };
};

test('who moved shows a document and a certificate: the new address counts, what it was stays, and they are told', async () => {
  const { visitor, idNumber, data, moved } = await atDesk();
  expect(await findPersonalData(carmen, { idNumber: idNumber.toLowerCase() })).toEqual({ id: visitor.id });
  expect(await correctPersonalData(carmen, visitor.id, moved)).toEqual({ problems: [] });
  const found = await getPersonalData(carmen, visitor.id);
  expect(found.data).toMatchObject({ street: 'Calle Nueva 3, 2.º B', postcode: '28801', town: 'Alcalá de Henares' });
  const [{ changes, evidence } = { changes: {}, evidence: '' }] = found.corrections;
  expect(changes).toMatchObject({ street: [data.street, 'Calle Nueva 3, 2.º B'] });
  expect(evidence).toBe('municipal-register: Volante de 20-11-2026');
  const told = { personId: visitor.id, template: 'data-corrected' };
  expect(await systemDb().message.count({ where: told })).toBeGreaterThan(0);
  const said = { object: `person:${visitor.id}`, action: 'person.corrected', behalf: visitor.id };
  expect(await systemDb().auditEvent.count({ where: said })).toBe(1);
  const looks = await systemDb().auditEvent.count({ where: { ...said, action: 'person.viewed' } });
  expect(looks).toBe(2);
});

test('nothing is corrected without the person, their document and a proof, and everything wrong is said at once', async () => {
  const { visitor, moved } = await atDesk();
  const fieldsOf = async (changed: object) =>
    (await correctPersonalData(carmen, visitor.id, { ...moved, ...changed })).problems.map(({ field }) => field);
  expect(await fieldsOf({ personPresent: '', photoMatches: '', proof: '', surnames: ' ' })).toEqual(
    expect.arrayContaining(['personPresent', 'photoMatches', 'proof', 'surnames']),
  );
  expect(await fieldsOf({ documentNumber: '12345678Z' })).toEqual(['documentNumber']);
  expect(await fieldsOf({ postcode: '99999' })).toEqual(['postcode']);
  expect(await fieldsOf({ town: '' })).toEqual(['town']);
  expect(await fieldsOf({ proof: 'other', note: '' })).toEqual(['note']);
  expect(await systemDb().personCorrection.count({ where: { personId: visitor.id } })).toBe(0);
});

test('two desks at once: the second one sees what the first one changed before changing anything', async () => {
  const { visitor, values, moved } = await atDesk();
  expect(await correctPersonalData(carmen, visitor.id, moved)).toEqual({ problems: [] });
  await expect(correctPersonalData(carmen, visitor.id, { ...values, town: 'Otra' })).rejects.toMatchObject(conflict);
});

test('the same data are no correction; somebody who has died has none', async () => {
  const { visitor, values } = await atDesk();
  const { problems } = await correctPersonalData(carmen, visitor.id, values);
  expect(problems.map(({ code }) => code)).toEqual(['nothing-changed']);
  await systemDb().person.update({ where: { id: visitor.id }, data: { diedOn: new Date('2026-11-20') } });
  await expect(correctPersonalData(carmen, visitor.id, values)).rejects.toMatchObject(conflict);
});

test('only a registrar does this, never for themselves; the person reads their own corrections and nobody else’s', async () => {
  const { visitor, moved } = await atDesk();
  await expect(correctPersonalData(pilar, visitor.id, moved)).rejects.toMatchObject(forbidden);
  await expect(getPersonalData(visitor, visitor.id)).rejects.toMatchObject(forbidden);
  await expect(getPersonalData(carmen, carmen.id)).rejects.toMatchObject(forbidden);
  await expect(getPersonalData({ ...carmen, represents: [visitor.id] }, visitor.id)).rejects.toMatchObject(forbidden);
  await expect(getPersonalData(carmen, 'nobodyatallnobodyatall')).rejects.toMatchObject(gone);
  await correctPersonalData(carmen, visitor.id, moved);
  expect(await reading(visitor, (tx) => tx.personCorrection.count())).toBe(1);
  expect(await reading(await addCitizen(), (tx) => tx.personCorrection.count())).toBe(0);
});
