import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

/** A widowed mother of 70 whom her son, an employee with a base of 1,800 €, kept; his widow draws 52 %. */
const mother = {
  deathDate: '2026-05-10',
  deathCause: 'illness',
  deceasedSituation: 'active',
  deceasedDaysFiveYears: 1500,
  deceasedDaysCareer: 7300,
  bestMonthsSum: 50_400,
  yearlyWages: 0,
  deceasedPensionBase: 0,
  deceasedPensionBaseNow: 0,
  relativeKind: 'mother',
  birthDate: '1956-02-20',
  relativeIncapacitated: false,
  relativeMarital: 'widowed',
  livedDependent: true,
  relativePublicPension: false,
  relativeWorkIncome: 0,
  relativeOtherIncome: 0,
  obligedRelatives: false,
  widowDrawing: '52',
  orphansBeside: 0,
  orphansIncreased: false,
  otherRelatives: [],
  claimsMinimum: false,
  iban: 'ES9121000418450200051332',
};
const grandchild = {
  ...without(mother, 'relativeMarital'),
  relativeKind: 'grandchild',
  birthDate: '2012-02-20',
  parentsDead: true,
};
const father = { ...without(mother, 'relativeMarital'), relativeKind: 'father' };
const pensioner = {
  ...without(mother, 'deceasedDaysFiveYears', 'deceasedDaysCareer'),
  deceasedSituation: 'pensioner',
  deceasedPensionStart: '2026-01-20',
  deceasedPensionBase: 1800,
  deceasedPensionBaseNow: 1800,
  bestMonthsSum: 0,
};
const carer = { ...pensioner, relativeKind: 'carer', birthDate: '1976-02-20', longCare: true };
const alone = { widowDrawing: 'none' };
const small = { bestMonthsSum: 14_000, claimsMinimum: true };
const basic = ['death-certificate', 'kinship-proof', 'town-register', 'income-statement'] as const;

