import { addYears, type Day, day, maxDay } from '@/lib/law/day';
import { partTimeDays } from '@/lib/law/parameters/part-time-days';
import { sickLeavePeriod } from '@/lib/law/parameters/temporary-incapacity';
import { type ContributionRecord, daysContributed } from '@/lib/record/record';
import { personFacts } from '../../facts/person';
import { workFacts } from '../../facts/work';
import { date, days, integer, money, oneOf, yesNo } from '../../fields';
import { type LeaveBase, leaveBaseFrom } from './base';
import { type CommonCause, causeOn } from './stretches';

type Known = Readonly<Record<string, unknown>>;
const startOf = (facts: Known) => facts.sickLeaveStart as Day | undefined;
const careerBegins = day('1930-01-01');

/**
 * Days contributed before the leave. Part-time days count whole also before October 2023: then the days and the
 * period asked for were reduced by the same share, so the comparison was the same (LGSS 247, former wording).
 */
const daysBefore = (record: ContributionRecord | null, start: Day | undefined, years?: number) => {
  if (!record || !start) return undefined;
  const since = years === undefined ? careerBegins : addYears(start, -years);
  const countsWhole = partTimeDays.entries.find(({ value }) => value === 'whole')?.from ?? start;
  return daysContributed(record, since, start, maxDay(start, countsWhole));
};

/* A relapse keeps the base of the first leave, which the record of today does not tell. */
const baseFrom = (record: ContributionRecord | null, facts: Known): LeaveBase | undefined => {
  const start = startOf(facts);
  return record && start && facts.relapse === false ? leaveBaseFrom(record, start) : undefined;
};

/** Each leave for menstruation is a new one since June 2023 (LGSS 169.2): there is nothing to add to. */
export const isNewEachTime = (cause: unknown, start: Day): boolean =>
  causeOn(cause as CommonCause, start) === 'disabling-menstruation';

/** Why a leave began, when it is not the work. */
export const leaveCause = oneOf([
  'common-illness',
  'non-work-accident',
  'disabling-menstruation',
  'pregnancy-interruption',
  'pregnancy-week-39',
  'organ-donation',
]);

/** Facts of a leave from work, for common and for work risks: asked once, carried from one to the other. */
export const leaveFacts = {
  /** First day of the leave: the event date. */
  sickLeaveStart: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 0 } }),
  /** So far or expected, the first day included. */
  sickLeaveDays: integer({ unit: 'days', min: 1, max: 730 }),
  medicalLeave: yesNo(),
  worksDuringLeave: yesNo(),
  relapse: yesNo({
    from: (_, facts) => {
      const start = startOf(facts);
      return facts.leaveCause !== undefined && start && isNewEachTime(facts.leaveCause, start) ? false : undefined;
    },
  }),
  /** Days of the earlier leave, or leaves, of the same process. */
  earlierLeaveDays: days({ max: 730, from: (_, facts) => (facts.relapse === false ? 0 : undefined) }),
  registered: workFacts.registered,
  regime: workFacts.regime,
  duesPaid: workFacts.duesPaid,
  paidByCompany: yesNo({ from: (_, facts) => (facts.regime === 'self-employed' ? false : undefined) }),
  leaveBaseSum: money({ max: 100_000, from: ({ record }, facts) => baseFrom(record, facts)?.sum }),
  leaveBaseDays: integer({ unit: 'days', min: 1, max: 92, from: ({ record }, facts) => baseFrom(record, facts)?.days }),
  iban: personFacts.iban,
};

/** Contributions before the leave: five years for an illness, seven or the whole life for week 39 of pregnancy. */
export const leavePeriodFacts = {
  daysLast5YearsToLeave: days({
    from: ({ record }, facts) => {
      const start = startOf(facts);
      return daysBefore(record, start, start && sickLeavePeriod.on(start).years);
    },
  }),
  birthDate: personFacts.birthDate,
  daysLast7YearsToLeave: days({ from: ({ record }, facts) => daysBefore(record, startOf(facts), 7) }),
  daysCareerToLeave: days({ from: ({ record }, facts) => daysBefore(record, startOf(facts)) }),
};
