import type { Example } from '../../kernel';

const adult = {
  claimDate: '2025-02-10',
  childClaimant: 'parent',
  dependentBirthDate: '2000-05-04',
  childDisability: 65,
  childNeedsHelp: false,
  childInCharge: true,
  childWorkIncome: 0,
  childHasPension: false,
  resident: true,
  childInSpain: true,
  sameBenefitElsewhere: false,
  iban: 'ES9121000418450200051332',
};
const minor = { ...adult, dependentBirthDate: '2015-05-04', childDisability: 33 };
const withHelp = { ...adult, childDisability: 75, childNeedsHelp: true };
const july2023 = { claimDate: '2023-07-01' };
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const usual = ['identity', 'family-book', 'disability-certificate', 'residence-proof'];

export const examples: readonly Example[] = [
  {
    name: 'An adult child with 65 % in 2025: 5,805.60 € a year, 483.80 € a month',
    facts: adult,
    expect: {
      outcome: 'entitled',
      lines: { year: 5805.6, month: 483.8 },
      total: 5805.6,
      monthly: 483.8,
      pays: 12,
      documents: usual,
    },
  },
  {
    name: 'A minor with 33 %: 1,000 € a year, 500 € each half-year',
    facts: minor,
    expect: { outcome: 'entitled', lines: { year: 1000, 'half-year': 500 }, total: 1000, documents: usual },
  },
  {
    name: 'O25: July 2023, a minor with 33 %: 1,000 € a year',
    source: guide,
    facts: { ...minor, ...july2023 },
    expect: { outcome: 'entitled', lines: { year: 1000 }, total: 1000 },
  },
  {
    name: 'O25: July 2023, an adult with 65 %: 5,439.60 € a year',
    source: guide,
    facts: { ...adult, ...july2023 },
    expect: { outcome: 'entitled', lines: { year: 5439.6, month: 453.3 }, total: 5439.6 },
  },
  {
    name: 'O25: July 2023, an adult with 75 % who needs another person: 8,158.80 € a year',
    source: guide,
    facts: { ...withHelp, ...july2023 },
    expect: {
      outcome: 'entitled',
      lines: { year: 8158.8, month: 679.9 },
      total: 8158.8,
      documents: [...usual, 'help-certificate'],
    },
  },
  {
    name: 'July 2023: 75 % without the need of another person is paid as 65 %, whatever the guide says',
    source: guide,
    facts: { ...withHelp, ...july2023, childNeedsHelp: false },
    expect: { outcome: 'entitled', lines: { year: 5439.6 } },
  },
  {
    name: 'Asked on 30 September 2023: it begins on 1 October, with the figure of 2023',
    facts: { ...adult, claimDate: '2023-09-30' },
    expect: { outcome: 'entitled', lines: { year: 5439.6 } },
  },
  {
    name: 'Asked on 1 October 2023: it begins on 1 January 2024, with the figure of 2024',
    facts: { ...adult, claimDate: '2023-10-01' },
    expect: { outcome: 'entitled', lines: { year: 5647.2, month: 470.6 } },
  },
  {
    name: 'In 2026, 75 % and another person: 8,942.40 € a year',
    facts: { ...withHelp, claimDate: '2026-02-01' },
    expect: { outcome: 'entitled', lines: { year: 8942.4, month: 745.2 }, monthly: 745.2 },
  },
  {
    name: 'The disability asked of a minor is not enough for an adult: refused',
    facts: { ...adult, childDisability: 64 },
    expect: { outcome: 'not-entitled', unmet: ['disability'] },
  },
  {
    name: 'A minor with 32 %: refused',
    facts: { ...minor, childDisability: 32 },
    expect: { outcome: 'not-entitled', unmet: ['disability'] },
  },
  {
    name: 'Wages equal to the minimum wage of 2025: granted',
    facts: { ...adult, childWorkIncome: 16576 },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'Wages one cent over the minimum wage of 2025: refused',
    facts: { ...adult, childWorkIncome: 16576.01 },
    expect: { outcome: 'not-entitled', unmet: ['work-income'] },
  },
  {
    name: 'The child has a non-contributory pension: refused',
    facts: { ...adult, childHasPension: true },
    expect: { outcome: 'not-entitled', unmet: ['no-pension'] },
  },
  {
    name: 'Does not live with the parent: refused',
    facts: { ...adult, childInCharge: false },
    expect: { outcome: 'not-entitled', unmet: ['in-charge'] },
  },
  {
    name: 'The child lives abroad: refused',
    facts: { ...adult, childInSpain: false },
    expect: { outcome: 'not-entitled', unmet: ['child-in-spain'] },
  },
  {
    name: 'The parent lives abroad: refused',
    facts: { ...adult, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['resident'] },
  },
  {
    name: 'A right to the same from the civil service scheme: refused',
    facts: { ...adult, sameBenefitElsewhere: true },
    expect: { outcome: 'not-entitled', unmet: ['not-elsewhere'] },
  },
  {
    name: 'An adult who asks for themselves',
    facts: { ...adult, childClaimant: 'child' },
    expect: { outcome: 'entitled', documents: ['identity', 'disability-certificate', 'residence-proof'] },
  },
  {
    name: 'A minor in permanent fostering',
    facts: { ...minor, childClaimant: 'fosterer' },
    expect: {
      outcome: 'entitled',
      documents: ['identity', 'fostering-decision', 'disability-certificate', 'residence-proof'],
    },
  },
  {
    name: 'The degree is not known yet: incomplete',
    facts: without(adult, 'childDisability'),
    expect: { outcome: 'unknown', missing: ['childDisability'] },
  },
];
