import { cents, times } from '@/lib/law/cents';
import { addDays, ageOn, type Day, minDay } from '@/lib/law/day';
import { et, lgss, rd295, refTo } from '@/lib/law/legal-ref';
import { birthContributionBand } from '@/lib/law/parameters/birth-contribution-period';
import { hospitalExtension, multipleBirthSubsidy } from '@/lib/law/parameters/birth-leave';
import { resolveBirthAndCare } from '@/lib/law/parameters/resolution-terms';
import { yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { dailyBaseOf } from './base';
import { birthFacts, furtherLeave } from './facts';
import { earliestStart, isBeyondLimits, leaveLimits, leaveOf, overlaps, paymentsOf, periodsOf } from './leave';

const facts = {
  ...birthFacts,
  furtherLeave,
  claimsMultipleSubsidy: yesNo({
    from: (_, f) => ((f.children as unknown[] | undefined)?.length === 1 ? false : undefined),
  }),
};
const given = over(facts);

const isBirth = given(['situation'], (f) => f.situation === 'birth');
const isAdoption = given(['situation'], (f) => f.situation !== 'birth');
const isEmployee = given(['regime'], (f) => f.regime === 'general');
const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
const isMultiple = given(['children'], (f) => f.children.length > 1);
const hasDisability = given(['children'], (f) => f.children.some(({ disability }) => disability));
const longStay = given(
  ['hospitalDays', 'eventDate'],
  (f) => f.hospitalDays > hospitalExtension.on(f.eventDate).overDays,
);

type AgeFacts = { situation: string; role: string; birthDate: Day; eventDate: Day; leaveStart: Day };
/** The age of who may start before the event counts at the start of the rest, everybody else's that day (LGSS 178.1–3). */
const bandOf = (f: AgeFacts) => {
  const mayBringForward = f.situation !== 'birth' || f.role === 'birth-mother';
  const on = mayBringForward ? minDay(f.leaveStart, f.eventDate) : f.eventDate;
  return birthContributionBand(ageOn(f.birthDate, on), f.eventDate);
};
const needsPeriod = given(
  ['situation', 'role', 'birthDate', 'eventDate', 'leaveStart'],
  (f) => bandOf(f).careerDays > 0,
);
const periodFacts = [
  'situation',
  'role',
  'birthDate',
  'eventDate',
  'leaveStart',
  'daysLast7Years',
  'daysCareer',
] as const;

const planned = ['eventDate', 'leaveStart', 'singleParent', 'children', 'hospitalDays', 'furtherLeave'] as const;

export const birthAndChildcare = defineProcedure({
  slug: 'birth-and-childcare',
  code: 'EO-FAM-01',
  version: '2026-11-21',
  topic: 'family',
  body: 'INSS',
  events: ['birth'],
  facts,
  eventDate: 'eventDate',
  steps: [
    { task: 'family', id: 'event', asks: ['situation', 'eventDate'] },
    { task: 'family', id: 'role', asks: ['role'], shownIf: isBirth },
    { task: 'family', id: 'children', asks: ['children'] },
    { task: 'family', id: 'hospital', asks: ['hospitalDays'], shownIf: isBirth },
    { task: 'family', id: 'parents', asks: ['singleParent'] },
    { task: 'family', id: 'multiple', asks: ['claimsMultipleSubsidy'], shownIf: isMultiple },
    { task: 'leave', id: 'start', asks: ['stopsWork', 'leaveStart'] },
    { task: 'leave', id: 'plan', asks: ['furtherLeave'] },
    { task: 'work', id: 'person', asks: ['birthDate'] },
    { task: 'work', id: 'registration', asks: ['registered', 'regime'] },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'work', id: 'contributions', asks: ['daysLast7Years', 'daysCareer'], shownIf: needsPeriod },
    { task: 'work', id: 'base', asks: ['baseSum', 'baseDays'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'start-after-event',
      field: 'leaveStart',
      broken: given(['leaveStart', 'eventDate'], (f) => f.leaveStart > f.eventDate),
    },
    {
      id: 'start-too-early',
      field: 'leaveStart',
      broken: given(['leaveStart', 'eventDate', 'situation', 'role'], (f) => {
        const mayBringForward = f.situation !== 'birth' || f.role === 'birth-mother';
        return f.leaveStart < (mayBringForward ? earliestStart(f.eventDate) : f.eventDate);
      }),
    },
    { id: 'plan-overlap', field: 'furtherLeave', broken: given(planned, (f) => overlaps(periodsOf(f))) },
    { id: 'plan-too-long', field: 'furtherLeave', broken: given(planned, isBeyondLimits) },
  ],
  requirements: [
    { id: 'rest', ref: lgss('177'), met: given(['stopsWork'], (f) => f.stopsWork) },
    { id: 'registered', ref: lgss('165.1'), met: given(['registered'], (f) => f.registered) },
    {
      id: 'contribution-period',
      ref: lgss('178.1'),
      appliesIf: needsPeriod,
      met: given(periodFacts, (f) => {
        const { recentDays, careerDays } = bandOf(f);
        return f.daysLast7Years >= recentDays || f.daysCareer >= careerDays;
      }),
      shows: given(periodFacts, (f) => {
        const { recentDays, careerDays } = bandOf(f);
        return {
          have: figure('days', f.daysLast7Years),
          need: figure('days', recentDays),
          haveCareer: figure('days', f.daysCareer),
          needCareer: figure('days', careerDays),
        };
      }),
    },
    { id: 'dues-paid', ref: rd295('3.8'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
  ],
  documents: [
    { id: 'family-book', ref: rd295('14.2.1'), requiredIf: isBirth },
    {
      id: 'maternity-report',
      ref: rd295('13.1'),
      requiredIf: given(
        ['situation', 'eventDate', 'leaveStart'],
        (f) => f.situation === 'birth' && f.leaveStart < f.eventDate,
      ),
    },
    { id: 'court-decision', ref: rd295('14.2.4'), requiredIf: isAdoption },
    { id: 'company-certificate', ref: rd295('14.2.4'), requiredIf: isEmployee, sentBy: 'company' },
    { id: 'self-employed-statement', ref: rd295('14.2.8'), requiredIf: isSelfEmployed },
    { id: 'disability-certificate', ref: rd295('14.2.5'), requiredIf: hasDisability },
    { id: 'hospital-report', ref: rd295('14.2.7'), requiredIf: longStay },
  ],
  lines: {
    'base-sum': { unit: 'money', ref: lgss('179.1') },
    'base-days': { unit: 'days', ref: lgss('179.1') },
    'daily-base': { unit: 'money', ref: lgss('179.1') },
    'weeks-compulsory': { unit: 'weeks', ref: et('48.4') },
    'weeks-flexible': { unit: 'weeks', ref: et('48.4') },
    'weeks-care': { unit: 'weeks', ref: et('48.4') },
    'weeks-children': { unit: 'weeks', ref: et('48.6') },
    'weeks-disability': { unit: 'weeks', ref: et('48.6') },
    'days-hospital': { unit: 'days', ref: et('48.4') },
    weeks: { unit: 'weeks', ref: et('48.4') },
    'days-compulsory': { unit: 'days', ref: et('48.4') },
    days: { unit: 'days', ref: rd295('8.2') },
    'days-planned': { unit: 'days', ref: rd295('8.2') },
    subsidy: { unit: 'money', ref: lgss('179.1') },
    'multiple-subsidy': { unit: 'money', ref: rd295('6.2') },
  },
  award: given(
    [
      'eventDate',
      'leaveStart',
      'singleParent',
      'children',
      'hospitalDays',
      'furtherLeave',
      'baseSum',
      'baseDays',
      'claimsMultipleSubsidy',
    ],
    (f) => {
      const leave = leaveOf(f);
      const daily = dailyBaseOf({ sum: f.baseSum, days: f.baseDays }, f.eventDate);
      const periods = periodsOf(f);
      const subsidy = times(daily, leave.days);
      const special = f.claimsMultipleSubsidy
        ? times(daily, multipleBirthSubsidy.on(f.eventDate) * 7 * (f.children.length - 1))
        : cents(0);
      // The special subsidy is paid at once when the six weeks have passed (RD 295/2009 art. 12.3).
      const sixWeeks = multipleBirthSubsidy.on(f.eventDate) * 7;
      const to = addDays(f.eventDate, sixWeeks - 1);
      const once = special > 0 ? [{ on: to, from: f.eventDate, to, days: sixWeeks, value: special }] : [];
      const payments = [...paymentsOf(periods, daily), ...once].sort((a, b) => (a.on < b.on ? -1 : 1));
      return {
        lines: {
          'base-sum': f.baseSum,
          'base-days': f.baseDays,
          'daily-base': daily,
          'weeks-compulsory': leave.compulsory,
          'weeks-flexible': leave.flexible,
          ...(leave.care > 0 && { 'weeks-care': leave.care }),
          ...(leave.forChildren > 0 && { 'weeks-children': leave.forChildren }),
          ...(leave.forDisability > 0 && { 'weeks-disability': leave.forDisability }),
          ...(leave.hospital > 0 && { 'days-hospital': leave.hospital }),
          weeks: leave.weeks,
          'days-compulsory': leave.compulsory * 7,
          days: leave.days,
          'days-planned': periods.reduce((sum, { days }) => sum + days, 0),
          subsidy,
          ...(special > 0 && { 'multiple-subsidy': special }),
        },
        total: cents(subsidy + special),
        periods,
        payments,
      };
    },
  ),
  plan: {
    steps: ['start', 'plan'],
    of: given(planned, (f) => {
      const periods = periodsOf(f);
      return {
        periods,
        plannedDays: periods.reduce((sum, { days }) => sum + days, 0),
        allowedDays: leaveOf(f).days,
        until: leaveLimits(f.eventDate).flexibleUntil,
      };
    }),
  },
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveBirthAndCare,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
  otherwise: { slug: 'birth-noncontributory', when: 'contribution-period' },
  electronicOnly: refTo('electronicNotices')('4.1.c'),
});
