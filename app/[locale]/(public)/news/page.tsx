import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { fieldId } from '@/components/ui/field-id';
import { Icon } from '@/components/ui/icon';
import { Pagination } from '@/components/ui/pagination';
import { topics } from '@/lib/catalogue/topics';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import { listNews, type NewsItem } from '@/lib/services/news/news';
import { pageNumber } from '../../(my)/my/page-number';
import type { Search } from '../../form-state';
import { NewsTopics } from './news-article';

export const dynamic = 'force-dynamic';

type Props = LocaleParams & { searchParams: Search };

const topicOf = async (search: Search) => {
  const { topic } = await search;
  return topics.find((each) => each === topic);
};

export const generateMetadata = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const { news, public: words } = messagesOf(locale);
  const topic = await topicOf(searchParams);
  const title = topic ? `${news.title}: ${words.topics[topic].title}` : news.title;
  const metadata = pageMetadata(locale, { title, description: news.lead, path: '/news' });
  const types = { 'application/rss+xml': `/${locale}/news/feed.xml` };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
};

const TopicChooser = ({ topic, locale }: { topic: string | undefined; locale: Locale }) => {
  const { news, public: words } = messagesOf(locale);
  return (
    <form method="get" className="no-print mt-8 flex flex-wrap items-end gap-x-4 gap-y-3">
      <div>
        <label htmlFor={fieldId('topic')} className="mb-1 block font-bold">
          {news.filter}
        </label>
        <select id={fieldId('topic')} name="topic" defaultValue={topic ?? ''} className="input max-w-full">
          <option value="">{news.all}</option>
          {topics.map((each) => (
            <option key={each} value={each}>
              {words.topics[each].title}
            </option>
          ))}
        </select>
      </div>
      <Button look="secondary">{news.show}</Button>
    </form>
  );
};

const Row = ({ item, locale }: { item: NewsItem; locale: Locale }) => (
  <li className="border-b border-line py-6">
    <p className="text-sm text-muted">
      <time dateTime={item.day}>{formatDay(item.day, locale, 'medium')}</time>
    </p>
    <h2 className="mt-1 max-w-text text-lg">
      <a href={`/${locale}${item.path}`}>{item.title}</a>
    </h2>
    <p className="mt-1 max-w-text">{item.lead}</p>
    <NewsTopics topics={item.topics} locale={locale} />
  </li>
);

/** The news, newest first; a topic narrows them by the address alone. */
const NewsPage = async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { news: words } = messagesOf(locale);
  const [topic, page] = [await topicOf(searchParams), await pageNumber(searchParams)];
  const { items, total, pages } = await listNews(locale, { topic, page });
  const hrefOf = (to: number) => `/${locale}/news?${topic ? `topic=${topic}&` : ''}page=${to}`;
  return (
    <PageBody top={<Breadcrumb locale={locale} current={words.title} />}>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-4 max-w-text text-lg text-muted">{words.lead}</p>
      <p className="no-print mt-4">
        <a href={`/${locale}/news/feed.xml`} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="rss" className="size-5" />
          {words.feed}
        </a>
      </p>
      <TopicChooser topic={topic} locale={locale} />
      {items.length > 0 ? (
        <>
          <p role="status" className="mt-6 text-sm text-muted">
            {t('news.count', { count: total })}
          </p>
          <ul className="mt-2 max-w-form border-t border-line">
            {items.map((item) => (
              <Row key={item.path} item={item} locale={locale} />
            ))}
          </ul>
          <Pagination page={page} total={pages} hrefOf={hrefOf} locale={locale} />
        </>
      ) : (
        <div className="mt-8 max-w-form">
          <EmptyState title={words.empty} action={<a href={`/${locale}/news`}>{words.all}</a>}>
            <p>{words.emptyText}</p>
          </EmptyState>
        </div>
      )}
    </PageBody>
  );
};

export default NewsPage;
