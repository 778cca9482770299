import { lgss, refTo } from '@/lib/law/legal-ref';
import { disability65Coefficients } from '@/lib/law/parameters/special-early-retirement';
import { days } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { toMaximum } from '../../pensions/complement';
import { complementLine, minimumNeeds, pensionLines, retirementAward } from '../retirement/award';
import { careerFacts, careerOf, fullPensionOf, type RetirementCareer } from '../retirement/career';
import { retirementDeadlines } from '../retirement/deadlines';
import { careerGapProof, companyCertificate, familyBook, spouseIncome } from '../retirement/documents';
import { employeeAmountFacts, ownCareerFacts, retirementPayFacts } from '../retirement/facts';
import { ageFiguresTo, daysOff, loweredBy } from '../retirement/lowered-age';
import { asksCareGap, claimsTheMinimum } from '../retirement/questions';
import { contributionPeriod, recentPeriod } from '../retirement/requirements';

const rd1539 = refTo('rd1539');

const facts = {
  ...ownCareerFacts,
  /** Days worked as an employee with a degree of 65 % or more, without needing another person. */
  daysWorked65: days({ max: 20_000 }),
  /** The same, needing another person for the essential acts of life. */
  daysWorked65Help: days({ max: 20_000 }),
  ...employeeAmountFacts,
  ...retirementPayFacts,
};
const given = over(facts);

type Worked = { readonly daysWorked65: number; readonly daysWorked65Help: number };
const off = (f: RetirementCareer & Worked): number => {
  const { alone, withHelp } = disability65Coefficients.on(f.retirementDate);
  return daysOff(f.daysWorked65, alone) + daysOff(f.daysWorked65Help, withHelp);
};
const loweredOf = (f: RetirementCareer & Worked) => loweredBy(careerOf(f), off(f));
const needs = [...careerFacts, 'daysWorked65', 'daysWorked65Help'] as const;

export const earlyDisab65 = defineProcedure({
  slug: 'early-disab-65',
  code: 'EO-JUB-16',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts,
  eventDate: 'retirementDate',
  steps: [
    { task: 'retirement', id: 'day', asks: ['retirementDate'] },
    { task: 'retirement', id: 'person', asks: ['birthDate'] },
    { task: 'disability', id: 'worked', asks: ['daysWorked65'] },
    { task: 'disability', id: 'worked-help', asks: ['daysWorked65Help'] },
    { task: 'contributions', id: 'career', asks: ['daysByRetirement', 'recentDaysByRetirement'] },
    { task: 'amount', id: 'care-gap', asks: ['careGap'], shownIf: asksCareGap },
    { task: 'amount', id: 'base', asks: ['retirementBase'] },
    { task: 'amount', id: 'minimum', asks: ['claimsMinimum'] },
    { task: 'amount', id: 'household', asks: ['pensionHousehold', 'pensionOtherIncome'], shownIf: claimsTheMinimum },
    { task: 'amount', id: 'children', asks: ['genderGapChildren'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'worked-with-disability',
      ref: rd1539('1'),
      met: given(['daysWorked65', 'daysWorked65Help'], (f) => f.daysWorked65 + f.daysWorked65Help > 0),
    },
    {
      id: 'age',
      ref: lgss('206 bis'),
      met: given(needs, (f) => loweredOf(f).first <= f.retirementDate),
      shows: given(needs, (f) => ageFiguresTo(careerOf(f), loweredOf(f).first)),
    },
    contributionPeriod,
    recentPeriod,
  ],
  documents: [
    { id: 'disability-certificate', ref: rd1539('2') },
    { id: 'work-certificate', ref: rd1539('4') },
    companyCertificate,
    familyBook,
    careerGapProof,
    spouseIncome,
  ],
  lines: {
    ...pensionLines,
    ...complementLine,
    'age-lowered': { unit: 'days', ref: rd1539('3') },
    'days-counted': { unit: 'days', ref: rd1539('5') },
  },
  award: given([...needs, ...minimumNeeds], (f) => {
    const { counted } = loweredOf(f);
    const lowered = { ...f, daysByRetirement: f.daysByRetirement + counted };
    const { full } = fullPensionOf(lowered);
    const pension = toMaximum(full, 14, f.retirementDate);
    const { lines, ...award } = retirementAward(lowered, { pension, ...(pension < full && { limit: pension }) });
    return {
      lines: { ...lines, 'age-lowered': off(f), ...(counted > 0 && { 'days-counted': counted }) },
      ...award,
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: retirementDeadlines,
  otherwise: { slug: 'early-disab-45', when: 'worked-with-disability' },
});
