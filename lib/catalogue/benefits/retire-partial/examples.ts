import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';

/** 63 years and 9 months, 40 years contributed, three quarters of the day left to a permanent relief worker. */
const early = {
  retirementDate: '2026-06-30',
  birthDate: '1962-09-10',
  daysByRetirement: 14_600,
  recentDaysByRetirement: 5479,
  worksFullTime: true,
  companyYears: 12,
  partialServiceDays: 0,
  partialDisability33: false,
  inManufacturing: false,
  permanentStaff: true,
  reliefContract: 'full-time-permanent',
  reliefBaseEnough: true,
  workingDayCut: 75,
  careGap: 'no',
  retirementBase: 2000,
  pensionHousehold: 'alone',
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
/** 66 years and 6 months, no relief contract. */
const atAge = {
  ...early,
  retirementDate: '2025-04-01',
  birthDate: '1958-09-15',
  reliefContract: 'none',
  workingDayCut: 50,
};
/** July 2023, 62 years and 4 months with 36 years contributed. */
const seed = { ...early, retirementDate: '2023-07-01', birthDate: '1961-03-01', daysByRetirement: 13_140 };
const partTimeRelief = { ...seed, reliefContract: 'part-time', workingDayCut: 50 };
/** More than two years before the ordinary age. */
const soon = { ...early, birthDate: '1964-01-10', workingDayCut: 33 };
const industry = { ...early, birthDate: '1965-06-01', inManufacturing: true, workingDayCut: 80 };
const spring = { ...early, birthDate: '1961-09-10', reliefContract: 'part-time', workingDayCut: 50 };

export const examples: readonly Example[] = [
  {
    name: 'Fifteen months before 65 with a permanent relief worker: three quarters of the pension, not reduced by age',
    facts: early,
    expect: {
      outcome: 'entitled',
      lines: { percentage: 100, 'full-pension': 2000, cut: 75, share: 1500, monthly: 1500 },
      monthly: 1500,
      pays: 14,
      documents: ['company-certificate', 'part-time-contract', 'relief-contract'],
    },
  },
  {
    name: 'July 2023, before the age: 75 % with a permanent relief worker',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { cut: 75 }, monthly: 1482.9, pays: 14 },
  },
  {
    name: 'July 2023, before the age: 25 %, six years in the company',
    source: guide,
    facts: { ...partTimeRelief, workingDayCut: 25, companyYears: 6 },
    expect: { outcome: 'entitled', lines: { cut: 25 }, monthly: 494.3 },
  },
  {
    name: 'July 2023, before the age: 75 % without a permanent relief worker is refused, 50 % is the most',
    source: guide,
    facts: { ...partTimeRelief, workingDayCut: 75 },
    expect: { outcome: 'not-entitled', unmet: ['cut'] },
  },
  {
    name: 'July 2023: 62 years and 3 months are not enough',
    source: guide,
    facts: { ...seed, birthDate: '1961-03-02' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'July 2023: 63 years and 8 months with 33 years',
    source: guide,
    facts: { ...seed, birthDate: '1959-11-01', daysByRetirement: 12_045 },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'July 2023: less than 33 years contributed',
    source: guide,
    facts: { ...seed, birthDate: '1959-11-01', daysByRetirement: 12_044 },
    expect: { outcome: 'not-entitled', unmet: ['long-career'] },
  },
  {
    name: 'July 2023: five years in the company',
    source: guide,
    facts: { ...seed, companyYears: 5 },
    expect: { outcome: 'not-entitled', unmet: ['seniority'] },
  },
  {
    name: 'July 2023, at the age: half of the day, no relief contract',
    source: guide,
    facts: { ...atAge, retirementDate: '2023-07-01', birthDate: '1957-01-15' },
    expect: {
      outcome: 'entitled',
      lines: { cut: 50 },
      monthly: 1000,
      documents: ['company-certificate', 'part-time-contract'],
    },
  },
  {
    name: '31 March 2025, at the age: 60 % is too much',
    facts: { ...atAge, retirementDate: '2025-03-31', workingDayCut: 60 },
    expect: { outcome: 'not-entitled', unmet: ['cut'] },
  },
  {
    name: '1 April 2025, at the age: 60 %',
    facts: { ...atAge, workingDayCut: 60 },
    expect: { outcome: 'entitled', monthly: 1200 },
  },
  {
    name: '31 March 2025, before the age: a part-time relief worker is enough for half of the day',
    facts: { ...spring, retirementDate: '2025-03-31' },
    expect: { outcome: 'entitled', monthly: 1000 },
  },
  {
    name: '1 April 2025, before the age: the relief worker has to be permanent and full-time',
    facts: { ...spring, retirementDate: '2025-04-01' },
    expect: { outcome: 'not-entitled', unmet: ['relief-full-time'] },
  },
  {
    name: 'More than two years before: 33 % in the first year',
    facts: soon,
    expect: { outcome: 'entitled', lines: { cut: 33 }, monthly: 660 },
  },
  {
    name: 'More than two years before: 34 % is too much',
    facts: { ...soon, workingDayCut: 34 },
    expect: { outcome: 'not-entitled', unmet: ['cut'] },
  },
  {
    name: 'Manufacturing at 61: four fifths of the day',
    facts: industry,
    expect: { outcome: 'entitled', lines: { cut: 80 }, monthly: 1600 },
  },
  {
    name: 'Manufacturing without enough permanent staff: refused',
    facts: { ...industry, permanentStaff: false },
    expect: { outcome: 'not-entitled', unmet: ['permanent-staff'] },
  },
  {
    name: 'A disability of 33 %: 25 years are enough, and service counts a year',
    facts: {
      ...soon,
      birthDate: '1961-06-01',
      daysByRetirement: 8760,
      partialServiceDays: 500,
      partialDisability33: true,
    },
    expect: {
      outcome: 'entitled',
      documents: [
        'company-certificate',
        'part-time-contract',
        'relief-contract',
        'disability-certificate',
        'service-certificate',
      ],
    },
  },
  {
    name: 'Over the maximum pension: the maximum is shared',
    facts: { ...early, retirementBase: 4000 },
    expect: { outcome: 'entitled', lines: { maximum: 3359.6, share: 2519.7 }, monthly: 2519.7 },
  },
  {
    name: 'A low pension: the same part of the minimum at 65',
    facts: { ...early, retirementBase: 800, careGap: 'interrupted-career' },
    expect: {
      outcome: 'entitled',
      lines: { share: 600, 'least-share': 702.15, monthly: 702.15 },
      documents: ['company-certificate', 'part-time-contract', 'relief-contract', 'career-gap-proof'],
    },
  },
  {
    name: 'No relief contract before the age: refused',
    facts: { ...early, reliefContract: 'none' },
    expect: { outcome: 'not-entitled', unmet: ['relief-contract'] },
  },
  {
    name: 'A relief worker who contributes too little: refused',
    facts: { ...early, reliefBaseEnough: false },
    expect: { outcome: 'not-entitled', unmet: ['relief-base'] },
  },
  {
    name: 'Part-time before the age: refused',
    facts: { ...early, worksFullTime: false },
    expect: { outcome: 'not-entitled', unmet: ['full-time'] },
  },
  {
    name: 'At the age with less than fifteen years, two of the last fifteen: refused',
    facts: { ...atAge, birthDate: '1957-01-15', daysByRetirement: 5474 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'Less than two of the last fifteen years: refused',
    facts: { ...atAge, recentDaysByRetirement: 729 },
    expect: { outcome: 'not-entitled', unmet: ['recent-period'] },
  },
  {
    name: 'The cut is not known: incomplete',
    facts: without(early, 'workingDayCut'),
    expect: { outcome: 'unknown', missing: ['workingDayCut'] },
  },
];
