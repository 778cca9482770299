import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';

/* Who was a member in 1967 is over 65 by now: these ages are those the law and the guide speak of, not those of people. */
/** 62 years and one month in July 2023, 32 years contributed: 89.74 % of the base, three years missing to 65. */
const member = {
  retirementDate: '2023-07-01',
  birthDate: '1961-05-15',
  registered: true,
  mutualMember: true,
  lostJobMutual: false,
  daysByRetirement: 11_680,
  recentDaysByRetirement: 5000,
  careGap: 'no',
  retirementBase: 1500,
  claimsMinimum: false,
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  genderGapChildren: 0,
  iban: 'ES9121000418450200051332',
};
const lostJob = { ...member, lostJobMutual: true };
const years = (count: number) => ({ daysByRetirement: count * 365 });
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

export const examples: readonly Example[] = [
  {
    name: 'July 2023, by own will: 8 % for each of the three years, a part of one being whole',
    source: guide,
    facts: member,
    expect: {
      outcome: 'entitled',
      lines: {
        percentage: 89.74,
        'full-pension': 1346.1,
        'years-missing': 3,
        'cut-a-year': 8,
        cut: 24,
        pension: 1023.04,
      },
      monthly: 1023.04,
      pays: 14,
      documents: ['company-certificate'],
    },
  },
  {
    name: 'July 2023, having lost the job with 32 years: 7.5 %',
    source: guide,
    facts: lostJob,
    expect: {
      outcome: 'entitled',
      lines: { 'cut-a-year': 7.5, cut: 22.5 },
      monthly: 1043.23,
      documents: ['company-certificate', 'end-of-contract'],
    },
  },
  {
    name: 'July 2023, having lost the job with exactly 30 years: 7.5 %',
    source: guide,
    facts: { ...lostJob, ...years(30) },
    expect: { outcome: 'entitled', lines: { 'cut-a-year': 7.5 } },
  },
  {
    name: 'July 2023, having lost the job with 29 years: 8 %',
    source: guide,
    facts: { ...lostJob, daysByRetirement: 10_949 },
    expect: { outcome: 'entitled', lines: { 'cut-a-year': 8 } },
  },
  {
    name: 'July 2023, having lost the job with 35 years: 7 %',
    source: guide,
    facts: { ...lostJob, ...years(35) },
    expect: { outcome: 'entitled', lines: { 'cut-a-year': 7 } },
  },
  {
    name: 'July 2023, having lost the job with 38 years: 6.5 %',
    source: guide,
    facts: { ...lostJob, ...years(38) },
    expect: { outcome: 'entitled', lines: { 'cut-a-year': 6.5 } },
  },
  {
    name: 'July 2023, having lost the job with 40 years: 6 %, of the whole base',
    source: guide,
    facts: { ...lostJob, ...years(40) },
    expect: { outcome: 'entitled', lines: { percentage: 100, 'cut-a-year': 6, cut: 18 }, monthly: 1230 },
  },
  {
    name: 'July 2023: the minimum under 65, and one child',
    source: guide,
    facts: { ...member, retirementBase: 800, claimsMinimum: true, genderGapChildren: 1 },
    expect: {
      outcome: 'entitled',
      lines: { pension: 545.62, 'minimum-complement': 186.98, 'gender-gap': 30.4, monthly: 763 },
      monthly: 763,
      documents: ['company-certificate', 'family-book'],
    },
  },
  {
    name: 'Over the maximum it is the maximum, without 0.5 % a quarter',
    facts: { ...member, retirementBase: 5000 },
    expect: { outcome: 'entitled', lines: { maximum: 3058.81, pension: 3058.81 }, monthly: 3058.81 },
  },
  {
    name: 'At 65 nothing is taken',
    facts: { ...member, birthDate: '1958-07-01' },
    expect: { outcome: 'entitled', lines: { pension: 1346.1 }, monthly: 1346.1 },
  },
  {
    name: 'Exactly two years before 65: two years',
    facts: { ...member, birthDate: '1960-07-01' },
    expect: { outcome: 'entitled', lines: { 'years-missing': 2, cut: 16 } },
  },
  {
    name: 'Two years and a day before 65: three years',
    facts: { ...member, birthDate: '1960-07-02' },
    expect: { outcome: 'entitled', lines: { 'years-missing': 3, cut: 24 } },
  },
  {
    name: 'In 2026, with a dependent spouse and a career a child has cut',
    facts: {
      ...member,
      retirementDate: '2026-05-31',
      birthDate: '1963-05-15',
      careGap: 'interrupted-career',
      claimsMinimum: true,
      pensionHousehold: 'dependentSpouse',
    },
    expect: { outcome: 'entitled', documents: ['company-certificate', 'career-gap-proof', 'spouse-income'] },
  },
  {
    name: 'Not a mutual member: refused',
    facts: { ...member, mutualMember: false },
    expect: { outcome: 'not-entitled', unmet: ['mutual-member'], otherwise: 'early-voluntary' },
  },
  {
    name: 'The day before turning 60: refused',
    facts: { ...member, birthDate: '1963-07-02' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'Not registered: refused',
    facts: { ...member, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'A day less than fifteen years: refused',
    facts: { ...member, daysByRetirement: 5474 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'A day less than two of the last fifteen years: refused',
    facts: { ...member, recentDaysByRetirement: 729 },
    expect: { outcome: 'not-entitled', unmet: ['recent-period'] },
  },
  {
    name: 'How the contract ended is not known: entitled, the amount is missing',
    facts: without(member, 'lostJobMutual'),
    expect: { outcome: 'entitled', missing: ['lostJobMutual'] },
  },
  {
    name: 'The date of birth is not known: incomplete',
    facts: without(member, 'birthDate'),
    expect: { outcome: 'unknown', missing: ['birthDate'] },
  },
];
