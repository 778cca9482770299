import 'server-only';
import { system } from '@/lib/adapters/clock';
import { db } from '@/lib/db/client';

const DAY_MS = 86_400_000;

/** Deletes what is kept for a while only: form answers, checks without sign-in, links to scenarios, files checked and not presented, dead sessions and codes, counters. */
export const purgeExpired = async (): Promise<void> => {
  const at = system();
  const monthAgo = new Date(at.getTime() - 30 * DAY_MS);
  await db().formReturn.deleteMany({ where: { expiresAt: { lt: at } } });
  await db().screening.deleteMany({ where: { expiresAt: { lt: at } } });
  const weekAgo = new Date(at.getTime() - 7 * DAY_MS);
  await db().submission.deleteMany({ where: { registeredAt: null, createdAt: { lt: weekAgo } } });
  await db().scenarioLink.deleteMany({ where: { expiresAt: { lt: at } } });
  await db().oneTimeCode.deleteMany({ where: { expiresAt: { lt: monthAgo } } });
  await db().session.deleteMany({ where: { expiresAt: { lt: monthAgo } } });
  await db().rateLimit.deleteMany({ where: { expire: { lt: at.getTime() } } });
};
