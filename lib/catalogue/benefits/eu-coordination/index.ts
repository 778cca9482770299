import { day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { longestPosting } from '@/lib/law/parameters/coordination';
import { resolveCoordination } from '@/lib/law/parameters/resolution-terms';
import { daysOfCareer } from '@/lib/record/record';
import { abroadFacts } from '../../facts/abroad';
import { date, days, integer, list, money, oneOf, text, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';
import { countries } from './countries';
import { pensionDue, totalsOf } from './totalisation';

const coordination = refTo('coordination');
const implementing = refTo('implementing');

const forms = ['A1', 'S1', 'S2', 'S3', 'U1', 'U2', 'U3', 'DA1', 'P1'] as const;
type Form = (typeof forms)[number];
const onlyPension = (_: unknown, known: Readonly<Record<string, unknown>>) =>
  known.portableForm === undefined || known.portableForm === 'P1' ? undefined : (0 as never);

const facts = {
  portableForm: oneOf(forms),
  formNeededFrom: abroadFacts.formNeededFrom,
  formCountry: abroadFacts.formCountry,
  formIssuer: oneOf(['spain', 'other-state']),
  insuredInSpain: abroadFacts.insuredInSpain,
  /** Expected months of work in the other State. */
  postingMonths: integer({ unit: 'months', min: 0, max: 120 }),
  livesInOtherState: yesNo(),
  treatmentInTimeHere: yesNo(),
  retiredFrontierWorker: yesNo(),
  drawsUnemploymentBenefit: yesNo(),
  hadWorkAccident: yesNo(),
  claimedInSeveralStates: yesNo(),
  periodsAbroad: list(
    {
      country: oneOf(countries),
      firm: text({ maxLength: 200, lines: 'one' }),
      from: date({ min: { day: day('1950-01-01') }, max: { daysFromToday: 0 } }),
      to: date({ min: { day: day('1950-01-01') }, max: { daysFromToday: 366 } }),
      foreignNumber: text({ maxLength: 40, lines: 'one' }),
      voluntary: yesNo(),
    },
    { min: 0, max: 12 },
  ),
  daysInSpain: days({
    from: ({ record }, _, on) => (record && on ? daysOfCareer(record, on) : undefined),
  }),
  /** As if every period had been Spanish, and by Spanish law and periods alone; a month, 0 when not known. */
  theoreticalPension: money({ max: 10_000, from: onlyPension }),
  independentPension: money({ max: 10_000, from: onlyPension }),
};
const given = over(facts);

const formIs = (...asked: readonly Form[]) => given(['portableForm'], (f) => asked.includes(f.portableForm));
const issuedHere = (...asked: readonly Form[]) =>
  given(['portableForm', 'formIssuer'], (f) => f.formIssuer === 'spain' && asked.includes(f.portableForm));
const isUnitedKingdom = given(['formCountry'], (f) => f.formCountry === 'gb');
const isElsewhere = given(['formIssuer'], (f) => f.formIssuer === 'other-state');
const isPension = formIs('P1');
const insured = issuedHere('A1', 'S1', 'S2', 'DA1');

export const euCoordination = defineProcedure({
  slug: 'eu-coordination',
  code: 'EO-EXT-01',
  version: '2026-11-21',
  topic: 'moving-abroad',
  body: 'INSS',
  events: ['abroad'],
  facts,
  eventDate: 'formNeededFrom',
  steps: [
    { task: 'form', id: 'form', asks: ['portableForm'] },
    { task: 'form', id: 'country', asks: ['formCountry', 'formNeededFrom'] },
    { task: 'form', id: 'issuer', asks: ['formIssuer'] },
    { task: 'situation', id: 'insured', asks: ['insuredInSpain'], shownIf: insured },
    { task: 'situation', id: 'posting', asks: ['postingMonths'], shownIf: formIs('A1') },
    { task: 'situation', id: 'home', asks: ['livesInOtherState'], shownIf: formIs('S1') },
    { task: 'situation', id: 'treatment', asks: ['treatmentInTimeHere'], shownIf: formIs('S2') },
    { task: 'situation', id: 'frontier', asks: ['retiredFrontierWorker'], shownIf: formIs('S3') },
    { task: 'situation', id: 'benefit', asks: ['drawsUnemploymentBenefit'], shownIf: formIs('U2', 'U3') },
    { task: 'situation', id: 'accident', asks: ['hadWorkAccident'], shownIf: formIs('DA1') },
    { task: 'situation', id: 'claims', asks: ['claimedInSeveralStates'], shownIf: isPension },
    { task: 'periods', id: 'abroad', asks: ['periodsAbroad'] },
    { task: 'periods', id: 'spain', asks: ['daysInSpain'] },
    { task: 'periods', id: 'pension', asks: ['theoreticalPension', 'independentPension'], shownIf: isPension },
  ],
  checks: [
    {
      id: 'period-backwards',
      field: 'periodsAbroad',
      broken: given(['periodsAbroad'], (f) => f.periodsAbroad.some(({ from, to }) => from > to)),
    },
  ],
  requirements: [
    {
      id: 'country',
      ref: coordination('2'),
      met: given(['formCountry'], (f) => f.formCountry !== 'other'),
    },
    {
      id: 'insured',
      ref: coordination('11.3'),
      appliesIf: insured,
      met: given(['insuredInSpain'], (f) => f.insuredInSpain),
    },
    {
      id: 'posting',
      ref: coordination('12.1'),
      appliesIf: formIs('A1'),
      met: given(['postingMonths', 'formNeededFrom'], (f) => f.postingMonths <= longestPosting.on(f.formNeededFrom)),
      shows: given(['postingMonths', 'formNeededFrom'], (f) => ({
        have: figure('months', f.postingMonths),
        need: figure('months', longestPosting.on(f.formNeededFrom)),
      })),
    },
    {
      id: 'lives-elsewhere',
      ref: coordination('17'),
      appliesIf: formIs('S1'),
      met: given(['livesInOtherState'], (f) => f.livesInOtherState),
    },
    {
      id: 'no-treatment-in-time',
      ref: coordination('20.2'),
      appliesIf: formIs('S2'),
      met: given(['treatmentInTimeHere'], (f) => !f.treatmentInTimeHere),
    },
    {
      id: 'frontier',
      ref: coordination('28'),
      appliesIf: formIs('S3'),
      met: given(['retiredFrontierWorker'], (f) => f.retiredFrontierWorker),
    },
    {
      id: 'has-periods',
      ref: implementing('54'),
      appliesIf: formIs('U1', 'P1'),
      met: given(['daysInSpain', 'periodsAbroad', 'formIssuer'], (f) =>
        f.formIssuer === 'spain' ? f.daysInSpain > 0 : f.periodsAbroad.length > 0,
      ),
    },
    {
      id: 'draws-benefit',
      ref: coordination('64'),
      appliesIf: formIs('U2', 'U3'),
      met: given(['drawsUnemploymentBenefit'], (f) => f.drawsUnemploymentBenefit),
    },
    {
      id: 'work-accident',
      ref: coordination('36'),
      appliesIf: formIs('DA1'),
      met: given(['hadWorkAccident'], (f) => f.hadWorkAccident),
    },
    {
      id: 'several-claims',
      ref: implementing('48.1'),
      appliesIf: isPension,
      met: given(['claimedInSeveralStates'], (f) => f.claimedInSeveralStates),
    },
  ],
  documents: [
    {
      id: 'work-abroad',
      ref: implementing('12'),
      requiredIf: given(['periodsAbroad'], (f) => f.periodsAbroad.length > 0),
    },
    { id: 'medical-report', ref: implementing('26'), requiredIf: formIs('S2', 'DA1') },
    { id: 'posting-letter', ref: implementing('15'), requiredIf: formIs('A1') },
    { id: 'withdrawal-agreement', ref: coordination('2'), requiredIf: isUnitedKingdom },
    { id: 'foreign-letter', ref: implementing('5'), requiredIf: isElsewhere },
  ],
  lines: {
    'days-spain': { unit: 'days', ref: coordination('6') },
    'days-abroad': { unit: 'days', ref: coordination('6') },
    'days-all': { unit: 'days', ref: coordination('51') },
    share: { unit: 'percent', ref: coordination('52.1.b') },
    theoretical: { unit: 'money', ref: coordination('52.1.b') },
    'pro-rata': { unit: 'money', ref: coordination('52.1.b') },
    independent: { unit: 'money', ref: coordination('52.1.a') },
    pension: { unit: 'money', ref: coordination('52.3') },
    states: { unit: 'count', ref: coordination('57') },
  },
  award: given(
    ['portableForm', 'formNeededFrom', 'periodsAbroad', 'daysInSpain', 'theoreticalPension', 'independentPension'],
    (f) => {
      const abroad = totalsOf(f.periodsAbroad);
      const { share, proRata, pension, states } = pensionDue({
        own: f.daysInSpain,
        abroad,
        theoretical: f.theoreticalPension,
        independent: f.independentPension,
        on: f.formNeededFrom,
      });
      return {
        ...rightAward,
        lines: {
          'days-spain': f.daysInSpain,
          'days-abroad': abroad.all,
          'days-all': f.daysInSpain + abroad.all,
          ...(f.portableForm === 'P1' && { share, states }),
          // An amount nobody knows yet is written as 0: nothing is said of it.
          ...(f.theoreticalPension > 0 && { theoretical: f.theoreticalPension, 'pro-rata': proRata, pension }),
          ...(f.independentPension > 0 && { independent: f.independentPension }),
        },
      };
    },
  ),
  deadlines: {
    resolveWithin: resolveCoordination,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
});
