import { times } from '@/lib/law/cents';
import { ageOn } from '@/lib/law/day';
import { lgss, rd1148 } from '@/lib/law/legal-ref';
import {
  resolveSeriousIllnessCare,
  seriousIllnessAges,
  seriousIllnessMonths,
  seriousIllnessSeparated,
  seriousIllnessWorkTime,
} from '@/lib/law/parameters/family-benefits';
import { dailyOccupationalBase } from '@/lib/record/working-base';
import { defineProcedure, figure, over } from '../../kernel';
import { paymentsOf } from '../birth-and-childcare/leave';
import { ageLimit, careBand, dailyForCut, firstPeriod } from './amount';
import { seriousIllnessFacts } from './patient';

const facts = seriousIllnessFacts;
const given = over(facts);

const isEmployee = given(['regime'], (f) => f.regime === 'general');
const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
const isParent = given(['careRelation'], (f) => f.careRelation === 'parent');
const bothWork = given(['otherParentWork'], (f) => f.otherParentWork === 'works');
const isAdult = given(
  ['careReductionStart', 'patientBirthDate'],
  (f) => ageOn(f.patientBirthDate, f.careReductionStart) >= seriousIllnessAges.on(f.careReductionStart).childUnder,
);
/** Too old for the benefit to begin: it can only go on. */
const mustGoOn = given(
  ['careReductionStart', 'patientBirthDate'],
  (f) => ageOn(f.patientBirthDate, f.careReductionStart) >= seriousIllnessAges.on(f.careReductionStart).startUnder,
);
const needsPeriod = given(
  ['birthDate', 'careReductionStart'],
  (f) => careBand(f.birthDate, f.careReductionStart).careerDays > 0,
);
const periodFacts = ['birthDate', 'careReductionStart', 'careDaysLast7Years', 'careDaysCareer'] as const;
const ageFacts = ['careReductionStart', 'patientBirthDate', 'patientDisability65'] as const;

