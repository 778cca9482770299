import { type Day, day } from '@/lib/law/day';
import { date, days, money, oneOf, yesNo } from '../../fields';
import { delayChoices } from '../retire-delayed/delay';
import { daysByRetirement } from '../retirement/base';

/** Facts of who works while drawing a retirement pension: active and flexible retirement. */
export const pensionWorkFacts = {
  /** Day the work that goes with the pension begins: it chooses the law. */
  pensionWorkStart: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 365 } }),
  /** Day the right to the pension was or will be born (hecho causante): as a rule, the last day worked before it. */
  pensionBegan: date({ min: { day: day('2013-01-01') }, max: { daysFromToday: 365 } }),
  /** Days contributed in the whole life by that day. */
  daysByPension: days({
    max: 25_000,
    from: ({ record }, facts) => {
      const on = facts.pensionBegan as Day | undefined;
      return record && on ? daysByRetirement(record, on) : undefined;
    },
  }),
  /** Monthly pension, of fourteen, without the complement to the minimum. */
  pensionMonth: money({ max: 10_000 }),
  /** How the supplement for delaying the pension is paid, if there is one. */
  delayForm: oneOf(['none', ...delayChoices]),
  /** The work is a post in the public sector or a high office (LGSS 213.2-3, 214.9). */
  publicPost: yesNo(),
};
