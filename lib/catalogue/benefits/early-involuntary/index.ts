import { lgss } from '@/lib/law/legal-ref';
import { involuntaryConditions, justCauseCounts, retirementPeriod } from '@/lib/law/parameters/retirement';
import { oneOf, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { complementLine, earlyLines, pensionLines, reductionLines, retirementAward } from '../retirement/award';
import {
  ageFiguresFor,
  careerFacts,
  earlyOf,
  effectiveDays,
  fullPensionOf,
  isOldEnoughFor,
  recentFigures,
} from '../retirement/career';
import { retirementDeadlines } from '../retirement/deadlines';
import { earlyFacts, hasCareGap, retirementFacts, retirementPayFacts } from '../retirement/facts';
import { involuntaryPension } from '../retirement/limits';

// Who loses a job is an employee: neither the kind of work nor the dues of the self-employed are asked.
const { regime: _1, duesPaid: _2, careGap, retirementBase, ...career } = retirementFacts;
const facts = {
  ...career,
  ...earlyFacts,
  /** Why the contract ended: the seven causes of LGSS 207.1.d, in its order. */
  jobLossCause: oneOf([
    'collective-dismissal',
    'objective-dismissal',
    'insolvency',
    'employer-gone',
    'force-majeure',
    'just-cause',
    'violence',
    'other',
  ]),
  /** The indemnity was paid, or a court has been asked for it or to undo the dismissal. */
  indemnityProven: yesNo(),
  /** Registered as looking for work in the six months just before the claim. */
  jobSeekerSixMonths: yesNo(),
  careGap,
  retirementBase,
  ...retirementPayFacts,
};
const given = over(facts);

const needsIndemnity = given(['jobLossCause'], (f) =>
  ['collective-dismissal', 'objective-dismissal', 'just-cause'].includes(f.jobLossCause),
);

export const earlyInvoluntary = defineProcedure({
  slug: 'early-involuntary',
  code: 'EO-JUB-02',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement', 'job-loss'],
  facts,
  eventDate: 'retirementDate',
  steps: [
    { task: 'retirement', id: 'date', asks: ['retirementDate'] },
    { task: 'retirement', id: 'person', asks: ['birthDate'] },
    { task: 'work', id: 'cause', asks: ['jobLossCause'] },
    { task: 'work', id: 'indemnity', asks: ['indemnityProven'], shownIf: needsIndemnity },
    { task: 'work', id: 'job-seeker', asks: ['jobSeekerSixMonths'] },
    { task: 'work', id: 'contributions', asks: ['daysByRetirement', 'recentDaysByRetirement'] },
    { task: 'work', id: 'service', asks: ['serviceDays'] },
    {
      task: 'work',
      id: 'gaps',
      asks: ['careGap'],
      shownIf: given(['retirementDate'], (f) => hasCareGap(f.retirementDate)),
    },
    { task: 'work', id: 'base', asks: ['retirementBase'] },
    { task: 'family', id: 'children', asks: ['genderGapChildren'] },
    { task: 'family', id: 'minimum', asks: ['claimsMinimum'] },
    {
      task: 'family',
      id: 'household',
      asks: ['pensionHousehold', 'pensionOtherIncome'],
      shownIf: given(['claimsMinimum'], (f) => f.claimsMinimum),
    },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'cause',
      ref: lgss('207.1.d'),
      met: given(
        ['jobLossCause', 'retirementDate'],
        (f) => f.jobLossCause !== 'other' && (f.jobLossCause !== 'just-cause' || justCauseCounts.on(f.retirementDate)),
      ),
    },
    {
      id: 'indemnity',
      ref: lgss('207.1.d'),
      appliesIf: needsIndemnity,
      met: given(['indemnityProven'], (f) => f.indemnityProven),
    },
    { id: 'job-seeker', ref: lgss('207.1.b'), met: given(['jobSeekerSixMonths'], (f) => f.jobSeekerSixMonths) },
    {
      id: 'age',
      ref: lgss('207.1.a'),
      met: given(careerFacts, (f) => isOldEnoughFor(f, involuntaryConditions.on(f.retirementDate))),
      shows: given(careerFacts, (f) => ageFiguresFor(f, involuntaryConditions.on(f.retirementDate))),
    },
    {
      id: 'contribution-period',
      ref: lgss('207.1.c'),
      met: given(
        ['daysByRetirement', 'serviceDays', 'retirementDate'],
        (f) =>
          effectiveDays(f, involuntaryConditions.on(f.retirementDate)) >=
          involuntaryConditions.on(f.retirementDate).days,
      ),
      shows: given(['daysByRetirement', 'serviceDays', 'retirementDate'], (f) => {
        const conditions = involuntaryConditions.on(f.retirementDate);
        return { have: figure('days', effectiveDays(f, conditions)), need: figure('days', conditions.days) };
      }),
    },
    {
      id: 'recent-period',
      ref: lgss('205.1.b'),
      met: given(
        ['recentDaysByRetirement', 'retirementDate'],
        (f) => f.recentDaysByRetirement >= retirementPeriod.on(f.retirementDate).recentDays,
      ),
      shows: given(['recentDaysByRetirement', 'retirementDate'], recentFigures),
    },
  ],
  documents: [
    { id: 'end-of-contract', ref: lgss('207.1.d') },
    { id: 'indemnity-proof', ref: lgss('207.1.d'), requiredIf: needsIndemnity },
    { id: 'job-seeker-report', ref: lgss('207.1.b') },
    { id: 'service-certificate', ref: lgss('207.1.c'), requiredIf: given(['serviceDays'], (f) => f.serviceDays > 0) },
    { id: 'family-book', ref: lgss('60.1'), requiredIf: given(['genderGapChildren'], (f) => f.genderGapChildren > 0) },
    {
      id: 'career-gap-proof',
      ref: lgss('dt 41'),
      requiredIf: given(['careGap'], (f) => f.careGap === 'interrupted-career'),
    },
    {
      id: 'spouse-income',
      ref: lgss('59.1'),
      requiredIf: given(
        ['claimsMinimum', 'pensionHousehold'],
        (f) => f.claimsMinimum && f.pensionHousehold === 'dependentSpouse',
      ),
    },
  ],
  lines: { ...pensionLines, ...complementLine, ...reductionLines },
  award: given(
    [...careerFacts, 'retirementBase', 'genderGapChildren', 'claimsMinimum', 'pensionHousehold', 'pensionOtherIncome'],
    (f) => {
      const early = earlyOf(f);
      const amount = involuntaryPension(fullPensionOf(f).full, early);
      const { lines, ...award } = retirementAward(f, amount);
      return { lines: { ...lines, ...earlyLines(early, amount) }, ...award };
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: retirementDeadlines,
  otherwise: { slug: 'early-voluntary', when: 'cause' },
});
