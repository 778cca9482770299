import 'server-only';
import { now } from '@/lib/adapters/clock';
import { notificationExpires } from '@/lib/casework/terms';
import type { NotificationKind } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import type { Reachable } from '../identity/tell-person';
import { queueMessage } from '../messages/queue-message';
import { noticesOf } from './notices';

/**
 * Puts an issued document at the person's disposal (Ley 39/2015 art. 43). The instant is fixed now; the notices by
 * e-mail, to the person and those who represent them in it, can fail without touching it (art. 41.6).
 */
export const makeAvailable = async (
  tx: Tx,
  act: {
    readonly kind: NotificationKind;
    readonly person: Reachable;
    readonly caseId: string;
    readonly issuedId: string;
    readonly requestId?: string;
    readonly decisionId?: string;
  },
): Promise<{ readonly id: string; readonly availableAt: Date; readonly expiresAt: Date }> => {
  const { person, ...data } = act;
  const availableAt = now();
  const expiresAt = notificationExpires(availableAt);
  const { id } = await tx.notification.create({
    data: { ...data, personId: person.id, availableAt, expiresAt },
    select: { id: true },
  });
  const { procedure } = await tx.case.findUniqueOrThrow({ where: { id: act.caseId }, select: { procedure: true } });
  for (const notice of await noticesOf(tx, { id, person, procedure, expiresAt }, 'notification-available', 0))
    await queueMessage(tx, notice);
  return { id, availableAt, expiresAt };
};
