import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import type { CaseState } from '@/lib/casework/lifecycle';
import { Prisma } from '@/lib/db/generated/client';
import { officeCasesSql } from '@/lib/db/visible-to';
import type { Locale } from '@/lib/i18n/locales';
import { addDays, type Day, endOf, startOf } from '@/lib/law/day';
import { parseIdNumber } from '@/lib/law/identifiers';

export const views = [
  'open',
  'mine',
  'unassigned',
  'due',
  'waiting',
  'answered',
  'returned',
  'to-sign',
  'messages',
  'closed',
] as const;
export type View = (typeof views)[number];

/** States a case can have in the queue. */
export const queueStates = [
  'registered',
  'instruction',
  'awaiting_citizen',
  'proposed',
  'decided',
  'notified',
  'withdrawn',
] as const satisfies readonly CaseState[];

/** What narrows a view. `person` is a whole identity document or the beginning of the surnames. */
export type QueueFilter = {
  readonly procedure?: string | undefined;
  readonly province?: string | undefined;
  readonly language?: Locale | undefined;
  /** A colleague, `me` or `nobody`. */
  readonly assigned?: string | undefined;
  readonly state?: (typeof queueStates)[number] | undefined;
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
  readonly number?: string | undefined;
  readonly person?: string | undefined;
};
export const sorts = ['clock', 'presented', 'person'] as const;
export type QueueSort = { readonly by: (typeof sorts)[number]; readonly isDown: boolean };

// Written out and not as parameters: under row security only a partial index whose words are these is used for a state.
export const openCases = Prisma.sql`c.state IN ('registered', 'instruction', 'awaiting_citizen', 'proposed')`;
// Lists of ids are found first and looked up: as a join, PostgreSQL would go through every open case for them.
const viewOf = (view: View, actor: Actor): Prisma.Sql =>
  ({
    open: openCases,
    mine: Prisma.sql`${openCases} AND c."assignedToId" = ${actor.id}`,
    unassigned: Prisma.sql`${openCases} AND c."assignedToId" IS NULL`,
    due: Prisma.sql`${openCases} AND c."stoppedAt" IS NULL AND c."dueOn" <= ${toDate(addDays(today(), 7))}::date`,
    waiting: Prisma.sql`c.state = 'awaiting_citizen'`,
    answered: Prisma.sql`${openCases} AND c.id = ANY(ARRAY(SELECT r."caseId" FROM "DocumentRequest" r WHERE r.state = 'answered' AND r."readAt" IS NULL))`,
    // The last decision of the case came back and nothing was proposed since.
    returned: Prisma.sql`c.state = 'instruction' AND c.id = ANY(ARRAY(SELECT d."caseId" FROM "Decision" d WHERE d.state = 'returned'
      AND NOT EXISTS (SELECT 1 FROM "Decision" n WHERE n."caseId" = d."caseId" AND n."proposedAt" > d."proposedAt")))`,
    'to-sign': Prisma.sql`c.state = 'proposed'`,
    messages: Prisma.sql`c.id = ANY(ARRAY(SELECT m."caseId" FROM "CaseMessage" m WHERE NOT m."byOffice" AND m."readAt" IS NULL))`,
    closed: Prisma.sql`c.state IN ('decided', 'notified', 'withdrawn')`,
  })[view];

const stateOf = (state: NonNullable<QueueFilter['state']>): Prisma.Sql => Prisma.raw(`c.state = '${state}'`);
/* After every text that begins with these letters, in the order of bytes. */
const AFTER_ALL = '\u{10FFFF}';
const namedLike = (text: string): Prisma.Sql => {
  const id = parseIdNumber(text);
  return id.ok
    ? Prisma.sql`c."personId" = (SELECT q.id FROM "Person" q WHERE q."idNumber" = ${id.value})`
    : Prisma.sql`c."sortName" >= eoffice_plain(${text}) AND c."sortName" < eoffice_plain(${text}) || ${AFTER_ALL}`;
};
const heldBy = (assigned: string, actor: Actor): Prisma.Sql =>
  assigned === 'nobody'
    ? Prisma.sql`c."assignedToId" IS NULL`
    : Prisma.sql`c."assignedToId" = ${assigned === 'me' ? actor.id : assigned}`;

