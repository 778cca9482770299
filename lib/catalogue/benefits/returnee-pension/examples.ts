import type { Example } from '../../kernel';

/** Born in Spain, 68, back from a listed country, lives alone without income. */
const returnee = {
  claimDate: '2026-09-15',
  birthDate: '1958-02-02',
  spanishByOrigin: true,
  applicantBornInSpain: true,
  returnedFromListedCountry: true,
  resident: true,
  otherPublicPensionRight: false,
  household: [],
  otherBeneficiaries: 0,
  relativesIncomeThisYear: 0,
  ownIncomeThisYear: 0,
  iban: 'ES9121000418450200051332',
};
const person = (relation: string) => ({ relation, birthDate: '1960-01-01' });
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...returnee, claimDate: '2023-07-01' };
const basic = ['passport', 'return-certificate', 'residence-certificate', 'income-proof'];

export const examples: readonly Example[] = [
  {
    name: 'Without income in 2026: the pension in twelve payments',
    facts: returnee,
    expect: {
      outcome: 'entitled',
      lines: { 'pension-year': 8803.2, month: 733.6 },
      monthly: 733.6,
      pays: 12,
      total: 8803.2,
      documents: basic,
    },
  },
  {
    name: 'July 2023: twelve payments, under the 600 € of the guide',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { 'pension-year': 6784.54 }, monthly: 565.38, pays: 12 },
  },
  {
    name: 'July 2023: born abroad with 8 years in Spain',
    source: guide,
    facts: { ...seed, applicantBornInSpain: false, yearsInSpainAsSpaniard: 8 },
    expect: { outcome: 'entitled', monthly: 565.38 },
  },
  {
    name: 'Last day of 2023',
    facts: { ...returnee, claimDate: '2023-12-31' },
    expect: { outcome: 'entitled', monthly: 565.38 },
  },
  {
    name: 'First day of 2024: over the 600 € of the guide, the law has no such cap',
    facts: { ...returnee, claimDate: '2024-01-01' },
    expect: { outcome: 'entitled', monthly: 604.22 },
  },
  {
    name: 'A foreign pension of 5,081.12 €: what exceeds 35 % is taken off',
    facts: { ...returnee, ownIncomeThisYear: 5081.12 },
    expect: { outcome: 'entitled', lines: { 'own-income-cut': 2000, 'pension-year': 6803.2 }, monthly: 566.93 },
  },
  {
    name: 'A spouse with 9,000 €: what exceeds the limit of two is taken off',
    facts: { ...returnee, household: [person('spouse')], relativesIncomeThisYear: 9000 },
    expect: {
      outcome: 'entitled',
      lines: { 'unit-cut': 2837.76, 'pension-year': 5965.44 },
      monthly: 497.12,
      documents: [...basic, 'household-statement'],
    },
  },
  {
    name: 'Born abroad with seven years in Spain: refused',
    facts: { ...returnee, applicantBornInSpain: false, yearsInSpainAsSpaniard: 7 },
    expect: { outcome: 'not-entitled', unmet: ['years-in-spain'] },
  },
  {
    name: 'At 64: refused',
    facts: { ...returnee, birthDate: '1961-09-16' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'Spanish by naturalisation: refused',
    facts: { ...returnee, spanishByOrigin: false },
    expect: { outcome: 'not-entitled', unmet: ['origin'] },
  },
  {
    name: 'Back from a country that is not on the list: refused, the ordinary pension is offered',
    facts: { ...returnee, returnedFromListedCountry: false },
    expect: { outcome: 'not-entitled', unmet: ['country'], otherwise: 'ncp-retirement' },
  },
  {
    name: 'Has not settled in Spain: refused',
    facts: { ...returnee, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['resident'] },
  },
  {
    name: 'With a right to a retirement pension: refused',
    facts: { ...returnee, otherPublicPensionRight: true },
    expect: { outcome: 'not-entitled', unmet: ['no-pension'] },
  },
  {
    name: 'Income of the whole pension: refused',
    facts: { ...returnee, ownIncomeThisYear: 8803.2 },
    expect: { outcome: 'not-entitled', unmet: ['own-income'] },
  },
  {
    name: 'A brother who earns more than the limit of two: refused',
    facts: { ...returnee, household: [person('sibling')], relativesIncomeThisYear: 15000 },
    expect: { outcome: 'not-entitled', unmet: ['unit-income'] },
  },
  {
    name: 'Where they return from is not known: incomplete',
    facts: Object.fromEntries(Object.entries(returnee).filter(([key]) => key !== 'returnedFromListedCountry')),
    expect: { outcome: 'unknown', missing: ['returnedFromListedCountry'] },
  },
];
