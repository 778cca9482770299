import { plainWord, readTable, shownText, textOfFile } from '@/lib/catalogue/csv';
import { locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Day } from '@/lib/law/day';
import type { Batch, BatchKind, Columns, FileProblem, LineOf, LineProblem } from './kind';

const MOST_LINES = 5_000;
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

/**
 * Checks a file against its kind: every problem at its line and column, and the lines without one. `accounts` are those
 * who presents may use that day, with their regime. Nothing is written: it can be repeated as often as wanted.
 */
export const readBatch = <C extends Columns>(
  kind: BatchKind<C>,
  file: Uint8Array,
  { today, accounts }: { readonly today: Day; readonly accounts: ReadonlyMap<string, string> },
): Batch<LineOf<C>> => {
  const text = textOfFile(file);
  if (text.trim() === '') return unreadable('empty');
  if (/[\0\uFFFE\uFFFF]/.test(text)) return unreadable('not-text');
  const { rows, openQuote } = readTable(text);
  if (openQuote !== null) return unreadable('open-quote', String(openQuote + 1));
  const [head = [], ...body] = rows;
  const headings = head.map(plainWord);
  const places = Object.keys(kind.columns).map((column) => {
    const names = headingsOf(kind.id, column);
    return { column, place: headings.findIndex((heading) => names.includes(heading)) };
  });
  const lost = places.find(({ place }) => place < 0);
  if (lost) return unreadable('no-column', lost.column);
  const filled = body
    .map((cells, index) => ({ cells, row: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return unreadable('empty');
  if (filled.length > MOST_LINES) return unreadable('too-many-lines', String(filled.length));
  const lines: { row: number; line: LineOf<C> }[] = [];
  const problems: LineProblem[] = [];
  const seen = new Map<string, number>();
  for (const { cells, row } of filled) {
    const line: Record<string, unknown> = {};
    const before = problems.length;
    for (const { column, place } of places) {
      const written = (cells[place] ?? '').trim();
      const fail = (code: LineProblem['code'], limit?: string) =>
        problems.push({ row, column, code, text: shownText(written), ...(limit === undefined ? {} : { limit }) });
      if (written === '') {
        fail('missing');
        continue;
      }
      const read = kind.columns[column]?.read(written, today);
      if (!read) continue;
      if ('problem' in read) fail(read.problem, read.limit);
      else if (column === kind.account && !accounts.has(read.value as string)) fail('not-yours');
      else if (column === kind.account && !kind.regimes.includes(accounts.get(read.value as string) ?? ''))
        fail('other-regime');
      else line[column] = read.value;
    }
    if (problems.length > before) continue;
    const complete = line as LineOf<C>;
    const key = kind.sameness(complete);
    const first = seen.get(key);
    const [{ column = '' } = {}] = places;
    if (first === undefined) {
      seen.set(key, row);
      lines.push({ row, line: complete });
    } else
      problems.push({
        row,
        column,
        code: 'twice',
        text: shownText((cells[places[0]?.place ?? 0] ?? '').trim()),
        limit: String(first),
      });
  }
  return { readable: true, total: filled.length, lines, problems };
};

/** How many lines have a problem; one line can have several. */
export const wrongLines = (problems: readonly LineProblem[]): number => new Set(problems.map(({ row }) => row)).size;
