import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { sha256Hex } from '@/lib/adapters/tokens';
import { systemDb } from '@/lib/db/client';
import { reading } from '@/lib/db/transact';
import { exportZip } from '../file/export-file';
import { getFile } from '../file/file-index';
import { addCitizen, asOwner, takenBy } from '../fixtures';
import { getOfficeCase } from '../office/office-case';
import { greyPage } from '../test-jpeg';
import { forbidden, gone, officeWith } from '../test-office';
import { openDocument } from './open-document';
import { redactDocument } from './redact-document';

vi.mock('next/headers', () => import('../test-headers'));
const { pilar, elena, ana, rita } = officeWith({
  pilar: 'caseworker',
  elena: 'supervisor',
  ana: 'auditor',
  rita: 'registrar',
});

const name = { page: 1, x: 0.1, y: 0.1, width: 0.5, height: 0.05 };
const isUnder = ({ x, y, width, height }: typeof name, atX: number, atY: number) =>
  atX > x - 0.01 && atX < x + width + 0.01 && atY > y - 0.01 && atY < y + height + 0.01;
/** A page with lines of grey that stand for writing; the box is painted black. */
const covered = greyPage((x, y) => (isUnder(name, x, y) ? 0 : Math.floor(y * 60) % 2 === 0 ? 60 : 255));
const sent = { reason: 'third_person', words: 'Nombre del otro progenitor', boxes: JSON.stringify([name]) };
const made = { ...sent, pages: [covered] };

/** A case of Marta in the hands of Pilar, with its first document: a PDF of one page. */
const caseWithDocument = async () => {
  const marta = await addCitizen();
  const caseId = await takenBy(pilar, marta);
  const document = await systemDb().document.findFirstOrThrow({ where: { caseId, pages: 1 } });
  return { marta, caseId, document };
};
const idOf = (result: Awaited<ReturnType<typeof redactDocument>>): string => {
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.copyId;
};
/** The words a reader of PDFs finds in one. */
const textOf = async (bytes: Uint8Array): Promise<string> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true });
  const { items } = await (await (await task.promise).getPage(1)).getTextContent();
  await task.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
};

test('a copy is pictures of the pages: no word of the original is in it, it says what it is a copy of, and the original stays', async () => {
  const { marta, caseId, document } = await caseWithDocument();
  const before = await openDocument(pilar, document.id);
  expect(await textOf(before.bytes)).toContain('Ejemplo de documento');
  const copyId = idOf(await redactDocument(pilar, caseId, document.id, made));

  const { bytes, document: copy } = await openDocument(pilar, copyId);
  expect(await textOf(bytes)).toBe(
    `Copia con partes tapadas. Página 1 de 1. Huella SHA-256 del original: ${document.sha256}`,
  );
  expect(bytes.toString('latin1')).not.toContain('Ejemplo');
  // The name of the file its person gave may say what is covered.
  expect(copy).toMatchObject({ mediaType: 'application/pdf', pages: 1, caseId: null, sha256: sha256Hex(bytes) });
  expect(copy.name).toMatch(/copia con partes tapadas\)\.pdf$/);
  expect(copy.name).not.toContain(document.name.replace(/\.pdf$/, ''));
  expect((await openDocument(pilar, document.id)).bytes.equals(before.bytes)).toBe(true);

  const [shown] = (await getOfficeCase(pilar, caseId)).documents.filter(({ id }) => id === document.id);
  expect(shown?.redactions).toMatchObject([
    { originalSha256: document.sha256, reason: 'third_person', words: sent.words, boxes: [name], madeById: pilar.id },
  ]);
  // It is no document its person presented, nor one to review.
  expect((await getOfficeCase(pilar, caseId)).documents.some(({ id }) => id === copyId)).toBe(false);
  const audited = await systemDb().auditEvent.findFirstOrThrow({
    where: { object: `document:${copyId}`, action: 'document.redacted' },
  });
  expect(audited).toMatchObject({ actor: pilar.id, behalf: marta.id });
  expect(audited.details).toMatchObject({ of: document.id, originalSha256: document.sha256, reason: 'third_person' });
});

test('the staff of the case make and open copies; auditors only open them, its person and other offices see none', async () => {
  const { marta, caseId, document } = await caseWithDocument();
  for (const [who, refusal] of [
    [ana, forbidden],
    [rita, forbidden],
    [marta, gone],
    [{ ...pilar, body: 'ISM' }, gone],
  ] as const)
    await expect(redactDocument(who, caseId, document.id, made)).rejects.toMatchObject(refusal);
  // A colleague who has not said why they open the case.
  await expect(redactDocument(elena, caseId, document.id, made)).rejects.toMatchObject(gone);
  const copyId = idOf(await redactDocument(pilar, caseId, document.id, made));
  expect((await openDocument(ana, copyId)).document.id).toBe(copyId);
  await expect(openDocument(marta, copyId)).rejects.toMatchObject(gone);
  await expect(openDocument({ ...pilar, body: 'ISM' }, copyId)).rejects.toMatchObject(gone);
  expect(await reading(marta, (tx) => tx.redaction.count())).toBe(0);
  expect(await reading(marta, (tx) => tx.document.count({ where: { id: copyId } }))).toBe(0);
  // One that the antivirus has not found safe stays where it is.
  await systemDb().document.update({ where: { id: copyId }, data: { state: 'pending' } });
  await expect(openDocument(pilar, copyId)).rejects.toMatchObject(gone);
});

