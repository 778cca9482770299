import { cents, minCents, times } from '@/lib/law/cents';
import { addDays, ageOn, type Day } from '@/lib/law/day';
import { lgss, rd295, refTo } from '@/lib/law/legal-ref';
import { birthContributionBand } from '@/lib/law/parameters/birth-contribution-period';
import { nonContributoryBirth } from '@/lib/law/parameters/birth-leave';
import { ipremDay } from '@/lib/law/parameters/iprem';
import { resolveBirthAndCare } from '@/lib/law/parameters/resolution-terms';
import { householdFacts } from '../../facts/household';
import { yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { dailyBaseOf } from '../birth-and-childcare/base';
import { birthFacts } from '../birth-and-childcare/facts';
import { paymentsOf } from '../birth-and-childcare/leave';

const { situation, eventDate, role, singleParent, children, stopsWork, registered, regime, duesPaid } = birthFacts;
const { birthDate, daysLast7Years, daysCareer, baseSum, baseDays, iban } = birthFacts;
const { largeFamily } = householdFacts;
const family = { situation, eventDate, role, children, singleParent, largeFamily, disability65: yesNo() };
const work = { birthDate, stopsWork, registered, regime, duesPaid, daysLast7Years, daysCareer, baseSum, baseDays };
const facts = { ...family, ...work, iban };
const given = over(facts);

const isBirth = given(['situation'], (f) => f.situation === 'birth');
const isAdoption = given(['situation'], (f) => f.situation !== 'birth');
const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
/** Days the contributory benefit would ask, by the age on the day of the event (LGSS 178.1); under 21 it asks none. */
const bandOf = (f: { birthDate: Day; eventDate: Day }) =>
  birthContributionBand(ageOn(f.birthDate, f.eventDate), f.eventDate);
const asksPeriod = given(['birthDate', 'eventDate'], (f) => bandOf(f).careerDays > 0);
const periodFacts = ['birthDate', 'eventDate', 'daysLast7Years', 'daysCareer'] as const;
const onlyMothers = given(['eventDate'], (f) => nonContributoryBirth.on(f.eventDate).who === 'biological-mother');
const asksRole = given(
  ['situation', 'eventDate'],
  (f) => f.situation === 'birth' && nonContributoryBirth.on(f.eventDate).who === 'biological-mother',
);
const extended = (f: {
  singleParent: boolean;
  children: readonly unknown[];
  largeFamily: boolean;
  disability65: boolean;
}) => f.singleParent || f.children.length > 1 || f.largeFamily || f.disability65;

const stretch = (from: Day, days: number) => ({ id: 'compulsory', from, to: addDays(from, days - 1), days });

export const birthNoncontributory = defineProcedure({
  slug: 'birth-noncontributory',
  code: 'EO-FAM-02',
  version: '2026-11-21',
  topic: 'family',
  body: 'INSS',
  events: ['birth'],
  facts,
  eventDate: 'eventDate',
  steps: [
    { task: 'family', id: 'event', asks: ['situation', 'eventDate'] },
    { task: 'family', id: 'role', asks: ['role'], shownIf: asksRole },
    { task: 'family', id: 'children', asks: ['children'] },
    { task: 'family', id: 'parents', asks: ['singleParent'] },
    { task: 'family', id: 'large-family', asks: ['largeFamily'] },
    { task: 'family', id: 'disability', asks: ['disability65'] },
    { task: 'work', id: 'rest', asks: ['stopsWork'] },
    { task: 'work', id: 'registration', asks: ['registered', 'regime'] },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'work', id: 'person', asks: ['birthDate'] },
    { task: 'work', id: 'contributions', asks: ['daysLast7Years', 'daysCareer'], shownIf: asksPeriod },
    { task: 'work', id: 'base', asks: ['baseSum', 'baseDays'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'biological-mother',
      ref: lgss('181'),
      appliesIf: onlyMothers,
      met: given(['situation', 'role'], (f) => f.situation === 'birth' && f.role === 'birth-mother'),
    },
    { id: 'rest', ref: lgss('177'), met: given(['stopsWork'], (f) => f.stopsWork) },
    { id: 'registered', ref: lgss('181'), met: given(['registered'], (f) => f.registered) },
    { id: 'age', ref: lgss('178.1'), met: asksPeriod },
    {
      id: 'short-of-period',
      ref: lgss('181'),
      appliesIf: asksPeriod,
      met: given(periodFacts, (f) => {
        const { recentDays, careerDays } = bandOf(f);
        return f.daysLast7Years < recentDays && f.daysCareer < careerDays;
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
    { id: 'dues-paid', ref: rd295('15.2'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
  ],
  documents: [
    { id: 'family-book', ref: rd295('14.2.1'), requiredIf: isBirth },
    { id: 'court-decision', ref: rd295('14.2.4'), requiredIf: isAdoption },
    { id: 'large-family-title', ref: lgss('182.3.a'), requiredIf: given(['largeFamily'], (f) => f.largeFamily) },
    { id: 'disability-certificate', ref: lgss('182.3.d'), requiredIf: given(['disability65'], (f) => f.disability65) },
    { id: 'self-employed-statement', ref: rd295('14.2.8'), requiredIf: isSelfEmployed },
  ],
  lines: {
    'daily-base': { unit: 'money', ref: lgss('179.1') },
    iprem: { unit: 'money', ref: lgss('182.2') },
    'daily-amount': { unit: 'money', ref: lgss('182.2') },
    'days-compulsory': { unit: 'days', ref: lgss('182.3') },
    'days-extra': { unit: 'days', ref: lgss('182.3') },
    days: { unit: 'days', ref: lgss('182.3') },
    subsidy: { unit: 'money', ref: lgss('182.2') },
  },
  award: given(['eventDate', 'singleParent', 'children', 'largeFamily', 'disability65', 'baseSum', 'baseDays'], (f) => {
    const { days: base, extraDays } = nonContributoryBirth.on(f.eventDate);
    const extra = extended(f) ? extraDays : 0;
    const days = base + extra;
    const dailyBase = dailyBaseOf({ sum: f.baseSum, days: f.baseDays }, f.eventDate);
    const iprem = ipremDay.on(f.eventDate);
    const daily = minCents(iprem, dailyBase);
    const periods = [stretch(f.eventDate, days)];
    const subsidy = times(daily, days);
    return {
      lines: {
        'daily-base': dailyBase,
        iprem,
        'daily-amount': daily,
        'days-compulsory': base,
        ...(extra > 0 && { 'days-extra': extra }),
        days,
        subsidy,
      },
      total: cents(subsidy),
      periods,
      payments: paymentsOf(periods, daily),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveBirthAndCare,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
  otherwise: { slug: 'birth-and-childcare', when: 'short-of-period' },
  electronicOnly: refTo('electronicNotices')('4.1.c'),
});
