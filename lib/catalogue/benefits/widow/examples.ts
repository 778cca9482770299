import type { Example } from '../../kernel';

const iban = 'ES9121000418450200051332';
const guide = 'Your social security rights in Spain, July 2023';
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

/** Income and household of somebody of 45 who lives alone with nothing else. */
const alone = {
  otherWidows: [],
  livedMonths: 0,
  marriedMonths: 0,
  widowDependants: false,
  livingUnitMembers: 1,
  livingUnitIncome: 0,
  widowWorkIncome: 0,
  widowCapitalIncome: 0,
  widowPensionsIncome: 0,
  claimsMinimum: true,
  widowDisabled: false,
  genderGapChildren: 0,
  iban,
};
const married = {
  bond: 'spouse',
  bondDate: '2005-06-11',
  shortMarriageException: false,
  compensatoryMonthly: 0,
  victimAtBreakup: false,
  longMarriageBefore2008: false,
};
/** Employee, average base of 2,100 € in the best 24 months: a regulatory base of 1,800 € (block O18). */
const worker = {
  deathDate: '2026-05-10',
  deathCause: 'illness',
  deceasedSituation: 'active',
  deceasedDaysFiveYears: 1500,
  deceasedDaysCareer: 7300,
  bestMonthsSum: 50_400,
  yearlyWages: 0,
  deceasedPensionBase: 0,
  deceasedPensionBaseNow: 0,
};
const employee = { birthDate: '1981-02-20', ...worker, ...married, ...alone };
/** A pensioner whose pension began in the year of the death. */
const pensioner = (base: number) => ({
  ...without(employee, 'deceasedDaysFiveYears', 'deceasedDaysCareer'),
  deceasedSituation: 'pensioner',
  deceasedPensionStart: '2026-01-10',
  deceasedPensionBase: base,
  deceasedPensionBaseNow: base,
  bestMonthsSum: 0,
});
const partner = {
  ...without(employee, 'shortMarriageException'),
  bond: 'partner',
  bondDate: '2018-03-01',
  shortMarriageException: false,
  partnerFree: true,
  partnerLived: true,
};
const divorced = {
  ...without(employee, 'bondDate', 'shortMarriageException'),
  bond: 'divorced',
  compensatoryMonthly: 500,
  newCouple: false,
};
/** Divorced in 2005 after 20 years together; 40 years went by from the wedding to the death. */
const longAgo = {
  ...divorced,
  birthDate: '1961-05-10',
  compensatoryMonthly: 0,
  longMarriageBefore2008: true,
  livedMonths: 240,
  marriedMonths: 480,
};
const annulled = {
  ...without(employee, 'bondDate', 'shortMarriageException'),
  bond: 'annulled',
  nullityIndemnity: true,
  newCouple: false,
  livedMonths: 60,
  marriedMonths: 120,
};
const seed = { ...employee, deathDate: '2023-07-01', birthDate: '1978-02-20' };
const withChild = { widowDependants: true, livingUnitMembers: 2 };
const older = { birthDate: '1958-02-20' };

