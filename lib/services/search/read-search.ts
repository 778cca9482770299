import { audiences } from '@/lib/catalogue/services';
import { topics } from '@/lib/catalogue/topics';
import { type Day, isDay } from '@/lib/law/day';
import { searchKinds } from './kinds';
import type { Match, SearchFilters } from './search';

type Asked = Readonly<Record<string, string | string[] | undefined>>;
export type Asking = {
  readonly question: string;
  readonly match: Match;
  readonly filters: SearchFilters;
  readonly page: number;
  /** Fields whose value is no day, or that contradict each other. */
  readonly problems: readonly { readonly field: 'from' | 'to'; readonly code: 'badDate' | 'wrongOrder' }[];
};

const LONGEST = 120;
const MOST_PAGES = 50;
export const matches = ['all', 'any', 'exact'] as const;
export const levels = ['none', 'account'] as const;

const textOf = (asked: Asked, name: string): string => {
  const value = asked[name];
  return typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
};
const oneOf = <V extends string>(asked: Asked, name: string, values: readonly V[]): V | undefined =>
  values.find((value) => value === asked[name]);

/** A day as the three boxes of a form send it, or as one ISO text; null when something is written that is no day. */
const dayOf = (asked: Asked, name: string): Day | undefined | null => {
  const [date, month, year] = ['day', 'month', 'year'].map((part) => textOf(asked, `${name}.${part}`));
  const written =
    date || month || year ? `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}` : textOf(asked, name);
  return written === '' ? undefined : isDay(written) ? written : null;
};

/** What the address of the search page asks for. Values nobody offered are taken as not given. */
export const readSearch = (asked: Asked): Asking => {
  const [from, to] = [dayOf(asked, 'from'), dayOf(asked, 'to')];
  const page = Number(asked.page);
  return {
    question: textOf(asked, 'q'),
    match: oneOf(asked, 'match', matches) ?? 'best',
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
    filters: {
      kind: oneOf(asked, 'kind', searchKinds),
      topic: oneOf(asked, 'topic', topics),
      audience: oneOf(asked, 'audience', audiences),
      level: oneOf(asked, 'level', levels),
      from: from ?? undefined,
      to: to ?? undefined,
    },
    problems: [
      ...(from === null ? [{ field: 'from', code: 'badDate' } as const] : []),
      ...(to === null ? [{ field: 'to', code: 'badDate' } as const] : []),
      ...(from && to && to < from ? [{ field: 'to', code: 'wrongOrder' } as const] : []),
    ],
  };
};

/** The same question as an address, without what was not asked. */
export const searchQuery = ({ question, match, filters }: Asking): URLSearchParams => {
  const query = new URLSearchParams({ q: question });
  if (match !== 'best') query.set('match', match);
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  return query;
};
