/** A domestic employment as the administration holds it: two people and the conditions declared for it, by date. */

import type { Day } from '@/lib/law/day';
import type { DomesticTerms, ReductionKind } from '@/lib/law/domestic-contributions';

export const domesticRoles = ['employer', 'worker'] as const;
export type DomesticRole = (typeof domesticRoles)[number];

/** Conditions declared from a day on, until the next ones begin. */
export type Conditions = Omit<DomesticTerms, 'reduction'> & {
  readonly id: string;
  readonly from: Day;
  readonly schedule: string;
  readonly place: string;
  /** Who told it: one of the two, or the office itself. */
  readonly declaredAs: DomesticRole | 'office';
};

/** One employment as one of its two people sees it. */
export type DomesticEmployment = {
  readonly id: string;
  readonly role: DomesticRole;
  /** Identity number of the other one: of the household when it is a company's account. */
  readonly other: string;
  readonly otherName: string;
  readonly since: Day;
  readonly until: Day | null;
  readonly reduction: ReductionKind;
  /** Those in force, none replaced, the oldest first. */
  readonly versions: readonly Conditions[];
};

export type DomesticAct = 'change' | 'correction';

/** Conditions of that day, or undefined before the first. */
export const conditionsOn = <V extends { readonly from: Day }>(versions: readonly V[], on: Day): V | undefined =>
  versions.findLast(({ from }) => from <= on);

/**
 * Where a declaration goes among what is in force: a change adds conditions from its day; a correction takes the place of
 * those that held that day, from their own first day. None when it has no place there.
 */
export const placeOf = (
  versions: readonly { readonly id: string; readonly from: Day }[],
  act: DomesticAct,
  on: Day,
): { readonly from: Day; readonly replaces: string | null } | null => {
  const before = conditionsOn(versions, on);
  if (!before) return null;
  if (act === 'correction') return { from: before.from, replaces: before.id };
  return versions.some(({ from }) => from >= on) ? null : { from: on, replaces: null };
};

/** Whether a change that day collides: the other one told of that very day, or later conditions are already there. */
export const clashOf = (
  { versions, role }: Pick<DomesticEmployment, 'versions' | 'role'>,
  act: DomesticAct,
  on: Day,
): 'none' | 'later' | 'other' => {
  const said = act === 'correction' ? conditionsOn(versions, on) : versions.find(({ from }) => from === on);
  if (said && said.declaredAs !== role && said.declaredAs !== 'office') return 'other';
  return act === 'change' && versions.some(({ from }) => from >= on) ? 'later' : 'none';
};

/** How the employment stands that day. */
export const standingOf = (employment: Pick<DomesticEmployment, 'since' | 'until'> | undefined, on: Day) => {
  if (!employment || on < employment.since) return 'none';
  return employment.until !== null && on > employment.until ? 'ended' : 'active';
};
