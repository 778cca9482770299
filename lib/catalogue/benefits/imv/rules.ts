import { ageOn, type Day } from '@/lib/law/day';
import { refTo } from '@/lib/law/legal-ref';
import { aloneBefore, minimumIncomeAges } from '@/lib/law/parameters/minimum-income';
import type { Facts } from '../../fields';
import { figure, over } from '../../kernel';
import {
  assetLimit,
  childWealthLimit,
  countedIncome,
  currentYearIncomeLimit,
  meanSoFar,
  minimumIncome,
  monthlyMean,
  wealthLimit,
} from './amount';
import { imvFacts, mayUseThisYear } from './facts';
import { canClaim, isVictim, membersOf, needNotLiveApart, shapeOf } from './unit';

const imv = refTo('imv');
export const given = over(imvFacts);
type F = Facts<typeof imvFacts>;

/* Who lives with whom. */
const isAlone = (f: Pick<F, 'household'>) => membersOf(f.household).length === 0;
const hasToLiveApart = (f: Pick<F, 'household' | 'imvSituation' | 'birthDate' | 'claimDate'>) =>
  isAlone(f) && !needNotLiveApart(f.imvSituation, ageOn(f.birthDate, f.claimDate), f.claimDate);
const isYoung = (f: Pick<F, 'birthDate' | 'claimDate'>) =>
  ageOn(f.birthDate, f.claimDate) < minimumIncomeAges.on(f.claimDate).longerAlone;
const yearsApart = (f: Pick<F, 'birthDate' | 'claimDate'>) => {
  const { youngYears, years } = aloneBefore.on(f.claimDate);
  return isYoung(f) ? youngYears : years;
};
const usesThisYear = (f: Pick<F, 'incomeYear' | 'claimDate'>) =>
  f.incomeYear === 'this-year' && mayUseThisYear(f.claimDate);

export const isMinor = given(
  ['birthDate', 'claimDate'],
  (f) => ageOn(f.birthDate, f.claimDate) < minimumIncomeAges.on(f.claimDate).adult,
);
export const isNoVictim = given(['imvSituation'], (f) => !isVictim(f.imvSituation));
export const isAloneNoVictim = given(['household', 'imvSituation'], (f) => isAlone(f) && !isVictim(f.imvSituation));
export const livesApart = given(['household', 'imvSituation', 'birthDate', 'claimDate'], hasToLiveApart);
export const youngApart = given(
  ['household', 'imvSituation', 'birthDate', 'claimDate'],
  (f) => hasToLiveApart(f) && isYoung(f),
);
export const unitNoVictim = given(['household', 'imvSituation'], (f) => !isAlone(f) && !isVictim(f.imvSituation));
export const hasMinors = given(['household', 'claimDate'], (f) => shapeOf(f.household, f.claimDate).minors.length > 0);
export const claimsFromApril = given(['claimDate'], (f) => mayUseThisYear(f.claimDate));
export const onThisYear = given(['incomeYear', 'claimDate'], usesThisYear);

/* Means. */
const meansFacts = [
  'claimDate',
  'household',
  'oneParentUnit',
  'disability65InUnit',
  'incomeYear',
  'unitIncomeLastYear',
  'taxAndContributions',
  'incomeSoFar',
  'unitPensionsMonth',
  'netWealth',
] as const;
type MeansFacts = Pick<F, (typeof meansFacts)[number]>;

const lastYearOf = (f: Pick<F, 'unitIncomeLastYear' | 'taxAndContributions'>) =>
  countedIncome(f.unitIncomeLastYear, f.taxAndContributions);
const resultOf = (f: MeansFacts) => {
  const shape = shapeOf(f.household, f.claimDate);
  const lastYear = lastYearOf(f);
  return {
    shape,
    lastYear,
    income: usesThisYear(f) ? meanSoFar(f.incomeSoFar, f.claimDate) : monthlyMean(lastYear),
    isOneParent: f.oneParentUnit && shape.minors.length > 0,
  };
};
export const meansOf = (f: MeansFacts) => {
  const { shape, lastYear, income, isOneParent } = resultOf(f);
  const result = minimumIncome({
    on: f.claimDate,
    shape,
    isOneParent,
    hasDisability65: f.disability65InUnit,
    lastYear,
    income,
    pensions: f.unitPensionsMonth,
    wealth: f.netWealth,
  });
  return { ...result, shape, lastYear, income, isOneParent };
};
export const awardFacts = meansFacts;

