import { type Place, workingDaysBetween } from '@/lib/law/calendar';
import { type Day, daysBetween } from '@/lib/law/day';
import type { CaseState } from './lifecycle';

/** How the term to decide stands: `workingDays` left after today, `days` natural days late. */
export type LegalClock =
  | { readonly kind: 'over' }
  | { readonly kind: 'stopped'; readonly since: Day }
  | { readonly kind: 'late'; readonly days: number; readonly dueOn: Day }
  | { readonly kind: 'today'; readonly dueOn: Day }
  | { readonly kind: 'left'; readonly workingDays: number; readonly dueOn: Day };

const decided: readonly CaseState[] = ['decided', 'notified', 'withdrawn'];

/**
 * The legal clock of a case on a day. It ends with the decision put at the person's disposal (Ley 39/2015 art. 40.4) and
 * stands still while the person has to answer (art. 22.1.a). Days left are told as working days of `places`.
 */
export const legalClock = (
  term: { readonly state: CaseState; readonly dueOn: Day | null; readonly stoppedOn: Day | null },
  today: Day,
  places: readonly Place[],
): LegalClock => {
  const { state, dueOn, stoppedOn } = term;
  if (!dueOn || decided.includes(state)) return { kind: 'over' };
  // A stop cannot bring back a term that had already run out.
  if (stoppedOn && stoppedOn <= dueOn) return { kind: 'stopped', since: stoppedOn };
  if (dueOn < today) return { kind: 'late', days: daysBetween(dueOn, today), dueOn };
  if (dueOn === today) return { kind: 'today', dueOn };
  return { kind: 'left', workingDays: workingDaysBetween(today, dueOn, places), dueOn };
};
