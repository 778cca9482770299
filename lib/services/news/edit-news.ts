import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { readMarkup } from '@/lib/adapters/markup';
import { toDate, toDay } from '@/lib/casework/dates';
import { date, text } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { News, NewsState } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';
import { itemOf, type NewsItem, newsWords } from './news';
import type { ServiceLink } from './service-links';

const YEAR = 366;
const title = text({ maxLength: 140, lines: 'one' });
const lead = text({ maxLength: 300, lines: 'many' });
const body = text({ maxLength: 10_000, lines: 'many' });
const fields = { titleEs: title, leadEs: lead, textEs: body, titleEn: title, leadEn: lead, textEn: body };
const whichDay = { publishOn: date({ min: { daysFromToday: 0 }, max: { daysFromToday: YEAR } }) };

const slugOf = (english: string): string =>
  english
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'news';

/* The same title twice is news twice: the second address carries a number. */
const freeSlug = async (tx: Tx, english: string): Promise<string> => {
  const base = slugOf(english);
  const taken = new Set(
    (await tx.news.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })).map(({ slug }) => slug),
  );
  let slug = base;
  for (let count = 2; taken.has(slug); count++) slug = `${base}-${count}`;
  return slug;
};

const readWords = (values: RawValues) => {
  const { facts, problems } = readAnswers(fields, values, today());
  const said = facts as Record<keyof typeof fields, string>;
  const refused: Problem[] = (['textEs', 'textEn'] as const).flatMap((field) =>
    readMarkup(said[field] ?? '').refused.map((what) => ({ field, code: `markup-${what}` })),
  );
  const words = {
    es: { title: said.titleEs, lead: said.leadEs, text: said.textEs },
    en: { title: said.titleEn, lead: said.leadEn, text: said.textEn },
  };
  return { words, problems: [...problems, ...refused.slice(0, 1)] };
};

const locked = async (tx: Tx, id: string) => {
  await tx.$executeRaw`SELECT 1 FROM "News" WHERE id = ${id} FOR UPDATE`;
  const news = await tx.news.findUnique({ where: { id }, include: { versions: { orderBy: { number: 'desc' } } } });
  if (!news) throw new NotFound('news');
  return { ...news, last: news.versions[0]?.number ?? 0 };
};

/** Saves a new piece, or a new version of one. People go on reading what is published until this one is published too. */
export const saveNews = async (
  actor: Actor,
  saved: {
    /** The piece and the version its editor began from; none for a new one. */
    readonly of: { readonly id: string; readonly version: number } | null;
    readonly topics: readonly string[];
    readonly service: ServiceLink | null;
    readonly values: RawValues;
  },
): Promise<{ readonly id: string } | { readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:news');
    const { words, problems } = readWords(saved.values);
    if (problems.length > 0) return { problems };
    const at = now();
    const news = saved.of
      ? await locked(tx, saved.of.id)
      : { ...(await tx.news.create({ data: { slug: await freeSlug(tx, words.en.title), createdAt: at } })), last: 0 };
    // Somebody else saved meanwhile: their work is not written over.
    if (saved.of && news.last !== saved.of.version) throw new Conflict('news');
    const number = news.last + 1;
    await tx.newsVersion.create({
      data: {
        newsId: news.id,
        number,
        topics: [...saved.topics],
        service: saved.service,
        words,
        savedAt: at,
        savedById: actor.id,
      },
    });
    audit({ action: 'news.saved', object: `news:${news.id}`, details: { version: number } });
    return { id: news.id };
  });

const isOut = ({ state, publishOn }: Pick<News, 'state' | 'publishOn'>): boolean =>
  state === 'published' && publishOn !== null && toDay(publishOn) <= today();

/** Publishes the last version, from a day on. What people already read keeps its date. */
export const publishNews = async (
  actor: Actor,
  id: string,
  version: number,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:news');
    const news = await locked(tx, id);
    if (news.last !== version) throw new Conflict('news');
    const kept = isOut(news) && news.publishOn ? toDay(news.publishOn) : null;
    const { facts, problems } = kept ? { facts: {}, problems: [] } : readAnswers(whichDay, values, today());
    if (problems.length > 0) return { problems };
    const day = kept ?? (facts as { publishOn: Day }).publishOn;
    await tx.news.update({ where: { id }, data: { state: 'published', publishOn: toDate(day), published: version } });
    audit({ action: 'news.published', object: `news:${id}`, details: { version, day } });
    return { problems: [] };
  });

/** Nobody reads it any more; its versions stay. */
export const withdrawNews = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:news');
    const { state } = await locked(tx, id);
    if (state !== 'published') throw new Conflict('news');
    await tx.news.update({ where: { id }, data: { state: 'withdrawn' } });
    audit({ action: 'news.withdrawn', object: `news:${id}` });
  });

export type NewsPhase = 'draft' | 'scheduled' | 'published' | 'withdrawn';
const phaseOf = (news: Pick<News, 'state' | 'publishOn'>): NewsPhase =>
  (({ draft: 'draft', withdrawn: 'withdrawn', published: isOut(news) ? 'published' : 'scheduled' }) as const)[
    news.state satisfies NewsState
  ];

/** Every piece for the editor, newest first: what waits has no day yet and comes first. */
export const listOfficeNews = async (actor: Actor, locale: Locale) => {
  assertCan(actor, 'edit:news');
  const rows = await reading(actor, (tx) =>
    tx.news.findMany({
      orderBy: [{ publishOn: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
      include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
      take: 200,
    }),
  );
  return rows.map((news) => ({
    id: news.id,
    phase: phaseOf(news),
    day: news.publishOn && toDay(news.publishOn),
    title: newsWords(news.versions[0]?.words)[locale].title,
    hasUnpublished: news.published !== null && news.versions[0]?.number !== news.published,
  }));
};

/** One piece with all its versions, newest first. */
export const getOfficeNews = async (actor: Actor, id: string) => {
  assertCan(actor, 'edit:news');
  const found = await reading(actor, async (tx) => {
    const news = await tx.news.findUnique({ where: { id }, include: { versions: { orderBy: { number: 'desc' } } } });
    const ids = news?.versions.flatMap(({ savedById }) => savedById ?? []) ?? [];
    const people = await tx.person.findMany({
      where: { id: { in: ids } },
      select: { id: true, givenName: true, surnames: true },
    });
    return { news, names: new Map(people.map((each) => [each.id, `${each.givenName} ${each.surnames}`])) };
  });
  const { news, names } = found;
  const [last] = news?.versions ?? [];
  if (!news || !last) throw new NotFound('news');
  return {
    id,
    slug: news.slug,
    phase: phaseOf(news),
    day: news.publishOn && toDay(news.publishOn),
    published: news.published,
    last: { ...last, words: newsWords(last.words) },
    versions: news.versions.map(({ number, savedAt, savedById, words }) => ({
      number,
      savedAt,
      by: savedById ? (names.get(savedById) ?? null) : null,
      words: newsWords(words),
    })),
  };
};

/** A version exactly as people will read it, on its day or on today's. */
export const previewNews = async (actor: Actor, id: string, version: number, locale: Locale): Promise<NewsItem> => {
  assertCan(actor, 'edit:news');
  const row = await reading(actor, (tx) =>
    tx.newsVersion.findUnique({ where: { newsId_number: { newsId: id, number: version } }, include: { news: true } }),
  );
  if (!row) throw new NotFound('news');
  const { slug, publishOn } = row.news;
  return itemOf({ ...row, slug, day: publishOn ? toDay(publishOn) : today() }, locale);
};
