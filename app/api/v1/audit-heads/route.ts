import { isDay } from '@/lib/law/day';
import { publishedHeads } from '@/lib/services/audit/published-heads';
import { ApiProblem, endpoint, preflight } from '../endpoint';

const PAGE = 100;

export const dynamic = 'force-dynamic';

/** Signed heads of the audit chain, newest first, a hundred at a time; `until` goes on backwards. */
export const GET = endpoint(60, async ({ search }) => {
  const until = search.get('until');
  if (until !== null && !isDay(until)) throw new ApiProblem('bad-request', { detail: 'until: not a day (YYYY-MM-DD)' });
  return { json: { heads: await publishedHeads(PAGE, until ?? undefined) } };
});
export const OPTIONS = preflight;
