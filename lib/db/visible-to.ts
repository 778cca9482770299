import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { registry } from '@/lib/catalogue/registry';
import { Prisma } from './generated/client';

/* Those whose body the person chooses are found by the case, not by the procedure. */
const slugsOf = (body: string | null) =>
  registry
    .filter(({ procedure }) => procedure.body === body && !procedure.addressedTo)
    .map(({ procedure }) => procedure.slug);

/** Cases a person can see as a citizen: their own, or those their power covers. Out of sight = not found. */
export const ownCases = (actor: Actor) => {
  const { acting } = actor;
  const inScope = acting && acting.procedures !== 'all' ? { procedure: { in: [...acting.procedures] } } : {};
  const atDesk = acting?.onlyCase === undefined ? {} : { id: acting.onlyCase };
  return { personId: principalOf(actor), ...inScope, ...atDesk } satisfies Prisma.CaseWhereInput;
};

/** Documents a person keeps: theirs in their own name, and nobody's while they act for another. */
export const ownKept = ({ id, acting }: Actor): Prisma.DocumentWhereInput => ({ personId: acting ? { in: [] } : id });

/** Notifications a person can see: their own, or those of the procedures a power covers that includes notifications. */
export const ownNotifications = (actor: Actor) =>
  ({
    personId: principalOf(actor),
    ...(actor.acting ? { case: ownCases(actor) } : {}),
    ...(actor.acting && !actor.acting.notifications ? { id: { in: [] } } : {}),
  }) satisfies Prisma.NotificationWhereInput;

/**
 * What the office told a person: theirs. A representative sees it with a power that covers communications, of the cases it
 * reaches; what is of no case only with a power for everything.
 */
export const ownCommunications = (actor: Actor) => {
  const { acting } = actor;
  const reached = [{ case: ownCases(actor) }, ...(acting?.procedures === 'all' ? [{ caseId: null }] : [])];
  return {
    personId: principalOf(actor),
    ...(acting ? { OR: acting.notifications ? reached : [{ id: { in: [] } }] } : {}),
  } satisfies Prisma.CommunicationWhereInput;
};

/** What belongs to an organisation in which the person has a right today; nothing while acting for a person. */
export const ofOwnOrganisations = ({ acting, memberships }: Actor) => ({
  organisationId: { in: acting ? [] : memberships.map(({ organisationId }) => organisationId) },
});

/** Cases staff can see: registered ones of their body, never their own. */
export const officeCases = (actor: Actor): Prisma.CaseWhereInput => ({
  OR: [{ procedure: { in: slugsOf(actor.body) } }, { addressedBody: actor.body ?? '' }],
  state: { not: 'draft' },
  personId: { notIn: [actor.id, ...actor.represents] },
});

/** Cases of a body, as a condition on the table "Case" called `c`: for counts of everybody, never shown one by one. */
export const ofBodySql = (body: string | null): Prisma.Sql =>
  Prisma.sql`(c.procedure = ANY(${slugsOf(body)}) OR c."addressedBody" = ${body})`;

/** The same without drafts. */
export const bodyCasesSql = (body: string | null): Prisma.Sql => Prisma.sql`c.state <> 'draft' AND ${ofBodySql(body)}`;

/** The same as `officeCases` on the table "Case" called `c`, for the queue. */
export const officeCasesSql = (actor: Actor): Prisma.Sql =>
  Prisma.sql`${bodyCasesSql(actor.body)} AND c."personId" <> ALL(${[actor.id, ...actor.represents]})`;
