/** One simulation: every route on its first day, the days worth comparing, and what stands behind the figures. */

import { type Assessment, assess, isEntitled } from '@/lib/catalogue/assess';
import { pensionDue } from '@/lib/catalogue/benefits/eu-coordination/totalisation';
import { ageInMonths, contributedMonthsOf } from '@/lib/catalogue/benefits/retirement/age';
import {
  baseOfWindow,
  broughtUpToDate,
  monthAt,
  monthsOfBase,
  numberOf,
  regulatoryBaseOf,
  windowOf,
} from '@/lib/catalogue/benefits/retirement/base';
import { percentageOfBase } from '@/lib/catalogue/benefits/retirement/percentage';
import type { Known } from '@/lib/catalogue/kernel';
import { pensionWithholding, type Withholding, withholdingSince } from '@/lib/catalogue/pensions/withholding';
import type { Registered } from '@/lib/catalogue/registry';
import { type Cents, cents, portion } from '@/lib/law/cents';
import { addDays, addMonths, addYears, type Day, daysBetween, type Month, maxDay, monthOf } from '@/lib/law/day';
import { withForecast } from '@/lib/law/parameter';
import {
  baseWindow,
  careGapFilling,
  formerBaseWindow,
  gapFilling,
  ordinaryAges,
  pensionScale,
} from '@/lib/law/parameters/retirement';
import type { ContributionRecord } from '@/lib/record/record';
import { lastMonthBefore } from '@/lib/record/series';
import { type Career, careerOf, daysOfTime } from './career';
import { type Outlook, outlookOf } from './outlook';
import type { Plan, PlanKey } from './plan';
import { type Reading, type Route, type RouteId, routes } from './routes';

const WHOLE = 10_000;
const YEAR_MONTHS = 12;
const PAYMENTS = 14;
/** Months before and after the ordinary day the curve shows. */
const BEFORE = 24;
const AFTER = 36;
/** Beyond it nothing evens out for anybody, in months. */
const OLDEST = 110 * YEAR_MONTHS;

/** A pension somebody would have by one route on one day. All amounts a month, of fourteen a year. */
export type Option = {
  readonly route: RouteId;
  /** Last day of work, or the day asked for: the pension runs from the next. */
  readonly on: Day;
  /** Complete months of age. */
  readonly age: number;
  readonly monthly: Cents;
  /** The same in euros of today. */
  readonly inToday: Cents;
  /** Paid once beside it, in euros of then and of today. */
  readonly once: Cents;
  readonly onceInToday: Cents;
};

/** An option with its reasons and its lines. */
type Assessed = Option & {
  readonly assessment: Assessment;
  /** Days here and in all, and the pension they are a share of. */
  readonly share: { readonly own: number; readonly all: number; readonly whole: Cents } | null;
  /** What retiring early takes away, in basis points. */
  readonly reduction: number;
};
/**
 * The same with what is left after income tax, by the tax of today on the pension in euros of today; null for days whose
 * tax is not known here.
 */
export type Explained = Assessed & { readonly withheld: Withholding | null };

export type RouteResult = {
  readonly id: RouteId;
  readonly route: Route;
  /** Open today, from a later day, only on conditions not told yet, or not at all by the age looked at. */
  readonly status: 'now' | 'later' | 'if' | 'not';
  readonly supposed: readonly PlanKey[];
  /** The first day it opens, also when no base is known to say how much. */
  readonly from: Day | null;
  /** The pension of that day; null when there is none. */
  readonly first: Explained | null;
  /** The reasons: on the first day, or on the day it comes nearest; and the procedure whose words tell them. */
  readonly reasons: Assessment;
  readonly toldBy: Registered;
};

/** One month of the base: what was contributed or filled, brought up to date, and whether it was among the best. */
export type BaseRow = {
  readonly month: Month;
  readonly base: Cents;
  /** What of it is filled and not contributed. */
  readonly filled: Cents;
  readonly upToDate: Cents;
  readonly counted: boolean;
  readonly isForecast: boolean;
};
export type BaseDetail = {
  readonly rows: readonly BaseRow[];
  readonly sum: Cents;
  /** In hundredths. */
  readonly divisor: number;
  readonly rule: 'current' | 'former';
  readonly base: Cents;
  /** What the other rule would give, where there are two. */
  readonly other: Cents | null;
};

export type Lever = {
  readonly id: 'month-later' | 'year-later' | 'base-100';
  readonly change: Cents;
  readonly to: Cents;
};

