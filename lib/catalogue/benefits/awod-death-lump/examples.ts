import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

/** The widow of a worker who earned 24,000 € a year and died of an accident at work. */
const spouse = {
  deathDate: '2026-05-10',
  deathCause: 'work-accident',
  deceasedSituation: 'active',
  bestMonthsSum: 0,
  yearlyWages: 24_000,
  deceasedPensionBase: 0,
  deceasedPensionBaseNow: 0,
  severeFromWork: false,
  accidentDate: '2026-05-09',
  lumpClaimant: 'spouse',
  lumpWithPension: true,
  spouseEntitled: false,
  orphansEntitled: 1,
  bothParents: false,
  iban: 'ES9121000418450200051332',
};
const orphan = { ...spouse, lumpClaimant: 'orphan', spouseEntitled: true, orphansEntitled: 2 };
const parent = {
  ...without(spouse, 'lumpWithPension'),
  lumpClaimant: 'parent',
  parentDependent: true,
  nobodyElse: true,
};
const seed = { deathDate: '2023-07-01', accidentDate: '2023-06-30' };
const basic = [
  'death-certificate',
  'company-certificate',
  'accident-report',
  'kinship-proof',
  'wages-certificate',
] as const;

export const examples: readonly Example[] = [
  {
    name: 'The widow: six months of a base of 2,000 €',
    facts: spouse,
    expect: {
      outcome: 'entitled',
      lines: { base: 2000, 'months-spouse': 6, compensation: 12_000 },
      total: 12_000,
      documents: [...basic],
    },
  },
  {
    name: 'July 2023: six months for the spouse',
    source: guide,
    facts: { ...spouse, ...seed },
    expect: { outcome: 'entitled', lines: { 'months-spouse': 6 }, total: 12_000 },
  },
  {
    name: 'July 2023: one month for each orphan',
    source: guide,
    facts: { ...orphan, ...seed },
    expect: { outcome: 'entitled', lines: { 'months-orphan': 1, compensation: 2000 }, total: 2000 },
  },
  {
    name: 'July 2023: and the six months shared when no parent has a right',
    source: guide,
    facts: { ...orphan, ...seed, spouseEntitled: false },
    expect: { outcome: 'entitled', lines: { 'shared-among-orphans': 6000, compensation: 8000 }, total: 8000 },
  },
  {
    name: 'July 2023: nine months for one dependent parent',
    source: guide,
    facts: { ...parent, ...seed },
    expect: {
      outcome: 'entitled',
      lines: { 'months-parents': 9, compensation: 18_000 },
      total: 18_000,
      documents: [...basic, 'dependence-proof'],
    },
  },
  {
    name: 'July 2023: twelve months for both parents',
    source: guide,
    facts: { ...parent, ...seed, bothParents: true },
    expect: { outcome: 'entitled', lines: { 'months-parents': 12 }, total: 24_000 },
  },
  {
    name: 'A severe pensioner of an old accident: on the base of the pension',
    facts: {
      ...spouse,
      deceasedSituation: 'pensioner',
      severeFromWork: true,
      deceasedPensionStart: '2026-02-01',
      deceasedPensionBase: 1500,
      deceasedPensionBaseNow: 1500,
      yearlyWages: 0,
    },
    expect: { outcome: 'entitled', lines: { 'pension-base': 1500, compensation: 9000 } },
  },
  {
    name: 'An accident five years and a day before: refused',
    facts: { ...spouse, accidentDate: '2021-05-09' },
    expect: { outcome: 'not-entitled', unmet: ['proof-in-time'] },
  },
  {
    name: 'An accident that was not of work, and no right to the pension: refused',
    facts: { ...spouse, deathCause: 'accident', lumpWithPension: false, yearlyWages: 0, bestMonthsSum: 50_400 },
    expect: { outcome: 'not-entitled', unmet: ['from-work', 'with-pension'] },
  },
  {
    name: 'A parent with means, beside an orphan: refused',
    facts: { ...parent, parentDependent: false, nobodyElse: false },
    expect: { outcome: 'not-entitled', unmet: ['parent-dependent', 'nobody-else'] },
  },
  {
    name: 'The day of the accident is not known: incomplete',
    facts: without(spouse, 'accidentDate'),
    expect: { outcome: 'unknown', missing: ['accidentDate'] },
  },
];
