import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { assertCan } from '@/lib/access/assert-can';
import { can } from '@/lib/access/can';
import { NotFound } from '@/lib/access/outcomes';
import { toDay } from '@/lib/casework/dates';
import { noTally, type QualityResult, qualityAnswers, type Tally } from '@/lib/casework/quality';
import { writeTable } from '@/lib/catalogue/csv';
import { findProcedure } from '@/lib/catalogue/registry';
import { systemDb } from '@/lib/db/client';
import type { QualitySample } from '@/lib/db/generated/client';
import { reading, type Tx, transact } from '@/lib/db/transact';
import { officeCases } from '@/lib/db/visible-to';
import { formatInstantDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { staffNames } from '../office/case-in-sight';
import { drawFrom, frameOf, measureFrame } from './frame';

const PAGE = 50;
const MOST_SAMPLES = 200;
export type Progress = { readonly given: number; readonly answered: number; readonly tally: Tally };
const none: Progress = { given: 0, answered: 0, tally: noTally };

/* Past row security: figures are the same for whoever reads them, also where a case is kept from them. */
const countsOf = async (sampleIds: readonly string[]) =>
  systemDb().qualityReview.groupBy({
    by: ['sampleId', 'procedure', 'result'],
    where: { sampleId: { in: [...sampleIds] } },
    _count: { _all: true },
  });
type Counted = { readonly result: QualityResult | null; readonly _count: { readonly _all: number } };
const progressOf = (rows: readonly Counted[]): Progress =>
  rows.reduce(
    (sum, { result, _count: { _all: count } }) => ({
      given: sum.given + count,
      answered: sum.answered + (result ? count : 0),
      tally: result ? { ...sum.tally, [result]: sum.tally[result] + count } : sum.tally,
    }),
    none,
  );

/** Samples of the own body, newest first, with how far each is. */
export const listSamples = async (actor: Actor) => {
  assertCan(actor, 'see:sample');
  const samples = await reading(actor, (tx) =>
    tx.qualitySample.findMany({
      where: { body: actor.body ?? '' },
      orderBy: [{ drawnAt: 'desc' }, { id: 'asc' }],
      take: MOST_SAMPLES,
    }),
  );
  const counts = await countsOf(samples.map(({ id }) => id));
  await transact(actor, async (_tx, audit) => audit({ action: 'quality.viewed', object: 'quality-sample:list' }));
  return {
    mayDraw: can(actor, 'draw:sample'),
    samples: samples.map((sample) => ({
      ...sample,
      from: toDay(sample.from),
      until: toDay(sample.until),
      ...progressOf(counts.filter(({ sampleId }) => sampleId === sample.id)),
    })),
  };
};
export type SampleRow = Awaited<ReturnType<typeof listSamples>>['samples'][number];

const sampleOf = async (actor: Actor, id: string): Promise<QualitySample> => {
  assertCan(actor, 'see:sample');
  const sample = await reading(actor, (tx) => tx.qualitySample.findFirst({ where: { id, body: actor.body ?? '' } }));
  if (!sample) throw new NotFound('sample');
  return sample;
};

const reviewsOf = async (tx: Tx, actor: Actor, sampleId: string, page: { skip: number; take: number } | null) => {
  const rows = await tx.qualityReview.findMany({
    where: { sampleId, case: officeCases(actor) },
    orderBy: { place: 'asc' },
    ...page,
    include: {
      decision: { select: { signedAt: true, proposedById: true, signedById: true } },
      case: { select: { register: { where: { kind: 'application' }, take: 1, select: { number: true } } } },
    },
  });
  const ids = rows.flatMap(({ reviewerId, decision: { proposedById, signedById } }) =>
    [reviewerId, proposedById, signedById].filter((each) => each !== null),
  );
  const names = await staffNames(tx, ids);
  return rows.map(({ decision, case: of, answers, ...row }) => ({
    ...row,
    answers: answers === null ? null : qualityAnswers.parse(answers),
    number: of.register[0]?.number ?? '',
    signedAt: decision.signedAt,
    reviewer: names.get(row.reviewerId) ?? null,
    // The same person may have proposed and signed.
    decidedBy: [...new Set([decision.proposedById, decision.signedById])].flatMap(
      (each) => names.get(each ?? '') ?? [],
    ),
  }));
};
export type ReviewRow = Awaited<ReturnType<typeof reviewsOf>>[number];

/** A sample: how it was drawn, what was found, also by procedure, and a page of its decisions as far as the actor finds them. */
export const getSample = async (actor: Actor, id: string, page = 1) => {
  const sample = await sampleOf(actor, id);
  const counts = await countsOf([id]);
  const { reviews, shown, names } = await reading(actor, async (tx) => ({
    reviews: await reviewsOf(tx, actor, id, { skip: (page - 1) * PAGE, take: PAGE }),
    shown: await tx.qualityReview.count({ where: { sampleId: id, case: officeCases(actor) } }),
    names: await staffNames(tx, [sample.drawnById]),
  }));
  await transact(actor, async (_tx, audit) => audit({ action: 'quality.viewed', object: `quality-sample:${id}` }));
  const all = progressOf(counts);
  const slugs = [...new Set(counts.map(({ procedure }) => procedure))].sort();
  return {
    sample: { ...sample, from: toDay(sample.from), until: toDay(sample.until) },
    drawnBy: names.get(sample.drawnById) ?? null,
    all,
    procedures: slugs.map((slug) => ({ slug, ...progressOf(counts.filter(({ procedure }) => procedure === slug)) })),
    reviews,
    kept: all.given - shown,
    pages: Math.max(1, Math.ceil(shown / PAGE)),
  };
};
export type Sample = Awaited<ReturnType<typeof getSample>>;

/**
 * Draws a sample again from its seed: whether it is made of the same decisions as then, and whether each one of the sample
 * stands at the place it was drawn at. A decision undone or a document forwarded since then changes what it is made of.
 */
export const drawAgain = async (actor: Actor, id: string) => {
  const sample = await sampleOf(actor, id);
  const frame = await measureFrame(frameOf(sample));
  const reviews = await systemDb().qualityReview.findMany({
    where: { sampleId: id },
    select: { place: true, decisionId: true },
  });
  const last = Math.max(0, ...reviews.map(({ place }) => place));
  const drawn = await drawFrom(frameOf(sample), sample.seed, 0, last);
  const at = new Map(drawn.map(({ place, id: decisionId }) => [place, decisionId]));
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'quality.viewed', object: `quality-sample:${id}`, details: { again: true } }),
  );
  return {
    frame: frame.count,
    sameFrame: frame.hash === sample.frameHash,
    given: reviews.length,
    same: reviews.filter(({ place, decisionId }) => at.get(place) === decisionId).length,
  };
};

