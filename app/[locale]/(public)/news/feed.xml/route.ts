import { failure } from '@/app/api/mutation';
import { topics } from '@/lib/catalogue/topics';
import { config } from '@/lib/config';
import { isLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { newsFeed } from '@/lib/services/news/feed';
import { latestNews } from '@/lib/services/news/news';

export const dynamic = 'force-dynamic';

const ITEMS = 30;

/** The news of one language for readers of feeds (RSS 2.0). */
export const GET = async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  try {
    const { news, public: words } = messagesOf(locale);
    const feed = newsFeed({
      locale,
      origin: new URL(config().APP_URL).origin,
      title: news.feedTitle,
      description: news.lead,
      topics: Object.fromEntries(topics.map((topic) => [topic, words.topics[topic].title])),
      items: await latestNews(locale, ITEMS),
    });
    return new Response(feed, {
      headers: { 'content-type': 'application/rss+xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
    });
  } catch (error) {
    return failure(error, locale, request.headers.get('x-request-id') ?? '');
  }
};
