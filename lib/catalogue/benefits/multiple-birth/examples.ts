import type { Example } from '../../kernel';

const child = { disability: false };
const withDisability = { disability: true };
const twins = {
  situation: 'birth',
  eventDate: '2025-05-20',
  bornInSpain: true,
  children: [child, child],
  resident: true,
  sameBenefitElsewhere: false,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const july2023 = { eventDate: '2023-07-01' };
const paid = (payment: number) => ({ outcome: 'entitled', lines: { payment }, total: payment }) as const;

export const examples: readonly Example[] = [
  {
    name: 'O24: twins in 2025: 4,736 €',
    facts: twins,
    expect: {
      outcome: 'entitled',
      lines: { counted: 2, 'minimum-wage': 1184, times: 4, payment: 4736 },
      total: 4736,
      documents: ['identity', 'family-book', 'residence-proof'],
    },
  },
  { name: 'O24: triplets in 2025: 9,472 €', facts: { ...twins, children: [child, child, child] }, expect: paid(9472) },
  {
    name: 'O24: four or more in 2025: 14,208 €',
    facts: { ...twins, children: [child, child, child, child, child] },
    expect: paid(14_208),
  },
  {
    name: 'O37: July 2023, twins: 4,320 €, not the 4,000 € of the guide',
    source: guide,
    facts: { ...twins, ...july2023 },
    expect: paid(4320),
  },
  {
    name: 'July 2023, triplets: 8,640 €, not the 8,000 € of the guide',
    source: guide,
    facts: { ...twins, ...july2023, children: [child, child, child] },
    expect: paid(8640),
  },
  {
    name: 'July 2023, three children, one with a disability: as four, 12,960 €',
    source: guide,
    facts: { ...twins, ...july2023, children: [child, child, withDisability] },
    expect: {
      ...paid(12_960),
      documents: ['identity', 'family-book', 'disability-certificate', 'residence-proof'],
    },
  },
  {
    name: 'Twins, both with a disability: as four',
    facts: { ...twins, children: [withDisability, withDisability] },
    expect: { outcome: 'entitled', lines: { counted: 4, times: 12, payment: 14_208 } },
  },
  {
    name: '31 December 2025: the minimum wage of 2025',
    facts: { ...twins, eventDate: '2025-12-31' },
    expect: paid(4736),
  },
  {
    name: '1 January 2026: the minimum wage of 2026',
    facts: { ...twins, eventDate: '2026-01-01' },
    expect: paid(4884),
  },
  {
    name: 'Two adopted at once: granted, with the decision',
    facts: { ...twins, situation: 'adoption' },
    expect: { ...paid(4736), documents: ['identity', 'court-decision', 'residence-proof'] },
  },
  {
    name: 'One child with a disability is not a multiple birth: refused',
    facts: { ...twins, children: [withDisability] },
    expect: { outcome: 'not-entitled', unmet: ['two-or-more'] },
  },
  {
    name: 'Two fostered: refused',
    facts: { ...twins, situation: 'fostering' },
    expect: { outcome: 'not-entitled', unmet: ['birth-or-adoption'] },
  },
  {
    name: 'Born abroad, and the children stay there: refused',
    facts: { ...twins, bornInSpain: false },
    expect: { outcome: 'not-entitled', unmet: ['in-spain'] },
  },
  {
    name: 'Does not live in Spain: refused',
    facts: { ...twins, resident: false },
    expect: { outcome: 'not-entitled', unmet: ['resident'] },
  },
  {
    name: 'A right to the same elsewhere: refused',
    facts: { ...twins, sameBenefitElsewhere: true },
    expect: { outcome: 'not-entitled', unmet: ['not-elsewhere'] },
  },
  {
    name: 'Where it was is not known: incomplete',
    facts: without(twins, 'bornInSpain'),
    expect: { outcome: 'unknown', missing: ['bornInSpain'] },
  },
];
