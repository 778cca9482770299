/** Looking again at decided cases: what is answered of each, and what a sample says of all it was drawn from. */

import { z } from 'zod/v4';

export const qualityResults = ['right', 'wording', 'no_effect', 'effect'] as const;
export type QualityResult = (typeof qualityResults)[number];
/** Asked of every decision. The amount only where something is recognised. */
export const qualityQuestions = ['evidence', 'reasons', 'amount', 'terms'] as const;
export type QualityQuestion = (typeof qualityQuestions)[number];

export const qualityAnswers = z.object({
  /** By requirement: whether the assessment of the decision is shared, and otherwise why not. */
  requirements: z.record(z.string(), z.object({ agrees: z.boolean(), reason: z.string() })),
  evidence: z.boolean(),
  reasons: z.boolean(),
  /** Null where nothing was recognised. */
  amount: z.boolean().nullable(),
  terms: z.boolean(),
});
export type QualityAnswers = z.infer<typeof qualityAnswers>;

/** What speaks against the decision. */
const marksOf = (answers: QualityAnswers) => ({
  requirement: Object.values(answers.requirements).some(({ agrees }) => !agrees),
  ...Object.fromEntries(qualityQuestions.map((question) => [question, answers[question] === false])),
});

/** Why a result does not follow from its answers; null when it does. */
export const contradiction = (
  answers: QualityAnswers,
  result: QualityResult,
): 'quality-not-right' | 'quality-all-right' | 'quality-no-effect' | null => {
  const marks: Readonly<Record<string, boolean>> = marksOf(answers);
  const something = Object.values(marks).some(Boolean);
  if (result === 'right') return something ? 'quality-not-right' : null;
  if (!something) return 'quality-all-right';
  // The wording and the days change neither the right nor what is paid.
  return result === 'effect' && !marks.requirement && !marks.evidence && !marks.amount ? 'quality-no-effect' : null;
};

/** How many decisions of a frame a sample asks for, at least one: a share is rounded up. */
export const sampleSize = (frame: number, measure: 'percent' | 'count', size: number): number =>
  Math.min(frame, measure === 'count' ? size : Math.ceil((frame * size) / 100));

/** Of the normal distribution, for a confidence of 95 %. */
const Z = 1.959964;

/** A share with its interval, each from 0 to 1. */
export type Rate = { readonly share: number; readonly low: number; readonly high: number };

/**
 * A share found in a sample and the 95 % interval of that of the whole, by Wilson's score (J. Am. Stat. Assoc. 22, 1927): it
 * stays between 0 and 1 and holds for small samples and rare errors, where the usual one does not. Nothing is taken off for a
 * sample that is a large part of its frame, so there the interval is rather too wide. Null when nothing was looked at.
 */
export const wilson = (hits: number, of: number): Rate | null => {
  if (of === 0) return null;
  const share = hits / of;
  const z2 = Z ** 2;
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of ** 2));
  return { share, low: hits === 0 ? 0 : middle - half, high: hits === of ? 1 : middle + half };
};

export type Tally = Readonly<Record<QualityResult, number>>;
export const noTally: Tally = { right: 0, wording: 0, no_effect: 0, effect: 0 };
export const answeredOf = (tally: Tally): number => qualityResults.reduce((sum, result) => sum + tally[result], 0);
/** Errors, with or without effect: wording that could be better is none. */
export const errorRate = (tally: Tally): Rate | null => wilson(tally.no_effect + tally.effect, answeredOf(tally));
/** Errors in the right or the amount alone. */
export const effectRate = (tally: Tally): Rate | null => wilson(tally.effect, answeredOf(tally));
