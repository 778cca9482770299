import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';

/** What is wrong with a cell; the words are in the messages (`company.batch.problems`). */
export type CellProblem =
  | 'missing'
  | 'not-an-id'
  | 'wrong-letter'
  | 'not-a-number'
  | 'wrong-digits'
  | 'not-in-the-list'
  | 'not-a-day'
  | 'day-to-come'
  | 'too-long-ago'
  | 'not-an-amount'
  | 'too-high'
  | 'too-low'
  | 'not-yours'
  | 'other-regime'
  | 'twice'
  | 'future-day'
  | 'not-an-identity'
  | 'not-a-name'
  | 'not-a-level'
  | 'not-insured'
  | 'other-stage'
  | 'too-old'
  | 'other-course'
  | 'elsewhere'
  | 'in-other-list'
  | 'too-far-ahead'
  | 'too-long'
  | 'not-their-worker'
  | 'not-active'
  | 'over-full-time'
  | 'below-minimum'
  | 'declared-later';
/** What is wrong with a file as a whole. */
export type FileProblem =
  | 'empty'
  | 'not-text'
  | 'open-quote'
  | 'no-column'
  | 'too-many-lines'
  | 'too-big-inside'
  | 'macros'
  | 'locked'
  | 'not-a-sheet';

export type Cell<T> = { readonly value: T } | { readonly problem: CellProblem; readonly limit?: string };
/** One column of a batch file. */
export type Column<T = unknown> = {
  readonly read: (text: string, today: Day) => Cell<T>;
  readonly example: Readonly<Record<Locale, string>>;
};
export type Columns = { readonly [key: string]: Column };
export type LineOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** One kind of file that organisations present: its columns, and what makes two lines the same. */
export type BatchKind<C extends Columns = Columns> = {
  readonly id: string;
  readonly columns: C;
  /** The column that names the contribution account: own, or assigned to who presents. */
  readonly account: keyof C & string;
  /** Regimes of accounts it is for. */
  readonly regimes: readonly string[];
  /** Two lines with the same key tell the same thing twice. */
  readonly sameness: (line: LineOf<C>) => string;
  /** Fewer lines than a file of any kind may have. */
  readonly mostLines?: number;
};
/** Rows that come by file or are typed, of no account: that is of the page they are on. */
export type RowKind<C extends Columns = Columns> = Pick<BatchKind<C>, 'id' | 'columns' | 'sameness'>;
export const defineRows = <const C extends Columns>(kind: RowKind<C>): RowKind<C> => kind;
export const defineBatch = <const C extends Columns>(kind: BatchKind<C>): BatchKind<C> => kind;

export type LineProblem = {
  /** Row of the file, the heading being the first. */
  readonly row: number;
  readonly column: string;
  readonly code: CellProblem;
  /** What was written. */
  readonly text: string;
  /** The bound that was passed, or the row that says the same. */
  readonly limit?: string;
};
export type Batch<L> =
  | { readonly readable: false; readonly problem: FileProblem; readonly text: string }
  | {
      readonly readable: true;
      readonly total: number;
      /** Lines without a problem, with their row. */
      readonly lines: readonly { readonly row: number; readonly line: L }[];
      readonly problems: readonly LineProblem[];
    };
