import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { notificationDays } from '@/lib/casework/notification-days';
import { systemDb } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
import { queueMessage } from '../messages/queue-message';
import { heldFrom } from '../outages/hold';
import { noticeKey, noticesOf } from './notices';

/** Days of its ten on which an unopened notification is recalled; the last is the last call. */
const REMINDER_DAYS = [3, 7, 9];

const AT_ONCE = 500;

/** A page of what waits, soonest end first. */
const waitingAfter = (at: Date, after: string | undefined) =>
  systemDb().notification.findMany({
    where: {
      openedAt: null,
      refusedAt: null,
      rejectedAt: null,
      expiresAt: { gte: at },
      availableAt: { lt: new Date(at.getTime() - 2 * 86_400_000) },
    },
    include: {
      person: {
        select: { id: true, email: true, phone: true, locale: true, powersGiven: { select: { id: true } } },
      },
      case: { select: { procedure: true } },
      suspensions: { select: { from: true, until: true } },
    },
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: AT_ONCE,
  });
type Waiting = Awaited<ReturnType<typeof waitingAfter>>[number] & { readonly day: number };

/** Those not told yet on their day. Asked once for all of a page: each minute nearly all have been. */
const notTold = async (waiting: readonly Waiting[]): Promise<readonly Waiting[]> => {
  const keyOf = ({ id, day }: Waiting): string => noticeKey(id, day);
  const keys = waiting.map(keyOf).flatMap((key) => [key, `${key}:sms`]);
  const sent = await systemDb().message.findMany({ where: { dedupeKey: { in: keys } }, select: { dedupeKey: true } });
  const told = new Set(sent.map(({ dedupeKey }) => dedupeKey.replace(/:sms$/, '')));
  // Who has given powers may have a new representative: looked at one by one.
  return waiting.filter((each) => each.person.powersGiven.length > 0 || !told.has(keyOf(each)));
};

const remind = async ({ id, expiresAt, person, suspensions, case: of, day }: Waiting): Promise<boolean> => {
  const about = { id, person, procedure: of.procedure, expiresAt, suspensions };
  const template = day === REMINDER_DAYS.at(-1) ? 'notification-last-call' : 'notification-reminder';
  const notices = await noticesOf(systemDb(), about, template, day);
  const sent = await systemDb().message.count({
    where: { dedupeKey: { in: notices.map(({ dedupeKey }) => dedupeKey) } },
  });
  if (sent === notices.length) return false;
  await transact(systemActor, async (tx, audit) => {
    for (const notice of notices) await queueMessage(tx, notice);
    audit({ action: 'notification.reminded', object: `notification:${id}`, details: { day } });
  });
  return true;
};

/** Reminders of unopened notifications; each day's once, whatever how often this runs. None while their end is not settled. */
export const remindNotifications = async (): Promise<number> => {
  const at = now();
  if (await heldFrom(systemDb(), 'notifications')) return 0;
  let reminded = 0;
  let after: string | undefined;
  do {
    const page = await waitingAfter(at, after);
    const due = page.flatMap((each) => {
      const passed = notificationDays(each, at).day;
      const day = REMINDER_DAYS.filter((reminder) => reminder <= passed).at(-1);
      return day ? [{ ...each, day }] : [];
    });
    for (const each of await notTold(due)) if (await remind(each)) reminded++;
    after = page.length === AT_ONCE ? page.at(-1)?.id : undefined;
  } while (after);
  return reminded;
};
