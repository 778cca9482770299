import { z } from 'zod/v4';
import type { Day } from '@/lib/law/day';
import { contextOf } from './assess';
import { type Fields, fieldSchema, type Prefill, type Sources, toJson } from './fields';
import { evaluate, type Known, type Procedure } from './kernel';

/** Where a fact comes from: said by the person, held by the administration, following from other answers, or checked by staff. */
export type FactSource = {
  readonly source: 'declared' | 'record' | 'derived' | 'verified';
  /** Official instant, ISO. */
  readonly at: string;
  readonly by?: string;
  readonly reason?: string;
  /** What it was before staff corrected it, as JSON. */
  readonly was?: unknown;
};
export type FactSources = Readonly<Record<string, FactSource>>;

/** Nothing held: only facts that follow from other answers are filled in. */
export const noSources = (today: Day): Sources => ({
  person: { birthDate: null, iban: null },
  record: null,
  today,
});

/** Every step that asks it is surely hidden. */
const isTakenAway = (procedure: Procedure, key: string, facts: Known, today: Day): boolean => {
  const steps = procedure.steps.filter(({ asks }) => asks.includes(key));
  const context = contextOf(procedure, facts, today);
  return steps.length > 0 && steps.every(({ shownIf }) => shownIf && evaluate(shownIf, facts, context) === false);
};

/**
 * Facts with what the record supplies. A fact the person declared or staff verified is kept; one from the record follows
 * the record, so that a changed event date moves the figures that depend on it. An answer to a question that another
 * answer has taken away is forgotten: left behind it would still move the award.
 */
export const prefill = (
  procedure: Procedure,
  facts: Known,
  known: FactSources,
  sources: Sources,
  at: string,
): { readonly facts: Known; readonly sources: FactSources } => {
  const filled: Record<string, unknown> = { ...facts };
  const origin: Record<string, FactSource> = { ...known };
  const nothing = noSources(sources.today);
  for (const [key, field] of Object.entries(procedure.facts)) {
    const { from } = field as { from?: Prefill<unknown> };
    const isDeclared = filled[key] !== undefined && (origin[key]?.source ?? 'declared') === 'declared';
    if (isDeclared && isTakenAway(procedure, key, filled, sources.today)) {
      delete filled[key];
      delete origin[key];
    }
    const follows = origin[key]?.source === 'record' || origin[key]?.source === 'derived';
    if (!from || (filled[key] !== undefined && !follows)) continue;
    const on = filled[procedure.eventDate] as Day | undefined;
    const value = from(sources, filled, on);
    if (value === undefined) {
      delete filled[key];
      delete origin[key];
    } else if (JSON.stringify(value) !== JSON.stringify(filled[key]) || !origin[key]) {
      filled[key] = value;
      origin[key] = { source: from(nothing, filled, on) === undefined ? 'record' : 'derived', at };
    }
  }
  return { facts: filled, sources: origin };
};

/**
 * Answers given before anybody was signed in, without those the record itself supplies: an estimate of one's days
 * contributed must not take the place of the days the administration holds.
 */
export const withoutHeld = (procedure: Procedure, facts: Known, sources: Sources): Known => {
  const nothing = noSources(sources.today);
  const on = facts[procedure.eventDate] as Day | undefined;
  return Object.fromEntries(
    Object.entries(facts).filter(([key]) => {
      const { from } = (procedure.facts[key] ?? {}) as { from?: Prefill<unknown> };
      return !from || from(nothing, facts, on) !== undefined || from(sources, facts, on) === undefined;
    }),
  );
};

/** Facts kept as JSON, parsed by the procedure's own fields; a value that no longer fits is treated as unknown. */
export const parseFacts = (fields: Fields, json: unknown, today: Day): Known => {
  const stored = z.record(z.string(), z.unknown()).safeParse(json);
  const facts: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const value = stored.success ? stored.data[key] : undefined;
    if (value === undefined || value === null) continue;
    const parsed = fieldSchema(field, today).safeParse(value);
    if (parsed.success) facts[key] = parsed.data;
  }
  return facts;
};

export const factsToJson = (fields: Fields, facts: Known): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) =>
      facts[key] === undefined ? [] : [[key, toJson(field, facts[key])]],
    ),
  );
