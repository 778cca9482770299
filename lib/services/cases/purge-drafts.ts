import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { now, today } from '@/lib/adapters/clock';
import { draftLastDay } from '@/lib/casework/draft-life';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { notHeld } from '../retention/holds';

const DAY_MS = 24 * 3600_000;

/** The drafts whose last day has passed, oldest first, but for those that are held. */
export const waitingDrafts = async () => {
  const old = await systemDb().case.findMany({
    where: { state: 'draft', updatedAt: { lt: new Date(now().getTime() - 29 * DAY_MS) }, ...(await notHeld()) },
    orderBy: { updatedAt: 'asc' },
    take: 500,
    select: { id: true, updatedAt: true },
  });
  return old.filter((draft) => draftLastDay(draft.updatedAt) < today());
};

/** Deletes the drafts whose last day has passed, with their papers; the files without a row are swept. */
export const purgeDrafts = async (): Promise<number> => {
  let purged = 0;
  for (const { id, updatedAt } of await waitingDrafts())
    purged += await transact(systemActor, async (tx, audit) => {
      // Whoever goes on with it at this instant keeps it.
      await tx.$executeRaw`SELECT 1 FROM "Case" WHERE id = ${id} FOR UPDATE`;
      const row = await tx.case.findFirst({ where: { id, state: 'draft', updatedAt }, select: { personId: true } });
      if (!row) return 0;
      await tx.document.deleteMany({ where: { caseId: id } });
      await tx.case.delete({ where: { id } });
      audit({ action: 'case.draft-lapsed', object: `case:${id}`, behalf: row.personId });
      return 1;
    });
  return purged;
};
