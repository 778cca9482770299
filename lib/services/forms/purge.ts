import 'server-only';
import { now } from '@/lib/adapters/clock';
import { log } from '@/lib/adapters/log';
import { systemDb } from '@/lib/db/client';
import { type RetentionRule, retentionRules } from '../retention/rules';

/**
 * Deletes what is kept for a while only, rule by rule (lib/services/retention/rules.ts), and leaves how much of each. A rule
 * that fails is tried again at the next run and keeps no other from its work.
 */
export const purgeExpired = async (): Promise<void> => {
  const deleted: Record<string, number> = {};
  for (const [key, rule] of Object.entries<RetentionRule>(retentionRules())) {
    try {
      deleted[key] = await rule.remove();
    } catch (error) {
      log.error({ err: error, rule: key }, 'retention.failed');
    }
  }
  const at = now();
  await systemDb().retentionPass.upsert({ where: { at }, create: { at, deleted }, update: { deleted } });
};
