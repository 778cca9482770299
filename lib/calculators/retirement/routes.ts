/** Every way to retirement: which procedure decides it, and the facts a plan gives it on a day. */

import { isCoordinated } from '@/lib/catalogue/benefits/eu-coordination/countries';
import type { Totals } from '@/lib/catalogue/benefits/eu-coordination/totalisation';
import { monthsOfDelay } from '@/lib/catalogue/benefits/retire-delayed/delay';
import { cutLimits } from '@/lib/catalogue/benefits/retire-partial/access';
import { ordinaryDateOf } from '@/lib/catalogue/benefits/retirement/age';
import type { Known } from '@/lib/catalogue/kernel';
import { getProcedure, type Registered } from '@/lib/catalogue/registry';
import { type Cents, cents } from '@/lib/law/cents';
import { addDays, addMonths, addYears, ageOn, type Day, daysBetween, maxDay } from '@/lib/law/day';
import { assistanceAges } from '@/lib/law/parameters/non-contributory-rules';
import { flexibleRetirement } from '@/lib/law/parameters/pension-and-work';
import type { Career } from './career';
import type { Plan, PlanKey } from './plan';

const MONTH_DAYS = 365 / 12;
const YEAR_MONTHS = 12;
/** In basis points. */
const HALF = 5000;
/** First day whose rules of the pension without contributions are known here. */
const ncpSince = (assistanceAges.entries[0] as (typeof assistanceAges.entries)[number]).from;

export type RouteId =
  | 'retire-ordinary'
  | 'early-voluntary'
  | 'early-involuntary'
  | 'early-disab-65'
  | 'early-disab-45'
  | 'early-occupation'
  | 'early-mutual'
  | 'retire-partial'
  | 'retire-delayed'
  | 'retire-active'
  | 'retire-flexible'
  | 'pro-rata'
  | 'ncp-retirement';

/** What a route may read besides the plan: the pension somebody would have on a day by the plain ways. */
export type Reading = {
  readonly career: Career;
  /** The pension of that day without the complement to the minimum, which nobody draws beside work (LGSS 213, 214.6). */
  readonly pensionOn: (on: Day, options?: { readonly withDelay: boolean }) => Cents;
};

export type Route = {
  readonly id: RouteId;
  readonly registered: Registered;
  /** Day before which it is not looked for. */
  readonly notBefore: (career: Career) => Day;
  /** Facts of the procedure for retiring that day, without the base, which costs more and is added when it matters. */
  readonly facts: (reading: Reading, on: Day) => Known;
  /** Answers that, while unknown, are supposed in favour: the route is then shown as one that depends on them. */
  readonly supposed: readonly PlanKey[];
  /** The answer without which it concerns nobody, such as a disability; null when it may concern anybody. */
  readonly needs: PlanKey | null;
  readonly concerns: (plan: Plan) => boolean;
  /** Reads the regulatory base. */
  readonly readsBase: boolean;
  /** Answers supposed in favour matter only before the ordinary day. */
  readonly supposedBeforeOnly: boolean;
  /** Cuts a working day: whoever has no job cannot. */
  readonly needsWork: boolean;
  /** Rests on a pension already drawn, which must be open by then. */
  readonly besidePension: boolean;
  /** A pension for life and not one drawn beside work: what the goals and the curve compare. */
  readonly isWhole: boolean;
  /** Days contributed here and in other States, when only a share is paid. */
  readonly share?: (reading: Reading, on: Day) => { readonly own: number; readonly abroad: Totals };
};

const at = (years: number) => (career: Career) => addYears(career.plan.birthDate, years);

/** What every way from work to retirement asks. */
const common = ({ career }: Reading, on: Day): Known => {
  const { plan } = career;
  return {
    retirementDate: on,
    birthDate: plan.birthDate,
    daysByRetirement: career.daysBy(on),
    recentDaysByRetirement: career.recentDaysBy(on),
    regime: career.isSelfEmployedOn(on) ? 'self-employed' : 'general',
    duesPaid: true,
    careGap: plan.careGap,
    registered: career.isWorking(on) || plan.afterStop === 'assimilated' || plan.subsidyThreeMonths,
    serviceDays: plan.daysOfService,
    genderGapChildren: plan.genderGapChildren,
    claimsMinimum: true,
    pensionHousehold: plan.pensionHousehold,
    pensionOtherIncome: plan.pensionOtherIncome,
  };
};

const causes: Readonly<Record<NonNullable<Plan['jobEnd']>, string>> = {
  'not-lost': 'other',
  dismissal: 'objective-dismissal',
  'employer-gone': 'employer-gone',
  violence: 'violence',
  other: 'other',
};

const daysWithDisability = ({ monthsWithDisability }: Plan): number => Math.round(monthsWithDisability * MONTH_DAYS);
/* Days worked from today to that day. */
const workedSince = ({ career }: Reading, on: Day): number => career.daysWithin(career.asOf, on);
const yearsSince = (from: Day, on: Day): number => Math.max(0, ageOn(from, on));

