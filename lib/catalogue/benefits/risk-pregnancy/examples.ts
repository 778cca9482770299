import type { Example } from '../../kernel';

/** A nurse on 1,800 € a month: 60 € a day, from 1 March to a birth expected on 1 June. */
const nurse = {
  pregnancyRiskStart: '2025-03-01',
  expectedBirth: '2025-06-01',
  pregnancyRiskCertified: true,
  noOtherPost: true,
  stopsRiskyWork: true,
  stillOnSickLeave: false,
  registered: true,
  regime: 'general',
  careBaseSum: 1800,
  careBaseDays: 30,
  careOvertimeYear: 0,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const employed = ['pregnancy-report', 'risk-certificate', 'company-declaration', 'base-certificate'];

export const examples: readonly Example[] = [
  {
    name: 'The whole base until the day before the birth: 92 days at 60 €',
    facts: nurse,
    expect: {
      outcome: 'entitled',
      lines: { 'daily-base': 60, days: 92, subsidy: 5520 },
      total: 5520,
      documents: employed,
    },
  },
  {
    name: 'July 2023: 100 % of the base until the birth, nothing contributed before is asked',
    source: guide,
    facts: { ...nurse, pregnancyRiskStart: '2023-07-01', expectedBirth: '2023-07-31' },
    expect: { outcome: 'entitled', lines: { 'daily-base': 60, days: 30 }, total: 1800 },
  },
  {
    name: 'Overtime counts: 730 € in the year are 2 € a day more',
    facts: { ...nurse, careOvertimeYear: 730 },
    expect: { outcome: 'entitled', lines: { 'daily-base': 62, subsidy: 5704 } },
  },
  {
    name: 'Over the maximum base of 2025: 163.65 € a day',
    facts: { ...nurse, careBaseSum: 6000 },
    expect: { outcome: 'entitled', lines: { 'daily-base': 163.65 } },
  },
  {
    name: 'Self-employed and up to date: granted, with a statement of the risk',
    facts: { ...without(nurse, 'noOtherPost'), regime: 'self-employed', duesPaid: true },
    expect: { outcome: 'entitled', documents: ['pregnancy-report', 'risk-certificate', 'risk-statement'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...without(nurse, 'noOtherPost'), regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'There is another post without risk: refused',
    facts: { ...nurse, noOtherPost: false },
    expect: { outcome: 'not-entitled', unmet: ['no-other-post'] },
  },
  {
    name: 'The certificate says that there is no risk: refused',
    facts: { ...nurse, pregnancyRiskCertified: false },
    expect: { outcome: 'not-entitled', unmet: ['risk-certified'] },
  },
  {
    name: 'Goes on working: refused',
    facts: { ...nurse, stopsRiskyWork: false },
    expect: { outcome: 'not-entitled', unmet: ['stops-work'] },
  },
  {
    name: 'On sick leave that day: it waits until the discharge',
    facts: { ...nurse, stillOnSickLeave: true },
    expect: { outcome: 'not-entitled', unmet: ['not-on-sick-leave'] },
  },
  {
    name: 'Not registered: refused',
    facts: { ...nurse, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'No certificate yet: incomplete',
    facts: without(nurse, 'pregnancyRiskCertified'),
    expect: { outcome: 'unknown', missing: ['pregnancyRiskCertified'] },
  },
];
