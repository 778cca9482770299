import { basisPoints, type Cents, minCents } from '@/lib/law/cents';
import { addMonths } from '@/lib/law/day';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { mutualEarly } from '@/lib/law/parameters/special-early-retirement';
import { type Career, contributedMonthsOf, monthsUntil } from '../retirement/age';

const WHOLE = 10_000;

/** Years missing to 65, a fraction as a whole one; to 65 and not to the ordinary age (LGSS DT 4.1.2). */
export const yearsMissing = ({ birthDate, on }: Career): number =>
  Math.ceil(monthsUntil(on, addMonths(birthDate, mutualEarly.on(on).cutTo)) / 12);

/** Cut for each of those years, in basis points: by complete years contributed for who lost the job. */
export const cutAYear = ({ contributedDays, on }: Career, lostJob: boolean): number => {
  const { cut, involuntary } = mutualEarly.on(on);
  const years = Math.floor(contributedMonthsOf(contributedDays, on) / 12);
  return (lostJob && involuntary.find((step) => years >= step.years)?.cut) || cut;
};

export type MutualPension = {
  readonly years: number;
  readonly cutAYear: number;
  readonly cut: number;
  readonly pension: Cents;
};

/** The pension less its cut, within the maximum; the 0.5 % a quarter of LGSS 210.4 does not apply (DT 4.1.2). */
export const mutualPension = (full: Cents, career: Career, lostJob: boolean): MutualPension => {
  const years = yearsMissing(career);
  const each = cutAYear(career, lostJob);
  const cut = Math.min(WHOLE, years * each);
  return {
    years,
    cutAYear: each,
    cut,
    pension: minCents(basisPoints(full, WHOLE - cut, 'half-up'), maximumPensionMonth.on(career.on)),
  };
};
