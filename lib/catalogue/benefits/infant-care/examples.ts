import type { Example } from '../../kernel';

/** Both parents cut half an hour of eight; the father is on 2,400 € a month: 80 € a day, 6.25 % of it is 5 €. */
const father = {
  childBirthDate: '2024-06-10',
  infantReductionStart: '2025-03-10',
  bothParentsWork: true,
  bothReduceAlike: true,
  othersInfantSubsidy: false,
  birthDate: '1990-02-10',
  registered: true,
  regime: 'general',
  careDaysLast7Years: 2000,
  careDaysCareer: 3000,
  infantReduction: 6.25,
  infantBaseSum: 2400,
  infantBaseDays: 30,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';

export const examples: readonly Example[] = [
  {
    name: 'Half an hour of eight from nine to twelve months: 92 days at 5 €',
    facts: father,
    expect: {
      outcome: 'entitled',
      lines: { 'daily-base': 80, cut: 6.25, 'daily-amount': 5, days: 92, subsidy: 460 },
      total: 460,
      documents: ['reduction-certificates', 'family-book', 'base-certificate'],
    },
  },
  {
    name: 'July 2023: from nine to twelve months, the share of the half hour and not the whole base of the guide',
    source: guide,
    facts: { ...father, childBirthDate: '2022-10-01', infantReductionStart: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { 'daily-base': 80, 'daily-amount': 5, days: 92 }, total: 460 },
  },
  {
    name: 'Starts two weeks before twelve months: 14 days',
    facts: { ...father, infantReductionStart: '2025-05-27' },
    expect: { outcome: 'entitled', lines: { days: 14 }, total: 70 },
  },
  {
    name: 'Twelve months old: refused',
    facts: { ...father, infantReductionStart: '2025-06-10' },
    expect: { outcome: 'not-entitled', unmet: ['child-age'] },
  },
  {
    name: 'A day under nine months: refused',
    facts: { ...father, infantReductionStart: '2025-03-09' },
    expect: { outcome: 'not-entitled', unmet: ['child-age'] },
  },
  {
    name: 'Only one of them cuts the day: refused',
    facts: { ...father, bothReduceAlike: false },
    expect: { outcome: 'not-entitled', unmet: ['both-reduce'] },
  },
  {
    name: 'Both ask for it: refused',
    facts: { ...father, othersInfantSubsidy: true },
    expect: { outcome: 'not-entitled', unmet: ['one-of-you'] },
  },
  {
    name: 'Not registered: refused',
    facts: { ...father, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: '24 years old, 89 days in seven years and 179 in all: refused',
    facts: { ...father, birthDate: '2001-01-01', careDaysLast7Years: 89, careDaysCareer: 179 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: '24 years old, 90 days in seven years: granted',
    facts: { ...father, birthDate: '2001-01-01', careDaysLast7Years: 90, careDaysCareer: 90 },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'Self-employed and up to date: granted',
    facts: { ...father, regime: 'self-employed', duesPaid: true },
    expect: { outcome: 'entitled', documents: ['reduction-certificates', 'family-book', 'self-employed-statement'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...father, regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'Whether both cut the day is not known: incomplete',
    facts: without(father, 'bothReduceAlike'),
    expect: { outcome: 'unknown', missing: ['bothReduceAlike'] },
  },
];
