/** Requirements, documents and award the three pensions of common causes share. */

import { basisPoints, type Cents, maxCents } from '@/lib/law/cents';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { renamedRetirementAge } from '@/lib/law/parameters/permanent-incapacity';
import { figure, over } from '../../kernel';
import { pensionAward } from '../../pensions/payments';
import { monthlyAmounts, type PensionDegree, type PensionFacts } from './amount';
import { averageBase, type CauseOfLife, countsYears, incapacityBase, monthsOfBase, yearsPercentage } from './base';
import { commonIncapacityFacts } from './facts';
import { daysNeeded, hasRetirementRight, mayRetire, unusedLeaveDays } from './period';

const rd1300 = refTo('rd1300');
const rd1799 = refTo('rd1799');
const given = over(commonIncapacityFacts);

const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
const isEmployee = given(['regime'], (f) => f.regime === 'general');
const isIll = given(['incapacityCause'], (f) => f.incapacityCause === 'common-illness');
const isIllOrOut = given(
  ['incapacityCause', 'registered'],
  (f) => f.incapacityCause === 'common-illness' || !f.registered,
);
const atRetirementAge = given(['birthDate', 'incapacityDate'], mayRetire);

const reads = [
  'birthDate',
  'incapacityDate',
  'registered',
  'incapacityCareerDays',
  'leaveDaysBeforeIncapacity',
] as const;
const recentReads = [
  'birthDate',
  'incapacityDate',
  'registered',
  'incapacityRecentDays',
  'leaveDaysBeforeIncapacity',
] as const;

/**
 * What a pension asks beside its degree. A total one is only for who is registered (LGSS 195.4), and then the period is
 * that of the registered; the other two can be had without, with fifteen years.
 */
export const commonRequirements = (degree: PensionDegree) => {
  const isTotal = degree === 'total';
  const needsPeriod = isTotal ? isIll : isIllOrOut;
  const needsRecent = given(['birthDate', 'incapacityDate', 'incapacityCause', 'registered'], (f) => {
    const isAsked = f.incapacityCause === 'common-illness' || !(isTotal || f.registered);
    return isAsked && daysNeeded(f, isTotal || f.registered).recentDays > 0;
  });
  const neededOf = (f: { registered: boolean } & Parameters<typeof daysNeeded>[0]) =>
    daysNeeded(f, isTotal || f.registered);
  const haveOf = (f: { leaveDaysBeforeIncapacity: number; incapacityDate: Parameters<typeof unusedLeaveDays>[1] }) =>
    unusedLeaveDays(f.leaveDaysBeforeIncapacity, f.incapacityDate);
  return {
    needsPeriod,
    needsRecent,
    registered: { id: 'registered', ref: lgss('165.1'), met: given(['registered'], (f) => f.registered) } as const,
    others: [
      {
        id: 'contribution-period',
        ref: lgss(isTotal ? '195.3' : '195'),
        appliesIf: needsPeriod,
        met: given(reads, (f) => f.incapacityCareerDays + haveOf(f) >= neededOf(f).days),
        shows: given(reads, (f) => ({
          have: figure('days', f.incapacityCareerDays + haveOf(f)),
          need: figure('days', neededOf(f).days),
        })),
      },
      {
        id: 'recent-contributions',
        ref: rd1799('4.2'),
        appliesIf: needsRecent,
        met: given(recentReads, (f) => f.incapacityRecentDays + haveOf(f) >= neededOf(f).recentDays),
        shows: given(recentReads, (f) => ({
          have: figure('days', f.incapacityRecentDays + haveOf(f)),
          need: figure('days', neededOf(f).recentDays),
        })),
      },
      {
        id: 'no-retirement-right',
        ref: lgss('195.1'),
        appliesIf: atRetirementAge,
        met: given(
          ['birthDate', 'incapacityDate', 'incapacityCareerDays', 'twoYearsInLast15'],
          (f) => !hasRetirementRight(f),
        ),
      },
      {
        id: 'dues-paid',
        ref: lgss('47.1'),
        appliesIf: isSelfEmployed,
        met: given(['duesPaid'], (f) => f.duesPaid),
      },
    ] as const,
  };
};

