import { changesBetween, isNumbered, type LawFigure, leavesOf, ruleBook, unitOf } from '@/lib/catalogue/rule-book';
import { isDay } from '@/lib/law/day';
import { boeUrl, citation } from '@/lib/law/legal-ref';
import type { Entry } from '@/lib/law/parameter';

export const dynamic = 'force-dynamic';

const entryOut = ({ from, value, source, note }: Entry<unknown>) => ({
  from,
  value,
  source: { ...source, citation: citation(source, 'es'), url: boeUrl(source) },
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

/** Every figure by date with its source; with `from` and `to` (YYYY-MM-DD), only what differs between the two days. */
export const GET = (request: Request): Response => {
  const search = new URL(request.url).searchParams;
  const [from, to] = [search.get('from'), search.get('to')];
  const headers = { 'cache-control': 'public, max-age=300' };
  if (from === null && to === null)
    return Response.json(
      { groups: ruleBook.map(({ group, figures }) => ({ group, figures: figures.map(figureOut) })) },
      { headers },
    );
  if (!from || !to || !isDay(from) || !isDay(to))
    return Response.json({ error: 'from and to are days: YYYY-MM-DD' }, { status: 400 });
  const changes = changesBetween(from, to).map(({ group, figure, before, after }) => ({
    group,
    id: figure.id,
    unit: figure.unit,
    before: before && entryOut(before),
    after: after && entryOut(after),
  }));
  return Response.json({ from, to, changes }, { headers });
};
