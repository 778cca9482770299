import type { Example } from '../../kernel';

/** An employer who corrects the salary of who works 20 hours: 800 € in fourteen payments. */
const correction = {
  domesticRole: 'employer',
  domesticOther: '11223344B',
  domesticAct: 'correction',
  domesticWhat: 'salary',
  domesticFrom: '2026-03-01',
  domesticContract: 'permanent',
  domesticHours: 20,
  domesticSchedule: 'De lunes a viernes, de 9 a 13',
  domesticPayKind: 'month-14',
  domesticPay: 800,
  domesticPlace: 'Calle de la Luna, 12, Madrid',
  domesticRecord: false,
  domesticLate: false,
  domesticStanding: 'active',
  domesticClash: 'none',
  domesticReduction: 'general',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

export const examples: readonly Example[] = [
  {
    name: 'A salary of 800 € corrected: 933.33 € a month, band 5, base 970 €',
    facts: correction,
    // 228.92 + 14.55 + 53.35 + 1.94 + 7.28 = 306.04; reductions 45.78 + 44.23; the worker 45.59 + 15.04 + 1.46.
    expect: {
      outcome: 'entitled',
      lines: { pay: 933.33, base: 970, employer: 216.03, reductions: 90.01, worker: 62.09 },
    },
  },
  {
    name: 'A change told within three days: decided at once',
    facts: {
      ...correction,
      domesticAct: 'change',
      domesticFrom: '2026-11-20',
      domesticWhat: 'hours',
      domesticHours: 22,
    },
    expect: { outcome: 'entitled', lines: { base: 970 } },
  },
  {
    name: 'Exactly the minimum wage of 40 hours in 2025, in fourteen payments',
    facts: { ...correction, domesticFrom: '2025-05-01', domesticHours: 40, domesticPay: 1184 },
    expect: { outcome: 'entitled', lines: { base: 1381.33 } },
  },
  {
    name: 'By the hour at the hour of 2026, 9.55 €',
    facts: { ...correction, domesticWhat: 'several', domesticPayKind: 'hour', domesticPay: 9.55, domesticHours: 10 },
    expect: { outcome: 'entitled', lines: { pay: 382, base: 436 } },
  },
  {
    name: 'A cent under the hour: refused',
    facts: { ...correction, domesticWhat: 'several', domesticPayKind: 'hour', domesticPay: 9.54, domesticHours: 10 },
    expect: { outcome: 'not-entitled', unmet: ['minimum-hour'] },
  },
  {
    name: 'Under the minimum wage for 30 hours: refused',
    facts: { ...correction, domesticWhat: 'hours', domesticHours: 30 },
    expect: { outcome: 'not-entitled', unmet: ['minimum-wage'] },
  },
  {
    name: '41 hours a week: refused',
    facts: { ...correction, domesticWhat: 'hours', domesticHours: 41, domesticPay: 1300 },
    expect: { outcome: 'not-entitled', unmet: ['full-week'] },
  },
  {
    name: 'Somebody who does not work there, and a job that is over: refused',
    facts: { ...correction, domesticStanding: 'none' },
    expect: { outcome: 'not-entitled', unmet: ['own-employment'] },
  },
  {
    name: 'The job ended before that day: refused',
    facts: { ...correction, domesticStanding: 'ended' },
    expect: { outcome: 'not-entitled', unmet: ['active'] },
  },
  {
    name: 'A change before another one already declared: refused, it has to be corrected',
    facts: { ...correction, domesticAct: 'change', domesticFrom: '2026-11-20', domesticClash: 'later' },
    expect: { outcome: 'not-entitled', unmet: ['no-later'] },
  },
  {
    name: 'The worker says something else than the employer, and late: a person decides',
    facts: {
      ...correction,
      domesticRole: 'worker',
      domesticAct: 'change',
      domesticClash: 'other',
      domesticLate: true,
    },
    expect: { outcome: 'unknown', unmet: ['by-employer', 'in-time', 'not-contested'] },
  },
  {
    name: 'The salary is missing: incomplete',
    facts: without(correction, 'domesticPay'),
    expect: { outcome: 'unknown', missing: ['domesticPay'] },
  },
];
