import type { Example } from '../../kernel';

/** A pension of 1,200 € a month after an accident on a machine without its guard. */
const machine = {
  surchargedFrom: '2025-03-01',
  workCaused: true,
  regime: 'general',
  surchargedBenefit: 'pension',
  surchargedAmount: 1200,
  safetyBreach: true,
  breachCausedHarm: true,
  inspectionActed: true,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';

export const examples: readonly Example[] = [
  {
    name: 'A pension of 1,200 € a month: between 360 € and 600 € more, twelve times a year',
    facts: machine,
    expect: {
      outcome: 'entitled',
      lines: { benefit: 1200, 'least-rate': 30, 'most-rate': 50, most: 600, surcharge: 360 },
      monthly: 360,
      pays: 12,
      total: 4320,
      documents: ['benefit-decision', 'inspection-report'],
    },
  },
  {
    name: 'July 2023: benefits on death rise by 30 % to 50 %, paid by the company',
    source: guide,
    facts: { ...machine, surchargedFrom: '2023-07-01', surchargedAmount: 1000 },
    expect: {
      outcome: 'entitled',
      lines: { 'least-rate': 30, 'most-rate': 50, surcharge: 300, most: 500 },
      monthly: 300,
      pays: 12,
    },
  },
  {
    name: 'A compensation of 2,899 €, without a report: once',
    facts: { ...machine, surchargedBenefit: 'lump-sum', surchargedAmount: 2899, inspectionActed: false },
    expect: {
      outcome: 'entitled',
      lines: { surcharge: 869.7, most: 1449.5 },
      total: 869.7,
      documents: ['benefit-decision'],
    },
  },
  {
    name: 'Sick leave of 1,417.50 € in all',
    facts: { ...machine, surchargedBenefit: 'daily', surchargedAmount: 1417.5 },
    expect: { outcome: 'entitled', lines: { surcharge: 425.25, most: 708.75 }, total: 425.25 },
  },
  {
    name: 'It does not come from work: refused',
    facts: { ...machine, workCaused: false },
    expect: { outcome: 'not-entitled', unmet: ['work-caused'] },
  },
  {
    name: 'Self-employed: refused',
    facts: { ...machine, regime: 'self-employed' },
    expect: { outcome: 'not-entitled', unmet: ['employee'] },
  },
  {
    name: 'Every safety measure was kept: refused',
    facts: { ...machine, safetyBreach: false, breachCausedHarm: false },
    expect: { outcome: 'not-entitled', unmet: ['breach', 'harm'] },
  },
  {
    name: 'No benefit yet: refused',
    facts: { ...machine, surchargedBenefit: 'none', surchargedAmount: 0 },
    expect: { outcome: 'not-entitled', unmet: ['benefit'] },
  },
  {
    name: 'Whether measures were missing is not known: incomplete',
    facts: without(machine, 'safetyBreach'),
    expect: { outcome: 'unknown', missing: ['safetyBreach'] },
  },
];
