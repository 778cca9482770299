import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import type { Outage } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import { extendRequests } from './extend-requests';
import { pendingOutages } from './hold';
import { suspendNotifications } from './suspend-notifications';

export type EndedOutage = Outage & { readonly until: Date };
const hasEnded = (outage: Outage): outage is EndedOutage => outage.until !== null && outage.until <= now();

/** What a piece of the work answers: how many dates it moved, and whether there is no more. */
export type Moved = { readonly moved: number; readonly isDone: boolean };

/**
 * What follows from the outages that are published and over: notifications stand still, terms go to the day published. Done
 * in pieces, each once, and finished by the next run if this one is cut off or its time is up. Answers how many dates it moved.
 */
export const applyOutages = async (withinMs = 60_000): Promise<number> => {
  const end = Date.now() + withinMs;
  const isLate = () => Date.now() > end;
  let sum = 0;
  for (const service of ['notifications', 'register'] as const) {
    const pending = await systemDb().outage.findMany({ where: pendingOutages(service), orderBy: { from: 'asc' } });
    for (const outage of pending.filter(hasEnded)) {
      const work = service === 'notifications' ? suspendNotifications : extendRequests;
      const { moved, isDone } = await work(outage, isLate);
      sum += moved;
      if (!isDone) return sum;
      await transact(systemActor, (tx) =>
        tx.outage.updateMany({ where: { id: outage.id, appliedAt: null }, data: { appliedAt: now() } }),
      );
    }
  }
  return sum;
};
