/** A pension already in payment: what it is worth in each year, as the system that pays it tells. */

import { z } from 'zod/v4';
import { basisPoints, type Cents, cents, times } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { revaluation } from '@/lib/law/parameters/maximum-pension';

const FULL = 10_000;
const amounts = z.array(
  z.strictObject({
    year: z.number().int().min(1967).max(2200),
    /** Cents a month. */
    monthly: z.number().int().positive().transform(cents),
    /** Basis points withheld for the income tax. */
    withheld: z.number().int().min(0).max(FULL),
  }),
);

export type Pension = {
  readonly id: string;
  /** Slug of the catalogue. */
  readonly benefit: string;
  readonly since: Day;
  readonly until: Day | null;
  readonly pays: 12 | 14;
  readonly amounts: Readonly<z.infer<typeof amounts>>;
};

/** The amounts of a stored pension, parsed. */
export const pensionAmounts = (json: unknown): Pension['amounts'] => amounts.parse(json);

export const isInPayment = ({ since, until }: Pick<Pension, 'since' | 'until'>, on: Day): boolean =>
  since <= on && (until === null || until >= on);

/** What a pension is worth in a year, and what it was the year before. */
export type YearOfPension = {
  readonly year: number;
  readonly monthly: Cents;
  readonly yearly: Cents;
  /** What is withheld of a month, and what is left. */
  readonly withheld: Cents;
  readonly net: Cents;
  /** The month of the year before; null in the first year. */
  readonly before: Cents | null;
  /** Revaluation of the law for the year, in basis points; null where this office holds none. */
  readonly revaluation: number | null;
};

/** The year of a pension, or null when the system that pays has not told it. */
export const yearOfPension = ({ amounts: told, pays }: Pension, year: number): YearOfPension | null => {
  const now = told.find((each) => each.year === year);
  if (!now) return null;
  const withheld = basisPoints(now.monthly, now.withheld, 'half-up');
  const rate = revaluation.entries.find(({ from }) => from.startsWith(`${year}-`));
  return {
    year,
    monthly: now.monthly,
    yearly: times(now.monthly, pays),
    withheld,
    net: cents(now.monthly - withheld),
    before: told.find((each) => each.year === year - 1)?.monthly ?? null,
    revaluation: rate?.value ?? null,
  };
};
