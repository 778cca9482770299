import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { inspectPdf } from './pdf-check';
import { joinPdfs } from './pdf-join';

const pdf = (text: string): Promise<Buffer> => {
  const document = new PDFDocument();
  const bytes = buffer(document);
  document.text(text).end();
  return bytes;
};
const pagesOf = (bytes: Buffer | undefined) => {
  const seen = inspectPdf(bytes ?? Buffer.alloc(0));
  return seen.ok ? seen.pages : undefined;
};

test('several PDFs become one, in their order, and one that cannot be read is named and left out', async () => {
  const [one, two] = [await pdf('Uno'), await pdf('Dos')];
  const whole = await joinPdfs([one, two]);
  expect([pagesOf(whole?.bytes), whole?.broken]).toEqual([2, []]);
  const some = await joinPdfs([one, Buffer.from('%PDF-1.7 nothing more'), two]);
  expect([pagesOf(some?.bytes), some?.broken]).toEqual([2, [1]]);
  expect(await joinPdfs([Buffer.from('nothing')])).toBeNull();
}, 60_000);
