import * as birthAndChildcareBase from '@/lib/catalogue/benefits/birth-and-childcare/base';
import * as complement from '@/lib/catalogue/pensions/complement';
import type { Day } from '@/lib/law/day';
import { type Entry, NoValueInForce, type Parameter, type Unit } from '@/lib/law/parameter';
import * as birthContributionPeriod from '@/lib/law/parameters/birth-contribution-period';
import * as birthLeave from '@/lib/law/parameters/birth-leave';
import * as contributionBases from '@/lib/law/parameters/contribution-bases';
import * as contributionRates from '@/lib/law/parameters/contribution-rates';
import * as coordination from '@/lib/law/parameters/coordination';
import * as delayedRetirement from '@/lib/law/parameters/delayed-retirement';
import * as dependency from '@/lib/law/parameters/dependency';
import * as domesticEmployment from '@/lib/law/parameters/domestic-employment';
import * as duties from '@/lib/law/parameters/duties';
import * as earlyRetirement from '@/lib/law/parameters/early-retirement';
import * as europeanCard from '@/lib/law/parameters/european-card';
import * as familyBenefits from '@/lib/law/parameters/family-benefits';
import * as genderGap from '@/lib/law/parameters/gender-gap';
import * as incomeTax from '@/lib/law/parameters/income-tax';
import * as injuryScale from '@/lib/law/parameters/injury-scale';
import * as iprem from '@/lib/law/parameters/iprem';
import * as latePayment from '@/lib/law/parameters/late-payment';
import * as maximumPension from '@/lib/law/parameters/maximum-pension';
import * as medicineShare from '@/lib/law/parameters/medicine-share';
import * as minimumIncome from '@/lib/law/parameters/minimum-income';
import * as minimumPensions from '@/lib/law/parameters/minimum-pensions';
import * as minimumWage from '@/lib/law/parameters/minimum-wage';
import * as mobilitySubsidy from '@/lib/law/parameters/mobility-subsidy';
import * as nonContributoryPension from '@/lib/law/parameters/non-contributory-pension';
import * as nonContributoryRules from '@/lib/law/parameters/non-contributory-rules';
import * as partTimeDays from '@/lib/law/parameters/part-time-days';
import * as partialRetirement from '@/lib/law/parameters/partial-retirement';
import * as pensionAndWork from '@/lib/law/parameters/pension-and-work';
import * as permanentIncapacity from '@/lib/law/parameters/permanent-incapacity';
import * as procedureTerms from '@/lib/law/parameters/procedure-terms';
import * as resolutionTerms from '@/lib/law/parameters/resolution-terms';
import * as retirement from '@/lib/law/parameters/retirement';
import * as safetySurcharge from '@/lib/law/parameters/safety-surcharge';
import * as schoolInsurance from '@/lib/law/parameters/school-insurance';
import * as selfEmployedBands from '@/lib/law/parameters/self-employed-bands';
import * as selfEmployedRates from '@/lib/law/parameters/self-employed-rates';
import * as selfEmployedWindows from '@/lib/law/parameters/self-employed-windows';
import * as socialServices from '@/lib/law/parameters/social-services';
import * as spaniardsAbroad from '@/lib/law/parameters/spaniards-abroad';
import * as specialEarlyRetirement from '@/lib/law/parameters/special-early-retirement';
import * as survivors from '@/lib/law/parameters/survivors';
import * as temporaryIncapacity from '@/lib/law/parameters/temporary-incapacity';
import * as unemployment from '@/lib/law/parameters/unemployment';

