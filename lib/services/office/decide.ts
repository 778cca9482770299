import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { attendingBody } from '@/lib/casework/attending-body';
import type { Sheet } from '@/lib/casework/sheet';
import { type Appreciations, type Assessment, type Award, assess } from '@/lib/catalogue/assess';
import { type FactSources, factsToJson, parseFacts } from '@/lib/catalogue/prefill';
import type { Decision, DecisionOutcome } from '@/lib/db/generated/client';
import { type Tx, transact } from '@/lib/db/transact';
import type { Problem } from '../forms/form-return';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { openRevision } from '../revisions/answer';
import { enactDecision, holdDecision, inWords, lapsedOf, requestsOf } from './enact-decision';
import { advance, lockOfficeCase, touchCase } from './office-case';
import { needsSecondPerson } from './second-person';

/** Grants less than the answers that were registered came to, so the person is told what became of the rest. */
const isLess = (decided: Award, asked: Award | null): boolean =>
  asked !== null &&
  ((decided.recurring?.value ?? 0) < (asked.recurring?.value ?? 0) || (decided.total ?? 0) < (asked.total ?? 0));

const onTheMerits = ({ outcome, award }: Assessment): readonly DecisionChoice[] => {
  if (outcome === 'entitled') return award ? ['grant', 'inadmissible'] : [];
  if (outcome === 'not-entitled') return ['refuse', 'inadmissible'];
  return award ? ['grant', 'refuse', 'inadmissible'] : [];
};

/**
 * What staff may choose: an assessment that lacks nothing decides by itself; weighed factors leave both ways open. While
 * the last request for documents stands lapsed, the application may be taken as withdrawn (Ley 39/2015 art. 68.1).
 */
export const choicesFor = (assessment: Assessment, lapsed: boolean): readonly DecisionChoice[] => [
  ...onTheMerits(assessment),
  ...(lapsed ? (['withdraw'] as const) : []),
];

export const decisionChoices = ['grant', 'refuse', 'inadmissible', 'withdraw'] as const;
export type DecisionChoice = (typeof decisionChoices)[number];

type Sent = { readonly version: number; readonly reasons: string; readonly choice?: DecisionChoice | undefined };

/** What a choice with its reasons makes of the case today, as a decision that nobody has written down yet. */
const draftDecision = async (
  tx: Tx,
  actor: Actor,
  { row, procedure, facts }: Awaited<ReturnType<typeof lockOfficeCase>>,
  sent: Sent,
) => {
  if (await openRevision(tx, row.id))
    throw new Conflict('what was asked about the decision is answered in another way');
  const assessment = assess(procedure, facts, today(), row.appreciations as Appreciations);
  const choices = choicesFor(assessment, lapsedOf(await requestsOf(tx, row.id)) !== undefined);
  if (choices.length === 0) return { problems: [{ field: 'decision', code: 'unknown-facts' }] };
  if (!sent.choice || !choices.includes(sent.choice)) return { problems: [{ field: 'choice', code: 'missing' }] };
  const reasons = sent.reasons.trim();
  const granted = sent.choice === 'grant';
  const isWeighed = assessment.outcome === 'unknown';
  // A lapsed request speaks for itself: what was asked, and until when.
  if (sent.choice !== 'withdraw' && (!granted || isWeighed) && !reasons)
    return { problems: [{ field: 'reasons', code: 'missing' }] };
  const entry = await tx.registerEntry.findFirstOrThrow({ where: { caseId: row.id, kind: 'application' } });
  const registeredFacts = (entry.content as { facts?: unknown } | null)?.facts;
  const asked = assess(procedure, parseFacts(procedure.facts, registeredFacts, today()), today()).award;
  const less = granted && assessment.award !== null && isLess(assessment.award, asked);
  const outcome: DecisionOutcome =
    sent.choice === 'grant'
      ? less
        ? 'granted_in_part'
        : 'granted'
      : ({ refuse: 'refused', inadmissible: 'inadmissible', withdraw: 'withdrawn' } as const)[sent.choice];
  return {
    problems: [],
    draft: {
      caseId: row.id,
      outcome,
      assessment: assessment as never,
      facts: factsToJson(procedure.facts, facts) as never,
      reasons,
      proposedById: actor.id,
      proposedAt: now(),
      // Taken as withdrawn: no amount is recognised and no fact is read.
      needsSecond: outcome !== 'withdrawn' && needsSecondPerson(assessment, row.sources as FactSources),
    },
  };
};

/** Proposes a decision. Nothing can be proposed while a requirement is unknown; saying no takes reasons. */
export const proposeDecision = async (
  actor: Actor,
  id: string,
  sent: Sent,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const locked = await lockOfficeCase(tx, actor, id, sent.version, 'propose:decision');
    const { row } = locked;
    const to = advance(row.state, 'propose');
    const { problems, draft } = await draftDecision(tx, actor, locked, sent);
    if (!draft) return { problems };
    await tx.decision.create({ data: draft });
    await tx.case.update({
      where: { id },
      data: { state: to, updatedAt: draft.proposedAt, version: { increment: 1 } },
    });
    audit({
      action: 'decision.proposed',
      object: `case:${id}`,
      behalf: row.personId,
      details: { outcome: draft.outcome },
    });
    return { problems: [] };
  });

