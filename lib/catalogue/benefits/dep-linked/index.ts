import { resolveDependency } from '@/lib/law/parameters/resolution-terms';
import { yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { careService, careServiceCost, dependencyFacts, moneyFacts } from '../dependency/facts';
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
  residenceForDegree,
  similarDocument,
} from '../dependency/rules';

const facts = {
  ...dependencyFacts,
  careService,
  /** A place that suits, in a public or publicly funded service. */
  publicPlaceOffered: yesNo(),
  accreditedProvider: yesNo(),
  careServiceCost,
  ...moneyFacts,
};
const given = over(facts);

export const depLinked = defineProcedure({
  slug: 'dep-linked',
  code: 'EO-DEP-02',
  version: '2026-11-21',
  topic: 'dependency',
  body: 'IMSERSO',
  events: ['care'],
  facts,
  eventDate: 'claimDate',
  steps: [
    ...commonSteps,
    { task: 'care', id: 'service', asks: ['careService'] },
    { task: 'care', id: 'public-place', asks: ['publicPlaceOffered'] },
    { task: 'care', id: 'provider', asks: ['accreditedProvider'] },
    { task: 'money', id: 'cost', asks: ['careServiceCost'] },
    ...moneySteps,
  ],
  checks: [],
  requirements: [
    ...commonRequirements,
    residenceForDegree,
    {
      id: 'no-public-place',
      ref: law('17.1'),
      met: given(['publicPlaceOffered'], (f) => !f.publicPlaceOffered),
    },
    { id: 'accredited', ref: law('14.3'), met: given(['accreditedProvider'], (f) => f.accreditedProvider) },
    onlyOne,
  ],
  documents: [...commonDocuments, { id: 'service-contract', ref: law('17.2') }, similarDocument],
  lines: moneyLines,
  award: given([...awardFacts, 'careService', 'careServiceCost'], (f) => moneyAward('linked', f)),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: { resolveWithin: resolveDependency, ...commonDeadlines },
  otherwise: { slug: 'dep-services', when: 'no-public-place' },
});
