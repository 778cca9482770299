import 'server-only';
import { now, system } from '@/lib/adapters/clock';
import type { OutageService } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';

/** So long without a sign of the worker is an outage. */
export const GAP_MS = 5 * 60_000;

/** Published outages whose effects are not written yet: what goes on, and what has just ended. */
export const pendingOutages = (service: OutageService) =>
  ({ service, publishedAt: { not: null }, appliedAt: null, from: { lte: now() } }) as const;

type Reader = Pick<Tx, 'heartbeat' | 'outage'>;

/**
 * From when on no term may end by itself: an outage has begun and nobody knows yet how far it moves what ends in it. Also
 * where the monitor has not looked yet after a silence. None = the law runs on.
 */
export const heldFrom = async (tx: Reader, service: OutageService): Promise<Date | null> => {
  const beat = await tx.heartbeat.findFirst({ orderBy: { at: 'desc' } });
  const silentMs = beat ? system().getTime() - beat.at.getTime() : 0;
  if (silentMs > GAP_MS) return new Date(now().getTime() - silentMs);
  const outage = await tx.outage.findFirst({ where: pendingOutages(service), orderBy: { from: 'asc' } });
  return outage?.from ?? null;
};

/** Outages and the end of terms wait for each other: whoever publishes comes before or after, never between. */
export const holdOutages = (tx: Tx, how: 'to-read' | 'to-write') =>
  how === 'to-read'
    ? tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(7240932)`
    : tx.$executeRaw`SELECT pg_advisory_xact_lock(7240932)`;
