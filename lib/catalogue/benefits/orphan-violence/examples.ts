import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

/** A child of ten, alone with a grandmother who has no income; the mother, an employee, had a base of 1,000 €. */
const child = {
  violenceDeath: true,
  deathDate: '2026-05-10',
  deathCause: 'accident',
  deceasedSituation: 'active',
  bestMonthsSum: 28_000,
  yearlyWages: 0,
  deceasedPensionBase: 0,
  deceasedPensionBaseNow: 0,
  orphanRight: 'pension',
  violenceCase: 'parent-aggressor',
  widowDrawing: 'none',
  orphansDrawing: 0,
  livingUnitMembers: 2,
  livingUnitIncome: 0,
  orphanBirthDate: '2016-03-02',
  orphanIncapacitated: false,
  claimsMinimum: false,
  orphanWorkIncome: 0,
  orphanOtherIncome: 0,
  orphanDisability: 0,
  orphanNeedsHelp: false,
  iban: 'ES9121000418450200051332',
};
/** A mother who had never contributed. */
const benefit = {
  ...child,
  deceasedSituation: 'not-registered',
  deceasedDaysCareer: 0,
  bestMonthsSum: 0,
  orphanRight: 'benefit',
};
const rich = { livingUnitIncome: 30_000 };
const disabled = { ...child, orphanBirthDate: '1990-03-02', orphanIncapacitated: true, orphanDisability: 80 };
const basic = [
  'death-certificate',
  'company-certificate',
  'violence-judgment',
  'household-statement',
  'family-book',
] as const;

export const examples: readonly Example[] = [
  {
    name: 'One child: 20 % and the increase of 70 %',
    facts: child,
    expect: {
      outcome: 'entitled',
      lines: { base: 1000, percentage: 20, increase: 700, pension: 900, monthly: 900 },
      monthly: 900,
      pays: 14,
      documents: [...basic],
    },
  },
  {
    name: 'July 2023: 70 % of the minimum base, when the mother had no right to a pension',
    source: guide,
    facts: { ...benefit, deathDate: '2023-07-01' },
    expect: {
      outcome: 'entitled',
      lines: { 'minimum-base': 1080, 'percentage-benefit': 70, pension: 756 },
      monthly: 756,
      pays: 14,
      total: 10_584,
    },
  },
  {
    name: 'July 2023: 20 % with more income at home',
    source: guide,
    facts: { ...benefit, ...rich, deathDate: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { 'percentage-benefit': 20, pension: 216 }, monthly: 216 },
  },
  {
    name: 'July 2023: the household test is met at 75 % of the minimum wage to the cent',
    source: guide,
    facts: { ...benefit, deathDate: '2023-07-01', livingUnitIncome: 19_440 },
    expect: { outcome: 'entitled', lines: { 'percentage-benefit': 70 } },
  },
  {
    name: 'One cent over it: 20 %',
    facts: { ...benefit, deathDate: '2023-07-01', livingUnitIncome: 19_440.01 },
    expect: { outcome: 'entitled', lines: { 'percentage-benefit': 20 } },
  },
  {
    name: 'More income at home: the increase is that of absolute orphans, 52 %',
    facts: { ...child, ...rich },
    expect: { outcome: 'entitled', lines: { increase: 520, pension: 720 }, monthly: 720 },
  },
  {
    name: 'Two children with the benefit: 118 % together, and no less than the minimum widow with dependants',
    facts: { ...benefit, orphansDrawing: 1 },
    expect: { outcome: 'entitled', lines: { 'minimum-base': 1220.91, 'pension-at-limit': 720.33 } },
  },
  {
    name: 'Three children with a base of 2,000 €: 118 % among them',
    facts: { ...child, bestMonthsSum: 56_000, orphansDrawing: 2 },
    expect: { outcome: 'entitled', lines: { 'pension-at-limit': 786.66, increase: 466.66 }, monthly: 786.66 },
  },
  {
    name: 'Two children with a base of 500 €: the minimum widow with dependants, in halves',
    facts: { ...child, bestMonthsSum: 14_000, orphansDrawing: 1 },
    expect: { outcome: 'entitled', lines: { pension: 628.3 }, monthly: 628.3 },
  },
  {
    name: 'One child with a base of 300 €: the complement to the minimum',
    facts: { ...child, bestMonthsSum: 8400, claimsMinimum: true },
    expect: {
      outcome: 'entitled',
      lines: { base: 300, pension: 270, complement: 725.9 },
      documents: [...basic, 'disability-certificate', 'income-statement'],
    },
  },
  {
    name: 'A pensioner with a base of 6,000 €: the maximum pension',
    facts: {
      ...child,
      deceasedSituation: 'pensioner',
      deceasedPensionStart: '2026-02-01',
      deceasedPensionBase: 6000,
      deceasedPensionBaseNow: 6000,
      bestMonthsSum: 0,
    },
    expect: { outcome: 'entitled', lines: { 'pension-base': 6000, 'pension-at-maximum': 3359.6 } },
  },
  {
    name: 'An adult unable to work: the allowance for disability too',
    facts: { ...disabled, orphanNeedsHelp: false },
    expect: {
      outcome: 'entitled',
      lines: { pension: 900, allowance: 425.91 },
      documents: [...basic, 'incapacity-proof', 'disability-certificate'],
    },
  },
  {
    name: 'Somebody else caused the death and there is more income at home: refused',
    facts: { ...child, ...rich, violenceCase: 'other-aggressor' },
    expect: { outcome: 'not-entitled', unmet: ['household-income'] },
  },
  {
    name: 'A stranger caused the death and the father, who draws 52 %, takes care: what is left of the base',
    facts: { ...child, violenceCase: 'other-with-parent', widowDrawing: '52' },
    expect: { outcome: 'entitled', lines: { increase: 700, 'pension-at-limit': 480 }, monthly: 480 },
  },
  {
    name: 'The same of a mother who had never contributed: refused',
    facts: { ...benefit, violenceCase: 'other-with-parent' },
    expect: { outcome: 'not-entitled', unmet: ['like-absolute'] },
  },
  {
    name: 'An accident at work: the ordinary pension instead',
    facts: {
      ...child,
      violenceDeath: false,
      deathCause: 'work-accident',
      bestMonthsSum: 0,
      yearlyWages: 24_000,
    },
    expect: {
      outcome: 'not-entitled',
      unmet: ['violence'],
      otherwise: 'orphan',
      documents: [...basic, 'accident-report'],
    },
  },
  {
    name: 'At 23 with the minimum wage: refused',
    facts: { ...child, orphanBirthDate: '2003-03-02', orphanWorkIncome: 17_094 },
    expect: { outcome: 'not-entitled', unmet: ['earnings'] },
  },
  {
    name: 'At 30: refused',
    facts: { ...child, orphanBirthDate: '1996-03-02' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'The income at home is not known: entitled, the amount is missing',
    facts: without(child, 'livingUnitIncome'),
    expect: { outcome: 'entitled', missing: ['livingUnitIncome'] },
  },
  {
    name: 'Whether it was violence is not known: incomplete',
    facts: without(child, 'violenceDeath'),
    expect: { outcome: 'unknown', missing: ['violenceDeath'] },
  },
];
