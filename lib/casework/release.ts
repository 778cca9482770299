import { at, dayAt } from '@/lib/law/day';

/** How long whoever signed can think again before the decision reaches the person. */
const MINUTES_TO_UNDO = 15;
const LAST_MINUTES = '23:55';

/**
 * When a signed decision is made available by itself. The wait never takes it into another day: the day of making it
 * available is the one that counts for the term to decide (Ley 39/2015 art. 40.4) and for the ten days (art. 43.2).
 */
export const releaseTime = (signedAt: Date): Date => {
  const waited = new Date(signedAt.getTime() + MINUTES_TO_UNDO * 60_000);
  const lastOfDay = at(dayAt(signedAt), LAST_MINUTES);
  return new Date(Math.max(signedAt.getTime(), Math.min(waited.getTime(), lastOfDay.getTime())));
};
