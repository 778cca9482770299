import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

/** Married four months before an illness of long standing took the spouse; a base of 1,800 €. */
const recent = {
  birthDate: '1981-02-20',
  deathDate: '2026-05-10',
  deathCause: 'illness',
  deceasedSituation: 'active',
  deceasedDaysFiveYears: 1500,
  deceasedDaysCareer: 7300,
  bond: 'spouse',
  bondDate: '2026-01-10',
  shortMarriageException: false,
  otherWidows: [],
  livedMonths: 0,
  bestMonthsSum: 50_400,
  yearlyWages: 0,
  deceasedPensionBase: 0,
  deceasedPensionBaseNow: 0,
  widowDependants: false,
  livingUnitMembers: 1,
  livingUnitIncome: 0,
  widowWorkIncome: 0,
  widowCapitalIncome: 0,
  widowPensionsIncome: 0,
  claimsMinimum: true,
  widowDisabled: false,
  iban: 'ES9121000418450200051332',
};
const partner = { ...recent, bond: 'partner', bondDate: '2024-05-11', partnerFree: true, partnerLived: true };
const pensioner = {
  ...without(recent, 'deceasedDaysFiveYears', 'deceasedDaysCareer'),
  deceasedSituation: 'pensioner',
  deceasedPensionStart: '2024-03-01',
  deceasedPensionBase: 7000,
  deceasedPensionBaseNow: 7390.29,
  bestMonthsSum: 0,
};
const days = ['deceasedDaysFiveYears', 'deceasedDaysCareer'] as const;

export const examples: readonly Example[] = [
  {
    name: 'Married four months: 52 % for two years',
    facts: recent,
    expect: {
      outcome: 'entitled',
      lines: { base: 1800, percentage: 52, pension: 936, monthly: 936, months: 24 },
      monthly: 936,
      pays: 14,
      documents: ['death-certificate', 'company-certificate', 'marriage-certificate', 'income-statement'],
    },
  },
  {
    name: 'July 2023: the same amount as the pension for two years',
    source: guide,
    facts: { ...recent, deathDate: '2023-07-01', bondDate: '2023-02-01' },
    expect: { outcome: 'entitled', lines: { percentage: 52, pension: 936, months: 24 }, monthly: 936 },
  },
  {
    name: 'A couple registered a day late',
    facts: partner,
    expect: {
      outcome: 'entitled',
      lines: { pension: 936, months: 24 },
      documents: [
        'death-certificate',
        'company-certificate',
        'partnership-certificate',
        'town-register',
        'income-statement',
      ],
    },
  },
  {
    name: 'A couple registered two years before to the day: the pension for life',
    facts: { ...partner, bondDate: '2024-05-10' },
    expect: { outcome: 'not-entitled', unmet: ['too-short'], otherwise: 'widow' },
  },
  {
    name: 'Children together: the pension for life',
    facts: { ...recent, shortMarriageException: true },
    expect: { outcome: 'not-entitled', unmet: ['too-short'], otherwise: 'widow' },
  },
  {
    name: 'An accident at work: the pension for life',
    facts: { ...without(recent, ...days), deathCause: 'work-accident', yearlyWages: 24_000, bestMonthsSum: 0 },
    expect: { outcome: 'not-entitled', unmet: ['illness'] },
  },
  {
    name: 'A couple registered late, and an accident at work: 12 payments',
    facts: { ...without(partner, ...days), deathCause: 'work-accident', yearlyWages: 24_000, bestMonthsSum: 0 },
    expect: {
      outcome: 'entitled',
      lines: { pension: 1040 },
      pays: 12,
      documents: [
        'death-certificate',
        'company-certificate',
        'accident-report',
        'partnership-certificate',
        'town-register',
        'income-statement',
      ],
    },
  },
  {
    name: 'A couple still married to others who did not live together: refused',
    facts: { ...partner, partnerFree: false, partnerLived: false },
    expect: { outcome: 'not-entitled', unmet: ['partner-free', 'partner-lived'] },
  },
  {
    name: 'Divorced: refused',
    facts: { ...without(recent, 'bondDate', 'shortMarriageException'), bond: 'divorced' },
    expect: { outcome: 'not-entitled', unmet: ['couple'] },
  },
  {
    name: '499 days: refused',
    facts: { ...recent, deceasedDaysFiveYears: 499, deceasedDaysCareer: 600 },
    expect: { outcome: 'not-entitled', unmet: ['five-years'] },
  },
  {
    name: 'Not registered, one day short, and another pension: refused',
    facts: {
      ...without(recent, 'deceasedDaysFiveYears'),
      deceasedSituation: 'not-registered',
      deceasedDaysCareer: 5474,
      otherWidowPension: true,
    },
    expect: { outcome: 'not-entitled', unmet: ['career', 'no-other-widow-pension'] },
  },
  {
    name: 'A pensioner whose base rose 2.8 % and 2.7 %: the maximum pension',
    facts: pensioner,
    expect: {
      outcome: 'entitled',
      lines: { 'pension-base': 7000, base: 7390.29, 'pension-at-maximum': 3359.6 },
    },
  },
  {
    name: '70 % with a child in charge',
    facts: { ...recent, widowDependants: true, livingUnitMembers: 2, bestMonthsSum: 19_200 },
    expect: {
      outcome: 'entitled',
      lines: { 'percentage-dependants': 70, pension: 480, complement: 628.8, monthly: 1108.8 },
      documents: [
        'death-certificate',
        'company-certificate',
        'marriage-certificate',
        'family-book',
        'income-statement',
      ],
    },
  },
  {
    name: '60 % at 66, shared with an earlier marriage',
    facts: {
      ...recent,
      birthDate: '1960-01-02',
      otherWidows: [{ livedMonths: 300, current: false }],
      livedMonths: 100,
      claimsMinimum: false,
    },
    expect: { outcome: 'entitled', lines: { 'percentage-65': 60, share: 40, pension: 432 } },
  },
  {
    name: 'The date of the wedding is not known: incomplete',
    facts: without(recent, 'bondDate'),
    expect: { outcome: 'unknown', missing: ['bondDate'] },
  },
];
