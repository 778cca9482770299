import type { Assessment } from '@/lib/catalogue/assess';
import type { Day } from '@/lib/law/day';

/** What an award is worth in cents: one payment of a month, a whole year, and what is paid once. */
export type Worth = { readonly month: number; readonly year: number; readonly once: number };
export const nothing: Worth = { month: 0, year: 0, once: 0 };

/** What an assessment comes to, or null when it gives no right. A right that is not money is worth nothing. */
export const worthOf = ({ award }: Pick<Assessment, 'award'>): Worth | null => {
  if (!award) return null;
  const { recurring, total } = award;
  if (!recurring) return { ...nothing, once: total ?? 0 };
  return { month: recurring.value, year: recurring.value * recurring.pays, once: recurring.once ?? 0 };
};

/** Money of an award is still to be paid on a day or later. */
export const isPaidOn = ({ award }: Pick<Assessment, 'award'>, on: Day): boolean =>
  award !== null &&
  (award.recurring
    ? award.recurring.to === null || award.recurring.to >= on
    : award.payments.some((each) => each.on >= on));