/** The pages every pension of common causes has, in two parts: before and after those of its own. */
export const commonSteps = (degree: PensionDegree) =>
  ({
    work: [
      { task: 'work', id: 'registration', asks: ['registered', 'regime'] },
      { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
      { task: 'work', id: 'contributions', asks: ['incapacityCareerDays'] },
      { task: 'work', id: 'recent', asks: ['incapacityRecentDays'], shownIf: commonRequirements(degree).needsRecent },
      {
        task: 'work',
        id: 'leave',
        asks: ['leaveDaysBeforeIncapacity'],
        shownIf: commonRequirements(degree).needsPeriod,
      },
      { task: 'work', id: 'retirement', asks: ['twoYearsInLast15'], shownIf: atRetirementAge },
      { task: 'work', id: 'bases', asks: ['incapacityBases'] },
    ],
    payment: [
      { task: 'payment', id: 'minimum', asks: ['claimsMinimum'] },
      {
        task: 'payment',
        id: 'household',
        asks: ['pensionHousehold', 'pensionOtherIncome'],
        shownIf: given(['claimsMinimum'], (f) => f.claimsMinimum),
      },
      { task: 'payment', id: 'children', asks: ['genderGapChildren'] },
      { task: 'payment', id: 'account', asks: ['iban'] },
    ],
  }) as const;

export const commonDocuments = [
  { id: 'medical-history', ref: rd1300('5.1.a') },
  { id: 'company-certificate', ref: rd1300('5.1.b'), requiredIf: isEmployee },
  { id: 'income-statement', ref: lgss('59.1'), requiredIf: given(['claimsMinimum'], (f) => f.claimsMinimum) },
  {
    id: 'family-book',
    ref: lgss('60.1'),
    requiredIf: given(
      ['pensionHousehold', 'genderGapChildren'],
      (f) => f.pensionHousehold !== 'alone' || f.genderGapChildren > 0,
    ),
  },
] as const;

/** Lines of every pension of common causes, in the order of the sum. */
export const commonLines = {
  'bases-sum': { unit: 'money', ref: lgss('197.1.a') },
  'bases-months': { unit: 'months', ref: lgss('197.2') },
  'average-base': { unit: 'money', ref: lgss('197.1.a') },
  'years-percentage': { unit: 'percent', ref: lgss('197.1.b') },
  'regulatory-base': { unit: 'money', ref: lgss('197.1') },
  percentage: { unit: 'percent', ref: lgss('196') },
  maximum: { unit: 'money', ref: lgss('57') },
  pension: { unit: 'money', ref: lgss('196') },
} as const;
/** Lines after them. */
export const endLines = {
  minimum: { unit: 'money', ref: lgss('59.1') },
  complement: { unit: 'money', ref: lgss('59.1') },
  'gender-gap': { unit: 'money', ref: lgss('60.3') },
  monthly: { unit: 'money', ref: lgss('46') },
  'retirement-name': { unit: 'years', ref: lgss('200.4') },
} as const;

export const awardFacts = [
  'incapacityCause',
  'incapacityDate',
  'birthDate',
  'registered',
  'incapacityCareerDays',
  'incapacityBases',
  'claimsMinimum',
  'pensionHousehold',
  'pensionOtherIncome',
  'genderGapChildren',
] as const;
type AwardFacts = CauseOfLife &
  PensionFacts & { readonly incapacityCareerDays: number; readonly incapacityBases: Cents };

/** The pension of common causes of one degree: its lines, and a month of it with all that is added. */
export const commonPension = (
  f: AwardFacts,
  p: { readonly degree: PensionDegree; readonly part: number; readonly floor?: Cents; readonly lastBase?: Cents },
) => {
  const on = f.incapacityDate;
  const isIllness = f.incapacityCause === 'common-illness';
  const base = incapacityBase(f, f.incapacityBases, f.incapacityCareerDays);
  const ofBase = basisPoints(base, p.part, 'half-up');
  // The floor is only of common illness (LGSS 196.2).
  const full = isIllness && p.floor !== undefined ? maxCents(ofBase, p.floor) : ofBase;
  const month = monthlyAmounts(
    { ...f, isIllness },
    { degree: p.degree, pays: 14, full, ...(p.lastBase !== undefined && { lastBase: p.lastBase }) },
  );
  return {
    month,
    ofBase,
    full,
    first: {
      'bases-sum': f.incapacityBases,
      'bases-months': monthsOfBase(f),
      'average-base': averageBase(f, f.incapacityBases),
      ...(countsYears(f) && { 'years-percentage': yearsPercentage(f, f.incapacityCareerDays) }),
      'regulatory-base': base,
      percentage: p.part,
      ...(full > month.pension && { maximum: month.pension }),
      pension: month.pension,
    },
    last: {
      ...(f.claimsMinimum && month.minimum > 0 && { minimum: month.minimum }),
      ...(month.complement > 0 && { complement: month.complement }),
      ...(month.gap > 0 && { 'gender-gap': month.gap }),
      monthly: month.monthly,
      'retirement-name': renamedRetirementAge.on(on),
    },
    paid: pensionAward({ value: month.monthly, pays: 14, from: on, to: null }),
  };
};

/** The entity has 135 days; silence refuses (RD 1300/1995 art. 6.1). */
export const refusedBySilence = { effect: 'negative', ref: rd1300('6.1') } as const;
export const paidBackMonths = { months: 3, ref: lgss('53.1') } as const;
