import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { sheetOf } from '@/lib/casework/sheet';
import { systemDb } from '@/lib/db/client';
import { getDraft } from '../cases/draft';
import { startCase } from '../cases/start-case';
import { scanDocument } from '../documents/scan-document';
import {
  actingFor,
  actorOf,
  addCitizen,
  addStaff,
  applied,
  attach,
  closeOffice,
  decided,
  fillDraft,
  openOffice,
  ordinaryDay,
  setClock,
  submitDraft,
  versionOf,
} from '../fixtures';
import { getOfficeCase, takeCase } from '../office/office-case';
import { getQueue } from '../office/queue';
import { forwardDocument, relatedCases } from './forward-document';

vi.mock('next/headers', () => import('../test-headers'));
beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const letter = (more: Readonly<Record<string, unknown>> = {}) => ({
  writtenSubject: 'Copia de un expediente antiguo',
  writtenTopic: 'contributions',
  addressedBody: 'TGSS',
  relatedNumbers: [],
  writtenFacts: 'La empresa cerró en 1998.\n\nNo encuentro los papeles.',
  writtenRequest: 'Pido una copia.',
  hasAttachments: false,
  ...more,
});
const staffOf = async (body: string) => actorOf((await addStaff('caseworker')).id, ['caseworker'], body);

test('a written document is registered for the body it is addressed to, and waits in its queue alone', async () => {
  const marta = await addCitizen();
  const id = await applied(marta, letter(), 'other-documents');
  const entry = await systemDb().registerEntry.findFirstOrThrow({ where: { caseId: id } });
  expect(entry.body).toBe('TGSS');
  const [tgss, inss] = [await staffOf('TGSS'), await staffOf('INSS')];
  const sees = async (staff: typeof tgss) => (await getQueue(staff, 'open')).items.some((each) => each.id === id);
  expect([await sees(tgss), await sees(inss)]).toEqual([true, false]);
  await expect(getOfficeCase(inss, id)).rejects.toMatchObject({ name: 'NotFound' });
  expect((await getOfficeCase(tgss, id)).facts.writtenFacts).toBe(
    'La empresa cerró en 1998.\n\nNo encuentro los papeles.',
  );
});

test('the body follows the topic, may be chosen otherwise, and what was searched for is the subject', async () => {
  const marta = await addCitizen();
  const { id } = await startCase(marta, 'other-documents', 'es', { subject: 'mis papeles de 1998' });
  expect((await getDraft(marta, id)).facts.writtenSubject).toBe('mis papeles de 1998');
  const other = await fillDraft(marta, letter({ addressedBody: 'ISM' }), 'other-documents');
  expect((await getDraft(marta, other)).facts.addressedBody).toBe('ISM');
});

test('as many attachments as needed go with it, and stand on the receipt', async () => {
  const marta = await addCitizen();
  const id = await fillDraft(marta, letter({ hasAttachments: true }), 'other-documents');
  for (let count = 0; count < 3; count++) await scanDocument(await attach(marta, id, 'attachment'));
  await submitDraft(marta, id);
  const issued = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: id, kind: 'receipt' } });
  const table = sheetOf(issued.source).sections.find((section) => section.table)?.table;
  expect(table?.rows).toHaveLength(3);
  expect(JSON.stringify(issued.source)).toContain('Tesorería');
});

test('another body gets it on, its person is told why, and the first body sees it no more', async () => {
  const marta = await addCitizen();
  const id = await applied(marta, letter(), 'other-documents');
  const [tgss, ism] = [await staffOf('TGSS'), await staffOf('ISM')];
  await takeCase(tgss, id, await versionOf(id));
  const version = await versionOf(id);
  const none = await forwardDocument(tgss, id, version, { to: 'TGSS', reason: ' ' });
  expect(none.problems.map(({ field }) => field)).toEqual(['to', 'reason']);
  expect((await forwardDocument(tgss, id, version, { to: 'MITES', reason: 'x' })).problems).toMatchObject([
    { field: 'to' },
  ]);
  await forwardDocument(tgss, id, version, { to: 'ISM', reason: 'Habla de su trabajo en un barco.' });
  await expect(getOfficeCase(tgss, id)).rejects.toMatchObject({ name: 'NotFound' });
  expect(await getOfficeCase(ism, id)).toMatchObject({ assignedToId: null, addressedBody: 'ISM' });
  const [told] = await systemDb().communication.findMany({ where: { caseId: id } });
  expect(told).toMatchObject({ kind: 'written-forwarded', personId: marta.id });
  expect(JSON.stringify(told?.sheet)).toContain('Habla de su trabajo en un barco.');
  await takeCase(ism, id, await versionOf(id));
  const notification = await decided(ism, ism, id);
  expect(notification).toBeTruthy();
});

test('other cases keep their body: only a written document is forwarded', async () => {
  const [marta, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const id = await applied(marta);
  const forward = forwardDocument(pilar, id, await versionOf(id), { to: 'TGSS', reason: 'x' });
  await expect(forward).rejects.toMatchObject({ name: 'Conflict' });
});

test('the cases it names are linked when they are of the same person and in sight, for a representative too', async () => {
  const [marta, rosa, luis] = [await addCitizen(), await addCitizen(), await addCitizen()];
  const { agent } = await actingFor(marta, rosa);
  const [mine, others] = [await applied(marta), await applied(luis)];
  const numberOf = async (caseId: string) =>
    (await systemDb().registerEntry.findFirstOrThrow({ where: { caseId } })).number;
  const numbers = [(await numberOf(mine)).toLowerCase(), await numberOf(others), 'EO-1'];
  const relatedNumbers = numbers.map((number) => ({ number }));
  const id = await applied(
    agent,
    letter({ addressedBody: 'INSS', writtenTopic: 'benefits', relatedNumbers }),
    'other-documents',
  );
  const row = await systemDb().case.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ personId: marta.id, addressedBody: 'INSS' });
  const related = await relatedCases(await staffOf('INSS'), marta.id, numbers);
  expect(related.map(({ caseId }) => caseId)).toEqual([mine, null, null]);
});