export const examples: readonly Example[] = [
  {
    name: 'O18: 52 % of a base of 1,800 €, over the minimum',
    facts: employee,
    expect: {
      outcome: 'entitled',
      lines: { base: 1800, percentage: 52, pension: 936, monthly: 936 },
      monthly: 936,
      pays: 14,
      total: 13_104,
      documents: ['death-certificate', 'company-certificate', 'marriage-certificate', 'income-statement'],
    },
  },
  {
    name: 'O18: a base of 7,000 € is cut to the maximum pension',
    facts: pensioner(7000),
    expect: {
      outcome: 'entitled',
      lines: { 'pension-base': 7000, base: 7000, percentage: 52, 'pension-at-maximum': 3359.6 },
      monthly: 3359.6,
    },
  },
  {
    name: 'O18: 70 % with dependants, and the complement no more than a non-contributory pension',
    facts: { ...employee, ...withChild, bestMonthsSum: 19_200 },
    expect: {
      outcome: 'entitled',
      lines: { base: 685.71, 'percentage-dependants': 70, pension: 480, complement: 628.8, monthly: 1108.8 },
      monthly: 1108.8,
      documents: [
        'death-certificate',
        'company-certificate',
        'marriage-certificate',
        'family-book',
        'income-statement',
      ],
    },
  },
  {
    name: 'O18: a pensioner with a base of 1,200 €, one child: 70 %',
    facts: { ...pensioner(1200), ...withChild, birthDate: '1986-01-05', claimsMinimum: false },
    expect: { outcome: 'entitled', lines: { 'percentage-dependants': 70, pension: 840 }, monthly: 840 },
  },
  {
    name: 'O18: one euro over 75 % of the minimum wage each: 52 %',
    facts: {
      ...pensioner(500),
      ...withChild,
      livingUnitIncome: 21_979,
      widowWorkIncome: 21_979,
    },
    expect: { outcome: 'entitled', lines: { base: 500, percentage: 52, pension: 260 } },
  },
  {
    name: 'July 2023: 52 % of a base of 1,800 € in 14 payments',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { percentage: 52, pension: 936 }, monthly: 936, pays: 14 },
  },
  {
    name: 'July 2023: 500 days in five years are enough',
    source: guide,
    facts: { ...seed, deceasedDaysFiveYears: 500, deceasedDaysCareer: 500 },
    expect: { outcome: 'entitled', monthly: 936 },
  },
  {
    name: 'July 2023: 15 years in the whole life are enough too',
    source: guide,
    facts: { ...seed, deceasedDaysFiveYears: 10, deceasedDaysCareer: 5475 },
    expect: { outcome: 'entitled', monthly: 936 },
  },
  {
    name: 'July 2023: up to 70 % with children in charge and little income',
    source: guide,
    facts: { ...seed, ...withChild, bestMonthsSum: 28_000, claimsMinimum: false },
    expect: { outcome: 'entitled', lines: { base: 1000, 'percentage-dependants': 70, pension: 700 }, monthly: 700 },
  },
  {
    name: '499 days in five years and no 15 years: refused',
    facts: { ...employee, deceasedDaysFiveYears: 499, deceasedDaysCareer: 5474 },
    expect: { outcome: 'not-entitled', unmet: ['five-years'] },
  },
  {
    name: 'An accident asks for no days',
    facts: { ...without(employee, 'deceasedDaysFiveYears', 'deceasedDaysCareer'), deathCause: 'accident' },
    expect: { outcome: 'entitled', monthly: 936 },
  },
  {
    name: 'An accident at work: real wages in 12 payments',
    facts: {
      ...without(employee, 'deceasedDaysFiveYears', 'deceasedDaysCareer'),
      deathCause: 'work-accident',
      bestMonthsSum: 0,
      yearlyWages: 24_000,
    },
    expect: {
      outcome: 'entitled',
      lines: { base: 2000, percentage: 52, pension: 1040 },
      monthly: 1040,
      pays: 12,
      documents: [
        'death-certificate',
        'company-certificate',
        'accident-report',
        'marriage-certificate',
        'income-statement',
      ],
    },
  },
  {
    name: 'Not registered, with 15 years: granted',
    facts: {
      ...without(employee, 'deceasedDaysFiveYears'),
      deceasedSituation: 'not-registered',
      deceasedDaysCareer: 5475,
      otherWidowPension: false,
    },
    expect: { outcome: 'entitled', monthly: 936 },
  },
  {
    name: 'Not registered, one day short, and with another widow’s pension: refused',
    facts: {
      ...without(employee, 'deceasedDaysFiveYears'),
      deceasedSituation: 'not-registered',
      deceasedDaysCareer: 5474,
      otherWidowPension: true,
    },
    expect: { outcome: 'not-entitled', unmet: ['career', 'no-other-widow-pension'] },
  },
  {
    name: 'Married for less than a year, illness from before: the temporary benefit',
    facts: { ...employee, bondDate: '2025-05-11' },
    expect: { outcome: 'not-entitled', unmet: ['bond-length'], otherwise: 'widow-temp' },
  },
  {
    name: 'Married for a year to the day',
    facts: { ...employee, bondDate: '2025-05-10' },
    expect: { outcome: 'entitled', monthly: 936 },
  },
  {
    name: 'Married for less than a year with common children',
    facts: { ...employee, bondDate: '2026-01-10', shortMarriageException: true },
    expect: { outcome: 'entitled', monthly: 936 },
  },
  {
    name: 'A registered couple of more than two years who lived together five',
    facts: partner,
    expect: {
      outcome: 'entitled',
      monthly: 936,
      documents: [
        'death-certificate',
        'company-certificate',
        'partnership-certificate',
        'town-register',
        'income-statement',
      ],
    },
  },
  {
    name: 'A couple registered a day late: the temporary benefit',
    facts: { ...partner, bondDate: '2024-05-11' },
    expect: { outcome: 'not-entitled', unmet: ['bond-length'], otherwise: 'widow-temp' },
  },
  {
    name: 'A couple still married to others who did not live together: refused',
    facts: { ...partner, partnerFree: false, partnerLived: false },
    expect: { outcome: 'not-entitled', unmet: ['partner-free', 'partner-lived'] },
  },
  {
    name: 'Divorced: no more than the compensatory pension, 500 € twelve times a year',
    facts: { ...divorced, claimsMinimum: false },
    expect: {
      outcome: 'entitled',
      lines: { percentage: 52, 'pension-as-compensatory': 428.57 },
      monthly: 428.57,
      documents: [
        'death-certificate',
        'company-certificate',
        'marriage-certificate',
        'breakup-judgment',
        'income-statement',
      ],
    },
  },
  {
    name: 'Divorced as a victim of gender violence, without compensatory pension: the whole pension',
    facts: { ...divorced, compensatoryMonthly: 0, victimAtBreakup: true },
    expect: {
      outcome: 'entitled',
      lines: { pension: 936 },
      documents: [
        'death-certificate',
        'company-certificate',
        'marriage-certificate',
        'breakup-judgment',
        'violence-proof',
        'income-statement',
      ],
    },
  },
  {
    name: 'Divorced without compensatory pension: refused',
    facts: { ...divorced, compensatoryMonthly: 0, longMarriageBefore2008: false },
    expect: { outcome: 'not-entitled', unmet: ['compensatory-pension'] },
  },
  {
    name: 'Divorced before 2008 after fifteen years, at 65 to the day: the half she lived with him',
    facts: longAgo,
    expect: {
      outcome: 'entitled',
      lines: { 'percentage-65': 60, share: 50, pension: 540, monthly: 540 },
      monthly: 540,
      documents: [
        'death-certificate',
        'company-certificate',
        'marriage-certificate',
        'breakup-judgment',
        'income-statement',
      ],
    },
  },
  {
    name: 'The same a day before 65: refused',
    facts: { ...longAgo, birthDate: '1961-05-11' },
    expect: { outcome: 'not-entitled', unmet: ['compensatory-pension'] },
  },
  {
    name: 'The same with a retirement pension of her own: refused',
    facts: { ...longAgo, widowPensionsIncome: 9000 },
    expect: { outcome: 'not-entitled', unmet: ['compensatory-pension'] },
  },
  {
    name: 'A former couple married to somebody else: refused',
    facts: { ...divorced, bond: 'former-partner', newCouple: true },
    expect: { outcome: 'not-entitled', unmet: ['no-new-couple'] },
  },
  {
    name: 'Annulled marriage: half of the time lived together, half of the pension',
    facts: annulled,
    expect: {
      outcome: 'entitled',
      lines: { share: 50, pension: 468 },
      documents: [
        'death-certificate',
        'company-certificate',
        'marriage-certificate',
        'nullity-judgment',
        'income-statement',
      ],
    },
  },
  {
    name: 'Annulled marriage without compensation: refused',
    facts: { ...annulled, nullityIndemnity: false },
    expect: { outcome: 'not-entitled', unmet: ['nullity-indemnity'] },
  },
  {
    name: 'The widow of 3 years beside an earlier marriage of 27: 40 % for her',
    facts: { ...employee, otherWidows: [{ livedMonths: 324, current: false }], livedMonths: 36, claimsMinimum: false },
    expect: { outcome: 'entitled', lines: { share: 40, pension: 374.4 } },
  },
  {
    name: 'The divorced spouse of 27 years beside the widow of 3: the other 60 %',
    facts: {
      ...divorced,
      compensatoryMonthly: 2000,
      otherWidows: [{ livedMonths: 36, current: true }],
      livedMonths: 324,
      claimsMinimum: false,
    },
    expect: { outcome: 'entitled', lines: { share: 60, pension: 561.6 } },
  },
  {
    name: 'Children in charge and work: the pension of 70 % is cut so that both together stay in 27,034.40 €',
    facts: {
      ...employee,
      ...withChild,
      widowWorkIncome: 10_000,
      livingUnitIncome: 10_000,
      claimsMinimum: false,
    },
    expect: { outcome: 'entitled', lines: { 'percentage-dependants': 70, pension: 1216.74 } },
  },
  {
    name: '65 years old, no other pension, no work and little capital: 60 %',
    facts: { ...employee, ...older, widowCapitalIncome: 9442 },
    expect: { outcome: 'entitled', lines: { 'percentage-65': 60, pension: 1080 }, monthly: 1080 },
  },
  {
    name: 'One cent over the limit of capital: 52 %',
    facts: { ...employee, ...older, widowCapitalIncome: 9442.01, claimsMinimum: false },
    expect: { outcome: 'entitled', lines: { percentage: 52, pension: 936 } },
  },
  {
    name: 'Two children: the gender-gap supplement on top',
    facts: { ...employee, genderGapChildren: 2 },
    expect: { outcome: 'entitled', lines: { pension: 936, 'gender-gap': 73.8, monthly: 1009.8 }, monthly: 1009.8 },
  },
  {
    name: 'The cause of death is not known: incomplete',
    facts: without(employee, 'deathCause'),
    expect: { outcome: 'unknown', missing: ['deathCause'] },
  },
  {
    name: 'The date of the wedding is not known: incomplete',
    facts: without(employee, 'bondDate'),
    expect: { outcome: 'unknown', missing: ['bondDate'] },
  },
];
