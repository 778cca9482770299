import type { Locale } from '@/lib/i18n/locales';
import { startOf } from '@/lib/law/day';
import type { NewsItem } from './news';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const xml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
/** RFC 822, as RSS wants it. */
const when = (at: Date): string => at.toUTCString();

/** The news of one language as RSS 2.0. `origin` is the public address of this office. */
export const newsFeed = (feed: {
  readonly locale: Locale;
  readonly origin: string;
  readonly title: string;
  readonly description: string;
  readonly topics: Readonly<Record<string, string>>;
  readonly items: readonly NewsItem[];
}): string => {
  const { locale, origin, title, description, topics, items } = feed;
  const home = `${origin}/${locale}`;
  const entries = items.map(({ title: heading, lead, path, day, topics: keys }) =>
    [
      '<item>',
      `<title>${xml(heading)}</title>`,
      `<link>${xml(home + path)}</link>`,
      `<guid isPermaLink="true">${xml(home + path)}</guid>`,
      `<description>${xml(lead)}</description>`,
      ...keys.flatMap((key) => (topics[key] ? [`<category>${xml(topics[key])}</category>`] : [])),
      `<pubDate>${when(startOf(day))}</pubDate>`,
      '</item>',
    ].join('\n'),
  );
  const newest = items[0];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${xml(title)}</title>`,
    `<link>${xml(`${home}/news`)}</link>`,
    `<atom:link href="${xml(`${home}/news/feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    `<description>${xml(description)}</description>`,
    `<language>${locale}</language>`,
    ...(newest ? [`<lastBuildDate>${when(startOf(newest.day))}</lastBuildDate>`] : []),
    ...entries,
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
};
