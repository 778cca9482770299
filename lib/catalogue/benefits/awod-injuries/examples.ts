import type { Example } from '../../kernel';

const injury = (item: string, injurySide = 'none', assessedAmount = 0) => ({
  injuryItem: `item-${item}`,
  injurySide,
  assessedAmount,
});
/** An employee who has lost the end of the right index finger in an accident at work. */
const finger = {
  definitiveInjuryDate: '2025-09-10',
  workCaused: true,
  dischargedWithInjuries: true,
  injuries: [injury('27', 'right')],
  leadingHand: 'right',
  incapacityForSameInjuries: false,
  regime: 'general',
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const selfEmployed = { ...finger, regime: 'self-employed', registered: true, duesPaid: true };

export const examples: readonly Example[] = [
  {
    name: 'The end of the right index finger: 1,366 €',
    facts: finger,
    expect: {
      outcome: 'entitled',
      lines: { injuries: 1, fixed: 1366, 'medicine-share': 0, compensation: 1366 },
      total: 1366,
      documents: ['discharge-report', 'company-certificate'],
    },
  },
  {
    name: 'July 2023: the scale in force is already that of May 2023, not the one the guide cites',
    source: guide,
    facts: { ...finger, definitiveInjuryDate: '2023-07-01', injuries: [injury('25')] },
    expect: { outcome: 'entitled', lines: { fixed: 5103, 'medicine-share': 0 }, total: 5103 },
  },
  {
    name: 'First day of the scale, 7 May 2023',
    facts: { ...finger, definitiveInjuryDate: '2023-05-07' },
    expect: { outcome: 'entitled', total: 1366 },
  },
  {
    name: 'The same finger of the left hand: 1,102 €',
    facts: { ...finger, injuries: [injury('27', 'left')] },
    expect: { outcome: 'entitled', total: 1102 },
  },
  {
    name: 'The same finger of the left hand of a left-handed person: as the right one',
    facts: { ...finger, injuries: [injury('27', 'left')], leadingHand: 'left' },
    expect: { outcome: 'entitled', total: 1366 },
  },
  {
    name: 'Several injuries add up: two toes, a kidney and a stiff left wrist',
    facts: { ...finger, injuries: [injury('84'), injury('84'), injury('25'), injury('77', 'left')] },
    expect: { outcome: 'entitled', lines: { injuries: 4, fixed: 7464 }, total: 7464 },
  },
  {
    name: 'A scar not assessed yet: at least 647 €, at most 2,552 €',
    facts: { ...finger, injuries: [injury('27', 'right'), injury('110')] },
    expect: {
      outcome: 'entitled',
      lines: { fixed: 1366, 'to-assess': 1, 'at-most': 3918, compensation: 2013 },
      total: 2013,
    },
  },
  {
    name: 'A scar assessed at 1,500 €',
    facts: { ...finger, injuries: [injury('110', 'none', 1500)] },
    expect: { outcome: 'entitled', lines: { assessed: 1500, compensation: 1500 }, total: 1500 },
  },
  {
    name: 'Self-employed, registered and up to date: granted',
    facts: selfEmployed,
    expect: { outcome: 'entitled', total: 1366, documents: ['discharge-report'] },
  },
  {
    name: 'Self-employed and not registered: refused',
    facts: { ...selfEmployed, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Self-employed with unpaid dues: refused until they are paid',
    facts: { ...selfEmployed, duesPaid: false },
    expect: { outcome: 'not-entitled', unmet: ['dues-paid'] },
  },
  {
    name: 'No injury of the scale: refused',
    facts: { ...finger, injuries: [] },
    expect: { outcome: 'not-entitled', unmet: ['on-scale'] },
  },
  {
    name: 'An accident at home: refused',
    facts: { ...finger, workCaused: false },
    expect: { outcome: 'not-entitled', unmet: ['work-caused'] },
  },
  {
    name: 'Not discharged yet: refused',
    facts: { ...finger, dischargedWithInjuries: false },
    expect: { outcome: 'not-entitled', unmet: ['discharged'] },
  },
  {
    name: 'A permanent incapacity for the same injuries: refused',
    facts: { ...finger, incapacityForSameInjuries: true },
    expect: { outcome: 'not-entitled', unmet: ['no-incapacity'] },
  },
  {
    name: 'The discharge is not known: incomplete',
    facts: without(finger, 'dischargedWithInjuries'),
    expect: { outcome: 'unknown', missing: ['dischargedWithInjuries'] },
  },
];
