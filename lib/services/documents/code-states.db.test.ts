import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { actingFor, addCitizen, applied, asOwner, closeOffice, openOffice, setClock } from '../fixtures';
import { certifyPower } from '../powers/certify-power';
import { verifyByCode } from './issued';
import { replaceIssued } from './replace-issued';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);

const csvOf = async (id: string) => (await systemDb().issuedDocument.findUniqueOrThrow({ where: { id } })).csv;

test('a newer certificate replaces the one before: its code says since when, and leads to the newer one', async () => {
  const [marta, ana] = [await addCitizen(), await addCitizen()];
  const { power } = await actingFor(marta, ana);
  const older = await csvOf((await certifyPower(marta, power.id, 'es')).issuedId);
  const ofAgent = await csvOf((await certifyPower(ana, power.id, 'es')).issuedId);
  expect(await verifyByCode(older)).toMatchObject({ state: 'valid', replacement: null });
  setClock('2026-11-30T10:00:00Z');
  const newer = await csvOf((await certifyPower(marta, power.id, 'es')).issuedId);
  expect(await verifyByCode(older)).toMatchObject({ state: 'replaced', replacement: { on: '2026-11-30', csv: newer } });
  expect(await verifyByCode(newer)).toMatchObject({ state: 'valid', replacement: null });
  expect(await verifyByCode(ofAgent), 'the paper of the other party is its own').toMatchObject({ state: 'valid' });
});

test('whoever holds a paper of somebody is not led to a paper of somebody else', async () => {
  const citizen = await addCitizen();
  const receipt = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: await applied(citizen) } });
  const { issuedId } = await certifyPower(citizen, (await actingFor(citizen, await addCitizen())).power.id, 'es');
  await transact(citizen, (tx) => replaceIssued(tx, { id: receipt.id }, issuedId));
  expect(await verifyByCode(receipt.csv)).toMatchObject({ state: 'replaced', replacement: { csv: null } });
});

test('a code works for at least five years, and nothing in the office deletes a document before', async () => {
  const { csv } = await systemDb().issuedDocument.findFirstOrThrow({ where: { kind: 'receipt' } });
  expect(await verifyByCode(csv)).toMatchObject({ keptUntil: '2031-11-30' });
  setClock('2031-11-30T10:00:00Z');
  expect((await verifyByCode(csv))?.csv).toBe(csv);
  await expect(systemDb().issuedDocument.deleteMany()).rejects.toThrow(/append-only/);
  await expect(asOwner((client) => client.query('TRUNCATE "IssuedDocument" CASCADE'))).rejects.toThrow(/append-only/);
});

test('what was replaced or revoked stays so: no way back, and no state without its when and why', async () => {
  const { id } = await systemDb().issuedDocument.findFirstOrThrow({ where: { state: 'replaced' } });
  const change = (data: object) => systemDb().issuedDocument.update({ where: { id }, data });
  await expect(change({ state: 'valid' })).rejects.toThrow(/issued cannot go from replaced to valid/);
  const valid = await systemDb().issuedDocument.findFirstOrThrow({ where: { state: 'valid' } });
  const of = (data: object) => systemDb().issuedDocument.update({ where: { id: valid.id }, data });
  await expect(of({ state: 'revoked' })).rejects.toThrow(/issued_revoked/);
  await expect(of({ state: 'replaced' })).rejects.toThrow(/issued_replaced/);
});
