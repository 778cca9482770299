import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import type { LegalRef } from '@/lib/law/legal-ref';
import {
  type AwardPeriod,
  type Context,
  evaluate,
  type Figure,
  type Known,
  missingFor,
  type PlannedPayment,
  type PlanValue,
  type Procedure,
  type Step,
  type Unit,
} from './kernel';

export type Outcome = 'met' | 'unmet' | 'unknown';
export type Verdict = {
  readonly id: string;
  readonly outcome: Outcome;
  readonly ref: LegalRef;
  readonly reads: readonly string[];
  readonly missing: readonly string[];
  readonly figures: Readonly<Record<string, Figure>>;
};
export type AwardLine = { readonly id: string; readonly value: number; readonly unit: Unit; readonly ref: LegalRef };
export type Award = {
  readonly lines: readonly AwardLine[];
  readonly total: Cents;
  readonly periods: readonly AwardPeriod[];
  readonly payments: readonly PlannedPayment[];
};
export type DocumentNeed = { readonly id: string; readonly required: boolean | 'unknown'; readonly ref: LegalRef };
export type Assessment = {
  readonly procedure: string;
  readonly version: string;
  /** The day whose law was applied. */
  readonly on: Day;
  readonly outcome: 'entitled' | 'not-entitled' | 'unknown';
  readonly verdicts: readonly Verdict[];
  /** Facts still needed for the verdicts, the award or the documents. */
  readonly missing: readonly string[];
  readonly award: Award | null;
  readonly documents: readonly DocumentNeed[];
  readonly otherwise: string | null;
};

/** The event date chooses the law; until it is known, today's law answers. */
export const contextOf = (procedure: Procedure, facts: Known, today: Day): Context => ({
  on: (facts[procedure.eventDate] as Day | undefined) ?? today,
});

/**
 * Verdicts only, for screeners, queues and population runs: true = every requirement met, false = one unmet,
 * undefined = a fact is missing and none is unmet. Allocates nothing per requirement.
 */
export const isEntitled = (procedure: Procedure, facts: Known, context: Context): boolean | undefined => {
  let unknown = false;
  for (const { appliesIf, met } of procedure.requirements) {
    const applies = appliesIf ? evaluate(appliesIf, facts, context) : true;
    if (applies === false) continue;
    const verdict = applies === undefined ? undefined : evaluate(met, facts, context);
    if (verdict === false) return false;
    if (verdict === undefined) unknown = true;
  }
  return unknown ? undefined : true;
};

const verdictsOf = (procedure: Procedure, facts: Known, context: Context): Verdict[] => {
  const verdicts: Verdict[] = [];
  for (const { id, ref, appliesIf, met, shows } of procedure.requirements) {
    const applies = appliesIf ? evaluate(appliesIf, facts, context) : true;
    if (applies === false) continue;
    const reads = appliesIf ? [...new Set([...appliesIf.needs, ...met.needs])] : met.needs;
    const missing = applies === undefined && appliesIf ? missingFor(appliesIf, facts) : missingFor(met, facts);
    const value = applies === undefined ? undefined : evaluate(met, facts, context);
    verdicts.push({
      id,
      ref,
      reads,
      missing,
      outcome: value === undefined ? 'unknown' : value ? 'met' : 'unmet',
      figures: (shows && value !== undefined && evaluate(shows, facts, context)) || {},
    });
  }
  return verdicts;
};

/** Which documents the facts known so far ask for. */
export const documentsFor = (procedure: Procedure, facts: Known, context: Context): DocumentNeed[] =>
  procedure.documents.flatMap(({ id, ref, requiredIf }) => {
    const required = requiredIf ? (evaluate(requiredIf, facts, context) ?? ('unknown' as const)) : true;
    return required === false ? [] : [{ id, ref, required }];
  });

