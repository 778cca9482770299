import 'server-only';
import { z } from 'zod/v4';
import { type Actor, systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { type CalendarEvent, calendarFile } from '@/lib/adapters/calendar-file';
import { now, system, today } from '@/lib/adapters/clock';
import { randomToken, sha256, sha256Hex } from '@/lib/adapters/tokens';
import { follow, type Served } from '@/lib/casework/calendar-events';
import type { Deadline } from '@/lib/casework/deadlines';
import { sayDeadline, sayPlainly } from '@/lib/casework/say-deadline';
import { config } from '@/lib/config';
import { systemDb } from '@/lib/db/client';
import { reading, transact } from '@/lib/db/transact';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { isDay } from '@/lib/law/day';
import { countPost, countTry } from '../forms/count-post';
import { dropFeed } from './drop-feed';
import { listDeadlines } from './list-deadlines';

const TOKEN = /^[\w-]{43}$/;
/** Times a calendar may read in five minutes: the most eager ones ask once. */
const READS = 30;

const anyDay = z.string().refine(isDay);
const served = z.array(z.object({ uid: z.string(), day: anyDay, sequence: z.number(), goneOn: anyDay.nullable() }));

/* Nobody who reads the calendar learns an identifier of ours. */
const uidOf = (owner: string, { id }: Deadline) =>
  `${sha256Hex(`${owner} ${id}`).slice(0, 32)}@${new URL(config().APP_URL).hostname}`;

const titleOf = (deadline: Deadline, named: boolean, locale: Locale): string => {
  const t = translator(locale);
  if (!named) return t('deadlines.feed.event', { what: sayPlainly(deadline, locale) });
  const { title, about } = sayDeadline(deadline, today(), locale);
  return t('deadlines.feed.event', { what: about ? `${title} (${about})` : title });
};

/** Makes the private address of a person's deadlines; the former one, if any, ends. The token is told once. */
export const startFeed = async (
  actor: Actor,
  wanted: { readonly named: boolean; readonly locale: Locale },
): Promise<{ readonly token: string }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'keep:calendar', { personId: actor.id });
    const token = randomToken();
    const data = { ...wanted, tokenHash: sha256(token), createdAt: now(), lastUsedAt: null };
    const { publicId } = await tx.calendarFeed.upsert({
      where: { personId: actor.id },
      create: { ...data, personId: actor.id },
      update: data,
    });
    audit({ action: 'calendar.started', object: `calendar:${publicId}`, details: { named: wanted.named } });
    return { token };
  });

/** Ends the address: from now on it is as if it had never been. */
export const endFeed = async (actor: Actor): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'keep:calendar', { personId: actor.id });
    await dropFeed(tx, audit, actor.id);
  });

/** The address a person has, without its token; none while they act for somebody: a calendar is always one's own. */
export const findFeed = async (actor: Actor) =>
  actor.acting
    ? null
    : reading(actor, (tx) =>
        tx.calendarFeed.findUnique({
          where: { personId: actor.id },
          select: { named: true, createdAt: true, lastUsedAt: true },
        }),
      );

/* A calendar reads for its person, in their own name and with no role. */
const readerOf = (personId: string): Actor => ({ ...systemActor, id: personId, kind: 'person', level: 'substantial' });

/**
 * The calendar behind an address. Whoever has the address reads it, so it says no name, no number and no benefit unless
 * its owner wants them named. An unknown, renewed or ended address is nothing at all.
 */
export const readFeed = async (token: string, ip: string): Promise<string> => {
  const feed = TOKEN.test(token)
    ? await systemDb().calendarFeed.findUnique({
        where: { tokenHash: sha256(token) },
        include: { person: { select: { diedOn: true } } },
      })
    : null;
  if (!feed || feed.person.diedOn) {
    await countPost('identity', ip);
    throw new NotFound('calendar');
  }
  await countTry(`calendar:${feed.publicId}`, READS);
  const { personId, publicId, named } = feed;
  const locale = isLocale(feed.locale) ? feed.locale : 'es';
  const { deadlines } = await listDeadlines(readerOf(personId));
  const standing = deadlines.map((deadline) => ({ uid: uidOf(publicId, deadline), day: deadline.lastDay, deadline }));
  const next = follow(served.parse(feed.served) as readonly Served[], standing, today());
  await systemDb().calendarFeed.updateMany({
    where: { personId, tokenHash: feed.tokenHash },
    data: { lastUsedAt: system(), served: next as never },
  });
  const t = translator(locale);
  const titles = new Map(standing.map(({ uid, deadline }) => [uid, titleOf(deadline, named, locale)]));
  return calendarFile({
    name: t('deadlines.feed.name'),
    locale,
    at: now(),
    events: next.map(
      ({ uid, day, sequence, goneOn }): CalendarEvent => ({
        uid,
        day,
        sequence,
        isCancelled: goneOn !== null,
        title: titles.get(uid) ?? t('deadlines.feed.gone'),
        text: t('deadlines.feed.text'),
      }),
    ),
  });
};

/** One deadline as a file for a calendar, without the name of the benefit: calendars are kept elsewhere. */
export const deadlineFile = async (actor: Actor, id: string, locale: Locale): Promise<string> => {
  const deadline = (await listDeadlines(actor)).deadlines.find((each) => each.id === id);
  if (!deadline) throw new NotFound('deadline');
  const t = translator(locale);
  return calendarFile({
    name: t('deadlines.feed.name'),
    locale,
    at: now(),
    events: [
      {
        uid: uidOf('one', deadline),
        day: deadline.lastDay,
        title: titleOf(deadline, false, locale),
        text: t('deadlines.feed.text'),
        sequence: 0,
        isCancelled: false,
      },
    ],
  });
};
