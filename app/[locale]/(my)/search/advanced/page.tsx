import type { Metadata } from 'next';
import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale } from '@/components/layout/page-locale';
import { ErrorSummary } from '@/components/ui/error-summary';
import { messagesOf } from '@/lib/i18n/messages';
import { readSearch } from '@/lib/services/search/read-search';
import { type Search, titleWithErrors } from '../../../form-state';
import { SearchResults, searchTitle } from '../search-results';
import { AdvancedForm } from './advanced-form';

type Props = LocaleParams & { searchParams: Search };

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const locale = await pageLocale(params);
  const asking = readSearch(await searchParams);
  const title = await searchTitle(asking, messagesOf(locale).search.advanced, locale);
  return { title: titleWithErrors(title, asking.problems, locale), robots: { index: false, follow: true } };
};

/** Search by words, type, topic, for whom, sign-in and date. */
const AdvancedSearchPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const asked = await searchParams;
  const asking = readSearch(asked);
  const { question, filters, problems } = asking;
  const words = messagesOf(locale).search;
  const base = `/${locale}/search/advanced`;
  const errors = problems.map(({ field, code }) => ({ name: field, text: words[code] }));
  const isAsked =
    problems.length === 0 && (question !== '' || Object.values(filters).some((value) => value !== undefined));
  return (
    <ContentPage
      locale={locale}
      title={words.advanced}
      lead={words.advancedLead}
      crumbs={[{ href: `/${locale}/search`, label: words.title }]}
    >
      {errors.length > 0 ? (
        <div className="mt-6">
          <ErrorSummary errors={errors} locale={locale} />
        </div>
      ) : null}
      <AdvancedForm
        asking={asking}
        asked={asked}
        of={(field) => errors.find(({ name }) => name === field)?.text}
        base={base}
        locale={locale}
      />
      {isAsked ? <SearchResults asking={asking} base={base} locale={locale} /> : null}
    </ContentPage>
  );
};

export default AdvancedSearchPage;
