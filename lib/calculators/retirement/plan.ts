import { countries } from '@/lib/catalogue/benefits/eu-coordination/countries';
import { delayChoices } from '@/lib/catalogue/benefits/retire-delayed/delay';
import { reliefs } from '@/lib/catalogue/benefits/retire-partial/access';
import { genderGapFacts } from '@/lib/catalogue/benefits/retirement/gender-gap';
import { pensionFacts } from '@/lib/catalogue/facts/household';
import { personFacts } from '@/lib/catalogue/facts/person';
import { date, days, type Facts, integer, list, money, oneOf, percent, yesNo } from '@/lib/catalogue/fields';
import { evaluate, type Known, over, type Step } from '@/lib/catalogue/kernel';
import { type Day, day } from '@/lib/law/day';
import { hardJobs } from '@/lib/law/parameters/special-early-retirement';

/** What somebody may want of the day of their retirement. */
export const goals = ['earliest', 'most-per-month', 'most-over-life'] as const;
export type Goal = (typeof goals)[number];

/** Why a job ended, as LGSS 207.1.d groups it for a simulation: one of its causes, another, or not lost. */
const jobEnds = ['not-lost', 'dismissal', 'employer-gone', 'violence', 'other'] as const;

const earliest = { day: day('1990-01-01') };
const farthest = { day: day('2070-12-31') };

/** All a simulation may know. Nothing but the first page has to be told: `defaults` stand for the rest. */
export const planFacts = {
  birthDate: personFacts.birthDate,
  /** Time contributed by today, or by `contributedOn`: complete years and months, or its days. */
  yearsContributed: integer({ unit: 'years', min: 0, max: 60 }),
  monthsContributed: integer({ unit: 'months', min: 0, max: 11 }),
  daysContributed: days({ max: 22_000 }),
  contributedOn: date({ min: earliest, max: { daysFromToday: 0 } }),

  workNow: oneOf(['employee', 'self-employed', 'none']),
  lastWorkDay: date({ min: earliest, max: { daysFromToday: 0 } }),
  /** Contribution base of a month, in euros of today. */
  monthlyBase: money({ max: 20_000 }),

  genderGapChildren: genderGapFacts.genderGapChildren,
  disabilityKind: oneOf(['none', 'listed-45', 'from-65', 'from-65-help']),
  goal: oneOf(goals),

  /** Last day of work, or day of the claim, to look at; without it the best day for the goal is looked for. */
  retirementOn: date({ min: { day: day('2013-01-01') }, max: farthest }),
  /** Works until retirement, or stops before. */
  workPlan: oneOf(['until-retirement', 'part-time', 'stop']),
  stopDate: date({ min: earliest, max: farthest }),
  /** After stopping: in a situation treated as work (unemployment benefit, special agreement) or in none. */
  afterStop: oneOf(['assimilated', 'nothing']),
  partTimeFrom: date({ min: earliest, max: farthest }),
  partTimeShare: percent(),

  careGap: oneOf(['woman', 'interrupted-career', 'no']),
  pensionHousehold: pensionFacts.pensionHousehold,
  pensionOtherIncome: pensionFacts.pensionOtherIncome,
  /** Children under 25 at home, for the income tax withheld. */
  childrenAtHome: integer({ unit: 'count', min: 0, max: 15 }),

  monthsWithDisability: integer({ unit: 'months', min: 0, max: 800 }),
  specialJob: oneOf(['none', ...hardJobs]),
  specialJobMonths: integer({ unit: 'months', min: 0, max: 720 }),
  specialMinerCategory: percent({ max: 50 }),
  specialFights: integer({ unit: 'count', min: 0, max: 5000 }),
  mutualBefore1967: yesNo(),
  jobEnd: oneOf(jobEnds),
  jobEndProven: yesNo(),
  seekerSixMonths: yesNo(),
  subsidyThreeMonths: yesNo(),
  leftBefore2022: yesNo(),
  daysOfService: integer({ unit: 'days', min: 0, max: 1500 }),

  yearsInCompany: integer({ unit: 'years', min: 0, max: 60 }),
  reliefOffered: oneOf(reliefs),
  manufacturingJob: yesNo(),
  dayCut: percent(),
  /** Working day of a job beside the pension. */
  dayBeside: percent(),
  givesWorkTo: yesNo(),
  delayPaidAs: oneOf(delayChoices),

  abroad: list(
    { country: oneOf(countries), monthsAbroad: integer({ unit: 'months', min: 1, max: 720 }) },
    { min: 0, max: 8 },
  ),

  futureBase: oneOf(['same', 'prices', 'growth']),
  baseGrowth: percent({ max: 10 }),
  priceGrowth: percent({ max: 10 }),
  wageGrowth: percent({ max: 10 }),
  /** Holds pensions of later years to the maximum forecast for them; those of this year always are. */
  ceilingLater: yesNo(),
  /** Age up to which what has been drawn is compared, in years. */
  untilAge: integer({ unit: 'years', min: 70, max: 110 }),

  /** Known already, so that one rule can be asked alone. */
  knownBase: money({ max: 20_000 }),
  knownPercentage: percent(),
  knownPension: money({ max: 20_000 }),
};
export type PlanFacts = Facts<typeof planFacts>;

