import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { id as idSchema } from '@/app/api/mutation';
import { pageLocale } from '@/components/layout/page-locale';
import { PageBody } from '@/components/layout/site-shell';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/require';
import { messagesOf } from '@/lib/i18n/messages';
import { previewNews } from '@/lib/services/news/edit-news';
import { orNotFound } from '../../../../../or-not-found';
import { NewsArticle } from '../../../news-article';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string; id: string; version: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: messagesOf(await pageLocale(params)).news.office.previewNotice,
  robots: { index: false, follow: false },
});

/** What an editor has saved, in the frame in which people will read it. */
const PreviewPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const { id, version } = await params;
  if (!idSchema.safeParse(id).success || !/^[1-9]\d{0,4}$/.test(version)) notFound();
  const { actor } = await requireStaff(locale, `/${locale}/news/preview/${id}/${version}`, 'editor');
  const item = await orNotFound(() => previewNews(actor, id, Number(version), locale));
  const { news } = messagesOf(locale);
  return (
    <PageBody
      top={
        <Breadcrumb locale={locale} crumbs={[{ href: `/${locale}/news`, label: news.title }]} current={item.title} />
      }
    >
      <Notice kind="warning" locale={locale} title={news.office.previewNotice}>
        <p>{news.office.previewText}</p>
        <p>
          <a href={`/${locale}/office/news/${id}`}>{news.office.back}</a>
        </p>
      </Notice>
      <NewsArticle item={item} locale={locale} />
    </PageBody>
  );
};

export default PreviewPage;
