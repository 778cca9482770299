import type { Example } from '../../kernel';
import { guide, without } from '../permanent-incapacity/example-facts';

const worker = {
  incapacityCause: 'common-illness',
  incapacityDate: '2026-03-16',
  birthDate: '1974-03-01',
  thirdOfPerformanceLost: true,
  registered: true,
  regime: 'general',
  incapacityRecentDays: 3000,
  incapacityDailyBase: 38,
  iban: 'ES9121000418450200051332',
};
/** 67 years old. */
const older = { ...worker, birthDate: '1959-01-10', incapacityCareerDays: 14_600, twoYearsInLast15: true };

export const examples: readonly Example[] = [
  {
    name: 'O13: 38 € a day of sick-leave base: 24 months of 30 days, 27,360 €',
    facts: worker,
    expect: {
      outcome: 'entitled',
      lines: { 'daily-base': 38, 'monthly-base': 1140, months: 24, 'lump-sum': 27_360 },
      total: 27_360,
      documents: ['medical-history', 'company-certificate'],
    },
  },
  {
    name: 'July 2023: a single payment of 24 months, with 1,800 days in ten years',
    source: guide,
    facts: { ...worker, incapacityDate: '2023-07-01', incapacityRecentDays: 1800, incapacityDailyBase: 50 },
    expect: { outcome: 'entitled', lines: { months: 24, 'lump-sum': 36_000 }, total: 36_000 },
  },
  {
    name: 'O17: 1,800 days in ten years: granted',
    facts: { ...worker, incapacityRecentDays: 1800 },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'O17: 1,799 days in ten years: refused',
    facts: { ...worker, incapacityRecentDays: 1799 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'An accident outside work: no time is asked',
    facts: { ...worker, incapacityCause: 'non-work-accident', incapacityRecentDays: 10 },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'A base over the maximum of the day counts as the maximum',
    facts: { ...worker, incapacityDailyBase: 200 },
    expect: { outcome: 'entitled', lines: { 'daily-base': 170.04, 'lump-sum': 122_428.8 } },
  },
  {
    name: 'Loses less than a third: refused',
    facts: { ...worker, thirdOfPerformanceLost: false },
    expect: { outcome: 'not-entitled', unmet: ['degree'] },
  },
  {
    name: 'Self-employed: this degree is not covered for common causes',
    facts: { ...worker, regime: 'self-employed' },
    expect: { outcome: 'not-entitled', unmet: ['employee'] },
  },
  {
    name: 'Not registered: refused',
    facts: { ...worker, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: '67 with 40 years contributed: refused, that is retirement',
    facts: older,
    expect: { outcome: 'not-entitled', unmet: ['no-retirement-right'] },
  },
  {
    name: '67 with 14 years contributed: granted, there is no retirement pension',
    facts: { ...older, incapacityCareerDays: 5110 },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'The days of the last ten years are not known: incomplete',
    facts: without(worker, 'incapacityRecentDays'),
    expect: { outcome: 'unknown', missing: ['incapacityRecentDays'] },
  },
  {
    name: 'Without the base yet: entitled, the amount is missing',
    facts: without(worker, 'incapacityDailyBase'),
    expect: { outcome: 'entitled', missing: ['incapacityDailyBase'] },
  },
];
