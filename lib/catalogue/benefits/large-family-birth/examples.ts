import type { Example } from '../../kernel';

const family = {
  situation: 'birth',
  eventDate: '2025-05-20',
  bornInSpain: true,
  children: [{ disability: false }],
  childrenInCharge: 3,
  largeFamily: true,
  soleSupporter: false,
  parentDisability65: false,
  parentsIncomeLastYear: 20000,
  resident: true,
  sameBenefitElsewhere: false,
  iban: 'ES9121000418450200051332',
};
const onlyParent = {
  ...family,
  childrenInCharge: 1,
  largeFamily: false,
  soleSupporter: true,
  parentsIncomeLastYear: 14000,
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';

export const examples: readonly Example[] = [
  {
    name: 'A third child with 20,000 € a year: 1,000 €',
    facts: family,
    expect: {
      outcome: 'entitled',
      lines: { 'each-child': 1000, children: 1, limit: 22501, grant: 1000 },
      total: 1000,
      documents: ['identity', 'family-book', 'large-family-title', 'income-statement', 'residence-proof'],
    },
  },
  {
    name: 'July 2023: 1,000 € as a single payment',
    source: guide,
    facts: { ...onlyParent, eventDate: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { limit: 14011, grant: 1000 }, total: 1000 },
  },
  {
    name: '400 € over the limit: 600 €',
    facts: { ...onlyParent, parentsIncomeLastYear: 15352 },
    expect: { outcome: 'entitled', lines: { limit: 14952, 'taken-off': 400, grant: 600 }, total: 600 },
  },
  {
    name: 'A difference of 10 € is paid',
    facts: { ...onlyParent, parentsIncomeLastYear: 15942 },
    expect: { outcome: 'entitled', lines: { grant: 10 }, total: 10 },
  },
  {
    name: 'A difference of 9.99 € is not paid',
    facts: { ...onlyParent, parentsIncomeLastYear: 15942.01 },
    expect: { outcome: 'not-entitled', unmet: ['income'] },
  },
  {
    name: 'Two children in charge of one parent: the limit is 15 % higher',
    facts: { ...onlyParent, childrenInCharge: 2, parentsIncomeLastYear: 17000 },
    expect: { outcome: 'entitled', lines: { limit: 17194.8, grant: 1000 } },
  },
  {
    name: 'A large family with five children: the limit of three and two more',
    facts: { ...family, childrenInCharge: 5, parentsIncomeLastYear: 29793 },
    expect: { outcome: 'entitled', lines: { limit: 29793, grant: 1000 } },
  },
  {
    name: 'Large by two children, one with a disability: the limit of three',
    facts: { ...family, childrenInCharge: 2, children: [{ disability: true }], parentsIncomeLastYear: 22000 },
    expect: { outcome: 'entitled', lines: { limit: 22501 } },
  },
  {
    name: 'Twins in a large family: 1,000 € each',
    facts: { ...family, childrenInCharge: 4, children: [{ disability: false }, { disability: false }] },
    expect: { outcome: 'entitled', lines: { children: 2, grant: 2000 }, total: 2000 },
  },
  {
    name: 'The mother has a disability of 65 %: granted',
    facts: { ...onlyParent, soleSupporter: false, parentDisability65: true },
    expect: {
      outcome: 'entitled',
      documents: ['identity', 'family-book', 'disability-certificate', 'income-statement', 'residence-proof'],
    },
  },
  {
    name: 'An adoption: granted, with the decision',
    facts: { ...onlyParent, situation: 'adoption' },
    expect: { outcome: 'entitled', documents: ['identity', 'court-decision', 'income-statement', 'residence-proof'] },
  },
  {
    name: 'Fostering: refused',
    facts: { ...onlyParent, situation: 'fostering' },
    expect: { outcome: 'not-entitled', unmet: ['birth-or-adoption'] },
  },
  {
    name: 'The first child of a couple: refused',
    facts: { ...onlyParent, soleSupporter: false },
    expect: { outcome: 'not-entitled', unmet: ['family'] },
  },
  {
    name: 'Born abroad, and the child stays there: refused',
    facts: { ...family, bornInSpain: false },
    expect: { outcome: 'not-entitled', unmet: ['in-spain'] },
  },
  {
    name: 'Does not live in Spain: refused',
    facts: { ...family, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['resident'] },
  },
  {
    name: 'A right to the same elsewhere: refused',
    facts: { ...family, sameBenefitElsewhere: true },
    expect: { outcome: 'not-entitled', unmet: ['not-elsewhere'] },
  },
  {
    name: 'The income is not known: incomplete',
    facts: without(family, 'parentsIncomeLastYear'),
    expect: { outcome: 'unknown', missing: ['parentsIncomeLastYear'] },
  },
];
