import 'server-only';
import { system } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';

const DAY_MS = 86_400_000;

/** Deletes what is kept for a while only: form answers, checks without sign-in, links to scenarios, dead sessions and codes, counters. */
export const purgeExpired = async (): Promise<void> => {
  const at = system();
  const monthAgo = new Date(at.getTime() - 30 * DAY_MS);
  await systemDb().formReturn.deleteMany({ where: { expiresAt: { lt: at } } });
  await systemDb().screening.deleteMany({ where: { expiresAt: { lt: at } } });
  await systemDb().scenarioLink.deleteMany({ where: { expiresAt: { lt: at } } });
  await systemDb().oneTimeCode.deleteMany({ where: { expiresAt: { lt: monthAgo } } });
  await systemDb().certificateProof.deleteMany({ where: { expiresAt: { lt: at } } });
  // Requests that led to no letter.
  await systemDb().letterRequest.deleteMany({ where: { personId: null, requestedAt: { lt: monthAgo } } });
  await systemDb().session.deleteMany({ where: { expiresAt: { lt: monthAgo } } });
  await systemDb().rateLimit.deleteMany({ where: { expire: { lt: at.getTime() } } });
};
