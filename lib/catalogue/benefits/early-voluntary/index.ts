import type { Cents } from '@/lib/law/cents';
import type { Day } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { retirementPeriod, subsidyCounts, voluntaryConditions } from '@/lib/law/parameters/retirement';
import { yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { earlyLines, pensionLines, plainAward, reductionLines } from '../retirement/award';
import {
  ageFiguresFor,
  careerFacts,
  earlyOf,
  effectiveDays,
  fullPensionOf,
  isOldEnoughFor,
  type RetirementCareer,
  recentFigures,
} from '../retirement/career';
import { retirementDeadlines } from '../retirement/deadlines';
import { earlyFacts, hasCareGap, registered, retirementFacts, retirementPayFacts } from '../retirement/facts';
import { accessMinimum, involuntaryPension, passesAccessTest, voluntaryPension } from '../retirement/limits';

type Over = { readonly retirementDate: Day; readonly daysByRetirement: number; readonly retirementBase: Cents };
const isOverMaximum = (f: Over): boolean => fullPensionOf(f).full > maximumPensionMonth.on(f.retirementDate);

// There is no complement to the minimum: without a pension above it nobody retires this way (LGSS 208.1.c).
const { genderGapChildren, pensionHousehold, iban } = retirementPayFacts;
const facts = {
  ...retirementFacts,
  ...earlyFacts,
  registered,
  /** Has drawn the unemployment subsidy of LGSS 274 for three months at least and still does (LGSS 208.3). */
  drawsSubsidyThreeMonths: yesNo(),
  /** Work that ended before 2022, or by a plan of before (LGSS dt 34.3); it matters only above the maximum. */
  leftUnderFormerRules: yesNo({
    from: (_, known) => {
      if (known.drawsSubsidyThreeMonths === true) return false;
      const { retirementDate, daysByRetirement, retirementBase } = known as Partial<Over>;
      if (retirementDate === undefined || daysByRetirement === undefined || retirementBase === undefined)
        return undefined;
      return isOverMaximum({ retirementDate, daysByRetirement, retirementBase }) ? undefined : false;
    },
  }),
  pensionHousehold,
  genderGapChildren,
  iban,
};
const given = over(facts);

const isSelfEmployed = given(['regime'], (f) => f.regime === 'self-employed');
const conditionsOn = (on: Day) => voluntaryConditions.on(on);

const pensionFacts = [...careerFacts, 'retirementBase', 'drawsSubsidyThreeMonths', 'leftUnderFormerRules'] as const;
type PensionFacts = RetirementCareer &
  Over & { readonly drawsSubsidyThreeMonths: boolean; readonly leftUnderFormerRules: boolean };
/** The pension with its reduction: that of who lost the job for those who draw the subsidy (LGSS 208.3). */
const pensionOf = (f: PensionFacts) => {
  const { full } = fullPensionOf(f);
  return f.drawsSubsidyThreeMonths && subsidyCounts.on(f.retirementDate)
    ? involuntaryPension(full, earlyOf(f))
    : voluntaryPension(full, earlyOf(f), { formerRules: f.leftUnderFormerRules });
};

export const earlyVoluntary = defineProcedure({
  slug: 'early-voluntary',
  code: 'EO-JUB-03',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts,
  eventDate: 'retirementDate',
  steps: [
    { task: 'retirement', id: 'date', asks: ['retirementDate'] },
    { task: 'retirement', id: 'person', asks: ['birthDate'] },
    { task: 'work', id: 'registration', asks: ['registered'] },
    { task: 'work', id: 'kind', asks: ['regime'] },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'work', id: 'contributions', asks: ['daysByRetirement', 'recentDaysByRetirement'] },
    { task: 'work', id: 'service', asks: ['serviceDays'] },
    {
      task: 'work',
      id: 'gaps',
      asks: ['careGap'],
      shownIf: given(['regime', 'retirementDate'], (f) => f.regime === 'general' && hasCareGap(f.retirementDate)),
    },
    { task: 'work', id: 'base', asks: ['retirementBase'] },
    { task: 'work', id: 'subsidy', asks: ['drawsSubsidyThreeMonths'] },
    {
      task: 'work',
      id: 'former-rules',
      asks: ['leftUnderFormerRules'],
      shownIf: given(
        ['retirementDate', 'daysByRetirement', 'retirementBase', 'drawsSubsidyThreeMonths'],
        (f) => !f.drawsSubsidyThreeMonths && isOverMaximum(f),
      ),
    },
    { task: 'family', id: 'household', asks: ['pensionHousehold'] },
    { task: 'family', id: 'children', asks: ['genderGapChildren'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    { id: 'registered', ref: lgss('165.1'), met: given(['registered'], (f) => f.registered) },
    {
      id: 'age',
      ref: lgss('208.1.a'),
      met: given(careerFacts, (f) => isOldEnoughFor(f, conditionsOn(f.retirementDate))),
      shows: given(careerFacts, (f) => ageFiguresFor(f, conditionsOn(f.retirementDate))),
    },
    {
      id: 'contribution-period',
      ref: lgss('208.1.b'),
      met: given(
        ['daysByRetirement', 'serviceDays', 'retirementDate'],
        (f) => effectiveDays(f, conditionsOn(f.retirementDate)) >= conditionsOn(f.retirementDate).days,
      ),
      shows: given(['daysByRetirement', 'serviceDays', 'retirementDate'], (f) => {
        const conditions = conditionsOn(f.retirementDate);
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
    {
      id: 'above-minimum',
      ref: lgss('208.1.c'),
      met: given([...pensionFacts, 'pensionHousehold'], (f) =>
        passesAccessTest(pensionOf(f).pension, f.pensionHousehold, f.retirementDate),
      ),
      shows: given([...pensionFacts, 'pensionHousehold'], (f) => ({
        have: figure('money', pensionOf(f).pension),
        need: figure('money', accessMinimum(f.pensionHousehold, f.retirementDate)),
      })),
    },
    { id: 'dues-paid', ref: lgss('47.1'), appliesIf: isSelfEmployed, met: given(['duesPaid'], (f) => f.duesPaid) },
  ],
  documents: [
    { id: 'company-certificate', ref: lgss('208.1'), requiredIf: given(['regime'], (f) => f.regime === 'general') },
    { id: 'service-certificate', ref: lgss('208.1.b'), requiredIf: given(['serviceDays'], (f) => f.serviceDays > 0) },
    {
      id: 'end-of-contract',
      ref: lgss('dt 34.3'),
      requiredIf: given(['leftUnderFormerRules'], (f) => f.leftUnderFormerRules),
    },
    { id: 'family-book', ref: lgss('60.1'), requiredIf: given(['genderGapChildren'], (f) => f.genderGapChildren > 0) },
    {
      id: 'career-gap-proof',
      ref: lgss('dt 41'),
      requiredIf: given(['careGap'], (f) => f.careGap === 'interrupted-career'),
    },
  ],
  lines: { ...pensionLines, ...reductionLines },
  award: given([...pensionFacts, 'genderGapChildren'], (f) => {
    const amount = pensionOf(f);
    const { lines, ...award } = plainAward(f, amount);
    return { lines: { ...lines, ...earlyLines(earlyOf(f), amount) }, ...award };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: retirementDeadlines,
});
