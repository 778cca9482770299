import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Prisma } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import {
  casesOf,
  isWalked,
  type QueueFilter,
  type QueuePlace,
  type QueueSort,
  sortedCases,
  type View,
  views,
} from './queue-views';

const PAGE = 50;
/** Counting every case of a large office at each look costs more than the list: from here on it is "and more". */
const MOST_COUNTED = 1_000;
/** The same beside the name of a view that is not open. */
const MOST_BESIDE = 100;

/** Written by the person and read by nobody of the office yet. */
const unread = { byOffice: false, readAt: null } as const;
const inARow = {
  id: true,
  version: true,
  procedure: true,
  state: true,
  locale: true,
  registeredAt: true,
  dueOn: true,
  stoppedAt: true,
  person: { select: { givenName: true, surnames: true, idNumber: true, province: true, town: true } },
  assignedTo: { select: { id: true, givenName: true, surnames: true } },
  documents: { where: { review: 'received', entryId: { not: null } }, select: { id: true } },
  register: { where: { kind: 'application' }, select: { number: true } },
  messages: { where: unread, select: { id: true } },
  requests: { where: { state: 'answered', readAt: null }, select: { id: true } },
  revisions: { where: { state: { in: ['open', 'silent'] } }, select: { kind: true } },
} as const satisfies Prisma.CaseSelect;

const soonestFirst: QueueSort = { by: 'clock', isDown: false };

/* How PostgreSQL reads what follows in this transaction. */
const walking = <R>(tx: Tx, isWalk: boolean, read: () => Promise<R>): Promise<R> => {
  const set = (to: 'on' | 'off') =>
    tx.$queryRaw`SELECT set_config('enable_sort', ${to}, true), set_config('enable_bitmapscan', ${to}, true)`;
  if (!isWalk) return read();
  return set('off')
    .then(read)
    .then(async (result) => {
      await set('on');
      return result;
    });
};

/** `isMore`: it stopped counting there. */
export type Count = { readonly count: number; readonly isMore: boolean };
type Counted = { readonly view: View; readonly filter: QueueFilter; readonly most: number };
/** How many cases each has, up to its most. */
const countCases = async (tx: Tx, actor: Actor, asked: readonly Counted[]): Promise<ReadonlyMap<Counted, number>> => {
  const counts = new Map<Counted, number>();
  for (const isWalk of [true, false]) {
    const these = asked.filter(({ view, filter }) => isWalked(view, filter) === isWalk);
    if (these.length === 0) continue;
    const order = isWalk ? Prisma.sql`ORDER BY c."dueOn", c.id` : Prisma.empty;
    const counting = these.map(
      ({ view, filter, most }) =>
        Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 ${casesOf(actor, view, filter)} ${order} LIMIT ${most}) counted)`,
    );
    const [row] = await walking(
      tx,
      isWalk,
      () => tx.$queryRaw<{ counts: number[] }[]>`SELECT ARRAY[${Prisma.join(counting)}] AS counts`,
    );
    for (const [index, one] of these.entries()) counts.set(one, row?.counts[index] ?? 0);
  }
  return counts;
};

/** Cases of a view in an order, with what a row shows; `next` is where the list goes on. */
export const readCases = async (tx: Tx, ...asked: Parameters<typeof sortedCases>) => {
  const [, view, filter] = asked;
  const found = await walking(tx, isWalked(view, filter), () =>
    tx.$queryRaw<{ id: string; place: QueuePlace }[]>(sortedCases(...asked)),
  );
  const rows = await tx.case.findMany({ where: { id: { in: found.map(({ id }) => id) } }, select: inARow });
  const byId = new Map(rows.map((each) => [each.id, each]));
  return { items: found.flatMap(({ id }) => byId.get(id) ?? []), next: found.at(-1)?.place };
};
export type QueueItem = Awaited<ReturnType<typeof readCases>>['items'][number];

/** What is written down of a look: which filters, and of a person only that there was one. */
export const lookedFor = ({ person, ...filter }: QueueFilter): Record<string, string | boolean> => ({
  ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
  ...(person === undefined ? {} : { person: true }),
});

/** A view of the queue, narrowed and in an order, with how many cases it has, up to MOST_COUNTED, and each other one, up to MOST_BESIDE. */
export const getQueue = async (
  actor: Actor,
  view: View,
  {
    page = 1,
    filter = {},
    sort = soonestFirst,
  }: { readonly page?: number; readonly filter?: QueueFilter; readonly sort?: QueueSort } = {},
) => {
  assertCan(actor, 'see:queue', actor.body ? { body: actor.body } : {});
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const unfiltered = views.map((each): Counted => {
    const isShown = each === view && !isFiltered;
    return { view: each, filter: {}, most: isShown ? MOST_COUNTED : MOST_BESIDE };
  });
  const shown: Counted = isFiltered
    ? { view, filter, most: MOST_COUNTED }
    : (unfiltered[views.indexOf(view)] as Counted);
  const { items, counts } = await reading(actor, async (tx) => ({
    items: (await readCases(tx, actor, view, filter, sort, { take: PAGE, skip: (page - 1) * PAGE })).items,
    counts: await countCases(tx, actor, [...unfiltered, ...(isFiltered ? [shown] : [])]),
  }));
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'queue.viewed', object: `queue:${view}`, details: { page, ...lookedFor(filter) } }),
  );
  const countOf = (of: Counted): Count => {
    const count = counts.get(of) ?? 0;
    return { count, isMore: count === of.most };
  };
  const total = countOf(shown);
  const known = Math.ceil(total.count / PAGE);
  return {
    items,
    counts: new Map(unfiltered.map((each) => [each.view, countOf(each)])),
    total,
    // A full page past what was counted has another one after it.
    pages: Math.max(1, known, items.length === PAGE && page >= known && total.isMore ? page + 1 : 1),
  };
};
