import { notFound } from 'next/navigation';
import { ContentPage } from '@/components/layout/content-page';
import { FieldDrawing } from '@/components/layout/illustrations';
import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { ServiceCards } from '@/components/layout/service-cards';
import { EmptyState } from '@/components/ui/empty-state';
import { offersOf } from '@/lib/catalogue/offers';
import { topics } from '@/lib/catalogue/topics';
import { messagesOf } from '@/lib/i18n/messages';

type Props = { params: Promise<{ locale: string; topic: string }> };

export const generateStaticParams = () => topics.map((topic) => ({ topic }));

const topicOf = async (params: Props['params']) => {
  const { topic } = await params;
  return topics.find((known) => known === topic) ?? notFound();
};

export const generateMetadata = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const topic = await topicOf(params);
  const { title, text } = messagesOf(locale).public.topics[topic];
  return pageMetadata(locale, { title, description: text, path: `/services/${topic}` });
};

const TopicPage = async ({ params }: Props) => {
  const locale = await pageLocale(params);
  const topic = await topicOf(params);
  const { services, topics: words } = messagesOf(locale).public;
  const offered = offersOf(topic);
  return (
    <ContentPage
      locale={locale}
      title={words[topic].title}
      lead={words[topic].text}
      crumbs={[{ href: `/${locale}/services`, label: services.title }]}
    >
      <div className="mt-10">
        {offered.length > 0 ? (
          <ServiceCards locale={locale} offers={offered} level={2} />
        ) : (
          <EmptyState
            title={services.empty}
            picture={<FieldDrawing />}
            action={<a href={`/${locale}/services`}>{services.all}</a>}
          >
            <p>{services.emptyText}</p>
          </EmptyState>
        )}
      </div>
    </ContentPage>
  );
};

export default TopicPage;
