// One person over the whole catalogue, and one retirement simulation beside a bare loop over the same bases. A process of
// its own: with all procedures loaded the compiler knows fewer shapes by heart, and the ten benefits of run.ts are held
// against engines that know only those. Prints JSON. `node --import ./resolve.mjs catalogue.ts [seconds a row]`
import { defaults, type Plan } from '@/lib/calculators/retirement/plan';
import { simulate } from '@/lib/calculators/retirement/simulate';
import { assess, contextOf, isEntitled } from '@/lib/catalogue/assess';
import { parseFacts } from '@/lib/catalogue/prefill';
import { registry } from '@/lib/catalogue/registry';
import { cents } from '@/lib/law/cents';
import { addMonths, day } from '@/lib/law/day';
import type { ContributionRecord, MonthlyBase } from '@/lib/record/record';
import { measure, overAll } from './measure';

const SECONDS = Number(process.argv[2] ?? 1);
const today = day('2026-11-22');

/** One person for each procedure, with every fact it asks, so that all its rules answer. */
const catalogue = registry.map(({ procedure, examples }) => {
  const example = examples.find(({ expect }) => expect.outcome === 'entitled');
  const facts = parseFacts(procedure.facts, example?.facts, today);
  return { procedure, facts, context: contextOf(procedure, facts, today) };
});

/** Forty years of work at rising bases, with a gap of two years. */
const bases = Array.from({ length: 480 }, (_, index) => ({
  month: addMonths(day('1986-11-01'), index).slice(0, 7) as MonthlyBase['month'],
  base: cents(90_000 + index * 350),
  days: 30,
  regime: 'general' as const,
})).filter(({ month }) => month < '2009-01' || month > '2010-12');
const record: ContributionRecord = {
  periods: [
    { regime: 'general', from: day('1986-11-01'), to: day('2008-12-31'), workTime: 10_000 },
    { regime: 'general', from: day('2011-01-01'), to: null, workTime: 10_000 },
  ],
  bases,
};
const plan = { ...defaults, birthDate: day('1964-03-15'), goal: 'most-over-life' } as unknown as Plan;

/* What nobody can do without: for each of the 61 months of the curve, the sum of its window of bases. */
const bareLoop = (): number => {
  let sum = 0;
  for (let month = 0; month < 61; month += 1)
    for (let index = 0; index < 348; index += 1) sum += bases[(index + month) % bases.length]?.base ?? 0;
  return sum;
};

const rows = {
  catalogueVerdicts: overAll([catalogue], (all) =>
    all.map(({ procedure, facts, context }) => isEntitled(procedure, facts, context)),
  ),
  catalogueExplained: overAll([catalogue], (all) => all.map(({ procedure, facts }) => assess(procedure, facts, today))),
  simulation: overAll([plan], (one) => simulate(one, record, today)),
  bareLoop: overAll([plan], bareLoop),
};

/** CPU of single simulations in milliseconds, from the fastest to the slowest. */
const singles = () =>
  Array.from({ length: 200 }, () => {
    const start = process.cpuUsage();
    simulate(plan, record, today);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);

const perCpuSecond = measure(rows, SECONDS);
const sorted = singles();
const simulationMs = { p50: sorted[100], p99: sorted[198] };
process.stdout.write(`${JSON.stringify({ procedures: registry.length, perCpuSecond, simulationMs })}\n`);
