import { times } from '@/lib/law/cents';
import { addDays } from '@/lib/law/day';
import { lgss, rd295, refTo } from '@/lib/law/legal-ref';
import { resolvePregnancyRisk } from '@/lib/law/parameters/resolution-terms';
import { dailyOccupationalBase } from '@/lib/record/working-base';
import { date, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { paymentsOf } from '../birth-and-childcare/leave';
import { stretchOf } from '../care-serious-illness/amount';
import { careAhead, firstCareEvent } from '../care-serious-illness/facts';
import { riskFacts } from './facts';

const facts = {
  /** The contract is suspended, or the activity stops: the event date. */
  pregnancyRiskStart: date({ min: { day: firstCareEvent }, max: careAhead }),
  /** Expected day of birth, or of the birth leave if it starts before. */
  expectedBirth: date({ min: { day: firstCareEvent }, max: { daysFromToday: 366 } }),
  pregnancyRiskCertified: yesNo(),
  ...riskFacts,
};
const given = over(facts);
const isEmployee = given(['regime'], (f) => f.regime === 'general');
const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');

export const riskPregnancy = defineProcedure({
  slug: 'risk-pregnancy',
  code: 'EO-FAM-04',
  version: '2026-11-21',
  topic: 'family',
  body: 'INSS',
  events: ['birth', 'illness'],
  facts,
  eventDate: 'pregnancyRiskStart',
  steps: [
    { task: 'risk', id: 'start', asks: ['pregnancyRiskStart'] },
    { task: 'risk', id: 'birth', asks: ['expectedBirth'] },
    { task: 'risk', id: 'certificate', asks: ['pregnancyRiskCertified'] },
    { task: 'work', id: 'registration', asks: ['registered', 'regime'] },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'work', id: 'other-post', asks: ['noOtherPost'], shownIf: isEmployee },
    { task: 'work', id: 'stop', asks: ['stopsRiskyWork'] },
    { task: 'work', id: 'sick-leave', asks: ['stillOnSickLeave'] },
    { task: 'work', id: 'base', asks: ['careBaseSum', 'careBaseDays'] },
    { task: 'work', id: 'overtime', asks: ['careOvertimeYear'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'birth-before-start',
      field: 'expectedBirth',
      broken: given(['pregnancyRiskStart', 'expectedBirth'], (f) => f.expectedBirth <= f.pregnancyRiskStart),
    },
  ],
  requirements: [
    {
      id: 'risk-certified',
      ref: rd295('39.2'),
      met: given(['pregnancyRiskCertified'], (f) => f.pregnancyRiskCertified),
    },
    { id: 'no-other-post', ref: lgss('186'), appliesIf: isEmployee, met: given(['noOtherPost'], (f) => f.noOtherPost) },
    { id: 'stops-work', ref: lgss('186'), met: given(['stopsRiskyWork'], (f) => f.stopsRiskyWork) },
    { id: 'not-on-sick-leave', ref: rd295('37.1'), met: given(['stillOnSickLeave'], (f) => !f.stillOnSickLeave) },
    { id: 'registered', ref: rd295('32.1'), met: given(['registered'], (f) => f.registered) },
    { id: 'dues-paid', ref: rd295('41.2'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
  ],
  documents: [
    { id: 'pregnancy-report', ref: rd295('39.1') },
    { id: 'risk-certificate', ref: rd295('39.4.a') },
    { id: 'company-declaration', ref: rd295('39.4.b'), requiredIf: isEmployee },
    { id: 'base-certificate', ref: rd295('39.4.c'), requiredIf: isEmployee, sentBy: 'company' },
    { id: 'risk-statement', ref: rd295('47.2.b'), requiredIf: isSelfEmployed },
  ],
  lines: {
    'daily-base': { unit: 'money', ref: lgss('187.3') },
    days: { unit: 'days', ref: lgss('187.2') },
    subsidy: { unit: 'money', ref: lgss('187.3') },
  },
  award: given(['pregnancyRiskStart', 'expectedBirth', 'careBaseSum', 'careBaseDays', 'careOvertimeYear'], (f) => {
    const start = f.pregnancyRiskStart;
    const base = { sum: f.careBaseSum, days: f.careBaseDays, overtimeYear: f.careOvertimeYear };
    const daily = dailyOccupationalBase(base, start);
    const periods = stretchOf('risk', start, addDays(f.expectedBirth, -1));
    const days = periods.reduce((sum, period) => sum + period.days, 0);
    const subsidy = times(daily, days);
    return {
      lines: { 'daily-base': daily, days, subsidy },
      total: subsidy,
      periods,
      payments: paymentsOf(periods, daily),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolvePregnancyRisk,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
  electronicOnly: refTo('electronicNotices')('4.1.c'),
});
