import { MarkupText } from '@/components/news/markup';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { readMarkup } from '@/lib/adapters/markup';
import { topics as allTopics } from '@/lib/catalogue/topics';
import { formatDay, formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';
import type { NewsItem } from '@/lib/services/news/news';
import { serviceLinks } from '@/lib/services/news/service-links';

/** The topics of a piece, each leading to the news about it. */
export const NewsTopics = ({ topics, locale }: { topics: readonly string[]; locale: Locale }) => {
  const words = messagesOf(locale).public.topics;
  const known = allTopics.filter((topic) => topics.includes(topic));
  if (known.length === 0) return null;
  return (
    <ul aria-label={messagesOf(locale).news.topics} className="mt-2 flex flex-wrap gap-x-5 text-sm">
      {known.map((topic) => (
        <li key={topic}>
          <a href={`/${locale}/news?topic=${topic}`} className="inline-flex min-h-8 items-center">
            {words[topic].title}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** One piece of news. The editor's preview draws this same component. */
export const NewsArticle = ({ item, locale }: { item: NewsItem; locale: Locale }) => {
  const t = translator(locale);
  const { news: words } = messagesOf(locale);
  return (
    <article>
      <h1 className="max-w-text text-3xl">{item.title}</h1>
      <p className="mt-3 text-sm text-muted">
        <time dateTime={item.day}>{t('news.published', { day: formatDay(item.day, locale, 'medium') })}</time>
        {item.corrected ? ` ${t('news.corrected', { day: formatInstantDay(item.corrected, locale, 'medium') })}` : null}
      </p>
      <NewsTopics topics={item.topics} locale={locale} />
      <p className="mt-6 max-w-text text-lg">{item.lead}</p>
      <div className="mt-5 max-w-text space-y-4">
        <MarkupText parts={readMarkup(item.text).blocks} locale={locale} />
      </div>
      {item.service ? (
        <div className="mt-8">
          <h2 className="mb-3 text-lg">{words.service}</h2>
          <ButtonLink href={`/${locale}${serviceLinks[item.service]}`}>{words.services[item.service]}</ButtonLink>
        </div>
      ) : null}
      <p className="no-print mt-10">
        <a href={`/${locale}/news`} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="chevron-left" className="size-5" />
          {words.more}
        </a>
      </p>
    </article>
  );
};
