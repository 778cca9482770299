import { log } from '@/lib/adapters/log';
import { isUnavailable } from '@/lib/db/unavailable';
import { getStatus } from '@/lib/services/outages/status';
import { statusOut } from '@/lib/services/outages/status-json';

export const dynamic = 'force-dynamic';

/** What works, the outages planned, on and past, and to when terms are extended: the status page for programs. */
export const GET = async (): Promise<Response> => {
  const headers = { 'cache-control': 'public, max-age=20', 'access-control-allow-origin': '*' };
  try {
    return Response.json(statusOut(await getStatus()), { headers });
  } catch (error) {
    if (!isUnavailable(error)) log.error({ err: error }, 'request.failed');
    return Response.json({ error: 'Unavailable' }, { status: 503, headers: { 'retry-after': '5' } });
  }
};
