import type { Example } from '../../kernel';

/** Born in Spain, 71, lives alone in a listed country whose base is 3,000 € a year. */
const emigrant = {
  claimDate: '2026-04-20',
  birthDate: '1955-01-10',
  spanishByOrigin: true,
  applicantBornInSpain: true,
  inListedCountry: true,
  inSupportingOrder: false,
  household: [],
  otherBeneficiariesAbroad: 0,
  relativesIncomeAbroad: 0,
  ownIncomeThisYear: 0,
  countryBase: 3000,
  assetsAbroad: 0,
  donatedLast5Years: 0,
};
const person = (relation: string) => ({ relation, birthDate: '1957-01-01' });
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...emigrant, claimDate: '2023-07-01' };
const bornAbroad = { ...emigrant, applicantBornInSpain: false };
const basic = ['passport', 'identity-abroad', 'income-proof', 'assets-statement'];

export const examples: readonly Example[] = [
  {
    name: 'Without income: the whole base of the country',
    facts: emigrant,
    expect: {
      outcome: 'entitled',
      lines: { base: 3000, 'benefit-year': 3000, month: 250 },
      monthly: 250,
      pays: 12,
      total: 3000,
      documents: basic,
    },
  },
  {
    name: 'July 2023: born in Spain, over 65, in a country with little protection',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', monthly: 250 },
  },
  {
    name: 'July 2023: born abroad with 10 years in Spain',
    source: guide,
    facts: { ...seed, applicantBornInSpain: false, yearsInSpainAsSpaniard: 10 },
    expect: { outcome: 'entitled', monthly: 250 },
  },
  {
    name: 'July 2023: at 40 with an incapacity for all work',
    source: guide,
    facts: { ...seed, birthDate: '1983-01-10', absoluteIncapacity: true },
    expect: { outcome: 'entitled', monthly: 250, documents: [...basic, 'incapacity-report'] },
  },
  {
    name: 'A small local pension: the difference',
    facts: { ...emigrant, ownIncomeThisYear: 1200 },
    expect: { outcome: 'entitled', lines: { 'benefit-year': 1800 }, monthly: 150 },
  },
  {
    name: 'Income close to the base: a quarter of it at least',
    facts: { ...emigrant, ownIncomeThisYear: 2900, donatedLast5Years: 500 },
    expect: {
      outcome: 'entitled',
      lines: { 'benefit-year': 750 },
      monthly: 62.5,
      documents: [...basic, 'donations-proof'],
    },
  },
  {
    name: 'A couple, both with it: each 85 %',
    facts: { ...emigrant, household: [person('spouse')], otherBeneficiariesAbroad: 1 },
    expect: {
      outcome: 'entitled',
      lines: { 'benefit-year': 2550 },
      monthly: 212.5,
      documents: [...basic, 'household-certificate'],
    },
  },
  {
    name: 'A partner counts here: what exceeds the limit of two is taken off',
    facts: { ...emigrant, household: [person('partner')], relativesIncomeAbroad: 3100 },
    // 3,100 + 3,000 − 5,100
    expect: { outcome: 'entitled', lines: { 'benefit-year': 2000 }, monthly: 166.67 },
  },
  {
    name: 'A base over the pension in Spain is cut to it',
    facts: { ...emigrant, countryBase: 12000 },
    expect: { outcome: 'entitled', lines: { 'benefit-year': 8803.2 }, monthly: 733.6 },
  },
  {
    name: 'Born abroad with nine years in Spain: refused',
    facts: { ...bornAbroad, yearsInSpainAsSpaniard: 9 },
    expect: { outcome: 'not-entitled', unmet: ['years-in-spain'] },
  },
  {
    name: 'Spanish by naturalisation: refused',
    facts: { ...emigrant, spanishByOrigin: false },
    expect: { outcome: 'not-entitled', unmet: ['origin'] },
  },
  {
    name: 'At 64 in good health: refused',
    facts: { ...emigrant, birthDate: '1961-04-21', absoluteIncapacity: false },
    expect: { outcome: 'not-entitled', unmet: ['incapacity'] },
  },
  {
    name: 'At 15: refused',
    facts: { ...emigrant, birthDate: '2010-12-21' },
    expect: { outcome: 'not-entitled', unmet: ['old-enough'] },
  },
  {
    name: 'In a country that is not on the list: refused',
    facts: { ...emigrant, inListedCountry: false },
    expect: { outcome: 'not-entitled', unmet: ['country'] },
  },
  {
    name: 'A member of a religious order: refused',
    facts: { ...emigrant, inSupportingOrder: true },
    expect: { outcome: 'not-entitled', unmet: ['no-order'] },
  },
  {
    name: 'Income of the whole base: refused',
    facts: { ...emigrant, ownIncomeThisYear: 3000 },
    expect: { outcome: 'not-entitled', unmet: ['own-income'] },
  },
  {
    name: 'A son who earns more than the limit of two: refused',
    facts: { ...emigrant, household: [person('child')], relativesIncomeAbroad: 5100 },
    expect: { outcome: 'not-entitled', unmet: ['unit-income'] },
  },
  {
    name: 'Savings over the base: refused',
    facts: { ...emigrant, assetsAbroad: 3000.01 },
    expect: { outcome: 'not-entitled', unmet: ['assets'] },
  },
  {
    name: 'A flat given away two years ago: refused',
    facts: { ...emigrant, donatedLast5Years: 40000 },
    expect: { outcome: 'not-entitled', unmet: ['donations'] },
  },
  {
    name: 'The base of the country is not known: incomplete',
    facts: Object.fromEntries(Object.entries(emigrant).filter(([key]) => key !== 'countryBase')),
    expect: { outcome: 'unknown', missing: ['countryBase'] },
  },
];
