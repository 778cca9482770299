import 'server-only';
import type { Tx } from '@/lib/db/transact';
import { formatInstantDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import type { queueMessage } from '../messages/queue-message';
import { type NotifiedAgent, notifiedAgents } from '../powers/notified-agents';

type Notice = Parameters<typeof queueMessage>[1];

/**
 * Messages about a notification, on its day `mark`: to the person, and to every representative whose power covers it.
 * None holds personal data: a representative learns whose it is after signing in.
 */
export const noticesOf = async (
  tx: Pick<Tx, '$queryRaw'>,
  notification: {
    readonly id: string;
    readonly person: NotifiedAgent;
    readonly procedure: string;
    readonly expiresAt: Date;
  },
  news: 'notification-available' | 'notification-reminder',
  mark: number,
): Promise<readonly Notice[]> => {
  const { id, person, procedure, expiresAt } = notification;
  const agents = await notifiedAgents(tx, person.id, procedure);
  return [person, ...agents].flatMap(({ id: personId, email, locale: chosen }) => {
    if (!email) return [];
    const locale = isLocale(chosen) ? chosen : 'es';
    const isPerson = personId === person.id;
    return [
      {
        dedupeKey: `notification:${id}:${mark}${isPerson ? '' : `:${personId}`}`,
        personId,
        recipient: email,
        template: isPerson ? news : (`${news}-to-agent` as const),
        locale,
        values: { until: formatInstantDay(expiresAt, locale) },
      },
    ];
  });
};
