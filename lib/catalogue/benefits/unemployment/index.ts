import { type Cents, portion } from '@/lib/law/cents';
import { addDays, ageOn, type Day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { resolveUnemployment } from '@/lib/law/parameters/resolution-terms';
import {
  partialUnemployment,
  unemploymentAges,
  unemploymentClaimTerm,
  unemploymentPeriod,
  unemploymentRates,
} from '@/lib/law/parameters/unemployment';
import { defineProcedure, figure, over } from '../../kernel';
import { bornOn, daysOfBenefit, monthOfBenefit, startOfBenefit } from './amount';
import { unemploymentFacts as all } from './facts';
import { MONTH, paidByMonths } from './months-of-thirty';

const rd625 = refTo('rd625');
const FULL = 10_000;

const facts = {
  unemploymentDate: all.unemploymentDate,
  unpaidHolidays: all.unpaidHolidays,
  howWorkEnded: all.howWorkEnded,
  hoursCut: all.hoursCut,
  unemploymentClaimDate: all.unemploymentClaimDate,
  registered: all.registered,
  jobSeeker: all.jobSeeker,
  activityAgreement: all.activityAgreement,
  birthDate: all.birthDate,
  hasRetirementRight: all.hasRetirementRight,
  earlierBenefit: all.earlierBenefit,
  unemploymentDays: all.unemploymentDays,
  unemploymentBaseSum: all.unemploymentBaseSum,
  averageWorkTime: all.averageWorkTime,
  unemploymentChildren: all.unemploymentChildren,
  iban: all.iban,
};
const given = over(facts);

const isReduced = given(['howWorkEnded'], (f) => f.howWorkEnded === 'reduced');
const hadWorkHere = given(['howWorkEnded'], (f) => f.howWorkEnded !== 'returned');
const ageAt = (f: { birthDate: Day; unemploymentDate: Day }) => ageOn(f.birthDate, f.unemploymentDate);
// A suspended or shortened contract goes on: its worker need not have retired (LGSS 266.d).
const mayRetire = given(
  ['birthDate', 'unemploymentDate', 'howWorkEnded'],
  (f) =>
    f.howWorkEnded !== 'reduced' &&
    f.howWorkEnded !== 'suspended' &&
    ageAt(f) >= unemploymentAges.on(f.unemploymentDate).retirement,
);

/* Days are used up by the share of the working day that was cut, so a cut of a half lasts twice as long (LGSS 269.5). */
const calendarDays = (days: number, cut: number, on: Day): number =>
  Math.floor((days * FULL) / Math.max(cut, partialUnemployment.on(on).least));

const reopened = (earlier: readonly { readonly daysLeft: number; readonly month: Cents }[]) => {
  const left = earlier[0];
  return left && left.daysLeft > 0
    ? { 'reopen-days': left.daysLeft, 'reopen-total': portion(left.month, left.daysLeft, MONTH, 'half-up') }
    : {};
};

export const unemployment = defineProcedure({
  slug: 'unemployment',
  code: 'EO-DES-01',
  version: '2026-11-21',
  topic: 'unemployment',
  body: 'SEPE',
  events: ['job-loss'],
  facts,
  eventDate: 'unemploymentDate',
  steps: [
    { task: 'work', id: 'end', asks: ['unemploymentDate', 'unpaidHolidays'] },
    { task: 'work', id: 'reason', asks: ['howWorkEnded'] },
    { task: 'work', id: 'cut', asks: ['hoursCut'], shownIf: isReduced },
    { task: 'work', id: 'registration', asks: ['registered'] },
    { task: 'search', id: 'search', asks: ['jobSeeker', 'activityAgreement'] },
    { task: 'search', id: 'claim', asks: ['unemploymentClaimDate'] },
    { task: 'you', id: 'person', asks: ['birthDate'] },
    { task: 'you', id: 'retirement', asks: ['hasRetirementRight'], shownIf: mayRetire },
    { task: 'you', id: 'children', asks: ['unemploymentChildren'] },
    { task: 'contributions', id: 'earlier', asks: ['earlierBenefit'] },
    { task: 'contributions', id: 'days', asks: ['unemploymentDays'] },
    { task: 'contributions', id: 'base', asks: ['unemploymentBaseSum', 'averageWorkTime'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'claim-before-end',
      field: 'unemploymentClaimDate',
      broken: given(
        ['unemploymentClaimDate', 'unemploymentDate'],
        (f) => f.unemploymentClaimDate <= f.unemploymentDate,
      ),
    },
  ],
  requirements: [
    { id: 'registered', ref: lgss('266.a'), met: given(['registered'], (f) => f.registered) },
    {
      id: 'legal-situation',
      ref: lgss('267.1'),
      met: given(['howWorkEnded'], (f) => f.howWorkEnded !== 'resigned'),
    },
    {
      id: 'hours-cut',
      ref: lgss('262.3'),
      appliesIf: isReduced,
      met: given(['hoursCut', 'unemploymentDate'], (f) => {
        const { least, most } = partialUnemployment.on(f.unemploymentDate);
        return f.hoursCut >= least && f.hoursCut <= most;
      }),
      shows: given(['hoursCut', 'unemploymentDate'], (f) => {
        const { least, most } = partialUnemployment.on(f.unemploymentDate);
        return { have: figure('percent', f.hoursCut), least: figure('percent', least), most: figure('percent', most) };
      }),
    },
    { id: 'job-seeker', ref: lgss('266.e'), met: given(['jobSeeker'], (f) => f.jobSeeker) },
    { id: 'activity-agreement', ref: lgss('266.c'), met: given(['activityAgreement'], (f) => f.activityAgreement) },
    {
      id: 'contribution-period',
      ref: lgss('269.1'),
      met: given(
        ['unemploymentDays', 'unemploymentDate'],
        (f) => f.unemploymentDays >= unemploymentPeriod.on(f.unemploymentDate).days,
      ),
      shows: given(['unemploymentDays', 'unemploymentDate'], (f) => ({
        have: figure('days', f.unemploymentDays),
        need: figure('days', unemploymentPeriod.on(f.unemploymentDate).days),
      })),
    },
    {
      id: 'age',
      ref: lgss('266.d'),
      met: given(['birthDate', 'unemploymentDate'], (f) => ageAt(f) >= unemploymentAges.on(f.unemploymentDate).least),
    },
    {
      id: 'no-retirement',
      ref: lgss('266.d'),
      appliesIf: mayRetire,
      met: given(['hasRetirementRight'], (f) => !f.hasRetirementRight),
    },
  ],
  documents: [
    { id: 'company-certificate', ref: rd625('21.5'), requiredIf: hadWorkHere },
    { id: 'end-of-work', ref: lgss('267.3'), requiredIf: hadWorkHere },
    {
      id: 'emigrant-certificate',
      ref: rd625('11.1'),
      requiredIf: given(['howWorkEnded'], (f) => f.howWorkEnded === 'returned'),
    },
    {
      id: 'family-book',
      ref: rd625('4.3'),
      requiredIf: given(['unemploymentChildren'], (f) => f.unemploymentChildren > 0),
    },
  ],
  lines: {
    'base-sum': { unit: 'money', ref: lgss('270.1') },
    'daily-base': { unit: 'money', ref: lgss('270.1') },
    'work-time': { unit: 'percent', ref: lgss('270.3') },
    least: { unit: 'money', ref: lgss('270.3') },
    most: { unit: 'money', ref: lgss('270.3') },
    'month-first': { unit: 'money', ref: lgss('270.2') },
    'month-after': { unit: 'money', ref: lgss('270.2') },
    'days-awarded': { unit: 'days', ref: lgss('269.1') },
    'days-lost': { unit: 'days', ref: lgss('268.2') },
    'days-calendar': { unit: 'days', ref: lgss('269.5') },
    days: { unit: 'days', ref: lgss('269.1') },
    benefit: { unit: 'money', ref: lgss('270.2') },
    'reopen-days': { unit: 'days', ref: lgss('269.3') },
    'reopen-total': { unit: 'money', ref: lgss('269.3') },
  },
  award: given(
    [
      'unemploymentDate',
      'unpaidHolidays',
      'unemploymentClaimDate',
      'hoursCut',
      'earlierBenefit',
      'unemploymentDays',
      'unemploymentBaseSum',
      'averageWorkTime',
      'unemploymentChildren',
    ],
    (f) => {
      const born = bornOn(f.unemploymentDate, f.unpaidHolidays);
      const { firstDays, baseDays } = unemploymentRates.on(born);
      const awarded = daysOfBenefit(f.unemploymentDays, born);
      const { from, lost } = startOfBenefit(born, f.unemploymentClaimDate);
      const days = Math.max(0, awarded - lost);
      const month = monthOfBenefit({
        sum: f.unemploymentBaseSum,
        children: f.unemploymentChildren,
        workTime: f.averageWorkTime,
        cut: f.hoursCut,
        on: born,
      });
      const inFirst = Math.min(days, firstDays);
      const isPartial = f.hoursCut < FULL;
      const paidDays = isPartial ? calendarDays(days, f.hoursCut, born) : days;
      const paidFirst = isPartial ? Math.min(paidDays, calendarDays(inFirst, f.hoursCut, born)) : inFirst;
      const plan = paidByMonths(from, [
        { id: 'first', days: paidFirst, month: month.first },
        { id: 'after', days: paidDays - paidFirst, month: month.after },
      ]);
      return {
        lines: {
          'base-sum': f.unemploymentBaseSum,
          'daily-base': portion(f.unemploymentBaseSum, 1, baseDays, 'half-up'),
          ...(f.averageWorkTime < FULL && { 'work-time': f.averageWorkTime }),
          least: month.least,
          most: month.most,
          'month-first': month.first,
          ...(days > firstDays && { 'month-after': month.after }),
          'days-awarded': awarded,
          ...(lost > 0 && { 'days-lost': Math.min(lost, awarded) }),
          days,
          ...(isPartial && { 'days-calendar': paidDays }),
          benefit: plan.total,
          ...reopened(f.earlierBenefit),
        },
        ...plan,
      };
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveUnemployment,
    silence: { effect: 'negative', ref: lgss('129.3') },
    // Nothing is paid for the time before a late claim.
    arrears: { months: 0, ref: lgss('268.2') },
  },
  duties: [
    {
      id: 'claim',
      ref: lgss('268.1'),
      time: {
        kind: 'claim',
        workingDays: unemploymentClaimTerm,
        since: given(['unemploymentDate', 'unpaidHolidays'], (f) =>
          addDays(bornOn(f.unemploymentDate, f.unpaidHolidays), -1),
        ),
      },
    },
  ],
  otherwise: { slug: 'unemp-allowance', when: 'contribution-period' },
});
