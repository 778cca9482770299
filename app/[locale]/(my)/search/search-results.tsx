import { NoResults } from '@/components/search/no-results';
import { OwnGroup } from '@/components/search/own-group';
import { ResultList } from '@/components/search/result-list';
import { Pagination } from '@/components/ui/pagination';
import { currentSession } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { askOnce } from '@/lib/services/search/ask';
import { ownResults } from '@/lib/services/search/own-results';
import { type Asking, searchQuery } from '@/lib/services/search/read-search';
import { topTasks } from '../../top-tasks';

const PAGE = 20;
/** Of how many of the services found the own cases are shown too. */
const CLOSE = 3;

/** The tab and the history say what was asked and how much was found. */
export const searchTitle = async (asking: Asking, plain: string, locale: Locale): Promise<string> => {
  const { question } = asking;
  if (question === '') return plain;
  const { total } = await askOnce(asking, locale);
  return translator(locale)('search.titleOf', { count: total, question });
};

/** Everything found for a question: the own first and apart, then what anybody finds, page by page. */
export const SearchResults = async ({ asking, base, locale }: { asking: Asking; base: string; locale: Locale }) => {
  const { question, page } = asking;
  const found = await askOnce(asking, locale);
  const session = await currentSession();
  const services = found.results
    .slice(0, CLOSE)
    .flatMap(({ kind, key }) => (kind === 'service' ? [key.slice('service:'.length)] : []));
  const own = session && page === 1 ? await ownResults(session.actor, question, services, locale) : [];
  const t = translator(locale);
  const query = searchQuery(asking);
  const hrefOf = (to: number) => `${base}?${new URLSearchParams([...query, ['page', String(to)]])}`;
  const exactly = new URLSearchParams([...query, ['match', 'exact']]);
  return (
    <>
      {found.didYouMean ? (
        <p className="mt-6">
          {t('search.meant', { meant: found.didYouMean })}{' '}
          <a href={`/${locale}/search/advanced?${exactly}`}>{t('search.meantExact', { question })}</a>
        </p>
      ) : null}
      <p role="status" aria-live="polite" className="mt-6 font-bold">
        {question ? t('search.count', { count: found.total, question }) : t('search.countAll', { count: found.total })}
      </p>
      <OwnGroup results={own} name={session?.power?.inForce ? session.power.name : undefined} locale={locale} />
      {found.total > 0 ? (
        <section aria-labelledby="results" className="mt-8">
          <h2 id="results" className="mb-4 text-xl">
            {t('search.results')}
          </h2>
          <ResultList results={found.results} locale={locale} />
          <Pagination page={page} total={Math.ceil(found.total / PAGE)} hrefOf={hrefOf} locale={locale} />
        </section>
      ) : (
        <div className="mt-8">
          <NoResults tasks={topTasks(locale).map(({ href, title }) => [href, title] as const)} locale={locale} />
        </div>
      )}
    </>
  );
};
