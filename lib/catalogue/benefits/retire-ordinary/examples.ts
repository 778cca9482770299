import type { Example } from '../../kernel';

/** An employee of 67, born in May 1959, with 38 years contributed and a base of 1,500 €. */
const employee = {
  retirementDate: '2026-06-30',
  birthDate: '1959-05-15',
  daysByRetirement: 13_870,
  recentDaysByRetirement: 5000,
  regime: 'general',
  careGap: 'no',
  retirementBase: 1500,
  genderGapChildren: 0,
  claimsMinimum: false,
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  iban: 'ES9121000418450200051332',
};
const { retirementBase: _, ...withoutBase } = employee;
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...employee, retirementDate: '2023-07-01' };
const refusedByAge = { outcome: 'not-entitled', unmet: ['age'], otherwise: 'early-voluntary' } as const;

export const examples: readonly Example[] = [
  {
    name: '67 years old and 38 contributed: the whole base, 14 times a year',
    facts: employee,
    expect: {
      outcome: 'entitled',
      lines: {
        'regulatory-base': 1500,
        'months-contributed': 456,
        percentage: 100,
        'full-pension': 1500,
        pension: 1500,
        monthly: 1500,
      },
      monthly: 1500,
      pays: 14,
      total: 21_000,
      documents: ['company-certificate'],
    },
  },
  {
    name: 'July 2023: 65 years old with 37 years and 9 months, held to the maximum of 3,058.81 €',
    source: guide,
    facts: { ...seed, birthDate: '1958-06-20', daysByRetirement: 13_779, retirementBase: 3500 },
    expect: {
      outcome: 'entitled',
      lines: { 'months-contributed': 453, percentage: 100, 'full-pension': 3500, maximum: 3058.81, pension: 3058.81 },
      monthly: 3058.81,
      total: 42_823.34,
    },
  },
  {
    name: 'July 2023: 66 years and 4 months with 15 years, 50 %, raised to the minimum',
    source: guide,
    facts: {
      ...seed,
      birthDate: '1957-03-01',
      daysByRetirement: 5475,
      recentDaysByRetirement: 730,
      retirementBase: 1200,
      claimsMinimum: true,
    },
    expect: {
      outcome: 'entitled',
      lines: { 'months-contributed': 180, percentage: 50, pension: 600, 'minimum-complement': 183.1, monthly: 783.1 },
    },
  },
  {
    name: 'July 2023: a month short of 37 years and 9 months, 65 is too early',
    source: guide,
    facts: { ...seed, birthDate: '1958-06-20', daysByRetirement: 13_748 },
    expect: refusedByAge,
  },
  {
    name: 'July 2023: 66 years and 3 months with 15 years is too early',
    source: guide,
    facts: { ...seed, birthDate: '1957-03-02', daysByRetirement: 5475 },
    expect: refusedByAge,
  },
  {
    name: 'July 2023: the whole base with 36 years and 6 months, not 37 years and 9 months',
    source: guide,
    facts: { ...seed, birthDate: '1957-01-10', daysByRetirement: 13_323 },
    expect: { outcome: 'entitled', lines: { 'months-contributed': 438, percentage: 100, pension: 1500 } },
  },
  {
    name: 'O01: in 2026, 459 months contributed give 65',
    facts: { ...employee, birthDate: '1961-06-30', daysByRetirement: 13_962 },
    expect: { outcome: 'entitled', lines: { 'months-contributed': 459, percentage: 100 } },
  },
  {
    name: 'O01: in 2026, 180 months contributed give half of the base',
    facts: { ...employee, daysByRetirement: 5475 },
    expect: { outcome: 'entitled', lines: { percentage: 50, pension: 750 } },
  },
  {
    name: 'The last day on which 38 years are enough for 65',
    facts: { ...employee, retirementDate: '2024-12-31', birthDate: '1959-12-31' },
    expect: { outcome: 'entitled', lines: { pension: 1500 } },
  },
  {
    name: 'The day after, who was 65 the day before keeps it',
    facts: { ...employee, retirementDate: '2025-01-01', birthDate: '1959-12-31', daysByRetirement: 13_871 },
    expect: { outcome: 'entitled', lines: { pension: 1500 } },
  },
  {
    name: 'The first day on which 38 years and 3 months are asked for 65',
    facts: { ...employee, retirementDate: '2025-01-01', birthDate: '1960-01-01' },
    expect: refusedByAge,
  },
  {
    name: 'The last day of 100 % with 36 years and 6 months',
    facts: { ...employee, retirementDate: '2026-12-31', daysByRetirement: 13_323 },
    expect: { outcome: 'entitled', lines: { percentage: 100, pension: 1500 } },
  },
  {
    name: 'The first day on which 100 % takes 37 years',
    facts: { ...employee, retirementDate: '2027-01-01', daysByRetirement: 13_323 },
    expect: { outcome: 'entitled', lines: { percentage: 98.92, pension: 1483.8 } },
  },
  {
    name: 'O19: a pension of 750 € with a dependent spouse is raised to 1,256.60 €',
    facts: {
      ...employee,
      retirementBase: 750,
      claimsMinimum: true,
      pensionHousehold: 'dependentSpouse',
      pensionOtherIncome: 3000,
    },
    expect: {
      outcome: 'entitled',
      lines: { pension: 750, 'minimum-complement': 506.6, monthly: 1256.6 },
      monthly: 1256.6,
      documents: ['company-certificate', 'spouse-income'],
    },
  },
  {
    name: 'O20: two children add 73.80 € a month',
    facts: { ...employee, retirementBase: 1200, genderGapChildren: 2 },
    expect: {
      outcome: 'entitled',
      lines: { pension: 1200, 'gender-gap': 73.8, monthly: 1273.8 },
      monthly: 1273.8,
      documents: ['company-certificate', 'family-book'],
    },
  },
  {
    name: 'The supplement for children comes on top of the maximum',
    facts: { ...employee, retirementBase: 4000, genderGapChildren: 5 },
    expect: { outcome: 'entitled', lines: { maximum: 3359.6, pension: 3359.6, 'gender-gap': 147.6, monthly: 3507.2 } },
  },
  {
    name: 'A man whose work suffered from a birth proves it',
    facts: { ...employee, careGap: 'interrupted-career' },
    expect: { outcome: 'entitled', documents: ['company-certificate', 'career-gap-proof'] },
  },
  {
    name: 'Self-employed and up to date',
    facts: { ...employee, regime: 'self-employed', duesPaid: true },
    expect: { outcome: 'entitled', lines: { pension: 1500 }, documents: [] },
  },
  {
    name: 'Self-employed with contributions owed',
    facts: { ...employee, regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'O08: 77 years old and 29 contributed, but less than two of the last fifteen',
    facts: {
      ...employee,
      retirementDate: '2023-09-05',
      birthDate: '1946-04-10',
      daysByRetirement: 10_585,
      recentDaysByRetirement: 700,
    },
    expect: { outcome: 'not-entitled', unmet: ['recent-period'] },
  },
  {
    name: 'A day short of fifteen years',
    facts: { ...employee, daysByRetirement: 5474 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'The regulatory base is missing',
    facts: withoutBase,
    expect: { outcome: 'entitled', missing: ['retirementBase'] },
  },
  {
    name: 'The time contributed is missing',
    facts: Object.fromEntries(Object.entries(employee).filter(([key]) => key !== 'daysByRetirement')),
    expect: { outcome: 'unknown', missing: ['daysByRetirement'] },
  },
];
