import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import type { Prisma } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import { addDays } from '@/lib/law/day';

const PAGE = 50;
export const views = ['open', 'mine', 'unassigned', 'due', 'waiting', 'messages', 'to-sign', 'closed'] as const;
export type View = (typeof views)[number];

const open: Prisma.CaseWhereInput = { state: { in: ['registered', 'instruction', 'awaiting_citizen', 'proposed'] } };
/** Written by the person and read by nobody of the office yet. */
const unread = { byOffice: false, readAt: null } as const;
const viewOf = (view: View, actor: Actor): Prisma.CaseWhereInput =>
  ({
    open,
    mine: { ...open, assignedToId: actor.id },
    unassigned: { ...open, assignedToId: null },
    due: { ...open, stoppedAt: null, dueOn: { lte: toDate(addDays(today(), 7)) } },
    waiting: { state: 'awaiting_citizen' as const },
    messages: { messages: { some: unread } },
    'to-sign': { state: 'proposed' as const },
    closed: { state: { in: ['decided' as const, 'notified' as const, 'withdrawn' as const] } },
  })[view];

/** A view of the queue by the legal clock, soonest first, with how many cases each view has. */
export const getQueue = async (actor: Actor, view: View, page = 1) => {
  assertCan(actor, 'see:queue', actor.body ? { body: actor.body } : {});
  const visible = officeCases(actor);
  const find = {
    where: { AND: [visible, viewOf(view, actor)] },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE,
    take: PAGE,
    select: {
      id: true,
      procedure: true,
      state: true,
      registeredAt: true,
      dueOn: true,
      stoppedAt: true,
      person: { select: { givenName: true, surnames: true, idNumber: true, province: true } },
      assignedTo: { select: { id: true, givenName: true, surnames: true } },
      documents: { where: { review: 'received', entryId: { not: null } }, select: { id: true } },
      register: { where: { kind: 'application' }, select: { number: true } },
      messages: { where: unread, select: { id: true } },
      requests: { where: { state: 'answered', readAt: null }, select: { id: true } },
      revisions: { where: { state: { in: ['open', 'silent'] } }, select: { kind: true } },
    },
  } as const satisfies Prisma.CaseFindManyArgs;
  const { items, counts } = await reading(actor, async (tx) => {
    const found = await tx.case.findMany(find);
    const counted = [];
    for (const each of views) counted.push(await tx.case.count({ where: { AND: [visible, viewOf(each, actor)] } }));
    return { items: found, counts: counted };
  });
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'queue.viewed', object: `queue:${view}`, details: { page } }),
  );
  const total = counts[views.indexOf(view)] ?? 0;
  return {
    items,
    counts: Object.fromEntries(views.map((each, index) => [each, counts[index] ?? 0])),
    total,
    pages: Math.max(1, Math.ceil(total / PAGE)),
  };
};
