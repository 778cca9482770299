import { autonomyHours, dayCentreHours } from '@/lib/law/parameters/dependency';
import { resolveDependency } from '@/lib/law/parameters/resolution-terms';
import { personFacts } from '../../facts/person';
import { defineProcedure, over } from '../../kernel';
import { rightAward } from '../../pensions/payments';
import { homeHelpRange, rowsOf } from '../dependency/amount';
import { careService, dependencyFacts, isSmallChild } from '../dependency/facts';
import {
  commonDeadlines,
  commonDocuments,
  commonRequirements,
  commonSteps,
  law,
  rd1051,
  residenceForDegree,
} from '../dependency/rules';

const facts = { ...dependencyFacts, birthDate: personFacts.birthDate, careService };
const given = over(facts);

export const depServices = defineProcedure({
  slug: 'dep-services',
  code: 'EO-DEP-01',
  version: '2026-11-21',
  topic: 'dependency',
  body: 'IMSERSO',
  events: ['care'],
  facts,
  eventDate: 'claimDate',
  steps: [
    ...commonSteps,
    { task: 'care', id: 'birth', asks: ['birthDate'] },
    { task: 'care', id: 'service', asks: ['careService'] },
  ],
  checks: [],
  requirements: [
    ...commonRequirements,
    residenceForDegree,
    {
      id: 'service-for-age',
      ref: law('da 13.1'),
      appliesIf: given(['birthDate', 'claimDate'], (f) => isSmallChild(f.birthDate, f.claimDate)),
      met: given(['careService'], (f) => f.careService === 'home-help'),
    },
  ],
  documents: [...commonDocuments],
  lines: {
    'home-help-from': { unit: 'hours', ref: rd1051('annex II') },
    'home-help-to': { unit: 'hours', ref: rd1051('annex II') },
    'autonomy-month': { unit: 'hours', ref: rd1051('annex I') },
    'day-centre-week': { unit: 'hours', ref: rd1051('annex III') },
  },
  award: given(['claimDate', 'dependencyDegree'], (f) => {
    const { from, to } = homeHelpRange(f.dependencyDegree, f.claimDate);
    return {
      ...rightAward,
      lines: {
        ...(from > 0 && { 'home-help-from': from }),
        'home-help-to': to,
        'autonomy-month': Math.min(...rowsOf(autonomyHours.on(f.claimDate), f.dependencyDegree)),
        ...(f.dependencyDegree === 'one' && { 'day-centre-week': dayCentreHours.on(f.claimDate) }),
      },
    };
  }),
  deadlines: { resolveWithin: resolveDependency, ...commonDeadlines },
});
