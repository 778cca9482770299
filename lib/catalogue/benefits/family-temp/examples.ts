import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

/** A single son of 30 whom his mother, an employee with a base of 1,800 €, kept. */
const son = {
  deathDate: '2026-05-10',
  deathCause: 'illness',
  deceasedSituation: 'active',
  deceasedDaysFiveYears: 1500,
  deceasedDaysCareer: 7300,
  bestMonthsSum: 50_400,
  yearlyWages: 0,
  deceasedPensionBase: 0,
  deceasedPensionBaseNow: 0,
  temporaryKin: 'child',
  temporaryMarital: 'single',
  birthDate: '1996-02-20',
  livedDependent: true,
  relativePublicPension: false,
  relativeWorkIncome: 0,
  relativeOtherIncome: 0,
  obligedRelatives: false,
  iban: 'ES9121000418450200051332',
};
const days = ['deceasedDaysFiveYears', 'deceasedDaysCareer'] as const;
const pensioner = (base: number) => ({
  ...without(son, ...days),
  deceasedSituation: 'pensioner',
  deceasedPensionStart: '2026-01-20',
  deceasedPensionBase: base,
  deceasedPensionBaseNow: base,
  bestMonthsSum: 0,
});
const basic = ['death-certificate', 'kinship-proof', 'town-register', 'income-statement'] as const;

export const examples: readonly Example[] = [
  {
    name: 'A single son of 30: 20 % for twelve months, without increase',
    facts: son,
    expect: {
      outcome: 'entitled',
      lines: { base: 1800, percentage: 20, pension: 360, monthly: 360, months: 12 },
      monthly: 360,
      pays: 14,
      documents: [...basic, 'company-certificate'],
    },
  },
  {
    name: 'July 2023: twelve months at most',
    source: guide,
    facts: { ...son, deathDate: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { pension: 360, months: 12 }, monthly: 360 },
  },
  {
    name: 'A pensioner with a base of 1,000 €',
    facts: pensioner(1000),
    expect: {
      outcome: 'entitled',
      lines: { 'pension-base': 1000, pension: 200 },
      documents: [...basic],
    },
  },
  {
    name: 'A pensioner with a base of 20,000 €: 20 %, because the limits of pensions are not for a subsidy',
    facts: pensioner(20_000),
    expect: { outcome: 'entitled', lines: { pension: 4000 } },
  },
  {
    name: 'An occupational disease: 12 payments on real wages',
    facts: { ...without(son, ...days), deathCause: 'occupational-disease', bestMonthsSum: 0, yearlyWages: 24_000 },
    expect: {
      outcome: 'entitled',
      lines: { pension: 400 },
      pays: 12,
      documents: [...basic, 'company-certificate', 'accident-report'],
    },
  },
  {
    name: 'A married nephew of 21: refused',
    facts: { ...son, temporaryKin: 'other', temporaryMarital: 'married', birthDate: '2004-05-11' },
    expect: { outcome: 'not-entitled', unmet: ['child-or-sibling', 'age', 'unmarried'] },
  },
  {
    name: 'With a pension, over the minimum wage, living apart and with family to keep him: refused',
    facts: {
      ...son,
      livedDependent: false,
      relativePublicPension: true,
      relativeWorkIncome: 17_094.01,
      obligedRelatives: true,
    },
    expect: {
      outcome: 'not-entitled',
      unmet: ['lived-dependent', 'no-public-pension', 'means', 'no-obliged-relatives'],
    },
  },
  {
    name: '499 days: refused',
    facts: { ...son, deceasedDaysFiveYears: 499, deceasedDaysCareer: 499 },
    expect: { outcome: 'not-entitled', unmet: ['five-years'] },
  },
  {
    name: 'Not registered, without 15 years: refused',
    facts: { ...without(son, 'deceasedDaysFiveYears'), deceasedSituation: 'not-registered', deceasedDaysCareer: 100 },
    expect: { outcome: 'not-entitled', unmet: ['career'] },
  },
  {
    name: 'His marital status is not known: incomplete',
    facts: without(son, 'temporaryMarital'),
    expect: { outcome: 'unknown', missing: ['temporaryMarital'] },
  },
];
