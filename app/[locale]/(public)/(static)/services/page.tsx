import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { ServiceCards } from '@/components/layout/service-cards';
import { topicIcons, topics } from '@/components/layout/topics';
import { Icon } from '@/components/ui/icon';
import { LinkList } from '@/components/ui/link-list';
import { registry } from '@/lib/catalogue/registry';
import { messagesOf } from '@/lib/i18n/messages';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).public.services;
  return pageMetadata(locale, { title, description: lead, path: '/services' });
};

const ServicesPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { services, topics: words } = messagesOf(locale).public;
  const of = (topic: string) => registry.filter(({ procedure }) => procedure.topic === topic);
  return (
    <ContentPage locale={locale} title={services.title} lead={services.lead}>
      <ul className="mt-5 flex flex-wrap gap-x-8 font-bold">
        <li>
          <a href={`/${locale}/entitlements`} className="inline-flex min-h-11 items-center">
            {services.entitlements}
          </a>
        </li>
        <li>
          <a href={`/${locale}/calculators`} className="inline-flex min-h-11 items-center">
            {messagesOf(locale).retirement.index.title}
          </a>
        </li>
      </ul>
      <nav aria-label={services.byTopic} className="mt-2">
        <LinkList links={topics.map((topic) => [`#${topic}`, words[topic].title] as const)} />
      </nav>
      {topics.map((topic) => (
        <section key={topic} id={topic} className="mt-12 scroll-mt-4">
          <h2 className="flex items-center gap-3 text-xl">
            <Icon name={topicIcons[topic]} className="size-7 text-link" />
            <a href={`/${locale}/services/${topic}`}>{words[topic].title}</a>
          </h2>
          <div className="mt-4">
            <ServiceCards locale={locale} services={of(topic)} level={3} />
          </div>
        </section>
      ))}
    </ContentPage>
  );
};

export default ServicesPage;
