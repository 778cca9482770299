import 'server-only';
import { type Acting, type Actor, principalOf } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now } from '@/lib/adapters/clock';
import {
  type CaseNeed,
  type CaseStanding,
  countDocuments,
  type DocumentCounts,
  needsOf,
} from '@/lib/casework/case-needs';
import { toDay } from '@/lib/casework/dates';
import type { CaseState } from '@/lib/casework/lifecycle';
import { coveredProcedures, type PowerScope } from '@/lib/casework/power';
import type { Assessment } from '@/lib/catalogue/assess';
import { getProcedure } from '@/lib/catalogue/registry';
import type { DecisionOutcome, Prisma } from '@/lib/db/generated/client';
import { powerInForce } from '@/lib/db/power-in-force';
import { reading } from '@/lib/db/transact';
import { ownCases } from '@/lib/db/visible-to';
import type { Locale } from '@/lib/i18n/locales';
import type { Day } from '@/lib/law/day';

const PAGE = 20;
/** Cases of one person that a list reads; nobody has so many. */
const MOST_CASES = 500;

export const shows = ['all', 'waiting', 'open', 'finished'] as const;
export type Show = (typeof shows)[number];
export type Filters = { readonly show: Show; readonly procedure: string; readonly find: string; readonly page: number };

export type ProcedureRow = {
  readonly id: string;
  readonly procedure: string;
  readonly state: CaseState;
  readonly outcome: DecisionOutcome | undefined;
  readonly number: string;
  readonly registeredAt: Date | null;
  readonly needs: readonly CaseNeed[];
  readonly documents: DocumentCounts;
  /** Last day of the office to decide, while the term runs. */
  readonly dueOn: Day | null;
};

const unopened = { openedAt: null, refusedAt: null, rejectedAt: null } as const;
const selected = {
  id: true,
  procedure: true,
  state: true,
  registeredAt: true,
  dueOn: true,
  stoppedAt: true,
  assessment: true,
  laterDocuments: true,
  documents: { where: { entryId: { not: null } }, select: { kind: true, review: true } },
  requests: { where: { state: 'open', dueOn: { not: null } }, select: { documents: true, dueOn: true }, take: 1 },
  decisions: { where: { state: 'signed' }, select: { outcome: true }, take: 1 },
  register: { where: { kind: 'application' }, select: { number: true }, take: 1 },
  messages: { where: { byOffice: true, readAt: null }, select: { id: true } },
} as const satisfies Prisma.CaseSelect;

const findCases = (actor: Actor, more: Prisma.CaseWhereInput = {}) =>
  reading(actor, (tx) =>
    tx.case.findMany({
      where: { AND: [ownCases(actor), { state: { not: 'draft' } }, more] },
      orderBy: { updatedAt: 'desc' },
      take: MOST_CASES,
      select: {
        ...selected,
        notifications: { where: { ...unopened, expiresAt: { gte: now() } }, select: { expiresAt: true } },
      },
    }),
  );
type Found = Awaited<ReturnType<typeof findCases>>[number];

const standingOf = (actor: Actor, row: Found): CaseStanding => {
  const [request] = row.requests;
  const required = (row.assessment as Assessment | null)?.documents.filter((need) => need.required === true) ?? [];
  return {
    state: row.state,
    documents: row.documents,
    laterDocuments: row.laterDocuments,
    required: required.map(({ id }) => id),
    // Without notifications in the power there is nothing to open.
    notifications:
      actor.acting && !actor.acting.notifications ? [] : row.notifications.map(({ expiresAt }) => expiresAt),
    request:
      request?.dueOn && Array.isArray(request.documents)
        ? { count: request.documents.length, until: toDay(request.dueOn) }
        : null,
    unreadMessages: row.messages.length,
  };
};

