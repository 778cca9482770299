import { basisPoints, type Cents } from '@/lib/law/cents';
import { addDays, addMonths, addYears, ageOn, type Day, daysBetween, minDay, partsOf } from '@/lib/law/day';
import { birthContributionBand } from '@/lib/law/parameters/birth-contribution-period';
import { seriousIllnessAges, seriousIllnessMonths } from '@/lib/law/parameters/family-benefits';
import type { AwardPeriod } from '../../kernel';

/** A stretch from..to, or none when it would end before it begins. */
export const stretchOf = (id: string, from: Day, to: Day): readonly AwardPeriod[] =>
  to < from ? [] : [{ id, from, to, days: daysBetween(from, to) + 1 }];

/** Days contributed asked of who starts to care that day, by age (LGSS 178.1, applied by 184.1 and 191.1). */
export const careBand = (birthDate: Day, start: Day) => birthContributionBand(ageOn(birthDate, start), start);

/** The daily subsidy: the whole daily base, in the share by which the day is cut (LGSS 185.1, 192.1). */
export const dailyForCut = (base: Cents, cut: number): Cents => basisPoints(base, cut, 'half-up');

/** Age in years at which the benefit ends: 23, or 26 with a disability of 65 % before 23 (LGSS 190.3). */
export const ageLimit = (disability: boolean, on: Day): number => {
  const { keepUntil, keepWithDisability } = seriousIllnessAges.on(on);
  return disability ? keepWithDisability : keepUntil;
};

/** The first period: a month from the cut, never beyond the age that ends it (RD 1148/2011 art. 7.1). */
export const firstPeriod = (start: Day, patientBirth: Day, disability: boolean): readonly AwardPeriod[] => {
  const month = addDays(addMonths(start, seriousIllnessMonths.on(start).first), -1);
  const last = addDays(addYears(patientBirth, ageLimit(disability, start)), -1);
  return stretchOf('first', start, minDay(month, last));
};

/** Completed months of age, never under zero. */
export const monthsOld = (birth: Day, on: Day): number => {
  const [first, last] = [partsOf(birth), partsOf(on)];
  const months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0);
  return Math.max(0, months);
};
