import 'server-only';
import { z } from 'zod/v4';
import { now } from '@/lib/adapters/clock';
import { type Inline, readMarkup } from '@/lib/adapters/markup';
import { db } from '@/lib/db/client';
import type { SiteNoticeKind } from '@/lib/db/generated/client';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** Where a notice is shown: public pages, the own area of people and companies, the office. */
export const noticePlaces = ['public', 'my', 'office'] as const;
export type NoticePlace = (typeof noticePlaces)[number];
/** More at once is a page that begins with notices. */
const AT_ONCE = 3;

const inEveryLanguage = z.record(z.enum(locales), z.object({ title: z.string(), text: z.string() }));
export type NoticeWords = z.infer<typeof inEveryLanguage>[Locale];
/** The words of a stored version. */
export const noticeWords = (json: unknown) => inEveryLanguage.parse(json) as Record<Locale, NoticeWords>;

/** What is drawn of a notice, in one language. */
export type NoticeView = {
  readonly kind: SiteNoticeKind;
  /** 'Aviso' or 'Aviso importante', for who hears it. */
  readonly label: string;
  readonly title: string;
  readonly parts: readonly Inline[];
  /** What is said of a link to another site. */
  readonly outside: string;
};

/** A version as people see it. */
export const noticeView = (of: { kind: SiteNoticeKind; words: unknown }, locale: Locale): NoticeView => {
  const { title, text } = noticeWords(of.words)[locale];
  const [block] = readMarkup(text).blocks;
  const { siteNotices, news } = messagesOf(locale);
  return {
    kind: of.kind,
    label: siteNotices.kinds[of.kind],
    title,
    parts: block?.kind === 'paragraph' ? block.children : [],
    outside: news.outside,
  };
};

/** What is shown now in a place, the important first. For anybody: it names nobody. Nothing while nobody can tell. */
export const currentNotices = async (place: NoticePlace, locale: Locale): Promise<readonly NoticeView[]> => {
  const at = now();
  const rows = await db().$queryRaw<{ kind: SiteNoticeKind; words: unknown }[]>`
    SELECT v.kind, v.words FROM "SiteNotice" n
      JOIN "SiteNoticeVersion" v ON v."noticeId" = n.id AND v.number = n.published
    WHERE n.state = 'published' AND v."from" <= ${at} AND (v."until" IS NULL OR v."until" > ${at}) AND ${place} = ANY (v.places)
    ORDER BY v.kind DESC, v."from" DESC, n.id LIMIT ${AT_ONCE}`.catch(() => []);
  return rows.map((row) => noticeView(row, locale));
};
