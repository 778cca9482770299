import 'server-only';
import { isLocalPath } from '@/app/api/local-path';
import type { Search } from './form-state';

/** The page asked for before signing in, if it is one of ours; otherwise ''. */
export const returnPath = async (search: Search): Promise<string> => {
  const { returnTo } = await search;
  return typeof returnTo === 'string' && isLocalPath(returnTo) ? returnTo : '';
};

export const withReturn = (path: string, back: string): string =>
  back ? `${path}?returnTo=${encodeURIComponent(back)}` : path;