const age = (f: Pick<F, 'birthDate' | 'claimDate'>) => figure('years', ageOn(f.birthDate, f.claimDate));
const unitShape = (f: { readonly household: F['household']; readonly claimDate: Day }) =>
  shapeOf(f.household, f.claimDate);

export const requirements = [
  {
    id: 'claimant-age',
    ref: imv('5.2'),
    met: given(['birthDate', 'claimDate', 'emancipated', 'imvSituation', 'household'], (f) =>
      canClaim({ ...f, situation: f.imvSituation, on: f.claimDate }),
    ),
    shows: given(['birthDate', 'claimDate'], (f) => ({
      have: age(f),
      need: figure('years', minimumIncomeAges.on(f.claimDate).claimant),
    })),
  },
  { id: 'resident', ref: imv('10.1.a'), met: given(['resident'], (f) => f.resident) },
  {
    id: 'residence-year',
    ref: imv('10.1.a'),
    appliesIf: isNoVictim,
    met: given(['lastYearInSpain'], (f) => f.lastYearInSpain),
  },
  {
    id: 'not-coupled',
    ref: imv('4.1.b'),
    appliesIf: isAloneNoVictim,
    met: given(['coupledApart', 'imvSituation'], (f) => !f.coupledApart || f.imvSituation === 'separating'),
  },
  {
    id: 'living-apart',
    ref: imv('10.2'),
    appliesIf: livesApart,
    met: given(['yearsAwayFromParents', 'birthDate', 'claimDate'], (f) => f.yearsAwayFromParents >= yearsApart(f)),
    shows: given(['yearsAwayFromParents', 'birthDate', 'claimDate'], (f) => ({
      have: figure('years', f.yearsAwayFromParents),
      need: figure('years', yearsApart(f)),
    })),
  },
  {
    id: 'registered-months',
    ref: imv('10.2'),
    appliesIf: youngApart,
    met: given(
      ['monthsRegisteredLast2Years', 'claimDate'],
      (f) => f.monthsRegisteredLast2Years >= aloneBefore.on(f.claimDate).youngMonthsRegistered,
    ),
    shows: given(['monthsRegisteredLast2Years', 'claimDate'], (f) => ({
      have: figure('months', f.monthsRegisteredLast2Years),
      need: figure('months', aloneBefore.on(f.claimDate).youngMonthsRegistered),
    })),
  },
  {
    id: 'unit-six-months',
    ref: imv('10.3'),
    appliesIf: unitNoVictim,
    met: given(['unitSixMonths'], (f) => f.unitSixMonths !== 'no'),
  },
  {
    // With minors in the unit the child supplement has a wider limit of its own (art. 11.6).
    id: 'income',
    ref: imv('11.2'),
    met: given(meansFacts, (f) => {
      const { isUnderIncome, isUnderChildIncome } = meansOf(f);
      return isUnderIncome || isUnderChildIncome;
    }),
    shows: given(meansFacts, (f) => {
      const { isUnderIncome, shape, income, limit, childLimit } = meansOf(f);
      const isForChildren = !isUnderIncome && shape.minors.length > 0;
      return {
        have: figure('money', isForChildren ? monthlyMean(lastYearOf(f)) : income),
        need: figure('money', isForChildren ? monthlyMean(childLimit) : limit),
      };
    }),
  },
  {
    id: 'last-year-income',
    ref: imv('annex 4'),
    appliesIf: onThisYear,
    met: given(meansFacts, (f) => {
      const { lastYear, shape, isOneParent } = resultOf(f);
      return lastYear <= currentYearIncomeLimit(f.claimDate, shape.people, isOneParent);
    }),
    shows: given(meansFacts, (f) => {
      const { lastYear, shape, isOneParent } = resultOf(f);
      return {
        have: figure('money', lastYear),
        need: figure('money', currentYearIncomeLimit(f.claimDate, shape.people, isOneParent)),
      };
    }),
  },
  {
    id: 'pensions',
    ref: imv('13.6'),
    appliesIf: given(['unitPensionsMonth'], (f) => f.unitPensionsMonth > 0),
    met: given(meansFacts, (f) => {
      const { isOverPensions, isUnderChildIncome, isUnderChildWealth } = meansOf(f);
      return isOverPensions || (isUnderChildIncome && isUnderChildWealth);
    }),
    shows: given(meansFacts, (f) => ({
      have: figure('money', f.unitPensionsMonth),
      need: figure('money', meansOf(f).guaranteed),
    })),
  },
  {
    id: 'wealth',
    ref: imv('11.3'),
    met: given(['netWealth', 'household', 'claimDate'], (f) => {
      const shape = unitShape(f);
      return f.netWealth < (shape.minors.length > 0 ? childWealthLimit : wealthLimit)(f.claimDate, shape);
    }),
    shows: given(['netWealth', 'household', 'claimDate'], (f) => {
      const shape = unitShape(f);
      const isForChildren = shape.minors.length > 0 && f.netWealth >= wealthLimit(f.claimDate, shape);
      return {
        have: figure('money', f.netWealth),
        need: figure('money', (isForChildren ? childWealthLimit : wealthLimit)(f.claimDate, shape)),
      };
    }),
  },
  {
    id: 'assets',
    ref: imv('annex 3'),
    met: given(
      ['assetsWithoutHome', 'household', 'claimDate'],
      (f) => f.assetsWithoutHome <= assetLimit(f.claimDate, unitShape(f)),
    ),
    shows: given(['assetsWithoutHome', 'household', 'claimDate'], (f) => ({
      have: figure('money', f.assetsWithoutHome),
      need: figure('money', assetLimit(f.claimDate, unitShape(f))),
    })),
  },
  { id: 'no-company', ref: imv('11.3'), met: given(['companyAdministrator'], (f) => !f.companyAdministrator) },
] as const;

