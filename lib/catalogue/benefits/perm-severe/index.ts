import { ageOn } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { totalIncrease } from '@/lib/law/parameters/permanent-incapacity';
import { resolvePermanentIncapacity } from '@/lib/law/parameters/resolution-terms';
import { yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { absolutePart, totalFloor, totalPart } from '../permanent-incapacity/amount';
import {
  commonIncapacityFacts,
  lastContributionBase,
  workStillPossible,
  worksInOtherJob,
} from '../permanent-incapacity/facts';
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

const facts = {
  ...commonIncapacityFacts,
  needsDailyHelp: yesNo(),
  workStillPossible,
  worksInOtherJob,
  lastContributionBase,
};
const given = over(facts);
const steps = commonSteps('severe');

export const severeIncapacity = defineProcedure({
  slug: 'perm-severe',
  code: 'EO-INC-04',
  version: '2026-11-21',
  topic: 'illness-and-incapacity',
  body: 'INSS',
  events: ['illness', 'care'],
  facts,
  eventDate: 'incapacityDate',
  steps: [
    { task: 'health', id: 'cause', asks: ['incapacityCause', 'incapacityDate'] },
    { task: 'health', id: 'person', asks: ['birthDate'] },
    { task: 'health', id: 'help', asks: ['needsDailyHelp'] },
    { task: 'health', id: 'work-left', asks: ['workStillPossible'] },
    {
      task: 'health',
      id: 'other-job',
      asks: ['worksInOtherJob'],
      shownIf: given(
        ['birthDate', 'incapacityDate', 'workStillPossible'],
        (f) =>
          f.workStillPossible === 'other-job' &&
          ageOn(f.birthDate, f.incapacityDate) >= totalIncrease.on(f.incapacityDate).fromAge,
      ),
    },
    ...steps.work,
    { task: 'work', id: 'last-base', asks: ['lastContributionBase'] },
    ...steps.payment,
  ],
  checks: [],
  requirements: [
    { id: 'degree', ref: lgss('dt 26'), met: given(['needsDailyHelp'], (f) => f.needsDailyHelp) },
    ...commonRequirements('severe').others,
  ],
  documents: commonDocuments,
  lines: { ...commonLines, 'carer-complement': { unit: 'money', ref: lgss('196.4') }, ...endLines },
  award: given([...awardFacts, 'workStillPossible', 'worksInOtherJob', 'lastContributionBase'], (f) => {
    const isTotal = f.workStillPossible === 'other-job';
    const { first, last, month, paid } = commonPension(f, {
      degree: 'severe',
      part: isTotal ? totalPart({ ...f, isWork: false }) : absolutePart({ ...f, isWork: false }),
      ...(isTotal && { floor: totalFloor(f.incapacityDate) }),
      lastBase: f.lastContributionBase,
    });
    return { lines: { ...first, 'carer-complement': month.carer, ...last }, ...paid };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: { resolveWithin: resolvePermanentIncapacity, silence: refusedBySilence, arrears: paidBackMonths },
  otherwise: { slug: 'perm-absolute', when: 'degree' },
});
