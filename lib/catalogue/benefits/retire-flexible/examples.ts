import type { Example } from '../../kernel';

const guide = 'Your social security rights in Spain, July 2023';

/** A pension of 1,600 € since January 2026 and a first job of 60 % in October, nine months later. */
const employee = {
  pensionWorkStart: '2026-10-01',
  pensionBegan: '2026-01-15',
  flexibleWork: 'part-time',
  workingDay: 60,
  firstPartTime: true,
  publicPost: false,
  delayForm: 'none',
  pensionMonth: 1600,
  iban: 'ES9121000418450200051332',
};
const seed = { ...employee, pensionWorkStart: '2023-07-01', pensionBegan: '2022-05-31' };
const { workingDay: _1, firstPartTime: _2, ...withoutDay } = employee;
const selfEmployed = {
  ...employee,
  flexibleWork: 'self-employed',
  workingDay: 0,
  firstPartTime: false,
  selfEmployedBefore: false,
};

export const examples: readonly Example[] = [
  {
    name: 'A working day of 60 %, nine months after retiring: 40 % and 25 % more',
    facts: employee,
    expect: {
      outcome: 'entitled',
      lines: {
        pension: 1600,
        'working-day': 60,
        'share-by-day': 40,
        'share-added': 25,
        share: 65,
        monthly: 1040,
      },
      monthly: 1040,
      pays: 14,
      documents: ['part-time-contract'],
    },
  },
  {
    name: 'July 2023: the working day cut by 50 %, half of the pension',
    source: guide,
    facts: { ...seed, workingDay: 50 },
    expect: { outcome: 'entitled', lines: { 'share-by-day': 50, share: 50, monthly: 800 }, monthly: 800, pays: 14 },
  },
  {
    name: 'July 2023: the working day cut by 25 %, a quarter of the pension',
    source: guide,
    facts: { ...seed, workingDay: 75 },
    expect: { outcome: 'entitled', lines: { share: 25, monthly: 400 }, monthly: 400 },
  },
  {
    name: 'July 2023: a cut of less than 25 % is not enough',
    source: guide,
    facts: { ...seed, workingDay: 76 },
    expect: { outcome: 'not-entitled', unmet: ['part-time-day'] },
  },
  {
    name: 'July 2023: a cut of more than 50 % is too much',
    source: guide,
    facts: { ...seed, workingDay: 49 },
    expect: { outcome: 'not-entitled', unmet: ['part-time-day'] },
  },
  {
    name: '31 March 2025: a cut of 60 % is too much',
    facts: { ...seed, pensionWorkStart: '2025-03-31', workingDay: 40 },
    expect: { outcome: 'not-entitled', unmet: ['part-time-day'] },
  },
  {
    name: '1 April 2025: a cut of 60 % pays 60 %',
    facts: { ...seed, pensionWorkStart: '2025-04-01', workingDay: 40 },
    expect: { outcome: 'entitled', lines: { share: 60 }, monthly: 960 },
  },
  {
    name: '27 August 2026: 60 % gives 40 %, nothing is added',
    facts: { ...employee, pensionWorkStart: '2026-08-27' },
    expect: { outcome: 'entitled', lines: { share: 40 }, monthly: 640 },
  },
  {
    name: '28 August 2026: 60 % gives 65 %',
    facts: { ...employee, pensionWorkStart: '2026-08-28' },
    expect: { outcome: 'entitled', lines: { 'share-added': 25, share: 65 }, monthly: 1040 },
  },
  {
    name: '54 %: 46 % and 15 % more',
    facts: { ...employee, workingDay: 54 },
    expect: { outcome: 'entitled', lines: { 'share-by-day': 46, 'share-added': 15, share: 61 }, monthly: 976 },
  },
  {
    name: '55 %: 45 % and 25 % more',
    facts: { ...employee, workingDay: 55 },
    expect: { outcome: 'entitled', lines: { 'share-added': 25, share: 70 }, monthly: 1120 },
  },
  {
    name: '33 %: 67 % and 15 % more',
    facts: { ...employee, workingDay: 33 },
    expect: { outcome: 'entitled', lines: { share: 82 }, monthly: 1312 },
  },
  {
    name: '80 %: 20 % and 25 % more',
    facts: { ...employee, workingDay: 80 },
    expect: { outcome: 'entitled', lines: { share: 45 }, monthly: 720 },
  },
  {
    name: '81 % is too much',
    facts: { ...employee, workingDay: 81 },
    expect: { outcome: 'not-entitled', unmet: ['part-time-day'] },
  },
  {
    name: 'Five months after retiring nothing is added',
    facts: { ...employee, pensionBegan: '2026-05-01' },
    expect: { outcome: 'entitled', lines: { share: 40 }, monthly: 640 },
  },
  {
    name: 'A second job: nothing is added',
    facts: { ...employee, firstPartTime: false },
    expect: { outcome: 'entitled', lines: { share: 40 }, monthly: 640 },
  },
  {
    name: 'Self-employed from 28 August 2026: 25 % of the pension',
    facts: selfEmployed,
    expect: {
      outcome: 'entitled',
      lines: { 'share-self-employed': 25, share: 25, monthly: 400 },
      monthly: 400,
      documents: ['self-employed-registration'],
    },
  },
  {
    name: 'Self-employed on 27 August 2026: refused, the law did not allow it',
    facts: { ...selfEmployed, pensionWorkStart: '2026-08-27' },
    expect: { outcome: 'not-entitled', unmet: ['self-employed-law'] },
  },
  {
    name: 'Self-employed within the three years before: refused',
    facts: { ...selfEmployed, selfEmployedBefore: true },
    expect: { outcome: 'not-entitled', unmet: ['not-self-employed-before'], otherwise: 'retire-active' },
  },
  {
    name: 'With a lump sum for retiring later: refused',
    facts: { ...employee, delayForm: 'lump-sum' },
    expect: { outcome: 'not-entitled', unmet: ['no-lump-sum'] },
  },
  {
    name: 'A post in the public sector: refused',
    facts: { ...employee, publicPost: true },
    expect: { outcome: 'not-entitled', unmet: ['private-post'] },
  },
  {
    name: 'The pension comes after the job: refused',
    facts: { ...employee, pensionBegan: '2026-10-01' },
    expect: { outcome: 'not-entitled', unmet: ['pension-first'] },
  },
  {
    name: 'The working day is not known: incomplete',
    facts: { ...withoutDay, firstPartTime: true },
    expect: { outcome: 'unknown', missing: ['workingDay'] },
  },
];
