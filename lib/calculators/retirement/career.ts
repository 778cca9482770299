/** The working life of a plan: what is on record or was told, and what is to come. */

import { ageInMonths, contributedMonthsOf, ordinaryDate } from '@/lib/catalogue/benefits/retirement/age';
import {
  type BasesByMonth,
  basesByMonth,
  type Figures,
  isSelfEmployedPension,
  monthAt,
  numberOf,
} from '@/lib/catalogue/benefits/retirement/base';
import { cents } from '@/lib/law/cents';
import {
  addDays,
  addToMonth,
  addYears,
  type Day,
  firstDay,
  lastDay,
  type Month,
  maxDay,
  minDay,
  monthOf,
} from '@/lib/law/day';
import { contributedTime, retirementPeriod } from '@/lib/law/parameters/retirement';
import {
  type ContributionPeriod,
  type ContributionRecord,
  careerStart,
  type DaysCounter,
  daysCounter,
  isRegistered,
  type MonthlyBase,
  type Regime,
} from '@/lib/record/record';
import type { Outlook } from './outlook';
import type { Plan } from './plan';

const FULL_TIME = 10_000;
const WHOLE_MONTH = 30;
const YEAR_MONTHS = 12;
const HUNDRED_THOUSANDTHS = 100_000;
/** Nobody's plan goes further. */
const LAST_AGE = 80;
/** Limits of bases are known from here on; no window of the law looks further back for events from 2013. */
const FIRST_MONTH = '1996-01' as Month;

export type Career = {
  readonly plan: Plan;
  /** Until `asOf`, periods that go on open. */
  readonly past: ContributionRecord;
  /** The same with what the plan adds. */
  readonly record: ContributionRecord;
  readonly bases: BasesByMonth;
  /** Day the past ends and the plan begins. */
  readonly asOf: Day;
  /** Base of a month the bases to come go on from, in cents; null when none is known. */
  readonly lastBase: number | null;
  /** First day looked at: today, unless a day gone by is asked for. */
  readonly lookFrom: Day;
  /** Last day anybody would look at. */
  readonly until: Day;
  /** Days contributed by the end of that day, and those of the fifteen years before it. */
  readonly daysBy: (on: Day) => number;
  readonly recentDaysBy: (on: Day) => number;
  /** Days contributed after one day and up to the end of a later one. */
  readonly daysWithin: (after: Day, on: Day) => number;
  readonly isWorking: (on: Day) => boolean;
  /** Whose rules work out the pension of somebody who retires that day. */
  readonly isSelfEmployedOn: (on: Day) => boolean;
  /** First day of ordinary retirement by age alone, and the age reached then, in months. */
  readonly ordinary: { readonly date: Day; readonly age: number };
};

/** Days of so many years and months, as the law turns days into months (RD 1716/2012 art. 1.2): the fewest that give them. */
export const daysOfTime = (years: number, months: number, on: Day): number => {
  const { yearDays, monthDays } = contributedTime.on(on);
  return years * yearDays + Math.ceil((months * monthDays) / HUNDRED_THOUSANDTHS);
};

const regimeOf = ({ workNow }: Plan): Regime => (workNow === 'self-employed' ? 'self-employed' : 'general');

/* A record told in one sentence: so many days up to now without a break, at the base of today brought back by prices. */
const toldRecord = (plan: Plan, asOf: Day, { prices, minimum }: Figures): ContributionRecord => {
  const days = plan.daysContributed ?? daysOfTime(plan.yearsContributed ?? 0, plan.monthsContributed ?? 0, asOf);
  if (days === 0) return { periods: [], bases: [] };
  const to = plan.workNow === 'none' ? minDay(asOf, plan.lastWorkDay ?? asOf) : asOf;
  const regime = regimeOf(plan);
  const from = addDays(to, 1 - days);
  const bases: MonthlyBase[] = [];
  const now = numberOf(monthOf(asOf));
  const base = plan.monthlyBase ?? cents(0);
  // Whoever contributes for the least today is taken to have done so always.
  const isLeast = base >= minimum(now);
  for (
    let number = Math.max(numberOf(monthOf(from)), numberOf(FIRST_MONTH));
    number <= numberOf(monthOf(to));
    number += 1
  ) {
    const then = Math.round((base * prices(number)) / prices(now));
    const value = isLeast ? Math.max(then, minimum(number)) : then;
    if (value > 0) bases.push({ month: monthAt(number), base: cents(value), days: WHOLE_MONTH, regime });
  }
  return { periods: [{ regime, from, to: plan.workNow === 'none' ? to : null, workTime: FULL_TIME }], bases };
};

