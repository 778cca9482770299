import { lgss } from '@/lib/law/legal-ref';
import { resolvePermanentIncapacity } from '@/lib/law/parameters/resolution-terms';
import { yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { absolutePart } from '../permanent-incapacity/amount';
import { commonIncapacityFacts } from '../permanent-incapacity/facts';
import {
  awardFacts,
  commonDocuments,
  commonLines,
  commonPension,
  commonRequirements,
  commonSteps,
  endLines,
  paidBackMonths,
  refusedBySilence,
} from '../permanent-incapacity/rules';

const facts = { ...commonIncapacityFacts, anyWorkImpossible: yesNo() };
const given = over(facts);
const steps = commonSteps('absolute');

export const absoluteIncapacity = defineProcedure({
  slug: 'perm-absolute',
  code: 'EO-INC-03',
  version: '2026-11-21',
  topic: 'illness-and-incapacity',
  body: 'INSS',
  events: ['illness'],
  facts,
  eventDate: 'incapacityDate',
  steps: [
    { task: 'health', id: 'cause', asks: ['incapacityCause', 'incapacityDate'] },
    { task: 'health', id: 'person', asks: ['birthDate'] },
    { task: 'health', id: 'work-lost', asks: ['anyWorkImpossible'] },
    ...steps.work,
    ...steps.payment,
  ],
  checks: [],
  requirements: [
    { id: 'degree', ref: lgss('dt 26'), met: given(['anyWorkImpossible'], (f) => f.anyWorkImpossible) },
    ...commonRequirements('absolute').others,
  ],
  documents: commonDocuments,
  lines: { ...commonLines, ...endLines },
  award: given(awardFacts, (f) => {
    const { first, last, paid } = commonPension(f, { degree: 'absolute', part: absolutePart({ ...f, isWork: false }) });
    return { lines: { ...first, ...last }, ...paid };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: { resolveWithin: resolvePermanentIncapacity, silence: refusedBySilence, arrears: paidBackMonths },
  otherwise: { slug: 'perm-total', when: 'degree' },
});
