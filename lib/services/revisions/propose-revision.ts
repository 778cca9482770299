import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { Conflict } from '@/lib/access/outcomes';
import { now, today } from '@/lib/adapters/clock';
import { toDate } from '@/lib/casework/dates';
import type { RevisionKind } from '@/lib/casework/revision';
import { type Appreciations, type Assessment, type Award, assess } from '@/lib/catalogue/assess';
import { date } from '@/lib/catalogue/fields';
import { readAnswers } from '@/lib/catalogue/form';
import { type FactSources, factsToJson } from '@/lib/catalogue/prefill';
import type { DecisionOutcome, RevisionResult } from '@/lib/db/generated/client';
import { transact } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import type { Problem, RawValues } from '../forms/form-return';
import { isGrant } from '../office/decision-sheet';
import { advance, lockOfficeCase } from '../office/office-case';
import { needsSecondPerson } from '../office/second-person';
import { isUpheld, openRevision } from './answer';

export const revisionResults = ['upheld', 'upheld_in_part', 'dismissed', 'inadmissible'] as const;

/** What an award comes to, to compare two of the same procedure. */
const worthOf = (award: Award | null): number => award?.recurring?.value ?? award?.total ?? 0;

/** The right as it stands with the facts of today; what only the body weighs stays as it was decided. */
const rightOf = ({ outcome, award }: Assessment, before: DecisionOutcome): DecisionOutcome | null => {
  if (outcome === 'not-entitled') return 'refused';
  if (!award) return null;
  if (outcome === 'entitled') return 'granted';
  return isGrant(before) ? before : 'granted';
};

/**
 * What may be answered. Nobody ends worse off for having objected (Ley 39/2015 art. 119.3): an objection is upheld only with
 * facts that give more, and otherwise leaves the decision as it is.
 */
export const resultsFor = (
  kind: RevisionKind,
  assessment: Assessment,
  before: { readonly outcome: DecisionOutcome; readonly assessment: Assessment },
): readonly RevisionResult[] => {
  const right = rightOf(assessment, before.outcome);
  if (kind !== 'prior_claim') return right ? ['upheld', 'dismissed'] : ['dismissed'];
  const gives = right !== null && isGrant(right);
  const better = gives && (!isGrant(before.outcome) || worthOf(assessment.award) > worthOf(before.assessment.award));
  return better ? ['upheld', 'upheld_in_part', 'dismissed', 'inadmissible'] : ['dismissed', 'inadmissible'];
};

/** Since when a change counts, as the office found: it may begin after today. */
const readFrom = (values: RawValues, on: Day): { readonly from?: Day; readonly problems: readonly Problem[] } => {
  const { facts, problems } = readAnswers({ since: date({ min: { day: on } }) }, values, today());
  return { ...(problems.length === 0 ? { from: facts.since as Day } : {}), problems };
};

/** Proposes the answer to what was asked about a decision; always with reasons. */
export const proposeRevision = async (
  actor: Actor,
  id: string,
  sent: {
    readonly version: number;
    readonly reasons: string;
    readonly result?: RevisionResult | undefined;
    readonly values: RawValues;
  },
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, procedure, facts } = await lockOfficeCase(tx, actor, id, sent.version, 'propose:decision');
    const to = advance(row.state, 'propose');
    const revision = await openRevision(tx, id);
    if (!revision) throw new Conflict('nothing asked');
    const before = revision.decision;
    const beforeAssessment = before.assessment as unknown as Assessment;
    const assessment = assess(procedure, facts, today(), row.appreciations as Appreciations);
    const results = resultsFor(revision.kind, assessment, { outcome: before.outcome, assessment: beforeAssessment });
    const { result } = sent;
    if (!result || !results.includes(result)) return { problems: [{ field: 'result', code: 'missing' }] };
    const reasons = sent.reasons.trim();
    const start = revision.kind === 'change' && isUpheld(result) ? readFrom(sent.values, beforeAssessment.on) : null;
    const problems = [...(reasons ? [] : [{ field: 'reasons', code: 'missing' }]), ...(start?.problems ?? [])];
    if (problems.length > 0) return { problems };
    const right = isUpheld(result) ? rightOf(assessment, before.outcome) : null;
    const at = now();
    await tx.decision.create({
      data: {
        caseId: id,
        revisionId: revision.id,
        result,
        outcome: right ?? before.outcome,
        assessment: (right ? assessment : before.assessment) as never,
        facts: (right ? factsToJson(procedure.facts, facts) : before.facts) as never,
        reasons,
        ...(start?.from && { effectiveFrom: toDate(start.from) }),
        proposedById: actor.id,
        proposedAt: at,
        needsSecond: right !== null && needsSecondPerson(assessment, row.sources as FactSources),
      },
    });
    await tx.case.update({ where: { id }, data: { state: to, updatedAt: at, version: { increment: 1 } } });
    audit({ action: 'decision.proposed', object: `case:${id}`, behalf: row.personId, details: { result } });
    return { problems: [] };
  });
