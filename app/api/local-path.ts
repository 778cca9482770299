import { z } from 'zod/v4';

/** A path of this site and nothing else: no scheme, no host, no backslash, no control character (trust H5). */
export const isLocalPath = (path: string): boolean =>
  path.length <= 1000 &&
  /^\/(es|en)(\/[\w\-./]*)?(\?[\w\-=&%.]*)?$/.test(path) &&
  !path.includes('//') &&
  !path.includes('..');

export const returnTo = z
  .string()
  .optional()
  .transform((path) => (path && isLocalPath(path) ? path : ''));
