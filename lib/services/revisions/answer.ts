import 'server-only';
import { Conflict } from '@/lib/access/outcomes';
import { today } from '@/lib/adapters/clock';
import { toDate, toDay } from '@/lib/casework/dates';
import type { Settlement } from '@/lib/casework/settlement';
import type { Assessment } from '@/lib/catalogue/assess';
import type { Known, Procedure } from '@/lib/catalogue/kernel';
import { parseFacts } from '@/lib/catalogue/prefill';
import type { Decision, Prisma, RevisionResult } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/transact';
import type { Day } from '@/lib/law/day';
import { isGrant } from '../office/decision-sheet';
import { settlementOf } from './changes';

/** Something changes: the answer is a new decision on the right itself. */
export const isUpheld = (result: RevisionResult): boolean => result === 'upheld' || result === 'upheld_in_part';

/** The revision a case is in the office for; none for its first decision. */
export const openRevision = (tx: Tx, caseId: string) =>
  tx.revision.findFirst({
    where: { caseId, state: { in: ['open', 'silent'] } },
    include: { decision: { include: { notification: true } }, entry: { select: { number: true, presentedAt: true } } },
  });
export type OpenRevision = NonNullable<Awaited<ReturnType<typeof openRevision>>>;

export type Answer = {
  readonly revision: OpenRevision;
  readonly result: RevisionResult;
  readonly contested: Decision;
  readonly contestedAssessment: Assessment;
  readonly contestedFacts: Known;
  /** What it makes of the payments; none when nothing changes. */
  readonly settlement: Settlement | null;
  readonly from: Day | null;
};

/** What of a decision tells whether, and how, it answers a revision. */
export type Answering = Pick<Decision, 'caseId' | 'revisionId' | 'result' | 'outcome' | 'assessment' | 'effectiveFrom'>;

/** What a proposed answer says about its revision, and what it would make of the payments today. */
export const answerOf = async (tx: Tx, decision: Answering, procedure: Procedure): Promise<Answer | null> => {
  if (!decision.revisionId || !decision.result) return null;
  const revision = await openRevision(tx, decision.caseId);
  if (revision?.id !== decision.revisionId) throw new Conflict('no revision to answer');
  const payments = await tx.payment.findMany({ where: { caseId: decision.caseId } });
  const { award } = decision.assessment as unknown as Assessment;
  const from = decision.effectiveFrom && toDay(decision.effectiveFrom);
  return {
    revision,
    result: decision.result,
    contested: revision.decision,
    contestedAssessment: revision.decision.assessment as unknown as Assessment,
    contestedFacts: parseFacts(procedure.facts, revision.decision.facts, today()),
    settlement: isUpheld(decision.result)
      ? settlementOf(payments, isGrant(decision.outcome) ? award : null, from)
      : null,
    from,
  };
};

/** What was only planned gives way to the new plan, in the same act. */
const replan = async (tx: Tx, decision: Decision, { settlement, from }: Answer, iban: string | null, at: Date) => {
  if (!settlement) return;
  await tx.payment.updateMany({
    where: {
      caseId: decision.caseId,
      state: { in: ['planned', 'returned'] },
      ...(from ? { to: { gte: toDate(from) } } : {}),
    },
    data: { state: 'cancelled', cancelledAt: at, cancelledById: decision.id },
  });
  if (settlement.plan.length > 0 && !iban) throw new Conflict('nowhere to pay');
  await tx.payment.createMany({
    data: settlement.plan.map(({ on, from, to, days, value }) => ({
      caseId: decision.caseId,
      decisionId: decision.id,
      payOn: toDate(on),
      from: toDate(from),
      to: toDate(to),
      days,
      value,
      iban: iban ?? '',
    })),
  });
};

/** The effects of a signed answer: payments, end of the revision and, when nothing changes, the facts as they were. */
export const applyAnswer = async (
  tx: Tx,
  decision: Decision,
  answer: Answer,
  iban: string | null,
  at: Date,
): Promise<Prisma.CaseUpdateInput> => {
  const { revision, settlement, result } = answer;
  await replan(tx, decision, answer, iban, at);
  await tx.decision.update({ where: { id: decision.id }, data: { settlement: (settlement ?? undefined) as never } });
  await tx.revision.update({ where: { id: revision.id }, data: { state: 'answered', endedAt: at } });
  const before = revision.before as { facts: object; sources: object };
  const eventDate = toDate(answer.contestedAssessment.on);
  return isUpheld(result) ? {} : { facts: before.facts, sources: before.sources, eventDate };
};

/** A corrected decision takes the place of the one with the error, from its notification on. */
export const replaceCorrected = async (tx: Tx, decisionId: string, issuedId: string): Promise<void> => {
  const { revision, result } = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: { result: true, revision: { select: { kind: true, decision: { select: { notification: true } } } } },
  });
  const replaced = revision?.decision.notification?.issuedId;
  if (revision?.kind !== 'correction' || !result || !isUpheld(result) || !replaced) return;
  await tx.issuedDocument.updateMany({
    where: { id: replaced, state: 'valid' },
    data: { state: 'replaced', replacedById: issuedId },
  });
};
