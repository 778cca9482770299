import { addWorkingDays, nextWorkingDay, type Place, type Term, termEnd, workingDaysBetween } from '@/lib/law/calendar';
import { addDays, type Day, dayAt, daysBetween, endOf } from '@/lib/law/day';
import { notificationExpiry, requirementExtension, requirementTerm } from '@/lib/law/parameters/procedure-terms';

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

/** Ten working days to send what is missing, or those of a hearing, in the calendars of the person and of the body (arts. 30.6, 68.1, 82.2). */
export const requestDue = (
  notifiedOn: Day,
  places: readonly Place[],
  workingDays = requirementTerm.on(notifiedOn),
): Day => addWorkingDays(notifiedOn, workingDays, places);

/** Working days a term can be lengthened by when it is asked for: five, and never more than half (arts. 32.1, 68.2). */
export const moreTime = (askedOn: Day, workingDays: number): number =>
  Math.min(requirementExtension.on(askedOn), Math.floor(workingDays / 2));

/** The new last day; only a term that has not ended can be lengthened (art. 32.3). */
export const extendedDue = (dueOn: Day, askedOn: Day, workingDays: number, places: readonly Place[]): Day =>
  addWorkingDays(dueOn, moreTime(askedOn, workingDays), places);

/** Working days before the end of a request when the person is reminded for the last time. */
const LAST_REMINDER = 2;

/** Which reminder of a request is due: from half of its term on, and from two working days before its end. */
export const requestMark = (
  { notifiedOn, dueOn }: { readonly notifiedOn: Day; readonly dueOn: Day },
  on: Day,
  places: readonly Place[],
): 'half' | 'last' | null => {
  const left = workingDaysBetween(on, dueOn, places);
  if (on > dueOn) return null;
  if (left <= LAST_REMINDER) return 'last';
  return workingDaysBetween(notifiedOn, on, places) * 2 >= workingDaysBetween(notifiedOn, dueOn, places)
    ? 'half'
    : null;
};

/**
 * The term to decide stops from the notification of a request until it is answered or its own term has passed
 * (art. 22.1.a): the end moves by those natural days, to a working one (art. 30.5). A term that had already run out
 * does not begin again.
 */
export const resumedDue = (dueOn: Day, notifiedOn: Day | null, resumedOn: Day, places: readonly Place[]): Day =>
  notifiedOn === null || notifiedOn > dueOn || resumedOn <= notifiedOn
    ? dueOn
    : nextWorkingDay(addDays(dueOn, daysBetween(notifiedOn, resumedOn)), places);