export type Simulation = {
  readonly plan: Plan;
  readonly today: Day;
  readonly career: Career;
  readonly routes: readonly RouteResult[];
  /** The day looked at: that asked for, or the best for the goal; null when no pension of work opens. */
  readonly chosen: Explained | null;
  /** Its ordinary day to compare with, when it is another. */
  readonly ordinary: Explained | null;
  /** Age at which, in months, the later of the two has paid as much as the earlier; null when never or the same. */
  readonly breakEven: number | null;
  readonly best: Readonly<Record<Plan['goal'], Option | null>>;
  readonly curve: readonly Option[];
  readonly levers: readonly Lever[];
  readonly base: BaseDetail | null;
  /** Months contributed by the day chosen, those the whole pension needs, and those that allow 65. */
  readonly months: { readonly have: number; readonly whole: number; readonly longCareer: number };
  /** Total drawn by `untilAge`, in euros of today, for the day chosen and the ordinary one. */
  readonly drawn: { readonly chosen: Cents; readonly ordinary: Cents } | null;
  readonly isForecast: boolean;
};

type Context = {
  readonly career: Career;
  readonly outlook: Outlook;
  readonly reading: Reading;
  readonly baseOn: (on: Day) => Cents | undefined;
};

const fillingOf = ({ plan, isSelfEmployedOn }: Career, on: Day) =>
  isSelfEmployedOn(on) ? null : (plan.careGap === 'no' ? gapFilling : careGapFilling).on(on);

const windowOn = ({ career, outlook }: Pick<Context, 'career' | 'outlook'>, on: Day) =>
  windowOf(career.bases, lastMonthBefore(monthOf(on)), monthsOfBase(on), fillingOf(career, on), outlook.figures);

const contextOf = (career: Career, outlook: Outlook): Context => {
  const known = new Map<string, Cents | undefined>();
  const { plan } = career;
  const compute = (on: Day): Cents | undefined => {
    if (plan.knownBase !== undefined) return plan.knownBase;
    if (plan.knownPension !== undefined) {
      const percentage = percentageOfBase(contributedMonthsOf(career.daysBy(on), on), on);
      return percentage > 0 ? portion(plan.knownPension, WHOLE, percentage, 'half-up') : plan.knownPension;
    }
    if (career.bases.newest < 0) return undefined;
    return regulatoryBaseOf(windowOn({ career, outlook }, on).bases, on, outlook.figures.prices);
  };
  // The base changes with the month and with the year's rule: never within a month.
  const baseOn = (on: Day): Cents | undefined => {
    const key = plan.knownPension === undefined ? monthOf(on) : on;
    if (!known.has(key)) known.set(key, compute(on));
    return known.get(key);
  };
  const context: Context = {
    career,
    outlook,
    baseOn,
    reading: { career, pensionOn: (on, options) => pensionOn(context, on, options) },
  };
  return context;
};

const factsOf = ({ reading, baseOn }: Context, route: Route, on: Day): Known => {
  const facts = route.facts(reading, on);
  return route.readsBase ? { ...facts, retirementBase: baseOn(on) } : facts;
};

/* Whether it opens that day. The base costs more than all the rest, so it is worked out only for who meets the rest. */
const opens = (context: Context, route: Route, on: Day): boolean => {
  const { procedure } = route.registered;
  if (route.besidePension && pensionOn(context, on) === 0) return false;
  if (route.needsWork && !context.career.isWorking(on)) return false;
  const facts = route.facts(context.reading, on);
  const verdict = isEntitled(procedure, facts, { on });
  if (verdict !== undefined || !route.readsBase) return verdict === true;
  return isEntitled(procedure, { ...facts, retirementBase: context.baseOn(on) }, { on }) !== false;
};

/** First day the route opens, or null by the last day looked at. A route once open is taken to stay so. */
const firstDayOf = (context: Context, route: Route): Day | null => {
  const { lookFrom, until } = context.career;
  const start = maxDay(route.notBefore(context.career), lookFrom);
  if (opens(context, route, start)) return start;
  for (let months = 1; ; months += 1) {
    const on = addMonths(start, months);
    if (on > until) return null;
    if (!opens(context, route, on)) continue;
    const from = addMonths(start, months - 1);
    let [low, high] = [1, daysBetween(from, on)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (opens(context, route, addDays(from, middle))) high = middle;
      else low = middle + 1;
    }
    return addDays(from, low);
  }
};

