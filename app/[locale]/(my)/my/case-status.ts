import type { CaseStatus } from '@/components/ui/tag';
import type { CaseState } from '@/lib/casework/lifecycle';

type Outcome = 'granted' | 'granted_in_part' | 'refused' | 'inadmissible' | 'withdrawn';
const statuses = {
  draft: 'draft',
  registered: 'received',
  instruction: 'checking',
  proposed: 'checking',
  awaiting_citizen: 'needs-you',
  decided: 'decision-ready',
  notified: 'closed',
  withdrawn: 'closed',
} as const satisfies Record<CaseState, CaseStatus>;

/** The status word of a case. The outcome shows only once it was notified: before, it is in a sealed notification. */
export const caseStatus = (state: CaseState, outcome?: Outcome): CaseStatus =>
  state === 'notified' && outcome && outcome !== 'withdrawn'
    ? outcome === 'granted_in_part'
      ? 'granted-in-part'
      : outcome
    : statuses[state];
