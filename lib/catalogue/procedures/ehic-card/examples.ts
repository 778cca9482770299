import type { Example } from '../../kernel';

/** A teacher who travels next summer. */
const teacher = {
  claimDate: '2026-11-21',
  cardForHolder: true,
  cardBeneficiaries: [],
  formNeededFrom: '2027-07-01',
  insuredInSpain: true,
  cardStreet: 'Calle del Olmo, 8',
  cardPostcode: '37001',
  cardTown: 'Salamanca',
};
const child = { givenName: 'Ana', surnames: 'Gil Sanz', birthDate: '2026-10-02', idNumber: '', alreadyCovered: false };
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

export const examples: readonly Example[] = [
  {
    name: 'Next summer: a card for two years',
    facts: teacher,
    expect: { outcome: 'entitled', lines: { people: 1, validity: 24 }, documents: [] },
  },
  {
    name: 'With a daughter just born: two cards, and the proof of the family',
    facts: { ...teacher, cardBeneficiaries: [child] },
    expect: { outcome: 'entitled', lines: { people: 2 }, documents: ['family-proof'] },
  },
  {
    name: 'Sixteen days before the journey: in time',
    facts: { ...teacher, formNeededFrom: '2026-12-07' },
    expect: { outcome: 'entitled' },
  },
  {
    name: 'Fifteen days before the journey: the certificate instead',
    facts: { ...teacher, formNeededFrom: '2026-12-06' },
    expect: { outcome: 'not-entitled', unmet: ['in-time'], otherwise: 'ehic-cps' },
  },
  {
    name: 'Without insurance in Spain: refused',
    facts: { ...teacher, insuredInSpain: false },
    expect: { outcome: 'not-entitled', unmet: ['insured'] },
  },
  {
    name: 'The day of the journey is not known: incomplete',
    facts: without(teacher, 'formNeededFrom'),
    expect: { outcome: 'unknown', missing: ['formNeededFrom'] },
  },
];
