import 'server-only';
import { systemActor } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import { expiresWith, suspends } from '@/lib/casework/outages';
import { systemDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Audit, type Tx, transact } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { communicate } from '../notifications/communicate';
import { addTask } from '../tasks/add-task';
import type { EndedOutage, Moved } from './apply-outages';
import { suspensionSheet } from './outage-sheets';

const BATCH = 100;

/** Notifications whose days an outage may have touched and that it has not moved yet. */
export const touchedBy = ({ id, from, until }: Pick<EndedOutage, 'id' | 'from' | 'until'>) =>
  ({
    availableAt: { lt: until },
    expiresAt: { gte: from },
    suspensions: { none: { outageId: id } },
  }) as const satisfies Prisma.NotificationWhereInput;
export const unopened = { openedAt: null, refusedAt: null } as const;

const withSuspensions = {
  person: true,
  suspensions: { select: { outageId: true, from: true, until: true } },
} as const;
type Touched = Prisma.NotificationGetPayload<{ include: typeof withSuspensions }>;
const isTouched = ({ expiresAt, rejectedAt, availableAt, suspensions }: Touched, outage: EndedOutage) =>
  outage.until > availableAt && outage.from <= (rejectedAt ?? expiresAt)
    ? expiresWith(availableAt, [...suspensions, outage])
    : expiresAt;

/** It counts as refused already: a person decides what that is worth, no job changes it. */
const leaveTask = (tx: Tx, outage: EndedOutage, { id, caseId, personId }: Touched, until: Date) =>
  addTask(tx, {
    kind: 'lapsed-in-outage',
    dedupeKey: `lapsed-in-outage:${id}:${outage.id}`,
    caseId,
    personId,
    details: { notification: id, outage: outage.id, until: until.toISOString() },
  });

const suspend = async (tx: Tx, audit: Audit, outage: EndedOutage, notification: Touched, expiresAfter: Date) => {
  const { id, caseId, person, expiresAt: expiresBefore } = notification;
  const { id: outageId, from, until } = outage;
  await tx.notificationSuspension.create({
    data: { notificationId: id, outageId, from, until, expiresBefore, expiresAfter, at: now() },
  });
  await tx.notification.update({ where: { id }, data: { expiresAt: expiresAfter } });
  const locale = isLocale(person.locale) ? person.locale : 'es';
  await communicate(tx, {
    kind: 'notification-suspended',
    dedupeKey: `suspended:${id}:${outageId}`,
    person,
    caseId,
    locale,
    sheet: suspensionSheet({ from, until, expiresBefore, expiresAfter }, locale),
  });
  audit({
    action: 'notification.suspended',
    object: `notification:${id}`,
    behalf: person.id,
    details: { outage: outageId, until: expiresAfter.toISOString() },
  });
};

/** One notification and the outages known: the days won by one can fall into another that was written down before it. */
const settle = async (tx: Tx, audit: Audit, outage: EndedOutage, known: readonly EndedOutage[], row: Touched) => {
  let notification = row;
  for (const each of [outage, ...known]) {
    if (notification.suspensions.some(({ outageId }) => outageId === each.id)) continue;
    const expiresAt = isTouched(notification, each);
    if (expiresAt <= notification.expiresAt) continue;
    if (notification.rejectedAt) {
      await leaveTask(tx, each, notification, expiresAt);
      return 0;
    }
    await suspend(tx, audit, each, notification, expiresAt);
    const { id: outageId, from, until } = each;
    notification = {
      ...notification,
      expiresAt,
      suspensions: [...notification.suspensions, { outageId, from, until }],
    };
  }
  return notification.expiresAt > row.expiresAt ? 1 : 0;
};

/** Those that have had their effects, in the order in which they happened. */
const settledOutages = async (): Promise<readonly EndedOutage[]> => {
  const rows = await systemDb().outage.findMany({
    where: { service: 'notifications', appliedAt: { not: null } },
    orderBy: { from: 'asc' },
  });
  return rows.flatMap((row) => (row.until ? [{ ...row, until: row.until }] : []));
};

/** Moves the end of every notification whose days an outage of more than twelve hours touched. */
export const suspendNotifications = async (outage: EndedOutage, isLate: () => boolean): Promise<Moved> => {
  if (!suspends(outage)) return { moved: 0, isDone: true };
  const known = await settledOutages();
  let moved = 0;
  for (let after = ''; ; ) {
    const found = await systemDb().notification.findMany({
      where: { AND: [touchedBy(outage), unopened, { id: { gt: after } }] },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: { id: true },
    });
    const last = found.at(-1);
    if (!last) return { moved, isDone: true };
    const ids = found.map(({ id }) => id);
    moved += await transact(systemActor, async (tx, audit) => {
      // Whoever opens one at this instant comes first or finds the new date.
      await tx.$executeRaw`SELECT 1 FROM "Notification" WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
      const rows = await tx.notification.findMany({
        where: { AND: [touchedBy(outage), unopened, { id: { in: ids } }] },
        include: withSuspensions,
      });
      let count = 0;
      for (const row of rows) count += await settle(tx, audit, outage, known, row);
      return count;
    });
    after = last.id;
    if (isLate()) return { moved, isDone: false };
  }
};
