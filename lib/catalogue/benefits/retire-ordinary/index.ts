import { lgss } from '@/lib/law/legal-ref';
import { defineProcedure, over } from '../../kernel';
import { toMaximum } from '../../pensions/complement';
import { complementLine, pensionLines, retirementAward } from '../retirement/award';
import { ageFigures, careerFacts, fullPensionOf, isOldEnough } from '../retirement/career';
import { retirementDeadlines } from '../retirement/deadlines';
import { careerGapProof, companyCertificateOfEmployees, familyBook, spouseIncome } from '../retirement/documents';
import { retirementFacts, retirementPayFacts } from '../retirement/facts';
import { asksCareGapOfEmployees, claimsTheMinimum, isSelfEmployed } from '../retirement/questions';
import { contributionPeriod, duesArePaid, recentPeriod } from '../retirement/requirements';

const facts = { ...retirementFacts, ...retirementPayFacts };
const given = over(facts);

export const retireOrdinary = defineProcedure({
  slug: 'retire-ordinary',
  code: 'EO-JUB-01',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts,
  eventDate: 'retirementDate',
  steps: [
    { task: 'retirement', id: 'date', asks: ['retirementDate'] },
    { task: 'retirement', id: 'person', asks: ['birthDate'] },
    { task: 'work', id: 'contributions', asks: ['daysByRetirement', 'recentDaysByRetirement'] },
    { task: 'work', id: 'kind', asks: ['regime'] },
    { task: 'work', id: 'dues', asks: ['duesPaid'], shownIf: isSelfEmployed },
    { task: 'work', id: 'gaps', asks: ['careGap'], shownIf: asksCareGapOfEmployees },
    { task: 'work', id: 'base', asks: ['retirementBase'] },
    { task: 'family', id: 'children', asks: ['genderGapChildren'] },
    { task: 'family', id: 'minimum', asks: ['claimsMinimum'] },
    {
      task: 'family',
      id: 'household',
      asks: ['pensionHousehold', 'pensionOtherIncome'],
      shownIf: claimsTheMinimum,
    },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'age',
      ref: lgss('205.1.a'),
      met: given(careerFacts, (f) => isOldEnough(f)),
      shows: given(careerFacts, (f) => ageFigures(f)),
    },
    contributionPeriod,
    recentPeriod,
    duesArePaid,
  ],
  documents: [companyCertificateOfEmployees, familyBook, careerGapProof, spouseIncome],
  lines: { ...pensionLines, ...complementLine },
  award: given(
    [...careerFacts, 'retirementBase', 'genderGapChildren', 'claimsMinimum', 'pensionHousehold', 'pensionOtherIncome'],
    (f) => {
      const { full } = fullPensionOf(f);
      const pension = toMaximum(full, 14, f.retirementDate);
      return retirementAward(f, { pension, ...(pension < full && { limit: pension }) });
    },
  ),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: retirementDeadlines,
  otherwise: { slug: 'early-voluntary', when: 'age' },
});
