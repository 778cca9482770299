import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { Conflict, NotFound } from '@/lib/access/outcomes';
import { now, system } from '@/lib/adapters/clock';
import { attendingBody } from '@/lib/casework/attending-body';
import { toDay } from '@/lib/casework/dates';
import { nextState } from '@/lib/casework/lifecycle';
import {
  contradiction,
  type QualityAnswers,
  type QualityQuestion,
  qualityAnswers,
  qualityQuestions,
  qualityResults,
} from '@/lib/casework/quality';
import type { Assessment } from '@/lib/catalogue/assess';
import type { DecisionOutcome } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import { handlersOf } from '../assignment/colleagues';
import type { Problem, RawValues } from '../forms/form-return';
import { staffNames } from '../office/case-in-sight';
import { isGrant } from '../office/decision-sheet';
import { addTask } from '../tasks/add-task';
import { giveReviews, reviewTask } from './draw-sample';
import { whoMayReview } from './who-may-review';

const LONGEST_NOTE = 2000;
export const LONGEST_REASON = 500;

/* A review of a case that the actor finds, with what bears on who may do what with it. */
const reviewInSight = async (tx: Tx, actor: Actor, id: string) => {
  const row = await tx.qualityReview.findFirst({
    where: { id, case: officeCases(actor) },
    include: {
      sample: true,
      decision: true,
      case: {
        include: {
          register: { where: { kind: 'application' }, take: 1, select: { number: true } },
          revisions: { where: { state: { not: 'draft' } }, take: 1, select: { id: true } },
        },
      },
    },
  });
  if (!row) throw new NotFound('review');
  const decisions = await tx.decision.findMany({
    where: { caseId: row.caseId },
    select: { proposedById: true, signedById: true },
  });
  const decidedByIds = decisions.flatMap(({ proposedById, signedById }) =>
    [proposedById, signedById].filter((each) => each !== null),
  );
  const { personId } = row.case;
  const subject = { personId, body: attendingBody(row.case), decidedByIds, reviewerId: row.reviewerId };
  return { row, subject, assessment: row.decision.assessment as unknown as Assessment };
};

const lockReview = async (tx: Tx, actor: Actor, id: string) => {
  await tx.$executeRaw`SELECT 1 FROM "QualityReview" WHERE id = ${id} FOR UPDATE`;
  return reviewInSight(tx, actor, id);
};

/**
 * One decision of a sample: as it was decided, and what was answered. For whom it was given to, and for those who see samples;
 * only the last read who decided. @throws NotFound for everybody else.
 */
export const getReview = async (actor: Actor, id: string) => {
  const { row, subject, assessment, names, colleagues } = await reading(actor, async (tx) => {
    const found = await reviewInSight(tx, actor, id);
    const { reviewerId, decision, sample } = found.row;
    const ids = [reviewerId, decision.proposedById, decision.signedById].filter((each) => each !== null);
    const staff = can(actor, 'draw:sample', found.subject) ? await handlersOf(tx, sample.body) : [];
    return { ...found, names: await staffNames(tx, ids), colleagues: staff };
  });
  const seesSample = can(actor, 'see:sample', subject);
  const isTheirs = can(actor, 'review:decision', subject);
  if (!seesSample && !isTheirs) throw new NotFound('review');
  const { personId } = subject;
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'quality.viewed', object: `quality-review:${id}`, behalf: personId }),
  );
  const { decision } = row;
  const waits = row.state === 'waiting';
  const mayGive = waits && can(actor, 'draw:sample', subject);
  const staffIds = colleagues.map((each) => each.id);
  const mayReview = mayGive ? (await whoMayReview([row.caseId], staffIds)).get(row.caseId) : undefined;
  const nameOf = (staffId: string | null) => (staffId === null ? null : (names.get(staffId) ?? null));
  return {
    id,
    sampleId: seesSample ? row.sampleId : null,
    caseId: row.caseId,
    procedure: row.procedure,
    number: row.case.register[0]?.number ?? '',
    registeredAt: row.case.registeredAt,
    /** Of the first decision; once something was asked about it the case has another term. */
    dueOn: row.case.dueOn && row.case.revisions.length === 0 ? toDay(row.case.dueOn) : null,
    outcome: decision.outcome,
    reasons: decision.reasons,
    signedAt: decision.signedAt,
    assessment,
    state: row.state,
    answers: row.answers === null ? null : qualityAnswers.parse(row.answers),
    result: row.result,
    note: row.note,
    answeredAt: row.answeredAt,
    reviewer: nameOf(row.reviewerId),
    mayAnswer: waits && isTheirs,
    mayGive,
    mayCorrect:
      seesSample &&
      can(actor, 'start:correction', subject) &&
      nextState(row.case.state, 'start-correction') !== undefined,
    decidedBy: seesSample ? { proposed: nameOf(decision.proposedById), signed: nameOf(decision.signedById) } : null,
    /** To whom it can be given instead, by who draws samples. */
    others: colleagues.filter(
      ({ id: each }) => each !== row.reviewerId && each !== row.sample.drawnById && mayReview?.(each),
    ),
  };
};
export type Review = Awaited<ReturnType<typeof getReview>>;

