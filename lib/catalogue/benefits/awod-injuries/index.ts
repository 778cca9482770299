import { type Day, day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { injuryItems } from '@/lib/law/parameters/injury-scale';
import { exemptMedicineShare } from '@/lib/law/parameters/medicine-share';
import { resolvePermanentIncapacity } from '@/lib/law/parameters/resolution-terms';
import { personFacts } from '../../facts/person';
import { workFacts } from '../../facts/work';
import { date, list, money, oneOf, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { singleAward } from '../../pensions/payments';
import { workRiskFacts } from '../awod-temp/facts';
import { compensationOf, hasSides, type Injury, isOutOfRange } from './compensation';

const scale = refTo('injuryScale');
const rd1273 = refTo('rd1273');
const rd1300 = refTo('rd1300');

const facts = {
  /** The event date: medical discharge with injuries that will not change. The scale of earlier days is not held. */
  definitiveInjuryDate: date({ min: { day: day('2023-05-07') }, max: { daysFromToday: 0 } }),
  workCaused: workRiskFacts.workCaused,
  dischargedWithInjuries: yesNo(),
  injuries: list(
    {
      injuryItem: oneOf(injuryItems),
      injurySide: oneOf(['right', 'left', 'none']),
      assessedAmount: money({ max: 10_000 }),
    },
    { min: 0, max: 12 },
  ),
  leadingHand: oneOf(['right', 'left'], {
    from: (_, known) => {
      const [injuries, on] = [known.injuries as Injury[] | undefined, known.definitiveInjuryDate as Day | undefined];
      return injuries && on && !injuries.some(({ injuryItem }) => hasSides(injuryItem, on)) ? 'right' : undefined;
    },
  }),
  incapacityForSameInjuries: yesNo(),
  regime: workFacts.regime,
  registered: workFacts.registered,
  duesPaid: workFacts.duesPaid,
  iban: personFacts.iban,
};
const given = over(facts);

const isEmployee = given(['regime'], (f) => f.regime === 'general');
const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
const listed = ['injuries', 'definitiveInjuryDate'] as const;
const usesArms = given(listed, (f) =>
  f.injuries.some(({ injuryItem }) => hasSides(injuryItem, f.definitiveInjuryDate)),
);

export const awodInjuries = defineProcedure({
  slug: 'awod-injuries',
  code: 'EO-SAL-03',
  version: '2026-11-21',
  topic: 'illness-and-incapacity',
  body: 'INSS',
  events: ['illness'],
  facts,
  eventDate: 'definitiveInjuryDate',
  steps: [
    { task: 'injury', id: 'discharge', asks: ['definitiveInjuryDate', 'dischargedWithInjuries'] },
    { task: 'injury', id: 'work-caused', asks: ['workCaused'] },
    { task: 'injury', id: 'list', asks: ['injuries'] },
    { task: 'injury', id: 'hand', asks: ['leadingHand'], shownIf: usesArms },
    { task: 'injury', id: 'incapacity', asks: ['incapacityForSameInjuries'] },
    { task: 'work', id: 'regime', asks: ['regime'] },
    { task: 'work', id: 'registration', asks: ['registered'], shownIf: isSelfEmployed },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [
    {
      id: 'side-needed',
      field: 'injuries',
      broken: given(listed, (f) =>
        f.injuries.some(
          ({ injuryItem, injurySide }) => injurySide === 'none' && hasSides(injuryItem, f.definitiveInjuryDate),
        ),
      ),
    },
    {
      id: 'out-of-range',
      field: 'injuries',
      broken: given(listed, (f) => f.injuries.some((injury) => isOutOfRange(injury, f.definitiveInjuryDate))),
    },
  ],
  requirements: [
    { id: 'work-caused', ref: lgss('201'), met: given(['workCaused'], (f) => f.workCaused) },
    { id: 'discharged', ref: lgss('202'), met: given(['dischargedWithInjuries'], (f) => f.dischargedWithInjuries) },
    { id: 'on-scale', ref: scale('annex'), met: given(['injuries'], (f) => f.injuries.length > 0) },
    {
      id: 'no-incapacity',
      ref: lgss('203'),
      met: given(['incapacityForSameInjuries'], (f) => !f.incapacityForSameInjuries),
    },
    // Employees count as registered whatever their employer did (LGSS 166.4): only the self-employed must be.
    { id: 'registered', ref: rd1273('5'), appliesIf: isSelfEmployed, met: given(['registered'], (f) => f.registered) },
    { id: 'dues-paid', ref: rd1273('5'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
  ],
  documents: [
    { id: 'discharge-report', ref: rd1300('5.1.a') },
    { id: 'company-certificate', ref: rd1300('5.1.b'), requiredIf: isEmployee },
  ],
  lines: {
    injuries: { unit: 'count', ref: scale('annex') },
    fixed: { unit: 'money', ref: scale('annex') },
    assessed: { unit: 'money', ref: scale('annex') },
    'to-assess': { unit: 'count', ref: rd1300('3.1.d') },
    'at-most': { unit: 'money', ref: scale('annex') },
    'medicine-share': { unit: 'percent', ref: refTo('medicines')('102.8.e') },
    compensation: { unit: 'money', ref: lgss('201') },
  },
  award: given(['injuries', 'leadingHand', 'definitiveInjuryDate'], (f) => {
    const { fixed, assessed, toAssess, least, most } = compensationOf(
      f.injuries,
      f.leadingHand,
      f.definitiveInjuryDate,
    );
    return {
      lines: {
        injuries: f.injuries.length,
        ...(fixed > 0 && { fixed }),
        ...(assessed > 0 && { assessed }),
        ...(toAssess > 0 && { 'to-assess': toAssess, 'at-most': most }),
        'medicine-share': exemptMedicineShare.on(f.definitiveInjuryDate),
        compensation: least,
      },
      ...singleAward(least, f.definitiveInjuryDate),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolvePermanentIncapacity,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
});
