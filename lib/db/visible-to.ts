import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { registry } from '@/lib/catalogue/registry';
import type { Prisma } from './generated/client';

const slugsOf = (body: string | null) =>
  registry.filter(({ procedure }) => procedure.body === body).map(({ procedure }) => procedure.slug);

/** Cases a person can see as a citizen: their own. Out of sight = not found. */
export const ownCases = (actor: Actor): Prisma.CaseWhereInput => ({ personId: actor.id });

/** What belongs to an organisation in which the person has a right today; nothing while acting for a person. */
export const ofOwnOrganisations = ({ acting, memberships }: Actor) => ({
  organisationId: { in: acting ? [] : memberships.map(({ organisationId }) => organisationId) },
});

/** Cases staff can see: registered ones of their body, never their own. */
export const officeCases = (actor: Actor): Prisma.CaseWhereInput => ({
  procedure: { in: slugsOf(actor.body) },
  state: { not: 'draft' },
  personId: { not: actor.id },
});
