import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { NotFound } from '@/lib/access/outcomes';
import { now } from '@/lib/adapters/clock';
import { db } from '@/lib/db/client';
import { transact } from '@/lib/db/transact';

const named = { select: { id: true, name: true, nif: true, kind: true } } as const;

/** The organisations a person acts for, and the invitations that wait for an answer. */
export const myOrganisations = async (actor: Actor) => {
  assertCan(actor, 'answer:invitation', { personId: actor.id });
  const { idNumber } = await db().person.findUniqueOrThrow({ where: { id: actor.id }, select: { idNumber: true } });
  const [mine, invitations] = await Promise.all([
    db().membership.findMany({
      where: { personId: actor.id, endedAt: null },
      orderBy: { organisation: { name: 'asc' } },
      select: { role: true, organisation: named },
    }),
    db().membership.findMany({
      where: { idNumber, personId: null, endedAt: null },
      orderBy: { invitedAt: 'asc' },
      select: { id: true, role: true, organisation: named },
    }),
  ]);
  return { mine, invitations };
};

/** Accepts or turns down an invitation: only whoever has its identity number, in their own name. */
export const answerInvitation = async (
  actor: Actor,
  id: string,
  accepts: boolean,
): Promise<{ organisationId: string }> =>
  transact(actor, async (tx, audit) => {
    assertCan(actor, 'answer:invitation', { personId: actor.id });
    const { idNumber } = await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { idNumber: true } });
    const at = now();
    const [answered] = await tx.membership.updateManyAndReturn({
      where: { id, idNumber, personId: null, endedAt: null },
      data: accepts ? { personId: actor.id, acceptedAt: at } : { endedAt: at, endedById: actor.id },
      select: { organisationId: true },
    });
    if (!answered) throw new NotFound('invitation');
    audit({
      action: accepts ? 'company.invitation-accepted' : 'company.invitation-refused',
      object: `organisation:${answered.organisationId}`,
    });
    return answered;
  });
