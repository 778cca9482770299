import { proceduresOut } from '@/lib/catalogue/procedure-json';
import { endpoint, preflight } from '../endpoint';

export const dynamic = 'force-dynamic';

/** Every procedure of the catalogue. */
export const GET = endpoint(300, () => ({ json: proceduresOut() }));
export const OPTIONS = preflight;