/** The decision that a choice would make, in the words of its person, before anything is proposed. Nothing is written. */
export const previewChoice = async (
  actor: Actor,
  id: string,
  sent: Sent,
): Promise<{ readonly problems: readonly Problem[]; readonly sheet?: Sheet }> =>
  transact(actor, async (tx) => {
    const locked = await lockOfficeCase(tx, actor, id, sent.version, 'propose:decision');
    advance(locked.row.state, 'propose');
    const { problems, draft } = await draftDecision(tx, actor, locked, sent);
    if (!draft) return { problems };
    const decision = { ...draft, revisionId: null, result: null, effectiveFrom: null };
    return { problems, sheet: (await inWords(tx, locked, decision, null, now())).sheet };
  });

/** Four eyes: a second person where one is needed, and for an objection never who signed what it objects to. */
const assertMaySign = async (
  tx: Tx,
  actor: Actor,
  { row }: Awaited<ReturnType<typeof lockOfficeCase>>,
  decision: Decision,
): Promise<void> => {
  const subject = { personId: row.personId, body: attendingBody(row) };
  const revision = decision.revisionId && (await openRevision(tx, row.id));
  if (revision && revision.kind === 'prior_claim') {
    const { signedById } = revision.decision;
    assertCan(actor, 'answer:objection', { ...subject, ...(signedById ? { firstSignedById: signedById } : {}) });
  }
  if (decision.needsSecond)
    assertCan(actor, 'countersign:decision', {
      ...subject,
      ...(decision.proposedById ? { proposedById: decision.proposedById } : {}),
    });
};

const findProposal = async (tx: Tx, caseId: string) => {
  const decision = await tx.decision.findFirst({ where: { caseId, state: 'proposed' } });
  if (!decision) throw new Conflict('no proposal');
  return decision;
};

/** Sends a proposal back to instruction with the reason. Who proposed it may withdraw it; a second person may return it. */
export const returnProposal = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly reason: string },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row } = await lockOfficeCase(tx, actor, id, sent.version, 'sign:decision');
    const to = advance(row.state, 'return-proposal');
    const decision = await findProposal(tx, id);
    if (!sent.reason.trim()) return { problems: [{ field: 'reason', code: 'missing' }] };
    const at = now();
    await tx.decision.update({
      where: { id: decision.id },
      data: { state: 'returned', returnReason: sent.reason.trim() },
    });
    await tx.case.update({ where: { id }, data: { state: to, updatedAt: at, version: { increment: 1 } } });
    audit({ action: 'decision.returned', object: `case:${id}`, behalf: row.personId });
    return { problems: [] };
  });

/** Sends the code that signs a decision. */
export const requestDecisionCode = async (
  actor: Actor,
  id: string,
  version: number,
): Promise<{ readonly codeId: string }> =>
  transact(actor, async (tx, audit) => {
    const locked = await lockOfficeCase(tx, actor, id, version, 'sign:decision');
    const { row } = locked;
    const decision = await findProposal(tx, id);
    await assertMaySign(tx, actor, locked, decision);
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const { id: codeId } = await sendOneTimeCode(tx, { purpose: 'sign_decision', person, subject: decision.id });
    audit({ action: 'decision.code-requested', object: `case:${id}`, behalf: row.personId });
    return { codeId };
  });

export type SignResult = { readonly status: 'signed' } | { readonly status: 'wrong-code'; readonly left: number };

/** Signs the proposal: its words are fixed, and it waits a quarter of an hour before anything of it reaches the person. */
export const signDecision = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly codeId: string; readonly code: string },
): Promise<SignResult> =>
  transact(actor, async (tx, audit): Promise<SignResult> => {
    const locked = await lockOfficeCase(tx, actor, id, sent.version, 'sign:decision');
    const { row } = locked;
    advance(row.state, 'sign');
    const decision = await findProposal(tx, id);
    await assertMaySign(tx, actor, locked, decision);
    const used = await useOneTimeCode(tx, {
      id: sent.codeId,
      code: sent.code,
      purpose: 'sign_decision',
      subject: decision.id,
    });
    if (!used.ok || used.code.personId !== actor.id) {
      audit({ action: 'decision.code-refused', object: `case:${id}`, behalf: row.personId, result: 'refused' });
      return { status: 'wrong-code', left: used.ok ? 0 : used.left };
    }
    const signer = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const held = await holdDecision(tx, locked, decision, signer);
    audit({
      action: 'decision.signed',
      object: `case:${id}`,
      behalf: row.personId,
      details: { outcome: decision.outcome },
    });
    if (held.releaseAt <= now()) await enactDecision(tx, audit, locked, held, 'release');
    else await touchCase(tx, id);
    return { status: 'signed' };
  });

/** The words of the decision as the citizen will read them, while it is proposed and while its signature can be undone. */
export const previewDecision = async (actor: Actor, id: string, version: number) =>
  transact(actor, async (tx) => {
    const locked = await lockOfficeCase(tx, actor, id, version, 'review:case');
    const decision = await tx.decision.findFirst({ where: { caseId: id, state: { in: ['proposed', 'held'] } } });
    if (!decision) throw new NotFound('proposal');
    const { signedById, signedAt } = decision;
    const signer = signedById ? await tx.person.findUniqueOrThrow({ where: { id: signedById } }) : null;
    return (await inWords(tx, locked, decision, signer, signedAt ?? now())).sheet;
  });
