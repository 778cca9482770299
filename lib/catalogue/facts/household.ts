import { day } from '@/lib/law/day';
import { date, integer, money, yesNo } from '../fields';

/**
 * Facts about the family of the person who applies that several procedures ask. The list of people living together
 * under one roof belongs here too; the assistance benefits declare it.
 */
export const householdFacts = {
  /** Large family with its title, or becoming one with this child (Ley 40/2003 art. 2). */
  largeFamily: yesNo(),
  /** Minors, and adult children with a disability of 65 % or more, in the charge of the person, this one included. */
  childrenInCharge: integer({ unit: 'count', min: 1, max: 15 }),
  /** Income of any kind in the year of the parents who live with the child (LGSS 357.3). */
  parentsIncomeYear: money({ max: 1_000_000 }),
  /** Nobody in the family has a benefit of the same kind from another public scheme (LGSS 352.1.c, 361.2). */
  sameBenefitElsewhere: yesNo(),
  /** Birth of the child for whom a family benefit is asked. */
  childBirthDate: date({ min: { day: day('1940-01-01') }, max: { daysFromToday: 0 } }),
};
