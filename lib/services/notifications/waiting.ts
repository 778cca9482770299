import 'server-only';
import { now } from '@/lib/adapters/clock';
import type { Notification, Prisma } from '@/lib/db/generated/client';

type Ends = Pick<Notification, 'openedAt' | 'refusedAt' | 'rejectedAt' | 'expiresAt'>;

/** A term that is over by itself: before an outage that holds those that end from then on, where there is one. */
const over = (held: Date | null, at: Date) => (held && held < at ? held : at);

const noEnd = { openedAt: null, refusedAt: null, rejectedAt: null } as const;

/** What counts as lapsed already, or will as soon as the job comes. */
export const lapsedBy = (held: Date | null, at: Date) => ({ ...noEnd, expiresAt: { lt: over(held, at) } });

/** A notification that waits: in its days, or past them while an outage that touched them is not settled. */
export const waiting = (held: Date | null) => ({ ...noEnd, expiresAt: { gte: over(held, now()) } });

/** The others: the history. */
export const lapsedOrEnded = (held: Date | null): Prisma.NotificationWhereInput => ({
  OR: [
    { openedAt: { not: null } },
    { refusedAt: { not: null } },
    { rejectedAt: { not: null } },
    { expiresAt: { lt: over(held, now()) } },
  ],
});

export const isWaiting = ({ openedAt, refusedAt, rejectedAt, expiresAt }: Ends, held: Date | null): boolean =>
  !openedAt && !refusedAt && !rejectedAt && expiresAt >= over(held, now());