const narrowed = (filter: QueueFilter, actor: Actor): Prisma.Sql[] => {
  const { procedure, province, language, assigned, state, from, until, number, person } = filter;
  return [
    ...(procedure ? [Prisma.sql`c.procedure = ${procedure}`] : []),
    ...(province ? [Prisma.sql`c.province = ${province}`] : []),
    ...(language ? [Prisma.sql`c.locale = ${language}`] : []),
    ...(assigned ? [heldBy(assigned, actor)] : []),
    ...(state ? [stateOf(state)] : []),
    ...(from ? [Prisma.sql`c."registeredAt" >= ${startOf(from)}`] : []),
    ...(until ? [Prisma.sql`c."registeredAt" < ${endOf(until)}`] : []),
    ...(number
      ? [Prisma.sql`c.id = (SELECT e."caseId" FROM "RegisterEntry" e WHERE e.number = ${number} LIMIT 1)`]
      : []),
    ...(person ? [namedLike(person)] : []),
  ];
};

/** Columns of an order, the id last so that no two cases are equal, with the type their values have in a comparison. */
const keysOf = (by: QueueSort['by']): readonly { readonly column: Prisma.Sql; readonly type: string }[] => {
  const id = { column: Prisma.sql`c.id`, type: 'text' };
  if (by === 'clock') return [{ column: Prisma.sql`c."dueOn"`, type: 'date' }, id];
  if (by === 'presented') return [{ column: Prisma.sql`c."registeredAt"`, type: 'timestamptz' }, id];
  return [{ column: Prisma.sql`c."sortName"`, type: 'text' }, id];
};

/** Cases of a view that somebody of the office sees, as the part of a query from FROM on. */
export const casesOf = (actor: Actor, view: View, filter: QueueFilter = {}): Prisma.Sql => {
  const all = [viewOf(view, actor), officeCasesSql(actor), ...narrowed(filter, actor)];
  return Prisma.sql`FROM "Case" c WHERE ${Prisma.join(all, ' AND ')}`;
};

/**
 * Whether a list is read along the index of its order, and not looked up and sorted: where much is left. Under row security
 * PostgreSQL expects a hundredth of the rows there are, and would read all of them for a page.
 */
export const isWalked = (view: View, { assigned, number, person, province }: QueueFilter): boolean =>
  !['mine', 'answered', 'returned', 'messages'].includes(view) && !(assigned || number || person || province);

/** Where a list goes on: the keys of its last row, as text. */
export type QueuePlace = readonly string[];

/** Ids of the cases of a view in an order, each with its place, from a place on. */
export const sortedCases = (
  actor: Actor,
  view: View,
  filter: QueueFilter,
  { by, isDown }: QueueSort,
  page: { readonly take: number; readonly skip?: number; readonly after?: QueuePlace | undefined },
): Prisma.Sql => {
  const keys = keysOf(by);
  const way = Prisma.raw(isDown ? 'DESC' : 'ASC');
  const order = keys.map(({ column }) => Prisma.sql`${column} ${way}`);
  const place = Prisma.join(keys.map(({ column }) => Prisma.sql`(${column})::text`));
  const after = page.after?.map(
    (value, index) => Prisma.sql`${value}::text::${Prisma.raw(keys[index]?.type ?? 'text')}`,
  );
  const since = after
    ? Prisma.sql`AND (${Prisma.join(keys.map(({ column }) => column))}) ${Prisma.raw(isDown ? '<' : '>')} (${Prisma.join(after)})`
    : Prisma.empty;
  return Prisma.sql`SELECT c.id, ARRAY[${place}] AS place ${casesOf(actor, view, filter)} ${since}
    ORDER BY ${Prisma.join(order)} LIMIT ${page.take} OFFSET ${page.skip ?? 0}`;
};