/* Every file that declares figures of the law; a test finds one that is missing here. */
const modules = [
  birthAndChildcareBase,
  birthContributionPeriod,
  birthLeave,
  complement,
  contributionBases,
  contributionRates,
  coordination,
  delayedRetirement,
  dependency,
  domesticEmployment,
  duties,
  earlyRetirement,
  europeanCard,
  familyBenefits,
  genderGap,
  incomeTax,
  injuryScale,
  iprem,
  latePayment,
  maximumPension,
  medicineShare,
  minimumIncome,
  minimumPensions,
  minimumWage,
  mobilitySubsidy,
  nonContributoryPension,
  nonContributoryRules,
  partTimeDays,
  partialRetirement,
  pensionAndWork,
  permanentIncapacity,
  procedureTerms,
  resolutionTerms,
  retirement,
  safetySurcharge,
  schoolInsurance,
  selfEmployedBands,
  selfEmployedRates,
  selfEmployedWindows,
  socialServices,
  spaniardsAbroad,
  specialEarlyRetirement,
  survivors,
  temporaryIncapacity,
  unemployment,
];

/*
 * The families a reader looks for, in the order of the page, and what the ids of their figures begin with. The key is
 * the address of the page, so it stays.
 */
const families = {
  'minimum-wage': ['minimum-wage', 'iprem'],
  'contribution-bases': ['contribution-base', 'contribution'],
  'contribution-rates': ['contribution-rate'],
  'self-employed': ['self-employed'],
  'domestic-employment': ['domestic-employment'],
  'pension-amounts': ['maximum-pension', 'pension', 'minimum-pensions', 'minimum-complement', 'gender-gap'],
  'income-tax': ['income-tax'],
  retirement: ['retirement'],
  'early-retirement': ['early-retirement'],
  'delayed-retirement': ['delayed-retirement'],
  'partial-retirement': ['partial-retirement'],
  'retirement-and-work': ['active-retirement', 'flexible-retirement'],
  'permanent-incapacity': ['permanent-incapacity'],
  'work-accidents': ['injuries', 'safety-surcharge'],
  'sick-leave': ['sick-leave', 'sickness-base', 'occupational-base'],
  survivors: ['survivors'],
  'birth-and-care': ['birth-leave', 'birth', 'birth-base', 'infant-care', 'breastfeeding-risk', 'serious-illness'],
  family: ['family', 'care-credit'],
  unemployment: ['unemployment'],
  'unemployment-allowance': ['unemployment-allowance', 'work-supplement', 'active-income'],
  'minimum-income': ['imv'],
  'non-contributory-pensions': ['non-contributory-pension'],
  mobility: ['mobility-subsidy'],
  'school-insurance': ['school-insurance'],
  dependency: ['dependency'],
  'medicines-and-services': ['medicine-share', 'social-services'],
  abroad: ['residence', 'coordination', 'abroad', 'european-card'],
  'late-payment': ['late-payment'],
  'time-limits': ['procedure', 'resolution', 'duty'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FigureGroup = keyof typeof families;
export type LawFigure = Parameter<unknown>;

const isFigure = (value: unknown): value is LawFigure =>
  value instanceof Object && 'entryOn' in value && 'entries' in value;
export const allFigures: readonly LawFigure[] = modules
  .flatMap((module) => Object.values<unknown>(module))
  .filter(isFigure);

/** Every figure of the law through time, by the family it belongs to. */
export const ruleBook: readonly { readonly group: FigureGroup; readonly figures: readonly LawFigure[] }[] =
  Object.entries(families).map(([group, starts]) => ({
    group: group as FigureGroup,
    figures: starts.flatMap((start) => allFigures.filter(({ id }) => id.split('.')[0] === start)),
  }));

/** One number, word or yes/no inside a value; `path` are the names that lead to it. */
export type Leaf = { readonly path: readonly string[]; readonly value: number | string | boolean | null };

/** A value of the law laid out: a plain figure is one leaf without path. */
export const leavesOf = (value: unknown, path: readonly string[] = []): readonly Leaf[] => {
  if (value instanceof Map) return leavesOf(Object.fromEntries(value), path);
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, String(index + 1)]));
  // `kind` only tells the shapes of a value apart.
  if (value instanceof Object)
    return Object.entries(value).flatMap(([key, inner]) => (key === 'kind' ? [] : leavesOf(inner, [...path, key])));
  return [{ path, value: value as Leaf['value'] }];
};