/* Line of an award by its name, or nothing. */
const lineOf = ({ award }: Assessment, id: string): number | undefined =>
  award?.lines.find((line) => line.id === id)?.value;

/** The pension by a route on a day, or null when it does not open or its amount is not known. */
const assessedOn = (context: Context, route: Route, on: Day): Assessed | null => {
  const { career, outlook, reading } = context;
  const assessment = assess(route.registered.procedure, factsOf(context, route, on), outlook.today);
  const recurring = assessment.award?.recurring;
  if (!recurring) return null;
  const counted = route.share?.(reading, on);
  const due = counted && pensionDue({ ...counted, theoretical: recurring.value, independent: cents(0), on });
  const monthly = due ? due.pension : recurring.value;
  if (due && monthly === 0) return null;
  const once = recurring.once ?? cents(0);
  return {
    route: route.id,
    on,
    age: ageInMonths(career.plan.birthDate, on),
    monthly,
    inToday: outlook.inTodaysEuros(monthly, on),
    once,
    onceInToday: outlook.inTodaysEuros(once, on),
    assessment,
    share: counted && due ? { own: counted.own, all: due.divided, whole: recurring.value } : null,
    reduction: lineOf(assessment, 'reduction') ?? lineOf(assessment, 'cut') ?? 0,
  };
};

const withTax = <A extends Assessed | null>({ career: { plan } }: Context, option: A): A & Explained =>
  (option && {
    ...option,
    withheld:
      option.on < withholdingSince
        ? null
        : pensionWithholding({
            yearly: cents(option.inToday * PAYMENTS),
            birthDate: plan.birthDate,
            household: plan.pensionHousehold,
            children: plan.childrenAtHome,
            on: option.on,
          }),
  }) as A & Explained;

const plain = ({ route, on, age, monthly, inToday, once, onceInToday }: Option): Option => ({
  route,
  on,
  age,
  monthly,
  inToday,
  once,
  onceInToday,
});

const routeOf = (id: RouteId): Route => routes.find((each) => each.id === id) as Route;
/* The pension by the ways that need nothing but age and time, with or without what a delay adds. */
const pensionOn = (context: Context, on: Day, { withDelay } = { withDelay: false }): Cents => {
  const ways: readonly RouteId[] = withDelay ? ['retire-delayed', 'retire-ordinary'] : ['retire-ordinary'];
  for (const id of ways) {
    const route = routeOf(id);
    const option = opens(context, route, on) ? assessedOn(context, route, on) : null;
    if (option) return cents(option.monthly - (lineOf(option.assessment, 'minimum-complement') ?? 0));
  }
  return cents(0);
};

const isEarly = (id: RouteId): boolean => id === 'early-voluntary' || id === 'early-involuntary';

/** The best pension of a day among the routes open by then; of two alike, the later in the list, which says more. */
const bestOn = (context: Context, results: readonly RouteResult[], on: Day): Assessed | null => {
  let best: Assessed | null = null;
  for (const { route, first, status } of results) {
    if (!route.isWhole || route.id === 'ncp-retirement' || status === 'if' || !first || first.on > on) continue;
    // Past the ordinary day an early way is the ordinary one under another name.
    if (isEarly(route.id) && on >= context.career.ordinary.date) continue;
    const option = first.on === on ? first : opens(context, route, on) ? assessedOn(context, route, on) : null;
    if (option && (!best || option.inToday >= best.inToday)) best = option;
  }
  return best;
};

const resultOf = (context: Context, route: Route): RouteResult => {
  const { career, outlook } = context;
  const { date: ordinaryDay } = career.ordinary;
  const opened = route.concerns(career.plan) ? firstDayOf(context, route) : null;
  // From the ordinary day on nobody retires early.
  const day = opened && isEarly(route.id) && opened >= ordinaryDay ? null : opened;
  const supposed = route.supposed.filter((key) => career.plan[key] === undefined);
  const isSupposed = supposed.length > 0 && !(route.supposedBeforeOnly && day && day >= ordinaryDay);
  const nearest = isEarly(route.id) ? addDays(ordinaryDay, -1) : ordinaryDay;
  const reasonsOn = day ?? maxDay(nearest, route.notBefore(career), isEarly(route.id) ? nearest : career.lookFrom);
  // Of work beside a pension that never opens, the reasons are those of the pension.
  const told = route.besidePension && day === null ? routeOf('retire-ordinary') : route;
  const reasons = assess(told.registered.procedure, factsOf(context, told, reasonsOn), outlook.today);
  return {
    id: route.id,
    route,
    toldBy: told.registered,
    supposed: isSupposed ? supposed : [],
    status: day === null ? 'not' : isSupposed ? 'if' : day <= outlook.today ? 'now' : 'later',
    from: day,
    first: day && withTax(context, assessedOn(context, route, day)),
    reasons,
  };
};

