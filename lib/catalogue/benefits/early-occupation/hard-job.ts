import { addMonths, type Day } from '@/lib/law/day';
import { contributedTime } from '@/lib/law/parameters/retirement';
import { type HardJob, type HardJobName, hardJobRules } from '@/lib/law/parameters/special-early-retirement';
import { ageInMonths, type Career, monthsUntil } from '../retirement/age';
import { daysOff, loweredBy, referenceDay } from '../retirement/lowered-age';

const WHOLE = 10_000;

export type HardJobCase = {
  readonly job: HardJobName;
  /** Months worked in it; of an artist, those of the last 21 years. */
  readonly months: number;
  /** Coefficient of the category of a miner, in basis points. */
  readonly coefficient: number;
};

const ruleOf = (job: HardJobName, on: Day): HardJob => hardJobRules.on(on)[job];

/** Months in the job without which the age is not lowered; null when the law does not ask for them. */
export const monthsAsked = (job: HardJobName, on: Day): number | null => {
  const rule = ruleOf(job, on);
  if (rule.kind === 'coefficient') return rule.leastYears > 0 ? rule.leastYears * 12 : null;
  return rule.asks && 'years' in rule.asks ? rule.asks.years * 12 : null;
};
export const bullfightsAsked = (job: HardJobName, on: Day): number | null => {
  const rule = ruleOf(job, on);
  return rule.kind === 'age' && rule.asks && 'bullfights' in rule.asks ? rule.asks.bullfights : null;
};

export type HardJobRetirement = {
  readonly first: Day;
  /** Days the job takes off the age, and those of them that count as contributed. */
  readonly off: number;
  readonly counted: number;
  /** Cut of the pension, in basis points. */
  readonly cut: number;
};

/** Retirement by the job: its coefficient over the complete years worked, or an age of its own (LGSS 206). */
export const hardJobRetirement = (career: Career, c: HardJobCase): HardJobRetirement => {
  const { birthDate, on } = career;
  const rule = ruleOf(c.job, on);
  const reference = referenceDay(career);
  if (rule.kind === 'age') {
    const years = Math.ceil(monthsUntil(on, reference) / 12);
    return { first: addMonths(birthDate, rule.age), off: 0, counted: 0, cut: Math.min(WHOLE, years * rule.cut) };
  }
  const years = Math.floor(c.months / 12);
  const { yearDays } = contributedTime.on(on);
  const off = years < rule.leastYears ? 0 : daysOff(years * yearDays, rule.coefficient ?? c.coefficient);
  const isLong = rule.longCareer !== null && c.months >= rule.longCareer.months;
  const floor = isLong ? rule.longCareer : rule.floor;
  const age = floor === null ? 0 : 'age' in floor ? floor.age : ageInMonths(birthDate, reference) - floor.before;
  const { first, counted } = loweredBy(career, off, age);
  return { first, off, counted, cut: 0 };
};
