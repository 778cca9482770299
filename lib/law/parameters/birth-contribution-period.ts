import type { Day } from '../day';
import { lgss } from '../legal-ref';
import { parameter } from '../parameter';

/** Days asked of a person younger than `under` (null: of any age above): so many recent ones, or so many in all. */
export type ContributionBand = {
  readonly under: number | null;
  readonly recentDays: number;
  readonly recentYears: number;
  readonly careerDays: number;
};

/** Minimum contribution period of birth and childcare benefit, by age, youngest first. */
export const birthContributionPeriod = parameter<readonly ContributionBand[]>('birth.contribution-period', {
  unit: 'table',
  entries: [
    {
      from: '2019-04-01',
      source: lgss('178.1'),
      value: [
        { under: 21, recentDays: 0, recentYears: 7, careerDays: 0 },
        { under: 26, recentDays: 90, recentYears: 7, careerDays: 180 },
        { under: null, recentDays: 180, recentYears: 7, careerDays: 360 },
      ],
    },
  ],
});

/** The band of a person of that age (completed years). */
export const birthContributionBand = (age: number, on: Day): ContributionBand => {
  const found = birthContributionPeriod.on(on).find(({ under }) => under === null || age < under);
  if (!found) throw new RangeError(`No band of contribution period for age ${age}`);
  return found;
};
