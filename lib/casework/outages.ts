import { nextWorkingDay, type Place } from '@/lib/law/calendar';
import { addDays, type Day, dayAt } from '@/lib/law/day';
import { notificationOutage } from '@/lib/law/parameters/procedure-terms';
import { notificationExpires } from './terms';

export type Span = { readonly from: Date; readonly until: Date };

const HOUR = 3_600_000;
const lasted = ({ from, until }: Span): number => until.getTime() - from.getTime();

/** Every day of Madrid on which some of it passed. Ending at midnight it has not touched the new day. */
export const daysOf = ({ from, until }: Span): readonly Day[] => {
  const days: Day[] = [];
  const last = dayAt(new Date(until.getTime() - 1));
  for (let day = dayAt(from); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Whether notifications were out of reach for so long that their days stand still (Orden ISM/903/2020 art. 8.4). */
export const suspends = (outage: Span): boolean => lasted(outage) > notificationOutage.on(dayAt(outage.from)) * HOUR;

/** When a notification ends with the outages that suspended it: a day that one or several touched is one day more. */
export const expiresWith = (availableAt: Date, outages: readonly Span[]): Date =>
  notificationExpires(availableAt, new Set(outages.filter(suspends).flatMap(daysOf)));

/** The day to which terms go that end on a day of the outage: the first working one after it (art. 32.4). */
export const extensionOf = ({ until }: Span, office: Place): Day => nextWorkingDay(addDays(dayAt(until), 1), office);

/**
 * Whether an outage that the monitor found lengthens terms without anybody saying so: it was on at midnight, when terms end,
 * or lasted an hour. The office has decided so beforehand, because a term that is over cannot be lengthened (art. 32.3).
 */
export const extendsByItself = (outage: Span): boolean => daysOf(outage).length > 1 || lasted(outage) >= HOUR;

/** Where a term goes that ends within an outage of the register; never before the day published, nor on a holiday. */
export const dueAfterOutage = (
  dueOn: Day,
  outage: Span & { readonly extendedTo: Day | null },
  places: readonly Place[],
): Day =>
  outage.extendedTo !== null && outage.extendedTo > dueOn && daysOf(outage).includes(dueOn)
    ? nextWorkingDay(outage.extendedTo, places)
    : dueOn;