const rowOf = (actor: Actor, row: Found): ProcedureRow => {
  const standing = standingOf(actor, row);
  const { id, procedure, state, registeredAt, dueOn, stoppedAt } = row;
  return {
    id,
    procedure,
    state,
    // Known from the end of its notification, not before.
    outcome: state === 'notified' ? row.decisions[0]?.outcome : undefined,
    number: row.register[0]?.number ?? '',
    registeredAt,
    needs: needsOf(standing),
    documents: countDocuments(standing),
    dueOn: dueOn && !stoppedAt && ['registered', 'instruction', 'proposed'].includes(state) ? toDay(dueOn) : null,
  };
};

const isFinished = ({ state }: ProcedureRow): boolean => state === 'notified' || state === 'withdrawn';
const passes = {
  all: () => true,
  waiting: ({ needs }) => needs.length > 0,
  open: (row) => !isFinished(row),
  finished: isFinished,
} as const satisfies Record<Show, (row: ProcedureRow) => boolean>;

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const says = ({ procedure, number }: ProcedureRow, find: string, locale: Locale): boolean => {
  const text = plain(`${getProcedure(procedure).words[locale].title} ${number}`);
  return plain(find)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/**
 * The cases of a person with what each waits for, narrowed by the filters. Filtered here and not in SQL: what a case waits
 * for is said in one place (`needsOf`), and one person's cases are few.
 */
export const listProcedures = async (actor: Actor, filters: Filters, locale: Locale) => {
  assertCan(actor, 'list:cases', { personId: principalOf(actor) });
  const all = (await findCases(actor)).map((row) => rowOf(actor, row));
  const found = all.filter(
    (row) => (!filters.procedure || row.procedure === filters.procedure) && says(row, filters.find, locale),
  );
  const shown = found.filter(passes[filters.show]);
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const page = Math.min(filters.page, pages);
  return {
    items: shown.slice((page - 1) * PAGE, page * PAGE),
    counts: Object.fromEntries(shows.map((show) => [show, found.filter(passes[show]).length])) as Record<Show, number>,
    procedures: [...new Set(all.map(({ procedure }) => procedure))],
    total: all.length,
    found: shown.length,
    page,
    pages,
  };
};

/** People represented whose cases are named; whoever represents more chooses one first. */
const MOST_REPRESENTED = 20;
type Held = Omit<Acting, 'procedures' | 'inForce'> & {
  readonly kind: PowerScope['kind'];
  readonly topics: string[];
  readonly slugs: string[];
};

export type Represented = {
  readonly personId: string;
  readonly name: string;
  readonly powerId: string;
  /** Procedures within the power, and whether something waits in one of them. */
  readonly cases: readonly { readonly procedure: string; readonly waits: boolean }[];
};

/**
 * For who represents others and is in their own name: of each person the procedures within a power in force, and that
 * something waits. Each person's rows are read as that power would, so that row security holds for this list too.
 */
export const listRepresented = async (actor: Actor): Promise<readonly Represented[]> => {
  assertCan(actor, 'list:cases', { personId: actor.id });
  const held = await reading(
    actor,
    (tx) => tx.$queryRaw<Held[]>`
      SELECT w.id AS "powerId", w.reference, w."granterId" AS "personId", g."givenName" || ' ' || g.surnames AS name,
             w.kind, w.topics, w.procedures AS slugs, w.notifications
      FROM "Power" w JOIN "Person" g ON g.id = w."granterId" JOIN "Person" a ON a.id = w."agentId"
      WHERE w."agentId" = ${actor.id} AND w.origin <> 'desk' AND ${powerInForce()}
      ORDER BY g.surnames, g."givenName", w.id LIMIT ${MOST_REPRESENTED}`,
  );
  const represented: Represented[] = [];
  for (const { kind, topics, slugs, ...power } of held) {
    const procedures = coveredProcedures({ kind, topics, procedures: slugs });
    const agent: Actor = { ...actor, acting: { ...power, procedures, inForce: true } };
    const rows = await findCases(agent);
    represented.push({
      personId: power.personId,
      name: power.name,
      powerId: power.powerId,
      cases: rows.map((row) => ({
        procedure: row.procedure,
        waits: needsOf(standingOf(agent, row)).length > 0,
      })),
    });
  }
  return represented;
};
