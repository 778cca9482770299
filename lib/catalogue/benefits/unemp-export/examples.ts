import type { Example } from '../../kernel';

/** 1,000 € a month and 300 days left, off to Germany on 1 March 2026 after ten weeks on the register. */
const goes = {
  exportDirection: 'from-spain',
  exportCountry: 'de',
  exportStart: '2026-03-01',
  seeksWorkThere: true,
  drawsSpanishBenefit: true,
  weeksAtDisposal: 10,
  registeredOnArrival: '2026-03-01',
  exportStage: 'first',
  exportMonthsUsed: 0,
  benefitDaysLeft: 300,
  benefitMonth: 1000,
};
const extension = { ...goes, exportStage: 'extension', exportMonthsUsed: 3, extensionAskedOn: '2026-05-31' };
const comes = {
  exportDirection: 'to-spain',
  exportCountry: 'fr',
  exportStart: '2023-07-01',
  seeksWorkThere: true,
  hasU2: true,
  registeredOnArrival: '2023-07-08',
  exportStage: 'first',
  exportMonthsUsed: 0,
  benefitDaysLeft: 0,
  benefitMonth: 0,
};
const guide = 'Your social security rights in Spain, July 2023';
const granted = { outcome: 'entitled' } as const;
const refused = 'not-entitled' as const;
const { seeksWorkThere: _, ...purposeUnknown } = goes;

export const examples: readonly Example[] = [
  {
    name: 'Three months in Germany',
    facts: goes,
    expect: {
      ...granted,
      lines: { months: 3, 'most-months': 6, 'register-within': 7, days: 90, month: 1000, exported: 3000 },
      total: 3000,
      documents: ['benefit-decision'],
    },
  },
  {
    name: 'Only forty days of benefit are left',
    facts: { ...goes, benefitDaysLeft: 40 },
    expect: { ...granted, lines: { months: 3, days: 40 }, total: 1333.33 },
  },
  {
    name: 'The extension, asked for on the last day of the three months',
    facts: extension,
    expect: {
      ...granted,
      lines: { months: 3, days: 90 },
      total: 3000,
      documents: ['search-proof', 'benefit-decision'],
    },
  },
  {
    name: 'The extension, asked for a day late: refused',
    facts: { ...extension, extensionAskedOn: '2026-06-01' },
    expect: { outcome: refused, unmet: ['extension-in-time'] },
  },
  {
    name: 'Six months used: refused until there is another job',
    facts: { ...extension, exportMonthsUsed: 6 },
    expect: { outcome: refused, unmet: ['months-left'] },
  },
  {
    name: 'July 2023: three months, up to six, from France, registered on the seventh day',
    source: guide,
    facts: comes,
    expect: { ...granted, lines: { months: 3, 'most-months': 6, 'register-within': 7 }, documents: ['u2-form'] },
  },
  {
    name: 'July 2023: registered on the eighth day: those days are not paid',
    source: guide,
    facts: { ...comes, registeredOnArrival: '2023-07-09' },
    expect: { ...granted, lines: { 'days-unpaid': 8 } },
  },
  {
    name: 'From France without the U2: refused',
    facts: { ...comes, hasU2: false },
    expect: { outcome: refused, unmet: ['u2'] },
  },
  {
    name: 'Three weeks on the register: refused',
    facts: { ...goes, weeksAtDisposal: 3 },
    expect: { outcome: refused, unmet: ['at-disposal'] },
  },
  {
    name: 'Drawing the allowance and not the benefit: refused',
    facts: { ...goes, drawsSpanishBenefit: false },
    expect: { outcome: refused, unmet: ['draws-benefit'] },
  },
  {
    name: 'To the United Kingdom, for a rest: refused',
    facts: { ...goes, exportCountry: 'gb', seeksWorkThere: false },
    expect: { outcome: refused, unmet: ['country', 'seeks-work'] },
  },
  {
    name: 'What for is not known: incomplete',
    facts: purposeUnknown,
    expect: { outcome: 'unknown', missing: ['seeksWorkThere'] },
  },
];
