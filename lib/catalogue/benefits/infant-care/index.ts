import { times } from '@/lib/law/cents';
import { addDays, addMonths, type Day, maxDay } from '@/lib/law/day';
import { lgss, rd295 } from '@/lib/law/legal-ref';
import { infantCareMonths, partTimeSkippedMonths } from '@/lib/law/parameters/family-benefits';
import { resolveBirthAndCare } from '@/lib/law/parameters/resolution-terms';
import { dailyCommonBase, workingBaseFrom } from '@/lib/record/working-base';
import { householdFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { date, integer, money, percent, type Sources, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { paymentsOf } from '../birth-and-childcare/leave';
import { careBand, dailyForCut, monthsOld, stretchOf } from '../care-serious-illness/amount';
import { careAhead, careWorkFacts, firstCareEvent } from '../care-serious-illness/facts';

/* Base of common risks: part-timers skip a month since April 2025 (LGSS 248.1.c). */
const baseOn = ({ record }: Sources, on: Day | undefined) =>
  record && on && on >= firstCareEvent ? workingBaseFrom(record, on, partTimeSkippedMonths.on(on)) : undefined;

const facts = {
  childBirthDate: householdFacts.childBirthDate,
  /** First day of the half hour less: the event date. Usually the day the child is nine months old. */
  infantReductionStart: date({
    min: { day: firstCareEvent },
    max: careAhead,
    from: ({ today }, { childBirthDate }) => {
      const nine = childBirthDate ? addMonths(childBirthDate as Day, infantCareMonths.on(today).from) : undefined;
      return nine && nine >= firstCareEvent && nine <= addDays(today, careAhead.daysFromToday) ? nine : undefined;
    },
  }),
  bothParentsWork: yesNo(),
  bothReduceAlike: yesNo(),
  othersInfantSubsidy: yesNo(),
  ...careWorkFacts,
  /** Share of the working day that half an hour is. */
  infantReduction: percent({ max: 50 }),
  infantBaseSum: money({ from: (sources, _, on) => baseOn(sources, on)?.sum }),
  infantBaseDays: integer({ unit: 'days', min: 1, max: 366, from: (sources, _, on) => baseOn(sources, on)?.days }),
  iban: personFacts.iban,
};
const given = over(facts);

const isEmployee = given(['regime'], (f) => f.regime === 'general');
const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
const ageFacts = ['childBirthDate', 'infantReductionStart'] as const;
const needsPeriod = given(
  ['birthDate', 'infantReductionStart'],
  (f) => careBand(f.birthDate, f.infantReductionStart).careerDays > 0,
);
const periodFacts = ['birthDate', 'infantReductionStart', 'careDaysLast7Years', 'careDaysCareer'] as const;
/** First and last day the child is of the age protected. */
const protectedAge = (birth: Day, on: Day) => {
  const { from, until } = infantCareMonths.on(on);
  return { from: addMonths(birth, from), to: addDays(addMonths(birth, until), -1) };
};

export const infantCare = defineProcedure({
  slug: 'infant-care',
  code: 'EO-FAM-06',
  version: '2026-11-21',
  topic: 'family',
  body: 'INSS',
  events: ['birth', 'care'],
  facts,
  eventDate: 'infantReductionStart',
  steps: [
    { task: 'family', id: 'child', asks: ['childBirthDate'] },
    { task: 'family', id: 'start', asks: ['infantReductionStart'] },
    { task: 'family', id: 'parents', asks: ['bothParentsWork', 'bothReduceAlike'] },
    { task: 'family', id: 'one-of-you', asks: ['othersInfantSubsidy'] },
    { task: 'work', id: 'person', asks: ['birthDate'] },
    { task: 'work', id: 'registration', asks: ['registered', 'regime'] },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'work', id: 'contributions', asks: ['careDaysLast7Years', 'careDaysCareer'], shownIf: needsPeriod },
    { task: 'work', id: 'reduction', asks: ['infantReduction'] },
    { task: 'work', id: 'base', asks: ['infantBaseSum', 'infantBaseDays'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'child-age',
      ref: lgss('183'),
      met: given(ageFacts, (f) => {
        const { from, to } = protectedAge(f.childBirthDate, f.infantReductionStart);
        return from <= f.infantReductionStart && f.infantReductionStart <= to;
      }),
      shows: given(ageFacts, (f) => {
        const { from, until } = infantCareMonths.on(f.infantReductionStart);
        return {
          have: figure('months', monthsOld(f.childBirthDate, f.infantReductionStart)),
          from: figure('count', from),
          until: figure('months', until),
        };
      }),
    },
    {
      id: 'both-reduce',
      ref: lgss('183'),
      met: given(['bothParentsWork', 'bothReduceAlike'], (f) => f.bothParentsWork && f.bothReduceAlike),
    },
    { id: 'one-of-you', ref: lgss('184.2'), met: given(['othersInfantSubsidy'], (f) => !f.othersInfantSubsidy) },
    { id: 'registered', ref: lgss('165.1'), met: given(['registered'], (f) => f.registered) },
    {
      id: 'contribution-period',
      ref: lgss('184.1'),
      appliesIf: needsPeriod,
      met: given(periodFacts, (f) => {
        const { recentDays, careerDays } = careBand(f.birthDate, f.infantReductionStart);
        return f.careDaysLast7Years >= recentDays || f.careDaysCareer >= careerDays;
      }),
      shows: given(periodFacts, (f) => {
        const { recentDays, careerDays } = careBand(f.birthDate, f.infantReductionStart);
        return {
          have: figure('days', f.careDaysLast7Years),
          need: figure('days', recentDays),
          haveCareer: figure('days', f.careDaysCareer),
          needCareer: figure('days', careerDays),
        };
      }),
    },
    { id: 'dues-paid', ref: rd295('3.8'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
  ],
  documents: [
    { id: 'reduction-certificates', ref: lgss('183') },
    { id: 'family-book', ref: lgss('183') },
    { id: 'base-certificate', ref: rd295('14.2.4'), requiredIf: isEmployee },
    { id: 'self-employed-statement', ref: rd295('14.2.8'), requiredIf: isSelfEmployed },
  ],
  lines: {
    'daily-base': { unit: 'money', ref: lgss('185.1') },
    cut: { unit: 'percent', ref: lgss('185.1') },
    'daily-amount': { unit: 'money', ref: lgss('185.1') },
    days: { unit: 'days', ref: lgss('185.2') },
    subsidy: { unit: 'money', ref: lgss('185.1') },
  },
  award: given([...ageFacts, 'infantReduction', 'infantBaseSum', 'infantBaseDays'], (f) => {
    const start = f.infantReductionStart;
    const daily = dailyCommonBase({ sum: f.infantBaseSum, days: f.infantBaseDays }, start);
    const amount = dailyForCut(daily, f.infantReduction);
    const { from, to } = protectedAge(f.childBirthDate, start);
    const periods = stretchOf('infant', maxDay(start, from), to);
    const days = periods.reduce((sum, period) => sum + period.days, 0);
    const subsidy = times(amount, days);
    return {
      lines: { 'daily-base': daily, cut: f.infantReduction, 'daily-amount': amount, days, subsidy },
      total: subsidy,
      periods,
      payments: paymentsOf(periods, amount),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveBirthAndCare,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
});