type Options = Partial<
  Pick<Route, 'supposed' | 'supposedBeforeOnly' | 'readsBase' | 'isWhole' | 'needsWork' | 'besidePension' | 'share'>
> & {
  readonly procedure?: string;
  readonly only?: readonly [PlanKey, (plan: Plan) => boolean];
};
const route = (
  id: RouteId,
  notBefore: Route['notBefore'],
  facts: Route['facts'],
  {
    procedure = id,
    supposed = [],
    supposedBeforeOnly = false,
    readsBase = true,
    isWhole = true,
    needsWork = false,
    besidePension = false,
    share,
    only,
  }: Options = {},
): Route => ({
  id,
  registered: getProcedure(procedure),
  notBefore,
  facts,
  supposed,
  needs: only?.[0] ?? null,
  concerns: only?.[1] ?? (() => true),
  supposedBeforeOnly,
  readsBase,
  isWhole,
  needsWork,
  besidePension,
  ...(share && { share }),
});

/** Days in other States that are added up: of those where the regulations apply (Reg. 883/2004 arts. 6 and 52). */
const daysAbroad = ({ abroad }: Plan): Totals => {
  const byState: Record<string, number> = {};
  for (const { country, monthsAbroad } of abroad)
    if (isCoordinated(country)) byState[country] = (byState[country] ?? 0) + Math.round(monthsAbroad * MONTH_DAYS);
  return { byState, all: Object.values(byState).reduce((sum, days) => sum + days, 0) };
};

/** Only the General Scheme has it (LGSS 318.d leaves articles 207 and 215 out for the self-employed). */
const ofEmployees = ['workNow', ({ workNow }: Plan) => workNow !== 'self-employed'] as const;

