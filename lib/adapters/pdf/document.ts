import 'server-only';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { type Block, drawBlock } from './blocks';
import { FONT_NAMES, fontSource } from './fonts';
import { PAGE } from './look';
import { type Csv, drawFrames, type PdfLabels, writeDemoMark } from './page-frame';
import { openWriter } from './writer';

export type { Block } from './blocks';
export type { Csv, PdfLabels } from './page-frame';
export type { TableBlock } from './table';

export type PdfDocument = {
  title: string;
  /** Language of the whole text, 'es-ES' or 'en-GB'. */
  lang: string;
  /** Marks every page as a demonstration. */
  demo: boolean;
  /** Printed on every page with its address and a QR code; the code as people read it, in groups. */
  csv: Csv | null;
  blocks: readonly Block[];
  labels: PdfLabels;
  /** Goes into the file: the same input gives the same bytes. */
  createdAt: Date;
};

type Inner = { endMetadata: () => void };
const xml = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');

/** pdfkit writes the title into the XML metadata as it is: 'A & B' would make the file invalid. */
const escapeMetadata = (doc: PDFKit.PDFDocument): void => {
  const inner = doc as unknown as Inner;
  const endMetadata = inner.endMetadata.bind(doc);
  inner.endMetadata = () => {
    for (const key of ['Title', 'Author', 'Creator'] as const) doc.info[key] = xml(doc.info[key] ?? '');
    endMetadata();
  };
};

/**
 * A tagged A4 document (PDF 1.7, PDF/A-2a: structure, language, embedded fonts, colour profile, no outside parts).
 * Head and foot stand on every page as artifacts. Long values wrap, long tables repeat their header.
 */
export const renderPdf = async (document: PdfDocument): Promise<Buffer> => {
  const { title, lang, demo, csv, blocks, labels, createdAt } = document;
  const options = {
    size: 'A4',
    margins: { top: PAGE.top, bottom: 0, left: PAGE.left, right: PAGE.right },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang,
    displayTitle: true,
    font: fontSource('text'),
    info: {
      Title: title,
      Author: labels.body ?? labels.office,
      Creator: labels.office,
      Producer: 'pdfkit',
      CreationDate: createdAt,
    },
  } as const;
  const doc = new PDFDocument(options);
  escapeMetadata(doc);
  for (const name of FONT_NAMES) doc.registerFont(name, fontSource(name));
  const bytes = buffer(doc);

  const writer = openWriter(doc);
  if (demo) writeDemoMark(writer, labels);
  for (const [n, block] of blocks.entries()) drawBlock(writer, block, blocks[n - 1], blocks[n + 1]);
  writer.root.end();
  drawFrames(writer, labels, csv, demo);
  doc.end();
  return bytes;
};
