import { now } from '@/lib/adapters/clock';

export const dynamic = 'force-dynamic';

/** Official time of the office (Ley 39/2015 art. 31.2), as an ISO instant. */
export const GET = () => Response.json({ now: now().toISOString() }, { headers: { 'cache-control': 'no-store' } });
