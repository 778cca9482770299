import 'server-only';
import { constants, inflateSync } from 'node:zlib';

export type PdfVerdict = { ok: true; pages?: number } | { ok: false; why: 'encrypted' | Danger | 'broken-pdf' };
/** What a PDF can do besides being read: run a script, start a program, carry a file. */
type Danger = 'script' | 'launch' | 'embedded-file';

// A reader finds objects wherever the cross reference points, so every 'obj' is read, also inside streams and after
// the end. The budgets keep a hostile file from costing more than a large honest one.
const INFLATED_BUDGET = 40 * 1024 * 1024;
const READ_FACTOR = 2;
const DANGERS: Readonly<Record<string, Danger>> = {
  JavaScript: 'script',
  JS: 'script',
  Launch: 'launch',
  EmbeddedFile: 'embedded-file',
  EmbeddedFiles: 'embedded-file',
  FileAttachment: 'embedded-file',
  RichMedia: 'embedded-file',
};

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const isRegular = (byte: number | undefined): boolean => byte !== undefined && !SPACE.has(byte) && !DELIMITER.has(byte);

type Token = { kind: 'name' | 'word' | 'sign'; text: string; end: number };
class Exhausted extends Error {}
type Spend = (bytes: number) => void;

/** Reads tokens of PDF syntax (ISO 32000-1, 7.2) from `at`; strings and comments are passed over, as readers do. */
const tokens = function* (bytes: Buffer, at: number, spend: Spend): Generator<Token> {
  let position = at;
  const upTo = (end: number): void => {
    spend(end - position);
    position = end;
  };
  while (position < bytes.length) {
    const byte = bytes[position] ?? 0;
    if (SPACE.has(byte)) upTo(position + 1);
    else if (byte === 0x25) upTo(endOfLine(bytes, position));
    else if (byte === 0x28) upTo(endOfString(bytes, position));
    else if (byte === 0x3c && bytes[position + 1] !== 0x3c) upTo(endOfHex(bytes, position));
    else if (byte === 0x2f) {
      const end = endOfRegular(bytes, position + 1);
      const text = bytes.toString('latin1', position + 1, Math.min(end, position + 128));
      upTo(end);
      yield {
        kind: 'name',
        text: text.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        end,
      };
    } else if (isRegular(byte)) {
      const end = endOfRegular(bytes, position);
      const text = bytes.toString('latin1', position, Math.min(end, position + 32));
      upTo(end);
      yield { kind: 'word', text, end };
    } else {
      const double = (byte === 0x3c || byte === 0x3e) && bytes[position + 1] === byte;
      const end = position + (double ? 2 : 1);
      const text = bytes.toString('latin1', position, end);
      upTo(end);
      yield { kind: 'sign', text, end };
    }
  }
};

const endOfRegular = (bytes: Buffer, from: number): number => {
  let end = from;
  while (isRegular(bytes[end])) end += 1;
  return end;
};
const endOfLine = (bytes: Buffer, from: number): number => {
  let end = from;
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end += 1;
  return end;
};
const endOfHex = (bytes: Buffer, from: number): number => {
  const end = bytes.indexOf(0x3e, from);
  return end < 0 ? bytes.length : end + 1;
};
const endOfString = (bytes: Buffer, from: number): number => {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x5c) at += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29 && --depth === 0) return at + 1;
  }
  return bytes.length;
};

type Findings = { danger?: Danger; encrypted: boolean; rooted: boolean; pages: Set<string>; total?: number };
type Read = { names: Set<string>; streamAt?: number };

/** What one dictionary at the top of an object says, once it is read to its end. */
const conclude = (names: Set<string>, count: string | undefined, key: string, found: Findings): void => {
  // A file specification without /Type still carries its file in /EF.
  if (names.has('EF') && (names.has('F') || names.has('UF') || names.has('Filespec'))) found.danger ??= 'embedded-file';
  if (names.has('Root') || names.has('Catalog')) found.rooted = true;
  if (names.has('Type') && names.has('Page') && !names.has('Kids')) found.pages.add(key);
  if (names.has('Kids') && names.has('Pages') && !names.has('Parent') && /^\d{1,7}$/.test(count ?? '')) {
    found.total = Number(count);
  }
};

/** Reads one object or trailer up to its end, or with `packed` all the objects of an object stream. */
const readObject = (bytes: Buffer, at: number, found: Findings, spend: Spend, packed = false): Read => {
  let names = new Set<string>();
  let depth = 0;
  let count: string | undefined;
  let before: Token | undefined;
  for (const token of tokens(bytes, at, spend)) {
    if (token.kind === 'name') {
      names.add(token.text);
      if (Object.hasOwn(DANGERS, token.text)) found.danger ??= DANGERS[token.text];
      if (token.text === 'Encrypt' && !packed) found.encrypted = true;
    } else if (token.kind === 'word') {
      if (before?.text === 'Count' && before.kind === 'name') count = token.text;
      if (!packed && token.text === 'stream') {
        conclude(names, count, String(at), found);
        return { names, streamAt: token.end };
      }
      if (!packed && (token.text === 'endobj' || token.text === 'startxref')) break;
    } else if (token.text === '<<') depth += 1;
    else if (token.text === '>>') {
      depth -= 1;
      if (packed && depth <= 0) {
        conclude(names, count, `${at} ${token.end}`, found);
        names = new Set();
        count = undefined;
      }
    }
    before = token;
  }
  conclude(names, count, String(at), found);
  return { names };
};

