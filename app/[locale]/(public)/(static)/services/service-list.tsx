import { ContentPage } from '@/components/layout/content-page';
import { ServiceCards } from '@/components/layout/service-cards';
import { topicIcons } from '@/components/layout/topics';
import { Icon } from '@/components/ui/icon';
import { LinkList } from '@/components/ui/link-list';
import { LinkTabs } from '@/components/ui/link-tabs';
import { offers } from '@/lib/catalogue/offers';
import { type Audience, audiences } from '@/lib/catalogue/services';
import { topics } from '@/lib/catalogue/topics';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** Every service by topic, or those for one kind of people. Each stands once, under its main topic. */
export const ServiceList = ({ audience, locale }: { audience?: Audience; locale: Locale }) => {
  const { services, topics: words } = messagesOf(locale).public;
  const base = `/${locale}/services`;
  const offered = offers.filter((offer) => !audience || offer.audience.includes(audience));
  const groups = topics
    .map((topic) => ({ topic, listed: offered.filter((offer) => offer.topic === topic) }))
    .filter(({ listed }) => listed.length > 0);
  const tabs = [
    { href: base, label: services.audiences.all, current: !audience },
    ...audiences.map((each) => ({
      href: `${base}/for/${each}`,
      label: services.audiences[each],
      current: each === audience,
    })),
  ];
  return (
    <ContentPage locale={locale} title={services.title} lead={services.lead}>
      <ul className="mt-5 flex flex-wrap gap-x-8 font-bold">
        {[
          { href: `/${locale}/entitlements`, label: services.entitlements },
          { href: `/${locale}/calculators`, label: messagesOf(locale).retirement.index.title },
          { href: `${base}/times`, label: services.timesLink },
        ].map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <div className="mt-6">
        <LinkTabs label={services.audience} tabs={tabs} />
      </div>
      <nav aria-label={services.byTopic} className="mt-2">
        <LinkList links={groups.map(({ topic }) => [`#${topic}`, words[topic].title] as const)} />
      </nav>
      {groups.map(({ topic, listed }) => (
        <section key={topic} id={topic} className="mt-12 scroll-mt-4">
          <h2 className="flex items-center gap-3 text-xl">
            <Icon name={topicIcons[topic]} className="size-7 text-link" />
            <a href={`${base}/${topic}`}>{words[topic].title}</a>
          </h2>
          <div className="mt-4">
            <ServiceCards locale={locale} offers={listed} level={3} />
          </div>
        </section>
      ))}
    </ContentPage>
  );
};
