import 'server-only';
import { cache } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { noteMiss } from './misses';
import type { Asking } from './read-search';
import { type Found, search } from './search';

const nothing: Found = { results: [], total: 0, didYouMean: null };

/** Asks once a request, for the title and for the page; what finds nothing without filters is counted. */
const ask = cache(async (asked: string, locale: Locale): Promise<Found> => {
  const { question, match, filters, page, problems } = JSON.parse(asked) as Asking;
  const isFiltered = Object.keys(filters).length > 0;
  if (problems.length > 0 || (question === '' && !isFiltered)) return nothing;
  const found = await search(question, locale, { filters, match, page });
  if (found.total === 0 && !isFiltered && match === 'best') await noteMiss(question, locale);
  return found;
});
export const askOnce = (asking: Asking, locale: Locale): Promise<Found> => ask(JSON.stringify(asking), locale);