const awardOf = (procedure: Procedure, facts: Known, context: Context): Award | null => {
  const value = evaluate(procedure.award, facts, context);
  if (!value) return null;
  const lines = Object.entries(value.lines).flatMap(([id, amount]) => {
    const declared = procedure.lines[id];
    return declared && amount !== undefined ? [{ id, value: amount, ...declared }] : [];
  });
  return { lines, total: value.total, periods: value.periods, payments: value.payments };
};

/** The explained assessment: every verdict with its reason, the award line by line, documents and what is missing. */
export const assess = (procedure: Procedure, facts: Known, today: Day): Assessment => {
  const context = contextOf(procedure, facts, today);
  const verdicts = verdictsOf(procedure, facts, context);
  const documents = documentsFor(procedure, facts, context);
  const refused = verdicts.some(({ outcome }) => outcome === 'unmet');
  const undecided = verdicts.some(({ outcome }) => outcome === 'unknown');
  const award = refused || undecided ? null : awardOf(procedure, facts, context);
  const missing = new Set(facts[procedure.eventDate] === undefined ? [procedure.eventDate] : []);
  for (const verdict of verdicts) for (const key of verdict.missing) missing.add(key);
  if (!refused) for (const key of missingFor(procedure.award, facts)) missing.add(key);
  for (const { requiredIf } of procedure.documents) {
    if (requiredIf) for (const key of missingFor(requiredIf, facts)) missing.add(key);
  }
  const { otherwise } = procedure;
  const offered = otherwise && verdicts.some(({ id, outcome }) => id === otherwise.when && outcome === 'unmet');
  return {
    procedure: procedure.slug,
    version: procedure.version,
    on: context.on,
    outcome: refused ? 'not-entitled' : undecided ? 'unknown' : 'entitled',
    verdicts,
    missing: [...missing],
    award,
    documents,
    otherwise: offered ? otherwise.slug : null,
  };
};

/** The pages to ask, recomputed from the answers: a step whose condition is still unknown is not shown yet. */
export const stepsFor = <S extends string, T extends string, K extends string>(
  procedure: { readonly steps: readonly Step<S, T, K>[] },
  facts: Known,
  context: Context,
): readonly Step<S, T, K>[] =>
  procedure.steps.filter(({ shownIf }) => !shownIf || evaluate(shownIf, facts, context) === true);

/** The steps narrowed to what requirements and award read: the check without sign-in asks nothing more. */
export const screeningSteps = (procedure: Procedure, facts: Known, context: Context) => {
  const read = new Set<string>([procedure.eventDate, ...procedure.award.needs]);
  for (const { appliesIf, met } of procedure.requirements)
    for (const key of [...(appliesIf?.needs ?? []), ...met.needs]) read.add(key);
  for (const { shownIf } of procedure.steps) for (const key of shownIf?.needs ?? []) read.add(key);
  return stepsFor(procedure, facts, context).flatMap((step) => {
    const asks = step.asks.filter((key) => read.has(key));
    return asks.length > 0 ? [{ ...step, asks }] : [];
  });
};

/** Facts of the steps shown that are still unknown: only these and missing documents stop a submission. */
export const unanswered = (procedure: Procedure, facts: Known, context: Context): string[] =>
  stepsFor(procedure, facts, context).flatMap(({ asks }) => asks.filter((key) => facts[key] === undefined));

/** Cross-answer checks that are broken now, as field → check id. */
export const brokenChecks = (procedure: Procedure, facts: Known, context: Context) =>
  procedure.checks
    .filter(({ broken }) => evaluate(broken, facts, context) === true)
    .map(({ id, field }) => ({ id, field }));

/** The plan as far as the answers say, for the picture beside them. */
export const planOf = (procedure: Procedure, facts: Known): PlanValue | undefined => {
  const { plan } = procedure;
  if (!plan) return undefined;
  // A list that may stay empty counts as empty before it is asked.
  const known: Record<string, unknown> = { ...facts };
  for (const key of plan.of.needs) {
    const field = procedure.facts[key];
    if (field?.kind === 'list' && field.min === 0) known[key] ??= [];
  }
  return evaluate(plan.of, known, { on: facts[procedure.eventDate] as Day });
};
