import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { messagesOf } from '@/lib/i18n/messages';
import { getNews } from '@/lib/services/news/news';
import { orNotFound } from '../../../or-not-found';
import { NewsArticle } from '../news-article';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; item: string }> };

export const generateMetadata = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { item } = await params;
  const { title, lead, path } = await orNotFound(() => getNews(locale, item));
  return pageMetadata(locale, { title, description: lead, path });
};

/** One piece of news, at an address with its date. */
const NewsItemPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { item: address } = await params;
  const item = await orNotFound(() => getNews(locale, address));
  const crumbs = [{ href: `/${locale}/news`, label: messagesOf(locale).news.title }];
  return (
    <PageBody top={<Breadcrumb locale={locale} crumbs={crumbs} current={item.title} />}>
      <NewsArticle item={item} locale={locale} />
    </PageBody>
  );
};

export default NewsItemPage;
