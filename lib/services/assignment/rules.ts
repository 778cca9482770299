import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { registry } from '@/lib/catalogue/registry';
import { Prisma } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { isLocale } from '@/lib/i18n/locales';
import { addDays } from '@/lib/law/day';
import type { Problem } from '../forms/form-return';
import { openCases } from '../office/queue-views';
import { provinces } from '../offices/offices';
import { awayOn, type Colleague, handlersOf } from './colleagues';

/**
 * The rule of a case `c` of person `p`, as a value of SQL: of those of a body that fit it, the one that says most. A
 * procedure says more than a province, and that more than a language.
 */
export const ruleOfCase = (body: string): Prisma.Sql => Prisma.sql`(SELECT r.id FROM "AssignmentRule" r
  WHERE r.body = ${body} AND (r.procedure IS NULL OR r.procedure = c.procedure) AND (r.province IS NULL OR r.province = p.province)
    AND (r.locale IS NULL OR r.locale = c.locale)
  ORDER BY r.procedure IS NULL, r.province IS NULL, r.locale IS NULL LIMIT 1)`;

/** Procedures whose cases a body attends to: its own, and those addressed to whichever body the person chooses. */
export const proceduresOf = (body: string | null): readonly string[] =>
  registry
    .filter(({ procedure }) => procedure.body === body || procedure.addressedTo)
    .map(({ procedure }) => procedure.slug);

const withStaff = {
  staff: { select: { staff: { select: { personId: true, person: { select: { givenName: true, surnames: true } } } } } },
} as const satisfies Prisma.AssignmentRuleInclude;
const byWhatItSays: Prisma.AssignmentRuleOrderByWithRelationInput[] = [
  { procedure: { sort: 'asc', nulls: 'last' } },
  { province: { sort: 'asc', nulls: 'last' } },
  { locale: { sort: 'asc', nulls: 'last' } },
];

/** Open cases of each colleague, and how many of them end within a week. */
export const loadsOf = async (tx: Tx, ids: readonly string[]) => {
  const soon = toDate(addDays(today(), 7));
  const rows = await tx.$queryRaw<{ id: string; open: number; due: number }[]>`
    SELECT c."assignedToId" AS id, count(*)::int AS open, (count(*) FILTER (WHERE c."stoppedAt" IS NULL AND c."dueOn" <= ${soon}::date))::int AS due
    FROM "Case" c WHERE ${openCases} AND c."assignedToId" = ANY(${[...ids]}) GROUP BY c."assignedToId"`;
  return new Map(rows.map(({ id, open, due }) => [id, { open, due }]));
};

/** The rules of the body, and how much work each colleague has. */
export const getAssignment = async (actor: Actor) => {
  assertCan(actor, 'manage:assignment', actor.body ? { body: actor.body } : {});
  const body = actor.body ?? '';
  return reading(actor, async (tx) => {
    const rules = await tx.assignmentRule.findMany({ where: { body }, include: withStaff, orderBy: byWhatItSays });
    const colleagues = await handlersOf(tx, body);
    const loads = await loadsOf(
      tx,
      colleagues.map(({ id }) => id),
    );
    const away = await awayOn(tx);
    return {
      rules: rules.map(({ staff, ...rule }) => ({
        ...rule,
        staff: staff.map(
          ({ staff: { personId: id, person } }): Colleague => ({ id, name: `${person.givenName} ${person.surnames}` }),
        ),
      })),
      loads: colleagues
        .map((each) => ({ ...each, ...(loads.get(each.id) ?? { open: 0, due: 0 }), isAway: away.has(each.id) }))
        .toSorted((a, b) => b.open - a.open),
      colleagues,
    };
  });
};

type SentRule = {
  /** The rule that is changed, as it was seen; a new one has none. */
  readonly of: { readonly id: string; readonly version: number } | null;
  readonly procedure: string;
  readonly province: string;
  readonly language: string;
  readonly staff: readonly string[];
  readonly isAutomatic: boolean;
};

const problemsOf = (sent: SentRule, body: string, known: readonly Colleague[]): readonly Problem[] => [
  ...(sent.procedure && !proceduresOf(body).includes(sent.procedure)
    ? [{ field: 'procedure', code: 'malformed' }]
    : []),
  ...(sent.province && !Object.hasOwn(provinces, sent.province) ? [{ field: 'province', code: 'malformed' }] : []),
  ...(sent.language && !isLocale(sent.language) ? [{ field: 'language', code: 'malformed' }] : []),
  ...(sent.staff.length === 0 || sent.staff.some((id) => !known.some((each) => each.id === id))
    ? [{ field: 'staff', code: 'missing' }]
    : []),
];

/** Writes a rule, or changes one as it was seen. Two rules of the same cases cannot be. */
export const saveRule = async (actor: Actor, sent: SentRule): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:assignment', actor.body ? { body: actor.body } : {});
    const body = actor.body ?? '';
    // One change of the rules of a body at a time: the second reads what the first wrote.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`assignment:${body}`}))`;
    const problems = problemsOf(sent, body, await handlersOf(tx, body));
    if (problems.length > 0) return { problems };
    const says = {
      procedure: sent.procedure || null,
      province: sent.province || null,
      locale: sent.language || null,
    };
    const same = await tx.assignmentRule.findFirst({
      where: { body, ...says, ...(sent.of ? { id: { not: sent.of.id } } : {}) },
    });
    if (same) return { problems: [{ field: 'procedure', code: 'known-rule' }] };
    const data = { ...says, isAutomatic: sent.isAutomatic, updatedAt: now(), updatedById: actor.id };
    const staff = { create: sent.staff.map((personId) => ({ personId })) };
    if (sent.of) {
      const { id, version } = sent.of;
      const { count } = await tx.assignmentRule.updateMany({
        where: { id, body, version },
        data: { ...data, version: { increment: 1 } },
      });
      if (count === 0) throw new Conflict('rule');
      await tx.assignmentRuleStaff.deleteMany({ where: { ruleId: id } });
      await tx.assignmentRule.update({ where: { id }, data: { staff } });
      audit({ action: 'assignment.rule-changed', object: `rule:${id}`, details: { people: sent.staff.length } });
    } else {
      const { id } = await tx.assignmentRule.create({ data: { ...data, body, staff }, select: { id: true } });
      audit({ action: 'assignment.rule-changed', object: `rule:${id}`, details: { people: sent.staff.length } });
    }
    return { problems: [] };
  });

export const removeRule = async (actor: Actor, id: string, version: number): Promise<void> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:assignment', actor.body ? { body: actor.body } : {});
    const body = actor.body ?? '';
    const known = await tx.assignmentRule.count({ where: { id, body } });
    if (known === 0) throw new NotFound('rule');
    const { count } = await tx.assignmentRule.deleteMany({ where: { id, body, version } });
    if (count === 0) throw new Conflict('rule');
    audit({ action: 'assignment.rule-removed', object: `rule:${id}` });
  });
