import { type LawFigure, leavesOf } from '@/lib/catalogue/rule-book';
import { pathName, sayLeaf } from '@/lib/catalogue/say-figure';
import type { Locale } from '@/lib/i18n/locales';

/** Leaves shown openly; a longer table opens on demand. */
const SHOWN = 12;

/** A value of the law: one figure, or a small list of names and figures. */
export const FigureValue = ({
  figure,
  value,
  locale,
  openLabel,
}: {
  figure: LawFigure;
  value: unknown;
  locale: Locale;
  /** "See the 44 values": names the longer tables. */
  openLabel: (count: number) => string;
}) => {
  const leaves = leavesOf(value);
  const [only] = leaves;
  // A term names its own unit.
  if (leaves.length === 1 && only && (only.path.length === 0 || figure.unit === 'term'))
    return <span className="tabular-nums">{sayLeaf(figure, only, locale)}</span>;
  const list = (
    <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 text-sm">
      {leaves.map((leaf) => (
        <div key={leaf.path.join('.')} className="contents">
          <dt className="text-muted">{pathName(figure, leaf, locale)}</dt>
          <dd className="text-right tabular-nums">{sayLeaf(figure, leaf, locale)}</dd>
        </div>
      ))}
    </dl>
  );
  if (leaves.length <= SHOWN) return list;
  return (
    <details>
      <summary className="min-h-8 text-link underline">{openLabel(leaves.length)}</summary>
      <div className="mt-2">{list}</div>
    </details>
  );
};
