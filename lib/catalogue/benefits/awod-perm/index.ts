import { cents } from '@/lib/law/cents';
import { ageOn } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { totalIncrease } from '@/lib/law/parameters/permanent-incapacity';
import { resolvePermanentIncapacity } from '@/lib/law/parameters/resolution-terms';
import { isWithoutPension } from '../../facts/household';
import { integer, money, oneOf, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { partialAward } from '../permanent-incapacity/amount';
import {
  duesPaid,
  incapacityDailyBase,
  incapacityEvent,
  incapacityPay,
  lastContributionBase,
  regime,
  registered,
  workStillPossible,
  worksInOtherJob,
} from '../permanent-incapacity/facts';
import { paidBackMonths, refusedBySilence } from '../permanent-incapacity/rules';
import { workPension } from './amount';

type Known = Readonly<Record<string, unknown>>;
const decree1646 = refTo('decree1646');
const realWage = refTo('rd4_1998');
/* The real wage counts for the pensions of employees; the self-employed have their contribution base instead. */
const hasNoWage = (facts: Known) => isWithoutPension(facts) || facts.regime === 'self-employed';
const wage = (max: number) => money({ max, from: (_, facts) => (hasNoWage(facts) ? cents(0) : undefined) });

const facts = {
  ...incapacityEvent,
  causedByWork: yesNo(),
  incapacityDegree: oneOf(['partial', 'total', 'absolute', 'severe', 'none']),
  workStillPossible,
  worksInOtherJob,
  regime,
  registered,
  duesPaid,
  /** Wage of an ordinary day, and what was earned beside it in the year before. */
  dailyWage: wage(1000),
  extraPaysYear: wage(100_000),
  variablePayYear: wage(200_000),
  variableDaysWorked: integer({
    unit: 'days',
    min: 0,
    max: 366,
    from: (_, f) => (hasNoWage(f) || f.variablePayYear === 0 ? 0 : undefined),
  }),
  incapacityDailyBase,
  lastContributionBase,
  ...incapacityPay,
};
const given = over(facts);
const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
const isPension = given(['incapacityDegree'], (f) => !isWithoutPension(f));
const isWagePension = given(['incapacityDegree', 'regime'], (f) => !hasNoWage(f));

export const workIncapacity = defineProcedure({
  slug: 'awod-perm',
  code: 'EO-INC-05',
  version: '2026-11-21',
  topic: 'illness-and-incapacity',
  body: 'INSS',
  events: ['illness'],
  facts,
  eventDate: 'incapacityDate',
  steps: [
    { task: 'health', id: 'event', asks: ['causedByWork', 'incapacityDate'] },
    { task: 'health', id: 'degree', asks: ['incapacityDegree'] },
    { task: 'health', id: 'person', asks: ['birthDate'] },
    {
      task: 'health',
      id: 'work-left',
      asks: ['workStillPossible'],
      shownIf: given(['incapacityDegree'], (f) => f.incapacityDegree === 'severe'),
    },
    {
      task: 'health',
      id: 'other-job',
      asks: ['worksInOtherJob'],
      shownIf: given(
        ['birthDate', 'incapacityDate', 'workStillPossible'],
        (f) =>
          f.workStillPossible === 'other-job' &&
          ageOn(f.birthDate, f.incapacityDate) >= totalIncrease.on(f.incapacityDate).fromAge,
      ),
    },
    { task: 'work', id: 'regime', asks: ['regime'] },
    { task: 'work', id: 'registration', asks: ['registered', 'duesPaid'], shownIf: isSelfEmployed },
    { task: 'work', id: 'wage', asks: ['dailyWage', 'extraPaysYear'], shownIf: isWagePension },
    { task: 'work', id: 'variable-pay', asks: ['variablePayYear', 'variableDaysWorked'], shownIf: isWagePension },
    {
      task: 'work',
      id: 'daily-base',
      asks: ['incapacityDailyBase'],
      shownIf: given(['incapacityDegree'], (f) => f.incapacityDegree === 'partial'),
    },
    {
      task: 'work',
      id: 'last-base',
      asks: ['lastContributionBase'],
      shownIf: given(
        ['incapacityDegree', 'regime'],
        (f) => f.incapacityDegree === 'severe' || (f.regime === 'self-employed' && !isWithoutPension(f)),
      ),
    },
    { task: 'payment', id: 'minimum', asks: ['claimsMinimum'], shownIf: isPension },
    {
      task: 'payment',
      id: 'household',
      asks: ['pensionHousehold', 'pensionOtherIncome'],
      shownIf: given(['claimsMinimum'], (f) => f.claimsMinimum),
    },
    { task: 'payment', id: 'children', asks: ['genderGapChildren'], shownIf: isPension },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    { id: 'caused-by-work', ref: lgss('156'), met: given(['causedByWork'], (f) => f.causedByWork) },
    { id: 'degree', ref: lgss('dt 26'), met: given(['incapacityDegree'], (f) => f.incapacityDegree !== 'none') },
    {
      id: 'registered',
      ref: refTo('rd1273')('5'),
      appliesIf: isSelfEmployed,
      met: given(['registered'], (f) => f.registered),
    },
    {
      id: 'dues-paid',
      ref: refTo('rd1273')('5'),
      appliesIf: isSelfEmployed,
      met: given(['duesPaid'], (f) => f.duesPaid),
    },
  ],
  documents: [
    { id: 'medical-history', ref: refTo('rd1300')('5.1.a') },
    {
      id: 'company-certificate',
      ref: refTo('rd1300')('5.1.b'),
      requiredIf: given(['regime'], (f) => f.regime === 'general'),
    },
    { id: 'salary-certificate', ref: realWage('da 11'), requiredIf: isWagePension },
    { id: 'income-statement', ref: lgss('59.1'), requiredIf: given(['claimsMinimum'], (f) => f.claimsMinimum) },
    {
      id: 'family-book',
      ref: lgss('60.1'),
      requiredIf: given(
        ['pensionHousehold', 'genderGapChildren'],
        (f) => f.pensionHousehold !== 'alone' || f.genderGapChildren > 0,
      ),
    },
  ],
  lines: {
    'daily-base': { unit: 'money', ref: decree1646('9') },
    'monthly-base': { unit: 'money', ref: decree1646('9') },
    months: { unit: 'months', ref: decree1646('9') },
    'lump-sum': { unit: 'money', ref: lgss('196.1') },
    'regulatory-base': { unit: 'money', ref: realWage('da 11') },
    percentage: { unit: 'percent', ref: lgss('196') },
    maximum: { unit: 'money', ref: lgss('57') },
    pension: { unit: 'money', ref: lgss('196') },
    'carer-complement': { unit: 'money', ref: lgss('196.4') },
    minimum: { unit: 'money', ref: lgss('59.1') },
    complement: { unit: 'money', ref: lgss('59.1') },
    'gender-gap': { unit: 'money', ref: lgss('60.3') },
    monthly: { unit: 'money', ref: lgss('46') },
    'retirement-name': { unit: 'years', ref: lgss('200.4') },
    swap: { unit: 'money', ref: refTo('order1972')('5.1') },
    'self-employed-lump': { unit: 'money', ref: refTo('rd1273')('4.3') },
  },
  award: given(
    [
      'incapacityDate',
      'birthDate',
      'incapacityDegree',
      'workStillPossible',
      'worksInOtherJob',
      'regime',
      'dailyWage',
      'extraPaysYear',
      'variablePayYear',
      'variableDaysWorked',
      'incapacityDailyBase',
      'lastContributionBase',
      'claimsMinimum',
      'pensionHousehold',
      'pensionOtherIncome',
      'genderGapChildren',
    ],
    (f) => {
      const { incapacityDegree: degree } = f;
      if (degree === 'none') return partialAward(cents(0), f.incapacityDate);
      if (degree === 'partial') return partialAward(f.incapacityDailyBase, f.incapacityDate);
      return workPension({ ...f, incapacityDegree: degree });
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: { resolveWithin: resolvePermanentIncapacity, silence: refusedBySilence, arrears: paidBackMonths },
});
