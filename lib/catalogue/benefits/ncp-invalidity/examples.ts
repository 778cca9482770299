import type { Example } from '../../kernel';

/** A man of 40 with 68 %, who lives alone and has nothing. */
const alone = {
  claimDate: '2026-03-10',
  birthDate: '1986-02-01',
  disabilityDegree: 68,
  needsAnotherPerson: false,
  resident: true,
  yearsInSpain: 20,
  lastTwoYearsInSpain: true,
  household: [],
  otherBeneficiaries: 0,
  relativesIncomeThisYear: 0,
  ownIncomeThisYear: 0,
  startedWorkOnPension: false,
  earningsOnPension: 0,
  iban: 'ES9121000418450200051332',
};
const person = (relation: string, birthDate = '1960-01-01') => ({ relation, birthDate });
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...alone, claimDate: '2023-07-01' };
const basic = ['disability-certificate', 'residence-certificate', 'income-proof'];

export const examples: readonly Example[] = [
  {
    name: 'Alone and without income in 2026: the whole pension',
    facts: alone,
    expect: {
      outcome: 'entitled',
      lines: { 'full-pension': 8803.2, 'pension-year': 8803.2, month: 628.8 },
      monthly: 628.8,
      pays: 14,
      total: 8803.2,
      documents: basic,
    },
  },
  {
    name: 'O21, July 2023: 484.61 € fourteen times a year',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { month: 484.61 }, monthly: 484.61, pays: 14, total: 6784.54 },
  },
  {
    name: 'Last days of 2023: still the pension of 2023',
    facts: { ...alone, claimDate: '2023-12-31' },
    expect: { outcome: 'entitled', monthly: 484.61 },
  },
  {
    name: 'O21, 1 January 2024: the pension of 2024',
    facts: { ...alone, claimDate: '2024-01-01' },
    expect: { outcome: 'entitled', monthly: 517.9, total: 7250.6 },
  },
  {
    name: 'Income up to 35 % of the pension takes nothing away',
    facts: { ...alone, ownIncomeThisYear: 3081.12 },
    expect: { outcome: 'entitled', lines: { 'pension-year': 8803.2 }, monthly: 628.8 },
  },
  {
    name: 'Income over 35 %: the excess is taken off',
    facts: { ...alone, ownIncomeThisYear: 5081.12 },
    expect: { outcome: 'entitled', lines: { 'own-income-cut': 2000, 'pension-year': 6803.2 }, monthly: 485.94 },
  },
  {
    name: 'Parents at home who earn almost the limit: the least, 25 %',
    facts: { ...alone, household: [person('parent'), person('parent')], relativesIncomeThisYear: 52000 },
    expect: {
      outcome: 'entitled',
      lines: { 'unit-cut': 7984, 'pension-year': 2200.8 },
      monthly: 157.2,
      documents: [...basic, 'household-statement'],
    },
  },
  {
    name: '78 % and needs another person: half as much again',
    facts: { ...alone, disabilityDegree: 78, needsAnotherPerson: true },
    expect: {
      outcome: 'entitled',
      lines: { 'pension-year': 8803.2, complement: 4401.6 },
      monthly: 943.2,
      documents: ['disability-certificate', 'dependency-report', 'residence-certificate', 'income-proof'],
    },
  },
  {
    name: 'Two sisters with the pension: each 85 % of it',
    facts: { ...alone, household: [person('sibling')], otherBeneficiaries: 1 },
    expect: { outcome: 'entitled', lines: { 'full-pension': 7482.72, 'pension-year': 7482.72 }, monthly: 534.48 },
  },
  {
    name: 'Lives with in-laws and an unmarried partner: nobody asks what they earn',
    facts: { ...alone, household: [person('in-law'), person('partner'), person('other')] },
    expect: { outcome: 'entitled', monthly: 628.8, documents: basic },
  },
  {
    name: 'Began to work on the pension in 2025 for 9,000 € a year: together up to 15,105.80 €',
    facts: { ...alone, claimDate: '2025-05-05', startedWorkOnPension: true, earningsOnPension: 9000 },
    expect: {
      outcome: 'entitled',
      lines: { 'work-limit': 15105.8, 'pension-year': 6105.8 },
      monthly: 436.13,
      documents: [...basic, 'work-contract'],
    },
  },
  {
    name: 'Works on the pension for more than both together: refused',
    facts: { ...alone, claimDate: '2025-05-05', startedWorkOnPension: true, earningsOnPension: 15105.8 },
    expect: { outcome: 'not-entitled', unmet: ['work'] },
  },
  {
    name: 'At 17: refused',
    facts: { ...alone, birthDate: '2008-06-01' },
    expect: { outcome: 'not-entitled', unmet: ['adult'] },
  },
  {
    name: 'On the 65th birthday: refused, retirement is offered',
    facts: { ...alone, birthDate: '1961-03-10' },
    expect: { outcome: 'not-entitled', unmet: ['under-65'], otherwise: 'ncp-retirement' },
  },
  {
    name: '64 %: refused',
    facts: { ...alone, disabilityDegree: 64 },
    expect: { outcome: 'not-entitled', unmet: ['disability'] },
  },
  {
    name: 'Four years in Spain: refused',
    facts: { ...alone, yearsInSpain: 4 },
    expect: { outcome: 'not-entitled', unmet: ['residence'] },
  },
  {
    name: 'Back in Spain for one year: refused',
    facts: { ...alone, lastTwoYearsInSpain: false },
    expect: { outcome: 'not-entitled', unmet: ['last-two-years'] },
  },
  {
    name: 'Lives abroad: refused',
    facts: { ...alone, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['resident'] },
  },
  {
    name: 'July 2023, income of exactly 6,784.54 €: refused, it must be less',
    source: guide,
    facts: { ...seed, ownIncomeThisYear: 6784.54 },
    expect: { outcome: 'not-entitled', unmet: ['own-income'] },
  },
  {
    name: 'July 2023, one cent less: granted',
    source: guide,
    facts: { ...seed, ownIncomeThisYear: 6784.53 },
    expect: { outcome: 'entitled', lines: { 'full-pension': 6784.54 } },
  },
  {
    name: 'A spouse who earns more than the limit of two: refused',
    facts: { ...alone, household: [person('spouse')], relativesIncomeThisYear: 15000 },
    expect: { outcome: 'not-entitled', unmet: ['unit-income'] },
  },
  {
    name: 'The degree is not known: incomplete',
    facts: Object.fromEntries(Object.entries(alone).filter(([key]) => key !== 'disabilityDegree')),
    expect: { outcome: 'unknown', missing: ['disabilityDegree'] },
  },
];
