import type { Example } from '../../kernel';

const son = {
  givenName: 'Leo',
  surnames: 'Ruiz Pérez',
  birthDate: '2018-03-04',
  idNumber: '',
  alreadyCovered: true,
};
/** An employee who flies to Lisbon for a week. */
const employee = {
  claimDate: '2026-11-21',
  cardForHolder: true,
  cardBeneficiaries: [],
  formCountry: 'pt',
  formNeededFrom: '2027-10-01',
  travelUntil: '2027-10-07',
  travelReason: 'holiday',
  insuredInSpain: true,
  certificateDaysUsed: 12,
  certificateStands: true,
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

export const examples: readonly Example[] = [
  {
    name: 'A week in Portugal, with twelve days used this year: granted',
    facts: employee,
    expect: { outcome: 'entitled', lines: { people: 1, days: 7 }, documents: [] },
  },
  {
    name: 'A term of studies in Switzerland with a son who is a beneficiary: granted to both',
    facts: { ...employee, formCountry: 'ch', travelReason: 'study', cardBeneficiaries: [son] },
    expect: { outcome: 'entitled', lines: { people: 2 }, documents: [] },
  },
  {
    name: 'A daughter who is no beneficiary yet: granted with the proof of the family',
    facts: { ...employee, cardBeneficiaries: [{ ...son, givenName: 'Ana', alreadyCovered: false }] },
    expect: { outcome: 'entitled', lines: { people: 2 }, documents: ['family-proof'] },
  },
  {
    name: 'Exactly ninety days in the year: still granted',
    facts: { ...employee, travelUntil: '2027-10-10', certificateDaysUsed: 80 },
    expect: { outcome: 'entitled', lines: { days: 10 } },
  },
  {
    name: 'One day more than ninety in the year: not granted at once',
    facts: { ...employee, travelUntil: '2027-10-11', certificateDaysUsed: 80 },
    expect: { outcome: 'not-entitled', unmet: ['days'] },
  },
  {
    name: 'A treatment abroad: another form',
    facts: { ...employee, travelReason: 'treatment' },
    expect: { outcome: 'not-entitled', unmet: ['reason'], otherwise: 'eu-coordination' },
  },
  {
    name: 'Moving to Morocco, without insurance here: not granted',
    facts: { ...employee, formCountry: 'other', travelReason: 'moving', insuredInSpain: false },
    expect: {
      outcome: 'not-entitled',
      unmet: ['country', 'insured', 'reason'],
      otherwise: 'eu-coordination',
    },
  },
  {
    name: 'Whether they are insured is not known: incomplete',
    facts: without(employee, 'insuredInSpain'),
    expect: { outcome: 'unknown', missing: ['insuredInSpain'] },
  },
];
