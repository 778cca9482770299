import type { Day } from '@/lib/law/day';
import type { Entry } from '@/lib/law/parameter';
import { explainRef } from './explain';
import { changesBetween, isNumbered, type LawFigure, leavesOf, ruleBook, unitOf } from './rule-book';

const entryOut = ({ from, value, source, note }: Entry<unknown>) => ({
  from,
  value: value instanceof Map ? Object.fromEntries(value) : value,
  source: explainRef(source),
  ...(note !== undefined && { note }),
});
/* In a table each name has a unit of its own; rows of a list share theirs. */
const unitsIn = (figure: LawFigure) =>
  Object.fromEntries(
    figure.entries
      .flatMap(({ value }) => leavesOf(value))
      .filter(({ value }) => typeof value === 'number')
      .map((leaf) => [leaf.path.filter((name) => !isNumbered(name)).join('.'), unitOf(figure, leaf)]),
  );
const figureOut = (figure: LawFigure) => ({
  id: figure.id,
  unit: figure.unit,
  ...(figure.unit === 'table' && { units: unitsIn(figure) }),
  entries: figure.entries.map(entryOut),
});

/** Every figure of the law by date, with its source. */
export const ruleBookOut = () => ({
  groups: ruleBook.map(({ group, figures }) => ({ group, figures: figures.map(figureOut) })),
});

/** What of the law differs between two days. */
export const changesOut = (from: Day, to: Day) => ({
  from,
  to,
  changes: changesBetween(from, to).map(({ group, figure, before, after }) => ({
    group,
    id: figure.id,
    unit: figure.unit,
    before: before ? entryOut(before) : null,
    after: after ? entryOut(after) : null,
  })),
});
