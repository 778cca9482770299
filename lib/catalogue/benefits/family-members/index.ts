import { pensionAward } from '@/lib/catalogue/pensions/payments';
import { basisPoints, cents } from '@/lib/law/cents';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { minimumWageYear } from '@/lib/law/parameters/minimum-wage';
import { relativeAges, relativePercent, youngRelativeEarnings } from '@/lib/law/parameters/survivors';
import { pensionFacts } from '../../facts/household';
import { personFacts } from '../../facts/person';
import { oneOf, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
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
import { baseKeys, deathFacts, paidFrom, survivorsBase, widowPoints } from '../survivors/facts';
import {
  ageAtDeath,
  meansRequirements,
  meansSteps,
  otherSurvivorsSteps,
  pensionLine,
  type RelativeRank,
  relativeComplement,
  relativeDocuments,
  relativeFacts,
  relativeLines,
  relativeMinimum,
  relativeShare,
} from '../survivors/relatives';

const order1967 = refTo('orderSurvivors');
const facts = {
  ...deathFacts,
  relativeKind: oneOf(['grandchild', 'sibling', 'mother', 'father', 'grandmother', 'grandfather', 'carer']),
  ...relativeFacts,
  /** Unable to work to the degree of absolute or severe incapacity. */
  relativeIncapacitated: yesNo({
    from: (_, known) => (['mother', 'grandmother', 'carer'].includes(String(known.relativeKind)) ? false : undefined),
  }),
  parentsDead: yesNo(),
  relativeMarital: oneOf(['single', 'widowed', 'divorced', 'married', 'husband-incapacitated']),
  longCare: yesNo(),
  claimsMinimum: pensionFacts.claimsMinimum,
  iban: personFacts.iban,
};
const given = over(facts);

type Kind = NonNullable<typeof facts.relativeKind.value>;
const isOneOf = (...kinds: readonly Kind[]) => given(['relativeKind'], (f) => kinds.includes(f.relativeKind));
const isYoungKin = isOneOf('grandchild', 'sibling');
const isMother = isOneOf('mother', 'grandmother');
const isFather = isOneOf('father', 'grandfather');
const isCarer = isOneOf('carer');
const rankOf: Readonly<Record<Kind, RelativeRank>> = {
  grandchild: 'grandchild-or-sibling',
  sibling: 'grandchild-or-sibling',
  mother: 'parent',
  father: 'parent',
  grandmother: 'grandparent',
  grandfather: 'grandparent',
  carer: 'carer',
};

export const familyMembers = defineProcedure({
  slug: 'family-members',
  code: 'EO-SUP-05',
  version: '2026-11-21',
  topic: 'death-and-survivors',
  body: 'INSS',
  events: ['death'],
  facts,
  eventDate: 'deathDate',
  steps: [
    ...deathSteps,
    ...contributionSteps,
    { task: 'you', id: 'kind', asks: ['relativeKind'] },
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    {
      task: 'you',
      id: 'incapacity',
      asks: ['relativeIncapacitated'],
      shownIf: isOneOf('grandchild', 'sibling', 'father', 'grandfather'),
    },
    { task: 'you', id: 'parents', asks: ['parentsDead'], shownIf: isYoungKin },
    { task: 'you', id: 'marital', asks: ['relativeMarital'], shownIf: isOneOf('mother', 'grandmother', 'carer') },
    { task: 'you', id: 'care', asks: ['longCare'], shownIf: isCarer },
    ...meansSteps,
    ...otherSurvivorsSteps,
    ...baseSteps,
    { task: 'income', id: 'minimum', asks: ['claimsMinimum'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [...deathChecks],
  requirements: [
    ...contributionRequirements,
    ...meansRequirements,
    {
      id: 'young-or-incapacitated',
      ref: order1967('22.1.1.a'),
      appliesIf: isYoungKin,
      met: given(['birthDate', 'deathDate', 'relativeIncapacitated', 'relativeWorkIncome'], (f) => {
        const { minor, withoutMeans } = relativeAges.on(f.deathDate);
        const age = ageAtDeath(f);
        const most = basisPoints(minimumWageYear.on(f.deathDate), youngRelativeEarnings.on(f.deathDate), 'half-up');
        // An adult unable to work may not earn more than the same part of the minimum wage (art. 22.1.1.e, at the end).
        if (f.relativeIncapacitated) return age < minor || f.relativeWorkIncome <= most;
        return age < minor || (age < withoutMeans && f.relativeWorkIncome < most);
      }),
    },
    {
      id: 'both-parents-dead',
      ref: order1967('22.1.1.b'),
      appliesIf: isYoungKin,
      met: given(['parentsDead'], (f) => f.parentsDead),
    },
    {
      id: 'mother-alone',
      ref: order1967('22.1.2.a'),
      appliesIf: isMother,
      met: given(['relativeMarital'], (f) => f.relativeMarital !== 'married'),
    },
    {
      id: 'father-age',
      ref: order1967('22.1.3.a'),
      appliesIf: isFather,
      met: given(
        ['birthDate', 'deathDate', 'relativeIncapacitated'],
        (f) => f.relativeIncapacitated || ageAtDeath(f) >= relativeAges.on(f.deathDate).father,
      ),
    },
    {
      id: 'carer-of-pensioner',
      ref: lgss('226.2'),
      appliesIf: isCarer,
      met: given(['deceasedSituation', 'longCare'], (f) => f.deceasedSituation === 'pensioner' && f.longCare),
    },
    {
      id: 'carer-age',
      ref: lgss('226.2.b'),
      appliesIf: isCarer,
      met: given(['birthDate', 'deathDate'], (f) => ageAtDeath(f) >= relativeAges.on(f.deathDate).carer),
    },
    {
      id: 'carer-alone',
      ref: lgss('226.2.b'),
      appliesIf: isCarer,
      met: given(['relativeMarital'], (f) => ['single', 'widowed', 'divorced'].includes(f.relativeMarital)),
    },
  ],
  documents: [
    ...deathDocuments,
    ...relativeDocuments,
    {
      id: 'incapacity-proof',
      ref: order1967('22.2'),
      requiredIf: given(['relativeIncapacitated'], (f) => f.relativeIncapacitated),
    },
  ],
  lines: {
    ...baseLines,
    ...relativeLines,
    complement: { unit: 'money', ref: lgss('59') },
    monthly: { unit: 'money', ref: lgss('226.1') },
  },
  award: given(
    [
      ...baseKeys,
      'relativeKind',
      'birthDate',
      'widowDrawing',
      'orphansBeside',
      'orphansIncreased',
      'otherRelatives',
      'relativeWorkIncome',
      'relativeOtherIncome',
      'claimsMinimum',
    ],
    (f) => {
      const on = f.deathDate;
      const { base, pays } = survivorsBase(f);
      const share = relativeShare({
        on,
        base,
        rank: rankOf[f.relativeKind],
        widow: widowPoints(f.widowDrawing),
        hasWidow: f.widowDrawing !== 'none',
        orphans: f.orphansBeside,
        orphansIncreased: f.orphansIncreased,
        others: f.otherRelatives.map(({ rank }) => rank),
      });
      const { pension, lines } = pensionLine(share, pays, on);
      const minimum = relativeMinimum({
        on,
        age: ageAtDeath(f),
        hasWidowOrOrphans: f.widowDrawing !== 'none' || f.orphansBeside > 0,
        others: f.otherRelatives.length,
      });
      const income = cents(f.relativeWorkIncome + f.relativeOtherIncome);
      const complement = f.claimsMinimum ? relativeComplement({ on, pays, pension, minimum, income }) : cents(0);
      const value = cents(pension + complement);
      return {
        lines: {
          ...(f.deceasedPensionBase > 0 && { 'pension-base': f.deceasedPensionBase }),
          base,
          percentage: relativePercent.on(on),
          ...(share.increase > 0 && { increase: share.increase }),
          ...lines,
          ...(complement > 0 && { complement }),
          monthly: value,
        },
        ...pensionAward({ value, pays, from: paidFrom(f), to: null }),
      };
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: survivorsDeadlines,
});
