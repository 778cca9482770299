import 'server-only';
import { system } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { purgeDrafts } from '../cases/purge-drafts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Deletes what is kept for a while only: form answers, checks without sign-in, links to scenarios, files checked and not
 * presented, dead sessions and
 * codes, apps never confirmed, counters, drafts nobody touches.
 */
export const purgeExpired = async (): Promise<void> => {
  const at = system();
  const monthAgo = new Date(at.getTime() - 30 * DAY_MS);
  await systemDb().formReturn.deleteMany({ where: { expiresAt: { lt: at } } });
  await systemDb().screening.deleteMany({ where: { expiresAt: { lt: at } } });
  const weekAgo = new Date(at.getTime() - 7 * DAY_MS);
  await systemDb().submission.deleteMany({ where: { registeredAt: null, createdAt: { lt: weekAgo } } });
  await systemDb().scenarioLink.deleteMany({ where: { expiresAt: { lt: at } } });
  await systemDb().handOff.deleteMany({ where: { expiresAt: { lt: new Date(at.getTime() - DAY_MS) } } });
  await systemDb().oneTimeCode.deleteMany({ where: { expiresAt: { lt: monthAgo } } });
  await systemDb().certificateProof.deleteMany({ where: { expiresAt: { lt: at } } });
  // Requests that led to no letter.
  await systemDb().letterRequest.deleteMany({ where: { personId: null, requestedAt: { lt: monthAgo } } });
  // The security page tells the sign-ins of ninety days, and an alert a device not seen in them.
  await systemDb().session.deleteMany({ where: { expiresAt: { lt: new Date(at.getTime() - 90 * DAY_MS) } } });
  const hourAgo = new Date(at.getTime() - HOUR_MS);
  await systemDb().method.deleteMany({ where: { confirmedAt: null, createdAt: { lt: hourAgo } } });
  await purgeDrafts();
  // The status page tells twelve months.
  await systemDb().heartbeat.deleteMany({ where: { at: { lt: new Date(at.getTime() - 400 * DAY_MS) } } });
  await systemDb().rateLimit.deleteMany({ where: { expire: { lt: at.getTime() } } });
};
