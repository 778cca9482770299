import 'server-only';
import { toDay } from '@/lib/casework/dates';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';

const SHOWN = 3;

/** The last news of one language, newest first, as the index knows them. `href` is after the locale. */
export const latestNews = async (
  locale: Locale,
): Promise<readonly { readonly href: string; readonly title: string; readonly publishedOn: Day }[]> => {
  const rows = await db().searchEntry.findMany({
    where: { kind: 'news', locale, publishedOn: { not: null } },
    orderBy: [{ publishedOn: 'desc' }, { key: 'asc' }],
    take: SHOWN,
    select: { href: true, title: true, publishedOn: true },
  });
  return rows.flatMap(({ publishedOn, ...row }) => (publishedOn ? [{ ...row, publishedOn: toDay(publishedOn) }] : []));
};
