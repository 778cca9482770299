import type { Example } from '../../kernel';
import { guide, without } from '../permanent-incapacity/example-facts';

/** 50 € a day, 3,000 € of extra payments and 2,400 € of bonuses in 220 days: 2,019.02 € a month. */
const worker = {
  causedByWork: true,
  incapacityDate: '2026-03-16',
  incapacityDegree: 'total',
  birthDate: '1974-03-01',
  workStillPossible: 'other-job',
  worksInOtherJob: false,
  regime: 'general',
  dailyWage: 50,
  extraPaysYear: 3000,
  variablePayYear: 2400,
  variableDaysWorked: 220,
  incapacityDailyBase: 0,
  lastContributionBase: 0,
  claimsMinimum: false,
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  genderGapChildren: 0,
  iban: 'ES9121000418450200051332',
};
const july2023 = { ...worker, incapacityDate: '2023-07-01' };
const absolute = { incapacityDegree: 'absolute', workStillPossible: 'none' };
const lowWage = { dailyWage: 20, extraPaysYear: 0, variablePayYear: 0, variableDaysWorked: 0, claimsMinimum: true };
const lowAbsolute = { ...worker, ...absolute, ...lowWage };
const ownAccount = {
  ...worker,
  regime: 'self-employed',
  registered: true,
  duesPaid: true,
  dailyWage: 0,
  extraPaysYear: 0,
  variablePayYear: 0,
  variableDaysWorked: 0,
  lastContributionBase: 1500,
};

export const examples: readonly Example[] = [
  {
    name: 'Total at 52: 55 % of the real wage of the year over twelve, in 12 payments',
    facts: worker,
    expect: {
      outcome: 'entitled',
      lines: {
        'regulatory-base': 2019.02,
        percentage: 55,
        pension: 1110.46,
        monthly: 1110.46,
        'retirement-name': 67,
        swap: 93_278.64,
      },
      monthly: 1110.46,
      pays: 12,
      total: 13_325.52,
      documents: ['medical-history', 'company-certificate', 'salary-certificate'],
    },
  },
  {
    name: 'July 2023: partial, a single payment of 24 months',
    source: guide,
    facts: { ...july2023, incapacityDegree: 'partial', workStillPossible: 'none', incapacityDailyBase: 38 },
    expect: {
      outcome: 'entitled',
      lines: { 'daily-base': 38, 'monthly-base': 1140, months: 24, 'lump-sum': 27_360 },
      total: 27_360,
      documents: ['medical-history', 'company-certificate'],
    },
  },
  {
    name: 'July 2023: total, 55 % in 12 payments',
    source: guide,
    facts: july2023,
    expect: { outcome: 'entitled', lines: { percentage: 55, pension: 1110.46 }, pays: 12, total: 13_325.52 },
  },
  {
    name: 'July 2023: total at 58 without other work, 75 %',
    source: guide,
    facts: { ...july2023, birthDate: '1965-05-01' },
    expect: { outcome: 'entitled', lines: { percentage: 75, pension: 1514.27, swap: 26_651.04 }, pays: 12 },
  },
  {
    name: 'July 2023: absolute, 100 % in 12 payments',
    source: guide,
    facts: { ...july2023, ...absolute },
    expect: { outcome: 'entitled', lines: { percentage: 100, pension: 2019.02 }, pays: 12, total: 24_228.24 },
  },
  {
    name: 'July 2023: severe, with 45 % of 1,260 € and 30 % of the last base for the carer',
    source: guide,
    facts: { ...july2023, ...absolute, incapacityDegree: 'severe', lastContributionBase: 2000 },
    expect: {
      outcome: 'entitled',
      lines: { percentage: 100, pension: 2019.02, 'carer-complement': 1167 },
      monthly: 3186.02,
      pays: 12,
    },
  },
  {
    name: 'Severe, could do another job: 55 % and the complement',
    facts: { ...worker, incapacityDegree: 'severe', lastContributionBase: 2000 },
    expect: { outcome: 'entitled', lines: { percentage: 55, pension: 1110.46, 'carer-complement': 1240.98 } },
  },
  {
    name: 'A low total pension under 60: of this cause it has no least amount (trap 7)',
    facts: { ...worker, ...lowWage },
    expect: { outcome: 'entitled', lines: { 'regulatory-base': 608.33, pension: 334.58 }, monthly: 334.58 },
  },
  {
    name: 'A low absolute pension, alone: the minimum of the year in 12 payments',
    facts: lowAbsolute,
    expect: {
      outcome: 'entitled',
      lines: { pension: 608.33, minimum: 1092.23, complement: 483.9 },
      monthly: 1092.23,
      documents: ['medical-history', 'company-certificate', 'salary-certificate', 'income-statement'],
    },
  },
  {
    name: 'High wages: the maximum in 12 payments has the extra ones inside (trap 6)',
    facts: { ...worker, ...absolute, dailyWage: 200 },
    expect: { outcome: 'entitled', lines: { maximum: 3919.53, pension: 3919.53 }, monthly: 3919.53 },
  },
  {
    name: 'Two children: 73.80 € of 14 payments are 86.10 € of 12',
    facts: { ...worker, genderGapChildren: 2 },
    expect: {
      outcome: 'entitled',
      lines: { 'gender-gap': 86.1 },
      monthly: 1196.56,
      documents: ['medical-history', 'company-certificate', 'salary-certificate', 'family-book'],
    },
  },
  {
    name: 'Self-employed: the contribution base, and 40 months of it instead if wanted',
    facts: ownAccount,
    expect: {
      outcome: 'entitled',
      lines: { 'regulatory-base': 1500, pension: 825, 'self-employed-lump': 60_000 },
      monthly: 825,
      pays: 12,
      documents: ['medical-history'],
    },
  },
  {
    name: 'The minimum of 31 December 2025 in 12 payments',
    facts: { ...lowAbsolute, incapacityDate: '2025-12-31' },
    expect: { outcome: 'entitled', lines: { minimum: 1020.13, complement: 411.8 }, monthly: 1020.13 },
  },
  {
    name: 'The minimum of 1 January 2026 in 12 payments',
    facts: { ...lowAbsolute, incapacityDate: '2026-01-01' },
    expect: { outcome: 'entitled', lines: { minimum: 1092.23, complement: 483.9 }, monthly: 1092.23 },
  },
  {
    name: 'Work did not cause it: refused here',
    facts: { ...worker, causedByWork: false },
    expect: { outcome: 'not-entitled', unmet: ['caused-by-work'] },
  },
  {
    name: 'Injuries that take no capacity away: refused here',
    facts: { ...worker, incapacityDegree: 'none', workStillPossible: 'none' },
    expect: { outcome: 'not-entitled', unmet: ['degree'] },
  },
  {
    name: 'Self-employed, not registered: refused',
    facts: { ...ownAccount, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...ownAccount, duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'The degree is not known: incomplete',
    facts: without(worker, 'incapacityDegree'),
    expect: { outcome: 'unknown', missing: ['incapacityDegree'] },
  },
];