type Decided = { readonly outcome: DecisionOutcome; readonly assessment: Assessment };
/** The amount is asked of where one was recognised. */
export const questionsOf = ({ outcome, assessment }: Decided): readonly QualityQuestion[] =>
  qualityQuestions.filter((question) => question !== 'amount' || (isGrant(outcome) && assessment.award !== null));

const textOf = (values: RawValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
};
const yesNo = (values: RawValues, name: string): boolean | undefined => {
  const text = textOf(values, name);
  return text === 'yes' ? true : text === 'no' ? false : undefined;
};
const textProblems = (field: string, text: string, isNeeded: boolean, limit: number): readonly Problem[] => {
  if (text.length > limit) return [{ field, code: 'too-long', values: { limit } }];
  return isNeeded && !text ? [{ field, code: 'missing' }] : [];
};

/**
 * The form of a review. Requirement by requirement `agrees:<id>` and `reason:<id>`, the questions by their name, `result`
 * and `note`: a requirement that is not shared needs its reason, and a question answered with no the note.
 */
const readReview = ({ outcome, assessment }: Decided, values: RawValues) => {
  const { verdicts } = assessment;
  const requirements = verdicts.map(({ id }) => {
    const [agrees, reason] = [yesNo(values, `agrees:${id}`), textOf(values, `reason:${id}`)];
    return { id, agrees, reason };
  });
  const asked = questionsOf({ outcome, assessment });
  const said = asked.map((question) => [question, yesNo(values, question)] as const);
  const result = qualityResults.find((each) => each === textOf(values, 'result'));
  const note = textOf(values, 'note');
  const problems = [
    ...requirements.flatMap(({ id, agrees, reason }) => [
      ...(agrees === undefined ? [{ field: `agrees:${id}`, code: 'missing' }] : []),
      ...textProblems(`reason:${id}`, reason, agrees === false, LONGEST_REASON),
    ]),
    ...said.flatMap(([field, value]) => (value === undefined ? [{ field, code: 'missing' }] : [])),
    ...textProblems(
      'note',
      note,
      said.some(([, value]) => value === false),
      LONGEST_NOTE,
    ),
    ...(result ? [] : [{ field: 'result', code: 'missing' }]),
  ];
  if (problems.length > 0 || !result) return { problems };
  const answers: QualityAnswers = qualityAnswers.parse({
    requirements: Object.fromEntries(
      requirements.map(({ id, agrees, reason }) => [id, { agrees, reason: agrees ? '' : reason }]),
    ),
    amount: null,
    ...Object.fromEntries(said),
  });
  const against = contradiction(answers, result);
  return against ? { problems: [{ field: 'result', code: against }] } : { problems, made: { answers, result, note } };
};

/** What somebody found who looked at a decision again. It is answered once; an error with effect is work for their supervisor. */
export const answerReview = async (
  actor: Actor,
  id: string,
  values: RawValues,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, subject, assessment } = await lockReview(tx, actor, id);
    if (row.reviewerId !== actor.id) throw new NotFound('review');
    assertCan(actor, 'review:decision', subject);
    if (row.state !== 'waiting') throw new Conflict('review');
    const { problems, made } = readReview({ outcome: row.decision.outcome, assessment }, values);
    if (!made) return { problems };
    await tx.qualityReview.update({ where: { id }, data: { ...made, state: 'answered', answeredAt: now() } });
    await tx.staffTask.updateMany({
      where: { dedupeKey: reviewTask(id, actor.id), doneAt: null },
      data: { doneAt: system(), doneById: actor.id },
    });
    const { personId } = subject;
    if (made.result === 'effect')
      await addTask(tx, {
        kind: 'quality-error',
        dedupeKey: `quality-error:${id}`,
        body: row.sample.body,
        caseId: row.caseId,
        personId,
        details: { review: id },
      });
    audit({
      action: 'quality.reviewed',
      object: `quality-review:${id}`,
      behalf: personId,
      details: { case: row.caseId, result: made.result },
    });
    return { problems: [] };
  });

/** Gives a review that waits to somebody else, who took no part either and did not draw the sample. */
export const reassignReview = async (
  actor: Actor,
  id: string,
  to: string,
): Promise<{ readonly problems: readonly Problem[] }> =>
  transact(actor, async (tx, audit) => {
    const { row, subject } = await lockReview(tx, actor, id);
    assertCan(actor, 'draw:sample', subject);
    if (row.state !== 'waiting') throw new Conflict('review');
    const { body, drawnById } = row.sample;
    const isColleague = (await handlersOf(tx, body)).some((each) => each.id === to);
    const mayReview = (await whoMayReview([row.caseId], [to])).get(row.caseId);
    if (!isColleague || to === row.reviewerId || to === drawnById || !mayReview?.(to))
      return { problems: [{ field: 'to', code: 'missing' }] };
    await tx.qualityReview.update({ where: { id }, data: { reviewerId: to, givenAt: now() } });
    await tx.staffTask.updateMany({
      where: { dedupeKey: reviewTask(id, row.reviewerId), doneAt: null },
      data: { doneAt: system(), doneById: actor.id },
    });
    await giveReviews(tx, body, [{ id, reviewerId: to }]);
    audit({
      action: 'quality.given',
      object: `quality-review:${id}`,
      behalf: subject.personId,
      details: { from: row.reviewerId, to },
    });
    return { problems: [] };
  });
