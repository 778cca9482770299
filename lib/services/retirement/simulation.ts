import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { today } from '@/lib/adapters/clock';
import { planOf } from '@/lib/calculators/retirement/json';
import { type Plan, planFacts } from '@/lib/calculators/retirement/plan';
import { type Simulation, simulate } from '@/lib/calculators/retirement/simulate';
import { parseFacts } from '@/lib/catalogue/prefill';
import { getPlan, type PlanInHand, readRecord } from './plan';

/** The simulation of this browser's answers, or the first page still to answer. */
export const getSimulation = async (
  actor: Actor,
  browserId: string | undefined,
): Promise<PlanInHand & { readonly simulation: Simulation | null }> => {
  const inHand = await getPlan(actor, browserId);
  return { ...inHand, simulation: inHand.plan && simulate(inHand.plan, inHand.held, today()) };
};

/** Answers and record kept as JSON, worked out by the rules of today; null when they no longer make a plan. */
export const simulateKept = (kept: { readonly facts: unknown; readonly record: unknown }): Simulation | null => {
  const held = kept.record ? readRecord(kept.record) : null;
  const plan = planOf(parseFacts(planFacts, kept.facts, today()), held);
  return Array.isArray(plan) ? null : simulate(plan as Plan, held, today());
};
