import type { Example } from '../../kernel';

/** A man of 36 who lives alone and had nothing last year. */
const alone = {
  claimDate: '2026-03-10',
  birthDate: '1990-01-15',
  imvSituation: 'none',
  emancipated: true,
  resident: true,
  lastYearInSpain: true,
  household: [],
  coupledApart: false,
  yearsAwayFromParents: 8,
  monthsRegisteredLast2Years: 10,
  oneParentUnit: false,
  disability65InUnit: false,
  incomeYear: 'last-year',
  unitIncomeLastYear: 0,
  taxAndContributions: 0,
  incomeSoFar: 0,
  unitPensionsMonth: 0,
  netWealth: 0,
  assetsWithoutHome: 0,
  companyAdministrator: false,
  iban: 'ES9121000418450200051332',
};
const person = (relation: string, birthDate: string) => ({ relation, birthDate });
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

const spouse = person('spouse', '1991-05-05');
const parent = person('parent', '1950-05-05');
const teenager = (year: number) => person('child', `${year}-06-01`);
const family = {
  ...without(alone, 'coupledApart', 'yearsAwayFromParents', 'monthsRegisteredLast2Years'),
  unitSixMonths: 'yes',
};
const couple = { ...family, household: [spouse] };
const withChildren = { ...family, household: [spouse, teenager(2012), person('child', '2021-09-09')] };
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...alone, claimDate: '2023-07-01' };
const seedFamily = (...household: readonly unknown[]) => ({ ...family, claimDate: '2023-07-01', household });
const young = { ...alone, birthDate: '2004-01-15' };
const thisYear = { ...alone, claimDate: '2026-05-15', incomeYear: 'this-year' };

