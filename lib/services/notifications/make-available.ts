import 'server-only';
import { now } from '@/lib/adapters/clock';
import { notificationExpires } from '@/lib/casework/terms';
import type { NotificationKind } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import { formatInstantDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { queueMessage } from '../messages/queue-message';

/**
 * Puts an issued document at the person's disposal (Ley 39/2015 art. 43). The instant is fixed now; the notice by e-mail
 * can fail without touching it (art. 41.6).
 */
export const makeAvailable = async (
  tx: Tx,
  act: {
    readonly kind: NotificationKind;
    readonly person: { readonly id: string; readonly email: string | null; readonly locale: string };
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
  if (person.email) {
    const locale = isLocale(person.locale) ? person.locale : 'es';
    await queueMessage(tx, {
      dedupeKey: `notification:${id}:0`,
      personId: person.id,
      recipient: person.email,
      template: 'notification-available',
      locale,
      values: { until: formatInstantDay(expiresAt, locale) },
    });
  }
  return { id, availableAt, expiresAt };
};
