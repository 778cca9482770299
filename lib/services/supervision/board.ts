import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { registry } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { reading, transact } from '@/lib/db/transact';
import { ofBodySql } from '@/lib/db/visible-to';
import { addDays } from '@/lib/law/day';

export const periods = [30, 90, 365] as const;
export type Period = (typeof periods)[number];
/** Days of age with which each group but the first begins. */
const AGES = [16, 31, 61, 91, 181] as const;
/** From this many days on a case counts as old: the third group is the last that is not. */
export const OLD_GROUPS = 3;
const NEAR_DAYS = 15;
const MOST_PEOPLE = 100;

export type Filter = { readonly procedure: string | null; readonly period: Period };
type Load = {
  readonly open: number;
  readonly unassigned: number;
  readonly waiting: number;
  readonly proposed: number;
  readonly near: number;
  readonly past: number;
};
export type Group = {
  readonly name: string | null;
  readonly open: number;
  readonly waiting: number;
  readonly past: number;
  readonly oldest: number;
};
export type Step = {
  readonly step: 'taken' | 'decided' | 'notified' | 'all';
  readonly count: number;
  readonly median: number;
  readonly most: number;
};

const ages = Prisma.raw(`ARRAY[${AGES.join(', ')}]`);

// Written out: under row security only a partial index whose words are these is used for a state.
const openSql = Prisma.sql`c.state IN ('registered', 'instruction', 'awaiting_citizen', 'proposed')`;

/** Open cases, read once: how many, how old, how near to silence, by whom and of what. */
const loadOf = (where: Prisma.Sql) => {
  const on = Prisma.sql`${toDate(today())}::date`;
  return systemDb().$queryRaw<
    {
      kind: 'all' | 'age' | 'person' | 'procedure';
      name: string | null;
      open: number;
      unassigned: number;
      waiting: number;
      proposed: number;
      near: number;
      past: number;
      oldest: number;
    }[]
  >`
    WITH cases AS MATERIALIZED (
      SELECT c."assignedToId" AS person, c.procedure, c.state = 'awaiting_citizen' AS waits, c.state = 'proposed' AS proposed, ${on} - c."registeredAt"::date AS age,
        c."stoppedAt" IS NULL AND c."dueOn" < ${on} AS past, c."stoppedAt" IS NULL AND c."dueOn" BETWEEN ${on} AND ${toDate(addDays(today(), NEAR_DAYS))}::date AS near
      FROM "Case" c WHERE ${openSql} AND ${where}),
    figures AS (
      SELECT CASE WHEN grouping(person) = 0 THEN 'person' WHEN grouping(procedure) = 0 THEN 'procedure' WHEN grouping(width_bucket(age, ${ages})) = 0 THEN 'age' ELSE 'all' END AS kind,
        CASE WHEN grouping(person) = 0 THEN person WHEN grouping(procedure) = 0 THEN procedure ELSE width_bucket(age, ${ages})::text END AS name,
        count(*)::int AS open, count(*) FILTER (WHERE person IS NULL)::int AS unassigned, count(*) FILTER (WHERE waits)::int AS waiting,
        count(*) FILTER (WHERE proposed)::int AS proposed, count(*) FILTER (WHERE near)::int AS near, count(*) FILTER (WHERE past)::int AS past, coalesce(max(age), 0)::int AS oldest
      FROM cases GROUP BY GROUPING SETS ((), (person), (procedure), (width_bucket(age, ${ages}))))
    SELECT * FROM figures ORDER BY kind, past DESC, open DESC, name`;
};

