import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';

/** 65 on 10 March 2024 with a long career, retired 27 months later, goes on in the company the next day. */
const employee = {
  pensionWorkStart: '2026-06-16',
  pensionBegan: '2026-06-15',
  birthDate: '1959-03-10',
  daysByPension: 16_060,
  activeWork: 'employee',
  givesWork: false,
  publicPost: false,
  delayForm: 'none',
  pensionMonth: 2000,
  iban: 'ES9121000418450200051332',
};
const selfEmployed = { ...employee, activeWork: 'self-employed' };
const employer = { ...selfEmployed, givesWork: true };
const seed = {
  ...employee,
  pensionWorkStart: '2023-07-01',
  pensionBegan: '2023-06-30',
  birthDate: '1957-03-10',
};
const spring = { ...employee, pensionBegan: '2025-03-30', birthDate: '1958-12-10' };
const shortCareer = { ...spring, birthDate: '1957-06-10', daysByPension: 10_950 };
const lastDay = { pensionWorkStart: '2025-03-31' };
const firstDay = { pensionWorkStart: '2025-04-01' };

export const examples: readonly Example[] = [
  {
    name: 'Two years later, an employee: 55 %, and 60 % after a year (O06)',
    facts: employee,
    expect: {
      outcome: 'entitled',
      lines: {
        pension: 2000,
        'years-later': 2,
        share: 55,
        monthly: 1100,
        'yearly-gain': 5,
        'share-next-year': 60,
        solidarity: 9,
        'solidarity-own': 2,
      },
      monthly: 1100,
      pays: 14,
      documents: ['work-proof'],
    },
  },
  {
    name: 'Goes on in the same job the day the pension is born: paid from the next day',
    facts: { ...employee, pensionWorkStart: '2026-06-15' },
    expect: { outcome: 'entitled', lines: { share: 55 }, monthly: 1100 },
  },
  {
    name: 'One year later: 45 %',
    facts: { ...employee, birthDate: '1960-03-10' },
    expect: { outcome: 'entitled', lines: { 'years-later': 1, share: 45 }, monthly: 900 },
  },
  {
    name: 'Three years later: 65 %',
    facts: { ...employee, birthDate: '1958-03-10' },
    expect: { outcome: 'entitled', lines: { 'years-later': 3, share: 65 }, monthly: 1300 },
  },
  {
    name: 'Three years later, self-employed with an employee: 75 % (O06)',
    facts: { ...employer, birthDate: '1958-03-10' },
    expect: {
      outcome: 'entitled',
      lines: { share: 75, 'share-next-year': 80 },
      monthly: 1500,
      documents: ['work-proof', 'employee-contract'],
    },
  },
  {
    name: 'Three years later, self-employed without employees: 65 %',
    facts: { ...selfEmployed, birthDate: '1958-03-10' },
    expect: { outcome: 'entitled', lines: { share: 65, solidarity: 9 }, monthly: 1300 },
  },
  {
    name: 'Four years later, self-employed with an employee: 80 % like everybody (O06)',
    facts: { ...employer, birthDate: '1957-03-10' },
    expect: { outcome: 'entitled', lines: { 'years-later': 4, share: 80 }, monthly: 1600 },
  },
  {
    name: 'Five years later: all of the pension',
    facts: { ...employee, birthDate: '1956-03-10' },
    expect: { outcome: 'entitled', lines: { 'years-later': 5, share: 100 }, monthly: 2000 },
  },
  {
    name: 'July 2023: half of the pension',
    source: guide,
    facts: seed,
    expect: { outcome: 'entitled', lines: { share: 50, monthly: 1000, solidarity: 9 }, monthly: 1000, pays: 14 },
  },
  {
    name: 'July 2023: all of it for the self-employed with an employee',
    source: guide,
    facts: { ...seed, activeWork: 'self-employed', givesWork: true },
    expect: { outcome: 'entitled', lines: { share: 100 }, monthly: 2000 },
  },
  {
    name: '31 March 2025: half of the pension',
    facts: { ...spring, ...lastDay },
    expect: { outcome: 'entitled', lines: { share: 50 }, monthly: 1000 },
  },
  {
    name: '1 April 2025: 45 % one year later',
    facts: { ...spring, ...firstDay },
    expect: { outcome: 'entitled', lines: { share: 45 }, monthly: 900 },
  },
  {
    name: '31 March 2025 with less than 100 % of the base: refused',
    facts: { ...shortCareer, ...lastDay },
    expect: { outcome: 'not-entitled', unmet: ['full-percentage'] },
  },
  {
    name: '1 April 2025 with less than 100 % of the base: granted',
    facts: { ...shortCareer, ...firstDay },
    expect: { outcome: 'entitled', lines: { share: 45 }, monthly: 900 },
  },
  {
    name: '31 March 2025 with a lump sum for retiring later: refused',
    facts: { ...spring, ...lastDay, delayForm: 'lump-sum' },
    expect: { outcome: 'not-entitled', unmet: ['no-lump-sum'] },
  },
  {
    name: '1 April 2025 with a lump sum for retiring later: granted',
    facts: { ...spring, ...firstDay, delayForm: 'lump-sum' },
    expect: { outcome: 'entitled', monthly: 900 },
  },
  {
    name: 'Eleven months later: refused (O06)',
    facts: { ...employee, birthDate: '1960-07-01', pensionBegan: '2026-06-15' },
    expect: { outcome: 'not-entitled', unmet: ['one-year-later'], otherwise: 'retire-flexible' },
  },
  {
    name: 'A post in the public sector: refused',
    facts: { ...employee, publicPost: true },
    expect: { outcome: 'not-entitled', unmet: ['private-post'] },
  },
  {
    name: 'Working with the pension before retiring: refused',
    facts: { ...employee, pensionWorkStart: '2026-06-14' },
    expect: { outcome: 'not-entitled', unmet: ['pension-begun'] },
  },
  {
    name: 'The date of birth is not known: incomplete',
    facts: Object.fromEntries(Object.entries(employee).filter(([key]) => key !== 'birthDate')),
    expect: { outcome: 'unknown', missing: ['birthDate'] },
  },
];
