import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { sheetOf } from '@/lib/casework/sheet';
import { db } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';
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
  assertCan(actor, 'read:notification', { personId: actor.id });
  const where = {
    personId: actor.id,
    ...(which === 'open'
      ? { ...waiting, expiresAt: { gte: now() } }
      : { NOT: { ...waiting, expiresAt: { gte: now() } } }),
  };
  const [items, total] = await db().$transaction([
    db().notification.findMany({
      where,
      orderBy: which === 'open' ? { expiresAt: 'asc' } : { availableAt: 'desc' },
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: shown,
    }),
    db().notification.count({ where }),
  ]);
  return { items, total, pages: Math.max(1, Math.ceil(total / PAGE)) };
};

/**
 * One notification. Its content comes with it only once it was opened, or when it ended otherwise and is read as history
 * without legal effect; that reading is audited.
 */
export const getNotification = async (actor: Actor, id: string) => {
  const notification = await db().notification.findFirst({
    where: { id, personId: actor.id },
    select: { ...shown, issuedId: true, requestId: true },
  });
  if (!notification) throw new NotFound('notification');
  assertCan(actor, 'read:notification', { personId: actor.id });
  const late = endOf(notification) === null && notification.expiresAt < now();
  const end = late ? 'lapsed' : endOf(notification);
  if (!end) return { notification, end, content: null, receipt: null };
  const [content, receipt] = await Promise.all([
    db().issuedDocument.findUniqueOrThrow({ where: { id: notification.issuedId } }),
    db().issuedDocument.findFirst({ where: { notificationId: id }, select: { id: true, title: true, csv: true } }),
  ]);
  await transact(actor, async (_tx, audit) => audit({ action: 'notification.read', object: `notification:${id}` }));
  return {
    notification,
    end,
    content: { id: content.id, title: content.title, csv: content.csv, sheet: sheetOf(content.source) },
    receipt,
  };
};
