import type { Example } from '../../kernel';

/** A student with degree II who pays 900 € a month for an assistant. */
const student = {
  claimDate: '2026-03-10',
  resident: true,
  yearsInSpain: 21,
  lastTwoYearsInSpain: true,
  returnedEmigrant: false,
  dependencyDegree: 'two',
  birthDate: '2004-10-10',
  hiresAssistant: true,
  careServiceCost: 900,
  otherDependencyHelp: false,
  similarBenefitMonth: 0,
  communityShareKnown: false,
  communityShare: 100,
  iban: 'ES9121000418450200051332',
};
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...student, claimDate: '2023-07-01' };
const basic = ['health-report', 'means-statement', 'residence-certificate', 'degree-decision', 'assistant-contract'];

export const examples: readonly Example[] = [
  {
    name: 'Degree II in 2026: at most 747.25 € a month, at least 150 €',
    facts: student,
    expect: {
      outcome: 'entitled',
      lines: { maximum: 747.25, minimum: 150, 'at-most': 747.25 },
      documents: basic,
    },
  },
  {
    name: 'July 2023, degree II: at most 426.12 €',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { maximum: 426.12, 'at-most': 426.12 } },
  },
  {
    name: 'July 2023, degree III: at most 715.07 €',
    source: guide,
    facts: { ...seed, dependencyDegree: 'three' },
    expect: { outcome: 'entitled', lines: { maximum: 715.07 } },
  },
  {
    name: 'July 2023, degree I: at most 300 €',
    source: guide,
    facts: { ...seed, dependencyDegree: 'one' },
    expect: { outcome: 'entitled', lines: { maximum: 300 } },
  },
  {
    name: 'Last day of the old amounts, 19 July 2023: degree II 426.12 €',
    facts: { ...student, claimDate: '2023-07-19' },
    expect: { outcome: 'entitled', lines: { maximum: 426.12 } },
  },
  {
    name: 'First day of the new amounts, 20 July 2023: degree II 747.25 €',
    facts: { ...student, claimDate: '2023-07-20' },
    expect: { outcome: 'entitled', lines: { maximum: 747.25, minimum: 150 } },
  },
  {
    name: 'Degree I in 2026: at most 313.50 €',
    facts: { ...student, dependencyDegree: 'one' },
    expect: { outcome: 'entitled', lines: { maximum: 313.5, minimum: 100 } },
  },
  {
    name: 'Degree III+: up to 9,859 €, and never more than it costs',
    facts: { ...student, dependencyDegree: 'extreme', careServiceCost: 6500 },
    expect: { outcome: 'entitled', lines: { maximum: 9859, 'at-most': 6500 } },
  },
  {
    name: 'The community pays 80 %: 597.80 € a month',
    facts: { ...student, communityShareKnown: true, communityShare: 80 },
    expect: { outcome: 'entitled', lines: { share: 80, month: 597.8 }, monthly: 597.8, pays: 12, total: 7173.6 },
  },
  {
    name: 'A complement for a third person is taken off',
    facts: { ...student, similarBenefitMonth: 100 },
    expect: { outcome: 'entitled', lines: { similar: 100, 'at-most': 647.25 }, documents: [...basic, 'similar-proof'] },
  },
  {
    name: 'Back from Germany, where the family had emigrated: the years are not asked',
    facts: { ...student, yearsInSpain: 1, lastTwoYearsInSpain: false, returnedEmigrant: true },
    expect: { outcome: 'entitled', documents: [...basic, 'returnee-proof'] },
  },
  {
    name: 'Keeps a day centre: open, the community may allow both',
    facts: { ...student, otherDependencyHelp: true },
    expect: { outcome: 'unknown', unmet: ['only-one'] },
  },
  {
    name: 'Not assessed yet: open',
    facts: { ...student, dependencyDegree: 'not-assessed' },
    expect: { outcome: 'unknown', unmet: ['assessed'], lines: { maximum: 747.25, minimum: 100 } },
  },
  {
    name: 'Nobody is hired: refused, services are offered',
    facts: { ...student, hiresAssistant: false },
    expect: { outcome: 'not-entitled', unmet: ['assistant'], otherwise: 'dep-services' },
  },
  {
    name: 'A child of two: refused',
    facts: { ...student, birthDate: '2023-06-01' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'No degree, four years of residence, now abroad: refused',
    facts: {
      ...student,
      dependencyDegree: 'none',
      resident: false,
      yearsInSpain: 4,
      lastTwoYearsInSpain: false,
    },
    expect: { outcome: 'not-entitled', unmet: ['resident', 'residence-years', 'last-two-years', 'degree'] },
  },
  {
    name: 'Whether somebody is hired is not said: incomplete',
    facts: Object.fromEntries(Object.entries(student).filter(([key]) => key !== 'hiresAssistant')),
    expect: { outcome: 'unknown', missing: ['hiresAssistant'] },
  },
];
