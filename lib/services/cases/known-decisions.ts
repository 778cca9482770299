import type { Notification, Prisma } from '@/lib/db/generated/client';

/** A decision is known from the end of its own notification, not before: neither its outcome nor its payments. */
export const knownDecision = {
  state: 'signed',
  notification: {
    OR: [{ openedAt: { not: null } }, { refusedAt: { not: null } }, { rejectedAt: { not: null } }],
  },
} as const satisfies Prisma.DecisionWhereInput;

/** When a notification ended; none while it waits. */
export const endedAt = ({
  openedAt,
  refusedAt,
  rejectedAt,
}: Pick<Notification, 'openedAt' | 'refusedAt' | 'rejectedAt'>): Date | null => openedAt ?? refusedAt ?? rejectedAt;
