import { createHash, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

/** A one-page PDF as a person would have scanned it. */
export const samplePdf = async (title: string): Promise<Buffer> => {
  const document = new PDFDocument({ size: 'A4', info: { Title: title } });
  const bytes = buffer(document);
  document.fontSize(22).text('Documento de prueba').moveDown().fontSize(13).text(title);
  document.end();
  return bytes;
};

/** A PDF of exactly `size` bytes: what is too little is added as a comment before its last lines. */
export const pdfOfSize = async (size: number): Promise<Buffer> => {
  const whole = await samplePdf(`Relleno ${size}`);
  const end = whole.lastIndexOf('startxref');
  const noise = randomBytes(Math.ceil((size - whole.length) / 2))
    .toString('hex')
    .slice(0, size - whole.length - 2);
  return Buffer.concat([whole.subarray(0, end), Buffer.from(`%${noise}\n`), whole.subarray(end)]);
};

export const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
