import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { suspends } from '@/lib/casework/outages';
import { sheetOf } from '@/lib/casework/sheet';
import type { Prisma } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { ownNotifications } from '@/lib/db/visible-to';
import { heldFrom } from '../outages/hold';
import { notifiedAgents } from '../powers/notified-agents';
import { endOf } from './follow-end';
import { type HistorySearch, historyWhere } from './search-history';
import { isWaiting, waiting } from './waiting';

const PAGE = 50;

/** What may be said of a notification before it is opened: never its content, not even its title (trust E8). */
const shown = {
  id: true,
  kind: true,
  caseId: true,
  personId: true,
  availableAt: true,
  expiresAt: true,
  openedAt: true,
  refusedAt: true,
  rejectedAt: true,
  signature: true,
  suspensions: { select: { from: true, until: true }, orderBy: { from: 'asc' } },
  case: { select: { procedure: true } },
} as const satisfies Prisma.NotificationSelect;
type Shown = Prisma.NotificationGetPayload<{ select: typeof shown }>;

/** The outage that keeps this notification from ending, and whether it already stops its days. */
const holding = ({ expiresAt }: Pick<Shown, 'expiresAt'>, held: Date | null) =>
  held && held <= expiresAt ? { since: held, suspends: suspends({ from: held, until: now() }) } : null;

const pages = (total: number) => Math.max(1, Math.ceil(total / PAGE));
const slice = (page: number) => ({ skip: (page - 1) * PAGE, take: PAGE });

/** Notifications to open, soonest end first. */
export const listWaiting = async (actor: Actor, page = 1) => {
  assertCan(actor, 'list:notifications', { personId: principalOf(actor) });
  return reading(actor, async (tx) => {
    const held = await heldFrom(tx, 'notifications');
    const where = { AND: [ownNotifications(actor), waiting(held)] };
    const orderBy = [{ expiresAt: 'asc' }, { id: 'asc' }] as const;
    const items = await tx.notification.findMany({ where, orderBy: [...orderBy], ...slice(page), select: shown });
    const total = await tx.notification.count({ where });
    return { items: items.map((item) => ({ ...item, outage: holding(item, held) })), total, pages: pages(total) };
  });
};

/** How many wait to be opened: the number on the tab. */
export const countWaiting = async (actor: Actor): Promise<number> =>
  reading(actor, async (tx) =>
    tx.notification.count({
      where: { AND: [ownNotifications(actor), waiting(await heldFrom(tx, 'notifications'))] },
    }),
  );

/** Who ended a notification, by name: the person, or who represented them and with which power. */
const receiversOf = async (tx: Tx, items: readonly Pick<Shown, 'personId' | 'signature'>[]) => {
  const signed = (signature: unknown) => signature as { signer?: string; power?: string } | null;
  const ids = new Set(items.flatMap(({ signature }) => signed(signature)?.signer ?? []));
  const people = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, givenName: true, surnames: true },
  });
  return ({ personId, signature }: Pick<Shown, 'personId' | 'signature'>) => {
    const { signer, power } = signed(signature) ?? {};
    const person = people.find(({ id }) => id === signer);
    if (!person) return null;
    return { id: person.id, name: `${person.givenName} ${person.surnames}`, isAgent: signer !== personId, power };
  };
};

/** What ended, newest first; nothing here is ever deleted, so it stays longer than the five years promised. */
export const listHistory = async (actor: Actor, search: HistorySearch = {}, page = 1) => {
  assertCan(actor, 'list:notifications', { personId: principalOf(actor) });
  return reading(actor, async (tx) => {
    const where = await historyWhere(tx, actor, search);
    const orderBy = [{ availableAt: 'desc' }, { id: 'asc' }] as const;
    const items = await tx.notification.findMany({ where, orderBy: [...orderBy], ...slice(page), select: shown });
    const total = await tx.notification.count({ where });
    const receiverOf = await receiversOf(tx, items);
    return { items: items.map((item) => ({ ...item, receiver: receiverOf(item) })), total, pages: pages(total) };
  });
};

/** The people who may open a notification besides whoever asks: the first access of any of them counts (art. 41.7). */
const othersWho = async (
  tx: Tx,
  actor: Actor,
  { personId, case: { procedure } }: Shown,
): Promise<readonly string[]> => {
  const agents = await notifiedAgents(tx, personId, procedure);
  const ids = [personId, ...agents.map(({ id }) => id)].filter((id) => id !== actor.id);
  const people = await tx.person.findMany({
    where: { id: { in: ids } },
    select: { givenName: true, surnames: true },
    orderBy: { id: 'asc' },
  });
  return people.map(({ givenName, surnames }) => `${givenName} ${surnames}`);
};

/**
 * One notification. Its content comes with it only once it was opened, or when it ended otherwise and is read as history
 * without legal effect; that reading is audited.
 */
export const getNotification = async (actor: Actor, id: string) => {
  const { notification, issued, receipt, held, others, receiver } = await reading(actor, async (tx) => {
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
      held: await heldFrom(tx, 'notifications'),
      others: await othersWho(tx, actor, found),
      receiver: (await receiversOf(tx, [found]))(found),
    };
  });
  assertCan(actor, 'read:notification', {
    personId: principalOf(actor),
    procedure: notification.case.procedure,
  });
  const outage = holding(notification, held);
  const isOver = notification.expiresAt < now();
  const end = endOf(notification) ?? (isWaiting(notification, held) ? null : 'lapsed');
  if (!end) return { notification, end, content: null, receipt: null, outage, isOver, others, receiver: null };
  await transact(actor, async (_tx, audit) => audit({ action: 'notification.read', object: `notification:${id}` }));
  return {
    notification,
    end,
    content: { id: issued.id, title: issued.title, csv: issued.csv, sheet: sheetOf(issued.source) },
    receipt,
    outage: null,
    isOver,
    others,
    receiver,
  };
};