test('the same pictures twice, also at once, are one copy; what was covered and why is never changed', async () => {
  const { caseId, document } = await caseWithDocument();
  const both = await Promise.all([1, 2].map(() => redactDocument(pilar, caseId, document.id, made)));
  const [one, two] = both.map(idOf);
  expect(one).toBe(two);
  expect(idOf(await redactDocument(pilar, caseId, document.id, { ...made, words: 'Otra cosa' }))).toBe(one);
  expect(await systemDb().redaction.findMany({ where: { caseId } })).toMatchObject([{ words: sent.words }]);
  await expect(
    asOwner((client) => client.query(`UPDATE "Redaction" SET words = 'x' WHERE "caseId" = $1`, [caseId])),
  ).rejects.toThrow(/append-only/);
});

test('what is not a covered picture of every page is refused, says why, and leaves nothing', async () => {
  const { caseId, document } = await caseWithDocument();
  const shows = greyPage((_x, y) => (Math.floor(y * 60) % 2 === 0 ? 60 : 255));
  const refusals = [
    [{ ...made, pages: [] }, ['copy-pages']],
    [{ ...made, pages: [covered, covered] }, ['copy-pages']],
    [{ ...made, pages: [Buffer.from('%PDF-1.7 nothing')] }, ['copy-not-pictures']],
    [{ ...made, pages: [covered.subarray(0, 5_000)] }, ['copy-not-pictures']],
    [{ ...made, pages: [Buffer.concat([covered, Buffer.alloc(21 * 1024 * 1024)])] }, ['copy-too-big']],
    [{ ...made, pages: [greyPage(() => 0, { width: 3000, height: 3000 })] }, ['copy-not-pictures']],
    [{ ...made, pages: [greyPage(() => 0, { width: 620, height: 880 })] }, ['copy-unclear']],
    [{ ...made, pages: [shows] }, ['copy-shows']],
    [{ ...made, boxes: JSON.stringify([{ ...name, page: 2 }]) }, ['copy-no-boxes']],
    [{ ...made, boxes: JSON.stringify([{ ...name, x: 0.9 }]) }, ['copy-no-boxes']],
    [{ ...made, boxes: '[' }, ['copy-no-boxes']],
    [{ ...made, boxes: '[]' }, ['copy-no-boxes']],
    [{ ...made, reason: 'because', words: ' ' }, ['missing', 'missing']],
    [{ ...made, words: 'x'.repeat(501) }, ['too-long']],
  ] as const;
  for (const [asked, codes] of refusals) {
    const result = await redactDocument(pilar, caseId, document.id, asked);
    expect('problems' in result ? result.problems.map(({ code }) => code) : result).toEqual(codes);
  }
  await expect(redactDocument(pilar, caseId, 'x'.repeat(24), made)).rejects.toMatchObject(gone);
  await systemDb().document.update({ where: { id: document.id }, data: { pages: 41 } });
  const long = await redactDocument(pilar, caseId, document.id, made);
  expect('problems' in long && long.problems).toMatchObject([{ code: 'copy-too-long', values: { limit: 40 } }]);
  expect(await systemDb().redaction.count({ where: { caseId } })).toBe(0);
}, 60_000);

test('the file is given with the last copy in place of each original that has one, and never with an original whose copy is not ready', async () => {
  const { caseId, document } = await caseWithDocument();
  await redactDocument(pilar, caseId, document.id, made);
  const second = greyPage((x, y) => (isUnder(name, x, y) ? 0 : 255));
  const copyId = idOf(await redactDocument(pilar, caseId, document.id, { ...made, pages: [second] }));
  const copy = await systemDb().document.findUniqueOrThrow({ where: { id: copyId } });
  const unzip = async (given: 'originals' | 'copies') => {
    const { stream } = await exportZip(pilar, caseId, 'es', given);
    const files = unzipSync(new Uint8Array(await new Response(stream as never).arrayBuffer()));
    return Object.values(files).map((bytes) => sha256Hex(bytes));
  };
  const [plain, given] = [await unzip('originals'), await unzip('copies')];
  expect([plain.includes(document.sha256), plain.includes(copy.sha256)]).toEqual([true, false]);
  expect([given.includes(document.sha256), given.includes(copy.sha256)]).toEqual([false, true]);
  const entry = (await getFile(pilar, caseId, 'es', 'copies')).entries.find(({ id }) => id === copyId);
  expect(entry).toMatchObject({ origin: 'received', sha256: copy.sha256, mediaType: 'application/pdf' });
  expect(entry?.title).toMatch(/\(copia con partes tapadas\)$/);
  await systemDb().document.update({ where: { id: copyId }, data: { state: 'pending' } });
  const waiting = await unzip('copies');
  expect([waiting.includes(document.sha256), waiting.includes(copy.sha256)]).toEqual([false, false]);
}, 60_000);
