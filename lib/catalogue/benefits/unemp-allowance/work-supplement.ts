import { basisPoints, type Cents, cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { ipremMonth } from '@/lib/law/parameters/iprem';
import { allowanceSupplement, benefitSupplement, type SupplementRow } from '@/lib/law/parameters/unemployment';

const QUARTER = 3;

/* Column of the table for a working time in basis points: full, 75 % or more, half or more, less than half. */
const rateOf = ([full, most, half, less]: SupplementRow, workTime: number): number => {
  if (workTime >= 10_000) return full;
  if (workTime >= 7500) return most;
  return workTime >= 5000 ? half : less;
};
const shareOf = (row: SupplementRow, workTime: number, on: Day): Cents =>
  basisPoints(ipremMonth.on(on), rateOf(row, workTime), 'half-up');

/**
 * Work-support supplement of a month while working with an allowance (LGSS 282.3): by the quarter since the allowance
 * began and the working time agreed. `month` counts from 1; at most so many days in all.
 */
export const supplementOfAllowance = (month: number, workTime: number, on: Day) => {
  const { rows, days } = allowanceSupplement.on(on);
  const row = rows[Math.min(rows.length, Math.ceil(month / QUARTER)) - 1];
  return { month: row ? shareOf(row, workTime, on) : cents(0), days };
};

/**
 * The same with a contributory benefit of more than twelve months (additional provision 59): from the tenth month, for as
 * many days as the month it is begun in allows. Nothing before, nor in a shorter benefit.
 */
export const supplementOfBenefit = (awardedDays: number, month: number, workTime: number, on: Day) => {
  const { overDays, rows } = benefitSupplement.on(on);
  const row = awardedDays > overDays ? rows.find(({ fromMonth }) => month >= fromMonth) : undefined;
  return row ? { month: shareOf(row.rates, workTime, on), days: row.days } : { month: cents(0), days: 0 };
};
