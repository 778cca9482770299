import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { Prisma } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import { officeCasesSql } from '@/lib/db/visible-to';
import { addDays } from '@/lib/law/day';

const PAGE = 50;
/** Counting every case of a large office at each look costs more than the list: from here on it is "and more". */
export const MOST_COUNTED = 1_000;
export const views = ['open', 'mine', 'unassigned', 'due', 'waiting', 'messages', 'to-sign', 'closed'] as const;
export type View = (typeof views)[number];

// Written out and not as parameters: under row security only a partial index whose words are these is used for a state.
const open = Prisma.sql`c.state IN ('registered', 'instruction', 'awaiting_citizen', 'proposed')`;
/** Written by the person and read by nobody of the office yet. */
const unread = { byOffice: false, readAt: null } as const;
const viewOf = (view: View, actor: Actor): Prisma.Sql =>
  ({
    open,
    mine: Prisma.sql`${open} AND c."assignedToId" = ${actor.id}`,
    unassigned: Prisma.sql`${open} AND c."assignedToId" IS NULL`,
    due: Prisma.sql`${open} AND c."stoppedAt" IS NULL AND c."dueOn" <= ${toDate(addDays(today(), 7))}::date`,
    waiting: Prisma.sql`c.state = 'awaiting_citizen'`,
    messages: Prisma.sql`c.id IN (SELECT m."caseId" FROM "CaseMessage" m WHERE NOT m."byOffice" AND m."readAt" IS NULL)`,
    'to-sign': Prisma.sql`c.state = 'proposed'`,
    closed: Prisma.sql`c.state IN ('decided', 'notified', 'withdrawn')`,
  })[view];

const shown = {
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
} as const satisfies Prisma.CaseSelect;

/** A view of the queue by the legal clock, soonest first, with how many cases each view has, up to MOST_COUNTED. */
export const getQueue = async (actor: Actor, view: View, page = 1) => {
  assertCan(actor, 'see:queue', actor.body ? { body: actor.body } : {});
  const visible = officeCasesSql(actor);
  const rowsOf = (each: View) => Prisma.sql`FROM "Case" c WHERE ${viewOf(each, actor)} AND ${visible}`;
  const counting = views.map(
    (each) =>
      Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 ${rowsOf(each)} ORDER BY c."dueOn", c.id LIMIT ${MOST_COUNTED}) counted)`,
  );
  const { items, counts } = await reading(actor, async (tx) => {
    const found = await tx.$queryRaw<{ id: string }[]>`
      SELECT c.id ${rowsOf(view)} ORDER BY c."dueOn", c.id LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}`;
    const rows = await tx.case.findMany({ where: { id: { in: found.map(({ id }) => id) } }, select: shown });
    const [row] = await tx.$queryRaw<{ counts: number[] }[]>`SELECT ARRAY[${Prisma.join(counting)}] AS counts`;
    const byId = new Map(rows.map((each) => [each.id, each]));
    return { items: found.flatMap(({ id }) => byId.get(id) ?? []), counts: row?.counts ?? [] };
  });
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'queue.viewed', object: `queue:${view}`, details: { page } }),
  );
  const total = counts[views.indexOf(view)] ?? 0;
  const known = Math.ceil(total / PAGE);
  return {
    items,
    counts: Object.fromEntries(views.map((each, index) => [each, counts[index] ?? 0])),
    total,
    // A full page past what was counted has another one after it.
    pages: Math.max(1, known, items.length === PAGE && page >= known && total === MOST_COUNTED ? page + 1 : 1),
  };
};
