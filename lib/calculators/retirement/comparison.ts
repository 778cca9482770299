/** Scenarios side by side: what each gives against the first. */

import { type Cents, cents } from '@/lib/law/cents';
import { breakEvenOf, type Explained, type Simulation } from './simulate';

export type Named = { readonly name: string; readonly simulation: Simulation | null };
export type Compared = Named & {
  readonly chosen: Explained | null;
  /** A month more or less than the first, in euros of today; null for the first itself and where there is nothing to compare. */
  readonly difference: Cents | null;
  /** Age in months at which it and the first have paid as much, or which of the two is always ahead. */
  readonly level: { readonly age: number } | { readonly ahead: string } | null;
};

const levelOf = (first: Compared, other: Named & { readonly chosen: Explained }): Compared['level'] => {
  const { chosen, simulation } = first;
  const birthDate = simulation?.plan.birthDate;
  // Of two people, or on the same day, there is nothing to draw level.
  if (!chosen || !birthDate || birthDate !== other.simulation?.plan.birthDate || chosen.on === other.chosen.on)
    return null;
  const age = breakEvenOf(birthDate, chosen, other.chosen);
  if (age !== null) return { age };
  return { ahead: chosen.on < other.chosen.on ? first.name : other.name };
};

/** Each scenario against the first, which stands for comparison. */
export const compare = (scenarios: readonly Named[]): readonly Compared[] => {
  const [first, ...others] = scenarios.map((each): Compared => {
    const chosen = each.simulation?.chosen ?? null;
    return { ...each, chosen, difference: null, level: null };
  });
  if (!first) return [];
  return [
    first,
    ...others.map((other) => {
      const { chosen } = other;
      if (!chosen || !first.chosen) return other;
      return {
        ...other,
        difference: cents(chosen.inToday - first.chosen.inToday),
        level: levelOf(first, { ...other, chosen }),
      };
    }),
  ];
};

/** The scenario that pays most each month in euros of today; null when all pay the same or fewer than two pay. */
export const mostPerMonth = (compared: readonly Compared[]): Compared | null => {
  const paying = compared.flatMap((each) => (each.chosen ? [{ each, inToday: each.chosen.inToday }] : []));
  const most = Math.max(...paying.map(({ inToday }) => inToday));
  const least = Math.min(...paying.map(({ inToday }) => inToday));
  return paying.length < 2 || most === least ? null : (paying.find(({ inToday }) => inToday === most)?.each ?? null);
};
