import type { Example } from '../../kernel';

/** The daughter of a pensioner who died last week. */
const daughter = {
  deceasedGivenName: 'Antonio',
  deceasedSurnames: 'Vega Mora',
  deceasedIdNumber: '00000014Z',
  deceasedBirthDate: '1941-02-11',
  deathDate: '2026-11-12',
  deathPlace: 'Zamora',
  reporterRelation: 'child',
  reporterPhone: '600 100 200',
  registryLookUp: true,
};

export const examples: readonly Example[] = [
  {
    name: 'A daughter, and the registry is asked for the certificate',
    facts: daughter,
    expect: { outcome: 'entitled', documents: [] },
  },
  {
    name: 'A neighbour who does not know the DNI and sends the certificate',
    facts: { ...daughter, deceasedIdNumber: '', reporterRelation: 'other', reporterPhone: '', registryLookUp: false },
    expect: { outcome: 'entitled', documents: ['death-certificate'] },
  },
];