export const examples: readonly Example[] = [
  {
    name: 'Alone and without income in 2026: the whole guaranteed income',
    facts: alone,
    expect: {
      outcome: 'entitled',
      lines: { members: 733.6, guaranteed: 733.6, income: 0, 'minimum-income': 733.6, month: 733.6 },
      monthly: 733.6,
      pays: 12,
      total: 8803.2,
      documents: ['registration-certificate'],
    },
  },
  {
    name: 'O22, July 2023: one person, 565.37 €',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { guaranteed: 565.37 }, monthly: 565.37, pays: 12 },
  },
  {
    name: 'O22, July 2023: two adults, 734.99 €',
    source: guide,
    facts: seedFamily(spouse),
    expect: { outcome: 'entitled', lines: { guaranteed: 734.99 }, monthly: 734.99 },
  },
  {
    name: 'O22, July 2023: two adults and one minor, 904.60 € and the child supplement',
    source: guide,
    facts: seedFamily(spouse, teenager(2010)),
    expect: { outcome: 'entitled', lines: { guaranteed: 904.6, 'child-supplement': 50 }, monthly: 954.6 },
  },
  {
    name: 'July 2023: three adults, 904.60 €',
    source: guide,
    facts: seedFamily(spouse, parent),
    expect: { outcome: 'entitled', lines: { guaranteed: 904.6 }, monthly: 904.6 },
  },
  {
    name: 'O22, July 2023: two adults and two minors, 1,074.21 €',
    source: guide,
    facts: seedFamily(spouse, teenager(2010), teenager(2012)),
    expect: { outcome: 'entitled', lines: { guaranteed: 1074.21, 'minimum-income': 1074.21 } },
  },
  {
    name: 'July 2023: four adults, 1,074.21 €',
    source: guide,
    facts: seedFamily(spouse, parent, person('in-law', '1952-01-01')),
    expect: { outcome: 'entitled', lines: { guaranteed: 1074.21 }, monthly: 1074.21 },
  },
  {
    name: 'O22, July 2023: two adults and three minors, 1,243.83 €',
    source: guide,
    facts: seedFamily(spouse, teenager(2010), teenager(2012), teenager(2014)),
    expect: { outcome: 'entitled', lines: { guaranteed: 1243.83 } },
  },
  {
    name: 'July 2023: four adults and one minor, 1,243.83 €',
    source: guide,
    facts: seedFamily(spouse, parent, person('in-law', '1952-01-01'), teenager(2010)),
    expect: { outcome: 'entitled', lines: { guaranteed: 1243.83 } },
  },
  {
    name: 'July 2023: one parent and one minor, 22 % more as in the official table',
    source: guide,
    facts: { ...seedFamily(teenager(2010)), oneParentUnit: true },
    expect: {
      outcome: 'entitled',
      lines: { members: 734.99, 'one-parent': 124.38, guaranteed: 859.37 },
      documents: ['registration-certificate', 'family-book', 'one-parent-proof'],
    },
  },
  {
    name: 'Last day of 2024',
    facts: { ...alone, claimDate: '2024-12-31' },
    expect: { outcome: 'entitled', monthly: 604.21 },
  },
  {
    name: 'First day of 2025',
    facts: { ...alone, claimDate: '2025-01-01' },
    expect: { outcome: 'entitled', monthly: 658.81 },
  },
  {
    name: 'A disability of 65 %: 22 % more',
    facts: { ...alone, disability65InUnit: true },
    expect: {
      outcome: 'entitled',
      lines: { disability: 161.39, guaranteed: 894.99 },
      documents: ['registration-certificate', 'disability-certificate'],
    },
  },
  {
    name: 'Children of 13 and 4: 50 € and 70 € more',
    facts: withChildren,
    expect: {
      outcome: 'entitled',
      lines: { guaranteed: 1393.84, 'child-supplement': 120, month: 1513.84 },
      monthly: 1513.84,
    },
  },
  {
    name: 'Third birthday in the year: still 100 €, the age is that of 1 January',
    facts: { ...family, household: [spouse, person('child', '2023-01-02')] },
    expect: { outcome: 'entitled', lines: { 'child-supplement': 100 } },
  },
  {
    name: 'Wages of 600 € a month after tax: the difference',
    facts: { ...alone, unitIncomeLastYear: 7800, taxAndContributions: 600 },
    expect: { outcome: 'entitled', lines: { income: 600, 'minimum-income': 133.6 }, monthly: 133.6 },
  },
  {
    name: 'Ten euros under the guaranteed income: paid',
    facts: { ...alone, unitIncomeLastYear: 8683.2 },
    expect: { outcome: 'entitled', lines: { income: 723.6 }, monthly: 10 },
  },
  {
    name: 'Less than ten euros under: refused',
    facts: { ...alone, unitIncomeLastYear: 8683.32 },
    expect: { outcome: 'not-entitled', unmet: ['income'] },
  },
  {
    name: 'July 2023, 935 € a month with a child: the child supplement counts in the test',
    facts: { ...seedFamily(spouse, teenager(2010)), unitIncomeLastYear: 11220 },
    // 935 € a month: over 904.60, under 904.60 + 50 − 10.
    expect: { outcome: 'entitled', lines: { 'minimum-income': 0, 'child-supplement': 50 }, monthly: 50 },
  },
  {
    name: 'A family that earns 36,000 €: the child supplement alone',
    facts: { ...withChildren, unitIncomeLastYear: 36000 },
    expect: {
      outcome: 'entitled',
      lines: { income: 3000, 'minimum-income': 0, 'child-supplement': 120 },
      monthly: 120,
      total: 1440,
    },
  },
  {
    name: 'A family over three times the guaranteed income: refused',
    facts: { ...withChildren, unitIncomeLastYear: 51000 },
    expect: { outcome: 'not-entitled', unmet: ['income'] },
  },
  {
    name: 'A pension of 500 € since this year, no income last year: the rest of the guaranteed income',
    facts: { ...couple, unitPensionsMonth: 500 },
    expect: { outcome: 'entitled', lines: { guaranteed: 953.68, pensions: 500, 'minimum-income': 453.68 } },
  },
  {
    name: 'A pension of the whole guaranteed income: refused, whatever last year was',
    facts: { ...alone, unitPensionsMonth: 733.6 },
    expect: { outcome: 'not-entitled', unmet: ['pensions'] },
  },
  {
    name: 'A pension over the guaranteed income in a family: the child supplement alone',
    facts: { ...withChildren, unitPensionsMonth: 1500 },
    expect: { outcome: 'entitled', lines: { 'minimum-income': 0, 'child-supplement': 120 }, monthly: 120 },
  },
  {
    name: 'Wealth of exactly three years: refused',
    facts: { ...alone, netWealth: 26409.6 },
    expect: { outcome: 'not-entitled', unmet: ['wealth'] },
  },
  {
    name: 'Wealth over the limit but under one and a half times, with children: the child supplement alone',
    facts: { ...withChildren, netWealth: 80000 },
    expect: { outcome: 'entitled', lines: { 'minimum-income': 0, 'child-supplement': 120 } },
  },
  {
    name: 'Assets over six years with debts as large: refused',
    facts: { ...alone, assetsWithoutHome: 52819.21 },
    expect: { outcome: 'not-entitled', unmet: ['assets'] },
  },
  {
    name: 'Director of an active company: refused',
    facts: { ...alone, companyAdministrator: true },
    expect: { outcome: 'not-entitled', unmet: ['no-company'] },
  },
  {
    name: 'Lost the job this year: this year is looked at',
    facts: { ...thisYear, unitIncomeLastYear: 18000, incomeSoFar: 900 },
    // 900 € in 135 days of thirty-day months: 200 € a month.
    expect: {
      outcome: 'entitled',
      lines: { income: 200, 'minimum-income': 533.6 },
      documents: ['registration-certificate', 'income-statement'],
    },
  },
  {
    name: 'Lost the job this year after earning more than three times the guaranteed income: refused',
    facts: { ...thisYear, unitIncomeLastYear: 26409.61 },
    expect: { outcome: 'not-entitled', unmet: ['last-year-income'] },
  },
  {
    name: 'At 22 without children: refused',
    facts: { ...young, yearsAwayFromParents: 3, monthsRegisteredLast2Years: 20 },
    expect: { outcome: 'not-entitled', unmet: ['claimant-age'] },
  },
  {
    name: 'At 19 from a child protection centre: granted',
    facts: {
      ...without(alone, 'yearsAwayFromParents', 'monthsRegisteredLast2Years'),
      birthDate: '2006-06-15',
      imvSituation: 'care-leaver',
    },
    expect: { outcome: 'entitled', monthly: 733.6, documents: ['registration-certificate', 'care-certificate'] },
  },
  {
    name: 'At 20 out of prison: granted',
    facts: {
      ...without(alone, 'yearsAwayFromParents', 'monthsRegisteredLast2Years'),
      birthDate: '2005-06-15',
      imvSituation: 'ex-prisoner',
    },
    expect: { outcome: 'entitled', documents: ['registration-certificate', 'prison-certificate'] },
  },
  {
    name: 'Orphan siblings of 19 and 17: granted',
    facts: {
      ...family,
      birthDate: '2006-06-15',
      imvSituation: 'orphan',
      household: [person('sibling', '2008-10-10')],
    },
    expect: {
      outcome: 'entitled',
      lines: { guaranteed: 953.68, 'child-supplement': 50 },
      documents: ['registration-certificate', 'family-book', 'death-certificates'],
    },
  },
  {
    name: 'Emancipated mother of 17 who fled violence: granted, without terms',
    facts: {
      ...without(family, 'lastYearInSpain', 'unitSixMonths'),
      birthDate: '2008-10-10',
      imvSituation: 'gender-violence',
      emancipated: true,
      household: [person('child', '2025-12-12')],
      oneParentUnit: true,
    },
    expect: {
      outcome: 'entitled',
      lines: { guaranteed: 1115.07, 'child-supplement': 100 },
      documents: ['registration-certificate', 'family-book', 'violence-proof', 'one-parent-proof'],
    },
  },
  {
    name: 'Victim of trafficking of 19, a month in Spain: granted',
    facts: {
      ...without(alone, 'lastYearInSpain', 'coupledApart', 'yearsAwayFromParents', 'monthsRegisteredLast2Years'),
      birthDate: '2006-06-15',
      imvSituation: 'trafficking',
    },
    expect: { outcome: 'entitled', documents: ['registration-certificate', 'trafficking-report'] },
  },
  {
    name: 'Married, divorce begun: granted',
    facts: {
      ...without(alone, 'yearsAwayFromParents', 'monthsRegisteredLast2Years'),
      coupledApart: true,
      imvSituation: 'separating',
    },
    expect: { outcome: 'entitled', documents: ['registration-certificate', 'separation-papers'] },
  },
  {
    name: 'Married and living apart without proceedings: refused',
    facts: { ...alone, coupledApart: true },
    expect: { outcome: 'not-entitled', unmet: ['not-coupled'] },
  },
  {
    name: 'O23, at 31 without a year on his own: refused',
    facts: { ...alone, birthDate: '1995-01-15', yearsAwayFromParents: 0 },
    expect: { outcome: 'not-entitled', unmet: ['living-apart'] },
  },
  {
    name: 'O23, at 29 with two years on her own and a year registered: granted',
    facts: { ...alone, birthDate: '1997-01-15', yearsAwayFromParents: 2, monthsRegisteredLast2Years: 12 },
    expect: { outcome: 'entitled', monthly: 733.6 },
  },
  {
    name: 'At 29 with eleven months registered: refused',
    facts: { ...alone, birthDate: '1997-01-15', yearsAwayFromParents: 2, monthsRegisteredLast2Years: 11 },
    expect: { outcome: 'not-entitled', unmet: ['registered-months'] },
  },
  {
    name: 'Homeless: nobody asks about the parents, the social services certify',
    facts: { ...without(alone, 'yearsAwayFromParents', 'monthsRegisteredLast2Years'), imvSituation: 'homeless' },
    expect: { outcome: 'entitled', documents: ['registration-certificate', 'social-services-certificate'] },
  },
  {
    name: 'A couple together for four months: refused',
    facts: { ...couple, unitSixMonths: 'no' },
    expect: { outcome: 'not-entitled', unmet: ['unit-six-months'] },
  },
  {
    name: 'A couple with a newborn, together since: granted',
    facts: {
      ...family,
      household: [person('partner', '1991-05-05'), person('child', '2026-02-02')],
      unitSixMonths: 'new-minor',
    },
    expect: {
      outcome: 'entitled',
      lines: { 'child-supplement': 100 },
      documents: ['registration-certificate', 'family-book', 'partner-registration'],
    },
  },
  {
    name: 'Not resident: refused',
    facts: { ...alone, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['resident'] },
  },
  {
    name: 'Half a year in Spain: refused',
    facts: { ...alone, lastYearInSpain: false },
    expect: { outcome: 'not-entitled', unmet: ['residence-year'] },
  },
  {
    name: 'The wealth is not known: incomplete',
    facts: without(alone, 'netWealth'),
    expect: { outcome: 'unknown', missing: ['netWealth'] },
  },
];