/** The entry in force that day, or null when the law of that day is not held here. */
export const inForce = (figure: LawFigure, on: Day): Entry<unknown> | null => {
  try {
    return figure.entryOn(on);
  } catch (error) {
    if (error instanceof NoValueInForce) return null;
    throw error;
  }
};

export type FigureChange = {
  readonly group: FigureGroup;
  readonly figure: LawFigure;
  readonly before: Entry<unknown> | null;
  readonly after: Entry<unknown> | null;
};

/** Figures whose value differs between two days. */
export const changesBetween = (from: Day, to: Day): readonly FigureChange[] =>
  ruleBook.flatMap(({ group, figures }) =>
    figures.flatMap((figure) => {
      const before = inForce(figure, from);
      const after = inForce(figure, to);
      const same = before === after || JSON.stringify(before?.value) === JSON.stringify(after?.value);
      return same ? [] : [{ group, figure, before, after }];
    }),
  );

/** What a number is: a unit of the law, or one that only tables use. */
export type Measure =
  | Unit
  | 'count'
  /** An age, or the length of a working life, counted in months. */
  | 'months of life'
  | 'hundredths'
  | 'ten-thousandths'
  | 'hundred-thousandths of a day'
  | 'thousandths of a percent';

/** A row of a list, named by its place. */
export const isNumbered = (name: string) => /^\d+$/.test(name);

/** The unit of a leaf: the one said of its name in that figure, or of the figure; in tables, that of its name. */
export const unitOf = (figure: LawFigure, { path }: Leaf): Measure => {
  const names = path.filter((name) => !isNumbered(name)).reverse();
  const first = (keys: readonly string[]) => keys.map((key) => unitsByName[key]).find((unit) => unit !== undefined);
  const own = first([...names.map((name) => `${figure.id}.${name}`), figure.id]);
  if (own) return own;
  if (figure.unit !== 'table' && figure.unit !== 'term') return figure.unit;
  return first(names) ?? figure.unit;
};

