import { addYears, type Day, day, maxDay } from '@/lib/law/day';
import { partTimeDays } from '@/lib/law/parameters/part-time-days';
import { type ContributionRecord, daysContributed } from '@/lib/record/record';
import { workingBaseFrom } from '@/lib/record/working-base';
import { personFacts } from '../../facts/person';
import { workFacts } from '../../facts/work';
import { days, integer, money } from '../../fields';

/** The law before is not held here. */
export const firstCareEvent = day('2023-01-01');
/** Care can be asked for some weeks ahead. */
export const careAhead = { daysFromToday: 90 };
const careerBegins = day('1930-01-01');

/* Part-time days count whole, as in the birth benefit whose periods these benefits take over (LGSS 184.1, 191.1). */
const daysBefore = (record: ContributionRecord | null, on: Day | undefined, years?: number) => {
  if (!record || !on) return undefined;
  const since = years === undefined ? careerBegins : addYears(on, -years);
  const countsWhole = partTimeDays.entries.find(({ value }) => value === 'whole')?.from ?? on;
  return daysContributed(record, since, on, maxDay(on, countsWhole));
};

/** Facts about the work of who stops or cuts it to care, on the day it begins. */
export const careWorkFacts = {
  birthDate: personFacts.birthDate,
  ...workFacts,
  careDaysLast7Years: days({ from: ({ record }, _, on) => daysBefore(record, on, 7) }),
  careDaysCareer: days({ from: ({ record }, _, on) => daysBefore(record, on) }),
};

/** What the base of occupational risks is made of: the month before, and the overtime of the year before. */
export const occupationalBaseFacts = {
  careBaseSum: money({
    from: ({ record }, _, on) => (record && on ? workingBaseFrom(record, on)?.sum : undefined),
  }),
  careBaseDays: integer({
    unit: 'days',
    min: 1,
    max: 366,
    from: ({ record }, _, on) => (record && on ? workingBaseFrom(record, on)?.days : undefined),
  }),
  careOvertimeYear: money({ max: 1_000_000 }),
};
