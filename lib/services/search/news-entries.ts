import 'server-only';
import { locales } from '@/lib/i18n/locales';
import { latestNews } from '../news/news';
import type { SearchEntry } from './static-entries';

const MOST = 500;

/** Published news whose day has come, in every language, as things that can be found. */
export const newsEntries = async (): Promise<readonly SearchEntry[]> =>
  (
    await Promise.all(
      locales.map(async (locale) =>
        (
          await latestNews(locale, MOST)
        ).map(
          ({ slug, day, topics, title, lead, text, path }): SearchEntry => ({
            key: `news:${slug}`,
            locale,
            kind: 'news',
            ...(topics[0] ? { topic: topics[0] } : {}),
            audiences: [],
            publishedOn: day,
            href: path,
            title,
            summary: lead,
            body: text,
            names: { es: [], en: [] },
          }),
        ),
      ),
    )
  ).flat();
