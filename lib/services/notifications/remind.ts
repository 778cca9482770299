import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { formatInstantDay } from '@/lib/i18n/format';
import { isLocale } from '@/lib/i18n/locales';
import { dayAt, daysBetween } from '@/lib/law/day';
import { queueMessage } from '../messages/queue-message';

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
    include: { person: { select: { id: true, email: true, locale: true } } },
    orderBy: { expiresAt: 'asc' },
    take: 500,
  });
  let reminded = 0;
  for (const { id, availableAt, expiresAt, person } of waiting) {
    const passed = daysBetween(dayAt(availableAt), dayAt(at));
    const day = REMINDER_DAYS.filter((reminder) => reminder <= passed).at(-1);
    if (!day || !person.email) continue;
    const dedupeKey = `notification:${id}:${day}`;
    if (await systemDb().message.findUnique({ where: { dedupeKey }, select: { id: true } })) continue;
    const { email } = person;
    const locale = isLocale(person.locale) ? person.locale : 'es';
    await transact(systemActor, async (tx, audit) => {
      await queueMessage(tx, {
        dedupeKey,
        personId: person.id,
        recipient: email,
        template: 'notification-reminder',
        locale,
        values: { until: formatInstantDay(expiresAt, locale) },
      });
      audit({ action: 'notification.reminded', object: `notification:${id}`, details: { day } });
    });
    reminded++;
  }
  return reminded;
};
