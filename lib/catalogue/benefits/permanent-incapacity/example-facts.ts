type Facts = Readonly<Record<string, unknown>>;

export const guide = 'Your social security rights in Spain, July 2023';

/** Somebody of 52 in March 2026 with 25 years contributed for 2,000 € a month: the base is 1,714.29 €. */
export const ill: Facts = {
  incapacityCause: 'common-illness',
  incapacityDate: '2026-03-16',
  birthDate: '1974-03-01',
  registered: true,
  regime: 'general',
  incapacityCareerDays: 9125,
  incapacityRecentDays: 3650,
  leaveDaysBeforeIncapacity: 545,
  incapacityBases: 192_000,
  claimsMinimum: false,
  pensionHousehold: 'alone',
  pensionOtherIncome: 0,
  genderGapChildren: 0,
  iban: 'ES9121000418450200051332',
};

/** 40 on the day, just five years of 365 days, no sick leave before. */
export const forty: Facts = {
  ...ill,
  birthDate: '1986-03-16',
  incapacityCareerDays: 1825,
  incapacityRecentDays: 1825,
  leaveDaysBeforeIncapacity: 0,
  incapacityBases: 60_000,
};

/** 60 in July 2023 with 36 years contributed; the base is 1,000 €. */
export const july2023: Facts = {
  ...ill,
  incapacityDate: '2023-07-01',
  birthDate: '1963-05-01',
  incapacityCareerDays: 13_140,
  incapacityBases: 112_000,
};

/** Hurt outside work: the best 24 bases add up to 48,000 €. */
export const hurt: Facts = {
  ...ill,
  incapacityCause: 'non-work-accident',
  incapacityCareerDays: 100,
  incapacityRecentDays: 100,
  leaveDaysBeforeIncapacity: 300,
  incapacityBases: 48_000,
};

/** Not registered, fifteen years contributed and three of them in the last ten. */
export const notRegistered: Facts = {
  ...ill,
  registered: false,
  incapacityCareerDays: 5475,
  incapacityRecentDays: 1095,
  leaveDaysBeforeIncapacity: 0,
  incapacityBases: 112_000,
};

/** Retired by age: 67 with forty years contributed. */
export const retired: Facts = { ...ill, birthDate: '1959-01-10', incapacityCareerDays: 14_600, twoYearsInLast15: true };

/** 68, twelve and a half years contributed: too few to retire. */
export const lateCareer: Facts = {
  ...ill,
  birthDate: '1958-01-10',
  incapacityCareerDays: 4562,
  incapacityBases: 112_000,
  twoYearsInLast15: true,
};

export const without = (facts: Facts, ...keys: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
