import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';

/** 59 and a half in July 2023, 30 years contributed, all of them worked with a degree of 65 %. */
const worker = {
  retirementDate: '2023-07-01',
  birthDate: '1964-01-10',
  daysWorked65: 10_950,
  daysWorked65Help: 0,
  daysByRetirement: 10_950,
  recentDaysByRetirement: 5479,
  careGap: 'no',
  retirementBase: 1400,
  claimsMinimum: false,
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  genderGapChildren: 0,
  iban: 'ES9121000418450200051332',
};
/** 58 in June 2026, half of the 30 years with help from another person. */
const helped = {
  ...worker,
  retirementDate: '2026-06-30',
  birthDate: '1968-01-10',
  daysWorked65: 5475,
  daysWorked65Help: 5475,
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

export const examples: readonly Example[] = [
  {
    name: 'July 2023: 30 years worked with 65 % lower the age by seven and a half years, and that time counts',
    source: guide,
    facts: worker,
    expect: {
      outcome: 'entitled',
      lines: { 'age-lowered': 2737, 'days-counted': 2505, 'months-contributed': 442, percentage: 100, pension: 1400 },
      monthly: 1400,
      pays: 14,
      documents: ['disability-certificate', 'work-certificate', 'company-certificate'],
    },
  },
  {
    name: 'July 2023: with help from another person all the time, never before 52',
    source: guide,
    facts: { ...worker, birthDate: '1971-07-02', daysWorked65: 0, daysWorked65Help: 10_950 },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'July 2023: on the day of turning 52',
    source: guide,
    facts: { ...worker, birthDate: '1971-07-01', daysWorked65: 0, daysWorked65Help: 10_950 },
    expect: { outcome: 'entitled', lines: { 'age-lowered': 5475 } },
  },
  {
    name: 'Half of the time with help: eleven years and three months less',
    facts: helped,
    expect: {
      outcome: 'entitled',
      lines: { 'age-lowered': 4105, 'days-counted': 3055, percentage: 100 },
      monthly: 1400,
    },
  },
  {
    name: 'Without help, 58 is too young for 30 years worked',
    facts: { ...helped, daysWorked65: 10_950, daysWorked65Help: 0 },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'A low pension reaches the minimum, with two children',
    facts: { ...helped, retirementBase: 700, claimsMinimum: true, genderGapChildren: 2 },
    expect: {
      outcome: 'entitled',
      lines: { pension: 700, 'minimum-complement': 175.9, 'gender-gap': 73.8 },
      monthly: 949.7,
      documents: ['disability-certificate', 'work-certificate', 'company-certificate', 'family-book'],
    },
  },
  {
    name: 'Over the maximum',
    facts: { ...helped, retirementBase: 4000 },
    expect: { outcome: 'entitled', lines: { maximum: 3359.6 }, monthly: 3359.6 },
  },
  {
    name: 'With a dependent spouse and a career a child has cut',
    facts: {
      ...helped,
      careGap: 'interrupted-career',
      claimsMinimum: true,
      pensionHousehold: 'dependentSpouse',
    },
    expect: {
      outcome: 'entitled',
      documents: [
        'disability-certificate',
        'work-certificate',
        'company-certificate',
        'career-gap-proof',
        'spouse-income',
      ],
    },
  },
  {
    name: 'Never worked with the degree: refused',
    facts: { ...worker, daysWorked65: 0 },
    expect: { outcome: 'not-entitled', unmet: ['worked-with-disability', 'age'], otherwise: 'early-disab-45' },
  },
  {
    name: 'A day less than fifteen years: refused',
    facts: { ...worker, birthDate: '1955-01-10', daysByRetirement: 5474 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'A day less than two of the last fifteen years: refused',
    facts: { ...worker, recentDaysByRetirement: 729 },
    expect: { outcome: 'not-entitled', unmet: ['recent-period'] },
  },
  {
    name: 'The days worked with the degree are not known: incomplete',
    facts: without(worker, 'daysWorked65'),
    expect: { outcome: 'unknown', missing: ['daysWorked65'] },
  },
];
