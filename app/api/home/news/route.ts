import type { NewsItem } from '@/components/layout/public-news';
import { formatDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { latestNews } from '@/lib/services/search/latest-news';

export const dynamic = 'force-dynamic';

/** The last news in words, for the home page made at build time. The same for everybody. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = new URL(request.url).searchParams.get('locale') ?? '';
  const locale = isLocale(asked) ? asked : 'es';
  const items: NewsItem[] = (await latestNews(locale)).map(({ href, title, publishedOn }) => ({
    href: `/${locale}${href}`,
    title,
    day: formatDay(publishedOn, locale, 'medium'),
  }));
  return Response.json(items, { headers: { 'cache-control': 'public, max-age=20' } });
};
