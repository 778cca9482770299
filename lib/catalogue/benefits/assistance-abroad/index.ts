import { cents } from '@/lib/law/cents';
import { ageOn } from '@/lib/law/day';
import { refTo } from '@/lib/law/legal-ref';
import { abroadChanges, abroadProofOfLife } from '@/lib/law/parameters/duties';
import { agesAbroad, resolveAbroad, yearsAsSpaniard } from '@/lib/law/parameters/spaniards-abroad';
import { integer, money, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { pensionAward } from '../../pensions/payments';
import { economicUnit, monthlyOf } from '../ncp-invalidity/amount';
import { startOfRight } from '../ncp-invalidity/rules';
import { benefitAbroad, limitAbroad } from './amount';
import { bornAbroad, emigrantFacts } from './facts';

const law = refTo('spaniardsAbroad');
const PAYS = 12;

const { claimDate, birthDate, spanishByOrigin, applicantBornInSpain, yearsInSpainAsSpaniard } = emigrantFacts;
const { household, ownIncomeThisYear } = emigrantFacts;
// Here a partner the law of the country knows counts as a spouse (RD 8/2008 art. 5.3).
const unitOf = (people: Parameters<typeof economicUnit>[0]) => economicUnit(people, ['partner']);
const isAlone = (known: Readonly<Record<string, unknown>>) =>
  known.household !== undefined && unitOf(known.household as Parameters<typeof unitOf>[0]).people === 1;

const facts = {
  claimDate,
  birthDate,
  absoluteIncapacity: yesNo(),
  spanishByOrigin,
  applicantBornInSpain,
  yearsInSpainAsSpaniard,
  /** Lives in a country of the ministry's list, whose social protection is precarious. */
  inListedCountry: yesNo(),
  inSupportingOrder: yesNo(),
  household,
  otherBeneficiariesAbroad: integer({
    unit: 'count',
    min: 0,
    max: 12,
    from: (_, known) => (isAlone(known) ? 0 : undefined),
  }),
  /** Income of the others of the unit in the year of the claim; the partner is in it (RD 8/2008 art. 5.3). */
  relativesIncomeAbroad: money({ max: 1_000_000, from: (_, known) => (isAlone(known) ? cents(0) : undefined) }),
  ownIncomeThisYear,
  /** Yearly base the ministry fixes for the country. */
  countryBase: money({ max: 100_000 }),
  assetsAbroad: money({ max: 10_000_000 }),
  donatedLast5Years: money({ max: 10_000_000 }),
};
const given = over(facts);
const unitFacts = ['household', 'ownIncomeThisYear', 'relativesIncomeAbroad', 'countryBase', 'claimDate'] as const;
const livesWithUnit = given(['household'], (f) => unitOf(f.household).people > 1);
const isBetweenAges = given(['birthDate', 'claimDate'], (f) => {
  const { incapacity, old } = agesAbroad.on(f.claimDate);
  const age = ageOn(f.birthDate, f.claimDate);
  return age >= incapacity && age < old;
});

export const assistanceAbroad = defineProcedure({
  slug: 'assistance-abroad',
  code: 'EO-ASI-05',
  version: '2026-11-21',
  topic: 'minimum-income',
  body: 'MITES',
  events: ['low-income', 'abroad'],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'you', id: 'claim', asks: ['claimDate'] },
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    { task: 'you', id: 'incapacity', asks: ['absoluteIncapacity'], shownIf: isBetweenAges },
    { task: 'you', id: 'origin', asks: ['spanishByOrigin', 'applicantBornInSpain'] },
    { task: 'you', id: 'years', asks: ['yearsInSpainAsSpaniard'], shownIf: bornAbroad },
    { task: 'you', id: 'country', asks: ['inListedCountry'] },
    { task: 'you', id: 'order', asks: ['inSupportingOrder'] },
    { task: 'means', id: 'household', asks: ['household'] },
    {
      task: 'means',
      id: 'relatives',
      asks: ['otherBeneficiariesAbroad', 'relativesIncomeAbroad'],
      shownIf: livesWithUnit,
    },
    { task: 'means', id: 'base', asks: ['countryBase'] },
    { task: 'means', id: 'own-income', asks: ['ownIncomeThisYear'] },
    { task: 'means', id: 'assets', asks: ['assetsAbroad'] },
    { task: 'means', id: 'donations', asks: ['donatedLast5Years'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'old-enough',
      ref: law('3.1.a'),
      met: given(
        ['birthDate', 'claimDate'],
        (f) => ageOn(f.birthDate, f.claimDate) >= agesAbroad.on(f.claimDate).incapacity,
      ),
    },
    {
      id: 'incapacity',
      ref: law('3.1.a'),
      appliesIf: isBetweenAges,
      met: given(['absoluteIncapacity'], (f) => f.absoluteIncapacity),
    },
    { id: 'origin', ref: law('2'), met: given(['spanishByOrigin'], (f) => f.spanishByOrigin) },
    {
      id: 'years-in-spain',
      ref: law('2.b'),
      appliesIf: bornAbroad,
      met: given(
        ['yearsInSpainAsSpaniard', 'claimDate'],
        (f) => f.yearsInSpainAsSpaniard >= yearsAsSpaniard.on(f.claimDate).abroad,
      ),
      shows: given(['yearsInSpainAsSpaniard', 'claimDate'], (f) => ({
        have: figure('years', f.yearsInSpainAsSpaniard),
        need: figure('years', yearsAsSpaniard.on(f.claimDate).abroad),
      })),
    },
    { id: 'country', ref: law('3.1.b'), met: given(['inListedCountry'], (f) => f.inListedCountry) },
    { id: 'no-order', ref: law('3.1.c'), met: given(['inSupportingOrder'], (f) => !f.inSupportingOrder) },
    {
      id: 'own-income',
      ref: law('5.1'),
      met: given(['ownIncomeThisYear', 'countryBase'], (f) => f.ownIncomeThisYear < f.countryBase),
      shows: given(['ownIncomeThisYear', 'countryBase'], (f) => ({
        have: figure('money', f.ownIncomeThisYear),
        need: figure('money', f.countryBase),
      })),
    },
    {
      id: 'unit-income',
      ref: law('5.2'),
      appliesIf: livesWithUnit,
      met: given(
        unitFacts,
        (f) =>
          f.ownIncomeThisYear + f.relativesIncomeAbroad <
          limitAbroad(f.countryBase, unitOf(f.household).people, f.claimDate),
      ),
      shows: given(unitFacts, (f) => ({
        have: figure('money', f.ownIncomeThisYear + f.relativesIncomeAbroad),
        need: figure('money', limitAbroad(f.countryBase, unitOf(f.household).people, f.claimDate)),
      })),
    },
    {
      id: 'assets',
      ref: law('3.1.e'),
      met: given(['assetsAbroad', 'countryBase'], (f) => f.assetsAbroad <= f.countryBase),
      shows: given(['assetsAbroad', 'countryBase'], (f) => ({
        have: figure('money', f.assetsAbroad),
        need: figure('money', f.countryBase),
      })),
    },
    {
      id: 'donations',
      ref: law('3.1.f'),
      met: given(['donatedLast5Years', 'countryBase'], (f) => f.donatedLast5Years <= f.countryBase),
      shows: given(['donatedLast5Years', 'countryBase'], (f) => ({
        have: figure('money', f.donatedLast5Years),
        need: figure('money', f.countryBase),
      })),
    },
  ],
  documents: [
    { id: 'passport', ref: law('8.2.a') },
    { id: 'identity-abroad', ref: law('8.2.b') },
    { id: 'household-certificate', ref: law('8.2.c'), requiredIf: livesWithUnit },
    { id: 'income-proof', ref: law('8.2.g') },
    { id: 'assets-statement', ref: law('8.2.i') },
    {
      id: 'donations-proof',
      ref: law('8.2.h'),
      requiredIf: given(['donatedLast5Years'], (f) => f.donatedLast5Years > 0),
    },
    { id: 'incapacity-report', ref: law('3.1.a'), requiredIf: isBetweenAges },
  ],
  lines: {
    base: { unit: 'money', ref: law('7.1') },
    'benefit-year': { unit: 'money', ref: law('7.2') },
    month: { unit: 'money', ref: law('7.2') },
  },
  award: given([...unitFacts, 'otherBeneficiariesAbroad'], (f) => {
    const unit = unitOf(f.household);
    const year = benefitAbroad({
      on: f.claimDate,
      base: f.countryBase,
      ownIncome: f.ownIncomeThisYear,
      othersIncome: f.relativesIncomeAbroad,
      unit,
      beneficiaries: Math.min(f.otherBeneficiariesAbroad + 1, unit.people),
    });
    const month = monthlyOf(year, PAYS);
    return {
      lines: { base: f.countryBase, 'benefit-year': year, month },
      ...pensionAward({ value: month, pays: PAYS, from: startOfRight(f.claimDate), to: null }),
    };
  }),
  deadlines: {
    resolveWithin: resolveAbroad,
    silence: { effect: 'negative', ref: law('9') },
    arrears: { months: 0, ref: law('10.1') },
  },
  duties: [
    { id: 'changes', ref: law('12.1'), time: { kind: 'change', term: abroadChanges } },
    { id: 'proof-of-life', ref: law('12.2'), time: { kind: 'yearly', until: abroadProofOfLife } },
  ],
});
