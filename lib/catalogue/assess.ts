import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import type { LegalRef } from '@/lib/law/legal-ref';
import {
  type AwardPeriod,
  type Context,
  completeOf,
  evaluate,
  evaluateAs,
  type Figure,
  type Known,
  missingFor,
  type PlannedPayment,
  type PlanValue,
  type Procedure,
  type Recurring,
  type Step,
  type Unit,
} from './kernel';

export type Outcome = 'met' | 'unmet' | 'unknown';
export type Verdict = {
  readonly id: string;
  readonly outcome: Outcome;
  /** Weighed together with others: unmet, it leaves the answer open. */
  readonly factor?: true;
  readonly ref: LegalRef;
  readonly reads: readonly string[];
  readonly missing: readonly string[];
  readonly figures: Readonly<Record<string, Figure>>;
  /** How the office appreciates it instead, and why. The outcome above stays what the rules say. */
  readonly appreciated?: { readonly outcome: Appreciated; readonly reason: string };
};
export type Appreciated = 'met' | 'unmet';
/** What counts in the decision: the appreciation of the office, where there is one. */
export const outcomeOf = ({ outcome, appreciated }: Pick<Verdict, 'outcome' | 'appreciated'>): Outcome =>
  appreciated?.outcome ?? outcome;

/** How the office appreciates a requirement, with the outcome of the rules and the facts it looked at. */
export type Appreciation = {
  readonly outcome: Appreciated;
  readonly was: Outcome;
  readonly grounds: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
};
export type Appreciations = Readonly<Record<string, Appreciation>>;

/** Nothing is missing, and only factors that point elsewhere keep the answer open: the body has to weigh them. */
export const isWeighed = ({ outcome, award }: Pick<Assessment, 'outcome' | 'award'>): boolean =>
  outcome === 'unknown' && award !== null;

export type AwardLine = { readonly id: string; readonly value: number; readonly unit: Unit; readonly ref: LegalRef };
export type Award = {
  readonly lines: readonly AwardLine[];
  /** All of it; one whole year of it when `recurring`; null when the award is not money. */
  readonly total: Cents | null;
  readonly recurring: Recurring | null;
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
  const mark = completeOf(facts);
  for (const { appliesIf, met, factor } of procedure.requirements) {
    const applies = appliesIf === undefined || evaluateAs(mark, appliesIf, facts, context);
    if (applies === false) continue;
    const verdict = applies && evaluateAs(mark, met, facts, context);
    if (verdict === false && !factor) return false;
    if (!verdict) unknown = true;
  }
  return unknown ? undefined : true;
};

/** What a requirement reads, the condition for it included; the same for everybody, so worked out once. */
const readsOf = new WeakMap<Procedure, readonly (readonly string[])[]>();
const readsIn = (procedure: Procedure) => {
  const known = readsOf.get(procedure);
  if (known) return known;
  const reads = procedure.requirements.map(({ appliesIf, met }) =>
    appliesIf ? [...new Set([...appliesIf.needs, ...met.needs])] : met.needs,
  );
  readsOf.set(procedure, reads);
  return reads;
};

const noFigures: Verdict['figures'] = {};
const nothingMissing: readonly string[] = [];

const verdictsOf = (procedure: Procedure, facts: Known, context: Context): Verdict[] => {
  const verdicts: Verdict[] = [];
  const reads = readsIn(procedure);
  const mark = completeOf(facts);
  let index = -1;
  for (const { id, ref, appliesIf, met, shows, factor } of procedure.requirements) {
    index += 1;
    const applies = appliesIf === undefined || evaluateAs(mark, appliesIf, facts, context);
    if (applies === false) continue;
    const value = applies && evaluateAs(mark, met, facts, context);
    const verdict: Verdict = {
      id,
      ref,
      reads: reads[index] as readonly string[],
      missing: value === undefined ? missingFor(appliesIf && !applies ? appliesIf : met, facts) : nothingMissing,
      outcome: value === undefined ? 'unknown' : value ? 'met' : 'unmet',
      figures: (shows && value !== undefined && evaluateAs(mark, shows, facts, context)) || noFigures,
    };
    verdicts.push(factor ? { ...verdict, factor } : verdict);
  }
  return verdicts;
};

