import type { Example } from '../../kernel';
import {
  forty,
  guide,
  hurt,
  ill,
  july2023,
  lateCareer,
  notRegistered,
  retired,
  without,
} from '../permanent-incapacity/example-facts';

const own = { anyWorkImpossible: true };
const worker = { ...ill, ...own };
/** 60 years old in 2026 with 36 years contributed and a base of 1,500 €. */
const sixty = { ...worker, birthDate: '1966-02-01', incapacityCareerDays: 13_140, incapacityBases: 168_000 };

export const examples: readonly Example[] = [
  {
    name: 'O15: 60 years old in 2026, base of 1,500 €, dependent spouse: 1,500 €, above the minimum',
    facts: { ...sixty, claimsMinimum: true, pensionHousehold: 'dependentSpouse' },
    expect: {
      outcome: 'entitled',
      lines: {
        'bases-sum': 168_000,
        'bases-months': 96,
        'average-base': 1500,
        'years-percentage': 100,
        'regulatory-base': 1500,
        percentage: 100,
        pension: 1500,
        minimum: 1256.6,
        monthly: 1500,
        'retirement-name': 67,
      },
      monthly: 1500,
      pays: 14,
      total: 21_000,
      documents: ['medical-history', 'company-certificate', 'income-statement', 'family-book'],
    },
  },
  {
    name: 'O20: 1,200 € and two children: 73.80 € more in each of 14 payments',
    facts: { ...sixty, incapacityBases: 134_400, genderGapChildren: 2 },
    expect: { outcome: 'entitled', lines: { pension: 1200, 'gender-gap': 73.8 }, monthly: 1273.8, total: 17_833.2 },
  },
  {
    name: 'Six children count as four',
    facts: { ...sixty, genderGapChildren: 6 },
    expect: { outcome: 'entitled', lines: { 'gender-gap': 147.6 } },
  },
  {
    name: 'July 2023: 100 % of the base in 14 payments',
    source: guide,
    facts: { ...july2023, ...own },
    expect: { outcome: 'entitled', lines: { percentage: 100, pension: 1000 }, monthly: 1000, pays: 14, total: 14_000 },
  },
  {
    name: 'July 2023: not registered, 15 years contributed and 3 of them in the last 10: granted',
    source: guide,
    facts: { ...notRegistered, ...own, incapacityDate: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { percentage: 100 }, pays: 14 },
  },
  {
    name: 'July 2023: an accident outside work, registered: no time is asked',
    source: guide,
    facts: { ...hurt, ...own, incapacityDate: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { 'bases-months': 24, 'regulatory-base': 1714.29, pension: 1714.29 } },
  },
  {
    name: 'An accident, not registered: the bases of an illness, without the percentage of the years',
    facts: { ...notRegistered, ...own, incapacityCause: 'non-work-accident', birthDate: '1963-03-01' },
    expect: { outcome: 'entitled', lines: { 'bases-months': 96, 'average-base': 1000, 'regulatory-base': 1000 } },
  },
  {
    name: 'An illness, not registered: with the percentage of the years, 15 and those left to 66 years and 10 months',
    facts: { ...notRegistered, ...own, birthDate: '1963-03-01' },
    // Fifteen years and 3 years and 9 months: 225 months, 45 of them at 0.21 %.
    expect: { outcome: 'entitled', lines: { 'years-percentage': 59.45, 'regulatory-base': 594.5 } },
  },
  {
    name: 'Not registered with 14 years: refused',
    facts: { ...notRegistered, ...own, incapacityCareerDays: 5110 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'Not registered with 15 years, two of them in the last ten: refused',
    facts: { ...notRegistered, ...own, incapacityRecentDays: 730 },
    expect: { outcome: 'not-entitled', unmet: ['recent-contributions'] },
  },
  {
    name: '40 years old with four years contributed: refused',
    facts: { ...forty, ...own, incapacityCareerDays: 1460 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'The minimum of 31 December 2025, alone',
    facts: { ...sixty, incapacityDate: '2025-12-31', incapacityBases: 67_200, claimsMinimum: true },
    expect: { outcome: 'entitled', lines: { pension: 600, minimum: 874.4, complement: 274.4 }, monthly: 874.4 },
  },
  {
    name: 'The minimum of 1 January 2026, alone',
    facts: { ...sixty, incapacityDate: '2026-01-01', incapacityBases: 67_200, claimsMinimum: true },
    expect: { outcome: 'entitled', lines: { pension: 600, minimum: 936.2, complement: 336.2 }, monthly: 936.2 },
  },
  {
    name: 'A very low pension: the complement stops at the non-contributory pension (trap 9)',
    facts: { ...sixty, incapacityBases: 11_200, claimsMinimum: true },
    expect: { outcome: 'entitled', lines: { pension: 100, minimum: 936.2, complement: 628.8 }, monthly: 728.8 },
  },
  {
    name: 'The base of the highest wages: held to the maximum of 2026',
    facts: { ...sixty, incapacityBases: 400_000 },
    expect: {
      outcome: 'entitled',
      lines: { 'regulatory-base': 3571.43, maximum: 3359.6, pension: 3359.6 },
      monthly: 3359.6,
      total: 47_034.4,
    },
  },
  {
    name: '68 and too few years to retire: half of the average base, without the percentage of the years',
    facts: { ...lateCareer, ...own },
    expect: { outcome: 'entitled', lines: { 'regulatory-base': 1000, percentage: 50, pension: 500 }, monthly: 500 },
  },
  {
    name: '67 with 40 years contributed: refused, that is retirement',
    facts: { ...retired, ...own },
    expect: { outcome: 'not-entitled', unmet: ['no-retirement-right'] },
  },
  {
    name: 'Can do some work: refused',
    facts: { ...worker, anyWorkImpossible: false },
    expect: { outcome: 'not-entitled', unmet: ['degree'], otherwise: 'perm-total' },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...worker, regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'Whether the person is registered is not known: incomplete',
    facts: without(worker, 'registered', 'incapacityRecentDays'),
    expect: { outcome: 'unknown', missing: ['registered'] },
  },
];
