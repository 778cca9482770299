import { pensionAward } from '@/lib/catalogue/pensions/payments';
import { cents, portion, times } from '@/lib/law/cents';
import { lgss } from '@/lib/law/legal-ref';
import { personFacts } from '../../facts/person';
import { defineProcedure, over } from '../../kernel';
import { genderGapFacts, genderGapSupplement } from '../retirement/gender-gap';
import {
  bondDocuments,
  bondSteps,
  formerBondRequirements,
  formerBondSteps,
  hasBrokenUp,
  incomeDocuments,
  incomeSteps,
  isAnnulled,
  lengthRequirement,
  noOtherWidowPension,
  otherWidowStep,
  partnershipRequirements,
  sharingSteps,
  widowFacts,
  widowKeys,
  widowLines,
  widowLinesOf,
} from '../survivors/bond';
import {
  baseLines,
  baseSteps,
  contributionRequirements,
  contributionSteps,
  deathChecks,
  deathDocuments,
  deathSteps,
  survivorsDeadlines,
} from '../survivors/deceased';
import { paidFrom } from '../survivors/facts';

/* Its words keep what LGSS 60.1.a asks of widowers: the judgment C-623/23 rests on Directive 79/7, which leaves survivors out. */
const facts = { ...widowFacts, ...genderGapFacts, iban: personFacts.iban };
const given = over(facts);
/** The supplement is paid fourteen times a year also beside a pension of twelve payments (LGSS 60.3.c). */
const SUPPLEMENT_PAYMENTS = 14;

export const widow = defineProcedure({
  slug: 'widow',
  code: 'EO-SUP-01',
  version: '2026-11-21',
  topic: 'death-and-survivors',
  body: 'INSS',
  events: ['death'],
  facts,
  eventDate: 'deathDate',
  steps: [
    ...deathSteps,
    ...contributionSteps,
    ...bondSteps,
    ...formerBondSteps,
    otherWidowStep,
    ...sharingSteps,
    ...baseSteps,
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    ...incomeSteps,
    { task: 'income', id: 'gender-gap', asks: ['genderGapChildren'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [...deathChecks],
  requirements: [
    ...contributionRequirements,
    lengthRequirement,
    ...partnershipRequirements,
    ...formerBondRequirements,
    noOtherWidowPension,
  ],
  documents: [
    ...deathDocuments,
    ...bondDocuments,
    { id: 'breakup-judgment', ref: lgss('220.1'), requiredIf: hasBrokenUp },
    {
      id: 'violence-proof',
      ref: lgss('220.1'),
      requiredIf: given(['victimAtBreakup'], (f) => f.victimAtBreakup),
    },
    { id: 'nullity-judgment', ref: lgss('220.3'), requiredIf: isAnnulled },
    ...incomeDocuments,
  ],
  lines: {
    ...baseLines,
    ...widowLines,
    'gender-gap': { unit: 'money', ref: lgss('60') },
    monthly: { unit: 'money', ref: lgss('219.1') },
  },
  award: given([...widowKeys, 'genderGapChildren'], (f) => {
    const { pays, monthly: before, lines } = widowLinesOf(f);
    const gap = portion(
      times(genderGapSupplement(f.genderGapChildren, f.deathDate), SUPPLEMENT_PAYMENTS),
      1,
      pays,
      'half-up',
    );
    const value = cents(before + gap);
    return {
      lines: { ...lines, ...(gap > 0 && { 'gender-gap': gap }), monthly: value },
      ...pensionAward({ value, pays, from: paidFrom(f), to: null }),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: survivorsDeadlines,
  otherwise: { slug: 'widow-temp', when: 'bond-length' },
});
