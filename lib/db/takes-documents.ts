import { today } from '@/lib/adapters/clock';
import { startOf } from '@/lib/law/day';
import type { Prisma } from './generated/client';

/**
 * Cases that take documents: until their decision is notified, and the whole day of that when it took the application as
 * withdrawn, because what comes on that day still counts (Ley 39/2015 art. 73.3); and while the person is writing
 * something about the decision.
 */
export const takesDocuments = (): Prisma.CaseWhereInput => {
  const sinceMorning = { gte: startOf(today()) };
  return {
    OR: [
      { state: { notIn: ['notified', 'withdrawn'] } },
      { state: 'notified', revisions: { some: { state: 'draft' } } },
      {
        state: 'notified',
        decisions: { some: { outcome: 'withdrawn', state: 'signed' } },
        notifications: {
          some: {
            kind: 'decision',
            OR: [{ openedAt: sinceMorning }, { refusedAt: sinceMorning }, { rejectedAt: sinceMorning }],
          },
        },
      },
    ],
  };
};
