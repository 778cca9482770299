import 'server-only';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';

/** Opened, a sheet of 5 000 rows takes a few megabytes; more is a mistake or an attack. */
const MOST_OPENED = 32 * 1024 * 1024;
const MOST_PARTS = 500;
/** What a sheet is made of. Pictures, drawings, links and everything else of a workbook is not even opened. */
const PART =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/)?[\w.-]+\.xml(\.rels)?|xl\/worksheets\/[\w.-]+\.xml)$/;

export type SpreadsheetRefusal = 'too-big-inside' | 'macros' | 'locked' | 'not-a-sheet';
export type Spreadsheet =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly why: SpreadsheetRefusal };

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
/** Whether it is a workbook, or something else that is no text: XLSX is a zip; with a password, or of the old Excel, a compound file. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/* What a zip says of its sizes is not believed: each part is opened into the room it says, and no further. */
const open = (bytes: Uint8Array): Record<string, Uint8Array> | SpreadsheetRefusal => {
  let [size, parts] = [0, 0];
  let refusal: SpreadsheetRefusal | null = null;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (/vbaProject/i.test(name)) refusal = 'macros';
      if (++parts > MOST_PARTS) refusal ??= 'too-big-inside';
      if (refusal || !PART.test(name)) return false;
      size += originalSize;
      if (size > MOST_OPENED) refusal = 'too-big-inside';
      return refusal === null;
    },
  });
  return refusal ?? files;
};

const two = (value: number): string => String(value).padStart(2, '0');
/* A date of a sheet has no zone: its parts are those of UTC. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return '';
  return `${value.getUTCFullYear()}-${two(value.getUTCMonth() + 1)}-${two(value.getUTCDate())}`;
};

/** The first sheet of an Excel workbook as text. Formulas are not worked out: their last result is read. */
export const readWorkbook = async (bytes: Uint8Array): Promise<Spreadsheet> => {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, why: 'locked' };
  try {
    const files = open(bytes);
    if (typeof files === 'string') return { ok: false, why: files };
    const checked = zipSync(files, { level: 0 });
    const rows = await readSheet(new Uint8Array(checked).buffer, { parseNumber: (text) => text, trim: true });
    return { ok: true, rows: rows.map((row) => row.map(textOf)) };
  } catch {
    return { ok: false, why: 'not-a-sheet' };
  }
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MEDIA = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const FIRST_COLUMN = 'A'.charCodeAt(0);
const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => marks[mark] ?? '');

/** A workbook of one sheet, of 26 columns at most, whose cells are all text, so that a number keeps its zeros and a date its form. */
export const writeWorkbook = (rows: readonly (readonly string[])[]): Uint8Array => {
  const cell = (text: string, column: number, row: number) =>
    `<c r="${String.fromCharCode(FIRST_COLUMN + column)}${row + 1}" s="1" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const cells = rows
    .map((row, at) => `<row r="${at + 1}">${row.map((text, column) => cell(text, column, at)).join('')}</row>`)
    .join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${MEDIA}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${MEDIA}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${MEDIA}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    // Cells to come are text too ('@').
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><cols><col min="1" max="16" width="24" style="1" customWidth="1"/></cols><sheetData>${cells}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(`${XML}${text}`)])));
};
