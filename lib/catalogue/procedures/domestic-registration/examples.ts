import type { Example } from '../../kernel';

/** Somebody who will begin on 1 December 2026, 20 hours a week for 800 € in fourteen payments. */
const begins = {
  domesticWorkerId: '11223344B',
  domesticWorkerName: 'Lucía',
  domesticWorkerSurnames: 'Fernández Prado',
  domesticStart: '2026-12-01',
  domesticContract: 'permanent',
  domesticHours: 20,
  domesticSchedule: 'De lunes a viernes, de 9 a 13',
  domesticPayKind: 'month-14',
  domesticPay: 800,
  domesticPlace: 'Calle de la Luna, 12, Madrid',
  domesticBegun: false,
};
const { domesticPay: _, ...withoutPay } = begins;

export const examples: readonly Example[] = [
  {
    name: 'Asked for before the work begins',
    facts: begins,
    expect: { outcome: 'entitled', lines: { pay: 933.33, base: 970, employer: 216.03, worker: 62.09 } },
  },
  {
    name: 'The work has begun: a person decides, from the day it is asked for',
    facts: { ...begins, domesticStart: '2026-11-10', domesticBegun: true },
    expect: { outcome: 'unknown', unmet: ['before-start'] },
  },
  {
    name: 'Exactly the minimum wage of 40 hours',
    facts: { ...begins, domesticHours: 40, domesticPay: 1221 },
    expect: { outcome: 'entitled', lines: { base: 1424.5, employer: 317.23 } },
  },
  {
    name: 'Less than the minimum wage, and too many hours: refused',
    facts: { ...begins, domesticHours: 41, domesticPay: 1220 },
    expect: { outcome: 'not-entitled', unmet: ['full-week', 'minimum-wage'] },
  },
  {
    name: 'Less than the hour: refused',
    facts: { ...begins, domesticPayKind: 'hour', domesticPay: 9.54 },
    expect: { outcome: 'not-entitled', unmet: ['minimum-hour'] },
  },
  {
    name: 'Exactly the hour',
    facts: { ...begins, domesticPayKind: 'hour', domesticPay: 9.55 },
    expect: { outcome: 'entitled', lines: { pay: 764, base: 785 } },
  },
  {
    name: 'The pay is missing: incomplete',
    facts: withoutPay,
    expect: { outcome: 'unknown', missing: ['domesticPay'] },
  },
];
