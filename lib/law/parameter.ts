import type { Day } from './day';
import { day } from './day';
import type { LegalRef } from './legal-ref';

export type Unit =
  | 'euro cents'
  | 'days'
  | 'natural days'
  | 'working days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'basis points'
  | 'index'
  | 'term'
  | 'table';

/** One value and the first day it is in force. It stays in force until the next entry begins. */
export type Entry<V> = { readonly from: Day; readonly value: V; readonly source: LegalRef; readonly note?: string };

/** A figure of the law through time. */
export type Parameter<V> = {
  readonly id: string;
  readonly unit: Unit;
  readonly entries: readonly Entry<V>[];
  /** The value in force that day. @throws NoValueInForce before the first entry. */
  on(day: Day): V;
  /** The value with its source. @throws NoValueInForce before the first entry. */
  entryOn(day: Day): Entry<V>;
};

export class NoValueInForce extends Error {
  constructor(
    readonly parameter: string,
    readonly day: Day,
  ) {
    super(`No value of ${parameter} is in force on ${day}`);
    this.name = 'NoValueInForce';
  }
}

type Written<V> = {
  readonly from: string;
  readonly value: V;
  readonly source: LegalRef;
  readonly note?: string;
};

/**
 * Declares a figure. Entries go from oldest to newest, with start days only, so they can neither overlap nor leave
 * a hole. There is no value before the first: the law of that day is not known here, and a guess is worse.
 */
export const parameter = <V>(
  id: string,
  { unit, entries }: { readonly unit: Unit; readonly entries: readonly Written<V>[] },
): Parameter<V> => {
  const dated: readonly Entry<V>[] = entries.map((entry) => ({ ...entry, from: day(entry.from) }));
  dated.forEach((entry, index) => {
    const previous = dated[index - 1];
    if (previous && previous.from >= entry.from) throw new RangeError(`Entries of ${id} are not in order of date`);
  });
  const entryOn = (on: Day): Entry<V> => {
    for (let index = dated.length - 1; index >= 0; index -= 1) {
      const entry = dated[index];
      if (entry && entry.from <= on) return entry;
    }
    throw new NoValueInForce(id, on);
  };
  return { id, unit, entries: dated, entryOn, on: (on) => entryOn(on).value };
};
