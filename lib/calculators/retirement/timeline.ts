/** A working life as rows to read: its periods and the gaps between them, the newest first. */

import { type Day, daysBetween } from '@/lib/law/day';
import { type ContributionPeriod, type ContributionRecord, careerStart, gaps } from '@/lib/record/record';

/** Shorter ones leave no month without a base of its own, and are only counted. */
const SHORT_DAYS = 30;

export type GapKind = 'before' | 'between' | 'since';
export type TimelineRow =
  | ({ readonly kind: 'period' } & ContributionPeriod)
  | { readonly kind: 'gap'; readonly which: GapKind; readonly from: Day; readonly to: Day };
export type Timeline = {
  readonly rows: readonly TimelineRow[];
  /** Gaps among the rows, and those too short to be shown. */
  readonly gaps: number;
  readonly shortGaps: number;
};

/** Every period, and the gaps from one day to another: before the first work, between two, or since the last. */
export const timelineOf = (record: ContributionRecord, from: Day, to: Day): Timeline => {
  const start = careerStart(record);
  const found = gaps(record, from, to).map((gap) => ({ ...gap, days: daysBetween(gap.from, gap.to) + 1 }));
  const long = found.filter(({ days }) => days >= SHORT_DAYS);
  const rows: TimelineRow[] = [
    ...record.periods.map((period) => ({ kind: 'period' as const, ...period })),
    ...long.map((gap) => ({
      kind: 'gap' as const,
      which:
        start === null || gap.to < start
          ? ('before' as const)
          : gap.to === to
            ? ('since' as const)
            : ('between' as const),
      from: gap.from,
      to: gap.to,
    })),
  ];
  return {
    rows: rows.sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0)),
    gaps: long.length,
    shortGaps: found.length - long.length,
  };
};
