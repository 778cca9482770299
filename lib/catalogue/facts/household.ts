import { cents } from '@/lib/law/cents';
import { type Day, day } from '@/lib/law/day';
import { largeFamilyChildren } from '@/lib/law/parameters/family-benefits';
import { date, integer, list, money, oneOf, yesNo } from '../fields';

/**
 * Three children make a family large, and two when one of them has a disability of 33 % or more (Ley 40/2003 art. 2.1
 * and 2.2.b). Other families are too, such as that of a widowed parent with two: those say so themselves.
 */
export const isLargeFamily = (children: number, withDisability: number, on: Day): boolean => {
  const { children: enough, withDisability: fewer } = largeFamilyChildren.on(on);
  return children >= enough || (children >= fewer && withDisability > 0);
};

/**
 * Facts about the family of the person who applies that several procedures ask. The list of people living together
 * under one roof belongs here too; the assistance benefits declare it.
 */
export const householdFacts = {
  /** Minors, and adult children with a disability of 65 % or more, in the charge of the person, this one included. */
  childrenInCharge: integer({ unit: 'count', min: 1, max: 15 }),
  /** Large family with its title, or becoming one with this child; sure with three in charge (Ley 40/2003 art. 2). */
  largeFamily: yesNo({
    from: (_, { childrenInCharge, children, eventDate }) => {
      if (typeof childrenInCharge !== 'number' || !Array.isArray(children) || !eventDate) return undefined;
      const withDisability = children.filter(({ disability }) => disability).length;
      return isLargeFamily(childrenInCharge, withDisability, eventDate as Day) || undefined;
    },
  }),
  /** Income of any kind, in the year before the birth, of the parents who live with the child (RD 1335/2005 art. 19.2). */
  parentsIncomeLastYear: money({ max: 1_000_000 }),
  /** Nobody in the family has a benefit of the same kind from another public scheme (LGSS 352.1.c, 361.2). */
  sameBenefitElsewhere: yesNo(),
  /** Born or adopted in Spain, or at once part of a family that lives here (RD 1335/2005 arts. 20.1, 24.1). */
  bornInSpain: yesNo(),
  /** Birth of the child for whom a family benefit is asked. */
  childBirthDate: date({ min: { day: day('1940-01-01') }, max: { daysFromToday: 0 } }),
};

/** How somebody is related to the person who applies; in-laws are relatives of the spouse or partner. */
export const relations = [
  'spouse',
  'partner',
  'child',
  'parent',
  'grandchild',
  'grandparent',
  'sibling',
  'in-law',
  'foster-child',
  'other',
] as const;
export type Relation = (typeof relations)[number];

/** Facts of the benefits for people with little income. */
export const assistanceFacts = {
  /** Day the claim enters the register: the event date of what is given because somebody asks for it. */
  claimDate: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 0 }, from: ({ today }) => today }),
  /** Everybody who lives in the same home, without the person who applies; each procedure picks those its law counts. */
  household: list(
    {
      relation: oneOf(relations),
      birthDate: date({ min: { day: day('1900-01-01') }, max: { daysFromToday: 0 } }),
    },
    { min: 0, max: 12 },
  ),
  /** Income of the person who applies, before tax, in the year of the claim; laws that look at another year ask apart. */
  ownIncomeThisYear: money({ max: 1_000_000 }),
  /** Whole years of lawful residence in Spain, in all. */
  yearsInSpain: integer({ unit: 'years', min: 0, max: 100 }),
  /** Without leaving in the two years just before the claim. */
  lastTwoYearsInSpain: yesNo(),
};

/** Work accidents may give a lump sum, or nothing, instead of a pension: what belongs to pensions is not asked then. */
export const isWithoutPension = ({ incapacityDegree }: Readonly<Record<string, unknown>>): boolean =>
  incapacityDegree === 'partial' || incapacityDegree === 'none';

/** Facts of every contributory pension: its minimum by household (LGSS 59). */
export const pensionFacts = {
  /** Lives in Spain and asks for the complement to the minimum; otherwise the next two are not asked. */
  claimsMinimum: yesNo({ from: (_, facts) => (isWithoutPension(facts) ? false : undefined) }),
  pensionHousehold: oneOf(['alone', 'dependentSpouse', 'spouseNotDependent'], {
    from: (_, facts) => (facts.claimsMinimum === false ? 'alone' : undefined),
  }),
  /** Other income in the year, without the pension; with a dependent spouse, that of both. */
  pensionOtherIncome: money({
    max: 1_000_000,
    from: (_, facts) => (facts.claimsMinimum === false ? cents(0) : undefined),
  }),
};
