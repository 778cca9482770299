import 'server-only';
import { z } from 'zod/v4';
import { system } from '@/lib/adapters/clock';
import { sameBytes } from '@/lib/adapters/tokens';
import { config } from '@/lib/config';
import { db } from '@/lib/db/client';
import { reachedNobody } from './reached-nobody';

/** What a gateway or a mail relay says became of a message: docs/operations.md, "Delivery reports". */
export const report = z.strictObject({
  id: z.string().regex(/^[a-z0-9]{20,32}$/),
  state: z.enum(['delivered', 'bounced']),
  why: z
    .string()
    .regex(/^[\w.-]{1,40}$/)
    .optional(),
});

/** Null where no reports are taken; otherwise whether the header carries the secret, in constant time. */
export const mayReport = (authorization: string | null): boolean | null => {
  const { GATEWAY_REPORT_SECRET } = config();
  return GATEWAY_REPORT_SECRET === undefined ? null : sameBytes(authorization ?? '', `Bearer ${GATEWAY_REPORT_SECRET}`);
};

/**
 * Writes down a delivery report. The same report again changes nothing; one that comes before the office knows that the
 * message left is to be sent again later; a message that has bounced stays so.
 */
export const recordReport = async ({
  id,
  state,
  why = 'report',
}: z.infer<typeof report>): Promise<'recorded' | 'known' | 'unknown' | 'too early'> =>
  db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Message" WHERE id = ${id} FOR UPDATE`;
    const message = await tx.message.findUnique({ where: { id } });
    if (!message) return 'unknown';
    if (message.state === 'queued') return 'too early';
    const isNews = message.state === 'sent' || (message.state === 'delivered' && state === 'bounced');
    if (!isNews) return 'known';
    const at = system();
    if (state === 'delivered') {
      await tx.message.update({ where: { id }, data: { state, deliveredAt: at } });
      return 'recorded';
    }
    await tx.message.update({ where: { id }, data: { state, bouncedAt: at, lastError: why } });
    await reachedNobody(tx, message, { state, attempts: message.attempts, why });
    return 'recorded';
  });
