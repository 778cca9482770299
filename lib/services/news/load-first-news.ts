import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { toDate } from '@/lib/casework/dates';
import { transact } from '@/lib/db/transact';
import { startOf } from '@/lib/law/day';
import { firstNews } from './first-news';

const HOUR_MS = 3_600_000;

/** Publishes the news the office begins with, once: what is there already, changed or withdrawn, stays as it is. */
export const loadFirstNews = (): Promise<number> =>
  transact(systemActor, async (tx) => {
    const known = new Set(
      (await tx.news.findMany({ where: { slug: { in: firstNews.map(({ slug }) => slug) } } })).map(({ slug }) => slug),
    );
    const missing = firstNews.filter(({ slug }) => !known.has(slug));
    for (const { slug, day, topics, service, words } of missing) {
      // Of two of the same day the first of the list is read first.
      const place = firstNews.findIndex((each) => each.slug === slug);
      const createdAt = new Date(startOf(day).getTime() + (firstNews.length - place) * HOUR_MS);
      const [news] = await tx.news.createManyAndReturn({
        data: [{ slug, state: 'published', publishOn: toDate(day), published: 1, createdAt }],
        skipDuplicates: true,
      });
      if (!news) continue;
      await tx.newsVersion.create({
        data: { newsId: news.id, number: 1, topics: [...topics], service, words, savedAt: createdAt },
      });
    }
    return missing.length;
  });
