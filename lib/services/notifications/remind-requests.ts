import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import { requestMark } from '@/lib/casework/terms';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { formatDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';

import { queueMessage } from '../messages/queue-message';
import { type NotifiedAgent, notifiedAgents } from '../powers/notified-agents';
import { placesOf } from '../register/places';

type Notice = Parameters<typeof queueMessage>[1];
type Reader = NotifiedAgent & { readonly phone?: string | null };

/* Where there is no e-mail, an SMS; none holds personal data or names the benefit. */
const noticeTo = (reader: Reader, isPerson: boolean, key: string, dueOn: Date): Notice[] => {
  const { id: personId, email, phone, locale: chosen } = reader;
  const recipient = email ?? phone;
  if (!recipient) return [];
  const locale = isLocale(chosen) ? chosen : 'es';
  return [
    {
      dedupeKey: `${key}${isPerson ? '' : `:${personId}`}`,
      personId,
      channel: email ? 'email' : 'sms',
      recipient,
      template: isPerson ? 'request-reminder' : 'request-reminder-to-agent',
      locale,
      values: { until: formatDay(toDay(dueOn), locale) },
    },
  ];
};

/** The reminder of a request, to the person and to who receives their notifications; nobody can be reached = none. */
export const reminderOf = async (
  tx: Parameters<typeof notifiedAgents>[0],
  { key, dueOn, procedure, person }: { key: string; dueOn: Date; procedure: string; person: Reader },
): Promise<readonly Notice[]> => {
  const agents = await notifiedAgents(tx, person.id, procedure);
  return [...noticeTo(person, true, key, dueOn), ...agents.flatMap((agent) => noticeTo(agent, false, key, dueOn))];
};

/**
 * Reminders of requests and hearings not answered: at half of their term and two working days before its end, once each
 * whatever how often this runs; to the person and to who receives their notifications.
 */
export const remindRequests = async (): Promise<number> => {
  const open = await systemDb().documentRequest.findMany({
    where: { state: 'open', dueOn: { gte: toDate(today()) } },
    include: { case: { select: { procedure: true, person: true } } },
    orderBy: { dueOn: 'asc' },
    take: 500,
  });
  let reminded = 0;
  for (const { id, caseId, notifiedOn, dueOn, case: of } of open) {
    if (!notifiedOn || !dueOn) continue;
    const term = { notifiedOn: toDay(notifiedOn), dueOn: toDay(dueOn) };
    const mark = requestMark(term, today(), placesOf(of.person));
    if (!mark) continue;
    // A term that was lengthened has another end, and another last reminder.
    const key = mark === 'half' ? `request:${id}:half` : `request:${id}:last:${term.dueOn}`;
    const { person, procedure } = of;
    const notices = await reminderOf(systemDb(), { key, dueOn, procedure, person });
    const keys = notices.map(({ dedupeKey }) => dedupeKey);
    if ((await systemDb().message.count({ where: { dedupeKey: { in: keys } } })) === notices.length) continue;
    await transact(systemActor, async (tx, audit) => {
      for (const notice of notices) await queueMessage(tx, notice);
      audit({ action: 'request.reminded', object: `case:${caseId}`, behalf: person.id, details: { mark } });
    });
    reminded++;
  }
  return reminded;
};
