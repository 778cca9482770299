import { type Cents, cents } from '@/lib/law/cents';
import { addToMonth, type Day, firstDay, monthOf } from '@/lib/law/day';
import { type LegalRef, lgss, refTo } from '@/lib/law/legal-ref';
import { nonContributoryChanges, nonContributoryIncome } from '@/lib/law/parameters/duties';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';
import { figure, over } from '../../kernel';
import { pensionAward } from '../../pensions/payments';
import { accumulationLimit, economicUnit, monthlyOf, PAYS, type PensionCase, pensionYear } from './amount';
import { pensionFacts } from './facts';

/* Rules both non-contributory pensions share: retirement is measured by those of invalidity (LGSS 369.1, 370). */

const given = over(pensionFacts);
const rd357 = refTo('rd357');

/** The pension runs from the first day of the month after the claim (LGSS 365, 371). */
export const startOfRight = (claim: Day): Day => firstDay(addToMonth(monthOf(claim), 1));

export const livesWithUnit = given(['household'], (f) => economicUnit(f.household).people > 1);

export const residenceRequirements = [
  { id: 'resident', ref: lgss('363.1.b'), met: given(['resident'], (f) => f.resident) },
  { id: 'last-two-years', ref: lgss('363.1.b'), met: given(['lastTwoYearsInSpain'], (f) => f.lastTwoYearsInSpain) },
] as const;

const unitFacts = ['household', 'ownIncomeThisYear', 'relativesIncomeThisYear', 'claimDate'] as const;

export const incomeRequirements = [
  {
    id: 'own-income',
    ref: lgss('363.1.d'),
    met: given(
      ['ownIncomeThisYear', 'claimDate'],
      (f) => f.ownIncomeThisYear < nonContributoryPensionYear.on(f.claimDate),
    ),
    shows: given(['ownIncomeThisYear', 'claimDate'], (f) => ({
      have: figure('money', f.ownIncomeThisYear),
      need: figure('money', nonContributoryPensionYear.on(f.claimDate)),
    })),
  },
  {
    id: 'unit-income',
    ref: lgss('363.2'),
    appliesIf: livesWithUnit,
    met: given(unitFacts, (f) => {
      const { people, hasFirstDegree } = economicUnit(f.household);
      const income = f.ownIncomeThisYear + f.relativesIncomeThisYear;
      return income < accumulationLimit(f.claimDate, people, hasFirstDegree);
    }),
    shows: given(unitFacts, (f) => {
      const { people, hasFirstDegree } = economicUnit(f.household);
      return {
        people: figure('count', people),
        have: figure('money', f.ownIncomeThisYear + f.relativesIncomeThisYear),
        need: figure('money', accumulationLimit(f.claimDate, people, hasFirstDegree)),
      };
    }),
  },
] as const;

export const commonDocuments = [
  { id: 'residence-certificate', ref: rd357('23.1.b') },
  { id: 'income-proof', ref: rd357('23.1.d') },
  { id: 'household-statement', ref: rd357('23.1.c'), requiredIf: livesWithUnit },
] as const;

export const commonLines = {
  'full-pension': { unit: 'money', ref: lgss('364.1') },
  'own-income-cut': { unit: 'money', ref: lgss('364.2') },
  'unit-cut': { unit: 'money', ref: lgss('364.3') },
  'pension-year': { unit: 'money', ref: lgss('364') },
  month: { unit: 'money', ref: rd357('14.1') },
} as const;

export const awardFacts = [...unitFacts, 'otherBeneficiaries'] as const;

/** Lines and payments of either pension; `complement` is added after all cuts. */
export const awardOf = (
  f: Pick<PensionCase, 'workIncome'> & {
    readonly claimDate: Day;
    readonly household: Parameters<typeof economicUnit>[0];
    readonly ownIncomeThisYear: PensionCase['ownIncome'];
    readonly relativesIncomeThisYear: PensionCase['othersIncome'];
    readonly otherBeneficiaries: number;
  },
  { complement = cents(0), pays = PAYS }: { readonly complement?: Cents; readonly pays?: 12 | 14 } = {},
) => {
  const unit = economicUnit(f.household);
  const { shared, forOwnIncome, forUnit, pension } = pensionYear({
    on: f.claimDate,
    ownIncome: f.ownIncomeThisYear,
    othersIncome: f.relativesIncomeThisYear,
    unit,
    beneficiaries: Math.min(f.otherBeneficiaries + 1, unit.people),
    ...(f.workIncome !== undefined && { workIncome: f.workIncome }),
  });
  const month = monthlyOf(cents(pension + complement), pays);
  return {
    lines: {
      'full-pension': shared,
      ...(forOwnIncome > 0 && { 'own-income-cut': forOwnIncome }),
      ...(forUnit > 0 && { 'unit-cut': forUnit }),
      'pension-year': pension,
      month,
    },
    ...pensionAward({ value: month, pays, from: startOfRight(f.claimDate), to: null }),
  };
};

export const commonDeadlines = {
  silence: { effect: 'negative', ref: lgss('129.3') },
  arrears: { months: 0, ref: lgss('365') },
} as const;

/** What both pensions ask of who is paid them; the article of the declaration differs. */
export const pensionDuties = (income: LegalRef) =>
  [
    { id: 'changes', ref: rd357('16.1'), time: { kind: 'change', term: nonContributoryChanges } },
    { id: 'income', ref: income, time: { kind: 'yearly', until: nonContributoryIncome } },
  ] as const;
