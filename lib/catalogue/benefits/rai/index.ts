import { basisPoints, cents, times } from '@/lib/law/cents';
import { addDays, addMonths, ageOn, day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { ipremMonth } from '@/lib/law/parameters/iprem';
import { threeQuartersOfMinimumWage } from '@/lib/law/parameters/minimum-wage';
import { resolveUnemployment } from '@/lib/law/parameters/resolution-terms';
import { activeIncome, activeIncomeOpen } from '@/lib/law/parameters/unemployment';
import { personFacts } from '../../facts/person';
import { date, integer, oneOf, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { unemploymentFacts as shared } from '../unemployment/facts';
import { MONTH, paidByMonths } from '../unemployment/months-of-thirty';

const rd1369 = refTo('activeIncome');

const facts = {
  activeIncomeGroup: oneOf(['long-term', 'disability', 'returned-emigrant', 'violence-victim']),
  unemploymentClaimDate: shared.unemploymentClaimDate,
  birthDate: shared.birthDate,
  disabilityDegree: personFacts.disabilityDegree,
  livesWithAggressor: yesNo(),
  movedForViolence: yesNo({
    from: (_, known) =>
      known.activeIncomeGroup === undefined || known.activeIncomeGroup === 'violence-victim' ? undefined : false,
  }),
  returnedToSpain: date({ min: { day: day('2015-01-01') }, max: { daysFromToday: 0 } }),
  /** Worked abroad since last leaving Spain. */
  monthsWorkedOutside: integer({ unit: 'months', min: 0, max: 600 }),
  /** Registered as a job-seeker without a break; ninety days of work in the year before, or leaving Spain, break it. */
  monthsRegistered: integer({ unit: 'months', min: 0, max: 600 }),
  /** Had a benefit or an allowance that ended, not by a penalty, and has no right to another. */
  protectionExhausted: yesNo(),
  activeIncomeLastYear: yesNo(),
  earlierActiveIncome: shared.earlierActiveIncome,
  jobSeeker: shared.jobSeeker,
  activityAgreement: shared.activityAgreement,
  ownIncomeMonth: shared.ownIncomeMonth,
  unitMembers: shared.unitMembers,
  unitIncomeMonth: shared.unitIncomeMonth,
  iban: shared.iban,
};
const given = over(facts);

type Group = 'long-term' | 'disability' | 'returned-emigrant' | 'violence-victim';
const groupIs = (...groups: readonly Group[]) =>
  given(['activeIncomeGroup'], (f) => groups.includes(f.activeIncomeGroup));
const waitsAYear = groupIs('long-term', 'disability');
const hasAge = groupIs('long-term', 'returned-emigrant');
const isEmigrant = groupIs('returned-emigrant');
const isVictim = groupIs('violence-victim');
const isDisabled = groupIs('disability');
const hasUnit = given(['unitMembers'], (f) => f.unitMembers > 1);
const means = ['unemploymentClaimDate', 'ownIncomeMonth', 'unitMembers', 'unitIncomeMonth'] as const;

export const rai = defineProcedure({
  slug: 'rai',
  code: 'EO-DES-03',
  version: '2026-11-21',
  topic: 'unemployment',
  body: 'SEPE',
  events: ['job-loss', 'low-income'],
  facts,
  eventDate: 'unemploymentClaimDate',
  steps: [
    { task: 'situation', id: 'claim', asks: ['unemploymentClaimDate'] },
    { task: 'situation', id: 'group', asks: ['activeIncomeGroup'] },
    { task: 'situation', id: 'person', asks: ['birthDate'] },
    { task: 'situation', id: 'disability', asks: ['disabilityDegree'], shownIf: isDisabled },
    { task: 'situation', id: 'violence', asks: ['livesWithAggressor', 'movedForViolence'], shownIf: isVictim },
    { task: 'situation', id: 'abroad', asks: ['returnedToSpain', 'monthsWorkedOutside'], shownIf: isEmigrant },
    { task: 'search', id: 'search', asks: ['jobSeeker', 'activityAgreement'] },
    { task: 'search', id: 'registered', asks: ['monthsRegistered'], shownIf: waitsAYear },
    { task: 'search', id: 'exhausted', asks: ['protectionExhausted'], shownIf: waitsAYear },
    { task: 'search', id: 'last-year', asks: ['activeIncomeLastYear'], shownIf: hasAge },
    { task: 'search', id: 'earlier', asks: ['earlierActiveIncome'] },
    { task: 'income', id: 'own-income', asks: ['ownIncomeMonth'] },
    { task: 'income', id: 'family', asks: ['unitMembers'] },
    { task: 'income', id: 'family-income', asks: ['unitIncomeMonth'], shownIf: hasUnit },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'unit-below-own',
      field: 'unitIncomeMonth',
      broken: given(['unitIncomeMonth', 'ownIncomeMonth'], (f) => f.unitIncomeMonth < f.ownIncomeMonth),
    },
  ],
  requirements: [
    {
      id: 'programme-open',
      ref: refTo('rdl2_2024')('dd 4'),
      met: given(['unemploymentClaimDate'], (f) => activeIncomeOpen.on(f.unemploymentClaimDate)),
    },
    {
      id: 'under-65',
      ref: rd1369('2.1'),
      met: given(
        ['birthDate', 'unemploymentClaimDate'],
        (f) => ageOn(f.birthDate, f.unemploymentClaimDate) < activeIncome.on(f.unemploymentClaimDate).underAge,
      ),
    },
    {
      id: 'age-45',
      ref: rd1369('2.1.a'),
      appliesIf: hasAge,
      met: given(
        ['birthDate', 'unemploymentClaimDate'],
        (f) => ageOn(f.birthDate, f.unemploymentClaimDate) >= activeIncome.on(f.unemploymentClaimDate).age,
      ),
    },
    { id: 'job-seeker', ref: rd1369('2.1.b'), met: given(['jobSeeker'], (f) => f.jobSeeker) },
    { id: 'activity-agreement', ref: rd1369('3.1'), met: given(['activityAgreement'], (f) => f.activityAgreement) },
    {
      id: 'registered-a-year',
      ref: rd1369('2.1.b'),
      appliesIf: waitsAYear,
      met: given(
        ['monthsRegistered', 'unemploymentClaimDate'],
        (f) => f.monthsRegistered >= activeIncome.on(f.unemploymentClaimDate).registeredMonths,
      ),
      shows: given(['monthsRegistered', 'unemploymentClaimDate'], (f) => ({
        have: figure('months', f.monthsRegistered),
        need: figure('months', activeIncome.on(f.unemploymentClaimDate).registeredMonths),
      })),
    },
    {
      id: 'exhausted',
      ref: rd1369('2.1.c'),
      appliesIf: waitsAYear,
      met: given(['protectionExhausted'], (f) => f.protectionExhausted),
    },
    {
      id: 'disability',
      ref: rd1369('2.2.a'),
      appliesIf: isDisabled,
      met: given(
        ['disabilityDegree', 'unemploymentClaimDate'],
        (f) => f.disabilityDegree >= activeIncome.on(f.unemploymentClaimDate).disability,
      ),
      shows: given(['disabilityDegree', 'unemploymentClaimDate'], (f) => ({
        have: figure('percent', f.disabilityDegree),
        need: figure('percent', activeIncome.on(f.unemploymentClaimDate).disability),
      })),
    },
    {
      id: 'worked-abroad',
      ref: rd1369('2.2.b'),
      appliesIf: isEmigrant,
      met: given(
        ['monthsWorkedOutside', 'unemploymentClaimDate'],
        (f) => f.monthsWorkedOutside >= activeIncome.on(f.unemploymentClaimDate).abroadMonths,
      ),
      shows: given(['monthsWorkedOutside', 'unemploymentClaimDate'], (f) => ({
        have: figure('months', f.monthsWorkedOutside),
        need: figure('months', activeIncome.on(f.unemploymentClaimDate).abroadMonths),
      })),
    },
    {
      id: 'back-this-year',
      ref: rd1369('2.2.b'),
      appliesIf: isEmigrant,
      met: given(['returnedToSpain', 'unemploymentClaimDate'], (f) => {
        const { backMonths } = activeIncome.on(f.unemploymentClaimDate);
        return addMonths(f.returnedToSpain, backMonths) >= f.unemploymentClaimDate;
      }),
    },
    {
      id: 'lives-apart',
      ref: rd1369('2.2.c'),
      appliesIf: isVictim,
      met: given(['livesWithAggressor'], (f) => !f.livesWithAggressor),
    },
    {
      id: 'not-last-year',
      ref: rd1369('2.4.a'),
      appliesIf: hasAge,
      met: given(['activeIncomeLastYear'], (f) => !f.activeIncomeLastYear),
    },
    {
      id: 'fewer-than-three',
      ref: rd1369('2.4.b'),
      met: given(
        ['earlierActiveIncome', 'unemploymentClaimDate'],
        (f) => f.earlierActiveIncome < activeIncome.on(f.unemploymentClaimDate).earlier,
      ),
      shows: given(['earlierActiveIncome', 'unemploymentClaimDate'], (f) => ({
        have: figure('count', f.earlierActiveIncome),
        need: figure('count', activeIncome.on(f.unemploymentClaimDate).earlier),
      })),
    },
    {
      id: 'means',
      ref: rd1369('2.1.d'),
      met: given(means, (f) => {
        const limit = threeQuartersOfMinimumWage(f.unemploymentClaimDate);
        // Both: one's own, and with a spouse or children the average of all.
        return f.ownIncomeMonth <= limit && (f.unitMembers === 1 || f.unitIncomeMonth <= limit * f.unitMembers);
      }),
      shows: given(means, (f) => ({
        own: figure('money', f.ownIncomeMonth),
        all: figure('money', f.unitIncomeMonth),
        members: figure('count', f.unitMembers),
        need: figure('money', threeQuartersOfMinimumWage(f.unemploymentClaimDate)),
      })),
    },
  ],
  documents: [
    { id: 'income-statement', ref: rd1369('11.1') },
    { id: 'family-book', ref: rd1369('11.1'), requiredIf: hasUnit },
    { id: 'disability-certificate', ref: rd1369('2.2.a'), requiredIf: isDisabled },
    { id: 'emigrant-certificate', ref: rd1369('2.2.b'), requiredIf: isEmigrant },
    { id: 'violence-proof', ref: rd1369('2.2.c'), requiredIf: isVictim },
    {
      id: 'change-of-address',
      ref: rd1369('dt 1'),
      requiredIf: given(['movedForViolence'], (f) => f.movedForViolence),
    },
  ],
  lines: {
    month: { unit: 'money', ref: rd1369('4.2') },
    months: { unit: 'months', ref: rd1369('5.1') },
    income: { unit: 'money', ref: rd1369('4.2') },
    'moving-aid': { unit: 'money', ref: rd1369('dt 1') },
  },
  award: given(['unemploymentClaimDate', 'movedForViolence'], (f) => {
    const { rate, months, movingMonths } = activeIncome.on(f.unemploymentClaimDate);
    const month = basisPoints(ipremMonth.on(f.unemploymentClaimDate), rate, 'half-up');
    const from = addDays(f.unemploymentClaimDate, 1);
    const plan = paidByMonths(from, [{ id: 'income', days: months * MONTH, month }]);
    const aid = f.movedForViolence ? times(month, movingMonths) : cents(0);
    return {
      lines: { month, months, income: plan.total, ...(aid > 0 && { 'moving-aid': aid }) },
      total: cents(plan.total + aid),
      periods: plan.periods,
      payments: aid > 0 ? [{ on: from, from, to: from, days: 1, value: aid }, ...plan.payments] : plan.payments,
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveUnemployment,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 0, ref: rd1369('12.1') },
  },
});
