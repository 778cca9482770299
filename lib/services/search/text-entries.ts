import 'server-only';
import { locales } from '@/lib/i18n/locales';
import { legalPages } from '../texts/editable';
import { helpInForce, textInForce } from '../texts/in-force';
import { entriesOfTexts, type SearchEntry } from './static-entries';

/** Help and legal pages with the words that people read, in every language. */
export const textEntries = async (): Promise<readonly SearchEntry[]> => {
  const made = locales.map(async (locale) => {
    const legal = legalPages.map(async (name) => [name, await textInForce(`legal/${name}`, locale)] as const);
    return entriesOfTexts(locale, await Promise.all(legal), await helpInForce(locale));
  });
  return (await Promise.all(made)).flat();
};
