import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { toDay } from '@/lib/casework/dates';
import { dueAfterOutage, expiresWith, extensionOf, suspends } from '@/lib/casework/outages';
import { db, systemDb } from '@/lib/db/client';
import { type Day, dayAt } from '@/lib/law/day';
import { officePlace, placesOf } from '../register/places';
import { endingIn } from './extend-requests';
import { type OutageView, viewOf } from './outage';
import { touchedBy, unopened } from './suspend-notifications';

const SHOWN = 100;

/** Outages for whoever records them, newest first. */
export const listOutages = async (actor: Actor): Promise<readonly OutageView[]> => {
  assertCan(actor, 'manage:outages');
  return (await db().outage.findMany({ orderBy: { from: 'desc' }, take: SHOWN })).map(viewOf);
};

export type Moved = { readonly to: Day; readonly count: number };
export type Effects = {
  /** Until now, where it has not ended. */
  readonly until: Date;
  /** Whether notifications stand still because of it. */
  readonly suspends: boolean;
  /** How many end on each new day. */
  readonly notifications: readonly Moved[];
  /** Counted as refused already: each will be a task. */
  readonly lapsed: number;
  /** The day to which terms of the register would go. */
  readonly extendedTo: Day;
  readonly requests: readonly Moved[];
};

const byDay = (days: readonly Day[]): readonly Moved[] =>
  [...new Set(days)].sort().map((to) => ({ to, count: days.filter((day) => day === to).length }));

/** Counts over everybody's rows; no row leaves, only how many. */
const notificationsOf = async (outage: { id: string; from: Date; until: Date }) => {
  const rows = await systemDb().notification.findMany({
    where: { AND: [touchedBy(outage), unopened] },
    select: {
      availableAt: true,
      expiresAt: true,
      rejectedAt: true,
      suspensions: { select: { from: true, until: true } },
    },
  });
  const moved = rows.flatMap(({ availableAt, expiresAt, rejectedAt, suspensions }) => {
    const after = expiresWith(availableAt, [...suspensions, outage]);
    return after > expiresAt ? [{ to: dayAt(after), isLapsed: rejectedAt !== null }] : [];
  });
  return {
    notifications: byDay(moved.filter(({ isLapsed }) => !isLapsed).map(({ to }) => to)),
    lapsed: moved.filter(({ isLapsed }) => isLapsed).length,
  };
};

const requestsOf = async (outage: { from: Date; until: Date }, extendedTo: Day) => {
  const rows = await systemDb().documentRequest.findMany({
    where: endingIn(outage),
    select: { dueOn: true, case: { select: { person: { select: { province: true, town: true } } } } },
  });
  return byDay(
    rows.flatMap(({ dueOn, case: of }) =>
      dueOn ? [dueAfterOutage(toDay(dueOn), { ...outage, extendedTo }, placesOf(of.person))] : [],
    ),
  );
};

/** One outage and what would follow from it, before it is published. */
export const getOutage = async (
  actor: Actor,
  id: string,
): Promise<{ readonly outage: OutageView; readonly effects: Effects }> => {
  assertCan(actor, 'manage:outages');
  const row = await db().outage.findUnique({ where: { id } });
  if (!row) throw new NotFound('outage');
  const outage = viewOf(row);
  const at = now();
  const hasBegun = outage.from <= at;
  const until = outage.until ?? (hasBegun ? at : outage.from);
  const span = { id, from: outage.from, until };
  const extendedTo = outage.extendedTo ?? extensionOf(span, officePlace);
  const none = { notifications: [], lapsed: 0 };
  const stops = outage.service === 'notifications' && suspends(span);
  return {
    outage,
    effects: {
      until,
      suspends: stops,
      extendedTo,
      ...(stops ? await notificationsOf(span) : none),
      requests: outage.service === 'register' && until > outage.from ? await requestsOf(span, extendedTo) : [],
    },
  };
};
