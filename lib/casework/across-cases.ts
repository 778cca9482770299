import type { Assessment } from '@/lib/catalogue/assess';
import { personFacts } from '@/lib/catalogue/facts/person';
import { toJson } from '@/lib/catalogue/fields';
import type { Known } from '@/lib/catalogue/kernel';
import type { FactSource, FactSources } from '@/lib/catalogue/prefill';
import type { Registered } from '@/lib/catalogue/registry';
import type { Day } from '@/lib/law/day';

/** A case of a person, as it is compared with another of theirs. */
export type Compared = {
  readonly id: string;
  readonly registered: Registered;
  readonly facts: Known;
  readonly sources: FactSources;
  readonly eventDate: Day | null;
  readonly award: Assessment['award'];
  /** Neither closed nor withdrawn: what it says is still to be decided upon. */
  readonly isLive: boolean;
};
type Span = readonly [from: Day, to: Day];

/* From the event to the last day it would pay for; the event alone when it pays for no days. */
const spanOf = ({ eventDate, award }: Compared): Span | null => {
  const days = (award?.periods ?? [])
    .flatMap(({ from, to }) => [from, to])
    .concat(eventDate ?? [])
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? [first, last] : null;
};
const overlap = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1];

/** Whether two cases ask for the same: one procedure, and one event or days in common. */
export const isDuplicate = (one: Compared, other: Compared): boolean => {
  if (one.registered.procedure.slug !== other.registered.procedure.slug) return false;
  const [a, b] = [spanOf(one), spanOf(other)];
  return a === null || b === null ? a === b : overlap(a, b);
};

/** The same fact with another value in another live case. */
export type Contradiction = {
  readonly fact: string;
  readonly here: unknown;
  readonly there: unknown;
  readonly source: FactSource | undefined;
};

/**
 * The facts that two live cases of a person tell differently. Only what both ask in the same words, about the person or the
 * same event: another birth has another day, and is no contradiction.
 */
export const contradictionsOf = (one: Compared, other: Compared): readonly Contradiction[] => {
  if (!one.isLive || !other.isLive) return [];
  const isSameEvent = one.eventDate === other.eventDate;
  const [mine, theirs] = [one.registered, other.registered];
  return Object.keys(mine.procedure.facts).flatMap((fact) => {
    const [field, twin] = [mine.procedure.facts[fact], theirs.procedure.facts[fact]];
    const [here, there] = [one.facts[fact], other.facts[fact]];
    if (!field || !twin || field.kind !== twin.kind || here === undefined || there === undefined) return [];
    if (mine.words.es.facts[fact]?.name !== theirs.words.es.facts[fact]?.name) return [];
    if (!isSameEvent && !(fact in personFacts)) return [];
    if (JSON.stringify(toJson(field, here)) === JSON.stringify(toJson(twin, there))) return [];
    return [{ fact, here, there, source: other.sources[fact] }];
  });
};
