import { cents } from '@/lib/law/cents';
import { ageOn, type Day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { birthContributionBand } from '@/lib/law/parameters/birth-contribution-period';
import { resolveTemporaryIncapacity } from '@/lib/law/parameters/resolution-terms';
import { donorRate, sickLeaveLimits, sickLeavePeriod, sickLeaveRates } from '@/lib/law/parameters/temporary-incapacity';
import { defineProcedure, figure, over } from '../../kernel';
import { leaveDailyBase } from './base';
import { isNewEachTime, leaveCause, leaveFacts, leavePeriodFacts } from './facts';
import { causeOn, dailyOf, daysOf, monthlyPayments, paidByEntity, periodsOf, stretchesOf, sumOf } from './stretches';

const rd1273 = refTo('rd1273');
const rd625 = refTo('rd625_2014');
const facts = {
  sickLeaveStart: leaveFacts.sickLeaveStart,
  leaveCause,
  sickLeaveDays: leaveFacts.sickLeaveDays,
  medicalLeave: leaveFacts.medicalLeave,
  worksDuringLeave: leaveFacts.worksDuringLeave,
  relapse: leaveFacts.relapse,
  earlierLeaveDays: leaveFacts.earlierLeaveDays,
  registered: leaveFacts.registered,
  regime: leaveFacts.regime,
  duesPaid: leaveFacts.duesPaid,
  paidByCompany: leaveFacts.paidByCompany,
  ...leavePeriodFacts,
  leaveBaseSum: leaveFacts.leaveBaseSum,
  leaveBaseDays: leaveFacts.leaveBaseDays,
  iban: leaveFacts.iban,
};
const given = over(facts);

const isEmployee = given(['regime'], (f) => f.regime === 'general');
// While the company pays with the wages it has told us everything.
const asksCompany = given(['regime', 'paidByCompany'], (f) => f.regime === 'general' && !f.paidByCompany);
const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
const isIllness = given(
  ['leaveCause', 'sickLeaveStart'],
  (f) => causeOn(f.leaveCause, f.sickLeaveStart) === 'common-illness',
);
const isWeek39 = given(
  ['leaveCause', 'sickLeaveStart'],
  (f) => causeOn(f.leaveCause, f.sickLeaveStart) === 'pregnancy-week-39',
);
const mayRelapse = given(['leaveCause', 'sickLeaveStart'], (f) => !isNewEachTime(f.leaveCause, f.sickLeaveStart));
const isRelapse = given(['relapse'], (f) => f.relapse);

const mostDays = (start: Day) => {
  const { ordinary, extension } = sickLeaveLimits.on(start);
  return ordinary + extension;
};
const week39Facts = ['birthDate', 'sickLeaveStart', 'daysLast7YearsToLeave', 'daysCareerToLeave'] as const;
const bandOf = (f: { birthDate: Day; sickLeaveStart: Day }) =>
  birthContributionBand(ageOn(f.birthDate, f.sickLeaveStart), f.sickLeaveStart);

export const tempIncapacity = defineProcedure({
  slug: 'temp-incapacity',
  code: 'EO-SAL-01',
  version: '2026-11-21',
  topic: 'illness-and-incapacity',
  body: 'INSS',
  events: ['illness', 'birth'],
  facts,
  eventDate: 'sickLeaveStart',
  steps: [
    { task: 'leave', id: 'start', asks: ['sickLeaveStart', 'medicalLeave'] },
    { task: 'leave', id: 'cause', asks: ['leaveCause'] },
    { task: 'leave', id: 'length', asks: ['sickLeaveDays'] },
    { task: 'leave', id: 'relapse', asks: ['relapse'], shownIf: mayRelapse },
    { task: 'leave', id: 'earlier', asks: ['earlierLeaveDays'], shownIf: isRelapse },
    { task: 'work', id: 'registration', asks: ['registered', 'regime'] },
    { task: 'work', id: 'rest', asks: ['worksDuringLeave'] },
    { task: 'work', id: 'company', asks: ['paidByCompany'], shownIf: isEmployee },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'work', id: 'contributions', asks: ['daysLast5YearsToLeave'], shownIf: isIllness },
    { task: 'work', id: 'age', asks: ['birthDate'], shownIf: isWeek39 },
    { task: 'work', id: 'career', asks: ['daysLast7YearsToLeave', 'daysCareerToLeave'], shownIf: isWeek39 },
    { task: 'work', id: 'base', asks: ['leaveBaseSum', 'leaveBaseDays'] },
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
    { id: 'medical-leave', ref: lgss('169.1.a'), met: given(['medicalLeave'], (f) => f.medicalLeave) },
    { id: 'not-working', ref: lgss('175.1.b'), met: given(['worksDuringLeave'], (f) => !f.worksDuringLeave) },
    { id: 'registered', ref: lgss('172'), met: given(['registered'], (f) => f.registered) },
    {
      id: 'contribution-period',
      ref: lgss('172.a'),
      appliesIf: isIllness,
      met: given(
        ['daysLast5YearsToLeave', 'sickLeaveStart'],
        (f) => f.daysLast5YearsToLeave >= sickLeavePeriod.on(f.sickLeaveStart).days,
      ),
      shows: given(['daysLast5YearsToLeave', 'sickLeaveStart'], (f) => ({
        have: figure('days', f.daysLast5YearsToLeave),
        need: figure('days', sickLeavePeriod.on(f.sickLeaveStart).days),
      })),
    },
    {
      id: 'week-39-period',
      ref: lgss('172.a'),
      appliesIf: isWeek39,
      met: given(week39Facts, (f) => {
        const { recentDays, careerDays } = bandOf(f);
        return f.daysLast7YearsToLeave >= recentDays || f.daysCareerToLeave >= careerDays;
      }),
      shows: given(week39Facts, (f) => {
        const { recentDays, careerDays } = bandOf(f);
        return {
          have: figure('days', f.daysLast7YearsToLeave),
          need: figure('days', recentDays),
          haveCareer: figure('days', f.daysCareerToLeave),
          needCareer: figure('days', careerDays),
        };
      }),
    },
    { id: 'dues-paid', ref: rd1273('12'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
    {
      id: 'not-exhausted',
      ref: lgss('174.3'),
      appliesIf: isRelapse,
      met: given(['earlierLeaveDays', 'sickLeaveStart'], (f) => f.earlierLeaveDays < mostDays(f.sickLeaveStart)),
      shows: given(['earlierLeaveDays', 'sickLeaveStart'], (f) => ({
        have: figure('days', f.earlierLeaveDays),
        most: figure('days', mostDays(f.sickLeaveStart)),
      })),
    },
  ],
  documents: [
    { id: 'company-certificate', ref: rd625('7.2'), requiredIf: asksCompany },
    { id: 'self-employed-statement', ref: rd1273('12'), requiredIf: isSelfEmployed },
  ],
  lines: {
    'daily-base': { unit: 'money', ref: refTo('decree1646')('13.1') },
    'days-unpaid': { unit: 'days', ref: lgss('173.1') },
    'days-wage': { unit: 'days', ref: lgss('173.1') },
    'daily-60': { unit: 'money', ref: refTo('rd53_1980')('1') },
    'days-60': { unit: 'days', ref: refTo('rd53_1980')('1') },
    'daily-75': { unit: 'money', ref: refTo('d3158')('2.1') },
    'days-75': { unit: 'days', ref: refTo('d3158')('2.1') },
    'daily-100': { unit: 'money', ref: lgss('171') },
    'days-100': { unit: 'days', ref: lgss('171') },
    'employer-days': { unit: 'days', ref: lgss('173.1') },
    'employer-amount': { unit: 'money', ref: lgss('173.1') },
    'entity-days': { unit: 'days', ref: lgss('173.1') },
    'entity-amount': { unit: 'money', ref: lgss('173.1') },
    'limit-ordinary': { unit: 'days', ref: lgss('169.1.a') },
    'limit-extension': { unit: 'days', ref: lgss('169.1.a') },
    'limit-all': { unit: 'days', ref: lgss('174.2') },
    subsidy: { unit: 'money', ref: lgss('171') },
  },
  award: given(
    [
      'sickLeaveStart',
      'leaveCause',
      'sickLeaveDays',
      'earlierLeaveDays',
      'regime',
      'paidByCompany',
      'leaveBaseSum',
      'leaveBaseDays',
    ],
    (f) => {
      const base = leaveDailyBase({ sum: f.leaveBaseSum, days: f.leaveBaseDays }, f.sickLeaveStart);
      const stretches = stretchesOf({
        cause: f.leaveCause,
        selfEmployed: f.regime === 'self-employed',
        start: f.sickLeaveStart,
        days: f.sickLeaveDays,
        earlier: f.earlierLeaveDays,
      });
      const { first, later } = sickLeaveRates.on(f.sickLeaveStart);
      const full = donorRate.entries[0]?.value;
      const at = (rate: number | undefined) => stretches.filter((stretch) => stretch.rate === rate);
      const one = (
        daily: 'daily-60' | 'daily-75' | 'daily-100',
        days: 'days-60' | 'days-75' | 'days-100',
        rate?: number,
      ) =>
        rate !== undefined && at(rate).length > 0 ? { [daily]: dailyOf(base, { rate }), [days]: daysOf(at(rate)) } : {};
      const by = (id: string) => daysOf(stretches.filter((stretch) => stretch.id === id));
      const employer = stretches.filter(({ id }) => id === 'employer');
      const entity = stretches.filter(({ payer }) => payer === 'entity');
      const subsidy = sumOf(base, [...employer, ...entity]);
      const { ordinary, extension, atMost } = sickLeaveLimits.on(f.sickLeaveStart);
      return {
        lines: {
          'daily-base': base,
          ...(by('unpaid') > 0 && { 'days-unpaid': by('unpaid') }),
          ...(by('wage-day') > 0 && { 'days-wage': by('wage-day') }),
          ...one('daily-60', 'days-60', first),
          ...one('daily-75', 'days-75', later),
          ...one('daily-100', 'days-100', full),
          ...(employer.length > 0 && { 'employer-days': daysOf(employer), 'employer-amount': sumOf(base, employer) }),
          ...(entity.length > 0 && { 'entity-days': daysOf(entity), 'entity-amount': sumOf(base, entity) }),
          'limit-ordinary': ordinary,
          'limit-extension': extension,
          'limit-all': atMost,
          subsidy,
        },
        total: cents(subsidy),
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
});
