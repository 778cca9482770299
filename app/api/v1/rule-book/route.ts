import { changesOut, ruleBookOut } from '@/lib/catalogue/rule-book-json';
import { isDay } from '@/lib/law/day';
import { ApiProblem, endpoint, preflight } from '../endpoint';

export const dynamic = 'force-dynamic';

/** Every figure by date with its source; with `from` and `to` (YYYY-MM-DD), only what differs between the two days. */
export const GET = endpoint(300, ({ search }) => {
  const [from, to] = [search.get('from'), search.get('to')];
  if (from === null && to === null) return { json: ruleBookOut() };
  if (!from || !to || !isDay(from) || !isDay(to))
    throw new ApiProblem('bad-request', { detail: 'from and to are days: YYYY-MM-DD' });
  return { json: changesOut(from, to) };
});
export const OPTIONS = preflight;
