/** A simulation in and out as JSON: the same for the command line, the API, exports and tests. */

import { z } from 'zod/v4';
import { explainLine, explainRef, explainVerdict } from '@/lib/catalogue/explain';
import { toJson } from '@/lib/catalogue/fields';
import { type JsonProblem, propertiesOf, readFacts } from '@/lib/catalogue/json';
import type { Known } from '@/lib/catalogue/kernel';
import type { Registered } from '@/lib/catalogue/registry';
import { type Cents, cents } from '@/lib/law/cents';
import { type Day, isDay, isMonth, type Month } from '@/lib/law/day';
import type { ContributionRecord } from '@/lib/record/record';
import { defaults, type Plan, planFacts } from './plan';
import type { Explained, Option, RouteResult, Simulation } from './simulate';
import { english } from './words.en';

const MOST_PERIODS = 400;
const MOST_BASES = 2000;
const euros = (amount: Cents): number => amount / 100;
const regimes = ['general', 'agricultural', 'household', 'self-employed', 'sea', 'coal'] as const;

const aDay = z.string().refine(isDay, 'not a day of the calendar: YYYY-MM-DD');
const period = z.strictObject({
  regime: z.enum(regimes).default('general'),
  from: aDay,
  to: aDay.nullable().default(null).describe('Last day; null while it goes on'),
  workTime: z.number().min(1).max(100).default(100).describe('Percent of a full day'),
});
const base = z.strictObject({
  month: z.string().refine(isMonth, 'not a month: YYYY-MM'),
  base: z.number().min(0).max(20_000).describe('Contribution base for common contingencies, euros'),
  days: z.number().int().min(0).max(31).default(30),
  regime: z.enum(regimes).default('general'),
});
/** The record somebody brings: the periods of a working-life report and the bases of a base report. */
export const recordSchema = z.object({
  periods: z.array(period).max(MOST_PERIODS).default([]),
  bases: z.array(base).max(MOST_BASES).default([]),
});

export type SimulationProblem = { readonly field: string; readonly code: string };
export type ReadSimulation =
  | { readonly plan: Plan; readonly held: ContributionRecord | null; readonly problems: readonly [] }
  | { readonly plan: null; readonly held: null; readonly problems: readonly SimulationProblem[] };

export const recordOf = ({ periods, bases }: z.output<typeof recordSchema>): ContributionRecord | null => {
  if (periods.length === 0 && bases.length === 0) return null;
  const known = bases.map(({ month, base: amount, ...rest }) => ({
    ...rest,
    month: month as Month,
    base: cents(Math.round(amount * 100)),
  }));
  return {
    periods: periods.map(({ workTime, from, to, ...rest }) => ({
      ...rest,
      from: from as Day,
      to: to as Day | null,
      workTime: Math.round(workTime * 100),
    })),
    bases: known,
  };
};

/** What is told, with the defaults for the rest; without a birth date and some time contributed there is no plan. */
export const planOf = (known: Known, held: ContributionRecord | null): Plan | readonly SimulationProblem[] => {
  const plan = { ...defaults, ...known } as unknown as Plan;
  const problems: SimulationProblem[] = [];
  if (plan.birthDate === undefined) problems.push({ field: 'birthDate', code: 'missing' });
  const told = [plan.yearsContributed, plan.daysContributed, plan.knownPercentage];
  if ((held?.periods.length ?? 0) === 0 && told.every((each) => each === undefined))
    problems.push({ field: 'yearsContributed', code: 'missing' });
  return problems.length > 0 ? problems : plan;
};

/** Reads a simulation from JSON nobody has checked. Money in euros, percentages as such, days as text. */
export const readSimulation = (json: unknown, today: Day): ReadSimulation => {
  const failed = (problems: readonly SimulationProblem[]): ReadSimulation => ({ plan: null, held: null, problems });
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return failed([{ field: '', code: 'not-an-object' }]);
  const { periods, bases, ...rest } = json as Record<string, unknown>;
  const record = recordSchema.safeParse({
    ...(periods !== undefined && { periods }),
    ...(bases !== undefined && { bases }),
  });
  const { facts, problems } = readFacts(planFacts, rest, today);
  const wrong: (SimulationProblem | JsonProblem)[] = [
    ...problems,
    ...(record.success
      ? []
      : record.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: message }))),
  ];
  if (wrong.length > 0 || !record.success) return failed(wrong);
  const held = recordOf(record.data);
  const plan = planOf(facts, held);
  return Array.isArray(plan) ? failed(plan) : { plan: plan as Plan, held, problems: [] };
};

