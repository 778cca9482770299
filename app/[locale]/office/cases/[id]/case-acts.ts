import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { can, type Permission } from '@/lib/access/can';
import { type CaseAct, nextState } from '@/lib/casework/lifecycle';
import type { OfficeCase } from './case-page';

/** What this person may do now with this case: the lifecycle allows it and so do their permissions. */
export const actsOf = (actor: Actor, row: OfficeCase) => {
  const proposal = row.decisions.find(({ state }) => state === 'proposed');
  const objection = row.revisions.find(({ id, kind }) => id === proposal?.revisionId && kind === 'prior_claim');
  const firstSigner = objection?.decision.signedById ? { firstSignedById: objection.decision.signedById } : {};
  const subject = { personId: row.personId, body: row.registered.procedure.body };
  const may = (act: CaseAct, permission: Permission) =>
    nextState(row.state, act) !== undefined &&
    can(actor, permission, { ...subject, ...(proposal ? { proposedById: proposal.proposedById } : {}) });
  const inHand = row.state === 'instruction';
  return {
    take: may('take', 'take:case') && row.assignedToId !== actor.id,
    verify: inHand && can(actor, 'verify:fact', subject),
    review: inHand && can(actor, 'review:document', subject),
    request: may('request-documents', 'request:documents'),
    hear: may('open-hearing', 'request:documents'),
    propose: may('propose', 'propose:decision'),
    sign:
      may('sign', 'sign:decision') &&
      (!proposal?.needsSecond || may('sign', 'countersign:decision')) &&
      (!objection || can(actor, 'answer:objection', { ...subject, ...firstSigner })),
    giveBack: may('return-proposal', 'sign:decision'),
    correct: may('start-correction', 'start:correction'),
    payments: can(actor, 'record:payment', subject),
    /** May read and nothing else, whatever the state. */
    onlyReads: !can(actor, 'take:case', subject),
  };
};
export type Acts = ReturnType<typeof actsOf>;
