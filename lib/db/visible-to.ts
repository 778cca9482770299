import 'server-only';
import { type Actor, principalOf } from '@/lib/access/actor';
import { registry } from '@/lib/catalogue/registry';
import { Prisma } from './generated/client';

const slugsOf = (body: string | null) =>
  registry.filter(({ procedure }) => procedure.body === body).map(({ procedure }) => procedure.slug);

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
  procedure: { in: slugsOf(actor.body) },
  state: { not: 'draft' },
  personId: { notIn: [actor.id, ...actor.represents] },
});

/** The same as a condition on the table "Case" called `c`, for the queue. */
export const officeCasesSql = (actor: Actor): Prisma.Sql =>
  Prisma.sql`c.state <> 'draft' AND c.procedure = ANY(${slugsOf(actor.body)}) AND c."personId" <> ALL(${[actor.id, ...actor.represents]})`;
