import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { type Cover, type Fee, feeOf } from '@/lib/law/self-employed';

/** What is recorded of a self-employed person from a day on. `decidedIn` is the case that changed it, if one did. */
type Recorded = { readonly from: Day; readonly recordedAt: Date; readonly decidedIn: string | null };
export type ActivitiesRow = Recorded & { readonly kind: 'activities'; readonly activities: readonly string[] };
export type CoverRow = Recorded & { readonly kind: 'cover'; readonly mutual: string } & Cover;
export type BaseRow = Recorded & { readonly kind: 'base'; readonly income: Cents; readonly base: Cents };
export type SelfEmploymentRow = ActivitiesRow | CoverRow | BaseRow;
export type SelfEmploymentKind = SelfEmploymentRow['kind'];

/**
 * The rows that count, oldest day first. What a case wrote is replaced by what it wrote later, when its decision was
 * changed; of two rows of one day the one written last stands.
 */
export const standing = <R extends SelfEmploymentRow>(rows: readonly R[]): readonly R[] => {
  const latest = (row: R, other: R) =>
    other.kind === row.kind &&
    other.recordedAt > row.recordedAt &&
    (other.from === row.from || (row.decidedIn !== null && other.decidedIn === row.decidedIn));
  return rows
    .filter((row) => !rows.some((other) => latest(row, other)))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
};

const lastOf = <K extends SelfEmploymentKind>(rows: readonly SelfEmploymentRow[], kind: K, on: Day) =>
  standing(rows)
    .filter((row): row is Extract<SelfEmploymentRow, { kind: K }> => row.kind === kind && row.from <= on)
    .at(-1) ?? null;

export type Situation = {
  readonly activities: ActivitiesRow | null;
  readonly cover: CoverRow | null;
  readonly base: BaseRow | null;
  /** What is paid a month; null while no base is known. */
  readonly fee: Fee | null;
};

/** The situation on a day, with the fee of that day. */
export const situationOn = (rows: readonly SelfEmploymentRow[], on: Day): Situation => {
  const cover = lastOf(rows, 'cover', on);
  const base = lastOf(rows, 'base', on);
  return {
    activities: lastOf(rows, 'activities', on),
    cover,
    base,
    fee: base && feeOf(base.base, on, cover ?? undefined),
  };
};

/** Changes already decided that do not count yet, the nearest first. */
export const comingAfter = (rows: readonly SelfEmploymentRow[], on: Day): readonly SelfEmploymentRow[] =>
  standing(rows).filter(({ from }) => from > on);

export type ActivityChange = {
  readonly act: 'replace' | 'main' | 'add' | 'end' | 'correct';
  /** Codes. */
  readonly added?: string;
  readonly former?: string;
};

/** The activities after a change, the main one first; an activity is never named twice. */
export const changedActivities = (
  before: readonly string[],
  { act, added, former }: ActivityChange,
): readonly string[] => {
  const [main, ...others] = before;
  const next: readonly (string | undefined)[] = {
    replace: [added, ...others],
    main: [added, ...before],
    add: [...before, added],
    end: before.filter((code) => code !== former),
    correct: before.includes(former ?? '')
      ? before.map((code) => (code === former ? added : code))
      : [main === undefined ? added : main, ...others, added],
  }[act];
  return [...new Set(next.filter((code) => code !== undefined))];
};
