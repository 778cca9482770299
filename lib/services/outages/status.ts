import 'server-only';
import { now, system } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { addMonths, dayAt, startOf } from '@/lib/law/day';
import { type OutageView, viewOf } from './outage';

const MONTHS = 12;
const MINUTE_MS = 60_000;
const UPTIME_FOR_MS = 60_000;
const CURRENT_FOR_MS = 15_000;

export type Uptime = { readonly register: number; readonly notifications: number; readonly since: Date } | null;
export type Status = {
  readonly at: Date;
  readonly on: readonly OutageView[];
  readonly planned: readonly OutageView[];
  readonly past: readonly OutageView[];
  /** Parts of a whole, from 0 to 1; none before the first heartbeat. */
  readonly uptime: Uptime;
};

/** Published outages that are on or will be; planned ones whose time has passed are over. */
const published = async (): Promise<readonly OutageView[]> => {
  const since = startOf(addMonths(dayAt(now()), -MONTHS));
  const rows = await systemDb().outage.findMany({
    where: { publishedAt: { not: null }, OR: [{ until: null }, { until: { gt: since } }] },
    orderBy: { from: 'desc' },
  });
  return rows.map(viewOf);
};

/** Minutes with a good heartbeat among all those since the first one, in twelve months. */
export const readUptime = async (): Promise<Uptime> => {
  const at = system();
  const after = new Date(at.getTime() - 365 * 24 * 60 * MINUTE_MS);
  const [row] = await systemDb().$queryRaw<{ since: Date | null; register: bigint; notifications: bigint }[]>`
    SELECT min("at") AS since, count(DISTINCT date_trunc('minute', "at")) FILTER (WHERE "register") AS register,
           count(DISTINCT date_trunc('minute', "at")) FILTER (WHERE "notifications") AS notifications
    FROM "Heartbeat" WHERE "at" > ${after}`;
  if (!row?.since) return null;
  // The minute that runs now need not have its heartbeat yet.
  const minutes = Math.max(1, Math.floor((at.getTime() - row.since.getTime()) / MINUTE_MS));
  const part = (good: bigint) => Math.min(1, Number(good) / minutes);
  return { register: part(row.register), notifications: part(row.notifications), since: row.since };
};

/** The newest answer, asked again once it is old: a page that everybody sees must not ask each time. */
const kept = <T>(read: () => Promise<T>, forMs: number) => {
  let last: { readonly at: number; readonly value: Promise<T> } | null = null;
  return (): Promise<T> => {
    if (!last || Date.now() - last.at > forMs) {
      const value = read();
      last = { at: Date.now(), value };
      value.catch(() => {
        last = null;
      });
    }
    return last.value;
  };
};

const uptime = kept(readUptime, UPTIME_FOR_MS);

/** What works, what does not, what is planned and what happened in twelve months (RD 203/2021 art. 11.1.g). For anybody. */
export const getStatus = async (): Promise<Status> => {
  const all = await published();
  return {
    at: now(),
    on: all.filter(({ phase }) => phase === 'on'),
    planned: all.filter(({ phase }) => phase === 'planned').toReversed(),
    past: all.filter(({ phase }) => phase === 'over'),
    uptime: await uptime(),
  };
};

const readCurrent = async (): Promise<readonly OutageView[]> => {
  const at = now();
  const rows = await systemDb().outage.findMany({
    where: { publishedAt: { not: null }, from: { lte: at }, OR: [{ until: null }, { until: { gt: at } }] },
    orderBy: { from: 'asc' },
  });
  return rows.map(viewOf);
};

/** What is out of order now: for the banner of every page, at most some seconds old. */
export const currentOutages = kept(readCurrent, CURRENT_FOR_MS);
