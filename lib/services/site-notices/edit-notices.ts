import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { readMarkup } from '@/lib/adapters/markup';
import { oneOf, text } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import type { SiteNotice, SiteNoticeVersion } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import type { Locale } from '@/lib/i18n/locales';
import type { Problem, RawValues } from '../forms/form-return';
import { isNoInstant, readInstant } from '../forms/instant-answer';
import { staffNames } from '../office/case-in-sight';
import { noticePlaces, noticeWords } from './site-notices';

export const LONGEST_TITLE = 100;
export const LONGEST_TEXT = 400;
export const noticeKinds = ['information', 'important'] as const;
const SHOWN = 200;
const title = text({ maxLength: LONGEST_TITLE, lines: 'one' });
const body = text({ maxLength: LONGEST_TEXT, lines: 'many' });
const fields = { kind: oneOf(noticeKinds), titleEs: title, textEs: body, titleEn: title, textEn: body };

/* One paragraph with bold, italics and links: what fits on top of a page. */
const markupProblem = (field: 'textEs' | 'textEn', source: string | undefined): readonly Problem[] => {
  const { blocks, refused } = readMarkup(source ?? '');
  if (refused[0]) return [{ field, code: `markup-${refused[0]}` }];
  const isOne = blocks.length <= 1 && blocks.every(({ kind }) => kind === 'paragraph');
  return isOne ? [] : [{ field, code: 'notice-one-paragraph' }];
};

type Typed = Pick<SiteNoticeVersion, 'kind' | 'legal' | 'places' | 'from' | 'until'> & { readonly words: object };

const readNotice = (values: RawValues): { readonly typed: Typed } | { readonly problems: readonly Problem[] } => {
  const { facts, problems: wrong } = readAnswers(fields, values, today());
  const said = facts as Partial<Record<keyof typeof fields, string>>;
  const sent = [values.places ?? []].flat();
  const places = noticePlaces.filter((place) => sent.includes(place));
  const from = readInstant('from', values);
  const until = isNoInstant('until', values) ? { instant: null, problems: [] } : readInstant('until', values);
  const isBackwards = from.instant && until.instant && until.instant <= from.instant;
  const isOver = !isBackwards && until.instant && until.instant <= now();
  const isKind = ({ field }: Problem) => field === 'kind';
  // In the order of the form.
  const problems: Problem[] = [
    ...wrong.filter(isKind),
    ...wrong.filter((problem) => !isKind(problem)),
    ...markupProblem('textEs', said.textEs),
    ...markupProblem('textEn', said.textEn),
    ...(places.length > 0 ? [] : [{ field: 'places', code: 'choose-one' }]),
    ...from.problems,
    ...until.problems,
    ...(isBackwards ? [{ field: 'untilTime', code: 'ends-before-it-begins' }] : []),
    ...(isOver ? [{ field: 'untilTime', code: 'notice-over' }] : []),
  ];
  if (problems.length > 0 || !from.instant) return { problems };
  return {
    typed: {
      kind: said.kind as (typeof noticeKinds)[number],
      legal: values.legal === 'yes',
      places: [...places],
      from: from.instant,
      until: until.instant,
      words: { es: { title: said.titleEs, text: said.textEs }, en: { title: said.titleEn, text: said.textEn } },
    },
  };
};

const locked = async (tx: Tx, id: string) => {
  await tx.$executeRaw`SELECT 1 FROM "SiteNotice" WHERE id = ${id} FOR UPDATE`;
  const notice = await tx.siteNotice.findUnique({
    where: { id },
    include: { versions: { orderBy: { number: 'desc' } } },
  });
  const [last] = notice?.versions ?? [];
  if (!notice || !last) throw new NotFound('notice');
  return { ...notice, last };
};

/** Saves a new notice, or a new version of one. People go on reading what is published until this one is published too. */
export const saveNotice = async (
  actor: Actor,
  /** The notice and the version its editor began from; none for a new one. */
  of: { readonly id: string; readonly version: number } | null,
  values: RawValues,
): Promise<{ readonly id: string } | { readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:notices');
    const read = readNotice(values);
    if ('problems' in read) return read;
    const at = now();
    const before = of && (await locked(tx, of.id));
    // Somebody else saved meanwhile: their work is not written over.
    if (of && before?.last.number !== of.version) throw new Conflict('notice');
    const { id } = before ?? (await tx.siteNotice.create({ data: { createdAt: at }, select: { id: true } }));
    const number = (before?.last.number ?? 0) + 1;
    await tx.siteNoticeVersion.create({
      data: { noticeId: id, number, ...read.typed, savedAt: at, savedById: actor.id },
    });
    audit({ action: 'notice.saved', object: `notice:${id}`, details: { version: number, legal: read.typed.legal } });
    return { id };
  });

