import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { now, system, today } from '@/lib/adapters/clock';
import { randomToken } from '@/lib/adapters/tokens';
import { toDate } from '@/lib/casework/dates';
import { sampleSize } from '@/lib/casework/quality';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import { addDays, type Day } from '@/lib/law/day';
import { type Colleague, handlersOf } from '../assignment/colleagues';
import type { Problem } from '../forms/form-return';
import { proceduresOf } from '../supervision/board';
import { addTasks } from '../tasks/add-task';
import { type Drawn, drawFrom, type FrameOf, measureFrame } from './frame';
import { whoMayReview } from './who-may-review';

export const measures = ['percent', 'count'] as const;
/** Decisions of one sample at most. */
const LARGEST_SAMPLE = 500;
const AT_A_TIME = 200;

/** Who may be asked to look again: whoever handles cases of the body, but not who draws. */
export const listReviewers = async (actor: Actor): Promise<readonly Colleague[]> => {
  assertCan(actor, 'draw:sample');
  const staff = await reading(actor, (tx) => handlersOf(tx, actor.body ?? ''));
  return staff.filter(({ id }) => id !== actor.id);
};

/** The form of a sample as it was sent. */
export type SampleForm = {
  readonly procedure: string;
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly measure: string;
  /** Whole number: of a hundred, or of decisions. */
  readonly size: string;
  readonly reviewers: readonly string[];
};
type Wanted = FrameOf & {
  readonly measure: (typeof measures)[number];
  readonly size: number;
  readonly reviewers: readonly string[];
};

const periodProblems = ({ from, until }: SampleForm): readonly Problem[] => {
  if (!from || !until)
    return [
      ...(from ? [] : [{ field: 'from', code: 'malformed' }]),
      ...(until ? [] : [{ field: 'until', code: 'malformed' }]),
    ];
  if (until < from) return [{ field: 'until', code: 'too-early', values: { limit: from } }];
  // Of a day that is not over more may be signed: the frame would not be the same again.
  const last = addDays(today(), -1);
  return until > last ? [{ field: 'until', code: 'too-late', values: { limit: last } }] : [];
};

const readForm = (
  actor: Actor,
  sent: SampleForm,
  colleagues: readonly Colleague[],
): { readonly problems: readonly Problem[]; readonly wanted?: Wanted } => {
  const { from, until } = sent;
  const procedure = sent.procedure === '' ? null : proceduresOf(actor).find((slug) => slug === sent.procedure);
  const measure = measures.find((each) => each === sent.measure);
  const most = measure === 'percent' ? 100 : LARGEST_SAMPLE;
  const size = /^\d{1,4}$/.test(sent.size.trim()) ? Number(sent.size) : Number.NaN;
  const reviewers = colleagues.map(({ id }) => id).filter((id) => sent.reviewers.includes(id));
  const problems = [
    ...(procedure === undefined ? [{ field: 'procedure', code: 'missing' }] : []),
    ...periodProblems(sent),
    ...(measure ? [] : [{ field: 'measure', code: 'missing' }]),
    ...(size >= 1 ? [] : [{ field: 'size', code: 'malformed' }]),
    ...(size > most ? [{ field: 'size', code: 'too-high', values: { limit: most } }] : []),
    ...(reviewers.length > 0 ? [] : [{ field: 'reviewers', code: 'missing' }]),
  ];
  if (problems.length > 0 || procedure === undefined || !from || !until || !measure) return { problems };
  return { problems, wanted: { body: actor.body ?? '', procedure, from, until, measure, size, reviewers } };
};

/** Decisions with who of the reviewers may look at each: none where the actor does not find the case. */
const withReviewers = async (actor: Actor, drawn: readonly Drawn[], reviewers: readonly string[]) => {
  const caseIds = drawn.map(({ caseId }) => caseId);
  const about = await whoMayReview(caseIds, reviewers);
  // Their own cases and those kept from them are not theirs to draw.
  const rows = await reading(actor, (tx) =>
    tx.case.findMany({ where: { AND: [officeCases(actor), { id: { in: caseIds } }] }, select: { id: true } }),
  );
  const seen = new Set(rows.map(({ id }) => id));
  return drawn.map((each) => {
    const mayReview = seen.has(each.caseId) ? about.get(each.caseId) : undefined;
    return { ...each, may: mayReview ? reviewers.filter(mayReview) : [] };
  });
};

