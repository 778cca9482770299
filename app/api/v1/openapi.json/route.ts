import { today } from '@/lib/adapters/clock';
import { openApi } from '@/lib/calculators/api/openapi';
import { config } from '@/lib/config';
import { endpoint, preflight } from '../endpoint';

export const dynamic = 'force-dynamic';

/** The public interface, described for programs. */
export const GET = endpoint(300, () => ({ json: openApi(new URL(config().APP_URL).origin, today()) }));
export const OPTIONS = preflight;