const livesWith = (...relations: readonly F['household'][number]['relation'][]) =>
  given(['household'], (f) => f.household.some(({ relation }) => relations.includes(relation)));
const isIn = (situation: F['imvSituation']) => given(['imvSituation'], (f) => f.imvSituation === situation);

export const documents = [
  { id: 'registration-certificate', ref: imv('21.3') },
  { id: 'family-book', ref: imv('21.4'), requiredIf: given(['household'], (f) => !isAlone(f)) },
  { id: 'partner-registration', ref: imv('21.4'), requiredIf: livesWith('partner') },
  { id: 'separation-papers', ref: imv('21.4'), requiredIf: isIn('separating') },
  { id: 'violence-proof', ref: imv('21.6'), requiredIf: isIn('gender-violence') },
  { id: 'trafficking-report', ref: imv('21.6'), requiredIf: isIn('trafficking') },
  { id: 'care-certificate', ref: imv('21.6'), requiredIf: isIn('care-leaver') },
  { id: 'prison-certificate', ref: imv('4.1'), requiredIf: isIn('ex-prisoner') },
  { id: 'death-certificates', ref: imv('4.1.a'), requiredIf: isIn('orphan') },
  {
    id: 'social-services-certificate',
    ref: imv('21.9'),
    requiredIf: given(
      ['household', 'imvSituation'],
      (f) => f.imvSituation === 'homeless' || f.household.some(({ relation }) => relation === 'other'),
    ),
  },
  {
    id: 'disability-certificate',
    ref: imv('21.6'),
    requiredIf: given(['disability65InUnit'], (f) => f.disability65InUnit),
  },
  { id: 'one-parent-proof', ref: imv('13.2.c'), requiredIf: given(['oneParentUnit'], (f) => f.oneParentUnit) },
  { id: 'income-statement', ref: imv('11.5'), requiredIf: onThisYear },
] as const;
