import 'server-only';
import { findOffer } from '@/lib/catalogue/offers';
import { queries } from '@/lib/catalogue/search/queries';
import { search } from './search';

const FIRST = 3;

/**
 * Asks every real question and looks whether the service wanted is among the first three. One that wants only services the
 * catalogue does not have is left out.
 */
export const scoreQueries = async () => {
  const wrong: { asked: string; locale: string; wants: readonly string[]; found: readonly string[] }[] = [];
  const milliseconds: number[] = [];
  for (const { asked, locale, wants } of queries) {
    if (!wants.some((slug) => findOffer(slug))) continue;
    const started = performance.now();
    const { results } = await search(asked, locale);
    milliseconds.push(performance.now() - started);
    const found = results.slice(0, FIRST).map(({ key }) => key);
    if (!wants.some((slug) => found.includes(`service:${slug}`))) wrong.push({ asked, locale, wants, found });
  }
  return { asked: milliseconds.length, wrong, milliseconds: milliseconds.sort((a, b) => a - b) };
};
