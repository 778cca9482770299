import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';

/** 65 in May 2023 with a long career, retires three years and four months later with a base of 2,000 €. */
const later = {
  retirementDate: '2026-09-30',
  birthDate: '1958-05-20',
  daysByRetirement: 16_425,
  recentDaysByRetirement: 5479,
  breakDays: 0,
  retiresFromWork: true,
  delayChoice: 'points',
  regime: 'general',
  duesPaid: true,
  careGap: 'no',
  retirementBase: 2000,
  claimsMinimum: false,
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  genderGapChildren: 0,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
/** Two years and seven months later, around 1 April 2025. */
const spring2025 = { ...later, birthDate: '1957-08-20' };
/** Two years and eight months later, around 28 August 2026. */
const summer2026 = { ...later, birthDate: '1958-12-20', delayChoice: 'mixed' };
/** 66 in July 2021 with 35 years, retires two years later. */
const seed = { ...later, retirementDate: '2023-07-01', birthDate: '1955-07-01', daysByRetirement: 13_505 };

export const examples: readonly Example[] = [
  {
    name: 'Three complete years: 12 points more',
    facts: later,
    expect: {
      outcome: 'entitled',
      lines: { percentage: 100, 'years-later': 3, points: 12, pension: 2240, monthly: 2240 },
      monthly: 2240,
      pays: 14,
      documents: ['company-certificate'],
    },
  },
  {
    name: 'The same in a single payment',
    facts: { ...later, delayChoice: 'lump-sum' },
    expect: {
      outcome: 'entitled',
      lines: { pension: 2000, 'lump-sum-year': 9174.83, 'lump-sum': 27_524.49 },
      monthly: 2000,
      total: 55_524.49,
    },
  },
  {
    name: 'The same mixed: one year as points and two at once',
    facts: { ...later, delayChoice: 'mixed' },
    expect: {
      outcome: 'entitled',
      lines: { points: 4, pension: 2080, 'lump-sum-year': 9174.83, 'lump-sum': 18_349.66 },
      monthly: 2080,
      total: 47_469.66,
    },
  },
  {
    name: 'O04. July 2023: two years with 1,500 € are paid 15,413.72 € at once',
    source: 'Example of the Social Security page, quoted on 12 September 2023',
    facts: { ...seed, retirementBase: 1500, delayChoice: 'lump-sum' },
    expect: {
      outcome: 'entitled',
      lines: { percentage: 100, 'years-later': 2, 'lump-sum-year': 7706.86, 'lump-sum': 15_413.72 },
      monthly: 1500,
      total: 36_413.72,
    },
  },
  {
    name: 'July 2023: over the maximum of 3,058.81 € all the points are paid apart',
    source: guide,
    facts: { ...seed, retirementBase: 4000 },
    expect: {
      outcome: 'entitled',
      lines: {
        'full-pension': 4000,
        maximum: 3058.81,
        pension: 3058.81,
        points: 8,
        'unused-points': 8,
        'over-maximum': 244.7,
        monthly: 3303.51,
      },
      monthly: 3303.51,
      pays: 14,
    },
  },
  {
    name: 'A base of 3,000 € has room for part of the points: the rest is rounded up to 7',
    facts: { ...seed, retirementBase: 3000 },
    expect: {
      outcome: 'entitled',
      lines: { pension: 3058.81, 'unused-points': 7, 'over-maximum': 214.12 },
      monthly: 3272.93,
    },
  },
  {
    name: '31 March 2025: the seven months over two years do not count',
    facts: { ...spring2025, retirementDate: '2025-03-31' },
    expect: { outcome: 'entitled', lines: { 'years-later': 2, points: 8 }, monthly: 2160 },
  },
  {
    name: '1 April 2025: they are 2 points more',
    facts: { ...spring2025, retirementDate: '2025-04-01' },
    expect: { outcome: 'entitled', lines: { 'years-later': 2, 'half-year-later': 1, points: 10 }, monthly: 2200 },
  },
  {
    name: '1 April 2025: or half a year more of the single payment',
    facts: { ...spring2025, retirementDate: '2025-04-01', delayChoice: 'lump-sum' },
    expect: { outcome: 'entitled', lines: { 'half-year-later': 1, 'lump-sum': 22_937.08 }, monthly: 2000 },
  },
  {
    name: '27 August 2026, mixed: the half-year is studied case by case',
    facts: { ...summer2026, retirementDate: '2026-08-27' },
    expect: {
      outcome: 'entitled',
      lines: { points: 4, 'lump-sum': 9174.83, 'half-year-studied': 1 },
      monthly: 2080,
    },
  },
  {
    name: '28 August 2026, mixed: it adds half a single payment',
    facts: { ...summer2026, retirementDate: '2026-08-28' },
    expect: {
      outcome: 'entitled',
      lines: { points: 4, 'half-year-later': 1, 'lump-sum': 13_762.25 },
      monthly: 2080,
    },
  },
  {
    name: '44 years and six months at the ordinary age: a tenth more',
    facts: { ...later, daysByRetirement: 17_480, delayChoice: 'lump-sum' },
    expect: { outcome: 'entitled', lines: { 'lump-sum-year': 10_092.31, 'lump-sum': 30_276.93 } },
  },
  {
    name: 'A year without contributions in between does not count',
    facts: { ...later, breakDays: 365 },
    expect: { outcome: 'entitled', lines: { 'years-later': 2, points: 8 }, monthly: 2160 },
  },
  {
    name: 'A low pension reaches the minimum, and two children are added',
    facts: { ...later, retirementBase: 700, claimsMinimum: true, genderGapChildren: 2 },
    expect: {
      outcome: 'entitled',
      lines: { pension: 784, 'minimum-complement': 152.2, 'gender-gap': 73.8, monthly: 1010 },
      monthly: 1010,
      documents: ['company-certificate', 'family-book'],
    },
  },
  {
    name: 'With a dependent spouse and a career a child has cut: two papers more',
    facts: {
      ...later,
      careGap: 'interrupted-career',
      claimsMinimum: true,
      pensionHousehold: 'dependentSpouse',
    },
    expect: { outcome: 'entitled', documents: ['company-certificate', 'career-gap-proof', 'spouse-income'] },
  },
  {
    name: 'Eleven months later: refused',
    facts: { ...later, birthDate: '1960-10-15' },
    expect: { outcome: 'not-entitled', unmet: ['one-year-later'], otherwise: 'retire-ordinary' },
  },
  {
    name: 'Fourteen years contributed at the ordinary age: refused',
    facts: { ...later, birthDate: '1958-01-10', daysByRetirement: 5840, recentDaysByRetirement: 5000 },
    expect: { outcome: 'not-entitled', unmet: ['fifteen-years-at-age'] },
  },
  {
    name: 'Less than two of the last fifteen years: refused',
    facts: { ...later, recentDaysByRetirement: 729 },
    expect: { outcome: 'not-entitled', unmet: ['recent-period'] },
  },
  {
    name: 'From a special agreement: refused',
    facts: { ...later, retiresFromWork: false },
    expect: { outcome: 'not-entitled', unmet: ['from-work'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...later, regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'The days contributed are not known: incomplete',
    facts: without(later, 'daysByRetirement'),
    expect: { outcome: 'unknown', missing: ['daysByRetirement'] },
  },
];
