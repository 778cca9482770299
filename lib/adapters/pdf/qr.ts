import 'server-only';
import QRCode from 'qrcode';
import { CONTENT_WIDTH, PAGE, STYLES } from './look';
import type { Writer } from './writer';

/** A code to be read by a telephone: what it holds, what it is for, and what stands beside it. */
export type QrBlock = { type: 'qr'; text: string; alt: string };

const SIDE = 128;
const GAP = 18;

/** One filled path: runs of dark modules become rectangles, so that no hairlines show between them. */
export const drawModules = (doc: PDFKit.PDFDocument, text: string, x: number, y: number, width: number): void => {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = width / modules.size;
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      let end = column;
      while (end < modules.size && modules.get(row, end)) end++;
      if (end === column) continue;
      doc.rect(x + column * side, y + row * side, (end - column) * side, side);
      column = end;
    }
  }
  doc.fill('#000000');
};

/** A code as a figure, with the quiet margin that readers need, and its words beside it. */
export const drawQrBlock = (writer: Writer, { text, alt }: QrBlock): void => {
  writer.ensure(SIDE + 2 * GAP);
  const top = writer.y + GAP / 2;
  const figure = writer.element(writer.root, 'Figure', { alt, bbox: [PAGE.left, top, PAGE.left + SIDE, top + SIDE] });
  figure.add(writer.doc.markStructureContent('Figure'));
  drawModules(writer.doc, text, PAGE.left, top, SIDE);
  writer.doc.endMarkedContent();
  const beside = PAGE.left + SIDE + GAP;
  const lines = writer.wrap(alt, STYLES.body, CONTENT_WIDTH - SIDE - GAP);
  writer.write(writer.element(writer.root, 'P'), lines, beside, top, STYLES.body);
  writer.y = top + SIDE + GAP;
};
