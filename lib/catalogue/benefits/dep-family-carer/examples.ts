import type { Example } from '../../kernel';

/** A man with degree III whose daughter cares for him in the home they share. */
const byDaughter = {
  claimDate: '2026-03-10',
  resident: true,
  yearsInSpain: 79,
  lastTwoYearsInSpain: true,
  returnedEmigrant: false,
  dependencyDegree: 'three',
  caredForAtHome: true,
  carerKinship: 'up-to-third',
  livesWithCarer: true,
  suitableHome: true,
  carerCommitted: true,
  otherDependencyHelp: false,
  similarBenefitMonth: 0,
  communityShareKnown: false,
  communityShare: 100,
  iban: 'ES9121000418450200051332',
};
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...byDaughter, claimDate: '2023-07-01', caredForAYear: true };
const basic = ['health-report', 'means-statement', 'residence-certificate', 'degree-decision', 'carer-statement'];

export const examples: readonly Example[] = [
  {
    name: 'Degree III in 2026: at most 455.40 € a month, at least 200 €',
    facts: byDaughter,
    expect: {
      outcome: 'entitled',
      lines: { maximum: 455.4, minimum: 200, 'at-most': 455.4, 'longest-delay': 2, 'agreement-days': 90 },
      documents: [...basic, 'kinship-proof', 'shared-home'],
    },
  },
  {
    name: 'July 2023, degree III: at most 387.64 €',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { maximum: 387.64, 'at-most': 387.64 } },
  },
  {
    name: 'July 2023, degree II: at most 268.79 €',
    source: guide,
    facts: { ...seed, dependencyDegree: 'two' },
    expect: { outcome: 'entitled', lines: { maximum: 268.79 } },
  },
  {
    name: 'July 2023, degree I: at most 153 €',
    source: guide,
    facts: { ...seed, dependencyDegree: 'one' },
    expect: { outcome: 'entitled', lines: { maximum: 153 } },
  },
  {
    name: 'Last day of the old rules, 19 July 2023: less than a year of care, refused',
    facts: { ...seed, claimDate: '2023-07-19', caredForAYear: false },
    expect: { outcome: 'not-entitled', unmet: ['year-before'] },
  },
  {
    name: 'First day of the new rules, 20 July 2023: the year is not asked, degree II has at most 315.90 €',
    facts: { ...byDaughter, claimDate: '2023-07-20', dependencyDegree: 'two' },
    expect: { outcome: 'entitled', lines: { maximum: 315.9, minimum: 150 } },
  },
  {
    name: 'A cousin, July 2023: refused, only to the third degree',
    facts: { ...seed, carerKinship: 'fourth' },
    expect: { outcome: 'not-entitled', unmet: ['carer'] },
  },
  {
    name: 'A cousin in 2026: fourth degree is enough',
    facts: { ...byDaughter, carerKinship: 'fourth' },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'A neighbour who lives next door, degree I: need not live together',
    facts: { ...byDaughter, dependencyDegree: 'one', carerKinship: 'chosen', livesWithCarer: false },
    expect: { outcome: 'entitled', lines: { maximum: 180, minimum: 100 }, documents: basic },
  },
  {
    name: 'The community pays half: 227.70 € a month',
    facts: { ...byDaughter, communityShareKnown: true, communityShare: 50 },
    expect: { outcome: 'entitled', lines: { share: 50, month: 227.7 }, monthly: 227.7, pays: 12, total: 2732.4 },
  },
  {
    name: 'The complement of great incapacity is more than the benefit: nothing to pay',
    facts: { ...byDaughter, communityShareKnown: true, communityShare: 100, similarBenefitMonth: 800 },
    expect: {
      outcome: 'entitled',
      lines: { similar: 800, month: 0 },
      monthly: 0,
      documents: [...basic, 'kinship-proof', 'shared-home', 'similar-proof'],
    },
  },
  {
    name: 'Degree III+: the benefit for care in the family is that of degree III',
    facts: { ...byDaughter, dependencyDegree: 'extreme' },
    expect: { outcome: 'entitled', lines: { maximum: 455.4 } },
  },
  {
    name: 'Keeps home help: open, the community may allow both',
    facts: { ...byDaughter, otherDependencyHelp: true },
    expect: { outcome: 'unknown', unmet: ['only-one'] },
  },
  {
    name: 'Not assessed yet: open',
    facts: { ...byDaughter, dependencyDegree: 'not-assessed' },
    expect: { outcome: 'unknown', unmet: ['assessed'], lines: { maximum: 455.4, minimum: 100 } },
  },
  {
    name: 'Degree II and a carer who lives elsewhere: refused',
    facts: { ...byDaughter, dependencyDegree: 'two', livesWithCarer: false },
    expect: { outcome: 'not-entitled', unmet: ['together'] },
  },
  {
    name: 'Nobody cares at home yet: refused, services are offered',
    facts: { ...byDaughter, caredForAtHome: false },
    expect: { outcome: 'not-entitled', unmet: ['cared-at-home'], otherwise: 'dep-services' },
  },
  {
    name: 'A paid carer, a home that is not fit and no commitment: refused',
    facts: { ...byDaughter, carerKinship: 'none', suitableHome: false, carerCommitted: false },
    expect: { outcome: 'not-entitled', unmet: ['carer', 'suitable-home', 'committed'] },
  },
  {
    name: 'Back from Cuba without the years: granted to Spanish emigrants',
    facts: { ...byDaughter, yearsInSpain: 0, lastTwoYearsInSpain: false, returnedEmigrant: true },
    expect: { outcome: 'entitled', documents: [...basic, 'kinship-proof', 'shared-home', 'returnee-proof'] },
  },
  {
    name: 'No degree, four years of residence, now abroad: refused',
    facts: {
      ...byDaughter,
      dependencyDegree: 'none',
      resident: false,
      yearsInSpain: 4,
      lastTwoYearsInSpain: false,
    },
    expect: { outcome: 'not-entitled', unmet: ['resident', 'residence-years', 'last-two-years', 'degree'] },
  },
  {
    name: 'Who cares is not said: incomplete',
    facts: Object.fromEntries(Object.entries(byDaughter).filter(([key]) => key !== 'carerKinship')),
    expect: { outcome: 'unknown', missing: ['carerKinship'] },
  },
];
