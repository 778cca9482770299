import type { Example } from '../../kernel';

/** A laboratory worker on 1,500 € a month: 50 € a day; her child is six months old when the leave ends. */
const mother = {
  childBirthDate: '2025-01-15',
  feedingRiskStart: '2025-07-15',
  breastfeeds: true,
  birthLeaveOver: true,
  feedingRiskCertified: true,
  noOtherPost: true,
  stopsRiskyWork: true,
  stillOnSickLeave: false,
  registered: true,
  regime: 'general',
  careBaseSum: 1500,
  careBaseDays: 30,
  careOvertimeYear: 0,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const employed = ['feeding-report', 'family-book', 'risk-certificate', 'company-declaration', 'base-certificate'];

export const examples: readonly Example[] = [
  {
    name: 'The whole base until the child is nine months old: 92 days at 50 €',
    facts: mother,
    expect: {
      outcome: 'entitled',
      lines: { 'daily-base': 50, days: 92, subsidy: 4600 },
      total: 4600,
      documents: employed,
    },
  },
  {
    name: 'July 2023: 100 % of the base until nine months',
    source: guide,
    facts: { ...mother, childBirthDate: '2023-01-01', feedingRiskStart: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { 'daily-base': 50, days: 92 }, total: 4600 },
  },
  {
    name: 'The last day before nine months: one day',
    facts: { ...mother, feedingRiskStart: '2025-10-14' },
    expect: { outcome: 'entitled', lines: { days: 1 }, total: 50 },
  },
  {
    name: 'Nine months old: refused',
    facts: { ...mother, feedingRiskStart: '2025-10-15' },
    expect: { outcome: 'not-entitled', unmet: ['child-age'] },
  },
  {
    name: 'Does not breastfeed: refused',
    facts: { ...mother, breastfeeds: false },
    expect: { outcome: 'not-entitled', unmet: ['breastfeeds'] },
  },
  {
    name: 'The birth leave goes on: refused until it ends',
    facts: { ...mother, birthLeaveOver: false },
    expect: { outcome: 'not-entitled', unmet: ['leave-over'] },
  },
  {
    name: 'The certificate says that there is no risk: refused',
    facts: { ...mother, feedingRiskCertified: false },
    expect: { outcome: 'not-entitled', unmet: ['risk-certified'] },
  },
  {
    name: 'There is another post without risk: refused',
    facts: { ...mother, noOtherPost: false },
    expect: { outcome: 'not-entitled', unmet: ['no-other-post'] },
  },
  {
    name: 'Goes on working: refused',
    facts: { ...mother, stopsRiskyWork: false },
    expect: { outcome: 'not-entitled', unmet: ['stops-work'] },
  },
  {
    name: 'On sick leave that day: it waits until the discharge',
    facts: { ...mother, stillOnSickLeave: true },
    expect: { outcome: 'not-entitled', unmet: ['not-on-sick-leave'] },
  },
  {
    name: 'Not registered: refused',
    facts: { ...mother, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Self-employed and up to date: granted, with a statement of the risk',
    facts: { ...without(mother, 'noOtherPost'), regime: 'self-employed', duesPaid: true },
    expect: { outcome: 'entitled', documents: ['feeding-report', 'family-book', 'risk-certificate', 'risk-statement'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...without(mother, 'noOtherPost'), regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'The birth of the child is not known: incomplete',
    facts: without(mother, 'childBirthDate'),
    expect: { outcome: 'unknown', missing: ['childBirthDate'] },
  },
];
