import 'server-only';
import { createHash } from 'node:crypto';
import { systemActor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';
import { type Tx, transact } from '@/lib/db/transact';
import { addDays, type Day, dayAt, endOf } from '@/lib/law/day';
import { issueDocument } from '../documents/issue-document';
import { closingSheet } from './closing-sheet';

/** Days of one run: after a long outage the next minute goes on. */
const MOST_DAYS = 40;
const START = '0'.repeat(64);

export type ClosedEntry = { readonly number: string; readonly hash: string };

/** The hash of a day: its entries one by one, and the closing before it. */
export const closingHash = (day: Day, prev: string, entries: readonly ClosedEntry[]): string => {
  const hash = createHash('sha256').update(`${day}\n${prev}\n${entries.length}\n`);
  for (const entry of entries) hash.update(`${entry.number} ${entry.hash}\n`);
  return hash.digest('hex');
};

/** The day after the last one closed; before the first closing, the day of the first entry. */
const nextDay = async (): Promise<Day | null> => {
  const last = await systemDb().registerClosing.findFirst({ orderBy: { day: 'desc' }, select: { day: true } });
  if (last) return addDays(toDay(last.day), 1);
  const first = await systemDb().registerEntry.findFirst({
    orderBy: { presentedAt: 'asc' },
    select: { presentedAt: true },
  });
  return first ? dayAt(first.presentedAt) : null;
};

/** What was entered since the number closed last, until the end of the day: each entry is in one closing. */
const entriesUntil = (tx: Tx, day: Day, after: string): Promise<ClosedEntry[]> =>
  tx.registerEntry.findMany({
    where: { number: { gt: after }, presentedAt: { lt: endOf(day) } },
    orderBy: { number: 'asc' },
    select: { number: true, hash: true },
  });

const closeDay = async (day: Day): Promise<boolean> =>
  transact(systemActor, async (tx, audit) => {
    assertCan(systemActor, 'close:register');
    // Waits for every submission under way, and the next ones wait: none slips into a day that was closed. Closings wait for each other.
    await tx.$executeRaw`LOCK TABLE "RegisterCounter" IN SHARE ROW EXCLUSIVE MODE`;
    if (await tx.registerClosing.findUnique({ where: { day: toDate(day) } })) return false;
    const before = await tx.registerClosing.findFirst({ orderBy: { day: 'desc' }, select: { hash: true } });
    const closed = await tx.registerClosing.findFirst({
      where: { last: { not: null } },
      orderBy: { day: 'desc' },
      select: { last: true },
    });
    const entries = await entriesUntil(tx, day, closed?.last ?? '');
    const prev = before?.hash ?? START;
    const closedAt = now();
    const row = {
      first: entries[0]?.number ?? null,
      last: entries.at(-1)?.number ?? null,
      count: entries.length,
      prev,
      hash: closingHash(day, prev, entries),
      closedAt,
    };
    const sheet = closingSheet({ day, ...row });
    const { id, csv } = await issueDocument(tx, { kind: 'register_closing', locale: 'es', sheet });
    await tx.registerClosing.create({ data: { day: toDate(day), ...row, issuedId: id } });
    audit({ action: 'register.closed', object: `register:${day}`, details: { count: row.count, hash: row.hash, csv } });
    return true;
  });

/** Closes each past day in Madrid, also those without entries, and catches up after a stop. Answers how many. */
export const closeRegister = async (): Promise<number> => {
  let day = await nextDay();
  let closed = 0;
  for (; day && day < today() && closed < MOST_DAYS; day = addDays(day, 1)) if (await closeDay(day)) closed++;
  return closed;
};
