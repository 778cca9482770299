import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { notificationDays } from '@/lib/casework/notification-days';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { queueMessage } from '../messages/queue-message';
import { heldFrom } from '../outages/hold';
import { noticesOf } from './notices';

/** Days of its ten on which an unopened notification is recalled; the last is the last call. */
const REMINDER_DAYS = [3, 7, 9];

/** Reminders of unopened notifications; each day's once, whatever how often this runs. None while their end is not settled. */
export const remindNotifications = async (): Promise<number> => {
  const at = now();
  if (await heldFrom(systemDb(), 'notifications')) return 0;
  const waiting = await systemDb().notification.findMany({
    where: {
      openedAt: null,
      refusedAt: null,
      rejectedAt: null,
      expiresAt: { gte: at },
      availableAt: { lt: new Date(at.getTime() - 2 * 86_400_000) },
    },
    include: {
      person: { select: { id: true, email: true, phone: true, locale: true } },
      case: { select: { procedure: true } },
      suspensions: { select: { from: true, until: true } },
    },
    orderBy: { expiresAt: 'asc' },
    take: 500,
  });
  let reminded = 0;
  for (const notification of waiting) {
    const { id, expiresAt, person, suspensions, case: of } = notification;
    const passed = notificationDays(notification, at).day;
    const day = REMINDER_DAYS.filter((reminder) => reminder <= passed).at(-1);
    if (!day) continue;
    const about = { id, person, procedure: of.procedure, expiresAt, suspensions };
    const template = day === REMINDER_DAYS.at(-1) ? 'notification-last-call' : 'notification-reminder';
    const notices = await noticesOf(systemDb(), about, template, day);
    const sent = await systemDb().message.count({
      where: { dedupeKey: { in: notices.map(({ dedupeKey }) => dedupeKey) } },
    });
    if (sent === notices.length) continue;
    await transact(systemActor, async (tx, audit) => {
      for (const notice of notices) await queueMessage(tx, notice);
      audit({ action: 'notification.reminded', object: `notification:${id}`, details: { day } });
    });
    reminded++;
  }
  return reminded;
};
