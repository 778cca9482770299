import { pensionAward } from '@/lib/catalogue/pensions/payments';
import { refTo } from '@/lib/law/legal-ref';
import { orphanPercent } from '@/lib/law/parameters/survivors';
import { personFacts } from '../../facts/person';
import { oneOf, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import {
  baseLines,
  baseSteps,
  careerRequirement,
  deathChecks,
  deathDocuments,
  deathSteps,
  orphanContributionSteps,
  survivorsDeadlines,
} from '../survivors/deceased';
import { baseKeys, deathFacts, otherSurvivorsFacts, survivorsBase, widowPoints } from '../survivors/facts';
import {
  absoluteIncrease,
  orphanAward,
  orphanDocuments,
  orphanFacts,
  orphanIncomeSteps,
  orphanKeys,
  orphanLines,
  orphanRequirements,
  orphanShare,
  orphanSteps,
} from '../survivors/orphans';

const rd1647 = refTo('rd1647');
const { deceasedDaysFiveYears: _days, ...ofDeath } = deathFacts;
const facts = {
  ...ofDeath,
  childOf: oneOf(['deceased', 'spouse']),
  /** Two years of marriage, kept by the deceased, no other pension and nobody else who must keep the child. */
  stepchildConditions: yesNo(),
  ...otherSurvivorsFacts,
  ...orphanFacts,
  iban: personFacts.iban,
};
const given = over(facts);
const isStepchild = given(['childOf'], (f) => f.childOf === 'spouse');

export const orphan = defineProcedure({
  slug: 'orphan',
  code: 'EO-SUP-03',
  version: '2026-11-21',
  topic: 'death-and-survivors',
  body: 'INSS',
  events: ['death'],
  facts,
  eventDate: 'deathDate',
  steps: [
    ...deathSteps,
    ...orphanContributionSteps,
    ...orphanSteps,
    { task: 'you', id: 'child', asks: ['childOf'] },
    { task: 'you', id: 'stepchild', asks: ['stepchildConditions'], shownIf: isStepchild },
    { task: 'others', id: 'both-parents', asks: ['absoluteOrphan'] },
    { task: 'others', id: 'widow', asks: ['widowDrawing'] },
    { task: 'others', id: 'orphans', asks: ['orphansDrawing'] },
    ...baseSteps,
    ...orphanIncomeSteps,
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [...deathChecks],
  requirements: [
    careerRequirement,
    ...orphanRequirements,
    {
      id: 'stepchild',
      ref: rd1647('9.3'),
      appliesIf: isStepchild,
      met: given(['stepchildConditions'], (f) => f.stepchildConditions),
    },
  ],
  documents: [...deathDocuments, ...orphanDocuments],
  lines: { ...baseLines, ...orphanLines },
  award: given([...baseKeys, ...orphanKeys, 'absoluteOrphan', 'widowDrawing', 'orphansDrawing'], (f) => {
    const on = f.deathDate;
    const { base, pays } = survivorsBase(f);
    const widow = widowPoints(f.widowDrawing);
    const orphans = f.orphansDrawing + 1;
    const increase = absoluteIncrease(f.absoluteOrphan, widow, on);
    const share = orphanShare({ base, on, widow, orphans, increase });
    const { value, from, to, lines } = orphanAward(f, share, { pays, orphans });
    return {
      lines: {
        ...(f.deceasedPensionBase > 0 && { 'pension-base': f.deceasedPensionBase }),
        base,
        percentage: orphanPercent.on(on),
        ...lines,
      },
      ...pensionAward({ value, pays, from, to }),
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: survivorsDeadlines,
});