const startOfData = (bytes: Buffer, at: number): number =>
  bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : bytes[at] === 10 || bytes[at] === 13 ? at + 1 : at;

/** Some readers never look at /Type: /N and /First make an object stream of any stream. */
const isPacked = ({ names }: Read): boolean => names.has('ObjStm') || (names.has('N') && names.has('First'));

/** The objects packed in an object stream; null when it is packed in a way honest programs do not use. */
const unpack = (bytes: Buffer, read: Read, left: number): Buffer | null => {
  const from = startOfData(bytes, read.streamAt ?? 0);
  if (read.names.has('DecodeParms') || read.names.has('DP')) return null;
  if (!read.names.has('Filter')) {
    const end = bytes.indexOf('endstream', from);
    return bytes.subarray(from, end < 0 ? bytes.length : end);
  }
  const filters = [...read.names].filter((name) => /Decode$|^(?:Crypt|Fl|LZW|A85|AHx|RL)$/.test(name));
  if (filters.length !== 1 || !/^Fl(?:ateDecode)?$/.test(filters[0] ?? '')) return null;
  try {
    // Without an end: zlib knows where its data stops, and a forged 'endstream' inside it hides nothing.
    return inflateSync(bytes.subarray(from), { maxOutputLength: left, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return null;
  }
};

/** True where an object can start: 'obj' as a word after a number, white space and comments allowed between. */
const startsObject = (bytes: Buffer, at: number): boolean => {
  if (isRegular(bytes[at + 3])) return false;
  let back = at - 1;
  while (back >= 0 && SPACE.has(bytes[back] ?? 1)) back -= 1;
  const last = bytes[back] ?? 0;
  if (last >= 0x30 && last <= 0x39) return true;
  const line = Math.max(bytes.lastIndexOf(10, back), bytes.lastIndexOf(13, back), 0);
  return back < at - 1 && bytes.subarray(line, back + 1).includes(0x25);
};

const ends = (bytes: Buffer): boolean => {
  let end = bytes.length;
  while (end > 0 && SPACE.has(bytes[end - 1] ?? 1)) end -= 1;
  return bytes.subarray(0, end).lastIndexOf('startxref') >= 0 && bytes.subarray(0, end).lastIndexOf('%%EOF') >= 0;
};

const examine = (bytes: Buffer, found: Findings): 'broken-pdf' | undefined => {
  let readLeft = READ_FACTOR * bytes.length + 1_000_000;
  let inflatedLeft = INFLATED_BUDGET;
  const spend = (n: number): void => {
    readLeft -= n;
    if (readLeft < 0) throw new Exhausted();
  };
  for (let at = bytes.indexOf('obj'); at >= 0 && !found.danger; at = bytes.indexOf('obj', at + 3)) {
    if (!startsObject(bytes, at)) continue;
    const read = readObject(bytes, at + 3, found, spend);
    if (read.streamAt === undefined || !isPacked(read)) continue;
    const packed = unpack(bytes, read, inflatedLeft);
    if (!packed) return 'broken-pdf';
    inflatedLeft -= packed.length;
    if (inflatedLeft <= 0) return 'broken-pdf';
    readObject(packed, 0, found, () => undefined, true);
  }
  for (let at = bytes.indexOf('trailer'); at >= 0; at = bytes.indexOf('trailer', at + 7)) {
    readObject(bytes, at + 7, found, spend);
  }
  return undefined;
};

/**
 * Looks for what must not enter a case: encryption, scripts, programs to launch, embedded files; also behind escaped
 * names (/J#61vaScript), in object streams and in objects hidden outside the visible order. Bounded; never throws.
 */
export const inspectPdf = (bytes: Buffer): PdfVerdict => {
  if (bytes.toString('latin1', 0, 5) !== '%PDF-' || !ends(bytes)) return { ok: false, why: 'broken-pdf' };
  const found: Findings = { encrypted: false, rooted: false, pages: new Set() };
  try {
    const broken = examine(bytes, found);
    if (found.encrypted) return { ok: false, why: 'encrypted' };
    if (found.danger) return { ok: false, why: found.danger };
    if (broken || !found.rooted) return { ok: false, why: 'broken-pdf' };
    return { ok: true, pages: found.total ?? (found.pages.size || undefined) };
  } catch {
    return { ok: false, why: 'broken-pdf' };
  }
};
