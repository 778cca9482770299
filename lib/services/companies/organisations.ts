import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now } from '@/lib/adapters/clock';
import { db } from '@/lib/db/client';
import type { AccountRegime, OrganisationKind } from '@/lib/db/generated/client';
import { type Tx, transact } from '@/lib/db/transact';
import { maskId } from '@/lib/law/identifiers';
import { invite } from './invite';

export const proofs = ['deed', 'tax-card', 'red-authorisation', 'school-register'] as const;
export type Proof = (typeof proofs)[number];

export type NewOrganisation = {
  readonly nif: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Of authorised RED parties, and of nobody else. */
  readonly partyNumber: string | null;
  readonly proof: Proof;
  readonly proofReference: string;
  /** First principal user, who accepts under their own access. */
  readonly principal: { readonly idNumber: string; readonly email: string };
};

/** Nobody serves at the desk an organisation of their own, or of somebody they represent (Ley 40/2015 art. 23). */
const isInvolved = async (
  tx: Tx,
  actor: Actor,
  of: { readonly idNumber: string } | { readonly organisationId: string },
) => {
  const own = await tx.person.findMany({
    where: { id: { in: [actor.id, ...actor.represents] } },
    select: { id: true, idNumber: true },
  });
  if ('idNumber' in of) return own.some(({ idNumber }) => idNumber === of.idNumber);
  const users = await tx.membership.count({
    where: {
      ...of,
      endedAt: null,
      OR: own.flatMap(({ id, idNumber }) => [{ personId: id }, { idNumber }]),
    },
  });
  return users > 0;
};

/** Enters an organisation whose document a member of staff has seen, and invites its first principal user. */
export const registerOrganisation = async (
  actor: Actor,
  { principal, ...data }: NewOrganisation,
): Promise<{ readonly status: 'registered'; readonly id: string } | { readonly status: 'known' | 'involved' }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'register:organisation');
    if (await isInvolved(tx, actor, principal)) return { status: 'involved' };
    const [created] = await tx.organisation.createManyAndReturn({
      data: [{ ...data, registeredById: actor.id, registeredAt: now() }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!created) return { status: 'known' };
    const object = `organisation:${created.id}`;
    await invite(tx, { organisationId: created.id, ...principal, role: 'principal', invitedById: actor.id });
    audit({ action: 'company.registered', object, details: { proof: data.proof, reference: data.proofReference } });
    audit({ action: 'company.user-invited', object, details: { who: maskId(principal.idNumber), role: 'principal' } });
    return { status: 'registered', id: created.id };
  });

/** Adds a contribution account to its holder. */
export const addAccount = async (
  actor: Actor,
  {
    holderNif,
    ...data
  }: { readonly holderNif: string; readonly ccc: string; readonly regime: AccountRegime; readonly place: string },
): Promise<'added' | 'unknown-organisation' | 'known-account' | 'own-organisation'> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'register:organisation');
    const holder = await tx.organisation.findUnique({ where: { nif: holderNif }, select: { id: true } });
    if (!holder) return 'unknown-organisation';
    if (await isInvolved(tx, actor, { organisationId: holder.id })) return 'own-organisation';
    const added = await tx.contributionAccount.createMany({
      data: [{ ...data, holderId: holder.id }],
      skipDuplicates: true,
    });
    if (added.count === 0) return 'known-account';
    audit({ action: 'company.account-added', object: `organisation:${holder.id}`, details: { ccc: data.ccc } });
    return 'added';
  });

const SHOWN = 200;

/** Organisations entered, for the desk. */
export const listOrganisations = async (actor: Actor) => {
  assertCan(actor, 'register:organisation');
  return db().organisation.findMany({
    orderBy: { registeredAt: 'desc' },
    take: SHOWN,
    select: {
      id: true,
      nif: true,
      name: true,
      kind: true,
      partyNumber: true,
      accounts: { orderBy: { ccc: 'asc' }, select: { ccc: true, regime: true } },
    },
  });
};
