import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { sha256Hex } from '@/lib/adapters/tokens';
import { sheetOf } from '@/lib/casework/sheet';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { sendDocuments } from '../cases/send-documents';
import {
  addCitizen,
  addStaff,
  applied,
  asOwner,
  attach,
  closeOffice,
  openOffice,
  ordinaryDay,
  setClock,
  takenBy,
  versionOf,
} from '../fixtures';
import { reviewDocument } from '../office/review';
import { ensurePdf } from './issue-document';
import { openByCode, openIssuedPdf } from './issued';
import { openDocument } from './open-document';
import { scrubFiles } from './scrub-files';
import { watchDocuments } from './watch-documents';

vi.mock('next/headers', () => import('../test-headers'));

beforeAll(openOffice);
afterAll(closeOffice);
beforeEach(() => setClock(ordinaryDay));

const damaged = { name: 'FileDamaged' };
const pathOf = (key: string) => join(config().DATA_DIR, 'files', key);
const presented = (caseId: string) =>
  systemDb().document.findFirstOrThrow({ where: { caseId, entryId: { not: null } } });
const taskOf = (dedupeKey: string) => systemDb().staffTask.findUnique({ where: { dedupeKey } });
const audited = (object: string, action: string) => systemDb().auditEvent.count({ where: { object, action } });
/** Changes one bit of a stored file, as a disk that rots would. */
const rot = async (key: string) => {
  const bytes = await readFile(pathOf(key));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(pathOf(key), bytes);
};

test('a file with one changed bit, or cut, or gone, is given to nobody: it is written down and a task, until it is restored', async () => {
  const [marta, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const caseId = await takenBy(pilar, marta);
  const { id, storageKey } = await presented(caseId);
  const whole = await readFile(pathOf(storageKey));
  const key = `file-damaged:${storageKey}`;

  await rot(storageKey);
  for (const actor of [marta, pilar]) await expect(openDocument(actor, id)).rejects.toMatchObject(damaged);
  expect(await taskOf(key)).toMatchObject({ kind: 'file-damaged', caseId, personId: marta.id, doneAt: null });
  expect(await audited(`document:${id}`, 'file.damaged')).toBe(1);
  // Nobody is said to have seen what was not shown.
  expect(await audited(`document:${id}`, 'document.opened')).toBe(0);

  await writeFile(pathOf(storageKey), whole);
  expect((await openDocument(marta, id)).bytes).toEqual(whole);
  expect((await taskOf(key))?.doneAt).not.toBeNull();
  expect(await audited(`document:${id}`, 'file.whole-again')).toBe(1);

  await writeFile(pathOf(storageKey), whole.subarray(0, -1));
  await expect(openDocument(marta, id)).rejects.toMatchObject(damaged);
  await rm(pathOf(storageKey));
  await expect(openDocument(marta, id)).rejects.toMatchObject(damaged);
  expect(await taskOf(key)).toMatchObject({ doneAt: null, note: null });
  await writeFile(pathOf(storageKey), whole);
});

test('the same for an issued document, for its person and for whoever has its code', async () => {
  const marta = await addCitizen();
  const { id, csv } = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId: await applied(marta) } });
  const { storageKey } = await ensurePdf(id);
  expect((await openByCode(csv))?.bytes).toEqual(await readFile(pathOf(storageKey)));
  await rot(storageKey);
  await expect(openIssuedPdf(marta, id)).rejects.toMatchObject(damaged);
  await expect(openByCode(csv)).rejects.toMatchObject(damaged);
  expect(await taskOf(`file-damaged:${storageKey}`)).toMatchObject({ doneAt: null });
  await rot(storageKey);
});

