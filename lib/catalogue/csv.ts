/** Tables of text as spreadsheets write and read them: one way in and out for every list that people bring. */

import Papa from 'papaparse';
import type { Locale } from '@/lib/i18n/locales';

const LONGEST_TEXT = 60;

/** The text of a file: UTF-8, what a spreadsheet calls Unicode text (UTF-16), or else what it writes on Windows. */
export const textOfFile = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** A heading or a word of a list, without accents, capitals or outer spaces. */
export const plainWord = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** What was written, as short as it can be shown, and nothing a database cannot keep. */
export const shownText = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, LONGEST_TEXT)
    .toWellFormed();

export type Table = {
  readonly rows: readonly (readonly string[])[];
  /** Row where a quotation mark opens and never closes: what follows cannot be told apart. */
  readonly openQuote: number | null;
};

/** The rows of a text. The heading has no amounts, so its mark is that of the columns and not of the decimals. */
export const readTable = (text: string): Table => {
  const content = text.replace(/^\uFEFF/, '');
  const [heading = ''] = content.split('\n', 1);
  const delimiter = ([';', '\t', ','] as const).find((mark) => heading.includes(mark)) ?? ',';
  const { data, errors } = Papa.parse<string[]>(content, { delimiter });
  const quote = errors.find(({ type }) => type === 'Quotes');
  return { rows: data, openQuote: quote ? (quote.row ?? 0) : null };
};

const marks = { es: ';', en: ',' } as const satisfies Record<Locale, string>;

/** A text that a spreadsheet opens as a table: it runs nothing of what somebody typed (formula injection). */
export const writeTable = (rows: readonly (readonly string[])[], locale: Locale): string =>
  `\uFEFF${Papa.unparse(rows as string[][], { delimiter: marks[locale], newline: '\r\n', escapeFormulae: true })}\r\n`;
