import { cents } from '@/lib/law/cents';
import { ageOn } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { assistanceAges, disabilityDegrees, residenceYears } from '@/lib/law/parameters/non-contributory-rules';
import { resolveNonContributory } from '@/lib/law/parameters/resolution-terms';
import { assistanceFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { money, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { thirdPersonComplement, workLimit } from './amount';
import { pensionFacts } from './facts';
import {
  awardOf,
  commonDeadlines,
  commonDocuments,
  commonLines,
  incomeRequirements,
  livesWithUnit,
  pensionDuties,
  residenceRequirements,
} from './rules';

const { claimDate, birthDate, resident, lastTwoYearsInSpain, household } = pensionFacts;
const { otherBeneficiaries, relativesIncomeThisYear, ownIncomeThisYear, iban } = pensionFacts;
const { disabilityDegree } = personFacts;

const facts = {
  claimDate,
  birthDate,
  disabilityDegree,
  /** Cannot dress, move or eat without somebody's help. */
  needsAnotherPerson: yesNo({
    // The complement asks for 75 %: below it nobody is asked.
    from: (_, f, on) =>
      on && f.disabilityDegree !== undefined && (f.disabilityDegree as number) < disabilityDegrees.on(on).complement
        ? false
        : undefined,
  }),
  resident,
  yearsInSpain: assistanceFacts.yearsInSpain,
  lastTwoYearsInSpain,
  household,
  otherBeneficiaries,
  relativesIncomeThisYear,
  ownIncomeThisYear,
  /** Draws this pension already and began to work less than four years ago (LGSS 366). */
  startedWorkOnPension: yesNo(),
  earningsOnPension: money({
    max: 1_000_000,
    from: (_, f) => (f.startedWorkOnPension === false ? cents(0) : undefined),
  }),
  iban,
};
const given = over(facts);

const has75 = given(
  ['disabilityDegree', 'claimDate'],
  (f) => f.disabilityDegree >= disabilityDegrees.on(f.claimDate).complement,
);
const worksOnPension = given(['startedWorkOnPension'], (f) => f.startedWorkOnPension);

export const ncpInvalidity = defineProcedure({
  slug: 'ncp-invalidity',
  code: 'EO-ASI-01',
  version: '2026-11-21',
  topic: 'minimum-income',
  body: 'IMSERSO',
  events: ['low-income', 'illness'],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'you', id: 'claim', asks: ['claimDate'] },
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    { task: 'you', id: 'degree', asks: ['disabilityDegree'] },
    { task: 'you', id: 'help', asks: ['needsAnotherPerson'], shownIf: has75 },
    { task: 'you', id: 'resident', asks: ['resident'] },
    { task: 'you', id: 'years', asks: ['yearsInSpain', 'lastTwoYearsInSpain'] },
    { task: 'income', id: 'household', asks: ['household'] },
    {
      task: 'income',
      id: 'relatives',
      asks: ['otherBeneficiaries', 'relativesIncomeThisYear'],
      shownIf: livesWithUnit,
    },
    { task: 'income', id: 'own-income', asks: ['ownIncomeThisYear'] },
    { task: 'income', id: 'work', asks: ['startedWorkOnPension'] },
    { task: 'income', id: 'earnings', asks: ['earningsOnPension'], shownIf: worksOnPension },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'adult',
      ref: lgss('363.1.a'),
      met: given(
        ['birthDate', 'claimDate'],
        (f) => ageOn(f.birthDate, f.claimDate) >= assistanceAges.on(f.claimDate).adult,
      ),
    },
    {
      id: 'under-65',
      ref: lgss('363.1.a'),
      met: given(
        ['birthDate', 'claimDate'],
        (f) => ageOn(f.birthDate, f.claimDate) < assistanceAges.on(f.claimDate).retirement,
      ),
    },
    {
      id: 'disability',
      ref: lgss('363.1.c'),
      met: given(
        ['disabilityDegree', 'claimDate'],
        (f) => f.disabilityDegree >= disabilityDegrees.on(f.claimDate).pension,
      ),
      shows: given(['disabilityDegree', 'claimDate'], (f) => ({
        have: figure('percent', f.disabilityDegree),
        need: figure('percent', disabilityDegrees.on(f.claimDate).pension),
      })),
    },
    {
      id: 'residence',
      ref: lgss('363.1.b'),
      met: given(['yearsInSpain', 'claimDate'], (f) => f.yearsInSpain >= residenceYears.on(f.claimDate).invalidity),
      shows: given(['yearsInSpain', 'claimDate'], (f) => ({
        have: figure('years', f.yearsInSpain),
        need: figure('years', residenceYears.on(f.claimDate).invalidity),
      })),
    },
    ...residenceRequirements,
    ...incomeRequirements,
    {
      id: 'work',
      ref: lgss('366'),
      appliesIf: worksOnPension,
      met: given(['earningsOnPension', 'claimDate'], (f) => f.earningsOnPension < workLimit(f.claimDate)),
      shows: given(['earningsOnPension', 'claimDate'], (f) => ({
        have: figure('money', f.earningsOnPension),
        need: figure('money', workLimit(f.claimDate)),
      })),
    },
  ],
  documents: [
    { id: 'disability-certificate', ref: lgss('367.1') },
    {
      id: 'dependency-report',
      ref: lgss('367.2'),
      requiredIf: given(['needsAnotherPerson'], (f) => f.needsAnotherPerson),
    },
    ...commonDocuments,
    { id: 'work-contract', ref: lgss('366'), requiredIf: worksOnPension },
  ],
  lines: {
    ...commonLines,
    'work-limit': { unit: 'money', ref: lgss('366') },
    complement: { unit: 'money', ref: lgss('364.6') },
  },
  award: given(
    [
      'claimDate',
      'disabilityDegree',
      'needsAnotherPerson',
      'household',
      'otherBeneficiaries',
      'relativesIncomeThisYear',
      'ownIncomeThisYear',
      'startedWorkOnPension',
      'earningsOnPension',
    ],
    (f) => {
      const isHelped = f.needsAnotherPerson && f.disabilityDegree >= disabilityDegrees.on(f.claimDate).complement;
      const complement = isHelped ? thirdPersonComplement(f.claimDate) : cents(0);
      const award = awardOf(
        { ...f, ...(f.startedWorkOnPension && { workIncome: f.earningsOnPension }) },
        { complement },
      );
      return {
        ...award,
        lines: {
          ...award.lines,
          ...(f.startedWorkOnPension && { 'work-limit': workLimit(f.claimDate) }),
          ...(isHelped && { complement }),
        },
      };
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: { resolveWithin: resolveNonContributory, ...commonDeadlines },
  duties: pensionDuties(lgss('368')),
  otherwise: { slug: 'ncp-retirement', when: 'under-65' },
});
