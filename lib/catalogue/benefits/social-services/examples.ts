import type { Example } from '../../kernel';

/** A retired woman of 68 whose doctor recommends a spa. */
const spa = {
  claimDate: '2026-03-10',
  resident: true,
  socialService: 'thermal',
  birthDate: '1957-11-11',
  stayGroup: 'retirement',
  managesAlone: true,
  thermalPrescribed: true,
};
const person = { claimDate: '2026-03-10', resident: true, birthDate: '1957-11-11' };
const centre = { ...person, socialService: 'day-centre', disabilityDegree: 0 };
const holidays = { ...person, socialService: 'holidays', stayGroup: 'retirement', managesAlone: true };
const guide = 'Your social security rights in Spain, July 2023';
const july2023 = { claimDate: '2023-07-01' };

export const examples: readonly Example[] = [
  {
    name: 'A spa for a retired woman: ten days',
    facts: spa,
    expect: { outcome: 'entitled', lines: { stay: 10, answer: 3 }, documents: ['prescription'] },
  },
  {
    name: 'July 2023: hydrotherapy with a prescription',
    source: guide,
    facts: { ...spa, ...july2023 },
    expect: { outcome: 'entitled', lines: { stay: 10 } },
  },
  {
    name: 'July 2023: holidays',
    source: guide,
    facts: { ...holidays, ...july2023 },
    expect: { outcome: 'entitled', lines: { stay: 10 }, documents: [] },
  },
  {
    name: 'July 2023: a home for older people, which takes 75 % of the income',
    source: guide,
    facts: { ...centre, ...july2023, socialService: 'residence' },
    expect: { outcome: 'entitled', lines: { 'home-share': 75 }, documents: ['social-report', 'income-proof'] },
  },
  {
    name: 'July 2023: help at home',
    source: guide,
    facts: { ...centre, ...july2023, socialService: 'home-care', managesAlone: false },
    expect: { outcome: 'entitled', documents: ['social-report', 'income-proof'] },
  },
  {
    name: 'July 2023: a centre for disabled people, at 30',
    source: guide,
    facts: {
      ...centre,
      ...july2023,
      socialService: 'disability-centre',
      birthDate: '1993-01-01',
      disabilityDegree: 65,
    },
    expect: {
      outcome: 'entitled',
      lines: { 'home-share': 75 },
      documents: ['disability-certificate', 'social-report', 'income-proof'],
    },
  },
  {
    name: 'A day centre at 45 with a disability of 33 %',
    facts: { ...centre, birthDate: '1980-05-05', disabilityDegree: 33 },
    expect: { outcome: 'entitled', lines: { answer: 3 }, documents: ['social-report'] },
  },
  {
    name: 'A widow of exactly 55: holidays',
    facts: { ...holidays, birthDate: '1971-03-10', stayGroup: 'widowed' },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'An incapacity pensioner of 50: a spa, but no holidays',
    facts: { ...spa, birthDate: '1976-01-01', stayGroup: 'incapacity' },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'An incapacity pensioner of 50 asks for holidays: refused',
    facts: { ...holidays, birthDate: '1976-01-01', stayGroup: 'incapacity' },
    expect: { outcome: 'not-entitled', unmet: ['stay-group'] },
  },
  {
    name: 'Does not manage alone and no doctor advises it: refused, dependency services are offered',
    facts: { ...spa, managesAlone: false, thermalPrescribed: false },
    expect: { outcome: 'not-entitled', unmet: ['manages', 'prescription'], otherwise: 'dep-services' },
  },
  {
    name: 'Fifty-nine and not disabled: refused',
    facts: { ...centre, birthDate: '1966-03-11' },
    expect: { outcome: 'not-entitled', unmet: ['older-or-disabled'] },
  },
  {
    name: 'Disability of 32 %: no centre for disabled people',
    facts: { ...centre, socialService: 'disability-centre', disabilityDegree: 32 },
    expect: { outcome: 'not-entitled', unmet: ['disabled'] },
  },
  {
    name: 'Manages alone: no help at home',
    facts: { ...centre, socialService: 'home-care', managesAlone: true },
    expect: { outcome: 'not-entitled', unmet: ['needs-help'] },
  },
  {
    name: 'Lives abroad: refused',
    facts: { ...spa, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['resident'] },
  },
  {
    name: 'What the person draws is not said: incomplete',
    facts: Object.fromEntries(Object.entries(spa).filter(([key]) => key !== 'stayGroup')),
    expect: { outcome: 'unknown', missing: ['stayGroup'] },
  },
];
