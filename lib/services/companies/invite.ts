import 'server-only';
import type { MembershipRole } from '@/lib/access/actor';
import { now } from '@/lib/adapters/clock';
import type { Tx } from '@/lib/db/transact';
import { queueMessage } from '../messages/queue-message';

export type Invitation = {
  readonly organisationId: string;
  readonly idNumber: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly invitedById: string;
};

/**
 * Invites whoever has that identity number, known here or not: the answer and the message are the same. Nothing when the
 * person is in the organisation already.
 */
export const invite = async (tx: Tx, invitation: Invitation): Promise<{ id: string } | null> => {
  const { organisationId, idNumber } = invitation;
  // One lock an organisation: of two invitations at the same instant the second finds the first.
  await tx.$executeRaw`SELECT 1 FROM "Organisation" WHERE id = ${organisationId} FOR UPDATE`;
  if ((await tx.membership.count({ where: { organisationId, idNumber, endedAt: null } })) > 0) return null;
  const { id } = await tx.membership.create({ data: { ...invitation, invitedAt: now() }, select: { id: true } });
  await queueMessage(tx, {
    dedupeKey: `company-invitation:${id}`,
    personId: null,
    recipient: invitation.email,
    template: 'company-invitation',
    locale: 'es',
  });
  return { id };
};
