import type { Example } from '../../kernel';
import { forty, guide, ill, july2023, notRegistered, retired, without } from '../permanent-incapacity/example-facts';

const own = { needsDailyHelp: true, workStillPossible: 'none', worksInOtherJob: false, lastContributionBase: 1200 };
const worker = { ...ill, ...own };
/** 58 years old in 2026 with 34 years contributed and a base of 1,000 €. */
const older = { ...worker, birthDate: '1968-02-01', incapacityCareerDays: 12_410, incapacityBases: 112_000 };

export const examples: readonly Example[] = [
  {
    name: 'O14: 58 years old in 2026, base of 1,000 €, last base of 1,200 €: 2,000.98 €',
    facts: older,
    expect: {
      outcome: 'entitled',
      lines: {
        'bases-sum': 112_000,
        'bases-months': 96,
        'average-base': 1000,
        'years-percentage': 100,
        'regulatory-base': 1000,
        percentage: 100,
        pension: 1000,
        'carer-complement': 1000.98,
        monthly: 2000.98,
        'retirement-name': 67,
      },
      monthly: 2000.98,
      pays: 14,
      total: 28_013.72,
      documents: ['medical-history', 'company-certificate'],
    },
  },
  {
    name: 'July 2023: 100 % of the base, 45 % of 1,260 € and 30 % of the last base, in 14 payments',
    source: guide,
    facts: { ...july2023, ...own, lastContributionBase: 1500 },
    expect: {
      outcome: 'entitled',
      lines: { percentage: 100, pension: 1000, 'carer-complement': 1017 },
      monthly: 2017,
      pays: 14,
    },
  },
  {
    name: 'A high base: the complement is 45 % of the pension',
    facts: { ...older, incapacityBases: 336_000 },
    expect: { outcome: 'entitled', lines: { pension: 3000, 'carer-complement': 1350 }, monthly: 4350 },
  },
  {
    name: 'The maximum holds the pension, not the complement',
    facts: { ...older, incapacityBases: 400_000, lastContributionBase: 4500 },
    expect: {
      outcome: 'entitled',
      lines: { maximum: 3359.6, pension: 3359.6, 'carer-complement': 1990.98 },
      monthly: 5350.58,
    },
  },
  {
    name: 'Could do another job, under 55: the pension of a total incapacity, at its least, and the complement',
    facts: { ...worker, workStillPossible: 'other-job', incapacityBases: 112_000, lastContributionBase: 1000 },
    expect: {
      outcome: 'entitled',
      lines: { percentage: 55, pension: 684.3, 'carer-complement': 940.98 },
      monthly: 1625.28,
    },
  },
  {
    name: 'Could do another job but does not, at 58: 75 %',
    facts: { ...older, workStillPossible: 'other-job' },
    expect: { outcome: 'entitled', lines: { percentage: 75, pension: 750, 'carer-complement': 1000.98 } },
  },
  {
    name: 'Not registered, low bases, dependent spouse and a child: raised to the minimum, without cap',
    facts: {
      ...notRegistered,
      ...own,
      incapacityCause: 'non-work-accident',
      incapacityBases: 11_200,
      lastContributionBase: 600,
      claimsMinimum: true,
      pensionHousehold: 'dependentSpouse',
      genderGapChildren: 1,
    },
    // 100 and 820.98 €; the minimum of the year is 26,385.80 €.
    expect: {
      outcome: 'entitled',
      lines: { pension: 100, 'carer-complement': 820.98, minimum: 1884.7, complement: 963.72, 'gender-gap': 36.9 },
      monthly: 1921.6,
      documents: ['medical-history', 'company-certificate', 'income-statement', 'family-book'],
    },
  },
  {
    name: 'The last day of the name gran invalidez, 30 April 2025',
    facts: { ...older, incapacityDate: '2025-04-30' },
    expect: { outcome: 'entitled', lines: { 'carer-complement': 981.54 }, monthly: 1981.54 },
  },
  {
    name: 'The first day of the name gran incapacidad, 1 May 2025: the same amount',
    facts: { ...older, incapacityDate: '2025-05-01' },
    expect: { outcome: 'entitled', lines: { 'carer-complement': 981.54 }, monthly: 1981.54 },
  },
  {
    name: 'Needs nobody: refused',
    facts: { ...older, needsDailyHelp: false },
    expect: { outcome: 'not-entitled', unmet: ['degree'], otherwise: 'perm-absolute' },
  },
  {
    name: '40 years old with four years contributed: refused',
    facts: { ...forty, ...own, incapacityCareerDays: 1460 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'Five years contributed long ago: refused, a fifth must be recent',
    facts: { ...forty, ...own, incapacityRecentDays: 300 },
    expect: { outcome: 'not-entitled', unmet: ['recent-contributions'] },
  },
  {
    name: '67 with 40 years contributed: refused, that is retirement',
    facts: { ...retired, ...own },
    expect: { outcome: 'not-entitled', unmet: ['no-retirement-right'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...older, regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'The last base is not known: entitled, the amount is missing',
    facts: without(older, 'lastContributionBase'),
    expect: { outcome: 'entitled', missing: ['lastContributionBase'] },
  },
  {
    name: 'Whether another person is needed is not known: incomplete',
    facts: without(older, 'needsDailyHelp'),
    expect: { outcome: 'unknown', missing: ['needsDailyHelp'] },
  },
];
