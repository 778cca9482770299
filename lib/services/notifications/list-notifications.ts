import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { sheetOf } from '@/lib/casework/sheet';
import { reading, transact } from '@/lib/db/transact';
import { ownNotifications } from '@/lib/db/visible-to';
import { endOf } from './end-notification';

const PAGE = 50;
const waiting = { openedAt: null, refusedAt: null, rejectedAt: null } as const;

/** What may be said of a notification before it is opened: never its content, not even its title (trust E8). */
const shown = {
  id: true,
  kind: true,
  caseId: true,
  availableAt: true,
  expiresAt: true,
  openedAt: true,
  refusedAt: true,
  rejectedAt: true,
  case: { select: { procedure: true } },
} as const;

/** Notifications to open, soonest end first, or the history, newest first. History stays for at least five years. */
export const listNotifications = async (actor: Actor, which: 'open' | 'history', page = 1) => {
  assertCan(actor, 'list:notifications', { personId: principalOf(actor) });
  const where = {
    ...ownNotifications(actor),
    ...(which === 'open'
      ? { ...waiting, expiresAt: { gte: now() } }
      : { NOT: { ...waiting, expiresAt: { gte: now() } } }),
  };
  const [items, total] = await reading(actor, async (tx) => [
    await tx.notification.findMany({
      where,
      orderBy: which === 'open' ? { expiresAt: 'asc' } : { availableAt: 'desc' },
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: shown,
    }),
    await tx.notification.count({ where }),
  ]);
  return { items, total, pages: Math.max(1, Math.ceil(total / PAGE)) };
};

/**
 * One notification. Its content comes with it only once it was opened, or when it ended otherwise and is read as history
 * without legal effect; that reading is audited.
 */
export const getNotification = async (actor: Actor, id: string) => {
  const { notification, issued, receipt } = await reading(actor, async (tx) => {
    const found = await tx.notification.findFirst({
      where: { AND: [ownNotifications(actor), { id }] },
      select: { ...shown, issuedId: true, requestId: true },
    });
    if (!found) throw new NotFound('notification');
    return {
      notification: found,
      issued: await tx.issuedDocument.findUniqueOrThrow({ where: { id: found.issuedId } }),
      receipt: await tx.issuedDocument.findFirst({
        where: { notificationId: id },
        select: { id: true, title: true, csv: true },
      }),
    };
  });
  assertCan(actor, 'read:notification', {
    personId: principalOf(actor),
    procedure: notification.case.procedure,
  });
  const late = endOf(notification) === null && notification.expiresAt < now();
  const end = late ? 'lapsed' : endOf(notification);
  if (!end) return { notification, end, content: null, receipt: null };
  await transact(actor, async (_tx, audit) => audit({ action: 'notification.read', object: `notification:${id}` }));
  return {
    notification,
    end,
    content: { id: issued.id, title: issued.title, csv: issued.csv, sheet: sheetOf(issued.source) },
    receipt,
  };
};
