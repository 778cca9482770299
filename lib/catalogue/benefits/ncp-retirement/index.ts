import { ageOn } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { assistanceAges, residenceYears } from '@/lib/law/parameters/non-contributory-rules';
import { resolveNonContributory } from '@/lib/law/parameters/resolution-terms';
import { integer } from '../../fields';
import { defineProcedure, figure, over } from '../../kernel';
import { pensionFacts } from '../ncp-invalidity/facts';
import {
  awardFacts,
  awardOf,
  commonDeadlines,
  commonDocuments,
  commonLines,
  incomeRequirements,
  livesWithUnit,
  pensionDuties,
  residenceRequirements,
} from '../ncp-invalidity/rules';

const { claimDate, birthDate, resident, lastTwoYearsInSpain, household } = pensionFacts;
const { otherBeneficiaries, relativesIncomeThisYear, ownIncomeThisYear, iban } = pensionFacts;
const facts = {
  claimDate,
  birthDate,
  resident,
  /** Whole years of lawful residence since the sixteenth birthday (LGSS 369.1). */
  yearsInSpainSince16: integer({ unit: 'years', min: 0, max: 100 }),
  lastTwoYearsInSpain,
  household,
  otherBeneficiaries,
  relativesIncomeThisYear,
  ownIncomeThisYear,
  iban,
};
const given = over(facts);

export const ncpRetirement = defineProcedure({
  slug: 'ncp-retirement',
  code: 'EO-ASI-02',
  version: '2026-11-21',
  topic: 'minimum-income',
  body: 'IMSERSO',
  events: ['low-income', 'retirement'],
  facts,
  eventDate: 'claimDate',
  steps: [
    { task: 'you', id: 'claim', asks: ['claimDate'] },
    { task: 'you', id: 'birth', asks: ['birthDate'] },
    { task: 'you', id: 'resident', asks: ['resident'] },
    { task: 'you', id: 'years', asks: ['yearsInSpainSince16', 'lastTwoYearsInSpain'] },
    { task: 'income', id: 'household', asks: ['household'] },
    {
      task: 'income',
      id: 'relatives',
      asks: ['otherBeneficiaries', 'relativesIncomeThisYear'],
      shownIf: livesWithUnit,
    },
    { task: 'income', id: 'own-income', asks: ['ownIncomeThisYear'] },
    { task: 'payment', id: 'account', asks: ['iban'] },
  ],
  checks: [],
  requirements: [
    {
      id: 'age',
      ref: lgss('369.1'),
      met: given(
        ['birthDate', 'claimDate'],
        (f) => ageOn(f.birthDate, f.claimDate) >= assistanceAges.on(f.claimDate).retirement,
      ),
    },
    {
      id: 'residence',
      ref: lgss('369.1'),
      met: given(
        ['yearsInSpainSince16', 'claimDate'],
        (f) => f.yearsInSpainSince16 >= residenceYears.on(f.claimDate).retirement,
      ),
      shows: given(['yearsInSpainSince16', 'claimDate'], (f) => ({
        have: figure('years', f.yearsInSpainSince16),
        need: figure('years', residenceYears.on(f.claimDate).retirement),
      })),
    },
    ...residenceRequirements.map((requirement) => ({ ...requirement, ref: lgss('369.1') })),
    ...incomeRequirements,
  ],
  documents: [...commonDocuments],
  lines: commonLines,
  award: given(awardFacts, (f) => awardOf(f)),
  payTo: given(['iban'], (f) => f.iban),
  deadlines: { resolveWithin: resolveNonContributory, ...commonDeadlines },
  duties: pensionDuties(lgss('372')),
  otherwise: { slug: 'imv', when: 'residence' },
});
