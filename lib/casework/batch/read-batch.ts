import { plainWord, readTable, shownText, textOfFile } from '@/lib/catalogue/csv';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Day } from '@/lib/law/day';
import type { Batch, BatchKind, Columns, FileProblem, LineOf, LineProblem } from './kind';

export const MOST_LINES = 5_000;
export const MOST_BYTES = 2_000_000;

type ColumnWords = Readonly<Record<string, { readonly label: string }>>;
/** The headings of a column: its label in every language, and its name in the code. */
const headingsOf = (kind: string, column: string): readonly string[] => [
  plainWord(column),
  ...locales.flatMap((locale) => {
    const kinds = messagesOf(locale).company.batch.kinds as Readonly<Record<string, { readonly columns: ColumnWords }>>;
    const label = kinds[kind]?.columns[column]?.label;
    return label === undefined ? [] : [plainWord(label)];
  }),
];

const unreadable = (problem: FileProblem, text = '') => ({ readable: false, problem, text: shownText(text) }) as const;

/** A row of a table as it was typed, by column. */
export type TypedRow = { readonly row: number; readonly texts: Readonly<Record<string, string>> };
type Typed =
  | { readonly readable: true; readonly rows: readonly TypedRow[] }
  | Extract<Batch<never>, { readable: false }>;

/** Whether a row names any of the columns: a list that is pasted often has no headings. */
export const isHeading = (kind: Pick<BatchKind, 'id' | 'columns'>, cells: readonly string[]): boolean => {
  const names = Object.keys(kind.columns).flatMap((column) => headingsOf(kind.id, column));
  return cells.some((cell) => names.includes(plainWord(cell)));
};

/** The rows of a table by the headings of its first: whatever its columns are called, in whatever order. */
export const typedRows = (
  kind: Pick<BatchKind, 'id' | 'columns' | 'mostLines'>,
  [head = [], ...body]: readonly (readonly string[])[],
): Typed => {
  const headings = head.map(plainWord);
  const places = Object.keys(kind.columns).map((column) => {
    const names = headingsOf(kind.id, column);
    return { column, place: headings.findIndex((heading) => names.includes(heading)) };
  });
  const lost = places.find(({ place }) => place < 0);
  if (lost) return unreadable('no-column', lost.column);
  const rows = body
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, row }) => ({
      row,
      texts: Object.fromEntries(places.map(({ column, place }) => [column, (cells[place] ?? '').trim()])),
    }));
  if (rows.length === 0) return unreadable('empty');
  if (rows.length > (kind.mostLines ?? MOST_LINES)) return unreadable('too-many-lines', String(rows.length));
  return { readable: true, rows };
};

type Texts = { readonly readable: true; readonly table: readonly (readonly string[])[] };
/** The table a file of text holds. */
export const tableOfFile = (file: Uint8Array): Texts | Extract<Batch<never>, { readable: false }> => {
  const text = textOfFile(file);
  if (text.trim() === '') return unreadable('empty');
  if (/[\0\uFFFE\uFFFF]/.test(text)) return unreadable('not-text');
  const { rows, openQuote } = readTable(text);
  return openQuote === null ? { readable: true, table: rows } : unreadable('open-quote', String(openQuote + 1));
};

type Wrong = Pick<LineProblem, 'code' | 'limit'>;
/** What a kind asks beyond each cell by itself. */
export type FurtherChecks<L> = {
  /** Of a value that was read. */
  readonly cell?: (column: string, value: unknown) => Wrong | null;
  /** Of a line whose cells are all right. */
  readonly line?: (line: L) => readonly (Wrong & { readonly column: string })[];
};

/** Every problem at its row and column, and the lines without one. */
export const checkRows = <C extends Columns>(
  kind: Pick<BatchKind<C>, 'columns' | 'sameness'>,
  rows: readonly TypedRow[],
  today: Day,
  further: FurtherChecks<LineOf<C>> = {},
): Extract<Batch<LineOf<C>>, { readable: true }> => {
  const lines: { row: number; line: LineOf<C> }[] = [];
  const problems: LineProblem[] = [];
  const seen = new Map<string, number>();
  const columns = Object.entries(kind.columns);
  for (const { row, texts } of rows) {
    const line: Record<string, unknown> = {};
    const before = problems.length;
    const fail = (column: string, { code, limit }: Wrong) =>
      problems.push({
        row,
        column,
        code,
        text: shownText(texts[column] ?? ''),
        ...(limit === undefined ? {} : { limit }),
      });
    for (const [column, { read }] of columns) {
      const written = texts[column] ?? '';
      if (written === '') {
        fail(column, { code: 'missing' });
        continue;
      }
      const cell = read(written, today);
      if ('problem' in cell) {
        fail(column, { code: cell.problem, ...(cell.limit === undefined ? {} : { limit: cell.limit }) });
        continue;
      }
      const wrong = further.cell?.(column, cell.value);
      if (wrong) fail(column, wrong);
      else line[column] = cell.value;
    }
    if (problems.length > before) continue;
    const complete = line as LineOf<C>;
    for (const wrong of further.line?.(complete) ?? []) fail(wrong.column, wrong);
    if (problems.length > before) continue;
    const key = kind.sameness(complete);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      lines.push({ row, line: complete });
    } else fail(columns[0]?.[0] ?? '', { code: 'twice', limit: String(first) });
  }
  return { readable: true, total: rows.length, lines, problems };
};

/**
 * Checks a file against its kind. `accounts` are those who presents may use that day, with their regime. Nothing is
 * written: it can be repeated as often as wanted.
 */
export const readBatch = <C extends Columns>(
  kind: BatchKind<C>,
  file: Uint8Array,
  { today, accounts }: { readonly today: Day; readonly accounts: ReadonlyMap<string, string> },
): Batch<LineOf<C>> => {
  const found = tableOfFile(file);
  const typed = found.readable ? typedRows(kind, found.table) : found;
  if (!typed.readable) return typed;
  return checkRows(kind, typed.rows, today, {
    cell: (column, value) => {
      if (column !== kind.account) return null;
      const regime = accounts.get(String(value));
      if (regime === undefined) return { code: 'not-yours' };
      return kind.regimes.includes(regime) ? null : { code: 'other-regime' };
    },
  });
};

/** How many lines have a problem; one line can have several. */
export const wrongLines = (problems: readonly LineProblem[]): number => new Set(problems.map(({ row }) => row)).size;
