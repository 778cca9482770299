import type { Day } from '@/lib/law/day';
import { isRegistered, regimeOn } from '@/lib/record/record';
import { oneOf, yesNo } from '../fields';

type Known = Readonly<Record<string, unknown>>;
/* A rest from work begins on its own day, everything else on the event date. */
const workDay = (facts: Known, on: Day | undefined) => (facts.leaveStart as Day | undefined) ?? on;

/** Facts about the work of the person who applies, on the event date. */
export const workFacts = {
  /** In alta, or in a situation treated as such. */
  registered: yesNo({
    from: ({ record }, facts, on) => {
      const start = workDay(facts, on);
      return record && start ? isRegistered(record, start) : undefined;
    },
  }),
  regime: oneOf(['general', 'self-employed'], {
    from: ({ record }, facts, on) => {
      const start = workDay(facts, on);
      const regime = record && start && regimeOn(record, start);
      return regime === 'general' || regime === 'self-employed' ? regime : undefined;
    },
  }),
  duesPaid: yesNo({ from: ({ record }) => record?.duesPaid }),
};
