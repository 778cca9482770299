import { addDays, type Day } from '@/lib/law/day';

/** What a calendar was given before: it goes by the identifier, and takes what has a higher sequence as newer. */
export type Served = {
  readonly uid: string;
  readonly day: Day;
  readonly sequence: number;
  /** Cancelled since then; it is still given for a while, so that every calendar learns of it. */
  readonly goneOn: Day | null;
};

/** Calendars that are opened less often than this keep what was cancelled. */
const TOLD_DAYS = 60;

/**
 * The events to give now: those that stand, numbered up when their day has moved, and, cancelled, those that are gone
 * before their day came. What is past is left as it was.
 */
export const follow = (
  before: readonly Served[],
  standing: readonly { readonly uid: string; readonly day: Day }[],
  today: Day,
): readonly Served[] => {
  const known = new Map(before.map((event) => [event.uid, event]));
  const now = standing.map(({ uid, day }): Served => {
    const earlier = known.get(uid);
    if (!earlier) return { uid, day, sequence: 0, goneOn: null };
    const isSame = earlier.day === day && earlier.goneOn === null;
    return isSame ? earlier : { uid, day, sequence: earlier.sequence + 1, goneOn: null };
  });
  const stands = new Set(standing.map(({ uid }) => uid));
  const gone = before.flatMap((event): readonly Served[] => {
    if (stands.has(event.uid)) return [];
    if (event.goneOn) return addDays(event.goneOn, TOLD_DAYS) >= today ? [event] : [];
    return event.day >= today ? [{ ...event, sequence: event.sequence + 1, goneOn: today }] : [];
  });
  return [...now, ...gone];
};
