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

const own = { usualWorkImpossible: true, worksInOtherJob: false };
const worker = { ...ill, ...own };
const low = { ...worker, incapacityBases: 60_000 };

export const examples: readonly Example[] = [
  {
    name: 'O16: 52 years old in 2026, 25 contributed for 2,000 €: 55 % of 1,714.29 €',
    facts: worker,
    expect: {
      outcome: 'entitled',
      lines: {
        'bases-sum': 192_000,
        'bases-months': 96,
        'average-base': 1714.29,
        'years-percentage': 100,
        'regulatory-base': 1714.29,
        percentage: 55,
        pension: 942.86,
        monthly: 942.86,
        'retirement-name': 67,
        swap: 79_200.24,
      },
      monthly: 942.86,
      pays: 14,
      total: 13_200.04,
      documents: ['medical-history', 'company-certificate'],
    },
  },
  {
    name: 'July 2023: 75 % at 60 without other work, in 14 payments',
    source: guide,
    facts: { ...july2023, ...own },
    expect: { outcome: 'entitled', lines: { percentage: 75, pension: 750 }, monthly: 750, pays: 14, total: 10_500 },
  },
  {
    name: 'July 2023: 55 % at 60 with other work',
    source: guide,
    facts: { ...july2023, ...own, worksInOtherJob: true },
    // 550 € is under the least of that year: 8,012.20 € in fourteen payments.
    expect: { outcome: 'entitled', lines: { percentage: 55, 'yearly-floor': 572.3, pension: 572.3 }, pays: 14 },
  },
  {
    name: 'July 2023: 55 % at 54, and 72 months of it if it is changed for one payment',
    source: guide,
    facts: { ...july2023, ...own, birthDate: '1969-05-01', incapacityBases: 168_000 },
    expect: { outcome: 'entitled', lines: { percentage: 55, pension: 825, swap: 59_400 }, monthly: 825 },
  },
  {
    name: 'The last day under 55: 55 %',
    facts: { ...worker, birthDate: '1971-03-17' },
    expect: { outcome: 'entitled', lines: { percentage: 55, swap: 67_885.92 } },
  },
  {
    name: 'The 55th birthday: 75 %, but one payment is worked out with 55 %',
    facts: { ...worker, birthDate: '1971-03-16' },
    expect: { outcome: 'entitled', lines: { percentage: 75, pension: 1285.72, swap: 56_571.6 } },
  },
  {
    name: 'A low base on 31 December 2025: the least of 2025',
    facts: { ...low, incapacityDate: '2025-12-31' },
    expect: { outcome: 'entitled', lines: { 'yearly-floor': 639.1, pension: 639.1 }, monthly: 639.1 },
  },
  {
    name: 'A low base on 1 January 2026: the least of 2026',
    facts: { ...low, incapacityDate: '2026-01-01' },
    expect: { outcome: 'entitled', lines: { 'yearly-floor': 684.3, pension: 684.3 }, monthly: 684.3 },
  },
  {
    name: 'A low base and no other income, alone: raised to the minimum under 60',
    facts: { ...low, claimsMinimum: true },
    expect: {
      outcome: 'entitled',
      lines: { pension: 684.3, minimum: 690.2, complement: 5.9 },
      monthly: 690.2,
      documents: ['medical-history', 'company-certificate', 'income-statement'],
    },
  },
  {
    name: 'The same with 12,000 € of other income: no complement',
    facts: { ...low, claimsMinimum: true, pensionOtherIncome: 12_000 },
    expect: { outcome: 'entitled', lines: { pension: 684.3, minimum: 690.2 }, monthly: 684.3 },
  },
  {
    name: 'Two children: the gender-gap supplement on top',
    facts: { ...worker, genderGapChildren: 2 },
    expect: {
      outcome: 'entitled',
      lines: { 'gender-gap': 73.8 },
      monthly: 1016.66,
      documents: ['medical-history', 'company-certificate', 'family-book'],
    },
  },
  {
    name: 'A base no wage gives: held to the maximum',
    facts: { ...worker, incapacityBases: 800_000 },
    expect: { outcome: 'entitled', lines: { maximum: 3359.6, pension: 3359.6 }, monthly: 3359.6 },
  },
  {
    name: 'Accident outside work: no time is asked, the best 24 bases over 28, and no least amount',
    facts: { ...hurt, ...own, incapacityBases: 28_000 },
    expect: {
      outcome: 'entitled',
      lines: { 'bases-months': 24, 'average-base': 1000, 'regulatory-base': 1000, pension: 550, monthly: 550 },
    },
  },
  {
    name: 'Seed row 20: an accident outside work asks to be registered',
    source: guide,
    facts: { ...hurt, ...own, incapacityDate: '2023-07-01', registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'O17: 40 years old, 4.99 years contributed: refused, five are needed',
    facts: { ...forty, ...own, incapacityCareerDays: 1821 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'O17: 40 years old, five years contributed: granted, 60 bases over 69.996',
    facts: { ...forty, ...own },
    expect: { outcome: 'entitled', lines: { 'bases-months': 60, 'average-base': 857.19 } },
  },
  {
    name: 'The same a day short, and 300 days of sick leave not used up: granted',
    facts: { ...forty, ...own, incapacityCareerDays: 1580, leaveDaysBeforeIncapacity: 245 },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'Five years contributed long ago: refused, a fifth must be recent',
    facts: { ...forty, ...own, incapacityRecentDays: 364 },
    expect: { outcome: 'not-entitled', unmet: ['recent-contributions'] },
  },
  {
    name: '28 and a half years old: a third of the time since 16, 50 months',
    facts: {
      ...forty,
      ...own,
      birthDate: '1997-08-10',
      incapacityCareerDays: 1521,
      incapacityBases: 90_000,
    },
    expect: { outcome: 'entitled', lines: { 'bases-months': 50, 'average-base': 1542.95 } },
  },
  {
    name: '67 with 40 years contributed: refused, that is retirement',
    facts: { ...retired, ...own },
    expect: { outcome: 'not-entitled', unmet: ['no-retirement-right'] },
  },
  {
    name: '68 and too few years to retire: half the base',
    facts: { ...lateCareer, ...own, incapacityBases: 224_000 },
    expect: {
      outcome: 'entitled',
      lines: { 'average-base': 2000, 'regulatory-base': 2000, percentage: 50, pension: 1000 },
    },
  },
  {
    name: 'Not registered: refused',
    facts: { ...notRegistered, ...own },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Can still do the occupation: refused',
    facts: { ...worker, usualWorkImpossible: false },
    expect: { outcome: 'not-entitled', unmet: ['degree'], otherwise: 'perm-partial' },
  },
  {
    name: 'Self-employed: forty monthly bases instead of the pension if wanted, not 84 pensions',
    facts: { ...worker, regime: 'self-employed', duesPaid: true },
    expect: {
      outcome: 'entitled',
      lines: { 'regulatory-base': 1714.29, pension: 942.86, 'self-employed-lump': 68_571.6 },
      documents: ['medical-history'],
    },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...worker, regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'The days contributed are not known: incomplete',
    facts: without(worker, 'incapacityCareerDays', 'incapacityRecentDays'),
    expect: { outcome: 'unknown', missing: ['incapacityCareerDays', 'incapacityRecentDays'] },
  },
  {
    name: 'Without the bases yet: entitled, the amount is missing',
    facts: without(worker, 'incapacityBases'),
    expect: { outcome: 'entitled', missing: ['incapacityBases'] },
  },
];
