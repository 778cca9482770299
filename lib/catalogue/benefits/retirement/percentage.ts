import type { Day } from '@/lib/law/day';
import { pensionScale } from '@/lib/law/parameters/retirement';

const WHOLE = 10_000;

/**
 * What part of the base the pension is, in basis points, by complete months contributed: 50 % for fifteen years, then
 * so much a month up to the whole (LGSS 210.1, transitional provision 9). Nothing below fifteen years.
 */
export const percentageOfBase = (contributedMonths: number, on: Day): number => {
  const { firstMonths, first, then } = pensionScale.on(on);
  if (contributedMonths < firstMonths) return 0;
  let percentage = first;
  let left = contributedMonths - firstMonths;
  for (const { months, each } of then) {
    const counted = Math.min(left, months);
    percentage += counted * each;
    left -= counted;
  }
  return Math.min(percentage, WHOLE);
};
