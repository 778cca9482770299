import 'server-only';
import { join } from 'node:path';

/**
 * Path of a data file kept beside the adapters. Bundles move code but not these files: next.config.mjs must list
 * 'lib/adapters/pdf/fonts/*' and 'lib/adapters/*.gz' in outputFileTracingIncludes, and the process runs from the
 * project's (or the standalone build's) top folder.
 */
export const assetPath = (...parts: string[]): string =>
  join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'adapters', ...parts);
