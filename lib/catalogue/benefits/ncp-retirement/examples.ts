import type { Example } from '../../kernel';

/** A woman of 70 who lives alone and has nothing. */
const alone = {
  claimDate: '2026-03-10',
  birthDate: '1956-01-20',
  resident: true,
  yearsInSpainSince16: 40,
  lastTwoYearsInSpain: true,
  household: [],
  otherBeneficiaries: 0,
  relativesIncomeThisYear: 0,
  ownIncomeThisYear: 0,
  iban: 'ES9121000418450200051332',
};
const person = (relation: string, birthDate = '1954-01-01') => ({ relation, birthDate });
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...alone, claimDate: '2023-07-01' };

export const examples: readonly Example[] = [
  {
    name: 'Alone and without income in 2026: the whole pension',
    facts: alone,
    expect: {
      outcome: 'entitled',
      lines: { 'full-pension': 8803.2, month: 628.8 },
      monthly: 628.8,
      pays: 14,
      total: 8803.2,
      documents: ['residence-certificate', 'income-proof'],
    },
  },
  {
    name: 'July 2023: 484.61 € fourteen times a year',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', monthly: 484.61, pays: 14, total: 6784.54 },
  },
  {
    name: 'July 2023, income of exactly 6,784.54 €: refused',
    source: guide,
    facts: { ...seed, ownIncomeThisYear: 6784.54 },
    expect: { outcome: 'not-entitled', unmet: ['own-income'] },
  },
  {
    name: 'Last day of 2024: the pension of 2024',
    facts: { ...alone, claimDate: '2024-12-31' },
    expect: { outcome: 'entitled', monthly: 517.9 },
  },
  {
    name: 'First day of 2025: the pension of 2025',
    facts: { ...alone, claimDate: '2025-01-01' },
    expect: { outcome: 'entitled', monthly: 564.7, total: 7905.8 },
  },
  {
    name: 'A couple without income, both with the pension: each 85 % of it',
    facts: { ...alone, household: [person('spouse')], otherBeneficiaries: 1 },
    expect: {
      outcome: 'entitled',
      lines: { 'full-pension': 7482.72, 'pension-year': 7482.72 },
      monthly: 534.48,
      documents: ['residence-certificate', 'income-proof', 'household-statement'],
    },
  },
  {
    name: 'A husband with a pension of 9,000 €: what exceeds the limit of two is taken off',
    facts: { ...alone, household: [person('spouse')], relativesIncomeThisYear: 9000 },
    // 9,000 + 8,803.20 − 14,965.44
    expect: { outcome: 'entitled', lines: { 'unit-cut': 2837.76, 'pension-year': 5965.44 }, monthly: 426.1 },
  },
  {
    name: 'Income of her own over 35 %',
    facts: { ...alone, ownIncomeThisYear: 4081.12 },
    expect: { outcome: 'entitled', lines: { 'own-income-cut': 1000, 'pension-year': 7803.2 }, monthly: 557.37 },
  },
  {
    name: 'Lives with a daughter who earns 35,000 €: the limit is two and a half times',
    facts: { ...alone, household: [person('child', '1985-05-05')], relativesIncomeThisYear: 35000 },
    expect: { outcome: 'entitled', lines: { 'unit-cut': 6389.6, 'pension-year': 2413.6 }, monthly: 172.4 },
  },
  {
    name: 'The son-in-law does not count, his wife does',
    facts: {
      ...alone,
      household: [person('child', '1985-05-05'), person('in-law', '1984-05-05')],
      relativesIncomeThisYear: 10000,
    },
    expect: { outcome: 'entitled', lines: { 'pension-year': 8803.2 }, monthly: 628.8 },
  },
  {
    name: 'A sister who earns 15,000 €: refused, the limit of two is 14,965.44 €',
    facts: { ...alone, household: [person('sibling')], relativesIncomeThisYear: 15000 },
    expect: { outcome: 'not-entitled', unmet: ['unit-income'] },
  },
  {
    name: 'The day before the 65th birthday: refused',
    facts: { ...alone, birthDate: '1961-03-11' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'Nine years in Spain since 16: refused, the minimum living income is offered',
    facts: { ...alone, yearsInSpainSince16: 9 },
    expect: { outcome: 'not-entitled', unmet: ['residence'], otherwise: 'imv' },
  },
  {
    name: 'Came back last year: refused',
    facts: { ...alone, lastTwoYearsInSpain: false },
    expect: { outcome: 'not-entitled', unmet: ['last-two-years'] },
  },
  {
    name: 'Does not live in Spain: refused',
    facts: { ...alone, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['resident'] },
  },
  {
    name: 'The income is not known: incomplete',
    facts: Object.fromEntries(Object.entries(alone).filter(([key]) => key !== 'ownIncomeThisYear')),
    expect: { outcome: 'unknown', missing: ['ownIncomeThisYear'] },
  },
];