/** Months with a base, one after another, as periods in alta; those that reach `open` or a later month go on. */
export const periodsOf = (bases: readonly MonthlyBase[], open: Month): readonly ContributionPeriod[] => {
  const periods: { regime: Regime; from: Day; last: Month }[] = [];
  for (const { month, regime } of [...bases]
    .filter(({ base }) => base > 0)
    .sort((a, b) => (a.month < b.month ? -1 : 1))) {
    const before = periods.find(
      (period) => period.regime === regime && (period.last === month || addToMonth(period.last, 1) === month),
    );
    if (before) before.last = month;
    else periods.push({ regime, from: firstDay(month), last: month });
  }
  return periods.map(({ regime, from, last }) => ({
    regime,
    from,
    to: last >= open ? null : lastDay(last),
    workTime: FULL_TIME,
  }));
};

/** A base is known some months after it was earned: one as recent as this is of somebody who still works. */
const RECENT_MONTHS = 3;
export const openSince = (today: Day): Month => addToMonth(monthOf(today), -RECENT_MONTHS);

/* The past of a plan: the record with its periods, or bases alone with the time told, or in a sentence. */
const pastOf = (plan: Plan, held: ContributionRecord | null, asOf: Day, figures: Figures): ContributionRecord => {
  if (held && held.periods.length > 0) return held;
  const isTold = plan.yearsContributed !== undefined || plan.daysContributed !== undefined;
  if (held && !isTold) return { ...held, periods: periodsOf(held.bases, openSince(asOf)) };
  const told = toldRecord(plan, asOf, figures);
  return held ? { ...told, bases: held.bases } : told;
};

/* The base of today, which the bases to come go on from: the last of a whole month, all employers together. */
const lastBaseOf = (record: ContributionRecord, plan: Plan): { readonly base: number; readonly at: number } | null => {
  const byMonth = basesByMonth(record);
  for (let number = byMonth.newest; number >= byMonth.oldest; number -= 1) {
    const at = number - byMonth.oldest;
    if ((byMonth.daysTogether[at] ?? 0) >= WHOLE_MONTH - 2)
      return { base: plan.monthlyBase ?? byMonth.base[at] ?? 0, at: number };
  }
  return plan.monthlyBase === undefined ? null : { base: plan.monthlyBase, at: byMonth.newest };
};

/** Growth of the base from one year to a later one, a step each January. */
const baseGrowth = ({ futureBase, baseGrowth: own, priceGrowth }: Plan, years: number): number =>
  futureBase === 'same' ? 1 : (1 + (futureBase === 'growth' ? own : priceGrowth) / 10_000) ** years;

