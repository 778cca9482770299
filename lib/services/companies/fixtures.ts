/** What the stories of companies share, and the demonstration with them: organisations made by the services themselves. */
import type { Actor, MembershipRole } from '@/lib/access/actor';
import { systemDb } from '@/lib/db/client';
import type { AccountRegime, OrganisationKind } from '@/lib/db/generated/client';
import { codeOf } from '../fixtures';
import { answerInvitation } from './my-organisations';
import { addAccount, registerOrganisation } from './organisations';
import { uploadBatch } from './submissions';
import { requestSubmissionSignature, submitSubmission } from './submit-submission';
import { inviteUser } from './users';

/** The actor with the rights in organisations that a session would read for them now. */
export const withMemberships = async (actor: Actor): Promise<Actor> => ({
  ...actor,
  memberships: await systemDb().membership.findMany({
    where: { personId: actor.id, endedAt: null },
    select: { organisationId: true, role: true },
  }),
});

const idNumberOf = async (actor: Actor) =>
  (await systemDb().person.findUniqueOrThrow({ where: { id: actor.id }, select: { idNumber: true } })).idNumber;

const acceptAny = async (person: Actor, organisationId: string): Promise<Actor> => {
  const idNumber = await idNumberOf(person);
  const { id } = await systemDb().membership.findFirstOrThrow({ where: { organisationId, idNumber, endedAt: null } });
  await answerInvitation(person, id, true);
  return withMemberships(person);
};

/** An organisation with its accounts, and its first principal user with the right accepted. */
export const foundOrganisation = async (
  registrar: Actor,
  person: Actor,
  of: {
    readonly nif: string;
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly partyNumber?: string;
    readonly accounts?: readonly { readonly ccc: string; readonly place: string; readonly regime?: AccountRegime }[];
  },
): Promise<{ readonly id: string; readonly principal: Actor }> => {
  const { nif, name, kind, partyNumber = null, accounts = [] } = of;
  const principal = { idNumber: await idNumberOf(person), email: 'principal@empresa.example' };
  const proof = kind === 'red_party' ? 'red-authorisation' : 'deed';
  const data = { nif, name, kind, partyNumber, proof, proofReference: 'Notaría de Madrid, 1204/2019' } as const;
  const made = await registerOrganisation(registrar, { ...data, principal });
  if (made.status !== 'registered') throw new Error(made.status);
  for (const { regime = 'general', ...account } of accounts) {
    const added = await addAccount(registrar, { ...account, holderNif: nif, regime });
    if (added !== 'added') throw new Error(added);
  }
  return { id: made.id, principal: await acceptAny(person, made.id) };
};

/** Another user of an organisation, invited by a principal one and accepted. */
export const joinOrganisation = async (
  principal: Actor,
  organisationId: string,
  person: Actor,
  role: MembershipRole,
): Promise<Actor> => {
  const invited = { idNumber: await idNumberOf(person), email: 'persona@empresa.example', role };
  const result = await inviteUser(principal, organisationId, invited);
  if (result !== 'invited') throw new Error(result);
  return acceptAny(person, organisationId);
};

/** A file of one line, checked, signed and presented; answers the submission. */
export const filedOneLine = async (actor: Actor, organisationId: string, ccc: string): Promise<string> => {
  const text = `idNumber;nss;ccc;benefit;firstDay;base;days;workTime\n12345678Z;281234567840;${ccc};birth;2026-11-12;2400;30;100`;
  const content = new TextEncoder().encode(text);
  const kept = await uploadBatch(actor, organisationId, { kind: 'company-certificate', name: 'una.csv', content });
  if (!kept.ok) throw new Error(kept.why);
  const asked = await requestSubmissionSignature(actor, organisationId, kept.id, false);
  if (asked.status !== 'sent') throw new Error(asked.status);
  const sent = { codeId: asked.codeId, code: await codeOf(asked.codeId), locale: 'es' } as const;
  const result = await submitSubmission(actor, organisationId, kept.id, sent);
  if (result.status !== 'registered') throw new Error(result.status);
  return kept.id;
};
