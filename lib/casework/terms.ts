import { addWorkingDays, nextWorkingDay, type Place, type Term, termEnd } from '@/lib/law/calendar';
import { addDays, type Day, dayAt, daysBetween, endOf } from '@/lib/law/day';
import { notificationExpiry, priorClaimTerm, requirementTerm } from '@/lib/law/parameters/procedure-terms';

/** The day from which terms count: presented on a non-working day = first hour of the next working one (Ley 39/2015 art. 31.2.b). */
export const effectiveDay = (presentedAt: Date, office: Place): Day => nextWorkingDay(dayAt(presentedAt), office);

/** End of the maximum term to decide, from the entry in the register (art. 21.3.b). */
export const decisionDue = (effectiveOn: Day, term: Term, places: readonly Place[]): Day =>
  termEnd(effectiveOn, term, places);

/**
 * Last instant of the tenth natural day from the availability (art. 43.2). Neither the day it is made available nor the
 * days on which the service was suspended are counted (Orden ISM/903/2020 art. 8.4).
 */
export const notificationExpires = (availableAt: Date, suspended: ReadonlySet<Day> = new Set()): Date => {
  const available = dayAt(availableAt);
  let last = available;
  for (let left = notificationExpiry.on(available); left > 0; ) {
    last = addDays(last, 1);
    if (!suspended.has(last)) left--;
  }
  return new Date(endOf(last).getTime() - 1);
};

/** Ten working days to send what is missing, in the calendars of the person and of the body (arts. 30.6, 68.1). */
export const requestDue = (notifiedOn: Day, places: readonly Place[]): Day =>
  addWorkingDays(notifiedOn, requirementTerm.on(notifiedOn), places);

/** Thirty working days for the prior claim, from the notification (Ley 36/2011 art. 71.2). */
export const priorClaimDue = (notifiedOn: Day, places: readonly Place[]): Day =>
  addWorkingDays(notifiedOn, priorClaimTerm.on(notifiedOn), places);

/**
 * The term to decide stops from the notification of a request until it is answered or its own term has passed
 * (art. 22.1.a): the end moves by those natural days, to a working one (art. 30.5).
 */
export const resumedDue = (dueOn: Day, notifiedOn: Day | null, resumedOn: Day, places: readonly Place[]): Day =>
  notifiedOn === null || resumedOn <= notifiedOn
    ? dueOn
    : nextWorkingDay(addDays(dueOn, daysBetween(notifiedOn, resumedOn)), places);
