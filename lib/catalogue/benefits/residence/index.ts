import { addMonths, type Day, day } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { daysAbroad, residenceMonths } from '@/lib/law/parameters/coordination';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { date, days, oneOf, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';

const implementing = refTo('implementing');
const freeMovement = refTo('freeMovement');

const facts = {
  /** Day on which residence is judged. */
  residenceDate: date({ min: { day: day('2023-01-01') }, max: { daysFromToday: 0 } }),
  legalBasis: oneOf(['spanish', 'worker', 'self-employed', 'means-and-cover', 'student', 'family', 'permit', 'none']),
  residentSince: date({ min: { day: day('1920-01-01') }, max: { daysFromToday: 0 } }),
  staysWithoutBreak: yesNo(),
  /** In the calendar year in which it was longest. */
  daysAbroadInYear: days({ max: 366 }),
  absenceForIllness: yesNo({
    from: (_, known, on) =>
      on && typeof known.daysAbroadInYear === 'number' && known.daysAbroadInYear <= daysAbroad.on(on)
        ? false
        : undefined,
  }),
  activity: oneOf(['work-spain', 'work-elsewhere', 'study', 'none']),
  stableWork: yesNo(),
  studyFundsFrom: oneOf(['spain', 'elsewhere']),
  unpaidActivityIn: oneOf(['spain', 'elsewhere', 'none']),
  familyLivesIn: oneOf(['spain', 'elsewhere', 'none']),
  housing: oneOf(['own', 'rented', 'shared', 'temporary']),
  taxedIn: oneOf(['spain', 'elsewhere', 'none']),
  intendsToStay: yesNo(),
};
const given = over(facts);

const works = given(['activity'], (f) => f.activity === 'work-spain' || f.activity === 'work-elsewhere');
const worksHere = given(['activity'], (f) => f.activity === 'work-spain');
const studies = given(['activity'], (f) => f.activity === 'study');
const wasLongAway = given(
  ['daysAbroadInYear', 'residenceDate'],
  (f) => f.daysAbroadInYear > daysAbroad.on(f.residenceDate),
);

/** Whole months from one day to another; 0 when the second comes first. */
export const wholeMonths = (from: Day, to: Day): number => {
  let count = Math.max(
    0,
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)),
  );
  while (count > 0 && addMonths(from, count) > to) count -= 1;
  return count;
};
const longEnough = (f: { residentSince: Day; residenceDate: Day }) =>
  wholeMonths(f.residentSince, f.residenceDate) >= residenceMonths.on(f.residenceDate);

