import { type Cents, cents, portion, times } from '@/lib/law/cents';

type Months = {
  readonly spouse: number;
  readonly orphan: number;
  readonly oneParent: number;
  readonly bothParents: number;
};
export type LumpCase = {
  readonly lumpClaimant: 'spouse' | 'orphan' | 'parent';
  readonly spouseEntitled: boolean;
  readonly orphansEntitled: number;
  readonly bothParents: boolean;
};
export type LumpSum = {
  readonly line: 'months-spouse' | 'months-orphan' | 'months-parents';
  readonly count: number;
  /** Part of an orphan in the months of a spouse nobody has. */
  readonly shared: Cents;
  readonly value: Cents;
};

/**
 * Compensation for death from work, in months of the base: so many for the spouse or partner; for each orphan one, and
 * the spouse's shared among them when there is none (order of 1967, art. 29); for dependent parents more if both live.
 */
export const lumpSum = (base: Cents, months: Months, c: LumpCase): LumpSum => {
  const none = cents(0);
  if (c.lumpClaimant === 'spouse')
    return { line: 'months-spouse', count: months.spouse, shared: none, value: times(base, months.spouse) };
  if (c.lumpClaimant === 'parent') {
    const count = c.bothParents ? months.bothParents : months.oneParent;
    return { line: 'months-parents', count, shared: none, value: times(base, count) };
  }
  const own = times(base, months.orphan);
  const shared = c.spouseEntitled ? none : portion(base, months.spouse, Math.max(1, c.orphansEntitled), 'half-up');
  return { line: 'months-orphan', count: months.orphan, shared, value: cents(own + shared) };
};
