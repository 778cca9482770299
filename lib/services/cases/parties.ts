import 'server-only';
import { type Actor, isAtDesk, principalOf } from '@/lib/access/actor';
import type { Tx } from '@/lib/db/transact';
import { queueMessage } from '../messages/queue-message';

/** A representative as receipts name them: who, and with which power. */
export type Representative = {
  readonly id: string;
  readonly givenName: string;
  readonly surnames: string;
  readonly idNumber: string;
  readonly reference: string;
  /** Of the registrar who keyed it in at the desk; none for a representative. */
  readonly unit: string | null;
};

/** The interested person, and who signs: the same, or their representative (Ley 39/2015 art. 5). */
export const partiesOf = async (tx: Tx, actor: Actor) => {
  const person = await tx.person.findUniqueOrThrow({ where: { id: principalOf(actor) } });
  const { acting } = actor;
  if (!acting) return { person, signer: person, representative: null };
  const { staff, ...signer } = await tx.person.findUniqueOrThrow({
    where: { id: actor.id },
    include: { staff: { select: { unit: true } } },
  });
  const { id, givenName, surnames, idNumber } = signer;
  const unit = isAtDesk(actor) ? (staff?.unit ?? '—') : null;
  const representative: Representative = { id, givenName, surnames, idNumber, reference: acting.reference, unit };
  return { person, signer, representative };
};
type Parties = Awaited<ReturnType<typeof partiesOf>>;

/** Tells everybody concerned that something was registered: the person always, and the representative who did it. */
export const tellRegistered = async (
  tx: Tx,
  { person, signer, representative }: Parties,
  entryId: string,
  locale: string,
) => {
  const isDesk = representative !== null && representative.unit !== null;
  for (const { id, email } of person.id === signer.id || isDesk ? [person] : [person, signer])
    if (email)
      await queueMessage(tx, {
        dedupeKey: `registered:${entryId}:${id}`,
        personId: id,
        recipient: email,
        template: isDesk
          ? 'registered-at-desk'
          : id === person.id && id !== signer.id
            ? 'registered-for-you'
            : 'registered',
        locale,
      });
};

/** A notification that a representative opened or refused has effect: its person is always told. */
export const tellEnded = async (tx: Tx, actor: Actor, notificationId: string) => {
  if (!actor.acting) return;
  const { person } = await partiesOf(tx, actor);
  if (person.email)
    await queueMessage(tx, {
      dedupeKey: `ended-for-you:${notificationId}`,
      personId: person.id,
      recipient: person.email,
      template: 'notification-ended-for-you',
      locale: person.locale,
    });
};

/** The notice of an act by the representative, to whoever gave the power and wants one at each. */
export const tellAct = async (tx: Tx, actor: Actor, act: string) => {
  const { acting } = actor;
  if (!acting) return;
  const power = await tx.power.findUniqueOrThrow({
    where: { id: acting.powerId },
    select: { noticeOfActs: true, granter: { select: { id: true, email: true, locale: true } } },
  });
  const { noticeOfActs, granter } = power;
  if (!noticeOfActs || !granter.email) return;
  await queueMessage(tx, {
    dedupeKey: `acted-for-you:${act}`,
    personId: granter.id,
    recipient: granter.email,
    template: 'acted-for-you',
    locale: granter.locale,
  });
};
