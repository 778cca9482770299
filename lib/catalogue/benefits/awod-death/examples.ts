import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

/** The widow of a worker who earned 24,000 € a year and died of an accident at work. */
const widow = {
  deathDate: '2026-05-10',
  deathCause: 'work-accident',
  deceasedSituation: 'active',
  bestMonthsSum: 0,
  yearlyWages: 24_000,
  deceasedPensionBase: 0,
  deceasedPensionBaseNow: 0,
  severeFromWork: false,
  accidentDate: '2026-05-09',
  survivorKind: 'widow',
  spouseConditions: true,
  spouseGrade: 'ordinary',
  orphanOfBoth: false,
  widowBeside: 'none',
  orphansInCase: 0,
  relativesInCase: 0,
  employerAtFault: false,
  surchargeRate: 0,
  iban: 'ES9121000418450200051332',
};
const ofSpouse = ['spouseConditions'] as const;
const orphan = { ...without(widow, ...ofSpouse), survivorKind: 'orphan', orphanConditions: true, widowBeside: '52' };
const father = {
  ...without(widow, ...ofSpouse),
  survivorKind: 'relative',
  relativeConditions: true,
  widowBeside: 'none',
};
const basic = [
  'death-certificate',
  'company-certificate',
  'accident-report',
  'kinship-proof',
  'wages-certificate',
] as const;

export const examples: readonly Example[] = [
  {
    name: 'The widow: 52 % of a twelfth of the real wages, in 12 payments',
    facts: widow,
    expect: {
      outcome: 'entitled',
      lines: { base: 2000, percentage: 52, pension: 1040, monthly: 1040 },
      monthly: 1040,
      pays: 12,
      total: 12_480,
      documents: [...basic],
    },
  },
  {
    name: 'July 2023: the real wages of a year over 12, in 12 payments, without contributions asked',
    source: guide,
    facts: { ...widow, deathDate: '2023-07-01', accidentDate: '2023-06-30', deceasedSituation: 'not-registered' },
    expect: { outcome: 'entitled', lines: { base: 2000, pension: 1040 }, pays: 12 },
  },
  {
    name: 'July 2023: 30 % more from a firm that broke the safety rules',
    source: guide,
    facts: {
      ...widow,
      deathDate: '2023-07-01',
      accidentDate: '2023-06-30',
      employerAtFault: true,
      surchargeRate: 30,
    },
    expect: {
      outcome: 'entitled',
      lines: { pension: 1040, 'surcharge-rate': 30, surcharge: 312, monthly: 1352 },
      monthly: 1352,
      documents: [...basic, 'inspection-report'],
    },
  },
  {
    name: 'July 2023: 50 % more at most',
    source: guide,
    facts: {
      ...widow,
      deathDate: '2023-07-01',
      accidentDate: '2023-06-30',
      employerAtFault: true,
      surchargeRate: 50,
    },
    expect: { outcome: 'entitled', lines: { surcharge: 520, monthly: 1560 } },
  },
  {
    name: 'A widow with children in her charge: 70 %',
    facts: { ...widow, spouseGrade: 'dependants' },
    expect: { outcome: 'entitled', lines: { percentage: 70, pension: 1400 } },
  },
  {
    name: 'Wages of 150,000 €: the maximum pension, spread over 12 payments',
    facts: { ...widow, yearlyWages: 150_000 },
    expect: { outcome: 'entitled', lines: { 'pension-at-maximum': 3919.53 } },
  },
  {
    name: 'Three orphans beside the widow: 48 % among them',
    facts: { ...orphan, orphansInCase: 2 },
    expect: { outcome: 'entitled', lines: { percentage: 20, 'pension-at-limit': 320 }, pays: 12 },
  },
  {
    name: 'An orphan of both parents: 20 % and 52 %',
    facts: { ...orphan, orphanOfBoth: true, widowBeside: 'none' },
    expect: { outcome: 'entitled', lines: { increase: 1040, pension: 1440 } },
  },
  {
    name: 'A father without widow nor orphans: 20 % and 52 %',
    facts: father,
    expect: { outcome: 'entitled', lines: { percentage: 20, increase: 1040, pension: 1440 } },
  },
  {
    name: 'A father beside a widow: 20 %',
    facts: { ...father, widowBeside: '52' },
    expect: { outcome: 'entitled', lines: { pension: 400 } },
  },
  {
    name: 'An accident five years before to the day: still in time',
    facts: { ...widow, accidentDate: '2021-05-10' },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'An accident five years and a day before: refused',
    facts: { ...widow, accidentDate: '2021-05-09' },
    expect: { outcome: 'not-entitled', unmet: ['proof-in-time'] },
  },
  {
    name: 'A severe pensioner of an old accident: taken as proved, on the base of the pension',
    facts: {
      ...widow,
      deceasedSituation: 'pensioner',
      severeFromWork: true,
      deceasedPensionStart: '2024-02-01',
      deceasedPensionBase: 2000,
      deceasedPensionBaseNow: 2111.51,
      yearlyWages: 0,
      accidentDate: '2010-01-01',
    },
    expect: {
      outcome: 'entitled',
      lines: { 'pension-base': 2000, base: 2111.51, pension: 1097.99 },
      pays: 12,
      documents: ['death-certificate', 'accident-report', 'kinship-proof', 'wages-certificate'],
    },
  },
  {
    name: 'An ordinary illness: refused',
    facts: { ...widow, deathCause: 'illness', bestMonthsSum: 50_400, yearlyWages: 0 },
    expect: { outcome: 'not-entitled', unmet: ['from-work'] },
  },
  {
    name: 'Neither spouse nor partner: refused',
    facts: { ...widow, spouseConditions: false },
    expect: { outcome: 'not-entitled', unmet: ['spouse'] },
  },
  {
    name: 'A child of 40: refused',
    facts: { ...orphan, orphanConditions: false },
    expect: { outcome: 'not-entitled', unmet: ['orphan'] },
  },
  {
    name: 'A father with means: refused',
    facts: { ...father, relativeConditions: false },
    expect: { outcome: 'not-entitled', unmet: ['relative'] },
  },
  {
    name: 'The day of the accident is not known: incomplete',
    facts: without(widow, 'accidentDate'),
    expect: { outcome: 'unknown', missing: ['accidentDate'] },
  },
];
