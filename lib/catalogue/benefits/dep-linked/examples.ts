import type { Example } from '../../kernel';

/** A woman with degree III who pays 2,100 € a month for a private residential home. */
const inResidence = {
  claimDate: '2026-03-10',
  resident: true,
  yearsInSpain: 88,
  lastTwoYearsInSpain: true,
  returnedEmigrant: false,
  dependencyDegree: 'three',
  careService: 'residence',
  publicPlaceOffered: false,
  accreditedProvider: true,
  careServiceCost: 2100,
  otherDependencyHelp: false,
  similarBenefitMonth: 0,
  communityShareKnown: false,
  communityShare: 100,
  iban: 'ES9121000418450200051332',
};
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...inResidence, claimDate: '2023-07-01' };
const basic = ['health-report', 'means-statement', 'residence-certificate', 'degree-decision', 'service-contract'];

export const examples: readonly Example[] = [
  {
    name: 'Degree III in 2026: at most 747.25 € a month, at least 200 €',
    facts: inResidence,
    expect: {
      outcome: 'entitled',
      lines: { maximum: 747.25, minimum: 200, 'at-most': 747.25 },
      documents: basic,
    },
  },
  {
    name: 'July 2023, degree III: at most 715.07 €',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { maximum: 715.07, 'at-most': 715.07 } },
  },
  {
    name: 'July 2023, degree II: at most 426.12 €, also for a residential home',
    source: guide,
    facts: { ...seed, dependencyDegree: 'two' },
    expect: { outcome: 'entitled', lines: { maximum: 426.12 } },
  },
  {
    name: 'July 2023, degree I and home help: at most 300 €',
    source: guide,
    facts: { ...seed, dependencyDegree: 'one', careService: 'home-help' },
    expect: { outcome: 'entitled', lines: { maximum: 300 } },
  },
  {
    name: 'Last day of the old amounts, 19 July 2023',
    facts: { ...inResidence, claimDate: '2023-07-19' },
    expect: { outcome: 'entitled', lines: { maximum: 715.07 } },
  },
  {
    name: 'First day of the new amounts, 20 July 2023: degree II in a residential home has the most of III',
    facts: { ...inResidence, claimDate: '2023-07-20', dependencyDegree: 'two' },
    expect: { outcome: 'entitled', lines: { maximum: 747.25, minimum: 150 } },
  },
  {
    name: 'Degree I in a day centre has the most of II',
    facts: { ...inResidence, dependencyDegree: 'one', careService: 'day-centre', careServiceCost: 600 },
    expect: { outcome: 'entitled', lines: { maximum: 445.3, minimum: 100 } },
  },
  {
    name: 'The community pays 60 %: 448.35 € a month from six months after the claim at the latest',
    facts: { ...inResidence, communityShareKnown: true, communityShare: 60 },
    expect: {
      outcome: 'entitled',
      lines: { maximum: 747.25, minimum: 200, share: 60, month: 448.35 },
      monthly: 448.35,
      pays: 12,
      total: 5380.2,
    },
  },
  {
    name: 'The community pays 10 %: the minimum, 200 €',
    facts: { ...inResidence, communityShareKnown: true, communityShare: 10 },
    expect: { outcome: 'entitled', lines: { month: 200 }, monthly: 200 },
  },
  {
    name: 'The complement of great incapacity is taken off',
    facts: { ...inResidence, similarBenefitMonth: 500 },
    expect: {
      outcome: 'entitled',
      lines: { similar: 500, 'at-most': 247.25 },
      documents: [...basic, 'similar-proof'],
    },
  },
  {
    name: 'A service of 250 €: never more than it costs',
    facts: { ...inResidence, careService: 'home-help', careServiceCost: 250 },
    expect: { outcome: 'entitled', lines: { maximum: 747.25, 'at-most': 250 } },
  },
  {
    name: 'Last day before degree III+, 22 October 2025: as degree III',
    facts: {
      ...inResidence,
      claimDate: '2025-10-22',
      dependencyDegree: 'extreme',
      careService: 'home-help',
      careServiceCost: 9000,
    },
    expect: { outcome: 'entitled', lines: { maximum: 747.25, 'at-most': 747.25 } },
  },
  {
    name: 'Degree III+ and home help round the clock: up to 9,859 €',
    facts: {
      ...inResidence,
      claimDate: '2025-10-23',
      dependencyDegree: 'extreme',
      careService: 'home-help',
      careServiceCost: 12_000,
    },
    expect: { outcome: 'entitled', lines: { maximum: 9859, 'at-most': 9859 } },
  },
  {
    name: 'A Spanish emigrant back from Venezuela: the years are not asked',
    facts: { ...inResidence, yearsInSpain: 0, lastTwoYearsInSpain: false, returnedEmigrant: true },
    expect: { outcome: 'entitled', documents: [...basic, 'returnee-proof'] },
  },
  {
    name: 'Not assessed yet: open',
    facts: { ...inResidence, dependencyDegree: 'not-assessed' },
    expect: { outcome: 'unknown', unmet: ['assessed'], lines: { maximum: 747.25, minimum: 100 } },
  },
  {
    name: 'A public place is offered: refused, the service is offered',
    facts: { ...inResidence, publicPlaceOffered: true },
    expect: { outcome: 'not-entitled', unmet: ['no-public-place'], otherwise: 'dep-services' },
  },
  {
    name: 'The home is not accredited: refused',
    facts: { ...inResidence, accreditedProvider: false },
    expect: { outcome: 'not-entitled', unmet: ['accredited'] },
  },
  {
    name: 'Keeps the benefit for care in the family: refused',
    facts: { ...inResidence, otherDependencyHelp: true },
    expect: { outcome: 'not-entitled', unmet: ['only-one'] },
  },
  {
    name: 'Degree I in a residential home: refused',
    facts: { ...inResidence, dependencyDegree: 'one' },
    expect: { outcome: 'not-entitled', unmet: ['residence-for-degree'] },
  },
  {
    name: 'No degree, four years of residence, now abroad: refused',
    facts: {
      ...inResidence,
      dependencyDegree: 'none',
      resident: false,
      yearsInSpain: 4,
      lastTwoYearsInSpain: false,
    },
    expect: { outcome: 'not-entitled', unmet: ['resident', 'residence-years', 'last-two-years', 'degree'] },
  },
  {
    name: 'Whether the service is accredited is not said: incomplete',
    facts: Object.fromEntries(Object.entries(inResidence).filter(([key]) => key !== 'accreditedProvider')),
    expect: { outcome: 'unknown', missing: ['accreditedProvider'] },
  },
];