test('the hash of each file on the receipt is that of the bytes the person downloads', async () => {
  const marta = await addCitizen();
  const caseId = await applied(marta);
  await attach(marta, caseId, 'other');
  await sendDocuments(marta, caseId, 'k'.repeat(20));
  const receipts = await systemDb().issuedDocument.findMany({ where: { caseId, kind: 'receipt' } });
  const printed = receipts.flatMap(({ source }) =>
    sheetOf(source).sections.flatMap(({ table }) => table?.rows.map((row) => row.at(-1)) ?? []),
  );
  const documents = await systemDb().document.findMany({ where: { caseId, entryId: { not: null } } });
  const downloaded = await Promise.all(
    documents.map(async ({ id }) => sha256Hex((await openDocument(marta, id)).bytes)),
  );
  expect(printed).toHaveLength(2);
  expect(printed.toSorted()).toEqual(downloaded.toSorted());
});

test('each night every file is read again, so many at a time, on from where the night before ended; what is damaged is named', async () => {
  const { storageKey, id } = await presented(await applied(await addCitizen()));
  await rot(storageKey);
  await systemDb().fileCheck.deleteMany();
  const total =
    (await systemDb().document.count()) +
    (await systemDb().issuedDocument.count({ where: { storageKey: { not: null } } }));
  const settings = config();
  const all = settings.SCRUB_FILES_PER_NIGHT;
  settings.SCRUB_FILES_PER_NIGHT = 2;
  const nights: number[] = [];
  for (let night = 1; nights.reduce((sum, read) => sum + read, 0) < total; night++) {
    setClock(`2026-12-${String(night).padStart(2, '0')}T02:00:00Z`);
    nights.push(await scrubFiles());
    // A second run of the same night finds that it has done its part.
    expect(await scrubFiles()).toBe(0);
  }
  expect(nights.slice(0, -1).every((read) => read === 2)).toBe(true);
  settings.SCRUB_FILES_PER_NIGHT = all;
  setClock('2026-12-30T02:00:00Z');
  await scrubFiles();
  setClock('2026-12-31T02:00:00Z');
  expect(await scrubFiles()).toBe(total);
  const passes = await systemDb().fileCheck.findMany({ orderBy: { startedAt: 'asc' } });
  expect(passes.map(({ files, damaged: bad, endedAt }) => [files, bad, endedAt !== null])).toEqual([
    [total, 1, true],
    [total, 1, true],
  ]);
  expect(await taskOf(`file-damaged:${storageKey}`)).toMatchObject({
    details: { object: `document:${id}`, damage: 'bytes' },
  });
  await rot(storageKey);
  setClock('2027-01-02T02:00:00Z');
  await scrubFiles();
  expect((await taskOf(`file-damaged:${storageKey}`))?.doneAt).not.toBeNull();
});

const minutesAgo = (minutes: number) => new Date(Date.parse(ordinaryDay) - minutes * 60_000);
const setState = (id: string, state: 'pending' | 'infected' | 'error', uploadedAt: Date) =>
  asOwner(async (client) => {
    // As the scanner would have left it some time ago.
    await client.query('ALTER TABLE "Document" DISABLE TRIGGER document_step');
    await client.query('UPDATE "Document" SET state = $2::"DocumentState", "uploadedAt" = $3 WHERE id = $1', [
      id,
      state,
      uploadedAt,
    ]);
    await client.query('ALTER TABLE "Document" ENABLE TRIGGER document_step');
  });
const told = (actor: Actor, kind: string) =>
  systemDb().communication.findMany({ where: { personId: actor.id, kind }, select: { sheet: true, caseId: true } });

test('a document that waits for the antivirus for half an hour is a task, once, which ends with the wait', async () => {
  const marta = await addCitizen();
  const { id } = await presented(await applied(marta));
  await setState(id, 'pending', minutesAgo(29));
  await watchDocuments();
  expect(await taskOf(`document-stuck:${id}`)).toBeNull();
  await setState(id, 'pending', minutesAgo(31));
  await watchDocuments();
  await watchDocuments();
  expect(await taskOf(`document-stuck:${id}`)).toMatchObject({ body: 'INSS', personId: marta.id, doneAt: null });
  await systemDb().document.update({ where: { id }, data: { state: 'safe' } });
  await watchDocuments();
  expect(await taskOf(`document-stuck:${id}`)).toMatchObject({ doneById: null, doneAt: expect.any(Date) });
  // The scanner is down once more: the same task again. Closed by hand, it stays closed.
  await setState(id, 'pending', minutesAgo(40));
  await watchDocuments();
  expect(await taskOf(`document-stuck:${id}`)).toMatchObject({ doneAt: null });
  await systemDb().staffTask.update({
    where: { dedupeKey: `document-stuck:${id}` },
    data: { doneAt: new Date(), doneById: marta.id },
  });
  expect(await watchDocuments()).toBe(0);
});

