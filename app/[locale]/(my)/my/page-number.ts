import type { Search } from '../../form-state';

/** ?page=2 → 2; anything that is no page → 1. */
export const pageNumber = async (search: Search): Promise<number> => {
  const { page } = await search;
  return typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1;
};
