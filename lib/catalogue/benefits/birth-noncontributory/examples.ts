import type { Example } from '../../kernel';

/** A mother of a couple in her first job, 1,200 € a month: 40 € a day, twice the IPREM. */
const newWorker = {
  situation: 'birth',
  eventDate: '2025-09-10',
  singleParent: false,
  children: [{ disability: false }],
  largeFamily: false,
  disability65: false,
  stopsWork: true,
  registered: true,
  regime: 'general',
  birthDate: '2000-01-15',
  daysLast7Years: 60,
  daysCareer: 100,
  baseSum: 1200,
  baseDays: 30,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

const mother = { ...newWorker, role: 'birth-mother' };
const otherParent = { ...newWorker, role: 'other-parent' };
const adoption = { ...otherParent, situation: 'adoption' };
const guide = 'Your social security rights in Spain, July 2023';
const seed = { ...mother, eventDate: '2023-07-01' };
const longer = { days: 56, 'days-extra': 14, subsidy: 1120 } as const;

export const examples: readonly Example[] = [
  {
    name: 'The base is over the IPREM: 20 € a day for 42 days',
    facts: newWorker,
    expect: {
      outcome: 'entitled',
      lines: { 'daily-base': 40, iprem: 20, 'daily-amount': 20, 'days-compulsory': 42, days: 42, subsidy: 840 },
      total: 840,
      documents: ['family-book'],
    },
  },
  {
    name: 'The base is under the IPREM: 18 € a day',
    facts: { ...newWorker, baseSum: 540 },
    expect: { outcome: 'entitled', lines: { 'daily-base': 18, 'daily-amount': 18, subsidy: 756 }, total: 756 },
  },
  {
    name: 'The base is the IPREM',
    facts: { ...newWorker, baseSum: 600 },
    expect: { outcome: 'entitled', lines: { 'daily-base': 20, 'daily-amount': 20 }, total: 840 },
  },
  {
    name: 'Part-time, 3,650 € in the year: 10 € a day',
    facts: { ...newWorker, baseSum: 3650, baseDays: 365 },
    expect: { outcome: 'entitled', lines: { 'daily-amount': 10 }, total: 420 },
  },
  {
    name: 'July 2023: the mother has 42 days at the IPREM',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { iprem: 20, days: 42 }, total: 840 },
  },
  {
    name: 'July 2023: 56 days when she is the only parent',
    source: guide,
    facts: { ...seed, singleParent: true },
    expect: { outcome: 'entitled', lines: longer, total: 1120 },
  },
  {
    name: 'Large family: 56 days, with the title',
    facts: { ...newWorker, largeFamily: true },
    expect: { outcome: 'entitled', lines: longer, documents: ['family-book', 'large-family-title'] },
  },
  {
    name: 'Twins: 56 days',
    facts: { ...newWorker, children: [{ disability: false }, { disability: false }] },
    expect: { outcome: 'entitled', lines: longer },
  },
  {
    name: 'A disability of 65 % of the mother or the child: 56 days',
    facts: { ...newWorker, disability65: true },
    expect: { outcome: 'entitled', lines: longer, documents: ['family-book', 'disability-certificate'] },
  },
  {
    name: 'All the reasons at once: still 56 days',
    facts: {
      ...newWorker,
      singleParent: true,
      largeFamily: true,
      disability65: true,
      children: [{ disability: true }, { disability: true }],
    },
    expect: { outcome: 'entitled', lines: longer, total: 1120 },
  },
  {
    name: 'The mother on 30 July 2025: granted',
    facts: { ...mother, eventDate: '2025-07-30' },
    expect: { outcome: 'entitled', lines: { days: 42 }, total: 840 },
  },
  {
    name: 'The other parent on 30 July 2025: refused, it was only for the biological mother',
    facts: { ...otherParent, eventDate: '2025-07-30' },
    expect: { outcome: 'not-entitled', unmet: ['biological-mother'] },
  },
  {
    name: 'Either parent on 31 July 2025: granted',
    facts: { ...newWorker, eventDate: '2025-07-31' },
    expect: { outcome: 'entitled', lines: { days: 42 }, total: 840 },
  },
  {
    name: 'Adoption on 30 July 2025: refused',
    facts: { ...adoption, eventDate: '2025-07-30' },
    expect: { outcome: 'not-entitled', unmet: ['biological-mother'] },
  },
  {
    name: 'Adoption on 31 July 2025: granted',
    facts: { ...adoption, eventDate: '2025-07-31' },
    expect: { outcome: 'entitled', lines: { days: 42 }, documents: ['court-decision'] },
  },
  {
    name: 'Self-employed and up to date: granted',
    facts: { ...newWorker, regime: 'self-employed', duesPaid: true, baseSum: 5400, baseDays: 180 },
    expect: {
      outcome: 'entitled',
      lines: { 'daily-base': 30, 'daily-amount': 20 },
      total: 840,
      documents: ['family-book', 'self-employed-statement'],
    },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...newWorker, regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'Not registered: refused',
    facts: { ...newWorker, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Goes on working: refused',
    facts: { ...newWorker, stopsWork: false },
    expect: { outcome: 'not-entitled', unmet: ['rest'] },
  },
  {
    name: 'Aged 25 with 90 days in seven years: the contributory benefit is hers',
    facts: { ...newWorker, daysLast7Years: 90 },
    expect: { outcome: 'not-entitled', unmet: ['short-of-period'], otherwise: 'birth-and-childcare' },
  },
  {
    name: 'Aged 25 with 89 days in seven years and 179 in all: this one',
    facts: { ...newWorker, daysLast7Years: 89, daysCareer: 179 },
    expect: { outcome: 'entitled', total: 840 },
  },
  {
    name: 'Aged 20: the contributory benefit asks no days',
    facts: without({ ...newWorker, birthDate: '2005-01-15' }, 'daysLast7Years', 'daysCareer'),
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'A birth of 2024, and who asks is not known: incomplete',
    facts: { ...newWorker, eventDate: '2024-05-02' },
    expect: { outcome: 'unknown', missing: ['role'] },
  },
  {
    name: 'The registration is not known: incomplete',
    facts: without(newWorker, 'registered', 'regime'),
    expect: { outcome: 'unknown', missing: ['registered', 'regime'] },
  },
  {
    name: 'Without the base yet: entitled, the amount is missing',
    facts: without(newWorker, 'baseSum', 'baseDays'),
    expect: { outcome: 'entitled', missing: ['baseSum', 'baseDays'] },
  },
];
