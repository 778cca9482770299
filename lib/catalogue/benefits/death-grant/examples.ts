import type { Example } from '../../kernel';

/** The widow who paid for the funeral of a pensioner. */
const widow = {
  deathDate: '2026-05-10',
  deceasedSituation: 'pensioner',
  disappeared: false,
  funeralPaid: true,
  funeralPayer: 'spouse',
  funeralCost: 0,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

export const examples: readonly Example[] = [
  {
    name: 'The widow who paid: 46.50 €',
    facts: widow,
    expect: { outcome: 'entitled', lines: { grant: 46.5 }, total: 46.5, documents: ['death-certificate'] },
  },
  {
    name: 'July 2023: 46.50 €',
    source: 'Your social security rights in Spain, July 2023',
    facts: { ...widow, deathDate: '2023-07-01' },
    expect: { outcome: 'entitled', lines: { grant: 46.5 }, total: 46.5 },
  },
  {
    name: 'A neighbour who paid 30 €: what was paid',
    facts: { ...widow, funeralPayer: 'other', funeralCost: 30 },
    expect: {
      outcome: 'entitled',
      lines: { grant: 30 },
      total: 30,
      documents: ['death-certificate', 'funeral-invoice'],
    },
  },
  {
    name: 'A neighbour who paid 2,000 €: 46.50 €',
    facts: { ...widow, funeralPayer: 'other', funeralCost: 2000 },
    expect: { outcome: 'entitled', lines: { grant: 46.5 } },
  },
  {
    name: 'Missing in an accident, not registered, and nobody paid: refused',
    facts: { ...widow, deceasedSituation: 'not-registered', disappeared: true, funeralPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['covered', 'not-disappeared', 'paid-funeral'] },
  },
  {
    name: 'Whether they went missing is not known: incomplete',
    facts: without(widow, 'disappeared'),
    expect: { outcome: 'unknown', missing: ['disappeared'] },
  },
];
