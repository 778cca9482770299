import { cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { exemptMedicineShare } from '@/lib/law/parameters/medicine-share';
import { resolveTemporaryIncapacity } from '@/lib/law/parameters/resolution-terms';
import { workRiskRate } from '@/lib/law/parameters/temporary-incapacity';
import { money } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { workRiskDailyBase } from '../temp-incapacity/base';
import { leaveFacts } from '../temp-incapacity/facts';
import {
  dailyOf,
  daysOf,
  limitsOf,
  monthlyPayments,
  paidByEntity,
  periodsOf,
  stretchesOf,
  sumOf,
  type WorkCause,
} from '../temp-incapacity/stretches';
import { workLeaveCause, workRiskFacts } from './facts';

const rd1273 = refTo('rd1273');
const rd625 = refTo('rd625_2014');
const decree3158 = refTo('d3158');
const facts = {
  sickLeaveStart: leaveFacts.sickLeaveStart,
  workCaused: workRiskFacts.workCaused,
  workLeaveCause,
  sickLeaveDays: leaveFacts.sickLeaveDays,
  medicalLeave: leaveFacts.medicalLeave,
  worksDuringLeave: leaveFacts.worksDuringLeave,
  relapse: leaveFacts.relapse,
  earlierLeaveDays: leaveFacts.earlierLeaveDays,
  regime: leaveFacts.regime,
  registered: leaveFacts.registered,
  duesPaid: leaveFacts.duesPaid,
  paidByCompany: leaveFacts.paidByCompany,
  leaveBaseSum: leaveFacts.leaveBaseSum,
  leaveBaseDays: leaveFacts.leaveBaseDays,
  /** Overtime paid in the twelve months before the leave; the self-employed have none. */
  overtimeLastYear: money({
    max: 100_000,
    from: (_, known) => (known.regime === 'self-employed' ? cents(0) : undefined),
  }),
  iban: leaveFacts.iban,
};
const given = over(facts);

const isEmployee = given(['regime'], (f) => f.regime === 'general');
// While the company pays with the wages it has told us everything.
const asksCompany = given(['regime', 'paidByCompany'], (f) => f.regime === 'general' && !f.paidByCompany);
const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
const isRelapse = given(['relapse'], (f) => f.relapse);
const limitFacts = ['earlierLeaveDays', 'workLeaveCause', 'sickLeaveStart'] as const;
const mostDays = (f: { readonly workLeaveCause: WorkCause; readonly sickLeaveStart: Day }) => {
  const { ordinary, extension } = limitsOf(f.workLeaveCause, f.sickLeaveStart);
  return ordinary + extension;
};

export const awodTemp = defineProcedure({
  slug: 'awod-temp',
  code: 'EO-SAL-02',
  version: '2026-11-21',
  topic: 'illness-and-incapacity',
  body: 'INSS',
  events: ['illness'],
  facts,
  eventDate: 'sickLeaveStart',
  steps: [
    { task: 'leave', id: 'start', asks: ['sickLeaveStart', 'medicalLeave'] },
    { task: 'leave', id: 'work-caused', asks: ['workCaused'] },
    { task: 'leave', id: 'cause', asks: ['workLeaveCause'] },
    { task: 'leave', id: 'length', asks: ['sickLeaveDays'] },
    { task: 'leave', id: 'relapse', asks: ['relapse'] },
    { task: 'leave', id: 'earlier', asks: ['earlierLeaveDays'], shownIf: isRelapse },
    { task: 'work', id: 'regime', asks: ['regime'] },
    { task: 'work', id: 'registration', asks: ['registered'], shownIf: isSelfEmployed },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'work', id: 'rest', asks: ['worksDuringLeave'] },
    { task: 'work', id: 'company', asks: ['paidByCompany'], shownIf: isEmployee },
    { task: 'work', id: 'base', asks: ['leaveBaseSum', 'leaveBaseDays'] },
    { task: 'work', id: 'overtime', asks: ['overtimeLastYear'], shownIf: isEmployee },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'relapse-days',
      field: 'earlierLeaveDays',
      broken: given(['relapse', 'earlierLeaveDays'], (f) => f.relapse && f.earlierLeaveDays === 0),
    },
  ],
  requirements: [
    { id: 'work-caused', ref: lgss('156'), met: given(['workCaused'], (f) => f.workCaused) },
    { id: 'medical-leave', ref: lgss('169.1.a'), met: given(['medicalLeave'], (f) => f.medicalLeave) },
    { id: 'not-working', ref: lgss('175.1.b'), met: given(['worksDuringLeave'], (f) => !f.worksDuringLeave) },
    // Employees count as registered whatever their employer did (LGSS 166.4): only the self-employed must be.
    { id: 'registered', ref: rd1273('5'), appliesIf: isSelfEmployed, met: given(['registered'], (f) => f.registered) },
    { id: 'dues-paid', ref: rd1273('5'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
    {
      id: 'not-exhausted',
      ref: lgss('174.3'),
      appliesIf: isRelapse,
      met: given(limitFacts, (f) => f.earlierLeaveDays < mostDays(f)),
      shows: given(limitFacts, (f) => ({
        have: figure('days', f.earlierLeaveDays),
        most: figure('days', mostDays(f)),
      })),
    },
  ],
  documents: [
    { id: 'company-certificate', ref: rd625('7.2'), requiredIf: asksCompany },
    { id: 'self-employed-statement', ref: rd1273('12'), requiredIf: isSelfEmployed },
  ],
  lines: {
    'daily-base': { unit: 'money', ref: refTo('decree1646')('13') },
    'days-unpaid': { unit: 'days', ref: lgss('173.1') },
    'days-wage': { unit: 'days', ref: lgss('173.1') },
    rate: { unit: 'percent', ref: decree3158('2.1') },
    'daily-75': { unit: 'money', ref: decree3158('2.1') },
    'days-75': { unit: 'days', ref: lgss('173.1') },
    'limit-ordinary': { unit: 'days', ref: lgss('169.1') },
    'limit-extension': { unit: 'days', ref: lgss('169.1') },
    'limit-all': { unit: 'days', ref: lgss('174.2') },
    'medicine-share': { unit: 'percent', ref: refTo('medicines')('102.8.e') },
    subsidy: { unit: 'money', ref: lgss('171') },
  },
  award: given(
    [
      'sickLeaveStart',
      'workLeaveCause',
      'sickLeaveDays',
      'earlierLeaveDays',
      'regime',
      'paidByCompany',
      'leaveBaseSum',
      'leaveBaseDays',
      'overtimeLastYear',
    ],
    (f) => {
      const base = workRiskDailyBase(
        { sum: f.leaveBaseSum, days: f.leaveBaseDays },
        f.overtimeLastYear,
        f.sickLeaveStart,
      );
      const stretches = stretchesOf({
        cause: f.workLeaveCause,
        selfEmployed: f.regime === 'self-employed',
        start: f.sickLeaveStart,
        days: f.sickLeaveDays,
        earlier: f.earlierLeaveDays,
      });
      const by = (id: string) => daysOf(stretches.filter((stretch) => stretch.id === id));
      const paid = stretches.filter(({ payer }) => payer === 'entity');
      const { ordinary, extension, atMost } = limitsOf(f.workLeaveCause, f.sickLeaveStart);
      const rate = workRiskRate.on(f.sickLeaveStart);
      const subsidy = sumOf(base, paid);
      return {
        lines: {
          'daily-base': base,
          ...(by('unpaid') > 0 && { 'days-unpaid': by('unpaid') }),
          ...(by('wage-day') > 0 && { 'days-wage': by('wage-day') }),
          rate,
          'daily-75': dailyOf(base, { rate }),
          'days-75': daysOf(paid),
          'limit-ordinary': ordinary,
          'limit-extension': extension,
          'limit-all': atMost,
          'medicine-share': exemptMedicineShare.on(f.sickLeaveStart),
          subsidy,
        },
        total: subsidy,
        periods: periodsOf(stretches),
        payments: monthlyPayments(base, paidByEntity(stretches, f.paidByCompany)),
      };
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveTemporaryIncapacity,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
  otherwise: { slug: 'temp-incapacity', when: 'work-caused' },
});