type Stored = SiteNotice & { readonly versions: readonly SiteNoticeVersion[] };
const publishedOf = ({ published, versions }: Stored) => versions.find(({ number }) => number === published);

/* What says something with legal effect, and what takes its place, is read by a second editor before people read it. */
const needsSecond = (notice: Stored & { readonly last: SiteNoticeVersion }): boolean =>
  notice.last.legal || (notice.state === 'published' && publishedOf(notice)?.legal === true);

const mayPublish = (actor: Actor, notice: Stored & { readonly last: SiteNoticeVersion }): boolean =>
  needsSecond(notice)
    ? can(actor, 'publish:legal-notice', { proposedById: notice.last.savedById })
    : can(actor, 'edit:notices');

/** Publishes the last version: it is shown from and until when it says. With legal effect, by whoever did not save it. */
export const publishNotice = async (
  actor: Actor,
  id: string,
  version: number,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:notices');
    const notice = await locked(tx, id);
    const { last } = notice;
    if (last.number !== version) throw new Conflict('notice');
    if (!mayPublish(actor, notice)) return { problems: [{ field: 'notice', code: 'notice-second-editor' }] };
    if (last.until && last.until <= now()) return { problems: [{ field: 'notice', code: 'notice-over' }] };
    // Pressed twice: it stays published by whoever was first.
    if (notice.state === 'published' && notice.published === version) return { problems: [] };
    await tx.siteNotice.update({
      where: { id },
      data: { state: 'published', published: version, publishedAt: now(), publishedById: actor.id },
    });
    audit({ action: 'notice.published', object: `notice:${id}`, details: { version, legal: needsSecond(notice) } });
    return { problems: [] };
  });

/** Nobody sees it any more; its versions stay. */
export const withdrawNotice = async (actor: Actor, id: string): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'edit:notices');
    const { state } = await locked(tx, id);
    if (state !== 'published') throw new Conflict('notice');
    await tx.siteNotice.update({ where: { id }, data: { state: 'withdrawn' } });
    audit({ action: 'notice.withdrawn', object: `notice:${id}` });
  });

export type NoticePhase = 'draft' | 'scheduled' | 'shown' | 'over' | 'withdrawn';
const phaseOf = (notice: Stored): NoticePhase => {
  const read = publishedOf(notice);
  if (notice.state !== 'published' || !read) return notice.state === 'withdrawn' ? 'withdrawn' : 'draft';
  if (read.from > now()) return 'scheduled';
  return read.until && read.until <= now() ? 'over' : 'shown';
};
const hasUnpublished = ({ published, versions: [last] }: Stored): boolean =>
  published !== null && last?.number !== published;

/** Every notice for the editors, the newest first. */
export const listNotices = async (actor: Actor, locale: Locale) => {
  assertCan(actor, 'edit:notices');
  const rows = await reading(actor, (tx) =>
    tx.siteNotice.findMany({
      orderBy: { createdAt: 'desc' },
      include: { versions: { orderBy: { number: 'desc' } } },
      take: SHOWN,
    }),
  );
  return rows.flatMap((notice) => {
    const [last] = notice.versions;
    if (!last) return [];
    const { kind, places, from, until, legal } = last;
    return {
      id: notice.id,
      title: noticeWords(last.words)[locale].title,
      phase: phaseOf(notice),
      hasUnpublished: hasUnpublished(notice),
      // Somebody else has to publish what is saved.
      waits: legal && notice.published !== last.number,
      kind,
      places,
      from,
      until,
    };
  });
};

/** One notice with all its versions, newest first, and what this editor may do with it. */
export const getNotice = async (actor: Actor, id: string) => {
  assertCan(actor, 'edit:notices');
  const { notice, names } = await reading(actor, async (tx) => {
    const notice = await tx.siteNotice.findUnique({
      where: { id },
      include: { versions: { orderBy: { number: 'desc' } } },
    });
    const ids = notice ? [...notice.versions.map(({ savedById }) => savedById), notice.publishedById ?? ''] : [];
    return { notice, names: await staffNames(tx, ids) };
  });
  const [last] = notice?.versions ?? [];
  if (!notice || !last) throw new NotFound('notice');
  const all = { ...notice, last };
  const isRead = notice.state === 'published' && notice.published === last.number;
  return {
    id,
    phase: phaseOf(notice),
    hasUnpublished: hasUnpublished(notice),
    published: notice.published,
    publishedAt: notice.publishedAt,
    publishedBy: names.get(notice.publishedById ?? '') ?? null,
    last,
    /** Nothing to publish, by this editor, or by another one. */
    publish: isRead ? null : mayPublish(actor, all) ? ('this' as const) : ('another' as const),
    needsSecond: needsSecond(all),
    versions: notice.versions.map(({ savedById, ...version }) => ({ ...version, by: names.get(savedById) ?? null })),
  };
};
