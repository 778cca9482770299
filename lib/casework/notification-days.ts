import { addDays, type Day, dayAt, daysBetween } from '@/lib/law/day';

/** Whole natural days from today to the last one; 0 = today is the last. */
export const daysLeft = (expiresAt: Date, at: Date): number => Math.max(0, daysBetween(dayAt(at), dayAt(expiresAt)));

/** Where today stands in the days a notification can be opened (Ley 39/2015 art. 43.2): the day it arrives is day 0. */
export const notificationDays = (
  { availableAt, expiresAt }: { readonly availableAt: Date; readonly expiresAt: Date },
  at: Date,
): { readonly day: number; readonly total: number; readonly left: number; readonly refusedOn: Day } => {
  const arrived = dayAt(availableAt);
  const last = dayAt(expiresAt);
  const total = daysBetween(arrived, last);
  const day = Math.min(total, Math.max(0, daysBetween(arrived, dayAt(at))));
  return { day, total, left: daysLeft(expiresAt, at), refusedOn: addDays(last, 1) };
};
