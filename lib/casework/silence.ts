import type { Place } from '@/lib/law/calendar';
import type { Day } from '@/lib/law/day';
import { legalClock } from './legal-clock';
import type { CaseState } from './lifecycle';
import { type Remedy, remedyDue } from './remedy';

type Term = { readonly state: CaseState; readonly dueOn: Day | null; readonly stoppedOn: Day | null };

/** The last day of a term to decide that ran out without a decision put at the person's disposal (Ley 39/2015 art. 24.1). */
export const silentSince = (term: Term, today: Day, places: readonly Place[]): Day | null => {
  const clock = legalClock(term, today, places);
  return clock.kind === 'late' ? clock.dueOn : null;
};

/**
 * Until when a silence that means no can be objected to: a prior claim is counted, like every term in days, from the day
 * after it came about (arts. 24.4 and 30.3; Ley 36/2011 art. 71.2); an appeal to the superior has no last day (art. 122.1).
 */
export const silenceClaimDue = (remedy: Remedy, silentOn: Day, places: readonly Place[]): Day | null =>
  remedy === 'administrative-appeal' ? null : remedyDue(remedy, 'present', silentOn, places);

/** A stretch in which the term to decide stood still, while the person had to answer. */
export type Stop = { readonly from: Day; readonly to: Day };

/** The stops of a term to decide: from the notification of each request to its answer, or to the end of its own term. */
export const stopsOf = (
  requests: readonly { readonly notifiedOn: Day | null; readonly answeredOn: Day | null; readonly dueOn: Day | null }[],
  lastDay: Day,
): readonly Stop[] =>
  requests
    .flatMap(({ notifiedOn, answeredOn, dueOn }) => {
      const to = answeredOn ?? dueOn;
      return notifiedOn && to && notifiedOn < to && notifiedOn <= lastDay ? [{ from: notifiedOn, to }] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
