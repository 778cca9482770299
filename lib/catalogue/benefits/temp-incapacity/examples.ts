import type { Example } from '../../kernel';

/** An employee on 2,000 € a month who falls ill; the company does not pay it, so the entity does. */
const ill = {
  sickLeaveStart: '2025-09-01',
  leaveCause: 'common-illness',
  sickLeaveDays: 30,
  medicalLeave: true,
  worksDuringLeave: false,
  relapse: false,
  earlierLeaveDays: 0,
  registered: true,
  regime: 'general',
  paidByCompany: false,
  daysLast5YearsToLeave: 900,
  leaveBaseSum: 2000,
  leaveBaseDays: 30,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...ill, sickLeaveStart: '2023-07-01' };
const selfEmployed = {
  ...ill,
  regime: 'self-employed',
  duesPaid: true,
  leaveBaseSum: 1500,
};
const special = (leaveCause: string, sickLeaveStart: string) => ({
  ...without(ill, 'daysLast5YearsToLeave'),
  leaveCause,
  sickLeaveStart,
});
const week39 = {
  ...special('pregnancy-week-39', '2024-04-01'),
  birthDate: '1994-05-10',
  daysLast7YearsToLeave: 400,
  daysCareerToLeave: 700,
};

export const examples: readonly Example[] = [
  {
    name: 'O09: 30 days of illness on 2,000 € a month: 17 days at 40 € and 10 at 50 €, 12 of them paid by the company',
    facts: ill,
    expect: {
      outcome: 'entitled',
      lines: {
        'daily-base': 66.67,
        'days-unpaid': 3,
        'daily-60': 40,
        'days-60': 17,
        'daily-75': 50,
        'days-75': 10,
        'employer-days': 12,
        'employer-amount': 480,
        'entity-days': 15,
        'entity-amount': 700,
        subsidy: 1180,
      },
      total: 1180,
      documents: ['company-certificate'],
    },
  },
  {
    name: 'July 2023: 60 % from day 4 to 20, 75 % from 21, at most 365 and 180 days more',
    source: guide,
    facts: { ...seed, sickLeaveDays: 40 },
    expect: {
      outcome: 'entitled',
      lines: {
        'days-unpaid': 3,
        'days-60': 17,
        'days-75': 20,
        'employer-days': 12,
        'limit-ordinary': 365,
        'limit-extension': 180,
        'limit-all': 730,
      },
      total: 1680,
    },
  },
  {
    name: 'July 2023: 180 days contributed in 5 years are enough',
    source: guide,
    facts: { ...seed, daysLast5YearsToLeave: 180 },
    expect: { outcome: 'entitled', total: 1180 },
  },
  {
    name: '179 days contributed: refused',
    facts: { ...seed, daysLast5YearsToLeave: 179 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'July 2023, accident outside work: nothing contributed is asked for',
    source: guide,
    facts: { ...without(seed, 'daysLast5YearsToLeave'), leaveCause: 'non-work-accident' },
    expect: { outcome: 'entitled', total: 1180 },
  },
  {
    name: 'July 2023, self-employed: paid from day 4, all by the entity',
    source: guide,
    facts: { ...selfEmployed, sickLeaveStart: '2023-07-01' },
    expect: {
      outcome: 'entitled',
      lines: { 'daily-base': 50, 'daily-60': 30, 'daily-75': 37.5, 'entity-days': 27, 'entity-amount': 885 },
      total: 885,
      documents: ['self-employed-statement'],
    },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...selfEmployed, duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'Three days of illness: granted, and nothing is paid',
    facts: { ...ill, sickLeaveDays: 3 },
    expect: { outcome: 'entitled', lines: { 'days-unpaid': 3, subsidy: 0 }, total: 0 },
  },
  {
    name: '600 days: the extension until 545, and the wait for the decision on incapacity',
    facts: { ...ill, sickLeaveStart: '2024-01-10', sickLeaveDays: 600 },
    expect: {
      outcome: 'entitled',
      lines: { 'days-60': 17, 'days-75': 580, 'entity-days': 585 },
      total: 29_680,
    },
  },
  {
    name: 'The company pays with the wages: the same right, and nothing planned by the entity',
    facts: { ...ill, paidByCompany: true },
    expect: { outcome: 'entitled', total: 1180, documents: [] },
  },
  {
    name: 'A relapse after 18 days: no more unpaid days, two days at 60 % and then 75 %',
    facts: { ...ill, relapse: true, earlierLeaveDays: 18, sickLeaveDays: 10 },
    expect: {
      outcome: 'entitled',
      lines: { 'days-60': 2, 'days-75': 8, 'entity-days': 10, subsidy: 480 },
      total: 480,
    },
  },
  {
    name: 'A relapse when the 545 days are used up: refused',
    facts: { ...ill, relapse: true, earlierLeaveDays: 545 },
    expect: { outcome: 'not-entitled', unmet: ['not-exhausted'] },
  },
  {
    name: 'Disabling period on 31 May 2023: an illness like any other, three days unpaid',
    facts: { ...ill, leaveCause: 'disabling-menstruation', sickLeaveStart: '2023-05-31', sickLeaveDays: 5 },
    expect: { outcome: 'entitled', lines: { 'days-unpaid': 3, 'days-60': 2, 'employer-days': 2 }, total: 80 },
  },
  {
    name: 'Disabling period on 1 June 2023: paid from the first day by the entity, nothing contributed needed',
    facts: { ...special('disabling-menstruation', '2023-06-01'), sickLeaveDays: 5 },
    expect: { outcome: 'entitled', lines: { 'days-60': 5, 'entity-days': 5, 'entity-amount': 200 }, total: 200 },
  },
  {
    name: 'Ending of a pregnancy: the company pays the first day as wages, the entity the rest',
    facts: { ...special('pregnancy-interruption', '2024-04-01'), sickLeaveDays: 22 },
    expect: { outcome: 'entitled', lines: { 'days-wage': 1, 'days-60': 19, 'days-75': 2 }, total: 860 },
  },
  {
    name: 'Week 39 of pregnancy at 29, with 400 days in seven years: granted',
    facts: { ...week39, sickLeaveDays: 10 },
    expect: { outcome: 'entitled', lines: { 'days-wage': 1, 'days-60': 9 }, total: 360 },
  },
  {
    name: 'Week 39 of pregnancy at 29, with 179 days in seven years and 359 in all: refused',
    facts: { ...week39, daysLast7YearsToLeave: 179, daysCareerToLeave: 359 },
    expect: { outcome: 'not-entitled', unmet: ['week-39-period'] },
  },
  {
    name: 'Donating a kidney on 2 March 2025: an illness, unpaid until day 4',
    facts: { ...ill, leaveCause: 'organ-donation', sickLeaveStart: '2025-03-02' },
    expect: { outcome: 'entitled', lines: { 'days-unpaid': 3 }, total: 1180 },
  },
  {
    name: 'Donating a kidney on 3 March 2025: 100 % from the first day',
    facts: special('organ-donation', '2025-03-03'),
    expect: {
      outcome: 'entitled',
      lines: { 'daily-100': 66.67, 'days-100': 30, 'entity-amount': 2000.1 },
      total: 2000.1,
    },
  },
  {
    name: 'Not registered: refused',
    facts: { ...ill, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Nobody has signed the person off work: refused',
    facts: { ...ill, medicalLeave: false },
    expect: { outcome: 'not-entitled', unmet: ['medical-leave'] },
  },
  {
    name: 'Works during the leave: refused',
    facts: { ...ill, worksDuringLeave: true },
    expect: { outcome: 'not-entitled', unmet: ['not-working'] },
  },
  {
    name: 'The days contributed are not known: incomplete',
    facts: without(ill, 'daysLast5YearsToLeave'),
    expect: { outcome: 'unknown', missing: ['daysLast5YearsToLeave'] },
  },
];