export const residence = defineProcedure({
  slug: 'residence',
  code: 'EO-EXT-03',
  version: '2026-11-21',
  topic: 'moving-abroad',
  body: 'INSS',
  events: ['abroad'],
  facts,
  eventDate: 'residenceDate',
  steps: [
    { task: 'residence', id: 'date', asks: ['residenceDate'] },
    { task: 'residence', id: 'basis', asks: ['legalBasis'] },
    { task: 'residence', id: 'since', asks: ['residentSince', 'staysWithoutBreak'] },
    { task: 'residence', id: 'abroad', asks: ['daysAbroadInYear'] },
    { task: 'residence', id: 'illness', asks: ['absenceForIllness'], shownIf: wasLongAway },
    { task: 'life', id: 'activity', asks: ['activity'] },
    { task: 'life', id: 'work', asks: ['stableWork'], shownIf: worksHere },
    { task: 'life', id: 'studies', asks: ['studyFundsFrom'], shownIf: studies },
    { task: 'life', id: 'unpaid', asks: ['unpaidActivityIn'] },
    { task: 'life', id: 'family', asks: ['familyLivesIn'] },
    { task: 'life', id: 'home', asks: ['housing'] },
    { task: 'life', id: 'tax', asks: ['taxedIn'] },
    { task: 'life', id: 'intention', asks: ['intendsToStay'] },
  ],
  checks: [
    {
      id: 'since-after-date',
      field: 'residentSince',
      broken: given(['residentSince', 'residenceDate'], (f) => f.residentSince > f.residenceDate),
    },
  ],
  requirements: [
    { id: 'legal-residence', ref: freeMovement('7.1'), met: given(['legalBasis'], (f) => f.legalBasis !== 'none') },
    {
      id: 'ninety-days',
      ref: lgss('51.2'),
      met: given(
        ['daysAbroadInYear', 'residenceDate', 'absenceForIllness'],
        (f) => f.absenceForIllness || f.daysAbroadInYear <= daysAbroad.on(f.residenceDate),
      ),
      shows: given(['daysAbroadInYear', 'residenceDate'], (f) => ({
        have: figure('days', f.daysAbroadInYear),
        need: figure('days', daysAbroad.on(f.residenceDate)),
      })),
    },
    {
      id: 'duration',
      ref: implementing('11.1.a'),
      factor: true,
      met: given(['residentSince', 'residenceDate', 'staysWithoutBreak'], (f) => f.staysWithoutBreak && longEnough(f)),
      shows: given(['residentSince', 'residenceDate'], (f) => ({
        have: figure('months', wholeMonths(f.residentSince, f.residenceDate)),
      })),
    },
    {
      id: 'work-here',
      ref: implementing('11.1.b.i'),
      factor: true,
      appliesIf: works,
      met: given(['activity'], (f) => f.activity === 'work-spain'),
    },
    {
      id: 'work-stable',
      ref: implementing('11.1.b.i'),
      factor: true,
      appliesIf: worksHere,
      met: given(['stableWork'], (f) => f.stableWork),
    },
    {
      id: 'family-here',
      ref: implementing('11.1.b.ii'),
      factor: true,
      appliesIf: given(['familyLivesIn'], (f) => f.familyLivesIn !== 'none'),
      met: given(['familyLivesIn'], (f) => f.familyLivesIn === 'spain'),
    },
    {
      id: 'unpaid-here',
      ref: implementing('11.1.b.iii'),
      factor: true,
      appliesIf: given(['unpaidActivityIn'], (f) => f.unpaidActivityIn !== 'none'),
      met: given(['unpaidActivityIn'], (f) => f.unpaidActivityIn === 'spain'),
    },
    {
      id: 'study-funds',
      ref: implementing('11.1.b.iv'),
      factor: true,
      appliesIf: studies,
      met: given(['studyFundsFrom'], (f) => f.studyFundsFrom === 'spain'),
    },
    {
      id: 'home-lasting',
      ref: implementing('11.1.b.v'),
      factor: true,
      met: given(['housing'], (f) => f.housing !== 'temporary'),
    },
    {
      id: 'tax-here',
      ref: implementing('11.1.b.vi'),
      factor: true,
      appliesIf: given(['taxedIn'], (f) => f.taxedIn !== 'none'),
      met: given(['taxedIn'], (f) => f.taxedIn === 'spain'),
    },
    { id: 'intention', ref: implementing('11.2'), factor: true, met: given(['intendsToStay'], (f) => f.intendsToStay) },
  ],
  documents: [
    {
      id: 'registration',
      ref: freeMovement('7.5'),
      requiredIf: given(['legalBasis'], (f) => !['spanish', 'permit', 'none'].includes(f.legalBasis)),
    },
    { id: 'permit', ref: freeMovement('8'), requiredIf: given(['legalBasis'], (f) => f.legalBasis === 'permit') },
    {
      id: 'means-and-cover',
      ref: freeMovement('7.1.b'),
      requiredIf: given(['legalBasis'], (f) => f.legalBasis === 'means-and-cover' || f.legalBasis === 'student'),
    },
    { id: 'municipal-register', ref: implementing('11.1.a') },
    { id: 'work-contract', ref: implementing('11.1.b.i'), requiredIf: worksHere },
    {
      id: 'home-proof',
      ref: implementing('11.1.b.v'),
      requiredIf: given(['housing'], (f) => f.housing === 'own' || f.housing === 'rented'),
    },
    {
      id: 'illness-proof',
      ref: lgss('51.2'),
      requiredIf: given(
        ['daysAbroadInYear', 'residenceDate', 'absenceForIllness'],
        (f) => f.absenceForIllness && f.daysAbroadInYear > daysAbroad.on(f.residenceDate),
      ),
    },
  ],
  lines: {
    'months-here': { unit: 'months', ref: implementing('11.1.a') },
    'days-allowed': { unit: 'days', ref: lgss('51.2') },
  },
  award: given(['residentSince', 'residenceDate'], (f) => ({
    ...rightAward,
    lines: {
      'months-here': wholeMonths(f.residentSince, f.residenceDate),
      'days-allowed': daysAbroad.on(f.residenceDate),
    },
  })),
  deadlines: {
    resolveWithin: resolveAnyOther,
    silence: { effect: 'negative', ref: lgss('129.3') },
    arrears: { months: 3, ref: lgss('53.1') },
  },
});
