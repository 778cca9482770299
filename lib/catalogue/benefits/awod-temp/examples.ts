import type { Example } from '../../kernel';

/** An employee on 1,800 € a month with 1,095 € of overtime in the year: 60 and 3 € a day; the contract has ended. */
const accident = {
  sickLeaveStart: '2025-09-01',
  workCaused: true,
  workLeaveCause: 'work-accident',
  sickLeaveDays: 31,
  medicalLeave: true,
  worksDuringLeave: false,
  relapse: false,
  earlierLeaveDays: 0,
  regime: 'general',
  paidByCompany: false,
  leaveBaseSum: 1800,
  leaveBaseDays: 30,
  overtimeLastYear: 1095,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const selfEmployed = {
  ...accident,
  regime: 'self-employed',
  registered: true,
  duesPaid: true,
  leaveBaseSum: 1200,
  overtimeLastYear: 0,
};

export const examples: readonly Example[] = [
  {
    name: 'An accident at work: 75 % of 63 € for 30 days, and the company pays the first day',
    facts: accident,
    expect: {
      outcome: 'entitled',
      lines: {
        'daily-base': 63,
        'days-wage': 1,
        rate: 75,
        'daily-75': 47.25,
        'days-75': 30,
        'medicine-share': 0,
        subsidy: 1417.5,
      },
      total: 1417.5,
      documents: ['company-certificate'],
    },
  },
  {
    name: 'July 2023: 75 % from the day after, 365 days and 180 more, medicines free, nothing contributed asked for',
    source: guide,
    facts: { ...accident, sickLeaveStart: '2023-07-01', overtimeLastYear: 0, sickLeaveDays: 365 },
    expect: {
      outcome: 'entitled',
      lines: {
        rate: 75,
        'daily-75': 45,
        'days-75': 364,
        'limit-ordinary': 365,
        'limit-extension': 180,
        'medicine-share': 0,
      },
      total: 16_380,
    },
  },
  {
    name: 'An occupational disease of 600 days: extension, and the wait for the decision on incapacity',
    facts: { ...accident, workLeaveCause: 'occupational-disease', sickLeaveStart: '2024-01-10', sickLeaveDays: 600 },
    expect: { outcome: 'entitled', lines: { 'days-75': 599, 'limit-all': 730 } },
  },
  {
    name: 'A disease under observation: 180 days and 180 more, and no day after them',
    facts: { ...accident, workLeaveCause: 'disease-observation', sickLeaveDays: 400 },
    expect: {
      outcome: 'entitled',
      lines: { 'days-75': 359, 'limit-ordinary': 180, 'limit-extension': 180, 'limit-all': 360 },
    },
  },
  {
    name: 'Self-employed: the first day is not paid',
    facts: selfEmployed,
    expect: {
      outcome: 'entitled',
      lines: { 'daily-base': 40, 'days-unpaid': 1, 'daily-75': 30, 'days-75': 30 },
      total: 900,
      documents: ['self-employed-statement'],
    },
  },
  {
    name: 'Self-employed and not registered: refused',
    facts: { ...selfEmployed, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...selfEmployed, duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'A relapse after 100 days: every day is paid',
    facts: { ...accident, relapse: true, earlierLeaveDays: 100, sickLeaveDays: 10 },
    expect: { outcome: 'entitled', lines: { 'days-75': 10 }, total: 472.5 },
  },
  {
    name: 'A relapse when the 545 days are used up: refused',
    facts: { ...accident, relapse: true, earlierLeaveDays: 545 },
    expect: { outcome: 'not-entitled', unmet: ['not-exhausted'] },
  },
  {
    name: 'It does not come from work: refused',
    facts: { ...accident, workCaused: false },
    expect: { outcome: 'not-entitled', unmet: ['work-caused'], otherwise: 'temp-incapacity' },
  },
  {
    name: 'Nobody has signed the person off work: refused',
    facts: { ...accident, medicalLeave: false },
    expect: { outcome: 'not-entitled', unmet: ['medical-leave'] },
  },
  {
    name: 'Works during the leave: refused',
    facts: { ...accident, worksDuringLeave: true },
    expect: { outcome: 'not-entitled', unmet: ['not-working'] },
  },
  {
    name: 'Where it comes from is not known: incomplete',
    facts: without(accident, 'workCaused'),
    expect: { outcome: 'unknown', missing: ['workCaused'] },
  },
];
