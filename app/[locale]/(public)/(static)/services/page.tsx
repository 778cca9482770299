import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { ServiceCards } from '@/components/layout/service-cards';
import { topicIcons, topics } from '@/components/layout/topics';
import { Icon } from '@/components/ui/icon';
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
      {topics
        .filter((topic) => of(topic).length > 0)
        .map((topic) => (
          <section key={topic} className="mt-12">
            <h2 className="flex items-center gap-3 text-xl">
              <Icon name={topicIcons[topic]} className="size-7 text-link" />
              <a href={`/${locale}/services/${topic}`}>{words[topic].title}</a>
            </h2>
            <div className="mt-4">
              <ServiceCards locale={locale} services={of(topic)} level={3} />
            </div>
          </section>
        ))}
      <section className="mt-14">
        <h2 className="text-xl">{services.upcoming}</h2>
        <p className="mt-1 max-w-text text-muted">{services.emptyText}</p>
        <ul className="mt-4 grid gap-x-10 border-t border-line sm:grid-cols-2">
          {topics
            .filter((topic) => of(topic).length === 0)
            .map((topic) => (
              <li key={topic} className="flex min-h-14 items-center gap-3 border-b border-line py-2">
                <Icon name={topicIcons[topic]} className="size-6 text-muted" />
                {words[topic].title}
              </li>
            ))}
        </ul>
      </section>
    </ContentPage>
  );
};

export default ServicesPage;
