/** A figure of the law as somebody proposes it: which numbers of it would be others, and from when. */

import type { Day } from '@/lib/law/day';
import { type Entry, NoValueInForce, type Proposal } from '@/lib/law/parameter';
import { allFigures, type LawFigure, type Leaf, leavesOf } from './rule-book';

/** The law as it would be for what begins from the day on, or for everything before it too, in the same proportion. */
export const proposalScopes = ['later', 'all'] as const;
export type Question = {
  readonly figure: string;
  readonly from: Day;
  readonly scope: (typeof proposalScopes)[number];
  /** Place of each number that changes, and the number proposed. */
  readonly changes: Readonly<Record<string, number>>;
};

/** The place of a leaf as one word; a plain figure has one place without a name. */
export const placeOf = ({ path }: Pick<Leaf, 'path'>): string => path.join('.');

export const findFigure = (id: string): LawFigure | undefined => allFigures.find((figure) => figure.id === id);

/** The numbers of a figure that can be proposed anew, as they are in force that day. Days and words are none. */
export const numbersOf = (figure: LawFigure, on: Day): readonly (Leaf & { readonly value: number })[] => {
  const { value } = figure.entryOn(on);
  return leavesOf(value).filter((leaf): leaf is Leaf & { value: number } => typeof leaf.value === 'number');
};
/** Whether a figure has a number at all. */
export const isProposable = (figure: LawFigure): boolean =>
  figure.unit !== 'term' &&
  figure.entries.some(({ value }) => leavesOf(value).some((leaf) => typeof leaf.value === 'number'));

/** A value with the number at each place put through `change`, in the shape it had. */
const mapNumbers = (
  value: unknown,
  change: (place: string, number: number) => number,
  path: readonly string[] = [],
): unknown => {
  if (typeof value === 'number') return change(path.join('.'), value);
  if (value instanceof Map)
    return new Map([...value].map(([key, inner]) => [key, mapNumbers(inner, change, [...path, String(key)])]));
  if (Array.isArray(value)) return value.map((inner, index) => mapNumbers(inner, change, [...path, String(index + 1)]));
  if (value instanceof Object)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, mapNumbers(inner, change, [...path, key])]),
    );
  return value;
};

/**
 * The proposal of a question. It counts from its day until the law next changes the figure, as any entry would; with
 * scope 'all' on every day, the figures of other times changed in the proportion in which that of the day is. `onRead`
 * is told each time a rule reads it.
 */
export const proposalOf = (
  { figure: id, from, scope, changes }: Question,
  onRead: () => void = () => undefined,
): Proposal => {
  const figure = findFigure(id);
  if (!figure) throw new NoValueInForce(id, from);
  const based = figure.entryOn(from);
  const now = new Map(leavesOf(based.value).map((leaf) => [placeOf(leaf), leaf.value]));
  const made = new Map<Day, unknown>();
  const anew = (entry: Entry<unknown>): unknown =>
    mapNumbers(entry.value, (place, number) => {
      const proposed = changes[place];
      const base = now.get(place);
      if (proposed === undefined) return number;
      if (entry.from === based.from) return proposed;
      return typeof base === 'number' && base !== 0 ? Math.floor((number * proposed) / base + 0.5) : number;
    });
  return {
    figure: id,
    valueOn: (entry, day) => {
      onRead();
      if (scope === 'later' && (day < from || entry.from > from)) return entry.value;
      if (!made.has(entry.from)) made.set(entry.from, anew(entry));
      return made.get(entry.from);
    },
  };
};
