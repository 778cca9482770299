import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import { type Assessment, type Award, assess, contextOf } from '@/lib/catalogue/assess';
import { evaluate } from '@/lib/catalogue/kernel';
import { type FactSources, factsToJson, parseFacts } from '@/lib/catalogue/prefill';
import type { Decision, DocumentRequest, Person } from '@/lib/db/generated/client';
import { type Tx, transact } from '@/lib/db/transact';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { issueDocument } from '../documents/issue-document';
import type { Problem } from '../forms/form-return';
import { sendOneTimeCode, useOneTimeCode } from '../identity/one-time-codes';
import { makeAvailable } from '../notifications/make-available';
import { type Answer, answerOf, applyAnswer, openRevision } from '../revisions/answer';
import { revisionSheet } from '../revisions/revision-sheet';
import { decisionSheet, isGrant } from './decision-sheet';
import { advance, lockOfficeCase } from './office-case';
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

/** The last request for documents, if its term ended without the answer. `requests` come newest first. */
export const lapsedOf = <R extends Pick<DocumentRequest, 'kind' | 'state'>>(requests: readonly R[]): R | undefined => {
  const last = requests.find(({ kind }) => kind === 'documents');
  return last?.state === 'lapsed' ? last : undefined;
};
const requestsOf = (tx: Tx, caseId: string) =>
  tx.documentRequest.findMany({ where: { caseId }, orderBy: { madeAt: 'desc' }, take: 50 });

export const decisionChoices = ['grant', 'refuse', 'inadmissible', 'withdraw'] as const;
export type DecisionChoice = (typeof decisionChoices)[number];

/** Proposes a decision. Nothing can be proposed while a requirement is unknown; saying no takes reasons. */
export const proposeDecision = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly reasons: string; readonly choice?: DecisionChoice | undefined },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, procedure, facts } = await lockOfficeCase(tx, actor, id, sent.version, 'propose:decision');
    const to = advance(row.state, 'propose');
    if (await openRevision(tx, id)) throw new Conflict('what was asked about the decision is answered in another way');
    const assessment = assess(procedure, facts, today());
    const choices = choicesFor(assessment, lapsedOf(await requestsOf(tx, id)) !== undefined);
    if (choices.length === 0) return { problems: [{ field: 'decision', code: 'unknown-facts' }] };
    if (!sent.choice || !choices.includes(sent.choice)) return { problems: [{ field: 'choice', code: 'missing' }] };
    const reasons = sent.reasons.trim();
    const granted = sent.choice === 'grant';
    const isWeighed = assessment.outcome === 'unknown';
    // A lapsed request speaks for itself: what was asked, and until when.
    if (sent.choice !== 'withdraw' && (!granted || isWeighed) && !reasons)
      return { problems: [{ field: 'reasons', code: 'missing' }] };
    const entry = await tx.registerEntry.findFirstOrThrow({ where: { caseId: id, kind: 'application' } });
    const registeredFacts = (entry.content as { facts?: unknown } | null)?.facts;
    const asked = assess(procedure, parseFacts(procedure.facts, registeredFacts, today()), today()).award;
    const less = granted && assessment.award !== null && isLess(assessment.award, asked);
    const outcome =
      sent.choice === 'grant'
        ? less
          ? 'granted_in_part'
          : 'granted'
        : ({ refuse: 'refused', inadmissible: 'inadmissible', withdraw: 'withdrawn' } as const)[sent.choice];
    const at = now();
    await tx.decision.create({
      data: {
        caseId: id,
        outcome,
        assessment: assessment as never,
        facts: factsToJson(procedure.facts, facts) as never,
        reasons,
        proposedById: actor.id,
        proposedAt: at,
        // Taken as withdrawn: no amount is recognised and no fact is read.
        needsSecond: outcome !== 'withdrawn' && needsSecondPerson(assessment, row.sources as FactSources),
      },
    });
    await tx.case.update({ where: { id }, data: { state: to, updatedAt: at, version: { increment: 1 } } });
    audit({ action: 'decision.proposed', object: `case:${id}`, behalf: row.personId, details: { outcome } });
    return { problems: [] };
  });