export const routes: readonly Route[] = [
  route('retire-ordinary', at(65), common),
  route('early-voluntary', at(63), (reading, on) => ({
    ...common(reading, on),
    drawsSubsidyThreeMonths: reading.career.plan.subsidyThreeMonths,
    leftUnderFormerRules: reading.career.plan.leftBefore2022,
  })),
  route(
    'early-involuntary',
    at(61),
    (reading, on) => {
      const { jobEnd = 'dismissal', jobEndProven = true, seekerSixMonths = true } = reading.career.plan;
      return {
        ...common(reading, on),
        jobLossCause: causes[jobEnd],
        indemnityProven: jobEndProven,
        jobSeekerSixMonths: seekerSixMonths,
      };
    },
    { supposed: ['jobEnd', 'jobEndProven', 'seekerSixMonths'], only: ofEmployees },
  ),
  route(
    'early-disab-65',
    at(52),
    (reading, on) => {
      const { disabilityKind } = reading.career.plan;
      // Worked on after today with it, as until now.
      const worked = daysWithDisability(reading.career.plan) + workedSince(reading, on);
      return {
        ...common(reading, on),
        daysWorked65: disabilityKind === 'from-65' ? worked : 0,
        daysWorked65Help: disabilityKind === 'from-65-help' ? worked : 0,
      };
    },
    { only: ['disabilityKind', ({ disabilityKind }) => disabilityKind.startsWith('from-65')] },
  ),
  route(
    'early-disab-45',
    at(56),
    (reading, on) => {
      const { disabilityKind, monthsWithDisability } = reading.career.plan;
      const has = disabilityKind === 'listed-45';
      const months = has ? monthsWithDisability + Math.floor(workedSince(reading, on) / MONTH_DAYS) : 0;
      return { ...common(reading, on), listedCondition: has, monthsWithCondition: months, monthsWith45: months };
    },
    { only: ['disabilityKind', ({ disabilityKind }) => disabilityKind === 'listed-45'] },
  ),
  route(
    'early-occupation',
    at(52),
    (reading, on) => {
      const { specialJob, specialJobMonths, specialMinerCategory, specialFights } = reading.career.plan;
      const more = Math.floor(workedSince(reading, on) / MONTH_DAYS);
      return {
        ...common(reading, on),
        hardJob: specialJob === 'none' ? undefined : specialJob,
        hardJobMonths: specialJobMonths + more,
        minerCategory: specialJob === 'miner' ? specialMinerCategory : 0,
        bullfights: specialFights,
      };
    },
    { only: ['specialJob', ({ specialJob }) => specialJob !== 'none'] },
  ),
  route(
    'early-mutual',
    at(60),
    (reading, on) => ({
      ...common(reading, on),
      mutualMember: reading.career.plan.mutualBefore1967,
      lostJobMutual: ['dismissal', 'employer-gone', 'violence'].includes(reading.career.plan.jobEnd ?? 'not-lost'),
    }),
    { only: ['mutualBefore1967', ({ mutualBefore1967 }) => mutualBefore1967] },
  ),
  route(
    'retire-partial',
    at(60),
    (reading, on) => {
      const { plan, asOf, isWorking, daysBy } = reading.career;
      const { yearsInCompany = 6, reliefOffered = 'full-time-permanent', manufacturingJob } = plan;
      const career = { birthDate: plan.birthDate, on, contributedDays: daysBy(on) };
      // Until it is told, half a day, or the most that can be cut that far ahead.
      const dayCut = plan.dayCut ?? Math.min(HALF, cutLimits(career, reliefOffered, manufacturingJob).most);
      return {
        ...common(reading, on),
        worksFullTime: isWorking(on),
        companyYears: yearsInCompany + yearsSince(asOf, on),
        partialServiceDays: plan.daysOfService,
        partialDisability33: plan.disabilityKind !== 'none',
        inManufacturing: manufacturingJob,
        permanentStaff: true,
        reliefContract: reliefOffered,
        reliefBaseEnough: true,
        workingDayCut: dayCut,
      };
    },
    {
      supposed: ['yearsInCompany', 'reliefOffered'],
      supposedBeforeOnly: true,
      needsWork: true,
      isWhole: false,
      only: ofEmployees,
    },
  ),
  route('retire-delayed', at(66), (reading, on) => {
    const { plan, isWorking, daysWithin, daysBy } = reading.career;
    const atAge = ordinaryDateOf({ birthDate: plan.birthDate, on, contributedDays: daysBy(on) });
    return {
      ...common(reading, on),
      // The rules count back from the day without breaks; the days contributed since the real one are those that count.
      breakDays: Math.max(0, daysBetween(atAge, on)) - daysWithin(reading.career.ordinary.date, on),
      retiresFromWork: isWorking(on),
      delayChoice: plan.delayPaidAs,
    };
  }),
  route(
    'retire-active',
    at(66),
    (reading, on) => {
      const { plan, daysBy } = reading.career;
      const delay = monthsOfDelay({ birthDate: plan.birthDate, on, contributedDays: daysBy(on) });
      return {
        pensionWorkStart: on,
        pensionBegan: on,
        birthDate: plan.birthDate,
        daysByPension: daysBy(on),
        activeWork: plan.workNow === 'self-employed' ? 'self-employed' : 'employee',
        givesWork: plan.givesWorkTo,
        publicPost: false,
        delayForm: delay >= YEAR_MONTHS ? plan.delayPaidAs : 'none',
        pensionMonth: reading.pensionOn(on, { withDelay: true }),
      };
    },
    { readsBase: false, isWhole: false, besidePension: true },
  ),
  route(
    'retire-flexible',
    at(65),
    (reading, on) => {
      // The job begins when the pension has run for the time that raises its share, or the day after it began.
      const { plan, daysBy } = reading.career;
      const delay = monthsOfDelay({ birthDate: plan.birthDate, on, contributedDays: daysBy(on) });
      const { increase } = flexibleRetirement.on(on);
      const start = maxDay(addDays(on, 1), addMonths(on, increase?.afterMonths ?? 0));
      return {
        pensionWorkStart: start,
        pensionBegan: on,
        flexibleWork: 'part-time',
        workingDay: plan.dayBeside,
        firstPartTime: true,
        selfEmployedBefore: false,
        publicPost: false,
        // The points of a delay stand still meanwhile; with a lump sum there is no flexible retirement (RD 416/2026 6.2).
        delayForm: delay >= YEAR_MONTHS ? plan.delayPaidAs : 'none',
        pensionMonth: reading.pensionOn(on),
      };
    },
    { readsBase: false, isWhole: false, besidePension: true },
  ),
  route(
    'pro-rata',
    at(65),
    (reading, on) => {
      const { plan, daysBy, recentDaysBy } = reading.career;
      const { all } = daysAbroad(plan);
      return {
        ...common(reading, on),
        daysByRetirement: daysBy(on) + all,
        // Nobody has said when: they may be of the last fifteen years, which other States' periods open too.
        recentDaysByRetirement: recentDaysBy(on) + all,
        // The minimum of a shared pension has rules of its own (LGSS 59.2): none is promised.
        claimsMinimum: false,
      };
    },
    {
      procedure: 'retire-ordinary',
      only: ['abroad', (plan) => daysAbroad(plan).all > 0],
      share: ({ career }, on) => ({ own: career.daysBy(on), abroad: daysAbroad(career.plan) }),
    },
  ),
  route(
    'ncp-retirement',
    (career) => maxDay(at(65)(career), ncpSince),
    ({ career: { plan } }, on) => ({
      claimDate: on,
      birthDate: plan.birthDate,
      resident: true,
      yearsInSpainSince16: Math.max(0, ageOn(plan.birthDate, on) - 16),
      lastTwoYearsInSpain: true,
      household: plan.pensionHousehold === 'alone' ? [] : [{ relation: 'spouse', birthDate: plan.birthDate }],
      otherBeneficiaries: 0,
      relativesIncomeThisYear: cents(0),
      ownIncomeThisYear: plan.pensionOtherIncome,
    }),
    { readsBase: false },
  ),
];
