import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

/** A child of ten whose father, an employee with a base of 1,800 €, has died; the mother draws 52 %. */
const child = {
  deathDate: '2026-05-10',
  deathCause: 'illness',
  deceasedSituation: 'active',
  bestMonthsSum: 50_400,
  yearlyWages: 0,
  deceasedPensionBase: 0,
  deceasedPensionBaseNow: 0,
  orphanBirthDate: '2016-03-02',
  orphanIncapacitated: false,
  childOf: 'deceased',
  absoluteOrphan: false,
  widowDrawing: '52',
  orphansDrawing: 0,
  claimsMinimum: true,
  orphanWorkIncome: 0,
  orphanOtherIncome: 0,
  orphanDisability: 0,
  orphanNeedsHelp: false,
  iban: 'ES9121000418450200051332',
};
const young = { ...child, orphanBirthDate: '2003-03-02', claimsMinimum: false };
const disabled = {
  ...child,
  orphanBirthDate: '1990-03-02',
  orphanIncapacitated: true,
  claimsMinimum: false,
  orphanDisability: 65,
};
const seed = { ...child, deathDate: '2023-07-01' };
const small = { bestMonthsSum: 14_000 };
const basic = ['death-certificate', 'company-certificate', 'family-book'] as const;

export const examples: readonly Example[] = [
  {
    name: 'One child beside the widow: 20 %',
    facts: child,
    expect: {
      outcome: 'entitled',
      lines: { base: 1800, percentage: 20, pension: 360, monthly: 360 },
      monthly: 360,
      pays: 14,
      total: 5040,
      documents: [...basic, 'disability-certificate', 'income-statement'],
    },
  },
  {
    name: 'July 2023: 20 % of the base for each, in 14 payments',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { percentage: 20, pension: 360 }, monthly: 360, pays: 14 },
  },
  {
    name: 'July 2023: no contributions asked of who was registered; both parents lost, 20 % and 52 %',
    source: guide,
    facts: { ...seed, absoluteOrphan: true, widowDrawing: 'none' },
    expect: { outcome: 'entitled', lines: { increase: 936, pension: 1296 }, monthly: 1296 },
  },
  {
    name: 'July 2023: three orphans and the widow stay in 100 % of the base: 16 % each',
    source: guide,
    facts: { ...seed, orphansDrawing: 2 },
    expect: { outcome: 'entitled', lines: { 'pension-at-limit': 288 }, monthly: 288 },
  },
  {
    name: 'July 2023: earning less than the minimum wage of a year at 22',
    source: guide,
    facts: { ...young, deathDate: '2023-07-01', orphanBirthDate: '2001-03-02', orphanWorkIncome: 15_119.99 },
    expect: { outcome: 'entitled', lines: { pension: 360 } },
  },
  {
    name: 'Three orphans beside a widow with 70 %: still 48 % for them',
    facts: { ...child, widowDrawing: '70', orphansDrawing: 2, claimsMinimum: false },
    expect: { outcome: 'entitled', lines: { 'pension-at-limit': 288 }, monthly: 288, documents: [...basic] },
  },
  {
    name: 'Two orphans beside a widow: 20 % each',
    facts: { ...child, orphansDrawing: 1, claimsMinimum: false },
    expect: { outcome: 'entitled', lines: { pension: 360 }, monthly: 360 },
  },
  {
    name: 'Lost both parents, three orphans: 100 % among them, 33.33 % each',
    facts: { ...child, absoluteOrphan: true, widowDrawing: 'none', orphansDrawing: 2, claimsMinimum: false },
    expect: { outcome: 'entitled', lines: { increase: 312, 'pension-at-limit': 600 }, monthly: 600 },
  },
  {
    name: 'The other parent is dead but a second spouse draws the widowhood: no increase',
    facts: { ...child, absoluteOrphan: true },
    expect: { outcome: 'entitled', lines: { pension: 360 }, monthly: 360 },
  },
  {
    name: 'A temporary widowhood leaves the increase to the orphan',
    facts: { ...child, absoluteOrphan: true, widowDrawing: 'temporary' },
    expect: { outcome: 'entitled', lines: { increase: 936, pension: 1296 } },
  },
  {
    name: 'A base of 500 €: the minimum of an orphan',
    facts: { ...child, ...small },
    expect: { outcome: 'entitled', lines: { base: 500, pension: 100, complement: 186.5, monthly: 286.5 } },
  },
  {
    name: 'Under 18 with 65 % of disability: the higher minimum',
    facts: { ...child, ...small, orphanDisability: 65 },
    expect: { outcome: 'entitled', lines: { pension: 100, complement: 463, monthly: 563 } },
  },
  {
    name: 'An adult unable to work with 65 % of disability: no age limit, and the allowance',
    facts: disabled,
    expect: {
      outcome: 'entitled',
      lines: { pension: 360, allowance: 425.91, monthly: 785.91 },
      monthly: 785.91,
      documents: [...basic, 'incapacity-proof', 'disability-certificate'],
    },
  },
  {
    name: '75 % of disability and in need of another person: the higher allowance',
    facts: { ...disabled, orphanDisability: 75, orphanNeedsHelp: true },
    expect: { outcome: 'entitled', lines: { allowance: 638.74 } },
  },
  {
    name: 'A pensioner with a base of 20,000 €: the maximum pension',
    facts: {
      ...child,
      deceasedSituation: 'pensioner',
      deceasedPensionStart: '2026-02-01',
      deceasedPensionBase: 20_000,
      deceasedPensionBaseNow: 20_000,
      bestMonthsSum: 0,
    },
    expect: {
      outcome: 'entitled',
      lines: { 'pension-base': 20_000, 'pension-at-maximum': 3359.6 },
      documents: ['death-certificate', 'family-book', 'disability-certificate', 'income-statement'],
    },
  },
  {
    name: 'A work accident: real wages in 12 payments',
    facts: { ...child, deathCause: 'work-accident', bestMonthsSum: 0, yearlyWages: 24_000 },
    expect: {
      outcome: 'entitled',
      lines: { base: 2000, pension: 400 },
      pays: 12,
      documents: [
        'death-certificate',
        'company-certificate',
        'accident-report',
        'family-book',
        'disability-certificate',
        'income-statement',
      ],
    },
  },
  {
    name: 'At 23, one cent under the minimum wage of a year: granted',
    facts: { ...young, orphanWorkIncome: 17_093.99 },
    expect: {
      outcome: 'entitled',
      lines: { pension: 360 },
      documents: [...basic, 'income-statement'],
    },
  },
  {
    name: 'At 23, the minimum wage of a year: refused',
    facts: { ...young, orphanWorkIncome: 17_094 },
    expect: { outcome: 'not-entitled', unmet: ['earnings'] },
  },
  {
    name: 'At 25 years to the day: refused',
    facts: { ...young, orphanBirthDate: '2001-05-10' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'Not registered, one day short of 15 years: refused',
    facts: { ...child, deceasedSituation: 'not-registered', deceasedDaysCareer: 5474 },
    expect: { outcome: 'not-entitled', unmet: ['career'] },
  },
  {
    name: 'A child of the spouse whom somebody else keeps: refused',
    facts: { ...child, childOf: 'spouse', stepchildConditions: false },
    expect: { outcome: 'not-entitled', unmet: ['stepchild'] },
  },
  {
    name: 'The date of birth is not known: incomplete',
    facts: without(child, 'orphanBirthDate'),
    expect: { outcome: 'unknown', missing: ['orphanBirthDate'] },
  },
];
