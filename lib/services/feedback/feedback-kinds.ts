import type { FeedbackKind } from '@/lib/db/generated/client';
import { addWorkingDays, type Places, termEnd } from '@/lib/law/calendar';
import type { Day } from '@/lib/law/day';
import { accessibilityAnswer, accessibilityClaim, feedbackAnswer } from '@/lib/law/parameters/procedure-terms';

/** What can be said on each of the two forms (RD 203/2021 art. 11.2.b–c). */
export const feedbackForms = {
  feedback: ['suggestion', 'complaint'],
  accessibility: ['barrier', 'accessible_information', 'accessibility_complaint', 'accessibility_claim'],
} as const satisfies Record<string, readonly FeedbackKind[]>;
export type FeedbackForm = keyof typeof feedbackForms;

export const formOf = (kind: FeedbackKind): FeedbackForm =>
  feedbackForms.feedback.some((each) => each === kind) ? 'feedback' : 'accessibility';

/** A claim against an answer is made by an interested person: it needs a name (RD 1112/2018 art. 13). */
export const needsName = (kind: FeedbackKind): boolean => kind === 'accessibility_claim';

/**
 * The last day to answer. The law gives none for the report of a barrier (art. 10.2.a): it is answered like a complaint.
 */
export const answerDue = (kind: FeedbackKind, from: Day, places: Places): Day => {
  if (kind === 'accessibility_claim') return termEnd(from, { months: accessibilityClaim.on(from) }, places);
  const term = formOf(kind) === 'feedback' ? feedbackAnswer : accessibilityAnswer;
  return addWorkingDays(from, term.on(from), places);
};
