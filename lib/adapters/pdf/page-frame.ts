import 'server-only';
import { CONTENT_WIDTH, DEEP_TEAL, HAIRLINE, PAGE, SAFFRON, STYLES, TEAL, TONES } from './look';
import { drawModules } from './qr';
import type { Writer } from './writer';

/** The words round the text, in the language of the document. */
export type PdfLabels = {
  /** Name of the office, beside the mark. */
  office: string;
  /** The body that issues the document, under it. */
  body?: string;
  /** What the code is called, before the CSV. */
  csv: string;
  /** Before the address where the code is checked. */
  verifyAt: string;
  /** With {page} and {total} in it. */
  page: string;
  /** The demonstration mark. */
  demo: string;
};
export type Csv = { code: string; url: string };

const pageOf = (template: string, page: number, total: number): string =>
  template.replace('{page}', String(page)).replace('{total}', String(total));

const BAND = 20;
const QR = 62;

/** The open window: four panes in a frame, one of them lit. */
const drawMark = (doc: PDFKit.PDFDocument, x: number, y: number, size: number): void => {
  const gap = size * 0.09;
  const pane = (size - 3 * gap) / 2;
  doc.roundedRect(x, y, size, size, size * 0.12).fill(DEEP_TEAL);
  for (const [column, row] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const lit = column === 1 && row === 0;
    doc.rect(x + gap + column * (pane + gap), y + gap + row * (pane + gap), pane, pane).fill(lit ? SAFFRON : '#FFFFFF');
  }
};

const pagination = (writer: Writer, edge: 'Top' | 'Bottom', draw: () => void): void => {
  writer.doc.markContent('Artifact', { type: 'Pagination', attached: [edge] });
  draw();
  writer.doc.endMarkedContent();
};

const drawBand = (writer: Writer, text: string): void => {
  const { doc } = writer;
  const style = { ...STYLES.smallBold, color: TONES.warning.text };
  doc.rect(0, 0, PAGE.width, BAND).fill(TONES.warning.fill);
  writer.line(text, (PAGE.width - writer.width(text, style)) / 2, (BAND - style.leading) / 2, style);
};

const drawHead = (writer: Writer, labels: PdfLabels): void => {
  const { doc } = writer;
  const y = 38;
  drawMark(doc, PAGE.left, y, 30);
  writer.line(labels.office, PAGE.left + 40, y + 1, { ...STYLES.h3, color: DEEP_TEAL });
  const body = writer.wrap(labels.body ?? '', STYLES.small, CONTENT_WIDTH - 40)[0] ?? '';
  writer.line(body, PAGE.left + 40, y + 17, { ...STYLES.small, size: 8.5 });
  doc
    .moveTo(PAGE.left, y + 42)
    .lineTo(PAGE.left + CONTENT_WIDTH, y + 42)
    .lineWidth(1)
    .strokeColor(TEAL)
    .stroke();
};

const drawFoot = (writer: Writer, labels: PdfLabels, csv: Csv | null, demo: boolean, pages: string): void => {
  const { doc } = writer;
  const y = PAGE.height - PAGE.bottom + 22;
  doc
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + CONTENT_WIDTH, y)
    .lineWidth(0.6)
    .strokeColor(HAIRLINE)
    .stroke();
  const x = PAGE.left + (csv ? QR + 14 : 0);
  if (csv) {
    drawModules(doc, csv.url, PAGE.left, y + 10, QR);
    writer.line(labels.csv, x, y + 10, STYLES.small);
    writer.line(csv.code, x, y + 21, { ...STYLES.code, size: 10.5 });
    writer.line(labels.verifyAt, x, y + 38, STYLES.small);
    const address = writer.wrap(csv.url, STYLES.small, CONTENT_WIDTH - QR - 14 - 70).slice(0, 2);
    for (const [n, line] of address.entries()) {
      writer.line(line, x, y + 49 + n * 10, { ...STYLES.small, color: TEAL });
    }
  }
  const right = PAGE.left + CONTENT_WIDTH;
  writer.line(pages, right - writer.width(pages, STYLES.small), y + 10, STYLES.small);
  if (demo) drawFootDemo(writer, labels.demo);
};

const drawFootDemo = (writer: Writer, text: string): void => {
  const style = { ...STYLES.smallBold, size: 7, color: TONES.warning.text };
  const wide = writer.width(text, style);
  writer.line(text, PAGE.left + CONTENT_WIDTH - wide, PAGE.height - 26, style);
};

/** The demonstration mark as text of the document: whoever hears it read must know too. */
export const writeDemoMark = (writer: Writer, labels: PdfLabels): void => {
  writer.artifact(() => writer.doc.rect(0, 0, PAGE.width, BAND).fill(TONES.warning.fill));
  const style = { ...STYLES.smallBold, color: TONES.warning.text };
  const x = (PAGE.width - writer.width(labels.demo, style)) / 2;
  writer.write(writer.element(writer.root, 'P'), [labels.demo], x, (BAND - style.leading) / 2, style);
};

/** Head and foot of every page, as artifacts, once the number of pages is known. */
export const drawFrames = (writer: Writer, labels: PdfLabels, csv: Csv | null, demo: boolean): void => {
  const { start, count } = writer.doc.bufferedPageRange();
  for (let n = 0; n < count; n++) {
    writer.doc.switchToPage(start + n);
    pagination(writer, 'Top', () => {
      if (demo && n > 0) drawBand(writer, labels.demo);
      drawHead(writer, labels);
    });
    pagination(writer, 'Bottom', () => drawFoot(writer, labels, csv, demo, pageOf(labels.page, n + 1, count)));
  }
};