/** Which documents the facts known so far ask for. */
export const documentsFor = (procedure: Procedure, facts: Known, context: Context): DocumentNeed[] => {
  const documents: DocumentNeed[] = [];
  for (const { id, ref, requiredIf } of procedure.documents) {
    const required = requiredIf === undefined || evaluate(requiredIf, facts, context);
    if (required !== false) documents.push({ id, ref, required: required ?? 'unknown' });
  }
  return documents;
};

/** The facts a requirement was looked at with: an appreciation holds for these and no others. */
export const groundsOf = ({ reads }: Verdict, facts: Known): string =>
  JSON.stringify(reads.map((key) => facts[key] ?? null));

const noAppreciations: Appreciations = {};
const appreciate = (verdicts: Verdict[], facts: Known, appreciations: Appreciations): Verdict[] =>
  appreciations === noAppreciations
    ? verdicts
    : verdicts.map((verdict) => {
        const made = Object.hasOwn(appreciations, verdict.id) ? appreciations[verdict.id] : undefined;
        if (made?.was !== verdict.outcome || made.grounds !== groundsOf(verdict, facts)) return verdict;
        return { ...verdict, appreciated: { outcome: made.outcome, reason: made.reason } };
      });

const awardOf = (procedure: Procedure, facts: Known, context: Context): Award | null => {
  const value = evaluate(procedure.award, facts, context);
  if (!value) return null;
  const lines: AwardLine[] = [];
  for (const id in value.lines) {
    const declared = procedure.lines[id];
    const amount = value.lines[id];
    if (declared && amount !== undefined) lines.push({ id, value: amount, unit: declared.unit, ref: declared.ref });
  }
  return {
    lines,
    total: value.total,
    recurring: value.recurring ?? null,
    periods: value.periods,
    payments: value.payments,
  };
};

/** Facts still needed: for the event date, the verdicts, the award of who is not refused, and the documents. */
const missingIn = (procedure: Procedure, facts: Known, verdicts: readonly Verdict[], refused: boolean): string[] => {
  const missing: string[] = [];
  const add = (keys: readonly string[]) => {
    for (const key of keys) if (!missing.includes(key)) missing.push(key);
  };
  if (facts[procedure.eventDate] === undefined) missing.push(procedure.eventDate);
  for (const verdict of verdicts) if (!verdict.appreciated) add(verdict.missing);
  if (!refused) add(missingFor(procedure.award, facts));
  for (const { requiredIf } of procedure.documents) if (requiredIf) add(missingFor(requiredIf, facts));
  return missing;
};

/**
 * The explained assessment: every verdict with its reason, the award line by line, documents and what is missing. What the
 * office appreciates otherwise counts for the outcome while its grounds stand; the verdict of the rules stays beside it.
 */
export const assess = (
  procedure: Procedure,
  facts: Known,
  today: Day,
  appreciations: Appreciations = noAppreciations,
): Assessment => {
  const context = contextOf(procedure, facts, today);
  const verdicts = appreciate(verdictsOf(procedure, facts, context), facts, appreciations);
  const { otherwise } = procedure;
  let [refused, unknown, weighed, offered] = [false, false, false, false];
  for (const verdict of verdicts) {
    const { id, factor } = verdict;
    const outcome = outcomeOf(verdict);
    if (outcome === 'unknown') unknown = true;
    if (factor && outcome === 'unmet') weighed = true;
    if (outcome !== 'unmet' || factor) continue;
    refused = true;
    if (otherwise?.when === id) offered = true;
  }
  return {
    procedure: procedure.slug,
    version: procedure.version,
    on: context.on,
    outcome: refused ? 'not-entitled' : unknown || weighed ? 'unknown' : 'entitled',
    verdicts,
    missing: missingIn(procedure, facts, verdicts, refused),
    award: refused || unknown ? null : awardOf(procedure, facts, context),
    documents: documentsFor(procedure, facts, context),
    otherwise: offered && otherwise ? otherwise.slug : null,
  };
};

/** The pages to ask, recomputed from the answers: a step whose condition is still unknown is not shown yet. */
export const stepsFor = <S extends string, T extends string, K extends string>(
  procedure: { readonly steps: readonly Step<S, T, K>[] },
  facts: Known,
  context: Context,
): readonly Step<S, T, K>[] =>
  procedure.steps.filter(({ shownIf }) => !shownIf || evaluate(shownIf, facts, context) === true);

/** All of it one task: its pages follow one another, without a list of tasks between them (ux K5). */
export const isLinear = ({ kind, steps }: Procedure): boolean =>
  kind !== undefined && steps.every(({ task }) => task === steps[0]?.task);

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
