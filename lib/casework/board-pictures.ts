/** Pictures of the supervisor's board: bars for counts, and pairs of bars for a median and what most take. */

import {
  narrow,
  type Picture,
  plot,
  type Room,
  roundTicks,
  type Shape,
  wide,
} from '@/lib/calculators/pictures/picture';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';

const LEVELS = 4;
/** Of the room a group has, how much its bars take together. */
const BAR = 0.64;
const roles = ['accent', 'hatched'] as const;

type Series = { readonly label: string; readonly values: readonly number[] };
type Said = {
  readonly title: string;
  readonly finding: string;
  readonly caption: string;
  /** What the groups are: heading of the first column. */
  readonly heading: string;
};

const draw = (groups: readonly string[], series: readonly Series[], room: Room, locale: Locale) => {
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  return plot(room, {
    key: series.map(({ label }, index) => ({ text: label, sign: { kind: 'rect', role: roles[index] ?? 'accent' } })),
    levels: roundTicks(0, most, LEVELS).map((at) => ({ at, labels: [formatNumber(at, locale)] })),
    from: 0,
    to: groups.length,
    ticks: groups.map((label, index) => ({ at: index + 0.5, labels: [label] })),
    draw: (x, y) =>
      groups.flatMap((_, group) =>
        series.flatMap(({ values }, index): Shape[] => {
          const value = values[group] ?? 0;
          if (value === 0) return [];
          const each = BAR / series.length;
          const left = x(group + (1 - BAR) / 2 + index * each);
          const width = x(group + (1 - BAR) / 2 + (index + 1) * each) - left;
          return [
            { kind: 'rect', x: left, y: y(value), width, height: y(0) - y(value), role: roles[index] ?? 'accent' },
          ];
        }),
      ),
  });
};

/** One or two series of whole numbers over groups, as bars and as a table. */
export const barPicture = <Id extends string>(
  id: Id,
  said: Said,
  groups: readonly string[],
  series: readonly Series[],
  locale: Locale,
): Picture<Id> => ({
  id,
  title: said.title,
  finding: said.finding,
  ...draw(groups, series, wide, locale),
  narrow: draw(groups, series, narrow, locale),
  table: {
    caption: said.caption,
    columns: [{ label: said.heading, decimals: null }, ...series.map(({ label }) => ({ label, decimals: 0 }))],
    rows: groups.map((group, index) => [
      { text: group, raw: group },
      ...series.map(({ values }) => ({ text: formatNumber(values[index] ?? 0, locale), raw: values[index] ?? 0 })),
    ]),
  },
});
