import { cents } from '@/lib/law/cents';
import { addYears, ageOn, type Day, day, maxDay } from '@/lib/law/day';
import { partTimeDays } from '@/lib/law/parameters/part-time-days';
import { incapacityPeriod, totalIncrease } from '@/lib/law/parameters/permanent-incapacity';
import { retirementPeriod } from '@/lib/law/parameters/retirement';
import { type ContributionRecord, daysContributed } from '@/lib/record/record';
import { isWithoutPension, pensionFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { workFacts } from '../../facts/work';
import { date, days, integer, money, oneOf, yesNo } from '../../fields';
import { genderGapFacts } from '../retirement/gender-gap';
import { leaveBaseFrom, leaveDailyBase } from '../temp-incapacity/base';
import { basesSumFrom, lastBaseFrom } from './base';

type Known = Readonly<Record<string, unknown>>;
const dayIn = (facts: Known, key: string) => facts[key] as Day | undefined;
const eventOf = (facts: Known) => dayIn(facts, 'incapacityDate');
const careerBegins = day('1930-01-01');

/**
 * Days contributed before the incapacity. Part-time days count whole also before October 2023: then the days and the
 * period asked for were reduced by the same share, so the comparison was the same (LGSS 247, former wording).
 */
export const daysBeforeIncapacity = (record: ContributionRecord, on: Day, years?: number): number => {
  const countsWhole = partTimeDays.entries.find(({ value }) => value === 'whole')?.from ?? on;
  return daysContributed(
    record,
    years === undefined ? careerBegins : addYears(on, -years),
    on,
    maxDay(on, countsWhole),
  );
};

const isUnderIncreaseAge = (facts: Known): boolean => {
  const [born, on] = [dayIn(facts, 'birthDate'), eventOf(facts)];
  return !!born && !!on && ageOn(born, on) < totalIncrease.on(on).fromAge;
};

/** When the incapacity comes from and who the person is: every degree asks it. */
export const incapacityEvent = {
  /** The day that counts as that of the incapacity: the event date. */
  incapacityDate: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 0 } }),
  birthDate: personFacts.birthDate,
};

/** Work of the person that day. */
export const { registered, regime, duesPaid } = workFacts;
export const { iban } = personFacts;

/** Illness or accident, when it does not come from work. */
export const incapacityCause = oneOf(['common-illness', 'non-work-accident']);

/** Contributions before the incapacity. */
export const incapacityCareer = {
  incapacityCareerDays: days({
    max: 25_000,
    from: ({ record }, facts) => {
      const on = eventOf(facts);
      return record && on ? daysBeforeIncapacity(record, on) : undefined;
    },
  }),
  /** Of the last ten years. */
  incapacityRecentDays: days({
    max: 3653,
    from: ({ record }, facts) => {
      const on = eventOf(facts);
      return record && on ? daysBeforeIncapacity(record, on, incapacityPeriod.on(on).recentYears) : undefined;
    },
  }),
  /** Days of the sick leave the incapacity comes from, 0 without one. */
  leaveDaysBeforeIncapacity: integer({ unit: 'days', min: 0, max: 730 }),
  /** Two of the last fifteen years contributed, as retirement asks (LGSS 205.1.b). */
  twoYearsInLast15: yesNo({
    from: ({ record }, facts) => {
      const on = eventOf(facts);
      if (!record || !on) return undefined;
      const { recentDays, recentYears } = retirementPeriod.on(on);
      return daysBeforeIncapacity(record, on, recentYears) >= recentDays;
    },
  }),
};

/** Sum of the bases that count, brought up to date: see base.ts. */
const incapacityBases = money({
  max: 1_000_000,
  from: ({ record }, facts) => {
    const [born, on] = [dayIn(facts, 'birthDate'), eventOf(facts)];
    const { incapacityCause: cause, registered: isIn, regime: scheme } = facts;
    if (!record || !born || !on || typeof cause !== 'string' || typeof isIn !== 'boolean') return undefined;
    const life = { birthDate: born, incapacityDate: on, incapacityCause: cause, registered: isIn };
    return basesSumFrom(record, { ...life, regime: String(scheme) });
  },
});

/** What work is left: with severe incapacity it may be none, or another than one's own. Other degrees say it already. */
export const workStillPossible = oneOf(['none', 'other-job'], {
  from: (_, { incapacityDegree }) => {
    if (incapacityDegree === undefined || incapacityDegree === 'severe') return undefined;
    return incapacityDegree === 'total' ? 'other-job' : 'none';
  },
});

/** Works in something else: it stops the increase of a total pension, which begins at 55. */
export const worksInOtherJob = yesNo({
  from: (_, facts) => (facts.workStillPossible === 'none' || isUnderIncreaseAge(facts) ? false : undefined),
});

/** Base of the last month: of severe incapacity, and of the self-employed hurt at work. */
export const lastContributionBase = money({
  max: 10_000,
  from: ({ record }, facts) => {
    const { incapacityDegree, regime: scheme } = facts;
    const isUnread = incapacityDegree !== undefined && incapacityDegree !== 'severe' && scheme === 'general';
    if (isWithoutPension(facts) || isUnread) return cents(0);
    const on = eventOf(facts);
    return record && on ? lastBaseFrom(record, on) : undefined;
  },
});

/**
 * Daily base of the sick leave the partial incapacity comes from. The record gives that of the month before the
 * incapacity, which during a leave is the same.
 */
export const incapacityDailyBase = money({
  max: 1000,
  from: ({ record }, facts) => {
    if (facts.incapacityDegree !== undefined && facts.incapacityDegree !== 'partial') return cents(0);
    const on = eventOf(facts);
    const base = record && on && leaveBaseFrom(record, on);
    return base && on ? leaveDailyBase(base, on) : undefined;
  },
});

/** The last pages of every pension: its minimum, the gender-gap supplement and the account. */
export const incapacityPay = { ...pensionFacts, ...genderGapFacts, iban };

/** Facts of the three pensions of common causes. */
export const commonIncapacityFacts = {
  incapacityCause,
  ...incapacityEvent,
  registered,
  regime,
  duesPaid,
  ...incapacityCareer,
  incapacityBases,
  ...incapacityPay,
};
