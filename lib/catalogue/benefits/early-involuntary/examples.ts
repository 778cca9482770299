import type { Example } from '../../kernel';

/** Dismissed with others, 63 years old and 34 contributed: 48 months before 67. */
const dismissed = {
  retirementDate: '2026-06-30',
  birthDate: '1963-06-30',
  jobLossCause: 'collective-dismissal',
  indemnityProven: true,
  jobSeekerSixMonths: true,
  daysByRetirement: 12_410,
  recentDaysByRetirement: 4000,
  serviceDays: 0,
  careGap: 'no',
  retirementBase: 2000,
  genderGapChildren: 0,
  claimsMinimum: false,
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  iban: 'ES9121000418450200051332',
};
const { daysByRetirement: _, ...withoutDays } = dismissed;
const guide = 'Your social security rights in Spain, July 2023';
/** 33 years contributed and 63 years old in July 2023: 48 months before 67. */
const seed = {
  ...dismissed,
  retirementDate: '2023-07-01',
  birthDate: '1960-07-01',
  daysByRetirement: 12_045,
  recentDaysByRetirement: 730,
};

export const examples: readonly Example[] = [
  {
    name: 'O02: 48 months early with less than 38 and a half years, 30 % less',
    facts: dismissed,
    expect: {
      outcome: 'entitled',
      lines: {
        'regulatory-base': 2000,
        'months-contributed': 408,
        percentage: 94.3,
        'full-pension': 1886,
        'months-early': 48,
        reduction: 30,
        pension: 1320.2,
        monthly: 1320.2,
      },
      monthly: 1320.2,
      pays: 14,
      documents: ['end-of-contract', 'indemnity-proof', 'job-seeker-report'],
    },
  },
  {
    name: 'O34 (wrong elsewhere): 12 months early with 35 years take 5.5 % of 1,500 €, not 7.5 %',
    facts: { ...dismissed, birthDate: '1960-06-30', daysByRetirement: 12_775, retirementBase: 1553.12 },
    expect: {
      outcome: 'entitled',
      lines: { 'full-pension': 1500, 'months-early': 12, reduction: 5.5, pension: 1417.5 },
    },
  },
  {
    name: 'July 2023: four years early with 33 contributed, held to the maximum less 0.5 % a quarter',
    source: guide,
    facts: { ...seed, retirementBase: 4400 },
    expect: {
      outcome: 'entitled',
      lines: {
        percentage: 92.02,
        'full-pension': 4048.88,
        'months-early': 48,
        reduction: 30,
        maximum: 2814.11,
        pension: 2814.11,
      },
      monthly: 2814.11,
    },
  },
  {
    name: 'July 2023: a closed company is a cause too, not only its restructuring',
    source: guide,
    facts: { ...seed, jobLossCause: 'employer-gone' },
    expect: {
      outcome: 'entitled',
      lines: { pension: 1288.28 },
      documents: ['end-of-contract', 'job-seeker-report'],
    },
  },
  {
    name: 'July 2023: a day too soon',
    source: guide,
    facts: { ...seed, birthDate: '1960-07-02' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'A year of military service completes 33 years',
    facts: { ...dismissed, daysByRetirement: 11_680, serviceDays: 500 },
    expect: {
      outcome: 'entitled',
      documents: ['end-of-contract', 'indemnity-proof', 'job-seeker-report', 'service-certificate'],
    },
  },
  {
    name: 'A day short of 33 years, with the year of service',
    facts: { ...dismissed, daysByRetirement: 11_679, serviceDays: 500 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'A low pension is raised to the minimum of who is under 65',
    facts: {
      ...dismissed,
      retirementBase: 1000,
      claimsMinimum: true,
      pensionHousehold: 'dependentSpouse',
      genderGapChildren: 1,
      careGap: 'interrupted-career',
    },
    expect: {
      outcome: 'entitled',
      lines: { pension: 660.1, 'minimum-complement': 596.5, 'gender-gap': 36.9, monthly: 1293.5 },
      documents: [
        'end-of-contract',
        'indemnity-proof',
        'job-seeker-report',
        'family-book',
        'career-gap-proof',
        'spouse-income',
      ],
    },
  },
  {
    name: 'The contract ended for another reason',
    facts: { ...dismissed, jobLossCause: 'other' },
    expect: { outcome: 'not-entitled', unmet: ['cause'], otherwise: 'early-voluntary' },
  },
  {
    name: 'The severance pay was neither received nor claimed',
    facts: { ...dismissed, jobLossCause: 'just-cause', indemnityProven: false },
    expect: { outcome: 'not-entitled', unmet: ['indemnity'] },
  },
  {
    name: 'Less than six months looking for work',
    facts: { ...dismissed, jobLossCause: 'violence', jobSeekerSixMonths: false },
    expect: { outcome: 'not-entitled', unmet: ['job-seeker'] },
  },
  {
    name: 'Less than two of the last fifteen years',
    facts: { ...dismissed, recentDaysByRetirement: 729 },
    expect: { outcome: 'not-entitled', unmet: ['recent-period'] },
  },
  {
    name: 'The time contributed is missing',
    facts: withoutDays,
    expect: { outcome: 'unknown', missing: ['daysByRetirement'] },
  },
];
