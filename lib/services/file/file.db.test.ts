import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { inspectPdf } from '@/lib/adapters/pdf-check';
import { newFileKey, storage } from '@/lib/adapters/storage';
import { sha256Hex } from '@/lib/adapters/tokens';
import { systemDb } from '@/lib/db/client';
import { ensurePdf } from '../documents/issue-document';
import { getIssued, verifyByCode } from '../documents/issued';
import { addCitizen, decided, onePage, takenBy, versionOf } from '../fixtures';
import { conflict, forbidden, gone, officeWith } from '../test-office';
import { exportPdf, exportZip } from './export-file';
import { getFile, issueIndex } from './file-index';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, elena, ana, rita } = officeWith({
  pilar: 'caseworker',
  elena: 'supervisor',
  ana: 'auditor',
  rita: 'registrar',
});

const whole = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream as never).arrayBuffer());
/** Copies of the first document of the case, so that there are many. */
const addDocuments = async (caseId: string, count: number): Promise<void> => {
  const { id: _id, storageKey: _key, ...first } = await systemDb().document.findFirstOrThrow({ where: { caseId } });
  const bytes = await onePage();
  for (let place = 0; place < count; place++) {
    const key = newFileKey(new Date());
    await storage.put(key, bytes);
    const name = `Página ${place} con un nombre muy largo: informe médico & <anexo> "final".pdf`;
    await systemDb().document.create({ data: { ...first, storageKey: key, name } });
  }
};

test('the index has everything presented and issued, numbered as it came, and is sealed without telling an unopened decision', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  await decided(pilar, elena, id);
  const { entries, number } = await getFile(pilar, id, 'es');
  expect(entries.map((entry) => entry.number)).toEqual(entries.map((_, place) => place + 1));
  expect(entries.map(({ at }) => at.getTime())).toEqual(
    entries.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
  );
  expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['receipt', 'decision']));
  expect(entries.filter(({ origin }) => origin === 'received')).toHaveLength(
    await systemDb().document.count({ where: { caseId: id } }),
  );
  await expect(issueIndex(ana, id, await versionOf(id), 'es')).rejects.toMatchObject(forbidden);
  await expect(issueIndex(pilar, id, 1, 'es')).rejects.toMatchObject(conflict);
  const issuedId = await issueIndex(pilar, id, await versionOf(id), 'es');
  const issued = await systemDb().issuedDocument.findUniqueOrThrow({ where: { id: issuedId } });
  const said = JSON.stringify(issued.source);
  for (const text of [number, ...entries.map(({ sha256 }) => sha256.slice(0, 8))]) expect(said).toContain(text);
  expect(said).toContain('"Resolución');
  expect(said).not.toMatch(/reconocemos/i);
  expect((await ensurePdf(issuedId)).size).toBeGreaterThan(1000);
  expect(await verifyByCode(issued.csv)).toMatchObject({ state: 'valid', kind: 'file_index' });
  expect((await getIssued(pilar, issuedId)).id).toBe(issuedId);
  await expect(getIssued(citizen, issuedId)).rejects.toMatchObject(gone);
  // The index of the file is not in the file.
  expect((await getFile(pilar, id, 'es')).entries).toHaveLength(entries.length);
  const audited = { object: `case:${id}`, action: 'case.file-indexed' };
  expect(await systemDb().auditEvent.count({ where: audited })).toBe(1);
});

test('the archive of a file of more than forty documents has every byte, its hashes and metadata programs can read', async () => {
  const id = await takenBy(pilar, await addCitizen());
  await addDocuments(id, 40);
  const { stream, number } = await exportZip(ana, id, 'es');
  const files = unzipSync(await whole(stream));
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString());
  expect(manifest.file).toMatchObject({ number, body: 'INSS' });
  expect(manifest.documents.length).toBeGreaterThan(40);
  for (const { path, hash, size } of manifest.documents) {
    const bytes = files[path] ?? new Uint8Array();
    expect([path, bytes.length, sha256Hex(bytes)]).toEqual([path, size, hash.value]);
  }
  const sums = Buffer.from(files.SHA256SUMS ?? [])
    .toString()
    .trim()
    .split('\n');
  expect(sums).toHaveLength(manifest.documents.length);
  const xml = Buffer.from(files['index.xml'] ?? []).toString();
  expect(xml.match(/<DocumentoIndizado>/g)).toHaveLength(manifest.documents.length);
  expect(xml).not.toMatch(/<anexo>/);
  expect(Object.keys(files)).toHaveLength(manifest.documents.length + 4);
  expect(await systemDb().auditEvent.count({ where: { object: `case:${id}`, action: 'case.file-exported' } })).toBe(1);
});

test('the file as one PDF: the index and every page; what cannot be a page is named in its place', async () => {
  const id = await takenBy(pilar, await addCitizen());
  await addDocuments(id, 3);
  const [broken] = await systemDb().document.findMany({ where: { caseId: id }, orderBy: { id: 'asc' } });
  await systemDb().document.update({ where: { id: broken?.id ?? '' }, data: { mediaType: 'text/csv' } });
  const { bytes } = await exportPdf(pilar, id, 'es');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const checked = inspectPdf(bytes);
  expect(checked.ok && checked.pages).toBeGreaterThan((await getFile(pilar, id, 'es')).entries.length);
});

test('the file is of the staff of its body who may see cases, and of nobody else', async () => {
  const citizen = await addCitizen();
  const id = await takenBy(pilar, citizen);
  await expect(getFile({ ...pilar, body: 'ISM' }, id, 'es')).rejects.toMatchObject(gone);
  await expect(exportZip(citizen, id, 'es')).rejects.toMatchObject(gone);
  await expect(exportPdf(rita, id, 'es')).rejects.toMatchObject(forbidden);
});
