/** A file of rows, read a piece at a time: however large it is, some thousand lines of it are in memory. */

import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { columnsOf, type ImportKind, type ReadRow, readRow } from './formats';

/** Where the bytes are: it is opened anew for each pass. */
export type Source = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
type Encoding = 'utf-8' | 'windows-1252';
export type FileFacts = {
  readonly sha256: string;
  readonly size: number;
  readonly lines: number;
  readonly encoding: Encoding;
};

const LINE_FEED = 10;
const BATCH = 5_000;
/** No row is longer; a file without line breaks must not fill the memory. */
const LONGEST_LINE = 20_000;

const countLines = (chunk: Uint8Array): number => {
  let count = 0;
  for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) count++;
  return count;
};

/** Hash, length and alphabet of a file: UTF-8, or else what is written on Windows. */
export const factsOfFile = async (source: Source): Promise<FileFacts> => {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const facts = { size: 0, lines: 0, encoding: 'utf-8' as Encoding, endsInLine: false };
  const decode = (chunk?: Uint8Array) => {
    if (facts.encoding !== 'utf-8') return;
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      facts.encoding = 'windows-1252';
    }
  };
  for await (const chunk of source()) {
    hash.update(chunk);
    decode(chunk);
    facts.size += chunk.byteLength;
    facts.lines += countLines(chunk);
    facts.endsInLine = chunk.at(-1) !== LINE_FEED;
  }
  decode();
  const { size, lines, encoding, endsInLine } = facts;
  return { sha256: hash.digest('hex'), size, lines: lines + (endsInLine ? 1 : 0), encoding };
};

/** Lines of a file in batches, without their line breaks. One too long comes as an empty text that no format takes. */
async function* linesOf(source: Source, encoding: Encoding): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  let batch: string[] = [];
  for await (const chunk of source()) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = (parts.pop() ?? '').slice(0, LONGEST_LINE + 1);
    for (const part of parts) {
      batch.push(part);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  const last = rest + decoder.decode();
  if (last !== '') batch.push(last);
  if (batch.length > 0) yield batch;
}

const UNREADABLE: ReadRow = { ok: false, refusals: [{ field: '', reason: 'unreadable' }] };
type Heading = { readonly names: readonly string[]; readonly mark: string };
const MARKS = [';', '\t', ','] as const;

const headingOf = (line: string): Heading => {
  const mark = MARKS.find((each) => line.includes(each)) ?? ',';
  const [names = []] = Papa.parse<string[]>(line, { delimiter: mark }).data;
  return { names: names.map((name) => name.trim().toLowerCase()), mark };
};

/** Cells of each line; null where the line is no row of this table. */
const cellsOf = (lines: readonly string[], { mark }: Heading): readonly (readonly string[] | null)[] => {
  const whole = Papa.parse<string[]>(lines.join('\n'), { delimiter: mark, newline: '\n' });
  if (whole.data.length === lines.length && whole.errors.length === 0) return whole.data;
  // A quotation mark that opens and does not close would swallow what follows: then each line by itself.
  return lines.map((line) => {
    const { data, errors } = Papa.parse<string[]>(line, { delimiter: mark, newline: '\n' });
    return errors.some(({ type }) => type === 'Quotes') ? null : (data[0] ?? ['']);
  });
};

const fromTable = (kind: ImportKind, { names }: Heading, cells: readonly string[] | null): ReadRow | null => {
  if (cells === null) return UNREADABLE;
  if (cells.every((each) => each.trim() === '')) return null;
  if (cells.length > names.length) return UNREADABLE;
  return readRow(kind, Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? '').trim()])));
};

const isCell = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);
const fromJson = (kind: ImportKind, line: string): ReadRow | null => {
  if (line.trim() === '') return null;
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || Array.isArray(row) || !Object.values(row).every(isCell))
      return UNREADABLE;
    const said = Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]);
    return readRow(kind, Object.fromEntries(said));
  } catch {
    return UNREADABLE;
  }
};

/** The columns that a heading lacks and those no format knows; none of a file with an object in each line. */
export type HeadingFault = { readonly missing: readonly string[]; readonly unknown: readonly string[] };
const faultOf = (kind: ImportKind, { names }: Heading): HeadingFault | null => {
  const { required, optional } = columnsOf(kind);
  const missing = required.filter((name) => !names.includes(name));
  const unknown = names.filter(
    (name, at) => !(required.includes(name) || optional.includes(name)) || names.indexOf(name) !== at,
  );
  return missing.length + unknown.length > 0 ? { missing, unknown: unknown.map((name) => name.slice(0, 60)) } : null;
};
export class WrongHeading extends Error {
  override readonly name = 'WrongHeading';
  constructor(readonly fault: HeadingFault) {
    super(`missing: ${fault.missing.join(', ')}; unknown: ${fault.unknown.join(', ')}`);
  }
}

export type Batch = {
  /** The last line of the file that is in it. */
  readonly upTo: number;
  readonly rows: readonly { readonly line: number; readonly read: ReadRow }[];
};

/**
 * The rows of a file after a line, checked one by one. A first line that begins with a brace makes it NDJSON, anything else CSV.
 * A row is one line: line breaks inside quotation marks are not taken. @throws WrongHeading before the first batch.
 */
export async function* readFile(
  kind: ImportKind,
  source: Source,
  { encoding, after = 0 }: { readonly encoding: Encoding; readonly after?: number },
): AsyncGenerator<Batch> {
  let heading: Heading | 'ndjson' | undefined;
  let before = 0;
  for await (const given of linesOf(source, encoding)) {
    const lines = given.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    if (before === 0 && lines[0]?.startsWith('\uFEFF')) lines[0] = lines[0].slice(1);
    const isFirst = heading === undefined;
    heading ??= lines[0]?.trimStart().startsWith('{') ? 'ndjson' : headingOf(lines[0] ?? '');
    if (isFirst && heading !== 'ndjson') {
      const fault = faultOf(kind, heading);
      if (fault) throw new WrongHeading(fault);
    }
    const first = before;
    before += lines.length;
    if (before <= after) continue;
    const table = heading === 'ndjson' ? null : { heading, cells: cellsOf(lines, heading) };
    const rows = lines.flatMap((line, index) => {
      const number = first + index + 1;
      if (number <= after || (table && number === 1)) return [];
      if (line.length > LONGEST_LINE) return [{ line: number, read: UNREADABLE }];
      const read = table ? fromTable(kind, table.heading, table.cells[index] ?? null) : fromJson(kind, line);
      return read ? [{ line: number, read }] : [];
    });
    yield { upTo: before, rows };
  }
}
