import 'server-only';
import { hasSms } from '@/lib/adapters/sms';
import type { Span } from '@/lib/casework/outages';
import type { Tx } from '@/lib/db/transact';
import { formatInstantDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import type { Reachable } from '../identity/tell-person';
import type { queueMessage } from '../messages/queue-message';
import { saySpan } from '../outages/outage-sheets';
import { notifiedAgents } from '../powers/notified-agents';

type Notice = Parameters<typeof queueMessage>[1];
export type NotificationNews = 'notification-available' | 'notification-reminder' | 'notification-last-call';

/** By which a notice to the person is told once. */
export const noticeKey = (notification: string, mark: number): string => `notification:${notification}:${mark}`;

/**
 * Messages about a notification, on its day `mark`, by e-mail and telephone: to the person, and to every representative whose
 * power covers it that day, told before or not. None holds personal data: a representative learns whose it is after
 * signing in.
 */
export const noticesOf = async (
  tx: Pick<Tx, '$queryRaw'>,
  notification: {
    readonly id: string;
    readonly person: Reachable;
    readonly procedure: string;
    readonly expiresAt: Date;
    /** What lengthened its days, which the reminders say. */
    readonly suspensions?: readonly Span[];
  },
  news: NotificationNews,
  mark: number,
): Promise<readonly Notice[]> => {
  const { id, person, procedure, expiresAt, suspensions = [] } = notification;
  const agents = await notifiedAgents(tx, person.id, procedure);
  return [person, ...agents].flatMap(({ id: personId, email, phone, locale: chosen }) => {
    const locale = isLocale(chosen) ? chosen : 'es';
    const isPerson = personId === person.id;
    const dedupeKey = `${noticeKey(id, mark)}${isPerson ? '' : `:${personId}`}`;
    const template = isPerson ? news : (`${news}-to-agent` as const);
    const note = suspensions.map(
      (span) => ` ${translator(locale)('outages.reminder', { span: saySpan(span, locale) })}`,
    );
    const values = { until: formatInstantDay(expiresAt, locale), note: note.join('') };
    const notice = { personId, template, locale, values };
    return [
      ...(email ? [{ ...notice, dedupeKey, recipient: email }] : []),
      ...(phone && hasSms()
        ? [{ ...notice, dedupeKey: `${dedupeKey}:sms`, recipient: phone, channel: 'sms' as const }]
        : []),
    ];
  });
};
