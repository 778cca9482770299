import { type Day, day } from '@/lib/law/day';
import { personFacts } from '../../facts/person';
import { workFacts } from '../../facts/work';
import { date, days, integer, list, money, oneOf, percent, yesNo } from '../../fields';
import { baseOfLastDays, daysForUnemployment, workTimeOfLastDays } from './amount';

const firstEvent = { day: day('2023-01-01') };
const WHOLE_DAY = 10_000;

type Known = Readonly<Record<string, unknown>>;
const workEnded = (facts: Known) => facts.unemploymentDate as Day | undefined;
const earlierFrom = (facts: Known) => (facts.earlierBenefit as readonly { from: Day }[] | undefined)?.[0]?.from;

/** Facts of unemployment protection, one declaration each: asked once, carried from one benefit to another. */
export const unemploymentFacts = {
  /** Last day of work, or what else opens the allowance: the event date of both. */
  unemploymentDate: date({ min: firstEvent, max: { daysFromToday: 0 } }),
  unemploymentClaimDate: date({ min: firstEvent, max: { daysFromToday: 0 }, from: ({ today }) => today }),
  /** Holidays not taken and paid at the end of the contract (LGSS 268.3). */
  unpaidHolidays: days({ max: 90 }),
  howWorkEnded: oneOf([
    'dismissed',
    'contract-ended',
    'employer-gone',
    'probation',
    'just-cause',
    'suspended',
    'reduced',
    'seasonal',
    'office-ended',
    'returned',
    'resigned',
  ]),
  /** Part of the working day and of the pay that was cut. */
  hoursCut: percent({
    from: (_, facts) => (facts.howWorkEnded === undefined || facts.howWorkEnded === 'reduced' ? undefined : WHOLE_DAY),
  }),
  registered: workFacts.registered,
  jobSeeker: yesNo(),
  activityAgreement: yesNo(),
  birthDate: personFacts.birthDate,
  hasRetirementRight: yesNo(),
  /** The last unemployment benefit or allowance of the six years, if any, and what is left of it. */
  earlierBenefit: list(
    {
      from: date({ min: { day: day('2010-01-01') }, max: { daysFromToday: 0 } }),
      daysLeft: days({ max: 720 }),
      month: money({ max: 5000 }),
    },
    { min: 0, max: 1 },
  ),
  unemploymentDays: days({
    max: 2200,
    from: ({ record }, facts) => {
      const ended = workEnded(facts);
      // Only one of the ways to the allowance counts them.
      if (facts.allowanceWay !== undefined && facts.allowanceWay !== 'too-few-contributions') return 0;
      return record && ended ? daysForUnemployment(record, ended, earlierFrom(facts)) : undefined;
    },
  }),
  unemploymentBaseSum: money({
    max: 60_000,
    from: ({ record }, facts) => {
      const ended = workEnded(facts);
      return record && ended ? baseOfLastDays(record, ended) : undefined;
    },
  }),
  averageWorkTime: percent({
    from: ({ record }, facts) => {
      const ended = workEnded(facts);
      return record && ended ? workTimeOfLastDays(record, ended) : undefined;
    },
  }),
  /** Under 26, or with a disability of 33 % or more, with less income than the minimum wage (RD 625/1985 art. 4.3). */
  unemploymentChildren: integer({ unit: 'count', min: 0, max: 15 }),
  /** Of the calendar month before the claim. */
  ownIncomeMonth: money({ max: 100_000 }),
  /** Who claims, spouse or registered partner, and children under 26, disabled or fostered (LGSS 275.3). */
  unitMembers: integer({ unit: 'count', min: 1, max: 15 }),
  unitIncomeMonth: money({
    max: 300_000,
    from: (_, facts) => (facts.unitMembers === 1 ? (facts.ownIncomeMonth as never) : undefined),
  }),
  /** Rights to the active integration income had before. */
  earlierActiveIncome: integer({
    unit: 'count',
    min: 0,
    max: 3,
    // Of the ways to the allowance only that of violence victims depends on them.
    from: (_, facts) => (facts.allowanceWay === undefined || facts.allowanceWay === 'violence-victim' ? undefined : 0),
  }),
  iban: personFacts.iban,
};
