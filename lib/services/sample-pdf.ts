import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

/** A one-page PDF that says what it stands for: the document a demonstration person would have scanned. */
export const samplePdf = (title: string): Promise<Buffer> => {
  const doc = new PDFDocument({ size: 'A4', info: { Title: title } });
  const bytes = buffer(doc);
  doc.fontSize(22).text('Documento de demostración');
  doc.moveDown().fontSize(13).text(title);
  doc.moveDown().text('No es un documento oficial ni contiene datos de ninguna persona real.');
  doc.end();
  return bytes;
};
