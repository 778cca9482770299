import { ContentPage } from '@/components/layout/content-page';
import { type LocaleParams, pageLocale, pageMetadata } from '@/components/layout/page-locale';
import { footerLinks } from '@/components/layout/site-footer';
import { topics } from '@/components/layout/topics';
import { registry } from '@/lib/catalogue/registry';
import { messagesOf } from '@/lib/i18n/messages';
import { translator } from '@/lib/i18n/translator';

export const generateMetadata = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const { title, lead } = messagesOf(locale).public.siteMap;
  return pageMetadata(locale, { title, description: lead, path: '/site-map' });
};

const SiteMapPage = async ({ params }: LocaleParams) => {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const { siteMap, topics: topicWords } = messagesOf(locale).public;
  const { retirement, entitlements } = messagesOf(locale);
  const groups = [
    {
      title: siteMap.services,
      links: topics.flatMap((topic) => [
        { href: `/services/${topic}`, text: topicWords[topic].title },
        ...registry
          .filter(({ procedure }) => procedure.topic === topic)
          .map(({ procedure, words }) => ({
            href: `/services/${topic}/${procedure.slug}`,
            text: words[locale].title,
          })),
      ]),
    },
    {
      title: retirement.index.title,
      links: [
        { href: '/calculators/retirement', text: retirement.index.retirement.title },
        { href: '/entitlements', text: entitlements.start.title },
      ],
    },
    {
      title: siteMap.personal,
      links: [
        { href: '/my', text: t('site.nav.my') },
        { href: '/notifications', text: siteMap.notifications },
        { href: '/my/security', text: siteMap.security },
      ],
    },
    {
      title: siteMap.identity,
      links: [
        { href: '/identity', text: messagesOf(locale).public.identity.title },
        { href: '/identity/register', text: messagesOf(locale).registration.ways.title },
        { href: '/identity/activate', text: siteMap.activate },
        { href: '/sign-in', text: siteMap.signIn },
        { href: '/identity/recover', text: siteMap.recover },
      ],
    },
    {
      title: siteMap.information,
      links: footerLinks
        .filter((path) => path !== 'site-map')
        .map((path) => ({ href: `/${path}`, text: t(`site.footer.${path}`) })),
    },
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