test('a document that cannot be read is told to its person and to staff; its file found again, it is looked at once more', async () => {
  const marta = await addCitizen();
  const caseId = await applied(marta);
  const { id, storageKey } = await presented(caseId);
  const whole = await readFile(pathOf(storageKey));
  await rm(pathOf(storageKey));
  await setState(id, 'error', minutesAgo(1));
  await watchDocuments();
  await watchDocuments();
  expect(await taskOf(`document-unreadable:${id}`)).toMatchObject({ caseId, doneAt: null });
  expect(await told(marta, 'document-unreadable')).toMatchObject([
    { caseId, sheet: { title: 'No hemos podido leer un documento' } },
  ]);
  await writeFile(pathOf(storageKey), whole);
  await watchDocuments();
  expect(await presented(caseId)).toMatchObject({ state: 'pending' });
  await watchDocuments();
  expect((await taskOf(`document-unreadable:${id}`))?.doneAt).not.toBeNull();
});

test('who uploads to a case and does not send is told once after two days; who presented a virus is told too', async () => {
  const [marta, luis] = [await addCitizen(), await addCitizen()];
  const caseId = await applied(marta);
  await attach(marta, caseId, 'other');
  setClock('2026-11-26T09:00:00Z');
  await watchDocuments();
  expect(await told(marta, 'document-unsent')).toEqual([]);
  setClock('2026-11-26T11:00:00Z');
  await watchDocuments();
  await watchDocuments();
  expect(await told(marta, 'document-unsent')).toMatchObject([{ caseId }]);
  // What is in a draft bothers nobody.
  expect(await told(luis, 'document-unsent')).toEqual([]);
  setClock(ordinaryDay);
  const { id } = await presented(await applied(luis));
  await setState(id, 'infected', minutesAgo(5));
  await watchDocuments();
  await watchDocuments();
  expect(await told(luis, 'document-infected')).toHaveLength(1);
});

test('a receipt without its PDF, and documents nobody looked at when the term is near its end, are tasks of the body', async () => {
  const [marta, pilar] = [await addCitizen(), await addStaff('caseworker')];
  const caseId = await takenBy(pilar, marta);
  const { id: issuedId } = await systemDb().issuedDocument.findFirstOrThrow({ where: { caseId } });
  setClock('2026-11-24T10:31:00Z');
  await watchDocuments();
  expect(await taskOf(`pdf-missing:${issuedId}`)).toMatchObject({ doneAt: null });
  await ensurePdf(issuedId);
  await watchDocuments();
  expect((await taskOf(`pdf-missing:${issuedId}`))?.doneAt).not.toBeNull();

  const key = `documents-unreviewed:${caseId}`;
  await systemDb().case.update({ where: { id: caseId }, data: { dueOn: new Date('2026-12-05T00:00:00Z') } });
  await watchDocuments();
  expect(await taskOf(key)).toBeNull();
  setClock('2026-11-25T10:00:00Z');
  await watchDocuments();
  expect(await taskOf(key)).toMatchObject({ kind: 'documents-unreviewed', body: 'INSS', caseId, doneAt: null });
  const { id: documentId } = await presented(caseId);
  const version = await versionOf(caseId);
  await reviewDocument(pilar, caseId, { version, documentId, verdict: 'accepted', reason: '' });
  await watchDocuments();
  expect((await taskOf(key))?.doneAt).not.toBeNull();
});
