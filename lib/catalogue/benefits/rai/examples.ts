import type { Example } from '../../kernel';

/** 50 years old, 14 months on the register, 500 € a month of income, living alone. */
const longTerm = {
  activeIncomeGroup: 'long-term',
  unemploymentClaimDate: '2023-07-01',
  birthDate: '1973-02-10',
  movedForViolence: false,
  monthsRegistered: 14,
  protectionExhausted: true,
  activeIncomeLastYear: false,
  earlierActiveIncome: 0,
  jobSeeker: true,
  activityAgreement: true,
  ownIncomeMonth: 500,
  unitMembers: 1,
  unitIncomeMonth: 500,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const anyAge = without(longTerm, 'monthsRegistered', 'protectionExhausted');
const emigrant = {
  ...anyAge,
  activeIncomeGroup: 'returned-emigrant',
  returnedToSpain: '2023-01-15',
  monthsWorkedOutside: 6,
};
const victim = {
  ...without(anyAge, 'activeIncomeLastYear'),
  activeIncomeGroup: 'violence-victim',
  birthDate: '1995-02-10',
  livesWithAggressor: false,
};
const disabled = {
  ...without(longTerm, 'activeIncomeLastYear'),
  activeIncomeGroup: 'disability',
  birthDate: '1995-02-10',
  disabilityDegree: 34,
};
const guide = 'Your social security rights in Spain, July 2023';
const granted = { outcome: 'entitled' } as const;
const award = { month: 480, months: 11, income: 5280 } as const;

export const examples: readonly Example[] = [
  {
    name: 'July 2023: long unemployed and over 45: 480 € for 11 months',
    source: guide,
    facts: longTerm,
    expect: { ...granted, lines: award, total: 5280, documents: ['income-statement'] },
  },
  {
    name: 'July 2023: a disability of 34 %, at any age [O30]',
    source: guide,
    facts: disabled,
    expect: { ...granted, lines: award, documents: ['income-statement', 'disability-certificate'] },
  },
  {
    name: 'July 2023: back from six months of work abroad, over 45 [O30]',
    source: guide,
    facts: emigrant,
    expect: { ...granted, lines: award, documents: ['income-statement', 'emigrant-certificate'] },
  },
  {
    name: 'July 2023: victim of violence, at any age; three months more for having moved',
    source: guide,
    facts: { ...victim, movedForViolence: true },
    expect: {
      ...granted,
      lines: { ...award, 'moving-aid': 1440 },
      total: 6720,
      documents: ['income-statement', 'violence-proof', 'change-of-address'],
    },
  },
  {
    name: 'Back from abroad at 37: refused for the age [O30]',
    facts: { ...emigrant, birthDate: '1985-12-31' },
    expect: { outcome: 'not-entitled', unmet: ['age-45'] },
  },
  {
    name: 'Back from abroad more than a year ago, after five months of work: refused',
    facts: { ...emigrant, returnedToSpain: '2022-06-30', monthsWorkedOutside: 5 },
    expect: { outcome: 'not-entitled', unmet: ['worked-abroad', 'back-this-year'] },
  },
  {
    name: 'A disability of 32 %: refused',
    facts: { ...disabled, disabilityDegree: 32 },
    expect: { outcome: 'not-entitled', unmet: ['disability'] },
  },
  {
    name: 'Victim who lives with the aggressor: refused',
    facts: { ...victim, livesWithAggressor: true },
    expect: { outcome: 'not-entitled', unmet: ['lives-apart'] },
  },
  {
    name: 'Eleven months on the register and a benefit still running: refused',
    facts: { ...longTerm, monthsRegistered: 11, protectionExhausted: false },
    expect: { outcome: 'not-entitled', unmet: ['registered-a-year', 'exhausted'] },
  },
  {
    name: 'At 65: refused',
    facts: { ...longTerm, birthDate: '1958-07-01' },
    expect: { outcome: 'not-entitled', unmet: ['under-65'] },
  },
  {
    name: 'Had it last year, and three times: refused',
    facts: { ...longTerm, activeIncomeLastYear: true, earlierActiveIncome: 3 },
    expect: { outcome: 'not-entitled', unmet: ['not-last-year', 'fewer-than-three'] },
  },
  {
    name: 'Low income of one’s own, but too much in the family: refused',
    facts: { ...longTerm, unitMembers: 2, unitIncomeMonth: 1620.01 },
    expect: { outcome: 'not-entitled', unmet: ['means'], documents: ['income-statement', 'family-book'] },
  },
  {
    name: 'Income of 810 € to the cent, alone and on average: granted',
    facts: { ...longTerm, ownIncomeMonth: 810, unitMembers: 2, unitIncomeMonth: 1620 },
    expect: { ...granted, total: 5280 },
  },
  {
    name: 'Not looking for work: refused',
    facts: { ...longTerm, jobSeeker: false, activityAgreement: false },
    expect: { outcome: 'not-entitled', unmet: ['job-seeker', 'activity-agreement'] },
  },
  {
    name: 'Claimed on 31 October 2024, the last day: granted',
    facts: { ...longTerm, unemploymentClaimDate: '2024-10-31' },
    expect: { ...granted, lines: award },
  },
  {
    name: 'Claimed on 1 November 2024: the programme is over, for everybody',
    facts: { ...longTerm, unemploymentClaimDate: '2024-11-01' },
    expect: { outcome: 'not-entitled', unmet: ['programme-open'] },
  },
  {
    name: 'The months on the register are not known: incomplete',
    facts: without(longTerm, 'monthsRegistered'),
    expect: { outcome: 'unknown', missing: ['monthsRegistered'] },
  },
];
