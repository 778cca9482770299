import { addDays, type Day } from '@/lib/law/day';

/** A leave begins at most so long before its event date, and within a year of it (LGSS art. 178; ET art. 48). */
const BEFORE = -90;
const AFTER = 366;

/** The newest certificate of a company that is about this event and not about an earlier one of the same person. */
export const certificateFor = <C extends { readonly firstDay: Day }>(
  newestFirst: readonly C[],
  eventDate: Day | undefined,
): C | undefined =>
  eventDate === undefined
    ? undefined
    : newestFirst.find(
        ({ firstDay }) => firstDay >= addDays(eventDate, BEFORE) && firstDay <= addDays(eventDate, AFTER),
      );
