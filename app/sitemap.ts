import type { MetadataRoute } from 'next';
import { sitePages } from '@/components/layout/site-pages';
import { lifeEvents } from '@/lib/catalogue/kernel';
import { offers } from '@/lib/catalogue/offers';
import { ruleBook } from '@/lib/catalogue/rule-book';
import { audiences } from '@/lib/catalogue/services';
import { topics } from '@/lib/catalogue/topics';
import { config } from '@/lib/config';
import { htmlLang, locales } from '@/lib/i18n/locales';

/** Made on request: the public address is known when the server runs, not when it is built. */
export const dynamic = 'force-dynamic';

const sitemap = (): MetadataRoute.Sitemap => {
  const origin = config().APP_URL;
  const paths = [
    '',
    ...topics.map((topic) => `/services/${topic}`),
    ...offers.map(({ href }) => href),
    ...audiences.map((audience) => `/services/for/${audience}`),
    ...lifeEvents.map((event) => `/life-events/${event}`),
    ...ruleBook.map(({ group }) => `/rule-book/${group}`),
    ...Object.values(sitePages).flatMap((paths) => paths.map((path) => `/${path}`)),
    '/site-map',
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
