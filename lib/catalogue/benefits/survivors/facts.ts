import { type Cents, cents } from '@/lib/law/cents';
import { addDays, addToMonth, type Day, day, firstDay, monthOf } from '@/lib/law/day';
import { deceasedContribution } from '@/lib/law/parameters/survivors';
import { date, days, integer, money, oneOf, yesNo } from '../../fields';
import { baseOfMonths, baseOfWages, revaluedBase, revaluedSince } from './base';

type Known = Readonly<Record<string, unknown>>;
type Answers = {
  readonly deathDate: Day;
  readonly deathCause: string;
  readonly deceasedSituation: string;
  readonly bestMonthsSum: Cents;
  readonly yearlyWages: Cents;
  readonly deceasedPensionBaseNow: Cents;
};

export const fromWork = (cause: unknown): boolean => cause === 'work-accident' || cause === 'occupational-disease';
export const isPensioner = (facts: { readonly deceasedSituation?: unknown }): boolean =>
  facts.deceasedSituation === 'pensioner';
const isKnown = (facts: Known, ...keys: readonly string[]) => keys.every((key) => facts[key] !== undefined);
const isShortCareer = (facts: Known) =>
  facts.deceasedSituation === 'not-registered' &&
  typeof facts.deceasedDaysCareer === 'number' &&
  facts.deceasedDaysCareer < deceasedContribution.on(facts.deathDate as Day).careerDays;

/** Facts of the person who has died and of the death, one declaration for every survivors' procedure. */
export const deathFacts = {
  /** The event date. */
  deathDate: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 0 } }),
  /** A death by violence counts as an accident: nobody is asked for its cause then. */
  deathCause: oneOf(['illness', 'accident', 'work-accident', 'occupational-disease'], {
    from: (_, facts) => (facts.violenceDeath === true ? 'accident' : undefined),
  }),
  /** In alta or treated as such; drawing a retirement or permanent incapacity pension; neither. */
  deceasedSituation: oneOf(['active', 'pensioner', 'not-registered']),
  /** Before the death, or before the duty to contribute ended when in a situation treated as alta (LGSS 219.1). */
  deceasedDaysFiveYears: days({ max: 1827 }),
  deceasedDaysCareer: days({ max: 25_000 }),
  /** Sum of the best 24 monthly bases in a row; 0 when the base is another. */
  bestMonthsSum: money({
    max: 150_000,
    from: (_, facts) => {
      if (!isKnown(facts, 'deathDate', 'deathCause', 'deceasedSituation')) return undefined;
      return isPensioner(facts) || fromWork(facts.deathCause) || isShortCareer(facts) ? cents(0) : undefined;
    },
  }),
  /** Everything earned in the year before an accident at work or an occupational disease; 0 when the base is another. */
  yearlyWages: money({
    max: 200_000,
    from: (_, facts) => {
      if (!isKnown(facts, 'deathCause', 'deceasedSituation')) return undefined;
      return isPensioner(facts) || !fromWork(facts.deathCause) ? cents(0) : undefined;
    },
  }),
  deceasedPensionStart: date({ min: { day: day('1967-01-01') }, max: { daysFromToday: 0 } }),
  /** Regulatory base of the pension as it was granted; 0 when it is not asked. */
  deceasedPensionBase: money({
    max: 20_000,
    from: (_, facts) => {
      if (!isKnown(facts, 'deceasedSituation')) return undefined;
      if (!isPensioner(facts)) return cents(0);
      const start = facts.deceasedPensionStart as Day | undefined;
      return start && start < revaluedSince ? cents(0) : undefined;
    },
  }),
  /** The same with every yearly rise since: worked out for pensions since 2022, asked of older ones. */
  deceasedPensionBaseNow: money({
    max: 20_000,
    from: (_, facts) => {
      if (!isKnown(facts, 'deceasedSituation')) return undefined;
      if (!isPensioner(facts)) return cents(0);
      const [start, base, death] = [facts.deceasedPensionStart, facts.deceasedPensionBase, facts.deathDate];
      if (!start || base === undefined || !death || (start as Day) < revaluedSince) return undefined;
      return revaluedBase(base as Cents, start as Day, death as Day);
    },
  }),
};

/** Facts of the other survivors of the same person, for the limit over all of them. */
export const otherSurvivorsFacts = {
  widowDrawing: oneOf(['none', 'temporary', '52', '60', '70'], {
    from: (_, facts) => (facts.violenceCase === 'parent-aggressor' ? 'none' : undefined),
  }),
  /** Orphans with a pension for the same death, the person who applies not counted. */
  orphansDrawing: integer({ unit: 'count', min: 0, max: 20 }),
  /** Lost both parents, or has only the one who has died. */
  absoluteOrphan: yesNo(),
};

/** Income of the home and how many live in it: 75 % of the minimum wage each (LGSS 224, Decree 3158/1966 art. 31.2). */
export const livingUnitFacts = {
  livingUnitMembers: integer({
    unit: 'count',
    min: 1,
    max: 20,
    from: (_, facts) => (facts.widowDependants === false ? 1 : undefined),
  }),
  livingUnitIncome: money({
    max: 1_000_000,
    from: (_, facts) => (facts.widowDependants === false ? cents(0) : undefined),
  }),
};

/** Facts the base is read from. */
export const baseKeys = [
  'deathDate',
  'deathCause',
  'deceasedSituation',
  'bestMonthsSum',
  'yearlyWages',
  'deceasedPensionBase',
  'deceasedPensionBaseNow',
] as const;

/** Regulatory base of the survivors, a month, and how many times a year it is paid: real wages have the extras inside. */
export const survivorsBase = (f: Answers): { readonly base: Cents; readonly pays: 12 | 14 } => {
  const pays = fromWork(f.deathCause) ? 12 : 14;
  if (isPensioner(f)) return { base: f.deceasedPensionBaseNow, pays };
  return { base: pays === 12 ? baseOfWages(f.yearlyWages) : baseOfMonths(f.bestMonthsSum, f.deathDate), pays };
};

/**
 * First day of a survivor's payment: the day after the death, or the first of the next month after a pensioner, whose own
 * pension is paid for the whole month of the death.
 */
export const paidFrom = (f: { readonly deathDate: Day; readonly deceasedSituation: string }): Day =>
  isPensioner(f) ? firstDay(addToMonth(monthOf(f.deathDate), 1)) : addDays(f.deathDate, 1);

/** Points of the widow's or widower's pension already drawn; a temporary benefit takes none (Decree 3158/1966 art. 38.1.5). */
export const widowPoints = (drawing: string): number => {
  const percentage = Number(drawing);
  return Number.isNaN(percentage) ? 0 : percentage * 100;
};
