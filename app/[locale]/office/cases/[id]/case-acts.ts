import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { can, type Permission } from '@/lib/access/can';
import { attendingBody } from '@/lib/casework/attending-body';
import { type CaseAct, nextState } from '@/lib/casework/lifecycle';
import type { OfficeCase } from './case-page';

/** What this person may do now with this case: the lifecycle allows it and so do their permissions. */
export const actsOf = (actor: Actor, row: OfficeCase) => {
  const proposal = row.decisions.find(({ state }) => state === 'proposed');
  const held = row.decisions.find(({ state }) => state === 'held');
  const signed = held?.signedById ? { signedById: held.signedById } : {};
  const objection = row.revisions.find(({ id, kind }) => id === proposal?.revisionId && kind === 'prior_claim');
  const firstSigner = objection?.decision.signedById ? { firstSignedById: objection.decision.signedById } : {};
  const subject = { personId: row.personId, body: attendingBody(row) };
  const may = (act: CaseAct, permission: Permission) =>
    nextState(row.state, act) !== undefined &&
    can(actor, permission, { ...subject, ...(proposal?.proposedById ? { proposedById: proposal.proposedById } : {}) });
  const inHand = row.state === 'instruction';
  return {
    take: may('take', 'take:case') && row.assignedToId !== actor.id,
    verify: inHand && can(actor, 'verify:fact', subject),
    appreciate: inHand && can(actor, 'appreciate:requirement', subject),
    review: inHand && can(actor, 'review:document', subject),
    redact: can(actor, 'redact:document', subject),
    request: may('request-documents', 'request:documents'),
    hear: may('open-hearing', 'request:documents'),
    propose: may('propose', 'propose:decision'),
    sign:
      proposal !== undefined &&
      may('sign', 'sign:decision') &&
      (!proposal?.needsSecond || may('sign', 'countersign:decision')) &&
      (!objection || can(actor, 'answer:objection', { ...subject, ...firstSigner })),
    giveBack: proposal !== undefined && may('return-proposal', 'sign:decision'),
    undo: held !== undefined && can(actor, 'undo:signature', { ...subject, ...signed }),
    release: held !== undefined && can(actor, 'release:decision', { ...subject, ...signed }),
    correct: may('start-correction', 'start:correction'),
    abstain: row.state !== 'proposed' && can(actor, 'abstain:case', subject),
    protect: can(actor, 'protect:person', subject),
    payments: can(actor, 'record:payment', subject),
    /** May read and nothing else, whatever the state. */
    onlyReads: !can(actor, 'take:case', subject),
  };
};
export type Acts = ReturnType<typeof actsOf>;
