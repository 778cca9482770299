import { isUnavailable } from '@/lib/db/unavailable';
import { isDay } from '@/lib/law/day';
import { publishedHeads } from '@/lib/services/audit/published-heads';

const PAGE = 100;
const headers = { 'cache-control': 'public, max-age=60', 'access-control-allow-origin': '*' };

export const dynamic = 'force-dynamic';

/** Signed heads of the audit chain, newest first, a hundred at a time; `until` goes on backwards. */
export const GET = async (request: Request): Promise<Response> => {
  const until = new URL(request.url).searchParams.get('until');
  if (until !== null && !isDay(until)) return Response.json({ error: 'until: not a day' }, { status: 400 });
  try {
    return Response.json({ heads: await publishedHeads(PAGE, until ?? undefined) }, { headers });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return Response.json({ error: 'Unavailable' }, { status: 503, headers: { 'retry-after': '5' } });
  }
};
