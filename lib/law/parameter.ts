import type { Day } from './day';
import { day } from './day';
import type { LegalRef } from './legal-ref';

export type Unit =
  | 'euro cents'
  | 'hours'
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

/** What a figure is thought to follow in years whose own is not published yet. */
export type Growth = 'prices' | 'wages' | 'maximum-pension' | 'maximum-base';
/** How much a figure that follows so is thought to grow from one year to a later one: 1 is not at all. */
export type Forecast = (growth: Growth, from: number, to: number) => number;

/** A figure of the law through time. */
export type Parameter<V> = {
  readonly id: string;
  readonly unit: Unit;
  readonly grows?: Growth;
  readonly entries: readonly Entry<V>[];
  /** The value in force that day; grown by the forecast of `withForecast`, or as `withProposal` has it. @throws NoValueInForce before the first entry. */
  on(day: Day): V;
  /** The value published, or proposed in its place, with its source. @throws NoValueInForce before the first entry. */
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

let forecast: Forecast | null = null;

/**
 * Runs `work` with the figures of years to come forecast: those that say how they grow are carried on from their last
 * published year. Only what `work` does before it returns sees it, so it must not be asynchronous.
 */
export const withForecast = <R>(next: Forecast, work: () => R): R => {
  const before = forecast;
  forecast = next;
  try {
    return work();
  } finally {
    forecast = before;
  }
};

/** A figure as somebody proposes it: what takes the place of the value published for a day. */
export type Proposal = {
  readonly figure: string;
  readonly valueOn: (published: Entry<unknown>, day: Day) => unknown;
};

let proposal: Proposal | null = null;
/** The proposal whose figures are being worked out: what remembers figures forgets them when it is another. */
export const proposed = (): Proposal | null => proposal;

/**
 * Runs `work` as if a proposal were law. Only what `work` does before it returns sees it, so nothing that waits may be
 * done in it. @throws TypeError when it is asynchronous.
 */
export const withProposal = <R>(next: Proposal, work: () => R): R => {
  const before = proposal;
  proposal = next;
  try {
    const result = work();
    if (result instanceof Promise) throw new TypeError('A proposal is worked out at once');
    return result;
  } finally {
    proposal = before;
  }
};

/* Every number of a value, rounded half up: figures that grow hold amounts of money and nothing else. */
const scaled = <V>(value: V, factor: number): V => {
  if (typeof value === 'number') return Math.floor(value * factor + 0.5) as V;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, scaled(part, factor)])) as V;
};

/**
 * Declares a figure. Entries go from oldest to newest, with start days only, so they can neither overlap nor leave
 * a hole. There is no value before the first: the law of that day is not known here, and a guess is worse.
 */
export const parameter = <V>(
  id: string,
  { unit, grows, entries }: { readonly unit: Unit; readonly grows?: Growth; readonly entries: readonly Written<V>[] },
): Parameter<V> => {
  const dated: readonly Entry<V>[] = entries.map((entry) => ({ ...entry, from: day(entry.from) }));
  dated.forEach((entry, index) => {
    const previous = dated[index - 1];
    if (previous && previous.from >= entry.from) throw new RangeError(`Entries of ${id} are not in order of date`);
  });
  const publishedOn = (on: Day): Entry<V> => {
    for (let index = dated.length - 1; index >= 0; index -= 1) {
      const entry = dated[index];
      if (entry && entry.from <= on) return entry;
    }
    throw new NoValueInForce(id, on);
  };
  const entryOn = (on: Day): Entry<V> => {
    const entry = publishedOn(on);
    return proposal?.figure === id ? { ...entry, value: proposal.valueOn(entry, on) as V } : entry;
  };
  const yearOf = (on: Day): number => Number(on.slice(0, 4));
  const last = dated.at(-1);
  // Of the forecast seen last; a forecast reads the same figure many times.
  let [grownBy, grown] = [forecast, new Map<number, V>()];
  const grownIn = (year: number, { from, value }: Entry<V>): V => {
    if (!forecast || !grows) return value;
    if (grownBy !== forecast) [grownBy, grown] = [forecast, new Map()];
    const known = grown.get(year) ?? scaled(value, forecast(grows, yearOf(from), year));
    grown.set(year, known);
    return known;
  };
  const on = (at: Day): V => {
    if (proposal?.figure === id) return entryOn(at).value;
    const entry = publishedOn(at);
    return forecast && grows && entry === last && yearOf(at) > yearOf(entry.from)
      ? grownIn(yearOf(at), entry)
      : entry.value;
  };
  return { id, unit, ...(grows && { grows }), entries: dated, entryOn, on };
};
