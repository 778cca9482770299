import { basisPoints, type Cents, cents, maxCents, sumCents, times } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import {
  birthGrant,
  birthGrantLeast,
  birthGrantLimit,
  birthGrantLimitPerChild,
  largeFamilyChildren,
} from '@/lib/law/parameters/family-benefits';

/**
 * Income of a year up to which all of it is paid: that of one child and 15 % of it more for each further one in
 * charge; in a large family, if it is higher, that of three and so much more from the fourth on (LGSS 357.3).
 */
export const incomeLimit = (childrenInCharge: number, isLargeFamily: boolean, on: Day): Cents => {
  const { oneChild, largeFamily, perFurther } = birthGrantLimit.on(on);
  const further = Math.max(0, childrenInCharge - 1);
  const growth = basisPoints(oneChild, birthGrantLimitPerChild.on(on) * further, 'half-up');
  const general = sumCents([oneChild, growth]);
  if (!isLargeFamily) return general;
  const beyond = Math.max(0, childrenInCharge - largeFamilyChildren.on(on).children);
  return maxCents(general, sumCents([largeFamily, times(perFurther, beyond)]));
};

/** The whole payment, one for each child born or adopted (RD 1335/2005 art. 22.1). */
export const wholeGrant = (children: number, on: Day): Cents => times(birthGrant.on(on), children);

/** What is paid: all of it, the difference over the limit, or nothing when that is under ten euros (LGSS 358). */
export const grantFor = (income: Cents, limit: Cents, whole: Cents, on: Day): Cents => {
  if (income <= limit) return whole;
  const difference = cents(limit + whole - income);
  return difference < birthGrantLeast.on(on) ? cents(0) : difference;
};
