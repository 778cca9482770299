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

/**
 * What follows from the outages that are published and over: notifications stand still, terms go to the day published. Done
 * in pieces, each once, and finished by the next run if this one is cut off. Answers how many dates it moved.
 */
export const applyOutages = async (): Promise<number> => {
  let moved = 0;
  for (const service of ['notifications', 'register'] as const) {
    const pending = await systemDb().outage.findMany({ where: pendingOutages(service), orderBy: { from: 'asc' } });
    for (const outage of pending.filter(hasEnded)) {
      moved += service === 'notifications' ? await suspendNotifications(outage) : await extendRequests(outage);
      await transact(systemActor, (tx) =>
        tx.outage.updateMany({ where: { id: outage.id, appliedAt: null }, data: { appliedAt: now() } }),
      );
    }
  }
  return moved;
};
