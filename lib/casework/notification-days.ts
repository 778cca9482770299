import { addDays, type Day, dayAt, daysBetween } from '@/lib/law/day';
import { daysOf, type Span, suspends } from './outages';

/** Whole natural days from today to the last one; 0 = today is the last. */
export const daysLeft = (expiresAt: Date, at: Date): number => Math.max(0, daysBetween(dayAt(at), dayAt(expiresAt)));

export type NotificationDays = {
  /** Days counted so far, today included; the day it arrives is day 0. */
  readonly day: number;
  readonly total: number;
  readonly left: number;
  readonly refusedOn: Day;
  /** Every day from the first to the last: whether it counts, and how it stands to today. */
  readonly panes: readonly { readonly counts: boolean; readonly when: 'past' | 'today' | 'ahead' }[];
};

/** Where today stands in the days a notification can be opened (Ley 39/2015 art. 43.2). Suspended days are not counted. */
export const notificationDays = (
  {
    availableAt,
    expiresAt,
    suspensions = [],
  }: {
    readonly availableAt: Date;
    readonly expiresAt: Date;
    readonly suspensions?: readonly Span[];
  },
  at: Date,
): NotificationDays => {
  const arrived = dayAt(availableAt);
  const last = dayAt(expiresAt);
  const today = dayAt(at);
  const suspended = new Set(suspensions.filter(suspends).flatMap(daysOf));
  const days = Array.from({ length: daysBetween(arrived, last) }, (_, index) => addDays(arrived, index + 1));
  const counted = days.filter((day) => !suspended.has(day));
  const panes = days.map((day) => ({
    counts: !suspended.has(day),
    when: day < today ? ('past' as const) : day === today ? ('today' as const) : ('ahead' as const),
  }));
  return {
    day: counted.filter((day) => day <= today).length,
    total: counted.length,
    left: daysLeft(expiresAt, at),
    refusedOn: addDays(last, 1),
    panes,
  };
};