/** All drawn by an age, in euros of today: pensions follow prices (LGSS 58), so each month is worth the first one. */
const drawnBy = ({ on, inToday, onceInToday }: Option, until: Day): Cents => {
  const months = Math.max(0, ageInMonths(on, until));
  return cents(Math.round((inToday * PAYMENTS * months) / YEAR_MONTHS) + onceInToday);
};

/** Age in months at which the later of two options has paid as much as the earlier; null when it never has or is the same. */
export const breakEvenOf = (birthDate: Day, a: Option, b: Option): number | null => {
  const [early, late] = a.on <= b.on ? [a, b] : [b, a];
  const gain = late.inToday - early.inToday;
  if (early.on === late.on || gain <= 0) return null;
  const apart = ageInMonths(early.on, late.on);
  const ahead = early.inToday * apart + ((early.onceInToday - late.onceInToday) * YEAR_MONTHS) / PAYMENTS;
  const even = ageInMonths(birthDate, late.on) + Math.max(0, Math.ceil(ahead / gain));
  return even <= OLDEST ? even : null;
};

const baseDetailOf = (context: Context, on: Day): BaseDetail | null => {
  const { career, outlook } = context;
  if (career.bases.newest < 0 || career.plan.knownBase !== undefined || career.plan.knownPension !== undefined)
    return null;
  const last = lastMonthBefore(monthOf(on));
  const { bases, filled } = windowOn(context, on);
  const upToDate = broughtUpToDate(bases, last, outlook.figures.prices);
  const [now, former] = [baseWindow.on(on), formerBaseWindow.on(on)];
  const byNow = baseOfWindow(upToDate, now);
  const byFormer = former && baseOfWindow(upToDate, former);
  const isFormer = byFormer !== null && former !== null && byFormer > byNow;
  const window = isFormer ? former : now;
  const within = upToDate.slice(0, window.months);
  // The lowest are left out; of equal ones, the oldest.
  const leftOut = new Set(
    within
      .map((base, index) => ({ base, index }))
      .sort((a, b) => a.base - b.base || b.index - a.index)
      .slice(0, window.months - window.best)
      .map(({ index }) => index),
  );
  const newest = numberOf(last);
  const nowNumber = numberOf(monthOf(outlook.today));
  let sum = 0;
  const rows = within.map((value, index): BaseRow => {
    const counted = !leftOut.has(index);
    if (counted) sum += value;
    return {
      month: monthAt(newest - index),
      base: cents(bases[index] ?? 0),
      filled: cents(filled[index] ?? 0),
      upToDate: cents(value),
      counted,
      isForecast: newest - index >= nowNumber,
    };
  });
  return {
    rows,
    sum: cents(sum),
    divisor: window.divisor,
    rule: isFormer ? 'former' : 'current',
    base: isFormer ? byFormer : byNow,
    other: byFormer === null ? null : isFormer ? byNow : byFormer,
  };
};

/* A percentage known instead of a career: the least time contributed that gives it. */
const withKnownTime = (plan: Plan, today: Day): Plan => {
  const asked = plan.knownPercentage;
  if (asked === undefined || plan.daysContributed !== undefined || plan.yearsContributed !== undefined) return plan;
  const on = plan.retirementOn ?? today;
  let months = 0;
  while (percentageOfBase(months, on) < asked) months += 1;
  const daysContributed = daysOfTime(Math.floor(months / YEAR_MONTHS), months % YEAR_MONTHS, on);
  return { ...plan, daysContributed, contributedOn: on };
};