/** JSON Schema (2020-12) of what `readSimulation` reads. Everything but the birth date and the time contributed has a default. */
export const simulationSchema = (today: Day) => {
  const record = z.toJSONSchema(recordSchema, { io: 'input' }) as { properties: Record<string, unknown> };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Retirement simulation',
    type: 'object',
    required: ['birthDate'],
    additionalProperties: false,
    properties: { ...propertiesOf(planFacts, english.facts, today), ...record.properties },
  };
};

const optionOut = (option: Option) => ({
  route: option.route,
  retirementDate: option.on,
  ageMonths: option.age,
  monthly: euros(option.monthly),
  payments: 14,
  monthlyInTodaysEuros: euros(option.inToday),
  once: euros(option.once),
  onceInTodaysEuros: euros(option.onceInToday),
});

const explainedOut = (option: Explained, words: Registered['words']) => ({
  ...optionOut(option),
  reductionPercent: option.reduction / 100,
  values: Object.fromEntries(
    option.assessment.award?.lines.map((line) => [line.id, explainLine(words, line).value]) ?? [],
  ),
  lines: option.assessment.award?.lines.map((line) => explainLine(words, line)) ?? [],
  share: option.share && {
    ownDays: option.share.own,
    allDays: option.share.all,
    theoretical: euros(option.share.whole),
  },
  tax: option.withheld && {
    ratePercent: option.withheld.rate / 100,
    withheldYear: euros(option.withheld.yearly),
    netMonthlyInTodaysEuros: euros(option.withheld.net),
    lines: option.withheld.lines.map(({ id, value, unit, ref }) => ({
      id,
      value: value / 100,
      unit: unit === 'euro cents' ? 'euros' : 'percent',
      ref: explainRef(ref),
    })),
  },
});

const routeOut = ({ id, route, status, supposed, from, first, reasons, toldBy }: RouteResult) => ({
  id,
  procedure: route.registered.procedure.slug,
  status,
  supposed,
  needs: route.needs,
  from,
  first: first && explainedOut(first, route.registered.words),
  on: reasons.on,
  outcome: reasons.outcome,
  verdicts: reasons.verdicts.map((verdict) => explainVerdict(toldBy.words, verdict)),
});

/** The plan as JSON, the inverse of reading it. */
export const planOut = (plan: Plan): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(planFacts).flatMap(([key, field]) => {
      const value = (plan as Known)[key];
      return value === undefined ? [] : [[key, toJson(field, value)]];
    }),
  );

export const recordOut = ({ periods, bases }: ContributionRecord) => ({
  periods: periods.map(({ regime, from, to, workTime }) => ({ regime, from, to, workTime: workTime / 100 })),
  bases: bases.map(({ month, base: amount, days, regime }) => ({ month, base: euros(amount), days, regime })),
});

/** All of a simulation for other programs: money in euros, each rule and line with its article. */
export const simulationOut = (s: Simulation) => {
  const wordsOf = ({ route }: Option) =>
    (s.routes.find(({ id }) => id === route) as RouteResult).route.registered.words;
  const explained = (option: Explained | null) => option && explainedOut(option, wordsOf(option));
  return {
    today: s.today,
    plan: planOut(s.plan),
    isForecast: s.isForecast,
    ordinary: { date: s.career.ordinary.date, ageMonths: s.career.ordinary.age, option: explained(s.ordinary) },
    chosen: explained(s.chosen),
    best: Object.fromEntries(Object.entries(s.best).map(([goal, option]) => [goal, option && optionOut(option)])),
    breakEvenAgeMonths: s.breakEven,
    drawnInTodaysEuros: s.drawn && {
      untilAge: s.plan.untilAge,
      chosen: euros(s.drawn.chosen),
      ordinary: euros(s.drawn.ordinary),
    },
    months: s.months,
    routes: s.routes.map(routeOut),
    curve: s.curve.map(optionOut),
    levers: s.levers.map(({ id, change, to }) => ({ id, change: euros(change), to: euros(to) })),
    base: s.base && {
      regulatoryBase: euros(s.base.base),
      rule: s.base.rule,
      otherRule: s.base.other === null ? null : euros(s.base.other),
      sum: euros(s.base.sum),
      divisor: s.base.divisor / 100,
      months: s.base.rows.map((row) => ({
        month: row.month,
        base: euros(row.base),
        filled: euros(row.filled),
        upToDate: euros(row.upToDate),
        counted: row.counted,
        forecast: row.isForecast,
      })),
    },
  };
};
