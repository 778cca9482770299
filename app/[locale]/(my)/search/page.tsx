import type { Metadata } from 'next';
import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { SearchBox } from '@/components/search/search-box';
import { messagesOf } from '@/lib/i18n/messages';
import { readSearch, searchQuery } from '@/lib/services/search/read-search';
import type { Search } from '../../form-state';
import { SearchResults, searchTitle } from './search-results';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const { question, page } = readSearch(await searchParams);
  const { title } = messagesOf(locale).search;
  const asking = readSearch({ q: question, page: String(page) });
  return { title: await searchTitle(asking, title, locale), robots: { index: false, follow: true } };
};

/** One box: services, news, forms, help and words, and what the person has of their own. */
const SearchPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { question, page } = readSearch(await searchParams);
  // Filters belong to the advanced page: one that is not seen here must not hide anything.
  const asking = readSearch({ q: question, page: String(page) });
  const words = messagesOf(locale).search;
  const base = `/${locale}/search`;
  return (
    <ContentPage locale={locale} title={words.title}>
      <div className="mt-6">
        <SearchBox locale={locale} id="search" value={question} hint={words.hint} />
        <a href={`${base}/advanced?${searchQuery(asking)}`} className="mt-2 inline-flex min-h-11 items-center">
          {words.advanced}
        </a>
      </div>
      {question ? <SearchResults asking={asking} base={base} locale={locale} /> : null}
    </ContentPage>
  );
};

export default SearchPage;
