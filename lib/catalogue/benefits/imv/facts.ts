import { cents } from '@/lib/law/cents';
import { ageOn, type Day, partsOf } from '@/lib/law/day';
import { currentYearFromMonth, minimumIncomeAges } from '@/lib/law/parameters/minimum-income';
import { daysInYearsBefore } from '@/lib/record/record';
import { assistanceFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { integer, money, oneOf, yesNo } from '../../fields';
import { type Member, shapeOf, situations } from './unit';

const MONTH_DAYS = 30;

/** From April on this year's income can be looked at instead of last year's (Ley 19/2021 art. 11.5). */
export const mayUseThisYear = (on: Day): boolean => partsOf(on).month >= currentYearFromMonth.on(on);

export const imvFacts = {
  claimDate: assistanceFacts.claimDate,
  birthDate: personFacts.birthDate,
  imvSituation: oneOf(situations),
  /** May act for oneself: of age, or emancipated before. */
  emancipated: yesNo({
    from: (_, { birthDate }, on) =>
      on && birthDate && ageOn(birthDate as Day, on) >= minimumIncomeAges.on(on).adult ? true : undefined,
  }),
  resident: personFacts.resident,
  /** The year just before the claim, without a break. */
  lastYearInSpain: yesNo(),
  household: assistanceFacts.household,
  coupledApart: yesNo(),
  /** Whole years living away from parents, guardians or foster parents. */
  yearsAwayFromParents: integer({ unit: 'years', min: 0, max: 100 }),
  monthsRegisteredLast2Years: integer({
    unit: 'months',
    min: 0,
    max: 24,
    from: ({ record }, _, on) =>
      record && on ? Math.min(24, Math.floor(daysInYearsBefore(record, on, 2) / MONTH_DAYS)) : undefined,
  }),
  unitSixMonths: oneOf(['yes', 'new-minor', 'no']),
  oneParentUnit: yesNo({
    from: (_, { household }, on) =>
      on && household && shapeOf(household as readonly Member[], on).minors.length === 0 ? false : undefined,
  }),
  disability65InUnit: yesNo(),
  incomeYear: oneOf(['last-year', 'this-year'], {
    from: (_, _facts, on) => (on && !mayUseThisYear(on) ? 'last-year' : undefined),
  }),
  /** Of the whole unit, before tax, in the year before the claim, which is not the year other laws look at (art. 11.2). */
  unitIncomeLastYear: money({ max: 2_000_000 }),
  /** Income tax and social contributions of the whole unit in the same year (art. 20.3). */
  taxAndContributions: money({ max: 1_000_000 }),
  /** Of the whole unit, from January to the day of the claim, after tax and contributions (art. 11.5). */
  incomeSoFar: money({
    max: 1_000_000,
    from: (_, { incomeYear }) => (incomeYear === 'last-year' ? cents(0) : undefined),
  }),
  unitPensionsMonth: money({ max: 100_000 }),
  netWealth: money({ max: 10_000_000 }),
  assetsWithoutHome: money({ max: 10_000_000 }),
  companyAdministrator: yesNo(),
  iban: personFacts.iban,
};