/**
 * The first decisions in the order of the draw that somebody can look at, each with whom of those who may has least of this
 * sample. The others are passed over and their places stay empty, so that the draw can be followed.
 */
const choose = async (actor: Actor, of: Wanted, seed: string, count: number) => {
  const loads = new Map(of.reviewers.map((id) => [id, 0]));
  const loadOf = (id: string): number => loads.get(id) ?? 0;
  const chosen: (Drawn & { readonly reviewerId: string })[] = [];
  for (let after = 0; ; after += AT_A_TIME) {
    const drawn = await withReviewers(actor, await drawFrom(of, seed, after, AT_A_TIME), of.reviewers);
    for (const { may, ...each } of drawn) {
      const [reviewerId] = may.toSorted((a, b) => loadOf(a) - loadOf(b));
      if (reviewerId === undefined) continue;
      loads.set(reviewerId, loadOf(reviewerId) + 1);
      chosen.push({ ...each, reviewerId });
      if (chosen.length === count) return chosen;
    }
    if (drawn.length < AT_A_TIME) return chosen;
  }
};

export const reviewTask = (id: string, reviewerId: string): string => `quality-review:${id}:${reviewerId}`;
type Given = { readonly id: string; readonly reviewerId: string };
/** Gives reviews to whom they are for, each as a task of theirs alone. */
export const giveReviews = (tx: Tx, body: string, reviews: readonly Given[]): Promise<void> => {
  const takenAt = system();
  return addTasks(
    tx,
    reviews.map(({ id, reviewerId }) => ({
      kind: 'quality-review',
      dedupeKey: reviewTask(id, reviewerId),
      body,
      details: { review: id },
      takenById: reviewerId,
      takenAt,
    })),
  );
};

/**
 * Draws a sample of the decisions of a body signed in a period and gives each to somebody who took no part in its case. The
 * seed is made here and stored with how many decisions there were, so that an auditor can draw it again (ADR 0048).
 */
export const drawSample = async (
  actor: Actor,
  sent: SampleForm,
): Promise<{ readonly problems: readonly Problem[] } | { readonly id: string }> => {
  assertCan(actor, 'draw:sample');
  const { problems, wanted } = readForm(actor, sent, await listReviewers(actor));
  if (!wanted) return { problems };
  const frame = await measureFrame(wanted);
  if (frame.count === 0) return { problems: [{ field: 'from', code: 'sample-none' }] };
  const count = sampleSize(frame.count, wanted.measure, wanted.size);
  if (count > LARGEST_SAMPLE)
    return { problems: [{ field: 'size', code: 'sample-large', values: { limit: LARGEST_SAMPLE, count } }] };
  const seed = randomToken();
  const chosen = await choose(actor, wanted, seed, count);
  if (chosen.length === 0) return { problems: [{ field: 'reviewers', code: 'sample-nobody' }] };
  return transact(actor, async (tx, audit) => {
    const { reviewers: _reviewers, from, until, ...says } = wanted;
    const at = now();
    const { id } = await tx.qualitySample.create({
      data: {
        ...says,
        from: toDate(from),
        until: toDate(until),
        seed,
        frame: frame.count,
        frameHash: frame.hash,
        drawnById: actor.id,
        drawnAt: at,
      },
    });
    const reviews = await tx.qualityReview.createManyAndReturn({
      data: chosen.map(({ id: decisionId, caseId, procedure, place, reviewerId }) => ({
        sampleId: id,
        decisionId,
        caseId,
        procedure,
        place,
        reviewerId,
        givenAt: at,
      })),
      select: { id: true, reviewerId: true },
    });
    await giveReviews(tx, wanted.body, reviews);
    const details = { size: chosen.length, frame: frame.count, hash: frame.hash, seed };
    audit({ action: 'quality.drawn', object: `quality-sample:${id}`, details });
    return { id };
  });
};
