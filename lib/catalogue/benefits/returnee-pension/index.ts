import { ageOn } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { abroadProofOfLife } from '@/lib/law/parameters/duties';
import { assistanceAges } from '@/lib/law/parameters/non-contributory-rules';
import { resolveAnyOther } from '@/lib/law/parameters/resolution-terms';
import { yearsAsSpaniard } from '@/lib/law/parameters/spaniards-abroad';
import { yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { bornAbroad, emigrantFacts } from '../assistance-abroad/facts';
import { pensionFacts } from '../ncp-invalidity/facts';
import { awardFacts, awardOf, commonLines, incomeRequirements, livesWithUnit } from '../ncp-invalidity/rules';

const law = refTo('spaniardsAbroad');
const PAYS = 12;

const { claimDate, birthDate, spanishByOrigin, applicantBornInSpain, yearsInSpainAsSpaniard } = emigrantFacts;
const { resident, household, otherBeneficiaries, relativesIncomeThisYear, ownIncomeThisYear, iban } = pensionFacts;
const facts = {
  claimDate,
  birthDate,
  spanishByOrigin,
  applicantBornInSpain,
  yearsInSpainAsSpaniard,
  /** Came back from a country of the ministry's list. */
  returnedFromListedCountry: yesNo(),
  resident,
  otherPublicPensionRight: yesNo(),
  household,
  otherBeneficiaries,
  relativesIncomeThisYear,
  ownIncomeThisYear,
  iban,
};
const given = over(facts);

export const returneePension = defineProcedure({
  slug: 'returnee-pension',
  code: 'EO-ASI-06',
  version: '2026-11-21',
  topic: 'minimum-income',
  body: 'MITES',
  events: ['low-income', 'abroad', 'retirement'],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'you', id: 'claim', asks: ['claimDate'] },
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    { task: 'you', id: 'origin', asks: ['spanishByOrigin', 'applicantBornInSpain'] },
    { task: 'you', id: 'years', asks: ['yearsInSpainAsSpaniard'], shownIf: bornAbroad },
    { task: 'you', id: 'country', asks: ['returnedFromListedCountry'] },
    { task: 'you', id: 'resident', asks: ['resident'] },
    { task: 'income', id: 'other-pension', asks: ['otherPublicPensionRight'] },
    { task: 'income', id: 'household', asks: ['household'] },
    {
      task: 'income',
      id: 'relatives',
      asks: ['otherBeneficiaries', 'relativesIncomeThisYear'],
      shownIf: livesWithUnit,
    },
    { task: 'income', id: 'own-income', asks: ['ownIncomeThisYear'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'age',
      ref: lgss('369.1'),
      met: given(
        ['birthDate', 'claimDate'],
        (f) => ageOn(f.birthDate, f.claimDate) >= assistanceAges.on(f.claimDate).retirement,
      ),
    },
    { id: 'origin', ref: law('25.1'), met: given(['spanishByOrigin'], (f) => f.spanishByOrigin) },
    {
      id: 'years-in-spain',
      ref: law('25.1.b'),
      appliesIf: bornAbroad,
      met: given(
        ['yearsInSpainAsSpaniard', 'claimDate'],
        (f) => f.yearsInSpainAsSpaniard >= yearsAsSpaniard.on(f.claimDate).returned,
      ),
      shows: given(['yearsInSpainAsSpaniard', 'claimDate'], (f) => ({
        have: figure('years', f.yearsInSpainAsSpaniard),
        need: figure('years', yearsAsSpaniard.on(f.claimDate).returned),
      })),
    },
    { id: 'country', ref: law('25.1'), met: given(['returnedFromListedCountry'], (f) => f.returnedFromListedCountry) },
    { id: 'resident', ref: law('25.8.b'), met: given(['resident'], (f) => f.resident) },
    {
      id: 'no-pension',
      ref: law('25.8.e'),
      met: given(['otherPublicPensionRight'], (f) => !f.otherPublicPensionRight),
    },
    ...incomeRequirements,
  ],
  documents: [
    { id: 'passport', ref: law('8.2.a') },
    { id: 'return-certificate', ref: law('25.1') },
    { id: 'residence-certificate', ref: law('25.8.b') },
    { id: 'income-proof', ref: law('25.7') },
    { id: 'household-statement', ref: law('8.2.c'), requiredIf: livesWithUnit },
  ],
  lines: commonLines,
  // The decree gives the amount of the retirement pension in twelve payments; its income rules come with it (art. 25.2, 25.5).
  award: given(awardFacts, (f) => awardOf(f, { pays: PAYS })),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: {
    resolveWithin: resolveAnyOther,
    silence: { effect: 'negative', ref: law('9') },
    arrears: { months: 0, ref: law('25.6') },
  },
  // Art. 25.8.d sends to art. 13.2; the term is in 12.2.
  duties: [{ id: 'proof-of-life', ref: law('25.8.d'), time: { kind: 'yearly', until: abroadProofOfLife } }],
  otherwise: { slug: 'ncp-retirement', when: 'country' },
});
