import { pensionAward } from '@/lib/catalogue/pensions/payments';
import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { deceasedContribution } from '@/lib/law/parameters/survivors';
import { personFacts } from '../../facts/person';
import { oneOf, yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import {
  baseLines,
  baseSteps,
  deathChecks,
  deathDocuments,
  orphanContributionSteps,
  survivorsDeadlines,
} from '../survivors/deceased';
import {
  baseKeys,
  deathFacts,
  livingUnitFacts,
  otherSurvivorsFacts,
  survivorsBase,
  widowPoints,
} from '../survivors/facts';
import {
  orphanAward,
  orphanDocuments,
  orphanFacts,
  orphanIncomeSteps,
  orphanKeys,
  orphanLines,
  orphanRequirements,
  orphanSteps,
} from '../survivors/orphans';
import { isPoorUnit } from '../survivors/widow';
import { benefitBase, violenceShare } from './amount';

const { deathDate, deathCause, deceasedSituation, deceasedDaysFiveYears: _days, ...ofDeath } = deathFacts;
const facts = {
  violenceDeath: yesNo(),
  deathDate,
  deathCause,
  deceasedSituation,
  ...ofDeath,
  /** The pension, or the benefit of those whose mother could not give right to it (LGSS 224.1); follows from the rest. */
  orphanRight: oneOf(['pension', 'benefit'], {
    from: (_, known) => {
      if (known.deceasedSituation === undefined || !known.deathDate) return undefined;
      if (known.deceasedSituation !== 'not-registered') return 'pension';
      if (known.deceasedDaysCareer === undefined) return known.violenceDeath === false ? 'benefit' : undefined;
      const { careerDays } = deceasedContribution.on(known.deathDate as Day);
      return (known.deceasedDaysCareer as number) >= careerDays ? 'pension' : 'benefit';
    },
  }),
  violenceCase: oneOf(['parent-aggressor', 'other-aggressor', 'other-with-parent', 'adopted']),
  widowDrawing: otherSurvivorsFacts.widowDrawing,
  orphansDrawing: otherSurvivorsFacts.orphansDrawing,
  ...livingUnitFacts,
  ...orphanFacts,
  iban: personFacts.iban,
};
const given = over(facts);
const isIncomeTested = given(['violenceCase'], (f) => f.violenceCase !== 'parent-aggressor');
const isPoor = (f: { livingUnitIncome: Cents; livingUnitMembers: number; deathDate: Day }) =>
  isPoorUnit(f.livingUnitIncome, f.livingUnitMembers, f.deathDate);
const [, ...otherBases] = baseSteps;

export const orphanViolence = defineProcedure({
  slug: 'orphan-violence',
  code: 'EO-SUP-04',
  version: '2026-11-21',
  topic: 'death-and-survivors',
  body: 'INSS',
  events: ['death'],
  facts,
  eventDate: 'deathDate',
  steps: [
    { task: 'death', id: 'violence', asks: ['violenceDeath'] },
    { task: 'death', id: 'death', asks: ['deathDate'] },
    { task: 'death', id: 'cause', asks: ['deathCause'], shownIf: given(['violenceDeath'], (f) => !f.violenceDeath) },
    { task: 'death', id: 'deceased', asks: ['deceasedSituation'] },
    ...orphanContributionSteps,
    // Never asked: it follows from what the mother had contributed.
    { task: 'death', id: 'right', asks: ['orphanRight'], shownIf: given(['deceasedDaysCareer'], () => false) },
    ...orphanSteps,
    { task: 'others', id: 'case', asks: ['violenceCase'] },
    { task: 'others', id: 'widow', asks: ['widowDrawing'], shownIf: isIncomeTested },
    { task: 'others', id: 'orphans', asks: ['orphansDrawing'] },
    { task: 'others', id: 'unit', asks: ['livingUnitMembers', 'livingUnitIncome'] },
    {
      task: 'base',
      id: 'best-months',
      asks: ['bestMonthsSum'],
      shownIf: given(
        ['orphanRight', 'deceasedSituation', 'deathCause'],
        (f) =>
          f.orphanRight === 'pension' &&
          f.deceasedSituation !== 'pensioner' &&
          (f.deathCause === 'illness' || f.deathCause === 'accident'),
      ),
    },
    ...otherBases,
    ...orphanIncomeSteps,
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [...deathChecks],
  requirements: [
    { id: 'violence', ref: lgss('216.3'), met: given(['violenceDeath'], (f) => f.violenceDeath) },
    ...orphanRequirements,
    {
      id: 'household-income',
      ref: lgss('224.2'),
      appliesIf: isIncomeTested,
      met: given(['livingUnitIncome', 'livingUnitMembers', 'deathDate'], isPoor),
    },
    {
      // Only the benefit asks for it: the pension is for every child of the woman who died (LGSS 224.1, 233.3).
      id: 'like-absolute',
      ref: lgss('216.3'),
      appliesIf: given(['orphanRight'], (f) => f.orphanRight === 'benefit'),
      met: given(['violenceCase'], (f) => f.violenceCase !== 'other-with-parent'),
    },
  ],
  documents: [
    ...deathDocuments,
    { id: 'violence-judgment', ref: lgss('224.1') },
    { id: 'household-statement', ref: lgss('233.3') },
    ...orphanDocuments,
  ],
  lines: {
    ...baseLines,
    'minimum-base': { unit: 'money', ref: lgss('228') },
    ...orphanLines,
    increase: { unit: 'money', ref: lgss('233.3') },
    'percentage-benefit': { unit: 'percent', ref: lgss('224.1') },
  },
  award: given(
    [
      ...baseKeys,
      ...orphanKeys,
      'orphanRight',
      'widowDrawing',
      'orphansDrawing',
      'livingUnitMembers',
      'livingUnitIncome',
    ],
    (f) => {
      const on = f.deathDate;
      const isBenefit = f.orphanRight === 'benefit';
      const ofDeceased = survivorsBase(f);
      const base = isBenefit ? benefitBase(on) : ofDeceased.base;
      const pays = isBenefit ? 14 : ofDeceased.pays;
      const orphans = f.orphansDrawing + 1;
      const widow = widowPoints(f.widowDrawing);
      const { share, points, atLeast } = violenceShare({
        on,
        right: f.orphanRight,
        base,
        pays,
        orphans,
        widow,
        poor: isPoor(f),
      });
      // The benefit has minimum amounts of its own instead of the complement.
      const claimsMinimum = f.claimsMinimum && !isBenefit;
      const { value, from, to, lines } = orphanAward({ ...f, claimsMinimum }, share, { pays, orphans, atLeast });
      return {
        lines: {
          ...(f.deceasedPensionBase > 0 && !isBenefit && { 'pension-base': f.deceasedPensionBase }),
          [isBenefit ? 'minimum-base' : 'base']: base,
          [isBenefit ? 'percentage-benefit' : 'percentage']: points,
          ...lines,
        },
        ...pensionAward({ value, pays, from, to }),
      };
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: survivorsDeadlines,
  otherwise: { slug: 'orphan', when: 'violence' },
});