/** Four eyes: a second person where one is needed, and for an objection never who signed what it objects to. */
const assertMaySign = async (
  tx: Tx,
  actor: Actor,
  { row, procedure }: Awaited<ReturnType<typeof lockOfficeCase>>,
  decision: Decision,
): Promise<void> => {
  const subject = { personId: row.personId, body: procedure.body };
  const revision = decision.revisionId && (await openRevision(tx, row.id));
  if (revision && revision.kind === 'prior_claim') {
    const { signedById } = revision.decision;
    assertCan(actor, 'answer:objection', { ...subject, ...(signedById ? { firstSignedById: signedById } : {}) });
  }
  if (decision.needsSecond)
    assertCan(actor, 'countersign:decision', { ...subject, proposedById: decision.proposedById });
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

/** A decision as its person will read it: of the application, or of what was asked about an earlier one. */
const inWords = async (
  tx: Tx,
  { row, registered, procedure }: Awaited<ReturnType<typeof lockOfficeCase>>,
  decision: Decision,
  signer: Person | null,
  at: Date,
) => {
  const facts = parseFacts(procedure.facts, decision.facts, today());
  const assessment = decision.assessment as unknown as Assessment;
  const locale: Locale = isLocale(row.locale) ? row.locale : 'es';
  const proposer = await tx.person.findUniqueOrThrow({ where: { id: decision.proposedById } });
  const entry = await tx.registerEntry.findFirstOrThrow({
    where: { caseId: row.id, kind: 'application' },
    select: { number: true },
  });
  const iban = procedure.payTo
    ? (evaluate(procedure.payTo, facts, contextOf(procedure, facts, today())) ?? null)
    : null;
  const answer: Answer | null = await answerOf(tx, decision, procedure);
  const said = {
    registered,
    locale,
    lapsed: lapsedOf(await requestsOf(tx, row.id)) ?? null,
    person: row.person,
    number: entry.number,
    assessment,
    outcome: decision.outcome,
    facts,
    sources: row.sources as FactSources,
    reasons: decision.reasons,
    iban,
    proposer,
    signer,
    at,
  };
  return { sheet: answer ? revisionSheet(said, answer) : decisionSheet(said), assessment, iban, answer, locale };
};

const planPayments = async (tx: Tx, { id, caseId, outcome }: Decision, { award }: Assessment, iban: string | null) => {
  if (!isGrant(outcome) || !iban) return;
  await tx.payment.createMany({
    data: (award?.payments ?? []).map(({ on, from, to, days, value }) => ({
      caseId,
      decisionId: id,
      payOn: toDate(on),
      from: toDate(from),
      to: toDate(to),
      days,
      value,
      iban,
    })),
  });
};

export type SignResult = { readonly status: 'signed' } | { readonly status: 'wrong-code'; readonly left: number };

/** Signs the proposal: the decision is issued, put at the person's disposal and its payments are planned, all in one act. */
export const signDecision = async (
  actor: Actor,
  id: string,
  sent: { readonly version: number; readonly codeId: string; readonly code: string },
): Promise<SignResult> =>
  transact(actor, async (tx, audit): Promise<SignResult> => {
    const locked = await lockOfficeCase(tx, actor, id, sent.version, 'sign:decision');
    const { row } = locked;
    const to = advance(row.state, 'sign');
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
    const at = now();
    const signer = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    const { sheet, assessment, iban, answer, locale } = await inWords(tx, locked, decision, signer, at);
    const issued = await issueDocument(tx, { kind: 'decision', locale, personId: row.personId, caseId: id, sheet });
    await tx.decision.update({
      where: { id: decision.id },
      data: { state: 'signed', signedById: actor.id, signedAt: at },
    });
    await makeAvailable(tx, {
      kind: 'decision',
      person: row.person,
      caseId: id,
      issuedId: issued.id,
      decisionId: decision.id,
    });
    if (!answer) await planPayments(tx, decision, assessment, iban);
    const restored = answer ? await applyAnswer(tx, decision, answer, iban, at) : {};
    await tx.case.update({
      where: { id },
      data: {
        ...restored,
        state: to,
        assessment: assessment as never,
        updatedAt: at,
        version: { increment: 1 },
        events: { create: { at, kind: 'decided', byOffice: true } },
      },
    });
    audit({
      action: 'decision.signed',
      object: `case:${id}`,
      behalf: row.personId,
      details: { outcome: decision.outcome },
    });
    return { status: 'signed' };
  });

/** The words of the decision as the citizen will read them, before anything is signed. */
export const previewDecision = async (actor: Actor, id: string, version: number) =>
  transact(actor, async (tx) => {
    const locked = await lockOfficeCase(tx, actor, id, version, 'review:case');
    const decision = await tx.decision.findFirst({ where: { caseId: id, state: 'proposed' } });
    if (!decision) throw new NotFound('proposal');
    return (await inWords(tx, locked, decision, null, now())).sheet;
  });