export const examples: readonly Example[] = [
  {
    name: 'A widowed mother beside the widow: 20 %',
    facts: mother,
    expect: {
      outcome: 'entitled',
      lines: { base: 1800, percentage: 20, pension: 360, monthly: 360 },
      monthly: 360,
      pays: 14,
      documents: [...basic, 'company-certificate'],
    },
  },
  {
    name: 'July 2023: 20 % of the base in 14 payments',
    source: guide,
    facts: { ...mother, deathDate: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { percentage: 20, pension: 360 }, monthly: 360, pays: 14 },
  },
  {
    name: 'July 2023: and 52 % more without widow nor children with a right',
    source: guide,
    facts: { ...mother, ...alone, deathDate: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { increase: 936, pension: 1296 }, monthly: 1296 },
  },
  {
    name: 'July 2023: everybody stays in 100 % of the base; the orphans come first',
    source: guide,
    facts: { ...mother, deathDate: '2023-07-01', orphansBeside: 2 },
    expect: { outcome: 'entitled', lines: { 'pension-at-limit': 144 }, monthly: 144 },
  },
  {
    name: 'Two parents without widow nor children: the 52 % in halves',
    facts: { ...mother, ...alone, otherRelatives: [{ rank: 'parent' }] },
    expect: { outcome: 'entitled', lines: { increase: 468, pension: 828 }, monthly: 828 },
  },
  {
    name: 'A mother beside an orphan: no increase',
    facts: { ...mother, ...alone, orphansBeside: 1 },
    expect: { outcome: 'entitled', lines: { pension: 360 }, monthly: 360 },
  },
  {
    name: 'A mother beside an orphan of both parents who takes 72 %',
    facts: { ...mother, ...alone, orphansBeside: 1, orphansIncreased: true },
    expect: { outcome: 'entitled', lines: { pension: 360 }, monthly: 360 },
  },
  {
    name: 'A grandmother when widow, grandchildren and a parent take it all: nothing is left',
    facts: {
      ...mother,
      relativeKind: 'grandmother',
      otherRelatives: [{ rank: 'grandchild-or-sibling' }, { rank: 'grandchild-or-sibling' }, { rank: 'parent' }],
    },
    expect: { outcome: 'entitled', lines: { 'pension-at-limit': 0 }, monthly: 0 },
  },
  {
    name: 'A grandchild who has lost both parents, and no widow',
    facts: { ...grandchild, ...alone },
    expect: { outcome: 'entitled', lines: { increase: 936, pension: 1296 } },
  },
  {
    name: 'A grandchild of 20 who earns less than 75 % of the minimum wage',
    facts: { ...grandchild, birthDate: '2006-02-20', relativeWorkIncome: 12_820.49 },
    expect: { outcome: 'entitled', lines: { pension: 360 } },
  },
  {
    name: 'A grandchild of 20 who earns 75 % of it and whose mother is alive: refused',
    facts: { ...grandchild, birthDate: '2006-02-20', relativeWorkIncome: 12_820.5, parentsDead: false },
    expect: { outcome: 'not-entitled', unmet: ['young-or-incapacitated', 'both-parents-dead'] },
  },
  {
    name: 'A brother of 40 unable to work, who earns 75 % of the minimum wage to the cent',
    facts: {
      ...grandchild,
      relativeKind: 'sibling',
      birthDate: '1986-02-20',
      relativeIncapacitated: true,
      relativeWorkIncome: 12_820.5,
    },
    expect: { outcome: 'entitled', lines: { pension: 360 } },
  },
  {
    name: 'One cent more: refused',
    facts: {
      ...grandchild,
      relativeKind: 'sibling',
      birthDate: '1986-02-20',
      relativeIncapacitated: true,
      relativeWorkIncome: 12_820.51,
    },
    expect: { outcome: 'not-entitled', unmet: ['young-or-incapacitated'] },
  },
  {
    name: 'A father of 55 unable to work',
    facts: { ...father, birthDate: '1971-02-20', relativeIncapacitated: true },
    expect: {
      outcome: 'entitled',
      lines: { pension: 360 },
      documents: [...basic, 'company-certificate', 'incapacity-proof'],
    },
  },
  {
    name: 'A father of 59: refused',
    facts: { ...father, birthDate: '1966-05-11' },
    expect: { outcome: 'not-entitled', unmet: ['father-age'] },
  },
  {
    name: 'A married mother: refused',
    facts: { ...mother, relativeMarital: 'married' },
    expect: { outcome: 'not-entitled', unmet: ['mother-alone'] },
  },
  {
    name: 'A daughter of 50 who cared for a pensioner',
    facts: carer,
    expect: {
      outcome: 'entitled',
      lines: { 'pension-base': 1800, pension: 360 },
      documents: [...basic],
    },
  },
  {
    name: 'A married son of 44 who did not care for him: refused',
    facts: { ...carer, birthDate: '1981-05-11', relativeMarital: 'married', longCare: false },
    expect: { outcome: 'not-entitled', unmet: ['carer-of-pensioner', 'carer-age', 'carer-alone'] },
  },
  {
    name: 'With a pension, over the minimum wage, living apart and with family to keep her: refused',
    facts: {
      ...mother,
      livedDependent: false,
      relativePublicPension: true,
      relativeOtherIncome: 17_094.01,
      obligedRelatives: true,
    },
    expect: {
      outcome: 'not-entitled',
      unmet: ['lived-dependent', 'no-public-pension', 'means', 'no-obliged-relatives'],
    },
  },
  {
    name: 'The minimum wage to the cent is within the limit',
    facts: { ...mother, relativeOtherIncome: 17_094 },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'A base of 500 € beside the widow: the minimum of a relative',
    facts: { ...mother, ...small },
    expect: { outcome: 'entitled', lines: { pension: 100, complement: 186.5, monthly: 286.5 } },
  },
  {
    name: 'A base of 500 €, the only survivor, over 65: the higher minimum',
    facts: { ...mother, ...small, ...alone },
    expect: { outcome: 'entitled', lines: { pension: 360, complement: 331.7, monthly: 691.7 } },
  },
  {
    name: 'A base of 20,000 €: the maximum pension',
    facts: { ...pensioner, deceasedPensionBase: 20_000, deceasedPensionBaseNow: 20_000 },
    expect: { outcome: 'entitled', lines: { 'pension-at-maximum': 3359.6 } },
  },
  {
    name: 'An accident at work: 12 payments on real wages',
    facts: {
      ...without(mother, 'deceasedDaysFiveYears', 'deceasedDaysCareer'),
      deathCause: 'work-accident',
      bestMonthsSum: 0,
      yearlyWages: 24_000,
    },
    expect: {
      outcome: 'entitled',
      lines: { pension: 400 },
      pays: 12,
      documents: [...basic, 'company-certificate', 'accident-report'],
    },
  },
  {
    name: '499 days: refused',
    facts: { ...mother, deceasedDaysFiveYears: 499, deceasedDaysCareer: 499 },
    expect: { outcome: 'not-entitled', unmet: ['five-years'] },
  },
  {
    name: 'Not registered, without 15 years: refused',
    facts: {
      ...without(mother, 'deceasedDaysFiveYears'),
      deceasedSituation: 'not-registered',
      deceasedDaysCareer: 5474,
    },
    expect: { outcome: 'not-entitled', unmet: ['career'] },
  },
  {
    name: 'Whether there is family to keep her is not known: incomplete',
    facts: without(mother, 'obligedRelatives'),
    expect: { outcome: 'unknown', missing: ['obligedRelatives'] },
  },
];
