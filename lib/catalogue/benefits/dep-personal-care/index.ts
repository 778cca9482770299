import { resolveDependency } from '@/lib/law/parameters/resolution-terms';
import { personFacts } from '../../facts/person';
import { yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { careServiceCost, dependencyFacts, isSmallChild, moneyFacts } from '../dependency/facts';
import {
  awardFacts,
  commonDeadlines,
  commonDocuments,
  commonRequirements,
  commonSteps,
  law,
  moneyAward,
  moneyLines,
  moneySteps,
  onlyOne,
  similarDocument,
} from '../dependency/rules';

const facts = {
  ...dependencyFacts,
  birthDate: personFacts.birthDate,
  /** Hires, or is about to hire, a personal assistant. */
  hiresAssistant: yesNo(),
  careServiceCost,
  ...moneyFacts,
};
const given = over(facts);

export const depPersonalCare = defineProcedure({
  slug: 'dep-personal-care',
  code: 'EO-DEP-04',
  version: '2026-11-21',
  topic: 'dependency',
  body: 'IMSERSO',
  events: ['care'],
  facts,
  eventDate: 'claimDate',
  steps: [
    ...commonSteps,
    { task: 'care', id: 'birth', asks: ['birthDate'] },
    { task: 'care', id: 'assistant', asks: ['hiresAssistant'] },
    { task: 'money', id: 'cost', asks: ['careServiceCost'] },
    ...moneySteps,
  ],
  checks: [],
  requirements: [
    ...commonRequirements,
    {
      id: 'age',
      ref: law('da 13.1'),
      met: given(['birthDate', 'claimDate'], (f) => !isSmallChild(f.birthDate, f.claimDate)),
    },
    { id: 'assistant', ref: law('19'), met: given(['hiresAssistant'], (f) => f.hiresAssistant) },
    // The community may let it go together with home help, a day or night centre or care in the family (RD 1051/2013 16.3).
    { ...onlyOne, factor: true },
  ],
  documents: [...commonDocuments, { id: 'assistant-contract', ref: law('19') }, similarDocument],
  lines: moneyLines,
  award: given([...awardFacts, 'careServiceCost'], (f) => moneyAward('personal', f)),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: { resolveWithin: resolveDependency, ...commonDeadlines },
  otherwise: { slug: 'dep-services', when: 'assistant' },
});
