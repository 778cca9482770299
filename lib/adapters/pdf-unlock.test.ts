import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { inspectFile } from './file-check';
import { unlockPdf } from './pdf-unlock';

const locked = (version: PDFKit.PDFDocumentOptions['pdfVersion'], userPassword: string): Promise<Buffer> => {
  const document = new PDFDocument({ pdfVersion: version, userPassword, ownerPassword: 'dueña de todo' });
  const bytes = buffer(document);
  document.text('Libro de familia');
  document.end();
  return bytes;
};
const asPdf = (bytes: Uint8Array) => inspectFile(bytes, 'a.pdf', 'application/pdf');

test.each([
  ['RC4, 40 bits', '1.3'],
  ['RC4, 128 bits', '1.4'],
  ['AES, 128 bits', '1.6'],
  ['AES, 256 bits', '1.7ext3'],
] as const)('opens %s with its password and with no other', async (_, version) => {
  const bytes = await locked(version, 'cigüeña 14');
  expect(await asPdf(bytes)).toEqual({ ok: false, why: 'encrypted' });
  expect(await unlockPdf(bytes, 'cigueña 14')).toEqual({ ok: false, why: 'wrong-password' });
  expect(await unlockPdf(bytes, '')).toEqual({ ok: false, why: 'wrong-password' });
  const open = await unlockPdf(bytes, 'cigüeña 14');
  if (!open.ok) throw new Error(open.why);
  expect(await asPdf(open.bytes)).toMatchObject({ ok: true, pages: 1 });
});

test('what only forbids to print or copy opens without a password', async () => {
  const open = await unlockPdf(await locked('1.7ext3', ''), '');
  if (!open.ok) throw new Error(open.why);
  expect(await asPdf(open.bytes)).toMatchObject({ ok: true, pages: 1 });
});

test('what is broken is not opened, and nothing of the office ends with it', async () => {
  const bytes = await locked('1.7ext3', 'x');
  expect((await unlockPdf(bytes.subarray(0, 300), 'x')).ok).toBe(false);
  expect(await unlockPdf(Buffer.from('%PDF-1.7\n/Encrypt'), 'x')).toEqual({ ok: false, why: expect.any(String) });
});
