import type { MetadataRoute } from 'next';
import { footerLinks } from '@/components/layout/site-footer';
import { topics } from '@/components/layout/topics';
import { lifeEvents } from '@/lib/catalogue/kernel';
import { registry } from '@/lib/catalogue/registry';
import { ruleBook } from '@/lib/catalogue/rule-book';
import { config } from '@/lib/config';
import { htmlLang, locales } from '@/lib/i18n/locales';

/** Made on request: the public address is known when the server runs, not when it is built. */
export const dynamic = 'force-dynamic';

const sitemap = (): MetadataRoute.Sitemap => {
  const origin = config().APP_URL;
  const paths = [
    '',
    '/services',
    ...topics.map((topic) => `/services/${topic}`),
    ...registry.map(({ procedure }) => `/services/${procedure.topic}/${procedure.slug}`),
    '/entitlements',
    '/calculators',
    '/calculators/retirement',
    '/life-events',
    ...lifeEvents.map((event) => `/life-events/${event}`),
    ...ruleBook.map(({ group }) => `/rule-book/${group}`),
    '/identity',
    ...footerLinks.map((path) => `/${path}`),
  ];
  return paths.flatMap((path) =>
    locales.map((locale) => ({
      url: `${origin}/${locale}${path}`,
      alternates: {
        languages: Object.fromEntries(locales.map((other) => [htmlLang(other), `${origin}/${other}${path}`])),
      },
    })),
  );
};

export default sitemap;