export const careSeriousIllness = defineProcedure({
  slug: 'care-serious-illness',
  code: 'EO-FAM-03',
  version: '2026-11-21',
  topic: 'family',
  body: 'INSS',
  events: ['care', 'illness'],
  facts,
  eventDate: 'careReductionStart',
  steps: [
    { task: 'care', id: 'start', asks: ['careReductionStart'] },
    { task: 'care', id: 'relation', asks: ['careRelation'] },
    { task: 'care', id: 'patient', asks: ['patientBirthDate'] },
    { task: 'care', id: 'diagnosis', asks: ['diagnosedAsMinor', 'patientDisability65'], shownIf: isAdult },
    { task: 'care', id: 'before', asks: ['careAlreadyPaid'], shownIf: mustGoOn },
    { task: 'care', id: 'illness', asks: ['seriousIllness', 'needsDirectCare'] },
    { task: 'care', id: 'other-parent', asks: ['otherParentWork'], shownIf: isParent },
    { task: 'care', id: 'one-of-you', asks: ['othersCareSubsidy'], shownIf: bothWork },
    { task: 'work', id: 'person', asks: ['birthDate'] },
    { task: 'work', id: 'registration', asks: ['registered', 'regime'] },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'work', id: 'contributions', asks: ['careDaysLast7Years', 'careDaysCareer'], shownIf: needsPeriod },
    { task: 'work', id: 'reduction', asks: ['careReduction'] },
    { task: 'work', id: 'work-share', asks: ['careWorkShare'], shownIf: isEmployee },
    { task: 'work', id: 'base', asks: ['careBaseSum', 'careBaseDays'] },
    { task: 'work', id: 'overtime', asks: ['careOvertimeYear'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'patient-not-born',
      field: 'patientBirthDate',
      broken: given(['careReductionStart', 'patientBirthDate'], (f) => f.patientBirthDate > f.careReductionStart),
    },
  ],
  requirements: [
    {
      id: 'serious-illness',
      ref: lgss('190.1'),
      met: given(['seriousIllness', 'needsDirectCare'], (f) => f.seriousIllness && f.needsDirectCare),
    },
    {
      id: 'patient-age',
      ref: lgss('190.3'),
      met: given(
        ageFacts,
        (f) => ageOn(f.patientBirthDate, f.careReductionStart) < ageLimit(f.patientDisability65, f.careReductionStart),
      ),
      shows: given(ageFacts, (f) => ({
        have: figure('years', Math.max(0, ageOn(f.patientBirthDate, f.careReductionStart))),
        need: figure('years', ageLimit(f.patientDisability65, f.careReductionStart)),
      })),
    },
    {
      id: 'diagnosed-as-minor',
      ref: lgss('190.3'),
      appliesIf: isAdult,
      met: given(['diagnosedAsMinor'], (f) => f.diagnosedAsMinor),
    },
    {
      id: 'goes-on',
      ref: lgss('190.3'),
      appliesIf: mustGoOn,
      met: given(['careAlreadyPaid'], (f) => f.careAlreadyPaid),
    },
    {
      id: 'both-work',
      ref: lgss('190.1'),
      appliesIf: isParent,
      met: given(
        ['otherParentWork', 'careReductionStart'],
        ({ otherParentWork: other, careReductionStart }) =>
          other === 'works' ||
          other === 'only-parent' ||
          (other === 'separated' && seriousIllnessSeparated.on(careReductionStart)),
      ),
    },
    {
      id: 'one-of-you',
      ref: lgss('191.2'),
      appliesIf: bothWork,
      met: given(['othersCareSubsidy'], (f) => !f.othersCareSubsidy),
    },
    { id: 'registered', ref: rd1148('4.1'), met: given(['registered'], (f) => f.registered) },
    {
      id: 'contribution-period',
      ref: rd1148('5.2'),
      appliesIf: needsPeriod,
      met: given(periodFacts, (f) => {
        const { recentDays, careerDays } = careBand(f.birthDate, f.careReductionStart);
        return f.careDaysLast7Years >= recentDays || f.careDaysCareer >= careerDays;
      }),
      shows: given(periodFacts, (f) => {
        const { recentDays, careerDays } = careBand(f.birthDate, f.careReductionStart);
        return {
          have: figure('days', f.careDaysLast7Years),
          need: figure('days', recentDays),
          haveCareer: figure('days', f.careDaysCareer),
          needCareer: figure('days', careerDays),
        };
      }),
    },
    { id: 'dues-paid', ref: rd1148('4.8'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
    {
      id: 'half-the-day',
      ref: lgss('190.1'),
      met: given(
        ['careReduction', 'careReductionStart'],
        (f) => f.careReduction >= seriousIllnessWorkTime.on(f.careReductionStart).leastCut,
      ),
      shows: given(['careReduction', 'careReductionStart'], (f) => ({
        have: figure('percent', f.careReduction),
        need: figure('percent', seriousIllnessWorkTime.on(f.careReductionStart).leastCut),
      })),
    },
    {
      id: 'enough-work',
      ref: rd1148('4.7'),
      appliesIf: isEmployee,
      met: given(
        ['careWorkShare', 'careReductionStart'],
        (f) => f.careWorkShare > seriousIllnessWorkTime.on(f.careReductionStart).above,
      ),
      shows: given(['careWorkShare', 'careReductionStart'], (f) => ({
        have: figure('percent', f.careWorkShare),
        need: figure('percent', seriousIllnessWorkTime.on(f.careReductionStart).above),
      })),
    },
  ],
  documents: [
    { id: 'medical-declaration', ref: rd1148('9.2.b') },
    { id: 'family-book', ref: rd1148('9.2.c'), requiredIf: isParent },
    {
      id: 'couple-proof',
      ref: rd1148('4.1'),
      requiredIf: given(['careRelation'], (f) => f.careRelation === 'spouse'),
    },
    { id: 'reduction-certificate', ref: rd1148('9.2.a'), requiredIf: isEmployee },
    { id: 'base-certificate', ref: rd1148('9.2.d'), requiredIf: isEmployee },
    { id: 'self-employed-statement', ref: rd1148('9.2.f'), requiredIf: isSelfEmployed },
    {
      id: 'disability-certificate',
      ref: lgss('190.3'),
      requiredIf: given(['patientDisability65'], (f) => f.patientDisability65),
    },
  ],
  lines: {
    'daily-base': { unit: 'money', ref: lgss('192.1') },
    cut: { unit: 'percent', ref: rd1148('4.1') },
    'daily-amount': { unit: 'money', ref: lgss('192.1') },
    'first-months': { unit: 'months', ref: rd1148('7.1') },
    'extension-months': { unit: 'months', ref: rd1148('7.1') },
    'further-months': { unit: 'months', ref: rd1148('7.1') },
    'until-age': { unit: 'years', ref: lgss('190.3') },
    days: { unit: 'days', ref: rd1148('7.1') },
    subsidy: { unit: 'money', ref: rd1148('6.1') },
  },
  award: given([...ageFacts, 'careReduction', 'careBaseSum', 'careBaseDays', 'careOvertimeYear'], (f) => {
    const start = f.careReductionStart;
    const base = { sum: f.careBaseSum, days: f.careBaseDays, overtimeYear: f.careOvertimeYear };
    const daily = dailyOccupationalBase(base, start);
    const amount = dailyForCut(daily, f.careReduction);
    const periods = firstPeriod(start, f.patientBirthDate, f.patientDisability65);
    const days = periods.reduce((sum, period) => sum + period.days, 0);
    const { first, extension, further } = seriousIllnessMonths.on(start);
    return {
      lines: {
        'daily-base': daily,
        cut: f.careReduction,
        'daily-amount': amount,
        'first-months': first,
        'extension-months': extension,
        'further-months': further,
        'until-age': ageLimit(f.patientDisability65, start),
        days,
        subsidy: times(amount, days),
      },
      total: times(amount, days),
      periods,
      payments: paymentsOf(periods, amount),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveSeriousIllnessCare,
    silence: { effect: 'negative', ref: rd1148('9.4') },
    arrears: { months: 3, ref: rd1148('7.1') },
  },
  // One month at first, two more, then four at a time: each is asked for before the one granted ends.
  duties: [{ id: 'extension', ref: rd1148('7.1'), time: { kind: 'extension', every: null } }],
});
