import { addMonths, type Day } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { mutualEarly } from '@/lib/law/parameters/special-early-retirement';
import { yesNo } from '../../fields';
import { defineProcedure, over } from '../../kernel';
import { complementLine, minimumNeeds, pensionLines, retirementAward } from '../retirement/award';
import { careerFacts, careerOf, fullPensionOf } from '../retirement/career';
import { retirementDeadlines } from '../retirement/deadlines';
import { careerGapProof, companyCertificate, familyBook, spouseIncome } from '../retirement/documents';
import { employeeAmountFacts, ownCareerFacts, registered, retirementPayFacts } from '../retirement/facts';
import { ageFiguresTo } from '../retirement/lowered-age';
import { asksCareGap, claimsTheMinimum } from '../retirement/questions';
import { contributionPeriod, recentPeriod } from '../retirement/requirements';
import { mutualPension } from './cut';

const facts = {
  ...ownCareerFacts,
  registered,
  /** Member of a mutual of employees on 1 January 1967 or before, or on the day of its own rules. */
  mutualMember: yesNo(),
  /** The contract ended for a reason that is not the person's will (LGSS 267.1.a). */
  lostJobMutual: yesNo(),
  ...employeeAmountFacts,
  ...retirementPayFacts,
};
const given = over(facts);
const dt = lgss('dt 4.1');
const firstDay = (f: { readonly birthDate: Day; readonly retirementDate: Day }) =>
  addMonths(f.birthDate, mutualEarly.on(f.retirementDate).age);

export const earlyMutual = defineProcedure({
  slug: 'early-mutual',
  code: 'EO-JUB-14',
  version: '2026-11-21',
  topic: 'retirement',
  body: 'INSS',
  events: ['retirement'],
  facts,
  eventDate: 'retirementDate',
  steps: [
    { task: 'retirement', id: 'day', asks: ['retirementDate'] },
    { task: 'retirement', id: 'person', asks: ['birthDate'] },
    { task: 'retirement', id: 'mutual', asks: ['mutualMember'] },
    { task: 'retirement', id: 'lost-job', asks: ['lostJobMutual'] },
    { task: 'contributions', id: 'registration', asks: ['registered'] },
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
    { id: 'mutual-member', ref: dt, met: given(['mutualMember'], (f) => f.mutualMember) },
    {
      id: 'age',
      ref: dt,
      met: given(['birthDate', 'retirementDate'], (f) => firstDay(f) <= f.retirementDate),
      shows: given(careerFacts, (f) => ageFiguresTo(careerOf(f), firstDay(f))),
    },
    { id: 'registered', ref: lgss('165.1'), met: given(['registered'], (f) => f.registered) },
    contributionPeriod,
    recentPeriod,
  ],
  documents: [
    companyCertificate,
    { id: 'end-of-contract', ref: dt, requiredIf: given(['lostJobMutual'], (f) => f.lostJobMutual) },
    familyBook,
    careerGapProof,
    spouseIncome,
  ],
  lines: {
    ...pensionLines,
    ...complementLine,
    'years-missing': { unit: 'years', ref: dt },
    'cut-a-year': { unit: 'percent', ref: dt },
    cut: { unit: 'percent', ref: dt },
  },
  award: given([...careerFacts, 'lostJobMutual', ...minimumNeeds], (f) => {
    const { full } = fullPensionOf(f);
    const { years, cutAYear, cut, pension } = mutualPension(full, careerOf(f), f.lostJobMutual);
    const maximum = maximumPensionMonth.on(f.retirementDate);
    const { lines, ...award } = retirementAward(f, { pension, ...(pension === maximum && { limit: maximum }) });
    return {
      lines: { ...lines, ...(years > 0 && { 'years-missing': years, 'cut-a-year': cutAYear, cut }) },
      ...award,
    };
  }),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: retirementDeadlines,
  otherwise: { slug: 'early-voluntary', when: 'mutual-member' },
});
