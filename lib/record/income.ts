/** What a payer tells of the income of a person in a year, for the personal income tax (RD 439/2007 art. 108). */

import { z } from 'zod/v4';
import { type Cents, cents, sumCents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { incomeCertificateFrom } from '@/lib/law/parameters/procedure-terms';

const amount = z.number().int().min(0).max(1_000_000_000).transform(cents);
const line = z.strictObject({
  /** The body that paid. */
  payer: z.string().min(1).max(20),
  /** Slug of the benefit in the catalogue. */
  benefit: z.string().min(1).max(60),
  gross: amount,
  withheld: amount,
  /** Worth of what was given in kind. */
  inKind: amount,
  /** Given back in the year, of what was paid in earlier ones (art. 108.2.j). */
  returned: amount,
});
export const incomeLines = z.array(line).max(40).readonly();
export type IncomeLine = Readonly<z.infer<typeof line>>;

export const amounts = ['gross', 'withheld', 'inKind', 'returned'] as const;
export type IncomeAmounts = Readonly<Record<(typeof amounts)[number], Cents>>;

/** Lines of the same payer and benefit as one, in the order in which they first come. */
export const mergeLines = (lines: readonly IncomeLine[]): readonly IncomeLine[] => {
  const merged = new Map<string, IncomeLine>();
  for (const each of lines) {
    const key = `${each.payer} ${each.benefit}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...each, ...totalOf([before, each]) } : each);
  }
  return [...merged.values()];
};

export const totalOf = (lines: readonly IncomeLine[]): IncomeAmounts => {
  const sum = (name: (typeof amounts)[number]) => sumCents(lines.map((each) => each[name]));
  return { gross: sum('gross'), withheld: sum('withheld'), inKind: sum('inKind'), returned: sum('returned') };
};

/** As the service this one follows shows them; no article says how many. */
const YEARS_SHOWN = 5;

/** The first day on which the certificate of a year can be had: before people file (art. 108.3). */
export const certifiedFrom = (year: number): Day => {
  const next = `${year + 1}-01-01` as Day;
  return `${year + 1}-${incomeCertificateFrom.on(next)}` as Day;
};

/** The years whose certificate can be asked for on a day, the newest first: this one, still running, and the last five. */
export const certifiedYears = (today: Day): readonly number[] => {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: YEARS_SHOWN + 1 }, (_, index) => year - index);
};
