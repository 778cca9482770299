import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';

/** A firefighter of 60 and a half with 39 years contributed, 30 of them in the job: 65 less six years, and 60 at least. */
const firefighter = {
  retirementDate: '2026-06-30',
  birthDate: '1965-12-20',
  registered: true,
  hardJob: 'firefighter',
  hardJobMonths: 360,
  minerCategory: 0,
  bullfights: 0,
  daysByRetirement: 14_235,
  recentDaysByRetirement: 5479,
  careGap: 'no',
  retirementBase: 2200,
  claimsMinimum: false,
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  genderGapChildren: 0,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const seed = { ...firefighter, retirementDate: '2023-07-01', birthDate: '1962-12-20' };
const localPolice = { ...firefighter, hardJob: 'local-police', birthDate: '1966-06-30' };
const artist = { ...firefighter, hardJob: 'other-artist', hardJobMonths: 0, birthDate: '1964-06-30' };
const bullfighter = { ...artist, hardJob: 'bullfighter', birthDate: '1970-06-30', bullfights: 150 };

export const examples: readonly Example[] = [
  {
    name: 'A firefighter at 60 and a half: six years off the age, the time gained counts',
    facts: firefighter,
    expect: {
      outcome: 'entitled',
      lines: { 'age-lowered': 2190, 'days-counted': 1634, percentage: 100, pension: 2200 },
      monthly: 2200,
      pays: 14,
      documents: ['job-certificate', 'company-certificate'],
    },
  },
  {
    name: 'July 2023: a firefighter at 60',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', monthly: 2200 },
  },
  {
    name: 'July 2023: a miner at 52 with 26 years and the highest coefficient',
    source: guide,
    facts: {
      ...seed,
      birthDate: '1971-07-01',
      hardJob: 'miner',
      hardJobMonths: 336,
      minerCategory: 50,
    },
    expect: { outcome: 'entitled', lines: { 'age-lowered': 5110 } },
  },
  {
    name: 'July 2023: the same miner a day before 52 is too young',
    source: guide,
    facts: { ...seed, birthDate: '1971-07-02', hardJob: 'miner', hardJobMonths: 336, minerCategory: 50 },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'A firefighter at 59 with 35 years in the job',
    facts: { ...firefighter, birthDate: '1967-06-30', hardJobMonths: 420 },
    expect: { outcome: 'entitled', lines: { 'age-lowered': 2555 } },
  },
  {
    name: 'A firefighter at 59 with a month less: refused, it is 60',
    facts: { ...firefighter, birthDate: '1967-06-30', hardJobMonths: 419 },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'A local police officer five years before 65',
    facts: localPolice,
    expect: { outcome: 'entitled', lines: { 'days-counted': 1826 } },
  },
  {
    name: 'A local police officer of less than fifteen years: refused',
    facts: { ...localPolice, birthDate: '1961-01-01', hardJobMonths: 179 },
    expect: { outcome: 'not-entitled', unmet: ['time-in-job'] },
  },
  {
    name: 'A pilot: two fifths of 20 years',
    facts: { ...firefighter, hardJob: 'pilot', hardJobMonths: 240, birthDate: '1968-12-20' },
    expect: { outcome: 'entitled', lines: { 'age-lowered': 2920 } },
  },
  {
    name: 'A train driver: three twentieths of 20 years are not enough at 61',
    facts: { ...firefighter, hardJob: 'train-driver', hardJobMonths: 240, birthDate: '1964-07-01' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'A singer at 60 with eight years in the last 21: nothing is taken',
    facts: { ...artist, hardJob: 'singer-dancer', hardJobMonths: 96, birthDate: '1966-06-30' },
    expect: { outcome: 'entitled', lines: { percentage: 100 }, monthly: 2200 },
  },
  {
    name: 'Another artist three years before 65: 24 % less',
    facts: artist,
    expect: { outcome: 'entitled', lines: { 'full-pension': 2200, cut: 24, pension: 1672 }, monthly: 1672 },
  },
  {
    name: 'A bullfighter at 56 with 150 fights',
    facts: bullfighter,
    expect: { outcome: 'entitled', lines: { percentage: 100 }, monthly: 2200 },
  },
  {
    name: 'A bullfighter with 149 fights: refused',
    facts: { ...bullfighter, bullfights: 149 },
    expect: { outcome: 'not-entitled', unmet: ['bullfights'] },
  },
  {
    name: 'A low pension reaches the minimum under 65, with two children',
    facts: { ...firefighter, retirementBase: 700, claimsMinimum: true, genderGapChildren: 2 },
    expect: {
      outcome: 'entitled',
      lines: { pension: 700, 'minimum-complement': 175.9, 'gender-gap': 73.8 },
      monthly: 949.7,
      documents: ['job-certificate', 'company-certificate', 'family-book'],
    },
  },
  {
    name: 'Over the maximum, with a dependent spouse and a career a child has cut',
    facts: {
      ...firefighter,
      retirementBase: 4000,
      careGap: 'interrupted-career',
      claimsMinimum: true,
      pensionHousehold: 'dependentSpouse',
    },
    expect: {
      outcome: 'entitled',
      lines: { maximum: 3359.6 },
      monthly: 3359.6,
      documents: ['job-certificate', 'company-certificate', 'career-gap-proof', 'spouse-income'],
    },
  },
  {
    name: 'Not registered: refused',
    facts: { ...firefighter, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'A day less than fifteen years: refused',
    facts: { ...firefighter, birthDate: '1960-01-01', daysByRetirement: 5474 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'A day less than two of the last fifteen years: refused',
    facts: { ...firefighter, recentDaysByRetirement: 729 },
    expect: { outcome: 'not-entitled', unmet: ['recent-period'] },
  },
  {
    name: 'The profession is not known: incomplete',
    facts: without(firefighter, 'hardJob'),
    expect: { outcome: 'unknown', missing: ['hardJob'] },
  },
];
