import 'server-only';
import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { pixelsOfJpeg, pixelsOfPng } from './image-header';
import { inspectPdf } from './pdf-check';

export type FileRefusal =
  | 'empty'
  | 'too-big'
  | 'type'
  | 'mismatch'
  | 'encrypted'
  | 'active-content'
  | 'unreadable'
  | 'too-many-pixels';
export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png';
export type FileVerdict =
  | { ok: true; mediaType: MediaType; extension: 'pdf' | 'jpg' | 'png'; size: number; pages?: number }
  | { ok: false; why: FileRefusal };

/** 20 MB a file, counted as people count: 20 × 1024 × 1024 bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_PIXELS = 50_000_000;

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
    return pdf.ok ? { ok: true, mediaType, extension, size, pages: pdf.pages } : pdf;
  }
  const pixels = mediaType === 'image/png' ? pixelsOfPng(bytes) : pixelsOfJpeg(bytes);
  if (pixels === null) return refuse('unreadable');
  return pixels > MAX_PIXELS ? refuse('too-many-pixels') : { ok: true, mediaType, extension, size };
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
  if (!isKnown(found?.mime)) return refuse('type');
  const kind = KINDS[found.mime];
  const ending = /\.([a-z0-9]+)$/i.exec(declaredName)?.[1]?.toLowerCase() ?? '';
  const type = declaredType.split(';')[0]?.trim().toLowerCase() ?? '';
  const agrees = (kind.names as readonly string[]).includes(ending) && ['', ...kind.types].includes(type);
  return agrees ? contents(found.mime, bytes) : refuse('mismatch');
};