/** How long each step of first decisions took, in natural days, of those signed in the period. */
const stepsOf = (where: Prisma.Sql, period: Period) => systemDb().$queryRaw<Step[]>`
    WITH signed AS MATERIALIZED (
      SELECT d.id, d."caseId", d."signedAt"::date AS signed, c."registeredAt"::date AS registered
      FROM "Decision" d JOIN "Case" c ON c.id = d."caseId"
      WHERE d.state = 'signed' AND d."revisionId" IS NULL AND d.outcome <> 'withdrawn' AND d."signedAt" >= ${toDate(addDays(today(), -period))}
        AND c."registeredAt" IS NOT NULL AND ${where}),
    taken AS (SELECT DISTINCT ON (e."caseId") e."caseId", e.at::date AS at FROM signed s JOIN "CaseEvent" e ON e."caseId" = s."caseId" AND e.kind = 'taken' ORDER BY e."caseId", e.at),
    steps AS (
      SELECT 'all' AS step, signed - registered AS days FROM signed
      UNION ALL SELECT 'taken', t.at - s.registered FROM signed s JOIN taken t USING ("caseId") WHERE t.at BETWEEN s.registered AND s.signed
      UNION ALL SELECT 'decided', s.signed - t.at FROM signed s JOIN taken t USING ("caseId") WHERE t.at BETWEEN s.registered AND s.signed
      UNION ALL SELECT 'notified', coalesce(n."openedAt", n."refusedAt", n."rejectedAt")::date - s.signed
        FROM signed s JOIN "Notification" n ON n."decisionId" = s.id WHERE coalesce(n."openedAt", n."refusedAt", n."rejectedAt") IS NOT NULL)
    SELECT step, count(*)::int AS count, percentile_disc(0.5) WITHIN GROUP (ORDER BY days)::int AS median, percentile_disc(0.9) WITHIN GROUP (ORDER BY days)::int AS most
    FROM steps GROUP BY step`;

const countsOf = async (where: Prisma.Sql, period: Period) => {
  const [row] = await systemDb().$queryRaw<{ returned: number; requests: number }[]>`
    SELECT (SELECT count(*)::int FROM "Decision" d JOIN "Case" c ON c.id = d."caseId"
        WHERE d.state = 'returned' AND d."proposedAt" >= ${toDate(addDays(today(), -period))} AND ${where}) AS returned,
      (SELECT count(*)::int FROM "DocumentRequest" r JOIN "Case" c ON c.id = r."caseId" WHERE r.state = 'open' AND c.state = 'awaiting_citizen' AND ${where}) AS requests`;
  return row ?? { returned: 0, requests: 0 };
};

/**
 * The supervisor's board: figures of the own body, never one case. Counted past row security, because the policy would
 * look at every case one by one; what is counted says nothing of anybody.
 */
export const getBoard = async (actor: Actor, { procedure, period }: Filter) => {
  const body = actor.body ?? '';
  assertCan(actor, 'supervise:office', { body });
  const own = Prisma.sql`${ofBodySql(body)} AND c."personId" <> ALL(${[actor.id, ...actor.represents]})`;
  const where = procedure ? Prisma.sql`${own} AND c.procedure = ${procedure}` : own;
  const found = {
    load: await loadOf(where),
    steps: await stepsOf(where, period),
    counts: await countsOf(where, period),
  };
  const people = found.load.filter(({ kind }) => kind === 'person').slice(0, MOST_PEOPLE);
  const names = await reading(actor, (tx) =>
    tx.person.findMany({
      where: { id: { in: people.flatMap(({ name }) => name ?? []) } },
      select: { id: true, givenName: true, surnames: true },
    }),
  );
  const nameOf = new Map(names.map(({ id, givenName, surnames }) => [id, `${givenName} ${surnames}`]));
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'supervision.viewed', object: 'supervision:board', details: { procedure, period } }),
  );
  const none: Load = { open: 0, unassigned: 0, waiting: 0, proposed: 0, near: 0, past: 0 };
  const order: readonly Step['step'][] = ['taken', 'decided', 'all', 'notified'];
  return {
    load: found.load.find(({ kind }) => kind === 'all') ?? none,
    ages: [0, ...AGES].map(
      (_, index) => found.load.find(({ kind, name }) => kind === 'age' && name === String(index))?.open ?? 0,
    ),
    people: people.map(
      (each): Group => ({ ...each, name: each.name === null ? null : (nameOf.get(each.name) ?? each.name) }),
    ),
    procedures: found.load.filter(({ kind }) => kind === 'procedure') as readonly Group[],
    steps: order.flatMap((step) => found.steps.find((each) => each.step === step) ?? []),
    ...found.counts,
  };
};
export type Board = Awaited<ReturnType<typeof getBoard>>;

/** Procedures of a body that can be chosen on the board. */
export const proceduresOf = (actor: Actor): readonly string[] =>
  registry.filter(({ procedure }) => procedure.body === actor.body).map(({ procedure }) => procedure.slug);
