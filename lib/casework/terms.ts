import { addWorkingDays, nextWorkingDay, type Place, type Term, termEnd } from '@/lib/law/calendar';
import { addDays, type Day, dayAt, daysBetween, endOf } from '@/lib/law/day';
import { lawsuitTerm, notificationExpiry, priorClaimTerm, requirementTerm } from '@/lib/law/parameters/procedure-terms';
import { answerPriorClaim } from '@/lib/law/parameters/resolution-terms';

/** The day from which terms count: presented on a non-working day = first hour of the next working one (Ley 39/2015 art. 31.2.b). */
export const effectiveDay = (presentedAt: Date, office: Place): Day => nextWorkingDay(dayAt(presentedAt), office);

/** End of the maximum term to decide, from the entry in the register (art. 21.3.b). */
export const decisionDue = (effectiveOn: Day, term: Term, places: readonly Place[]): Day =>
  termEnd(effectiveOn, term, places);

/** Last instant of the tenth natural day from the availability (art. 43.2). The day it is made available is not counted. */
export const notificationExpires = (availableAt: Date): Date => {
  const available = dayAt(availableAt);
  return new Date(endOf(addDays(available, notificationExpiry.on(available))).getTime() - 1);
};

/** Ten working days to send what is missing, in the calendars of the person and of the body (arts. 30.6, 68.1). */
export const requestDue = (notifiedOn: Day, places: readonly Place[]): Day =>
  addWorkingDays(notifiedOn, requirementTerm.on(notifiedOn), places);

/** Thirty working days for the prior claim, from the notification (Ley 36/2011 art. 71.2). */
export const priorClaimDue = (notifiedOn: Day, places: readonly Place[]): Day =>
  addWorkingDays(notifiedOn, priorClaimTerm.on(notifiedOn), places);

/** Working days to answer a prior claim, from its entry; after them it counts as refused (Ley 36/2011 art. 71.5). */
export const priorClaimAnswerDue = (effectiveOn: Day, places: readonly Place[]): Day =>
  addWorkingDays(effectiveOn, answerPriorClaim.on(effectiveOn), places);

/** Thirty working days to sue, from the notification of the answer or from its silence (art. 71.6). */
export const lawsuitDue = (deniedOn: Day, places: readonly Place[]): Day =>
  addWorkingDays(deniedOn, lawsuitTerm.on(deniedOn), places);

/**
 * The term to decide stops from the notification of a request until it is answered or its own term has passed
 * (art. 22.1.a): the end moves by those natural days, to a working one (art. 30.5). A term that had already run out
 * does not begin again.
 */
export const resumedDue = (dueOn: Day, notifiedOn: Day | null, resumedOn: Day, places: readonly Place[]): Day =>
  notifiedOn === null || notifiedOn > dueOn || resumedOn <= notifiedOn
    ? dueOn
    : nextWorkingDay(addDays(dueOn, daysBetween(notifiedOn, resumedOn)), places);
