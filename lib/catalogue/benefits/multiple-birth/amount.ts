import { type Cents, times } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { multipleBirthTimes } from '@/lib/law/parameters/family-benefits';
import { minimumWageMonth } from '@/lib/law/parameters/minimum-wage';

/** Children counted: those with a disability of 33 % or more count twice (RD 1335/2005 arts. 24.2 and 20.3). */
export const childrenCounted = (children: readonly { readonly disability: boolean }[]): number =>
  children.length + children.filter(({ disability }) => disability).length;

/** Times the minimum wage of a month for so many children counted; none for one alone (LGSS 360). */
export const timesFor = (counted: number, on: Day): number =>
  multipleBirthTimes.on(on).findLast(({ children }) => counted >= children)?.times ?? 0;

/** The payment, at the minimum wage of the day of birth. */
export const multipleBirthPayment = (counted: number, on: Day): Cents =>
  times(minimumWageMonth.on(on), timesFor(counted, on));