/** The decisions of a sample and what was found, as a spreadsheet reads them; without who decided. */
export const exportSample = async (actor: Actor, id: string, locale: Locale): Promise<string> => {
  await sampleOf(actor, id);
  const reviews = await reading(actor, (tx) => reviewsOf(tx, actor, id, null));
  await transact(actor, async (_tx, audit) =>
    audit({ action: 'quality.viewed', object: `quality-sample:${id}`, details: { export: true } }),
  );
  const { quality: words, ui } = messagesOf(locale);
  const said = (value: boolean | null | undefined) => (value === true ? ui.yes : value === false ? ui.no : '');
  const { place, number, procedure, signedOn, reviewer, result, note } = words.sample;
  const { requirements, evidence, reasons, amount, terms } = words.questions;
  const head = [
    place,
    number,
    procedure,
    signedOn,
    reviewer,
    result,
    requirements,
    evidence,
    reasons,
    amount,
    terms,
    note,
  ];
  const rows = reviews.map(({ answers, ...row }) => {
    const registered = findProcedure(row.procedure)?.words[locale];
    const differs = Object.entries(answers?.requirements ?? {})
      .filter(([, { agrees }]) => !agrees)
      .map(([key, { reason }]) => `${registered?.requirements[key]?.title ?? key}: ${reason}`);
    return [
      String(row.place),
      row.number,
      registered?.title ?? row.procedure,
      row.signedAt ? formatInstantDay(row.signedAt, locale, 'short') : '',
      row.reviewer ?? '',
      row.result ? words.results[row.result] : words.states.waiting,
      differs.join('\n'),
      ...[answers?.evidence, answers?.reasons, answers?.amount, answers?.terms].map(said),
      row.note,
    ];
  });
  return writeTable([head, ...rows], locale);
};
