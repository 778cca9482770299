import 'server-only';
import { z } from 'zod/v4';
import { NotFound } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { db } from '@/lib/db/client';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type Day, isDay } from '@/lib/law/day';
import { isServiceLink, type ServiceLink } from './service-links';

const words = z.object({ title: z.string(), lead: z.string(), text: z.string() });
const inEveryLanguage = z.record(z.enum(locales), words);
export type NewsWords = z.infer<typeof words>;
/** The words of a stored version. */
export const newsWords = (json: unknown) => inEveryLanguage.parse(json) as Record<Locale, NewsWords>;

export type NewsItem = NewsWords & {
  readonly slug: string;
  readonly day: Day;
  readonly topics: readonly string[];
  readonly service: ServiceLink | null;
  /** It was corrected on a later day than the one of its date. */
  readonly corrected: Date | null;
  /** Path after the language. */
  readonly path: string;
};

type Row = {
  slug: string;
  publishOn: Date;
  topics: string[];
  service: string | null;
  words: unknown;
  savedAt: Date;
  published: number;
  total: bigint;
};

/** The address of a piece of news: its date and its slug. */
export const newsPath = (day: Day, slug: string): string => `/news/${day}-${slug}`;

/** A version as people read it. */
export const itemOf = (
  of: Pick<Row, 'slug' | 'topics' | 'service' | 'words' | 'savedAt'> & { readonly day: Day; readonly number: number },
  locale: Locale,
): NewsItem => {
  const { slug, day, topics, service, savedAt, number } = of;
  return {
    ...newsWords(of.words)[locale],
    slug,
    day,
    topics,
    service: service !== null && isServiceLink(service) ? service : null,
    corrected: number > 1 && toDay(savedAt) > day ? savedAt : null,
    path: newsPath(day, slug),
  };
};

type Asked = {
  readonly topic?: string | undefined;
  readonly slug?: string;
  readonly limit: number;
  readonly skip: number;
};

/** What is published and whose day has come, newest first. For anybody: it names nobody. */
const readRows = ({ topic = '', slug = '', limit, skip }: Asked): Promise<Row[]> =>
  db().$queryRaw<Row[]>`
    SELECT n.slug, n."publishOn", n.published, v.topics, v.service, v.words, v."savedAt", count(*) OVER () AS total
    FROM "News" n JOIN "NewsVersion" v ON v."newsId" = n.id AND v.number = n.published
    WHERE n.state = 'published' AND n."publishOn" <= ${toDate(today())}::date
      AND (${topic} = '' OR ${topic} = ANY (v.topics)) AND (${slug} = '' OR n.slug = ${slug})
    ORDER BY n."publishOn" DESC, n."createdAt" DESC, n.slug LIMIT ${limit} OFFSET ${skip}`;
const read = (row: Row, locale: Locale) => itemOf({ ...row, day: toDay(row.publishOn), number: row.published }, locale);

const PAGE = 10;

/** One page of the news, and how many pages there are. */
export const listNews = async (
  locale: Locale,
  { topic, page }: { readonly topic?: string | undefined; readonly page: number },
): Promise<{ readonly items: readonly NewsItem[]; readonly total: number; readonly pages: number }> => {
  const rows = await readRows({ topic, limit: PAGE, skip: (page - 1) * PAGE });
  const total = Number(rows[0]?.total ?? 0);
  return { items: rows.map((row) => read(row, locale)), total, pages: Math.max(1, Math.ceil(total / PAGE)) };
};

/** The newest ones: for the start page and the feed. */
export const latestNews = async (locale: Locale, limit: number): Promise<readonly NewsItem[]> =>
  (await readRows({ limit, skip: 0 })).map((row) => read(row, locale));

/** One by its address 'yyyy-mm-dd-slug'. @throws NotFound also for what waits for its day or was withdrawn. */
export const getNews = async (locale: Locale, address: string): Promise<NewsItem> => {
  const [, day = '', slug = ''] = /^(\d{4}-\d{2}-\d{2})-([a-z0-9-]{1,80})$/.exec(address) ?? [];
  const [row] = isDay(day) ? await readRows({ slug, limit: 1, skip: 0 }) : [];
  if (!row || toDay(row.publishOn) !== day) throw new NotFound('news');
  return read(row, locale);
};
