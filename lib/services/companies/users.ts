import 'server-only';
import type { Actor, MembershipRole } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { db } from '@/lib/db/client';
import { type Tx, transact } from '@/lib/db/transact';
import { maskId } from '@/lib/law/identifiers';
import { invite } from './invite';

/** The people of an organisation and the invitations not answered yet. */
export const listUsers = async (actor: Actor, organisationId: string) => {
  assertCan(actor, 'see:company', { organisationId });
  const rows = await db().membership.findMany({
    where: { organisationId, endedAt: null },
    orderBy: { invitedAt: 'asc' },
    select: {
      id: true,
      idNumber: true,
      role: true,
      personId: true,
      acceptedAt: true,
      person: { select: { givenName: true, surnames: true } },
    },
  });
  return rows.map(({ idNumber, person, ...row }) => ({
    ...row,
    // Who has not accepted has told the organisation nothing of themselves.
    name: person ? `${person.givenName} ${person.surnames}` : maskId(idNumber),
  }));
};

/** Invites a person; nothing tells whether the e-Office knows them. */
export const inviteUser = async (
  actor: Actor,
  organisationId: string,
  invited: { readonly idNumber: string; readonly email: string; readonly role: MembershipRole },
): Promise<'invited' | 'already-user'> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:company-users', { organisationId });
    if (!(await invite(tx, { organisationId, ...invited, invitedById: actor.id }))) return 'already-user';
    audit({
      action: 'company.user-invited',
      object: `organisation:${organisationId}`,
      details: { who: maskId(invited.idNumber), role: invited.role },
    });
    return 'invited';
  });

/** The live right, with its organisation locked: two principal users who remove each other do not both succeed. */
const lockMembership = async (tx: Tx, organisationId: string, id: string) => {
  await tx.$executeRaw`SELECT 1 FROM "Organisation" WHERE id = ${organisationId} FOR UPDATE`;
  const row = await tx.membership.findFirst({ where: { id, organisationId, endedAt: null } });
  if (!row) throw new NotFound('membership');
  const others = await tx.membership.count({
    where: { organisationId, id: { not: id }, role: 'principal', acceptedAt: { not: null }, endedAt: null },
  });
  const isLastPrincipal = row.role === 'principal' && row.acceptedAt !== null && others === 0;
  return { row, isLastPrincipal };
};

/** Changes the role of a person, from their next request on. An organisation always has a principal user. */
export const changeRole = async (
  actor: Actor,
  organisationId: string,
  id: string,
  role: MembershipRole,
): Promise<'changed' | 'last-principal'> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:company-users', { organisationId });
    const { row, isLastPrincipal } = await lockMembership(tx, organisationId, id);
    if (isLastPrincipal && role !== 'principal') return 'last-principal';
    await tx.membership.update({ where: { id }, data: { role } });
    audit({
      action: 'company.user-role-changed',
      object: `organisation:${organisationId}`,
      ...(row.personId ? { behalf: row.personId } : {}),
      details: { who: maskId(row.idNumber), role },
    });
    return 'changed';
  });

/** Removes a person or takes an invitation back: the right is gone at the next request. */
export const removeUser = async (
  actor: Actor,
  organisationId: string,
  id: string,
): Promise<'removed' | 'last-principal'> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'manage:company-users', { organisationId });
    const { row, isLastPrincipal } = await lockMembership(tx, organisationId, id);
    if (isLastPrincipal) return 'last-principal';
    await tx.membership.update({ where: { id }, data: { endedAt: now(), endedById: actor.id } });
    audit({
      action: 'company.user-removed',
      object: `organisation:${organisationId}`,
      ...(row.personId ? { behalf: row.personId } : {}),
      details: { who: maskId(row.idNumber) },
    });
    return 'removed';
  });
