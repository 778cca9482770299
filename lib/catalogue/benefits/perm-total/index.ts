import { ageOn } from '@/lib/law/day';
import { lgss, refTo } from '@/lib/law/legal-ref';
import { totalIncrease } from '@/lib/law/parameters/permanent-incapacity';
import { resolvePermanentIncapacity } from '@/lib/law/parameters/resolution-terms';
import { yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { swapOf, totalFloor, totalPart } from '../permanent-incapacity/amount';
import { incapacityBase } from '../permanent-incapacity/base';
import { commonIncapacityFacts, worksInOtherJob } from '../permanent-incapacity/facts';
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

const facts = { ...commonIncapacityFacts, usualWorkImpossible: yesNo(), worksInOtherJob };
const given = over(facts);
const steps = commonSteps('total');
const { registered, others } = commonRequirements('total');

export const totalIncapacity = defineProcedure({
  slug: 'perm-total',
  code: 'EO-INC-02',
  version: '2026-11-21',
  topic: 'illness-and-incapacity',
  body: 'INSS',
  events: ['illness'],
  facts,
  eventDate: 'incapacityDate',
  steps: [
    { task: 'health', id: 'cause', asks: ['incapacityCause', 'incapacityDate'] },
    { task: 'health', id: 'person', asks: ['birthDate'] },
    { task: 'health', id: 'work-lost', asks: ['usualWorkImpossible'] },
    {
      task: 'health',
      id: 'other-job',
      asks: ['worksInOtherJob'],
      shownIf: given(
        ['birthDate', 'incapacityDate'],
        (f) => ageOn(f.birthDate, f.incapacityDate) >= totalIncrease.on(f.incapacityDate).fromAge,
      ),
    },
    ...steps.work,
    ...steps.payment,
  ],
  checks: [],
  requirements: [
    { id: 'degree', ref: lgss('dt 26'), met: given(['usualWorkImpossible'], (f) => f.usualWorkImpossible) },
    registered,
    ...others,
  ],
  documents: commonDocuments,
  lines: {
    ...commonLines,
    'yearly-floor': { unit: 'money', ref: lgss('196.2') },
    ...endLines,
    swap: { unit: 'money', ref: refTo('order1972')('5.1') },
    'self-employed-lump': { unit: 'money', ref: refTo('decree2530')('38.1') },
  },
  award: given([...awardFacts, 'regime', 'worksInOtherJob'], (f) => {
    const floor = totalFloor(f.incapacityDate);
    const { first, last, ofBase, full, paid } = commonPension(f, {
      degree: 'total',
      part: totalPart({ ...f, isWork: false }),
      floor,
    });
    return {
      lines: {
        ...first,
        ...(full > ofBase && { 'yearly-floor': floor }),
        ...last,
        ...swapOf(f, incapacityBase(f, f.incapacityBases, f.incapacityCareerDays), 14),
      },
      ...paid,
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: { resolveWithin: resolvePermanentIncapacity, silence: refusedBySilence, arrears: paidBackMonths },
  otherwise: { slug: 'perm-partial', when: 'degree' },
});
