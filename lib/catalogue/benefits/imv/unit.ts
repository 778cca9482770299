import { ageOn, type Day } from '@/lib/law/day';
import { minimumIncomeAges } from '@/lib/law/parameters/minimum-income';
import type { Relation } from '../../facts/household';

/** Situations in which the law drops or eases a condition (Ley 19/2021 art. 4.1, 5.2 and 10). */
export const situations = [
  'none',
  'gender-violence',
  'trafficking',
  'care-leaver',
  'ex-prisoner',
  'orphan',
  'separating',
  'homeless',
] as const;
export type Situation = (typeof situations)[number];

export type Member = { readonly relation: Relation; readonly birthDate: Day };

/** Who of a home is in the unit: all relatives to the second degree, in-laws, spouse or partner, fostered minors (art. 6.1). */
export const membersOf = <M extends { readonly relation: Relation }>(household: readonly M[]): readonly M[] =>
  household.filter(({ relation }) => relation !== 'other');

export type UnitShape = { readonly people: number; readonly adults: number; readonly minors: readonly Day[] };

/** People of the unit, with the person who applies, and the birth dates of its minors that day. */
export const shapeOf = (household: readonly Member[], on: Day): UnitShape => {
  const members = membersOf(household);
  const { adult } = minimumIncomeAges.on(on);
  const minors = members.flatMap(({ birthDate }) => (ageOn(birthDate, on) < adult ? [birthDate] : []));
  return { people: members.length + 1, adults: members.length + 1 - minors.length, minors };
};

/** Women who suffered gender violence and victims of trafficking: freed of terms, ages and ties (art. 4.1, 10.1–3). */
export const isVictim = (situation: Situation): boolean =>
  situation === 'gender-violence' || situation === 'trafficking';

/** Nobody asks them to have lived away from their parents (art. 10.2). */
export const needNotLiveApart = (situation: Situation, age: number, on: Day): boolean =>
  situation === 'care-leaver' ? age < minimumIncomeAges.on(on).claimant : situation !== 'none';

export type Claimant = {
  readonly birthDate: Day;
  readonly emancipated: boolean;
  readonly situation: Situation;
  readonly household: readonly Member[];
  readonly on: Day;
};

/** Old enough to claim: 23, or less with children, as orphans among themselves, or in the situations of art. 4.1 and 5.2. */
export const canClaim = ({ birthDate, emancipated, situation, household, on }: Claimant): boolean => {
  const ages = minimumIncomeAges.on(on);
  const age = ageOn(birthDate, on);
  if (age >= ages.claimant) return true;
  const isAdult = age >= ages.adult;
  const hasCapacity = isAdult || emancipated;
  const members = membersOf(household);
  if (members.length > 0) {
    const hasChildren = members.some(({ relation }) => relation === 'child' || relation === 'foster-child');
    const isAllYoung = members.every((member) => ageOn(member.birthDate, on) < ages.claimant);
    return hasCapacity && (hasChildren || (situation === 'orphan' && isAllYoung));
  }
  if (isVictim(situation)) return hasCapacity;
  return isAdult && ['care-leaver', 'ex-prisoner', 'orphan'].includes(situation);
};
