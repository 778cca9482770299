import type { Day } from '@/lib/law/day';
import { refTo } from '@/lib/law/legal-ref';
import { disability45 } from '@/lib/law/parameters/special-early-retirement';
import { integer, yesNo } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { toMaximum } from '../../pensions/complement';
import { complementLine, minimumNeeds, pensionLines, retirementAward } from '../retirement/award';
import { careerFacts, careerOf, fullPensionOf, type RetirementCareer } from '../retirement/career';
import { retirementDeadlines } from '../retirement/deadlines';
import { careerGapProof, companyCertificateOfEmployees, familyBook, spouseIncome } from '../retirement/documents';
import { amountFacts, ownCareerFacts, registered, retirementPayFacts } from '../retirement/facts';
import { ageFiguresTo, loweredTo } from '../retirement/lowered-age';
import { asksCareGapOfEmployees, claimsTheMinimum, isSelfEmployed } from '../retirement/questions';
import { contributionPeriod, duesArePaid, recentPeriod } from '../retirement/requirements';

const rd1851 = refTo('rd1851');

const facts = {
  ...ownCareerFacts,
  registered,
  /** A condition of the annex of RD 1851/2009 that makes a third of the degree at least (art. 5.3). */
  listedCondition: yesNo(),
  /** Months worked with the condition, and those of them with a degree of 45 % or more. */
  monthsWithCondition: integer({ unit: 'months', min: 0, max: 800 }),
  monthsWith45: integer({ unit: 'months', min: 0, max: 800 }),
  ...amountFacts,
  ...retirementPayFacts,
};
const given = over(facts);

const ruleOn = (on: Day) => disability45.on(on);
const loweredOf = (f: RetirementCareer) => loweredTo(careerOf(f), ruleOn(f.retirementDate).age);

export const earlyDisab45 = defineProcedure({
  slug: 'early-disab-45',
  code: 'EO-JUB-17',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts,
  eventDate: 'retirementDate',
  steps: [
    { task: 'retirement', id: 'day', asks: ['retirementDate'] },
    { task: 'retirement', id: 'person', asks: ['birthDate'] },
    { task: 'disability', id: 'condition', asks: ['listedCondition'] },
    { task: 'disability', id: 'worked', asks: ['monthsWithCondition', 'monthsWith45'] },
    { task: 'contributions', id: 'registration', asks: ['registered'] },
    { task: 'contributions', id: 'career', asks: ['daysByRetirement', 'recentDaysByRetirement'] },
    { task: 'contributions', id: 'regime', asks: ['regime'] },
    { task: 'contributions', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'amount', id: 'care-gap', asks: ['careGap'], shownIf: asksCareGapOfEmployees },
    { task: 'amount', id: 'base', asks: ['retirementBase'] },
    { task: 'amount', id: 'minimum', asks: ['claimsMinimum'] },
    { task: 'amount', id: 'household', asks: ['pensionHousehold', 'pensionOtherIncome'], shownIf: claimsTheMinimum },
    { task: 'amount', id: 'children', asks: ['genderGapChildren'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    { id: 'listed-condition', ref: rd1851('2'), met: given(['listedCondition'], (f) => f.listedCondition) },
    {
      id: 'age',
      ref: rd1851('3'),
      met: given(careerFacts, (f) => loweredOf(f).first <= f.retirementDate),
      shows: given(careerFacts, (f) => ageFiguresTo(careerOf(f), loweredOf(f).first)),
    },
    {
      id: 'worked-with-condition',
      ref: rd1851('1'),
      met: given(
        ['monthsWithCondition', 'retirementDate'],
        (f) => f.monthsWithCondition >= ruleOn(f.retirementDate).conditionMonths,
      ),
      shows: given(['monthsWithCondition', 'retirementDate'], (f) => ({
        have: figure('months', f.monthsWithCondition),
        need: figure('months', ruleOn(f.retirementDate).conditionMonths),
      })),
    },
    {
      id: 'worked-with-degree',
      ref: rd1851('1'),
      met: given(['monthsWith45', 'retirementDate'], (f) => f.monthsWith45 >= ruleOn(f.retirementDate).degreeMonths),
      shows: given(['monthsWith45', 'retirementDate'], (f) => ({
        have: figure('months', f.monthsWith45),
        need: figure('months', ruleOn(f.retirementDate).degreeMonths),
      })),
    },
    { id: 'registered', ref: rd1851('6'), met: given(['registered'], (f) => f.registered) },
    contributionPeriod,
    recentPeriod,
    duesArePaid,
  ],
  documents: [
    { id: 'disability-certificate', ref: rd1851('5.2') },
    { id: 'medical-report', ref: rd1851('5.1') },
    companyCertificateOfEmployees,
    familyBook,
    careerGapProof,
    spouseIncome,
  ],
  lines: {
    ...pensionLines,
    ...complementLine,
    'days-counted': { unit: 'days', ref: rd1851('7') },
  },
  award: given([...careerFacts, ...minimumNeeds], (f) => {
    const { counted } = loweredOf(f);
    const lowered = { ...f, daysByRetirement: f.daysByRetirement + counted };
    const { full } = fullPensionOf(lowered);
    const pension = toMaximum(full, 14, f.retirementDate);
    const { lines, ...award } = retirementAward(lowered, { pension, ...(pension < full && { limit: pension }) });
    return { lines: { ...lines, ...(counted > 0 && { 'days-counted': counted }) }, ...award };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: retirementDeadlines,
  otherwise: { slug: 'early-disab-65', when: 'listed-condition' },
});
