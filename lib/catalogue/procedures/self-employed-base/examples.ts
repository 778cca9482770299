import type { Example } from '../../kernel';

const person = {
  changeRequestDate: '2026-06-15',
  selfEmployed: true,
  companyOrFamily: false,
  expectedIncome: 1200,
  chosenBase: 950.98,
};

export const examples: readonly Example[] = [
  {
    name: 'Expects 1,200 € a month and asks in June 2026 for the least base: 299.56 € a month from 1 July',
    source: 'Order PJC/297/2026, art. 18; worked out by hand',
    facts: person,
    expect: {
      outcome: 'entitled',
      lines: {
        base: 950.98,
        common: 269.13,
        professional: 12.36,
        cessation: 8.56,
        training: 0.95,
        equity: 8.56,
        fee: 299.56,
      },
      documents: [],
    },
  },
  {
    name: 'The same in June 2023: 296.71 €',
    source: 'Order PCM/74/2023, art. 16; worked out by hand',
    facts: { ...person, changeRequestDate: '2023-06-15' },
    expect: { outcome: 'entitled', lines: { equity: 5.71, fee: 296.71 } },
  },
  {
    name: 'The same in June 2024: 297.66 €',
    facts: { ...person, changeRequestDate: '2024-06-15' },
    expect: { outcome: 'entitled', lines: { equity: 6.66, fee: 297.66 } },
  },
  {
    name: 'The same in June 2025: 298.61 €',
    facts: { ...person, changeRequestDate: '2025-06-15' },
    expect: { outcome: 'entitled', lines: { equity: 7.61, fee: 298.61 } },
  },
  {
    name: 'The most of the band: 1,300 € of base',
    facts: { ...person, chosenBase: 1300 },
    expect: { outcome: 'entitled', lines: { base: 1300, fee: 409.5 } },
  },
  {
    name: 'A partner of a company who expects little has the base of group 7',
    source: 'General Social Security Act, art. 308.1.a, rule 4',
    facts: { ...person, companyOrFamily: true, expectedIncome: 600, chosenBase: 1424.4 },
    expect: { outcome: 'entitled', lines: { base: 1424.4, fee: 448.69 } },
  },
  {
    name: 'Not registered as self-employed: refused',
    facts: { ...person, selfEmployed: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'The registration is not known yet: incomplete',
    facts: Object.fromEntries(Object.entries(person).filter(([key]) => key !== 'selfEmployed')),
    expect: { outcome: 'unknown', missing: ['selfEmployed'] },
  },
];
