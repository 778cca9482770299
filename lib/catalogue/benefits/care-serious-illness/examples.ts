import type { Example } from '../../kernel';

/** A mother of 38 with a child of 6; 1,800 € a month is 60 € a day, cut by half. */
const mother = {
  careReductionStart: '2025-03-03',
  careRelation: 'parent',
  patientBirthDate: '2019-01-20',
  diagnosedAsMinor: true,
  patientDisability65: false,
  seriousIllness: true,
  needsDirectCare: true,
  otherParentWork: 'works',
  othersCareSubsidy: false,
  birthDate: '1987-02-10',
  registered: true,
  regime: 'general',
  careDaysLast7Years: 2000,
  careDaysCareer: 4200,
  careReduction: 50,
  careWorkShare: 100,
  careBaseSum: 1800,
  careBaseDays: 30,
  careOvertimeYear: 0,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const employed = ['medical-declaration', 'family-book', 'reduction-certificate', 'base-certificate'];

export const examples: readonly Example[] = [
  {
    name: 'Half the day: half of 60 € a day, for a month at first',
    facts: mother,
    expect: {
      outcome: 'entitled',
      lines: {
        'daily-base': 60,
        cut: 50,
        'daily-amount': 30,
        'first-months': 1,
        'extension-months': 2,
        'further-months': 4,
        'until-age': 23,
        days: 31,
        subsidy: 930,
      },
      total: 930,
      documents: employed,
    },
  },
  {
    name: 'Overtime counts: 3,650 € in the year are 10 € a day more',
    facts: { ...mother, careOvertimeYear: 3650, careReduction: 99.9 },
    expect: { outcome: 'entitled', lines: { 'daily-base': 70, 'daily-amount': 69.93, days: 31 }, total: 2167.83 },
  },
  {
    name: 'July 2023: one month, extensions of 2 months, until 23',
    source: guide,
    facts: { ...mother, careReductionStart: '2023-07-01' },
    expect: {
      outcome: 'entitled',
      lines: { 'first-months': 1, 'extension-months': 2, 'further-months': 2, 'until-age': 23, days: 31 },
    },
  },
  {
    name: 'July 2023: until 26 with a disability of 65 %, which the guide leaves out',
    source: guide,
    facts: {
      ...mother,
      careReductionStart: '2023-07-01',
      patientBirthDate: '2002-01-20',
      patientDisability65: true,
    },
    expect: {
      outcome: 'entitled',
      lines: { 'until-age': 26 },
      documents: [...employed, 'disability-certificate'],
    },
  },
  {
    name: '19 July 2023: extensions of two months',
    facts: { ...mother, careReductionStart: '2023-07-19' },
    expect: { outcome: 'entitled', lines: { 'further-months': 2 } },
  },
  {
    name: '20 July 2023: further extensions of four months',
    facts: { ...mother, careReductionStart: '2023-07-20' },
    expect: { outcome: 'entitled', lines: { 'further-months': 4 } },
  },
  {
    name: 'A patient of 20 on 31 March 2023: it cannot begin',
    facts: {
      ...mother,
      careReductionStart: '2023-03-31',
      patientBirthDate: '2003-01-20',
      careAlreadyPaid: false,
    },
    expect: { outcome: 'not-entitled', unmet: ['goes-on'] },
  },
  {
    name: 'A patient of 20 on 1 April 2023: it can begin',
    facts: { ...mother, careReductionStart: '2023-04-01', patientBirthDate: '2003-01-20' },
    expect: { outcome: 'entitled', lines: { 'until-age': 23 } },
  },
  {
    name: 'A patient of 24 with a disability whose benefit goes on',
    facts: {
      ...mother,
      patientBirthDate: '2000-06-01',
      patientDisability65: true,
      careAlreadyPaid: true,
    },
    expect: { outcome: 'entitled', lines: { 'until-age': 26 } },
  },
  {
    name: 'The patient turns 23 in ten days: the first period ends the day before',
    facts: { ...mother, patientBirthDate: '2002-03-13' },
    expect: { outcome: 'entitled', lines: { days: 10 }, total: 300 },
  },
  {
    name: 'A patient of 23 without a disability: refused',
    facts: { ...mother, patientBirthDate: '2002-01-20', careAlreadyPaid: true },
    expect: { outcome: 'not-entitled', unmet: ['patient-age'] },
  },
  {
    name: 'The illness was diagnosed at 19: refused',
    facts: { ...mother, patientBirthDate: '2005-01-20', diagnosedAsMinor: false },
    expect: { outcome: 'not-entitled', unmet: ['diagnosed-as-minor'] },
  },
  {
    name: 'The spouse of the patient asks',
    facts: {
      ...without(mother, 'otherParentWork', 'othersCareSubsidy'),
      careRelation: 'spouse',
      patientBirthDate: '2004-01-20',
      otherParentWork: 'only-parent',
    },
    expect: {
      outcome: 'entitled',
      documents: ['medical-declaration', 'couple-proof', 'reduction-certificate', 'base-certificate'],
    },
  },
  {
    name: 'Separated, the other does not work, 31 March 2023: refused',
    facts: { ...mother, careReductionStart: '2023-03-31', otherParentWork: 'separated' },
    expect: { outcome: 'not-entitled', unmet: ['both-work'] },
  },
  {
    name: 'Separated, the other does not work, 1 April 2023: granted',
    facts: { ...mother, careReductionStart: '2023-04-01', otherParentWork: 'separated' },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'The only parent: granted',
    facts: { ...mother, otherParentWork: 'only-parent' },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'The other parent does not work: refused',
    facts: { ...mother, otherParentWork: 'does-not-work' },
    expect: { outcome: 'not-entitled', unmet: ['both-work'] },
  },
  {
    name: 'The other parent is paid it too: refused',
    facts: { ...mother, othersCareSubsidy: true },
    expect: { outcome: 'not-entitled', unmet: ['one-of-you'] },
  },
  {
    name: 'The illness is not on the list: refused',
    facts: { ...mother, seriousIllness: false },
    expect: { outcome: 'not-entitled', unmet: ['serious-illness'] },
  },
  {
    name: 'A cut of 49.99 %: refused',
    facts: { ...mother, careReduction: 49.99 },
    expect: { outcome: 'not-entitled', unmet: ['half-the-day'] },
  },
  {
    name: 'A quarter of a day before the cut: refused',
    facts: { ...mother, careWorkShare: 25 },
    expect: { outcome: 'not-entitled', unmet: ['enough-work'] },
  },
  {
    name: 'Little contributed: refused',
    facts: { ...mother, careDaysLast7Years: 179, careDaysCareer: 359 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'] },
  },
  {
    name: 'Under 21, nothing contributed before: granted',
    facts: {
      ...without(mother, 'careDaysLast7Years', 'careDaysCareer'),
      birthDate: '2004-06-01',
      patientBirthDate: '2024-01-20',
    },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'Not registered: refused',
    facts: { ...mother, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Self-employed and up to date: granted, with a statement',
    facts: { ...without(mother, 'careWorkShare'), regime: 'self-employed', duesPaid: true },
    expect: { outcome: 'entitled', documents: ['medical-declaration', 'family-book', 'self-employed-statement'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...without(mother, 'careWorkShare'), regime: 'self-employed', duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'The cut is not known: incomplete',
    facts: without(mother, 'careReduction'),
    expect: { outcome: 'unknown', missing: ['careReduction'] },
  },
];
