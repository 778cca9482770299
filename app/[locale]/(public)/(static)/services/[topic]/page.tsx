import { notFound } from 'next/navigation';
import { ContentPage } from '@/components/layout/content-page';
import { FieldDrawing } from '@/components/layout/illustrations';
import { pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { ServiceCards } from '@/components/layout/service-cards';
import { topics } from '@/components/layout/topics';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { registry } from '@/lib/catalogue/registry';
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
  const { retirement: calculator } = messagesOf(locale).retirement.index;
  const offered = registry.filter(({ procedure }) => procedure.topic === topic);
  return (
    <ContentPage
      locale={locale}
      title={words[topic].title}
      lead={words[topic].text}
      crumbs={[{ href: `/${locale}/services`, label: services.title }]}
    >
      {topic === 'retirement' ? (
        <div className="mt-8 max-w-form">
          <Card
            level={2}
            title={calculator.title}
            href={`/${locale}/calculators/retirement`}
            tags={<Tag icon="clock">{calculator.time}</Tag>}
          >
            <p>{calculator.text}</p>
          </Card>
        </div>
      ) : null}
      <div className="mt-10">
        {offered.length > 0 ? (
          <ServiceCards locale={locale} services={offered} level={2} />
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