/* What the names inside tables measure; a name of one figure goes before, as `id.name`, and a whole figure as `id`. */
const unitsByName: Readonly<Record<string, Measure>> = {
  abroadMonths: 'months',
  adult: 'basis points',
  adultAge: 'years',
  after: 'basis points',
  afterMonths: 'months',
  backMonths: 'months',
  baseDays: 'days',
  beforeAdoption: 'months',
  beforeBirth: 'months',
  belowYears: 'years',
  careerDays: 'days',
  children: 'count',
  coefficient: 'basis points',
  conditionMonths: 'months of life',
  cut: 'basis points',
  cutTo: 'months of life',
  days: 'days',
  daysToRegister: 'days',
  degree: 'basis points',
  degreeMonths: 'months of life',
  disability: 'basis points',
  divisor: 'count',
  each: 'basis points',
  earlier: 'count',
  extraDays: 'natural days',
  extraDisability: 'basis points',
  first: 'basis points',
  firstDays: 'days',
  firstMonths: 'months of life',
  fromAge: 'years',
  fromDay: 'basis points',
  halfYear: 'basis points',
  halfYearAfterYears: 'years',
  halvedUpToYears: 'years',
  later: 'basis points',
  least: 'basis points',
  leastYears: 'years',
  longCareerIncrease: 'basis points',
  longCareerMonths: 'months of life',
  longestDay: 'basis points',
  lumpSumYears: 'years',
  minimumYears: 'years',
  minor: 'basis points',
  monthDays: 'days',
  monthlyCap: 'euro cents',
  months: 'months',
  monthsBefore: 'months of life',
  most: 'basis points',
  mostMonths: 'months',
  movingMonths: 'months',
  overDays: 'days',
  overMonths: 'months of life',
  part: 'basis points',
  perChild: 'days',
  permanentStaff: 'basis points',
  personYears: 'years',
  points: 'basis points',
  rate: 'basis points',
  rates: 'basis points',
  recent: 'days',
  recentDays: 'days',
  recentYears: 'years',
  registeredMonths: 'months',
  rest: 'basis points',
  root: 'count',
  rows: 'basis points',
  serviceDays: 'days',
  share: 'basis points',
  shareWithSupplement: 'basis points',
  shortestDay: 'basis points',
  since: 'years',
  skipped: 'months',
  special: 'months',
  times: 'count',
  underAge: 'years',
  value: 'euro cents',
  violence: 'months',
  weeksBefore: 'weeks',
  whole: 'euro cents',
  withHelp: 'basis points',
  withinMonths: 'months of life',
  withoutReturnUnder: 'euro cents',
  workingDays: 'working days',
  year: 'basis points',
  yearDays: 'days',
  yearlyGain: 'basis points',
  years: 'years',
  yearsAfter: 'years',
  yearsWithout: 'years',
  youngMonthsRegistered: 'months',
  youngYears: 'years',

  'active-income.rules.age': 'years',
  'birth.contribution-period.under': 'years',
  'birth-leave.non-contributory.days': 'natural days',
  'delayed-retirement.increase.each': 'basis points',
  'delayed-retirement.increase.from': 'months of life',
  'delayed-retirement.lump-sum.divisor': 'euro cents',
  'delayed-retirement.lump-sum.factor': 'euro cents',
  'dependency.autonomy': 'hours',
  'dependency.carer.kinship': 'count',
  'dependency.day-centre': 'hours',
  'dependency.home-help': 'hours',
  'dependency.maximum': 'euro cents',
  'dependency.minimum': 'euro cents',
  'early-retirement.bands': 'months of life',
  'early-retirement.disability-45.age': 'months of life',
  'early-retirement.hard-jobs.age': 'months of life',
  'early-retirement.hard-jobs.before': 'months of life',
  'early-retirement.hard-jobs.bullfights': 'count',
  'early-retirement.hard-jobs.months': 'months of life',
  'early-retirement.involuntary.conditions.age': 'months of life',
  'early-retirement.involuntary.former.each': 'thousandths of a percent',
  'early-retirement.involuntary.former.from': 'months of life',
  'early-retirement.involuntary.former.stretch': 'months',
  'early-retirement.lowest-age': 'months of life',
  'early-retirement.mutual.age': 'months of life',
  'early-retirement.voluntary.former': 'thousandths of a percent',
  'family.large.withDisability': 'count',
  'gender-gap.children': 'count',
  'imv.child-supplement.under': 'years',
  'imv.current-year-from': 'count',
  'income-tax.cap.upTo': 'euro cents',
  'income-tax.disability-minimum.help': 'euro cents',
  'income-tax.reductions.manyChildren': 'euro cents',
  'income-tax.reductions.pensioner': 'euro cents',
  'income-tax.scale.over': 'euro cents',
  'income-tax.taxpayer-minimum.age': 'years',
  'income-tax.taxpayer-minimum.anyAge': 'euro cents',
  'income-tax.work-reduction.over': 'euro cents',
  'medicine-share.bands.under': 'euro cents',
  'medicine-share.reduced.most': 'euro cents',
  'partial-retirement.age': 'months of life',
  'partial-retirement.manufacturing.age': 'months of life',
  'permanent-incapacity.base.illness.shorterFactor': 'ten-thousandths',
  'permanent-incapacity.period.recentShare': 'count',
  'permanent-incapacity.period.share': 'count',
  'retirement.base.best': 'months',
  'retirement.base.divisor': 'hundredths',
  'retirement.base.former.best': 'months',
  'retirement.base.former.divisor': 'hundredths',
  'retirement.contributed-time.monthDays': 'hundred-thousandths of a day',
  'retirement.ordinary-age': 'months of life',
  'sick-leave.payers.employerUntil': 'count',
  'sick-leave.rates.untilDay': 'count',
  'survivors.orphan.disability.adult': 'years',
  'unemployment.limits': 'basis points',
  'unemployment.limits.sixths': 'count',
  'unemployment-allowance.months.age': 'years',
  'unemployment-allowance.months.from': 'days',
  'unemployment-allowance.older.age': 'years',
  'unemployment-allowance.older.base': 'basis points',
  'work-supplement.benefit.fromMonth': 'count',
};
