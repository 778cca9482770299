import type { Example } from '../../kernel';

const tenant = {
  claimDate: '2026-06-01',
  drawsNonContributory: true,
  ownsAnyHome: false,
  rentsHome: true,
  rentedSince: '2020-02-01',
  landlordIsFamily: false,
  otherPensionerAtHome: false,
  firstOnLease: true,
  iban: 'ES9121000418450200051332',
};
const guide = 'Your social security rights in Spain, July 2023';
const documents = ['lease', 'residence-certificate', 'landlord-statement'];

export const examples: readonly Example[] = [
  {
    name: 'Rents with a lease and draws the pension: 525 €',
    facts: tenant,
    expect: { outcome: 'entitled', lines: { supplement: 525 }, total: 525, documents },
  },
  {
    name: 'July 2023: 525 € a year',
    source: guide,
    facts: { ...tenant, claimDate: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { supplement: 525 }, total: 525 },
  },
  {
    name: 'July 2023, the owner is an uncle: refused',
    source: guide,
    facts: { ...tenant, claimDate: '2023-07-01', landlordIsFamily: true },
    expect: { outcome: 'not-entitled', unmet: ['landlord'] },
  },
  {
    name: '180 days in the home: granted',
    facts: { ...tenant, rentedSince: '2025-12-03' },
    expect: { outcome: 'entitled', total: 525 },
  },
  {
    name: '179 days in the home: refused',
    facts: { ...tenant, rentedSince: '2025-12-04' },
    expect: { outcome: 'not-entitled', unmet: ['rented-days'] },
  },
  {
    name: 'A contributory pension: refused',
    facts: { ...tenant, drawsNonContributory: false },
    expect: { outcome: 'not-entitled', unmet: ['pension'] },
  },
  {
    name: 'Owns a house in the village: refused',
    facts: { ...tenant, ownsAnyHome: true },
    expect: { outcome: 'not-entitled', unmet: ['no-home'] },
  },
  {
    name: 'Lives in a home lent free of charge: refused',
    facts: { ...tenant, rentsHome: false },
    expect: { outcome: 'not-entitled', unmet: ['tenant'] },
  },
  {
    name: 'The spouse has the pension too and is first on the lease: refused',
    facts: { ...tenant, otherPensionerAtHome: true, firstOnLease: false },
    expect: { outcome: 'not-entitled', unmet: ['first-on-lease'] },
  },
  {
    name: 'The day of moving in is not known: incomplete',
    facts: Object.fromEntries(Object.entries(tenant).filter(([key]) => key !== 'rentedSince')),
    expect: { outcome: 'unknown', missing: ['rentedSince'] },
  },
];
