import type { Day } from '@/lib/law/day';
import {
  type EarlyTable,
  earlyBands,
  involuntaryReductions,
  overCapReductions,
  voluntaryReductions,
} from '@/lib/law/parameters/early-retirement';
import { formerInvoluntaryReductions, formerQuarterlyReductions } from '@/lib/law/parameters/retirement';

const QUARTER_MONTHS = 3;

/** The four bands of contributed time, shortest first; months are complete ones (LGSS 207.2, 208.2). */
export type Band = 0 | 1 | 2 | 3;
export const bandOf = (contributedMonths: number, on: Day): Band => {
  const [second, third, fourth] = earlyBands.on(on);
  if (contributedMonths >= fourth) return 3;
  if (contributedMonths >= third) return 2;
  return contributedMonths >= second ? 1 : 0;
};

/** Who retires early: months brought forward (a fraction is a whole one) and complete months contributed by then. */
export type Early = { readonly monthsEarly: number; readonly contributedMonths: number; readonly on: Day };

/* Beyond the table nobody may retire; its last row stands so that an estimate never fails. */
const inTable = (table: EarlyTable, { monthsEarly, contributedMonths, on }: Early): number => {
  const row = table[bandOf(contributedMonths, on)];
  return monthsEarly <= 0 ? 0 : (row[Math.min(monthsEarly, row.length) - 1] ?? 0);
};

/** Reduction in basis points for who lost the job (LGSS 207.2); by quarters until 2021, which may leave half a one. */
export const involuntaryReduction = (early: Early): number => {
  const table = involuntaryReductions.on(early.on);
  return table ? inTable(table, early) : formerInvoluntaryReduction(early) / 10;
};

/** Reduction in basis points by one's own will (LGSS 208.2); by quarters until 2021, which may leave half a one. */
export const voluntaryReduction = (early: Early): number => {
  const table = voluntaryReductions.on(early.on);
  return table ? inTable(table, early) : formerVoluntaryReduction(early) / 10;
};

/** Reduction of the maximum pension by own will while it comes in by degrees; null in other years (LGSS dt 34.2). */
export const overCapReduction = (early: Early): number | null => {
  const table = overCapReductions.on(early.on);
  return table && inTable(table, early);
};

/** Quarters, a fraction as a whole one (LGSS 210.4). */
export const quartersOf = (months: number): number => Math.ceil(Math.max(0, months) / QUARTER_MONTHS);

/* Reduction of who lost the job until 2021, in thousandths of a percent: by quarter, and until 16 March 2013 by year. */
const formerInvoluntaryReduction = ({ monthsEarly, contributedMonths, on }: Early): number => {
  const { stretch, bands } = formerInvoluntaryReductions.on(on);
  const each = bands.filter(({ from }) => from <= contributedMonths).at(-1)?.each ?? 0;
  return Math.ceil(Math.max(0, monthsEarly) / stretch) * each;
};

/**
 * Reduction by own will as it was until 2021, by quarter, in thousandths of a percent: seven quarters of 1.875 % are
 * 13.125 % (former LGSS 208.2, dt 34.3).
 */
export const formerVoluntaryReduction = ({ monthsEarly, contributedMonths, on }: Early): number =>
  quartersOf(monthsEarly) * formerQuarterlyReductions.on(on)[bandOf(contributedMonths, on)];
