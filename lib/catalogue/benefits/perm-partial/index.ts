import { lgss, refTo } from '@/lib/law/legal-ref';
import { partialPeriod } from '@/lib/law/parameters/permanent-incapacity';
import { resolvePermanentIncapacity } from '@/lib/law/parameters/resolution-terms';
import { yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { partialAward } from '../permanent-incapacity/amount';
import {
  iban,
  incapacityCareer,
  incapacityCause,
  incapacityDailyBase,
  incapacityEvent,
  regime,
  registered,
} from '../permanent-incapacity/facts';
import { hasRetirementRight, mayRetire } from '../permanent-incapacity/period';
import { paidBackMonths, refusedBySilence } from '../permanent-incapacity/rules';

const { incapacityCareerDays, twoYearsInLast15, incapacityRecentDays } = incapacityCareer;
const facts = {
  incapacityCause,
  ...incapacityEvent,
  thirdOfPerformanceLost: yesNo(),
  registered,
  regime,
  incapacityRecentDays,
  incapacityCareerDays,
  twoYearsInLast15,
  incapacityDailyBase,
  iban,
};
const given = over(facts);
const isIll = given(['incapacityCause'], (f) => f.incapacityCause === 'common-illness');
const atRetirementAge = given(['birthDate', 'incapacityDate'], mayRetire);

export const partialIncapacity = defineProcedure({
  slug: 'perm-partial',
  code: 'EO-INC-01',
  version: '2026-11-21',
  topic: 'illness-and-incapacity',
  body: 'INSS',
  events: ['illness'],
  facts,
  eventDate: 'incapacityDate',
  steps: [
    { task: 'health', id: 'cause', asks: ['incapacityCause', 'incapacityDate'] },
    { task: 'health', id: 'person', asks: ['birthDate'] },
    { task: 'health', id: 'work-lost', asks: ['thirdOfPerformanceLost'] },
    { task: 'work', id: 'registration', asks: ['registered', 'regime'] },
    { task: 'work', id: 'recent', asks: ['incapacityRecentDays'], shownIf: isIll },
    {
      task: 'work',
      id: 'retirement',
      asks: ['incapacityCareerDays', 'twoYearsInLast15'],
      shownIf: atRetirementAge,
    },
    { task: 'work', id: 'base', asks: ['incapacityDailyBase'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    { id: 'degree', ref: lgss('dt 26'), met: given(['thirdOfPerformanceLost'], (f) => f.thirdOfPerformanceLost) },
    { id: 'employee', ref: lgss('318.c'), met: given(['regime'], (f) => f.regime === 'general') },
    { id: 'registered', ref: lgss('165.1'), met: given(['registered'], (f) => f.registered) },
    {
      id: 'contribution-period',
      ref: lgss('195.2'),
      appliesIf: isIll,
      met: given(
        ['incapacityDate', 'incapacityRecentDays'],
        (f) => f.incapacityRecentDays >= partialPeriod.on(f.incapacityDate).days,
      ),
      shows: given(['incapacityDate', 'incapacityRecentDays'], (f) => ({
        have: figure('days', f.incapacityRecentDays),
        need: figure('days', partialPeriod.on(f.incapacityDate).days),
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
  ],
  documents: [
    { id: 'medical-history', ref: refTo('rd1300')('5.1.a') },
    { id: 'company-certificate', ref: refTo('rd1300')('5.1.b') },
  ],
  lines: {
    'daily-base': { unit: 'money', ref: refTo('decree1646')('9') },
    'monthly-base': { unit: 'money', ref: refTo('decree1646')('9') },
    months: { unit: 'months', ref: refTo('decree1646')('9') },
    'lump-sum': { unit: 'money', ref: lgss('196.1') },
  },
  award: given(['incapacityDate', 'incapacityDailyBase'], (f) => partialAward(f.incapacityDailyBase, f.incapacityDate)),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: { resolveWithin: resolvePermanentIncapacity, silence: refusedBySilence, arrears: paidBackMonths },
});
