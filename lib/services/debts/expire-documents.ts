import 'server-only';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { systemDb } from '@/lib/db/client';

/** Payment documents whose last day has passed: the amount may be another. Their code still opens them. */
export const expirePaymentDocuments = async (): Promise<number> => {
  const { count } = await systemDb().paymentDocument.updateMany({
    where: { state: 'valid', validUntil: { lt: toDate(today()) } },
    data: { state: 'expired', endedAt: now() },
  });
  return count;
};