/* What the plan adds from the day after `asOf`: periods of work and the base of each month. */
const plannedRecord = (
  plan: Plan,
  known: ContributionRecord,
  { asOf, until }: Pick<Career, 'asOf' | 'until'>,
): ContributionRecord => {
  const open = known.periods.filter(({ to }) => to === null);
  const [working] = open;
  if (!working) return { periods: [], bases: [] };
  const { regime } = working;
  const last = lastBaseOf(known, plan);
  const stop = plan.workPlan === 'stop' ? minDay(until, maxDay(asOf, plan.stopDate ?? asOf)) : until;
  const partTimeFrom = plan.workPlan === 'part-time' ? maxDay(asOf, plan.partTimeFrom ?? until) : until;
  const share = plan.partTimeShare ?? FULL_TIME;
  const periods: ContributionPeriod[] = [];
  const add = (from: Day, to: Day, workTime: number) => {
    if (from <= to) periods.push({ regime, from, to, workTime });
  };
  add(addDays(asOf, 1), minDay(stop, addDays(partTimeFrom, -1)), FULL_TIME);
  add(maxDay(addDays(asOf, 1), partTimeFrom), stop, share);
  const bases: MonthlyBase[] = [];
  if (!last) return { periods, bases };
  const [thisYear, partTime] = [Math.floor(last.at / YEAR_MONTHS), numberOf(monthOf(partTimeFrom))];
  // A gap before the job held now stays a gap.
  const since = numberOf(monthOf(minDay(working.from, ...open.map(({ from }) => from))));
  for (let number = Math.max(last.at + 1, since); number <= numberOf(monthOf(stop)); number += 1) {
    const grown = last.base * baseGrowth(plan, Math.max(0, Math.floor(number / YEAR_MONTHS) - thisYear));
    const value = Math.round(number >= partTime ? (grown * share) / FULL_TIME : grown);
    if (value > 0) bases.push({ month: monthAt(number), base: cents(value), days: WHOLE_MONTH, regime });
  }
  return { periods, bases };
};

/** The career of a plan. `held` is the record the administration has, or the person brought; without it what was told. */
export const careerOf = (plan: Plan, held: ContributionRecord | null, { today, figures }: Outlook): Career => {
  const asOf = plan.contributedOn ?? minDay(today, plan.retirementOn ?? today);
  const until = maxDay(addYears(plan.birthDate, LAST_AGE), asOf, plan.retirementOn ?? asOf);
  const told = pastOf(plan, held, asOf, figures);
  const past: ContributionRecord = {
    periods: told.periods
      .filter(({ from }) => from <= asOf)
      .map((period) => (period.to !== null && period.to > asOf ? { ...period, to: null } : period)),
    bases: told.bases.filter(({ month }) => firstDay(month) <= asOf),
  };
  const planned = plannedRecord(plan, past, { asOf, until });
  // A month begun is planned whole: what is already known of it is in the plan.
  const plannedMonths = new Set(planned.bases.map(({ month }) => month));
  // What is still open ends today: from then on the plan says.
  const record: ContributionRecord = {
    periods: [...past.periods.map((period) => ({ ...period, to: period.to ?? asOf })), ...planned.periods],
    bases: [...past.bases.filter(({ month }) => !plannedMonths.has(month)), ...planned.bases],
  };
  const count: DaysCounter = daysCounter(record);
  const start = careerStart(record);
  const daysBy = (on: Day): number => (start === null ? 0 : count(start, addDays(on, 1), on));
  const lastWorkDay = record.periods.reduce<Day | null>(
    (last, { to }) => (to && (!last || to > last) ? to : last),
    null,
  );
  const regimes = new Set(record.periods.map(({ regime: each }) => each === 'self-employed'));
  const date = ordinaryDate({
    birthDate: plan.birthDate,
    contributedMonthsOn: (on) => contributedMonthsOf(daysBy(on), on),
  });
  return {
    plan,
    past,
    record,
    bases: basesByMonth(record),
    asOf,
    lastBase: lastBaseOf(past, plan)?.base ?? null,
    lookFrom:
      plan.retirementOn !== undefined && plan.retirementOn < today
        ? minDay(asOf, plan.retirementOn)
        : maxDay(asOf, today),
    until,
    daysBy,
    recentDaysBy: (on) => {
      // From a situation without duty to contribute, counted back from when the duty ended (LGSS 205.1.b).
      const ended = plan.afterStop === 'assimilated' ? minDay(on, lastWorkDay ?? on) : on;
      const before = addDays(ended, 1);
      return count(addYears(before, -retirementPeriod.on(on).recentYears), before, on);
    },
    daysWithin: (after, on) => (after >= on ? 0 : count(addDays(after, 1), addDays(on, 1), on)),
    isWorking: (on) => isRegistered(record, on),
    isSelfEmployedOn: (on) => (regimes.size === 1 ? regimes.has(true) : isSelfEmployedPension(record, on)),
    ordinary: { date, age: ageInMonths(plan.birthDate, date) },
  };
};
