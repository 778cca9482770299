import 'server-only';
import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { pixelsOfJpeg, pixelsOfPng } from './image-header';
import { inspectPdf } from './pdf-check';

/** Each has a message of its own: what is wrong with this file and what to do about it. */
export const fileRefusals = [
  'empty',
  'too-big',
  'type',
  'web-page',
  'drawing', // SVG: a drawing that can carry programs
  'phone-photo', // HEIC, HEIF, AVIF
  'office-file',
  'archive',
  'program',
  'no-ending',
  'mismatch',
  'encrypted',
  'script',
  'launch',
  'embedded-file',
  'too-many-pages',
  'broken-pdf',
  'broken-picture',
  'too-many-pixels',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];
export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png';
export type FileVerdict =
  | { ok: true; mediaType: MediaType; extension: 'pdf' | 'jpg' | 'png'; size: number; pages?: number }
  | { ok: false; why: FileRefusal };

/** 20 MB a file, counted as people count: 20 × 1024 × 1024 bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_PIXELS = 50_000_000;
/** More is no document of a person, and nobody would read it. */
export const MAX_PAGES = 1_000;

const KINDS = {
  'application/pdf': { extension: 'pdf', names: ['pdf'], types: ['application/pdf'] },
  'image/jpeg': { extension: 'jpg', names: ['jpg', 'jpeg'], types: ['image/jpeg', 'image/jpg'] },
  'image/png': { extension: 'png', names: ['png'], types: ['image/png'] },
} as const satisfies Record<MediaType, { extension: string; names: readonly string[]; types: readonly string[] }>;

const isKnown = (mime: string | undefined): mime is MediaType => mime !== undefined && mime in KINDS;
const refuse = (why: FileRefusal): FileVerdict => ({ ok: false, why });

const load = async (path: string): Promise<Uint8Array | FileRefusal> => {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return size > MAX_FILE_BYTES ? 'too-big' : await handle.readFile();
  } finally {
    await handle.close();
  }
};

const contents = (mediaType: MediaType, bytes: Buffer): FileVerdict => {
  const { extension } = KINDS[mediaType];
  const size = bytes.length;
  if (mediaType === 'application/pdf') {
    const pdf = inspectPdf(bytes);
    if (!pdf.ok) return pdf;
    return (pdf.pages ?? 0) > MAX_PAGES
      ? refuse('too-many-pages')
      : { ok: true, mediaType, extension, size, pages: pdf.pages };
  }
  const pixels = mediaType === 'image/png' ? pixelsOfPng(bytes) : pixelsOfJpeg(bytes);
  if (pixels === null) return refuse('broken-picture');
  return pixels > MAX_PIXELS ? refuse('too-many-pixels') : { ok: true, mediaType, extension, size };
};

const OFFICE = /officedocument|opendocument|msword|x-cfb|ms-excel|ms-powerpoint|rtf/;
const ARCHIVE = /zip|rar|7z|gzip|x-tar|bzip|x-xz|x-compress|cab|x-lzip|zstd/;
const PROGRAM = /x-msdownload|x-elf|mach-binary|x-executable|java|wasm|x-ms-shortcut|x-shockwave/;

/** What a file is that we do not take, so that the person reads what to do with this one. */
const foreignKind = (bytes: Buffer, mime: string | undefined): FileRefusal => {
  const start = bytes.toString('latin1', 0, 4096).toLowerCase();
  // A zip whose first entries are those of a word processor or a spreadsheet.
  if (
    mime &&
    (OFFICE.test(mime) || (ARCHIVE.test(mime) && /\[content_types\]|word\/|xl\/|ppt\/|opendocument/.test(start)))
  )
    return 'office-file';
  if (mime && ARCHIVE.test(mime)) return 'archive';
  if ((mime && PROGRAM.test(mime)) || /^(mz|\x7felf|#!)/.test(start)) return 'program';
  if (mime && /heic|heif|avif/.test(mime)) return 'phone-photo';
  if (/<svg[\s/>]/.test(start)) return 'drawing';
  return /<(!doctype html|html|head|body|script|iframe)[\s/>]/.test(start) ? 'web-page' : 'type';
};

/**
 * Judges an uploaded file (a path or its bytes) by its content: PDF, JPEG or PNG only; name, declared type and content
 * must agree (an empty declared type says nothing and is passed over: some phones send none). Nothing is decoded.
 * Throws only when the file at the path cannot be read.
 */
export const inspectFile = async (
  file: string | Uint8Array,
  declaredName: string,
  declaredType: string,
): Promise<FileVerdict> => {
  const loaded = typeof file === 'string' ? await load(file) : file;
  if (typeof loaded === 'string') return refuse(loaded);
  const bytes = Buffer.from(loaded.buffer, loaded.byteOffset, loaded.byteLength);
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MAX_FILE_BYTES) return refuse('too-big');
  const found = await fileTypeFromBuffer(bytes.subarray(0, 8192)).catch(() => undefined);
  if (!isKnown(found?.mime)) return refuse(foreignKind(bytes, found?.mime));
  const kind = KINDS[found.mime];
  const ending = /\.([a-z0-9]+)$/i.exec(declaredName)?.[1]?.toLowerCase() ?? '';
  if (ending === '') return refuse('no-ending');
  const type = declaredType.split(';')[0]?.trim().toLowerCase() ?? '';
  const agrees = (kind.names as readonly string[]).includes(ending) && ['', ...kind.types].includes(type);
  return agrees ? contents(found.mime, bytes) : refuse('mismatch');
};
