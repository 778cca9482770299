import 'server-only';
import { config } from '@/lib/config';

/** Whether this installation has an antivirus; without one the pages say so. */
export const hasScanner = (): boolean => config().CLAMD_HOST !== undefined;
