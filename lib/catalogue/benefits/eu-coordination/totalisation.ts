import { type Cents, cents, maxCents, portion, sumCents } from '@/lib/law/cents';
import { addDays, type Day, daysBetween } from '@/lib/law/day';
import { shortPeriod } from '@/lib/law/parameters/coordination';

/** A period of insurance or residence in another State; both days are inside it. */
export type Period = {
  readonly country: string;
  readonly from: Day;
  readonly to: Day;
  /** Insured by choice and not by law. */
  readonly voluntary: boolean;
};
/** Days of each State, and all of them with those that coincide counted once. */
export type Totals = { readonly byState: Readonly<Record<string, number>>; readonly all: number };

/**
 * Days abroad added up (Reg. 883/2004 arts. 6 and 51). A day of insurance by choice that coincides with one by law does
 * not count (Reg. 987/2009 art. 12); a day insured by law in two States counts for each of them and once in all.
 */
export const totalsOf = (periods: readonly Period[]): Totals => {
  const real = periods.filter(({ from, to }) => from <= to);
  const edges = [...new Set(real.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  const byState: Record<string, number> = {};
  let all = 0;
  edges.forEach((edge, index) => {
    const next = edges[index + 1];
    if (next === undefined) return;
    const open = real.filter(({ from, to }) => from <= edge && edge <= to);
    const byLaw = open.filter(({ voluntary }) => !voluntary);
    const states = new Set((byLaw.length > 0 ? byLaw : open).map(({ country }) => country));
    if (states.size === 0) return;
    const days = daysBetween(edge, next);
    all += days;
    for (const state of states) byState[state] = (byState[state] ?? 0) + days;
  });
  return { byState, all };
};

/** A State's part of a theoretical pension: its days of all the days, half up to the cent (art. 52.1.b.ii). */
export const proRata = (theoretical: Cents, own: number, all: number): Cents =>
  all > 0 ? portion(theoretical, own, all, 'half-up') : cents(0);

/** The same part in basis points. */
export const shareOf = (own: number, all: number): number =>
  all > 0 ? portion(cents(10_000), own, all, 'half-up') : 0;

export type PensionCase = {
  /** Days of the State that works it out, here Spain. */
  readonly own: number;
  readonly abroad: Totals;
  /** Pension as if all the periods had been its own. */
  readonly theoretical: Cents;
  /** Pension by its own law and periods alone; 0 when they open none. */
  readonly independent: Cents;
  readonly on: Day;
};

/**
 * What a State owes: the higher of its independent and its pro rata pension (arts. 52.1 and 52.3). A State with less than a
 * year whose law alone opens nothing does not pay, and its days are carried by the others: they count in the theoretical
 * pension but not in the division (art. 57.1–2). With less than a year everywhere, the whole is paid as one's own (57.3).
 */
export const pensionDue = ({ own, abroad, theoretical, independent, on }: PensionCase) => {
  const year = shortPeriod.on(on);
  const long = Object.values(abroad.byState).filter((days) => days >= year);
  const isShort = own < year;
  const noneLong = isShort && long.length === 0;
  const short = Object.values(abroad.byState).reduce((sum, days) => sum + (days < year ? days : 0), 0);
  // Days that coincide are in `all` once: those of short States cannot take away more than there is.
  const divided = noneLong ? own : own + Math.max(0, abroad.all - short);
  const share = isShort && !noneLong ? 0 : shareOf(own, divided);
  const part = isShort && !noneLong ? cents(0) : proRata(theoretical, own, divided);
  return {
    share,
    /** Days the share is of. */
    divided,
    proRata: part,
    pension: maxCents(independent, part),
    /** States that pay, this one included. */
    states: long.length + (isShort && !noneLong && independent === 0 ? 0 : 1),
  };
};

/** All that the States pay together, each its own part. */
export const sumOfStates = (parts: readonly Cents[]): Cents => sumCents(parts);
