import type { Example } from '../../kernel';

const person = {
  claimDate: '2026-06-01',
  birthDate: '1990-03-15',
  resident: true,
  disabilityDegree: 65,
  mobilityScalePassed: true,
  canLeaveHome: true,
  mobilityUnitMembers: 1,
  mobilityUnitIncome: 5000,
  otherTransportAid: false,
  iban: 'ES9121000418450200051332',
};
const decree = 'Royal Decree 383/1984, as the managing bodies publish its conditions';
const documents = ['mobility-certificate', 'residence-certificate', 'income-proof'];

export const examples: readonly Example[] = [
  {
    name: 'Lives alone on 5,000 € a year, 65 %: 85.80 € a month in 2026',
    source: 'Royal Decree-Law 3/2026, art. 2.8',
    facts: person,
    expect: {
      outcome: 'entitled',
      lines: { year: 1029.6, month: 85.8 },
      total: 1029.6,
      monthly: 85.8,
      pays: 12,
      documents,
    },
  },
  {
    name: 'July 2023: 938.40 € a year, 78.20 € a month',
    source: 'Act 31/2022, additional provision 37',
    facts: { ...person, claimDate: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { year: 938.4, month: 78.2 }, total: 938.4 },
  },
  {
    name: 'Asked on 30 November 2023: it begins in December, with the figure of 2023',
    facts: { ...person, claimDate: '2023-11-30' },
    expect: { outcome: 'entitled', lines: { year: 938.4 } },
  },
  {
    name: 'Asked on 1 December 2023: it begins in January, with the figure of 2024',
    source: 'Royal Decree-Law 8/2023, art. 78.7',
    facts: { ...person, claimDate: '2023-12-01' },
    expect: { outcome: 'entitled', lines: { year: 974.4, month: 81.2 } },
  },
  {
    name: 'In 2025: 1,002.00 € a year',
    source: 'Royal Decree-Law 1/2025, art. 65.7',
    facts: { ...person, claimDate: '2025-03-10' },
    expect: { outcome: 'entitled', lines: { year: 1002, month: 83.5 } },
  },
  {
    name: 'Third birthday on the day of the claim, 33 %, in a family of three at the limit: granted',
    source: decree,
    facts: {
      ...person,
      birthDate: '2023-06-01',
      disabilityDegree: 33,
      mobilityUnitMembers: 3,
      mobilityUnitIncome: 7560,
    },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'A day before the third birthday: refused',
    facts: { ...person, birthDate: '2023-06-02' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'Alone, one cent over 5,880 €: refused',
    facts: { ...person, mobilityUnitIncome: 5880.01 },
    expect: { outcome: 'not-entitled', unmet: ['income'] },
  },
  {
    name: 'A family of four at 8,400 €: granted',
    facts: { ...person, mobilityUnitMembers: 4, mobilityUnitIncome: 8400 },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'A family of six over 8,400 €: the limit rises no more, refused',
    facts: { ...person, mobilityUnitMembers: 6, mobilityUnitIncome: 8400.01 },
    expect: { outcome: 'not-entitled', unmet: ['income'] },
  },
  {
    name: 'A disability of 32 %: refused',
    facts: { ...person, disabilityDegree: 32 },
    expect: { outcome: 'not-entitled', unmet: ['disability'] },
  },
  {
    name: 'Can use the bus: refused',
    facts: { ...person, mobilityScalePassed: false },
    expect: { outcome: 'not-entitled', unmet: ['mobility'] },
  },
  {
    name: 'In bed for good: refused',
    facts: { ...person, canLeaveHome: false },
    expect: { outcome: 'not-entitled', unmet: ['journeys'] },
  },
  {
    name: 'Lives abroad: refused',
    facts: { ...person, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['resident'] },
  },
  {
    name: 'The city already pays for taxis: refused',
    facts: { ...person, otherTransportAid: true },
    expect: { outcome: 'not-entitled', unmet: ['no-other-aid'] },
  },
  {
    name: 'The scale of mobility is not known yet: incomplete',
    facts: Object.fromEntries(Object.entries(person).filter(([key]) => key !== 'mobilityScalePassed')),
    expect: { outcome: 'unknown', missing: ['mobilityScalePassed'] },
  },
];
