import { basisPoints, cents } from '@/lib/law/cents';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { minimumBaseMonth } from '@/lib/law/parameters/contribution-bases';
import {
  allowanceExtensionTerm,
  allowanceQuarter,
  olderIncomeTerm,
  olderIncomeYear,
} from '@/lib/law/parameters/duties';
import { ipremMonth } from '@/lib/law/parameters/iprem';
import { resolveUnemployment } from '@/lib/law/parameters/resolution-terms';
import { olderAllowance, unemploymentClaimTerm } from '@/lib/law/parameters/unemployment';
import { defineProcedure } from '../../kernel';
import { MONTH, paidByMonths } from '../unemployment/months-of-thirty';
import * as rule from './allowance';
import { countsWorkTime, allowanceFacts as facts, isOldEnough } from './facts';
import {
  claimsOlder,
  event,
  given,
  isEmigrant,
  isExhausted,
  isOldLaw,
  isPrisoner,
  isTooFew,
  isVictim,
  length,
  lengthOf,
  mayRetire,
  requirements,
  wayIs,
} from './requirements';

const rd625 = refTo('rd625');

export const unempAllowance = defineProcedure({
  slug: 'unemp-allowance',
  code: 'EO-DES-02',
  version: '2026-11-21',
  topic: 'unemployment',
  body: 'SEPE',
  events: ['job-loss', 'low-income'],
  facts,
  eventDate: 'unemploymentDate',
  steps: [
    { task: 'situation', id: 'way', asks: ['allowanceWay'] },
    { task: 'situation', id: 'date', asks: ['unemploymentDate', 'unemploymentClaimDate'] },
    { task: 'situation', id: 'person', asks: ['birthDate'] },
    { task: 'situation', id: 'retirement', asks: ['hasRetirementRight'], shownIf: mayRetire },
    {
      task: 'situation',
      id: 'older',
      asks: ['claimsOlder'],
      shownIf: given(['birthDate', 'unemploymentClaimDate'], (f) => isOldEnough(f.birthDate, f.unemploymentClaimDate)),
    },
    {
      task: 'situation',
      id: 'stayed',
      asks: ['stayedRegistered'],
      shownIf: given(
        ['claimsOlder', 'birthDate', 'unemploymentDate'],
        (f) => f.claimsOlder && !isOldEnough(f.birthDate, f.unemploymentDate),
      ),
    },
    { task: 'situation', id: 'exhausted', asks: ['exhaustedDays'], shownIf: isExhausted },
    { task: 'situation', id: 'work', asks: ['howWorkEnded', 'unemploymentDays'], shownIf: isTooFew },
    { task: 'situation', id: 'abroad', asks: ['monthsAbroad', 'fromCoveredCountry'], shownIf: isEmigrant },
    { task: 'situation', id: 'emigrant', asks: ['emigrantIsSpanish', 'paidUnemploymentAbroad'], shownIf: isEmigrant },
    { task: 'situation', id: 'prison', asks: ['monthsInPrison'], shownIf: isPrisoner },
    { task: 'situation', id: 'active-income', asks: ['earlierActiveIncome'], shownIf: isVictim },
    {
      task: 'situation',
      id: 'contributory',
      asks: ['hasContributoryRight'],
      shownIf: wayIs('returned-emigrant', 'released-prisoner', 'incapacity-improved', 'violence-victim'),
    },
    { task: 'situation', id: 'pension', asks: ['retirementPeriodMet', 'unemploymentCareerDays'], shownIf: claimsOlder },
    { task: 'search', id: 'search', asks: ['jobSeeker', 'activityAgreement'] },
    { task: 'search', id: 'offers', asks: ['refusedOffer'], shownIf: isOldLaw },
    { task: 'income', id: 'own-income', asks: ['ownIncomeMonth'] },
    { task: 'income', id: 'family', asks: ['unitMembers'] },
    {
      task: 'income',
      id: 'family-income',
      asks: ['unitIncomeMonth'],
      shownIf: given(['unitMembers'], (f) => f.unitMembers > 1),
    },
    {
      task: 'income',
      id: 'dependants',
      asks: ['hasDependant'],
      shownIf: given([...event, 'unitMembers'], (f) => f.unitMembers > 1 && rule.isOldLaw(f)),
    },
    {
      task: 'income',
      id: 'work-time',
      asks: ['allowanceWorkTime'],
      shownIf: given(event, (f) => rule.isOldLaw(f) && !f.claimsOlder && countsWorkTime(f.allowanceWay)),
    },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'claim-before-event',
      field: 'unemploymentClaimDate',
      broken: given(
        ['unemploymentClaimDate', 'unemploymentDate'],
        (f) => f.unemploymentClaimDate <= f.unemploymentDate,
      ),
    },
    {
      id: 'unit-below-own',
      field: 'unitIncomeMonth',
      broken: given(['unitIncomeMonth', 'ownIncomeMonth'], (f) => f.unitIncomeMonth < f.ownIncomeMonth),
    },
  ],
  requirements,
  documents: [
    { id: 'income-statement', ref: lgss('275.6') },
    { id: 'family-book', ref: rd625('23.3'), requiredIf: given(['unitMembers'], (f) => f.unitMembers > 1) },
    { id: 'company-certificate', ref: rd625('23.3'), requiredIf: isTooFew },
    { id: 'emigrant-certificate', ref: rd625('11.1'), requiredIf: isEmigrant },
    { id: 'prison-certificate', ref: rd625('12.1'), requiredIf: isPrisoner },
    { id: 'violence-proof', ref: lgss('da 58'), requiredIf: isVictim },
    { id: 'incapacity-decision', ref: rd625('23.3'), requiredIf: wayIs('incapacity-improved') },
  ],
  lines: {
    'month-first': { unit: 'money', ref: lgss('278') },
    'month-second': { unit: 'money', ref: lgss('278') },
    'month-third': { unit: 'money', ref: lgss('278') },
    months: { unit: 'months', ref: lgss('277') },
    'days-lost': { unit: 'days', ref: lgss('276.1') },
    days: { unit: 'days', ref: lgss('277') },
    allowance: { unit: 'money', ref: lgss('278') },
    'month-older': { unit: 'money', ref: lgss('280.4') },
    'contribution-base': { unit: 'money', ref: lgss('280.9') },
  },
  award: given([...length, 'allowanceWorkTime'], (f) => {
    const on = rule.wordingDay(f);
    const { from, lost } = rule.startOfAllowance(f, f.unemploymentClaimDate);
    if (f.claimsOlder) {
      const { rate, base } = olderAllowance.on(on);
      const value = basisPoints(ipremMonth.on(on), rate, 'half-up');
      const { payments } = paidByMonths(from, [{ id: 'first', days: 12 * MONTH, month: value }]);
      return {
        lines: {
          'month-older': value,
          'contribution-base': basisPoints(minimumBaseMonth.on(from), base, 'half-up'),
        },
        total: cents(value * 12),
        recurring: { value, pays: 12 as const, from, to: null },
        periods: [],
        payments,
      };
    }
    const months = rule.monthsOfAllowance(lengthOf(f));
    const days = rule.daysOf(months, lost);
    const stretches = rule.stretchesOf(days, f.allowanceWorkTime, on);
    const plan = paidByMonths(from, stretches);
    const [first, second, third] = stretches;
    return {
      lines: {
        ...(first && { 'month-first': first.month }),
        ...(second && second.days > 0 && { 'month-second': second.month }),
        ...(third && third.days > 0 && { 'month-third': third.month }),
        months,
        ...(lost > 0 && { 'days-lost': Math.min(lost, months * MONTH) }),
        days,
        allowance: plan.total,
      },
      ...plan,
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveUnemployment,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 0, ref: lgss('276.1') },
  },
  duties: [
    {
      id: 'claim',
      ref: lgss('276.1'),
      time: { kind: 'claim', workingDays: unemploymentClaimTerm, since: given(event, rule.claimSince) },
    },
    {
      id: 'extension',
      ref: lgss('276.2'),
      appliesIf: given(['claimsOlder'], (f) => !f.claimsOlder),
      time: { kind: 'extension', every: allowanceQuarter, within: allowanceExtensionTerm },
    },
    {
      id: 'income',
      ref: lgss('280.8'),
      appliesIf: given(['claimsOlder'], (f) => f.claimsOlder),
      time: { kind: 'extension', every: olderIncomeYear, within: olderIncomeTerm },
    },
  ],
});
