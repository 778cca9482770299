import 'server-only';
import { buffer } from 'node:stream/consumers';
import { inflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** Photos of one document. */
export const MAX_PHOTOS = 20;
/** Pictures with transparency or drawn in passes have to be decoded here; larger ones would cost too much. */
const MAX_DECODED_PIXELS = 16_000_000;
const A4 = { short: 595.28, long: 841.89 };
const MARGIN = 18;

/** A page that cannot become one of a PDF. */
export class UnusablePhoto extends Error {
  override readonly name = 'UnusablePhoto';
  constructor(readonly position: number) {
    super(`photo ${position}`);
  }
}

/** What pdfkit reads of a picture before it draws it; its types do not say. */
type Opened = { data: Uint8Array; readonly width: number; readonly height: number; readonly orientation?: number };

/* Segments that tell how to draw stay: JFIF and Adobe's colours. Where and with what it was taken goes. */
const isNeeded = (marker: number): boolean => marker === 0xe0 || marker === 0xee || (marker < 0xe0 && marker !== 0xfe);

/** A JPEG without EXIF, GPS, thumbnails and comments. Its picture is not touched. */
export const withoutMetadata = (jpeg: Buffer): Buffer => {
  const parts = [jpeg.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (isNeeded(marker)) parts.push(jpeg.subarray(at, end));
    at = end;
  }
  // After the end mark of the picture some programs hang more.
  const end = jpeg.lastIndexOf(Buffer.of(0xff, 0xd9));
  return Buffer.concat([...parts, jpeg.subarray(at, end < at ? jpeg.length : end + 2)]);
};

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/* pdfkit decodes what is transparent or drawn in passes, without a limit: its true size is looked at first. */
const isSafePng = (png: Buffer): boolean => {
  const [width, height, depth, colours, passes] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png[24],
    png[25],
    png[28],
  ];
  const data: Buffer[] = [];
  let isTransparent = colours === 4 || colours === 6;
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'tRNS') isTransparent = true;
    if (type === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  if (!isTransparent && passes === 0) return true;
  if (width * height > MAX_DECODED_PIXELS) return false;
  const row = Math.ceil((width * (CHANNELS[colours ?? 0] ?? 4) * (depth ?? 8)) / 8) + 1;
  try {
    // Drawn in seven passes it has more rows, each with a byte in front.
    inflateSync(Buffer.concat(data), { maxOutputLength: row * height * 2 + 1_000 });
    return true;
  } catch {
    return false;
  }
};

const isPng = (bytes: Buffer): boolean => bytes[0] === 0x89;

const open = (document: PDFKit.PDFDocument, bytes: Buffer): Opened => {
  if (isPng(bytes) && !isSafePng(bytes)) throw new RangeError('picture too large to decode');
  const opened = (document as unknown as { openImage: (bytes: Buffer) => Opened }).openImage(bytes);
  // How it was held is read from the EXIF, which then stays out of the PDF.
  if (!isPng(bytes)) opened.data = withoutMetadata(bytes);
  return opened;
};

/**
 * One PDF of photos in the order given, each upright on an A4 page of its own. `footer` is written in the margin below, by
 * page from 1. @throws UnusablePhoto
 */
export const photosPdf = async (
  photos: readonly Buffer[],
  title: string,
  lang: string,
  footer?: (page: number) => string,
): Promise<Buffer> => {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang,
    info: { Title: title, Producer: 'e-Oficina' },
  });
  const bytes = buffer(document);
  try {
    photos.forEach((photo, index) => {
      try {
        const picture = open(document, photo);
        const isTurned = (picture.orientation ?? 1) > 4;
        const isWide = isTurned ? picture.height > picture.width : picture.width > picture.height;
        const [width, height] = isWide ? [A4.long, A4.short] : [A4.short, A4.long];
        document.addPage({ size: [width, height], margin: 0 });
        document.image(picture as unknown as Buffer, MARGIN, MARGIN, {
          fit: [width - 2 * MARGIN, height - 2 * MARGIN],
          align: 'center',
          valign: 'center',
        });
        if (footer) document.fontSize(6).text(footer(index + 1), MARGIN, height - 12, { lineBreak: false });
      } catch {
        throw new UnusablePhoto(index + 1);
      }
    });
  } finally {
    document.end();
  }
  return bytes;
};
