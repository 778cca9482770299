import { type Day, day } from '@/lib/law/day';
import { careGapFilling, gapFilling } from '@/lib/law/parameters/retirement';
import { pensionFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { workFacts } from '../../facts/work';
import { date, days, integer, money, oneOf } from '../../fields';
import { daysByRetirement, recentDaysByRetirement, retirementBaseFrom } from './base';
import { genderGapFacts } from './gender-gap';

type Known = Readonly<Record<string, unknown>>;
const retirementOf = (facts: Known) => facts.retirementDate as Day | undefined;

/** Whether the law of that day fills more gaps for women employees and some men (LGSS transitional provision 41). */
export const hasCareGap = (on: Day): boolean =>
  careGapFilling.on(on).stretches.length > gapFilling.on(on).stretches.length;

/** Facts of every way to retirement, in the order in which each is found from the ones above. */
export const retirementFacts = {
  /** Last day of work, or the day of the claim of who is not registered: the event date. Three months ahead at most. */
  retirementDate: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 92 } }),
  birthDate: personFacts.birthDate,
  /** Days contributed in the whole life by that day, without the share of extra payments. */
  daysByRetirement: days({
    max: 25_000,
    from: ({ record }, facts) => {
      const on = retirementOf(facts);
      return record && on ? daysByRetirement(record, on) : undefined;
    },
  }),
  /** Those of the last fifteen years. */
  recentDaysByRetirement: days({
    max: 5479,
    from: ({ record }, facts) => {
      const on = retirementOf(facts);
      return record && on ? recentDaysByRetirement(record, on) : undefined;
    },
  }),
  regime: workFacts.regime,
  duesPaid: workFacts.duesPaid,
  /** Who has more months without contributions filled since 2026 (LGSS transitional provision 41). */
  careGap: oneOf(['woman', 'interrupted-career', 'no'], {
    from: (_, facts) => {
      const on = retirementOf(facts);
      if (!on) return undefined;
      return facts.regime === 'self-employed' || !hasCareGap(on) ? 'no' : undefined;
    },
  }),
  /** Regulatory base, a month of fourteen. */
  retirementBase: money({
    max: 20_000,
    from: ({ record }, facts) => {
      const on = retirementOf(facts);
      if (!record || !on || facts.careGap === undefined) return undefined;
      return retirementBaseFrom(record, on, { care: facts.careGap !== 'no' });
    },
  }),
};

const { regime, duesPaid, careGap, retirementBase, ...career } = retirementFacts;

/** The delayed, partial and special ways ask for the career first and the amount last. */
export const ownCareerFacts = career;
/** Only employees: their gaps are filled. */
export const employeeAmountFacts = { careGap, retirementBase };
/** Employees and self-employed. */
export const amountFacts = { regime, duesPaid, careGap, retirementBase };

/** Facts of early retirement by own will or after losing the job. */
export const earlyFacts = {
  /** Compulsory military or social service, of which a year at most counts (LGSS 207.1.c, 208.1.b). */
  serviceDays: integer({ unit: 'days', min: 0, max: 1500 }),
};

/** The minimum, the gender-gap supplement and the account: the last pages of every way to retirement. */
export const retirementPayFacts = { ...genderGapFacts, ...pensionFacts, iban: personFacts.iban };

/** In alta when retiring, or in a situation treated as such (LGSS 165.1). */
export const { registered } = workFacts;
