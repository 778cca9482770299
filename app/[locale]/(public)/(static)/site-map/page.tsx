import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { sitePages } from '@/components/layout/site-pages';
import { offers } from '@/lib/catalogue/offers';
import { topics } from '@/lib/catalogue/topics';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).public.siteMap;
  return pageMetadata(locale, { title, description: lead, path: '/site-map' });
};

type Link = { readonly href: string; readonly text: string };

/** The topics, each with its procedures and its services. */
const servicesOf = (locale: Locale): readonly Link[] =>
  topics.flatMap((topic) => [
    { href: `/services/${topic}`, text: messagesOf(locale).public.topics[topic].title },
    ...offers.filter((offer) => offer.topic === topic).map(({ href, words }) => ({ href, text: words(locale).title })),
  ]);

const SiteMapPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { siteMap } = messagesOf(locale).public;
  const { pages, groups: names } = messagesOf(locale).portal;
  const named = (paths: readonly (keyof typeof pages)[]): readonly Link[] =>
    paths.map((path) => ({ href: `/${path}`, text: pages[path] }));
  const groups = [
    { title: siteMap.services, links: servicesOf(locale) },
    {
      title: siteMap.personal,
      links: [
        { href: '/my', text: t('site.nav.my') },
        { href: '/notifications', text: siteMap.notifications },
        { href: '/my/self-employed', text: t('selfEmployed.title') },
        { href: '/my/security', text: siteMap.security },
      ],
    },
    { title: names.tools, links: named(sitePages.tools) },
    { title: names.identity, links: named(sitePages.identity) },
    { title: names.information, links: named(sitePages.information) },
    { title: names.help, links: named(sitePages.help) },
  ];
  return (
    <ContentPage locale={locale} title={siteMap.title} lead={siteMap.lead}>
      <div className="mt-10 grid gap-x-12 gap-y-10 sm:grid-cols-2">
        {groups.map((group) => (
          <section key={group.title}>
            <h2 className="text-xl">{group.title}</h2>
            <ul className="mt-3">
              {group.links.map((link) => (
                <li key={link.href}>
                  <a href={`/${locale}${link.href}`} className="inline-flex min-h-11 items-center">
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ContentPage>
  );
};

export default SiteMapPage;
