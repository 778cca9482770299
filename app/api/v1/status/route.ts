import { getStatus } from '@/lib/services/outages/status';
import { statusOut } from '@/lib/services/outages/status-json';
import { endpoint, preflight } from '../endpoint';

export const dynamic = 'force-dynamic';

/** What works, the outages planned, on and past, and to when terms are extended: the status page for programs. */
export const GET = endpoint(20, async () => ({ json: statusOut(await getStatus()) }));
export const OPTIONS = preflight;
