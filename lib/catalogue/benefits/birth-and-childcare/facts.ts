import { cents } from '@/lib/law/cents';
import { addDays, addYears, type Day, day, maxDay } from '@/lib/law/day';
import { partTimeDays } from '@/lib/law/parameters/part-time-days';
import { type ContributionRecord, daysContributed } from '@/lib/record/record';
import { personFacts } from '../../facts/person';
import { workFacts } from '../../facts/work';
import { date, days, integer, list, money, oneOf, yesNo } from '../../fields';
import { birthBaseFrom } from './base';

const eventOf = (facts: Readonly<Record<string, unknown>>) => facts.eventDate as Day | undefined;
// The base of earlier events follows a wording of art. 179 that is not held here.
const firstEvent = day('2023-01-01');
const careerBegins = day('1930-01-01');
const latestPlan = { daysFromToday: 3653 };

/**
 * Days contributed before the event, which is also the first day of compulsory rest of whoever is not the biological
 * mother (LGSS 178.1–3). Part-time days always count whole: until October 2023 the days and the period asked for were
 * both multiplied by the same share (LGSS 247.b–c, former wording), and so the comparison was the same.
 */
const daysBefore = (record: ContributionRecord | null, event: Day | undefined, years?: number) => {
  if (!record || !event) return undefined;
  const since = years === undefined ? careerBegins : addYears(event, -years);
  const countsWhole = partTimeDays.entries.find(({ value }) => value === 'whole')?.from ?? event;
  return daysContributed(record, since, event, maxDay(event, countsWhole));
};

/** Facts of birth and childcare benefit, contributory and not: asked once, carried from one to the other. */
export const birthFacts = {
  situation: oneOf(['birth', 'adoption', 'fostering']),
  /** Birth, or the judgment or decision of adoption or fostering: the event date. */
  eventDate: date({ min: { day: firstEvent }, max: { daysFromToday: 28 } }),
  role: oneOf(['birth-mother', 'other-parent'], {
    from: (_, facts) => (facts.situation === 'birth' || !facts.situation ? undefined : 'other-parent'),
  }),
  singleParent: yesNo(),
  children: list({ disability: yesNo() }, { min: 1, max: 8 }),
  hospitalDays: days({
    max: 400,
    from: (_, facts) => (facts.situation === 'birth' || !facts.situation ? undefined : 0),
  }),
  stopsWork: yesNo(),
  leaveStart: date({
    min: { day: addDays(firstEvent, -28) },
    max: { daysFromToday: 28 },
    from: (_, facts) => eventOf(facts),
  }),
  birthDate: personFacts.birthDate,
  ...workFacts,
  daysLast7Years: days({ from: ({ record }, facts) => daysBefore(record, eventOf(facts), 7) }),
  daysCareer: days({ from: ({ record }, facts) => daysBefore(record, eventOf(facts)) }),
  baseSum: money({
    from: ({ record }, facts) => {
      const event = eventOf(facts);
      const base = record && event && birthBaseFrom(record, event);
      return base ? cents(base.sum) : undefined;
    },
  }),
  baseDays: integer({
    unit: 'days',
    min: 1,
    max: 366,
    from: ({ record }, facts) => {
      const event = eventOf(facts);
      return record && event ? birthBaseFrom(record, event)?.days : undefined;
    },
  }),
  iban: personFacts.iban,
};

/** The further periods of leave a person plans, after the compulsory weeks. */
export const furtherLeave = list(
  { from: date({ min: { day: firstEvent }, max: latestPlan }), weeks: integer({ unit: 'weeks', min: 1, max: 40 }) },
  { min: 0, max: 26 },
);