const leversOf = (context: Context, results: readonly RouteResult[], chosen: Option): Lever[] => {
  const { career, outlook } = context;
  const levers: Lever[] = [];
  const add = (id: Lever['id'], to: Option | null) => {
    if (to) levers.push({ id, change: cents(to.inToday - chosen.inToday), to: to.inToday });
  };
  add('month-later', bestOn(context, results, addMonths(chosen.on, 1)));
  add('year-later', bestOn(context, results, addMonths(chosen.on, YEAR_MONTHS)));
  const base = career.lastBase;
  if (chosen.on > career.asOf && base && context.career.plan.knownBase === undefined) {
    const more = contextOf(
      careerOf({ ...career.plan, monthlyBase: cents(base + 10_000) }, career.past, outlook),
      outlook,
    );
    add('base-100', assessedOn(more, routeOf(chosen.route), chosen.on));
  }
  return levers;
};

/** Works out a plan. `held` is the record known of the person, if any. Pure: the same plan and day, the same answer. */
export const simulate = (given: Plan, held: ContributionRecord | null, today: Day): Simulation => {
  const plan = withKnownTime(given, today);
  const outlook = outlookOf(plan, today);
  return withForecast(outlook.forecast, () => {
    const career = careerOf(plan, held, outlook);
    const context = contextOf(career, outlook);
    // Of who is past the ordinary day, the early ways say nothing any more.
    const isPast = career.ordinary.date <= career.lookFrom;
    const ofContributions = routes
      .filter(({ id }) => id !== 'ncp-retirement' && !(isPast && isEarly(id)))
      .map((route) => resultOf(context, route));
    const ofWork = ofContributions.filter(({ route }) => route.isWhole);
    const hasPension = ofWork.some(({ from, status }) => from && status !== 'if');
    // The pension without contributions is for who has no other.
    const results = hasPension ? ofContributions : [...ofContributions, resultOf(context, routeOf('ncp-retirement'))];
    // The ordinary day, or the day the time asked for is reached, or today if both are past.
    const ordinaryDay =
      results.find(({ id }) => id === 'retire-ordinary')?.first?.on ?? maxDay(career.ordinary.date, career.lookFrom);
    const curve: Option[] = [];
    for (let months = -BEFORE; months <= AFTER; months += 1) {
      const on = addMonths(ordinaryDay, months);
      const option = on < career.lookFrom ? null : bestOn(context, results, on);
      if (option) curve.push(plain(option));
    }
    const firsts = ofWork.flatMap(({ first, status }) => (first && status !== 'if' ? [plain(first)] : []));
    const until = addYears(plan.birthDate, plan.untilAge);
    const top = (options: readonly Option[], of: (option: Option) => number): Option | null =>
      options.reduce<Option | null>((best, option) => (best && of(best) >= of(option) ? best : option), null);
    const worthwhile = [...firsts, ...curve];
    const best = {
      earliest: top(firsts, ({ on }) => -daysBetween(plan.birthDate, on)),
      'most-per-month': top(worthwhile, ({ inToday }) => inToday),
      'most-over-life': top(worthwhile, (option) => drawnBy(option, until)),
    };
    const target = plan.retirementOn ?? best[plan.goal]?.on ?? null;
    const chosen = target && withTax(context, bestOn(context, results, target));
    const ordinary = withTax(context, bestOn(context, results, ordinaryDay));
    const months = contributedMonthsOf(career.daysBy(chosen?.on ?? ordinaryDay), chosen?.on ?? ordinaryDay);
    const scale = pensionScale.on(chosen?.on ?? ordinaryDay);
    return {
      plan,
      today,
      career,
      routes: results,
      chosen,
      ordinary,
      breakEven: chosen && ordinary && breakEvenOf(plan.birthDate, chosen, ordinary),
      best,
      curve,
      levers: chosen ? leversOf(context, results, chosen) : [],
      base: chosen && baseDetailOf(context, chosen.on),
      months: {
        have: months,
        whole: scale.firstMonths + wholeMonths(scale.then),
        longCareer: ordinaryAges.on(chosen?.on ?? ordinaryDay).longCareer,
      },
      drawn: chosen && ordinary && { chosen: drawnBy(chosen, until), ordinary: drawnBy(ordinary, until) },
      isForecast: (chosen?.on ?? ordinaryDay).slice(0, 4) > today.slice(0, 4),
    };
  });
};

/* Months beyond the first fifteen years that bring the pension to the whole base. */
const wholeMonths = (then: readonly { readonly months: number; readonly each: number }[]): number => {
  let [left, months] = [WHOLE - 5000, 0];
  for (const { months: most, each } of then) {
    const used = Math.min(most, Math.ceil(left / each));
    months += used;
    left -= used * each;
  }
  return months;
};
