import { times } from '@/lib/law/cents';
import { addDays, addMonths } from '@/lib/law/day';
import { lgss, rd295, refTo } from '@/lib/law/legal-ref';
import { breastfeedingMonths } from '@/lib/law/parameters/family-benefits';
import { resolvePregnancyRisk } from '@/lib/law/parameters/resolution-terms';
import { dailyOccupationalBase } from '@/lib/record/working-base';
import { householdFacts } from '../../facts/household';
import { date, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { paymentsOf } from '../birth-and-childcare/leave';
import { monthsOld, stretchOf } from '../care-serious-illness/amount';
import { careAhead, firstCareEvent } from '../care-serious-illness/facts';
import { riskFacts } from '../risk-pregnancy/facts';

const facts = {
  childBirthDate: householdFacts.childBirthDate,
  /** The contract is suspended, or the activity stops: the event date. */
  feedingRiskStart: date({ min: { day: firstCareEvent }, max: careAhead }),
  breastfeeds: yesNo(),
  birthLeaveOver: yesNo(),
  feedingRiskCertified: yesNo(),
  ...riskFacts,
};
const given = over(facts);
const isEmployee = given(['regime'], (f) => f.regime === 'general');
const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
const ageFacts = ['childBirthDate', 'feedingRiskStart'] as const;

export const riskBreastfeeding = defineProcedure({
  slug: 'risk-breastfeeding',
  code: 'EO-FAM-05',
  version: '2026-11-21',
  topic: 'family',
  body: 'INSS',
  events: ['birth', 'illness'],
  facts,
  eventDate: 'feedingRiskStart',
  steps: [
    { task: 'risk', id: 'child', asks: ['childBirthDate'] },
    { task: 'risk', id: 'start', asks: ['feedingRiskStart'] },
    { task: 'risk', id: 'feeding', asks: ['breastfeeds'] },
    { task: 'risk', id: 'leave', asks: ['birthLeaveOver'] },
    { task: 'risk', id: 'certificate', asks: ['feedingRiskCertified'] },
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
      id: 'child-not-born',
      field: 'feedingRiskStart',
      broken: given(ageFacts, (f) => f.childBirthDate > f.feedingRiskStart),
    },
  ],
  requirements: [
    {
      id: 'child-age',
      ref: lgss('189'),
      met: given(
        ageFacts,
        (f) => f.feedingRiskStart < addMonths(f.childBirthDate, breastfeedingMonths.on(f.feedingRiskStart)),
      ),
      shows: given(ageFacts, (f) => ({
        have: figure('months', monthsOld(f.childBirthDate, f.feedingRiskStart)),
        need: figure('months', breastfeedingMonths.on(f.feedingRiskStart)),
      })),
    },
    { id: 'breastfeeds', ref: lgss('188'), met: given(['breastfeeds'], (f) => f.breastfeeds) },
    { id: 'leave-over', ref: rd295('50.2'), met: given(['birthLeaveOver'], (f) => f.birthLeaveOver) },
    { id: 'risk-certified', ref: rd295('51.2'), met: given(['feedingRiskCertified'], (f) => f.feedingRiskCertified) },
    { id: 'no-other-post', ref: lgss('188'), appliesIf: isEmployee, met: given(['noOtherPost'], (f) => f.noOtherPost) },
    { id: 'stops-work', ref: lgss('188'), met: given(['stopsRiskyWork'], (f) => f.stopsRiskyWork) },
    { id: 'not-on-sick-leave', ref: rd295('37.1'), met: given(['stillOnSickLeave'], (f) => !f.stillOnSickLeave) },
    { id: 'registered', ref: rd295('32.1'), met: given(['registered'], (f) => f.registered) },
    { id: 'dues-paid', ref: rd295('41.2'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
  ],
  documents: [
    { id: 'feeding-report', ref: rd295('51.2') },
    { id: 'family-book', ref: rd295('51.2') },
    { id: 'risk-certificate', ref: rd295('39.4.a') },
    { id: 'company-declaration', ref: rd295('39.4.b'), requiredIf: isEmployee },
    { id: 'base-certificate', ref: rd295('39.4.c'), requiredIf: isEmployee, sentBy: 'company' },
    { id: 'risk-statement', ref: rd295('47.2.b'), requiredIf: isSelfEmployed },
  ],
  lines: {
    'daily-base': { unit: 'money', ref: lgss('187.3') },
    days: { unit: 'days', ref: lgss('189') },
    subsidy: { unit: 'money', ref: lgss('189') },
  },
  award: given([...ageFacts, 'careBaseSum', 'careBaseDays', 'careOvertimeYear'], (f) => {
    const start = f.feedingRiskStart;
    const base = { sum: f.careBaseSum, days: f.careBaseDays, overtimeYear: f.careOvertimeYear };
    const daily = dailyOccupationalBase(base, start);
    const until = addDays(addMonths(f.childBirthDate, breastfeedingMonths.on(start)), -1);
    const periods = stretchOf('risk', start, until);
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
