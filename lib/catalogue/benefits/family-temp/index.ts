import { pensionAward } from '@/lib/catalogue/pensions/payments';
import { basisPoints } from '@/lib/law/cents';
import { addDays, addMonths } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { relativeAges, relativePercent, temporaryRelativeMonths } from '@/lib/law/parameters/survivors';
import { personFacts } from '../../facts/person';
import { oneOf } from '../../fields';
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
import { baseKeys, deathFacts, paidFrom, survivorsBase } from '../survivors/facts';
import { ageAtDeath, keptFacts, meansRequirements, meansSteps, relativeDocuments } from '../survivors/relatives';

const order1967 = refTo('orderSurvivors');
const facts = {
  ...deathFacts,
  temporaryKin: oneOf(['child', 'sibling', 'other']),
  temporaryMarital: oneOf(['single', 'widowed', 'divorced', 'married']),
  ...keptFacts,
  iban: personFacts.iban,
};
const given = over(facts);
export const familyTemp = defineProcedure({
  slug: 'family-temp',
  code: 'EO-SUP-06',
  version: '2026-11-21',
  topic: 'death-and-survivors',
  body: 'INSS',
  events: ['death'],
  facts,
  eventDate: 'deathDate',
  steps: [
    ...deathSteps,
    ...contributionSteps,
    { task: 'you', id: 'kin', asks: ['temporaryKin'] },
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    { task: 'you', id: 'marital', asks: ['temporaryMarital'] },
    ...meansSteps,
    ...baseSteps,
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [...deathChecks],
  requirements: [
    ...contributionRequirements,
    {
      id: 'child-or-sibling',
      ref: order1967('25'),
      met: given(['temporaryKin'], (f) => f.temporaryKin !== 'other'),
    },
    {
      id: 'age',
      ref: order1967('25'),
      met: given(['birthDate', 'deathDate'], (f) => ageAtDeath(f) >= relativeAges.on(f.deathDate).temporary),
    },
    {
      id: 'unmarried',
      ref: order1967('25'),
      met: given(['temporaryMarital'], (f) => f.temporaryMarital !== 'married'),
    },
    ...meansRequirements,
  ],
  documents: [...deathDocuments, ...relativeDocuments],
  lines: {
    ...baseLines,
    percentage: { unit: 'percent', ref: order1967('26') },
    pension: { unit: 'money', ref: order1967('26') },
    months: { unit: 'months', ref: order1967('26') },
    monthly: { unit: 'money', ref: lgss('226.3') },
  },
  // A subsidy, not a pension: no increase (order of 1967, art. 26), and the limits of LGSS 57 and 229 are of pensions alone.
  award: given(baseKeys, (f) => {
    const on = f.deathDate;
    const { base, pays } = survivorsBase(f);
    const percentage = relativePercent.on(on);
    const value = basisPoints(base, percentage, 'half-up');
    const months = temporaryRelativeMonths.on(on);
    const from = paidFrom(f);
    return {
      lines: {
        ...(f.deceasedPensionBase > 0 && { 'pension-base': f.deceasedPensionBase }),
        base,
        percentage,
        pension: value,
        monthly: value,
        months,
      },
      ...pensionAward({ value, pays, from, to: addDays(addMonths(from, months), -1) }),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: survivorsDeadlines,
});
