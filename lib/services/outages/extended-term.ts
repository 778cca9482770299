import 'server-only';
import { toDate, toDay } from '@/lib/casework/dates';
import { dueAfterOutage } from '@/lib/casework/outages';
import type { Tx } from '@/lib/db/transact';
import type { Place } from '@/lib/law/calendar';
import type { Day } from '@/lib/law/day';

/** The last day of a person's term with what the published outages of the register have won for it (Ley 39/2015 art. 32.4). */
export const extendedTerm = async (tx: Pick<Tx, 'outage'>, lastDay: Day, places: readonly Place[]): Promise<Day> => {
  const outages = await tx.outage.findMany({
    where: { service: 'register', publishedAt: { not: null }, extendedTo: { gt: toDate(lastDay) } },
    orderBy: { from: 'asc' },
  });
  return outages.reduce(
    (day, { from, until, extendedTo }) =>
      until && extendedTo ? dueAfterOutage(day, { from, until, extendedTo: toDay(extendedTo) }, places) : day,
    lastDay,
  );
};
