import type { Example } from '../../kernel';

/** A Portuguese worker with a permanent job, a rented flat and her family in Madrid for two years. */
const settled = {
  residenceDate: '2026-03-02',
  legalBasis: 'worker',
  residentSince: '2024-02-15',
  staysWithoutBreak: true,
  daysAbroadInYear: 30,
  absenceForIllness: false,
  activity: 'work-spain',
  stableWork: true,
  unpaidActivityIn: 'none',
  familyLivesIn: 'spain',
  housing: 'rented',
  taxedIn: 'spain',
  intendsToStay: true,
};
const guide = 'Your social security rights in Spain, July 2023';
const july2023 = { ...settled, residenceDate: '2023-07-01', residentSince: '2020-07-01' };
const granted = { outcome: 'entitled' } as const;
const { stableWork: _, ...notWorking } = settled;
const { intendsToStay: _1, ...plansUnknown } = settled;
const student = { ...notWorking, activity: 'study', legalBasis: 'student', studyFundsFrom: 'spain' };

export const examples: readonly Example[] = [
  {
    name: 'Everything points to Spain',
    facts: settled,
    expect: {
      ...granted,
      lines: { 'months-here': 24, 'days-allowed': 90 },
      documents: ['registration', 'municipal-register', 'work-contract', 'home-proof'],
    },
  },
  {
    name: 'July 2023: all the factors of the guide point to Spain',
    source: guide,
    facts: { ...july2023, unpaidActivityIn: 'spain' },
    expect: { ...granted, lines: { 'months-here': 36 } },
  },
  {
    name: 'July 2023: a student whose money comes from Spain, with means and cover',
    source: guide,
    facts: { ...student, residenceDate: '2023-07-01', residentSince: '2022-09-01', housing: 'shared' },
    expect: { ...granted, documents: ['registration', 'means-and-cover', 'municipal-register'] },
  },
  {
    name: 'A student paid from abroad: weighed with the rest, never a bare no',
    facts: { ...student, studyFundsFrom: 'elsewhere' },
    expect: { outcome: 'unknown', unmet: ['study-funds'] },
  },
  {
    name: 'Works, pays taxes and has the family elsewhere: the factors are weighed',
    facts: {
      ...notWorking,
      activity: 'work-elsewhere',
      legalBasis: 'means-and-cover',
      familyLivesIn: 'elsewhere',
      taxedIn: 'elsewhere',
      unpaidActivityIn: 'elsewhere',
    },
    expect: { outcome: 'unknown', unmet: ['work-here', 'family-here', 'tax-here', 'unpaid-here'] },
  },
  {
    name: 'Two months here, in a hotel, in a job for the summer, and off again: weighed',
    facts: {
      ...settled,
      residentSince: '2026-01-03',
      stableWork: false,
      housing: 'temporary',
      intendsToStay: false,
    },
    expect: { outcome: 'unknown', unmet: ['duration', 'work-stable', 'home-lasting', 'intention'] },
  },
  {
    name: 'Three months here to the day: long enough for the factor of time',
    facts: { ...settled, residentSince: '2025-12-02' },
    expect: { ...granted, lines: { 'months-here': 3 } },
  },
  {
    name: 'A day less than three months: weighed with the rest',
    facts: { ...settled, residentSince: '2025-12-03' },
    expect: { outcome: 'unknown', unmet: ['duration'] },
  },
  {
    name: 'No lawful reason to reside: refused, whatever the factors',
    facts: { ...settled, legalBasis: 'none' },
    expect: { outcome: 'not-entitled', unmet: ['legal-residence'] },
  },
  {
    name: '91 days away in a year: refused',
    facts: { ...settled, daysAbroadInYear: 91, absenceForIllness: false },
    expect: { outcome: 'not-entitled', unmet: ['ninety-days'] },
  },
  {
    name: '91 days away through illness: granted',
    facts: { ...settled, daysAbroadInYear: 91, absenceForIllness: true },
    expect: {
      ...granted,
      documents: ['registration', 'municipal-register', 'work-contract', 'home-proof', 'illness-proof'],
    },
  },
  { name: '90 days away: nothing to justify', facts: { ...settled, daysAbroadInYear: 90 }, expect: granted },
  {
    name: 'With a residence permit and nobody of one’s own',
    facts: { ...settled, legalBasis: 'permit', familyLivesIn: 'none', taxedIn: 'none' },
    expect: { ...granted, documents: ['permit', 'municipal-register', 'work-contract', 'home-proof'] },
  },
  {
    name: 'The plans are not known: incomplete',
    facts: plansUnknown,
    expect: { outcome: 'unknown', missing: ['intendsToStay'] },
  },
];