/** What is taken for granted until it is told. Assumptions about the years to come are said beside every result. */
export const defaults = {
  workNow: 'employee',
  genderGapChildren: 0,
  disabilityKind: 'none',
  goal: 'most-over-life',
  workPlan: 'until-retirement',
  afterStop: 'nothing',
  careGap: 'no',
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  childrenAtHome: 0,
  monthsWithDisability: 0,
  specialJob: 'none',
  specialJobMonths: 0,
  specialMinerCategory: 2000,
  specialFights: 0,
  mutualBefore1967: false,
  daysOfService: 0,
  subsidyThreeMonths: false,
  leftBefore2022: false,
  manufacturingJob: false,
  dayBeside: 5000,
  givesWorkTo: false,
  delayPaidAs: 'points',
  abroad: [],
  futureBase: 'prices',
  baseGrowth: 0,
  priceGrowth: 200,
  wageGrowth: 250,
  ceilingLater: true,
  untilAge: 86,
} as const satisfies Partial<{ readonly [K in keyof PlanFacts]: PlanFacts[K] | number }>;

export type PlanKey = keyof PlanFacts & string;
/** A plan with its defaults: only what nobody can take for granted may be missing. */
export type Plan = { readonly [K in keyof typeof defaults]: PlanFacts[K] } & Partial<PlanFacts> & {
    readonly birthDate: Day;
  };

const given = over(planFacts);
const is = <K extends PlanKey>(key: K, ...values: readonly PlanFacts[K][]) =>
  given([key], (f) => (values as readonly unknown[]).includes((f as PlanFacts)[key]));
const isNot = <K extends PlanKey>(key: K, ...values: readonly PlanFacts[K][]) =>
  given([key], (f) => !(values as readonly unknown[]).includes((f as PlanFacts)[key]));

/** The pages before the first answer: six questions on three or four pages. */
export const firstSteps = [
  { id: 'you', task: 'first', asks: ['birthDate', 'yearsContributed', 'monthsContributed'] },
  { id: 'work', task: 'first', asks: ['workNow', 'monthlyBase'] },
  { id: 'last-work', task: 'first', asks: ['lastWorkDay', 'afterStop'], shownIf: is('workNow', 'none') },
  { id: 'family', task: 'first', asks: ['genderGapChildren', 'disabilityKind', 'goal'] },
] as const satisfies readonly Step<string, string, PlanKey>[];

/** Pages that make the answer finer, asked when the person wants; each leads back to the result. */
export const finerSteps = [
  { id: 'date', task: 'plans', asks: ['retirementOn'] },
  { id: 'goal', task: 'plans', asks: ['goal', 'untilAge'] },
  { id: 'plan', task: 'plans', asks: ['workPlan'] },
  { id: 'stop', task: 'plans', asks: ['stopDate', 'afterStop'], shownIf: is('workPlan', 'stop') },
  { id: 'part-time', task: 'plans', asks: ['partTimeFrom', 'partTimeShare'], shownIf: is('workPlan', 'part-time') },
  { id: 'future-base', task: 'plans', asks: ['futureBase'] },
  { id: 'base-growth', task: 'plans', asks: ['baseGrowth'], shownIf: is('futureBase', 'growth') },
  { id: 'delay', task: 'plans', asks: ['delayPaidAs'] },
  { id: 'household', task: 'family', asks: ['pensionHousehold', 'pensionOtherIncome'] },
  { id: 'home', task: 'family', asks: ['childrenAtHome'] },
  { id: 'gaps', task: 'family', asks: ['careGap'], shownIf: isNot('workNow', 'self-employed') },
  { id: 'job-end', task: 'work', asks: ['jobEnd'] },
  {
    id: 'job-end-more',
    task: 'work',
    asks: ['jobEndProven', 'seekerSixMonths'],
    shownIf: isNot('jobEnd', 'not-lost'),
  },
  { id: 'subsidy', task: 'work', asks: ['subsidyThreeMonths', 'leftBefore2022'] },
  { id: 'company', task: 'work', asks: ['yearsInCompany', 'reliefOffered', 'dayCut', 'manufacturingJob'] },
  { id: 'special-job', task: 'work', asks: ['specialJob'] },
  {
    id: 'special-time',
    task: 'work',
    asks: ['specialJobMonths'],
    shownIf: isNot('specialJob', 'none', 'other-artist', 'bullfighter', 'bullfighter-team', 'puntillero'),
  },
  { id: 'miner', task: 'work', asks: ['specialMinerCategory'], shownIf: is('specialJob', 'miner') },
  {
    id: 'fights',
    task: 'work',
    asks: ['specialFights'],
    shownIf: is('specialJob', 'bullfighter', 'bullfighter-team', 'puntillero'),
  },
  { id: 'mutual', task: 'career', asks: ['mutualBefore1967'] },
  { id: 'service', task: 'career', asks: ['daysOfService'] },
  { id: 'abroad', task: 'career', asks: ['abroad'] },
  {
    id: 'disability-time',
    task: 'career',
    asks: ['monthsWithDisability'],
    shownIf: isNot('disabilityKind', 'none'),
  },
  { id: 'beside', task: 'work', asks: ['dayBeside', 'givesWorkTo'] },
  { id: 'assumptions', task: 'forecast', asks: ['priceGrowth', 'wageGrowth', 'ceilingLater'] },
] as const satisfies readonly Step<string, string, PlanKey>[];
export const planSteps = [...firstSteps, ...finerSteps];
export type PlanStep = (typeof planSteps)[number]['id'];

/** The pages shown with these answers, defaults counting as answers. */
export const stepsShown = (steps: readonly Step<string, string, PlanKey>[], known: Known, on: Day) => {
  const facts = { ...defaults, ...known };
  return steps.filter(({ shownIf }) => !shownIf || evaluate(shownIf, facts, { on }) === true);
};
