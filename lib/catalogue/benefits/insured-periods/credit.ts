import { addMonths, addYears, type Day, daysBetween } from '@/lib/law/day';
import { careChildAges, childcareCreditDays, leaveMonthsCounted } from '@/lib/law/parameters/family-benefits';
import { type CaredFor, type Counted, countedLeave, raisedReduction } from '@/lib/record/assimilated';

export const careKinds = [
  'leave-child',
  'leave-relative',
  'reduced-child',
  'reduced-relative',
  'reduced-illness',
  'birth',
  'interruption',
] as const;
export type CareKind = (typeof careKinds)[number];

export const isLeave = (kind: CareKind): boolean => kind === 'leave-child' || kind === 'leave-relative';
export const isReduction = (kind: CareKind): boolean => kind.startsWith('reduced-');
export const isForRelative = (kind: CareKind): boolean => kind.endsWith('-relative');
/** The day the child was born, or the decision was taken, matters. */
export const asksChild = (kind: CareKind): boolean => kind.endsWith('-child') || kind === 'interruption';

/** Leaves and reductions that began before are not worked out here. */
export const firstLeave: Day = leaveMonthsCounted.entries[0]?.from as Day;

/** The stretches that count, or whose bases are raised; nothing for a birth or an interruption, which give days. */
export const stretchesOf = (kind: CareKind, from: Day, to: Day): readonly Counted[] => {
  const caredFor: CaredFor = isForRelative(kind) ? 'relative' : 'child';
  if (isLeave(kind)) return countedLeave(caredFor, from, to);
  // The whole time counts for a child with a serious illness, and in the half hour for an infant (LGSS 237.3).
  if (kind === 'reduced-illness') return from <= to ? [{ from, to, days: daysBetween(from, to) + 1 }] : [];
  return isReduction(kind) ? raisedReduction(caredFor, from, to) : [];
};

/** Age in years under which the child must be when it begins (ET 46.3, 37.6). */
export const childAgeAsked = (kind: CareKind, on: Day): number => {
  const { leave, reduced } = careChildAges.on(on < firstLeave ? firstLeave : on);
  return kind === 'leave-child' ? leave : reduced;
};

/** Days between which contributions have to have stopped (LGSS 236.1). */
export const interruptionWindow = (birth: Day, adoption: boolean, on: Day) => {
  const { beforeBirth, beforeAdoption, yearsAfter } = childcareCreditDays.on(on);
  return { from: addMonths(birth, -(adoption ? beforeAdoption : beforeBirth)), to: addYears(birth, yearsAfter) };
};
