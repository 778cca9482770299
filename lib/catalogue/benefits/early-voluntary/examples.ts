import type { Example } from '../../kernel';

/** An employee of 65 with 35 years contributed: 24 months before 67. */
const employee = {
  retirementDate: '2026-06-30',
  birthDate: '1961-06-30',
  registered: true,
  regime: 'general',
  daysByRetirement: 12_775,
  recentDaysByRetirement: 5000,
  serviceDays: 0,
  careGap: 'no',
  retirementBase: 2000,
  drawsSubsidyThreeMonths: false,
  leftUnderFormerRules: false,
  pensionHousehold: 'alone',
  genderGapChildren: 0,
  iban: 'ES9121000418450200051332',
};
const { daysByRetirement: _, ...withoutDays } = employee;
const guide = 'Your social security rights in Spain, July 2023';
/** 35 years contributed in July 2023, 24 months before 66 years and 8 months in 2025. */
const seed = {
  ...employee,
  retirementDate: '2023-07-01',
  birthDate: '1958-11-01',
  recentDaysByRetirement: 730,
};

export const examples: readonly Example[] = [
  {
    name: 'O02: 24 months early with less than 38 and a half years, 21 % less',
    facts: employee,
    expect: {
      outcome: 'entitled',
      lines: {
        'regulatory-base': 2000,
        'months-contributed': 420,
        percentage: 96.58,
        'full-pension': 1931.6,
        'months-early': 24,
        reduction: 21,
        pension: 1525.96,
        monthly: 1525.96,
      },
      monthly: 1525.96,
      pays: 14,
      documents: ['company-certificate'],
    },
  },
  {
    name: 'O07: above the maximum in 2026, 24 months early take 9.1 % of the maximum',
    facts: { ...employee, retirementBase: 3700 },
    expect: {
      outcome: 'entitled',
      lines: { 'full-pension': 3573.46, maximum: 3359.6, reduction: 9.1, pension: 3053.88 },
    },
  },
  {
    name: 'O36 (contested): above the maximum in 2024, 8 months early give 3,118.21 €, not 3,127 €',
    facts: {
      ...employee,
      retirementDate: '2024-03-31',
      birthDate: '1958-05-30',
      daysByRetirement: 13_323,
      retirementBase: 3400,
    },
    expect: {
      outcome: 'entitled',
      lines: { percentage: 100, 'months-early': 8, reduction: 1.79, maximum: 3175.04, pension: 3118.21 },
    },
  },
  {
    name: 'July 2023: above the maximum, held to the maximum less 0.5 % a quarter',
    source: guide,
    facts: { ...seed, retirementBase: 4000 },
    expect: {
      outcome: 'entitled',
      lines: { 'full-pension': 3863.2, 'months-early': 24, reduction: 21, maximum: 2936.46, pension: 2936.46 },
    },
  },
  {
    name: 'July 2023: a day more than two years early',
    source: guide,
    facts: { ...seed, birthDate: '1958-11-02' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'July 2023: a pension that is not over the own minimum at 65',
    source: guide,
    facts: { ...seed, retirementBase: 1026.37 },
    expect: { outcome: 'not-entitled', unmet: ['above-minimum'] },
  },
  {
    name: 'July 2023: a cent over the own minimum at 65',
    source: guide,
    facts: { ...seed, retirementBase: 1026.38 },
    expect: { outcome: 'entitled', lines: { pension: 783.11 } },
  },
  {
    name: 'The last day of the maximum by quarters',
    facts: { ...employee, retirementDate: '2023-12-31', birthDate: '1959-04-30', retirementBase: 5000 },
    expect: { outcome: 'entitled', lines: { 'months-early': 24, maximum: 2936.46, pension: 2936.46 } },
  },
  {
    name: 'The first day of the table over the maximum',
    facts: { ...employee, retirementDate: '2024-01-01', birthDate: '1959-04-30', retirementBase: 5000 },
    expect: { outcome: 'entitled', lines: { maximum: 3175.04, reduction: 5.7, pension: 2994.06 } },
  },
  {
    name: 'Three months on the unemployment subsidy: the reduction of who lost the job',
    facts: { ...employee, drawsSubsidyThreeMonths: true },
    expect: { outcome: 'entitled', lines: { 'months-early': 24, reduction: 15, pension: 1641.86 } },
  },
  {
    name: 'Work that ended before 2022: the former rules give more',
    facts: { ...employee, retirementBase: 5300, leftUnderFormerRules: true },
    expect: {
      outcome: 'entitled',
      lines: { 'full-pension': 5118.74, reduction: 16, maximum: 3225.22, pension: 3225.22 },
      documents: ['company-certificate', 'end-of-contract'],
    },
  },
  {
    name: 'A year of service, a child, and proof of what the child did to his work',
    facts: {
      ...employee,
      daysByRetirement: 12_410,
      serviceDays: 365,
      genderGapChildren: 1,
      careGap: 'interrupted-career',
    },
    expect: {
      outcome: 'entitled',
      lines: { 'gender-gap': 36.9 },
      documents: ['company-certificate', 'service-certificate', 'family-book', 'career-gap-proof'],
    },
  },
  {
    name: 'A day short of 35 years',
    facts: { ...employee, daysByRetirement: 12_409, serviceDays: 900 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'With a dependent spouse the minimum to pass is higher',
    facts: { ...employee, retirementBase: 1600, pensionHousehold: 'dependentSpouse' },
    expect: { outcome: 'not-entitled', unmet: ['above-minimum'] },
  },
  {
    name: 'Not registered',
    facts: { ...employee, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Less than two of the last fifteen years',
    facts: { ...employee, recentDaysByRetirement: 729 },
    expect: { outcome: 'not-entitled', unmet: ['recent-period'] },
  },
  {
    name: 'Self-employed with contributions owed',
    facts: { ...employee, regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'The time contributed is missing',
    facts: withoutDays,
    expect: { outcome: 'unknown', missing: ['daysByRetirement'] },
  },
];
