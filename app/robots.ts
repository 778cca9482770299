import type { MetadataRoute } from 'next';
import { locales } from '@/lib/i18n/locales';

/** Public pages may be found; personal ones, the office and the API have nothing to index. */
const robots = (): MetadataRoute.Robots => ({
  rules: {
    userAgent: '*',
    allow: '/',
    disallow: [
      '/api/',
      ...locales.flatMap((locale) =>
        ['my', 'apply', 'notifications', 'office', 'demo'].map((area) => `/${locale}/${area}`),
      ),
    ],
  },
});

export default robots;
