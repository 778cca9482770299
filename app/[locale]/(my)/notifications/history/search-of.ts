import { z } from 'zod/v4';
import { type Day, isDay } from '@/lib/law/day';
import type { HistorySearch } from '@/lib/services/notifications/search-history';
import type { Search } from '../../../form-state';

const day = z.string().refine(isDay).optional().catch(undefined);
const search = z.object({
  text: z.string().trim().min(1).max(100).optional().catch(undefined),
  kind: z.enum(['decision', 'document_request']).optional().catch(undefined),
  end: z.enum(['opened', 'refused', 'lapsed']).optional().catch(undefined),
  by: z.enum(['person', 'agent']).optional().catch(undefined),
  from: day,
  to: day,
});

/** What the address asks for; what it does not say well is not asked. */
export const searchOf = async (params: Search): Promise<HistorySearch> => {
  const { from, to, ...rest } = search.parse(await params);
  return { ...rest, ...(from ? { from: from as Day } : {}), ...(to ? { to: to as Day } : {}) } as HistorySearch;
};

/** The same as part of an address, with a page of it. */
export const queryOf = (asked: HistorySearch, page: number): string => {
  const said = Object.entries({ ...asked, page: page > 1 ? String(page) : undefined }).filter(([, value]) => value);
  return said.length > 0 ? `?${new URLSearchParams(said as [string, string][])}` : '';
};
