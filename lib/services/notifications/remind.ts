import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { dayAt, daysBetween } from '@/lib/law/day';
import { queueMessage } from '../messages/queue-message';
import { noticesOf } from './notices';

/** Days after the availability on which an unopened notification is recalled. */
const REMINDER_DAYS = [3, 7, 9];

/** Reminders of unopened notifications; each day's once, whatever how often this runs. */
export const remindNotifications = async (): Promise<number> => {
  const at = now();
  const waiting = await systemDb().notification.findMany({
    where: {
      openedAt: null,
      refusedAt: null,
      rejectedAt: null,
      expiresAt: { gte: at },
      availableAt: { lt: new Date(at.getTime() - 2 * 86_400_000) },
    },
    include: { person: { select: { id: true, email: true, locale: true } }, case: { select: { procedure: true } } },
    orderBy: { expiresAt: 'asc' },
    take: 500,
  });
  let reminded = 0;
  for (const { id, availableAt, expiresAt, person, case: of } of waiting) {
    const passed = daysBetween(dayAt(availableAt), dayAt(at));
    const day = REMINDER_DAYS.filter((reminder) => reminder <= passed).at(-1);
    if (!day) continue;
    const about = { id, person, procedure: of.procedure, expiresAt };
    const notices = await noticesOf(systemDb(), about, 'notification-reminder', day);
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
