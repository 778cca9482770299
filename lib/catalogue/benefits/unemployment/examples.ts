import type { Example } from '../../kernel';

/** 1,800 € a month for six months, six years of work, no children: 1,260 € cut to the most, then 1,080 €. */
const dismissed = {
  unemploymentDate: '2026-03-02',
  unpaidHolidays: 0,
  howWorkEnded: 'dismissed',
  unemploymentClaimDate: '2026-03-05',
  hoursCut: 100,
  registered: true,
  jobSeeker: true,
  activityAgreement: true,
  birthDate: '1985-05-20',
  earlierBenefit: [],
  unemploymentDays: 2190,
  unemploymentBaseSum: 10_800,
  averageWorkTime: 100,
  unemploymentChildren: 0,
  iban: 'ES9121000418450200051332',
};
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));
const guide = 'Your social security rights in Spain, July 2023';
const july2023 = { ...dismissed, unemploymentDate: '2023-07-01', unemploymentClaimDate: '2023-07-05' };
const plain = { outcome: 'entitled' } as const;

export const examples: readonly Example[] = [
  {
    name: 'Six years of work: 720 days, 70 % cut to the most and then 60 %',
    facts: dismissed,
    expect: {
      ...plain,
      lines: {
        'base-sum': 10_800,
        'daily-base': 60,
        least: 560,
        most: 1225,
        'month-first': 1225,
        'month-after': 1080,
        'days-awarded': 720,
        days: 720,
        benefit: 26_790,
      },
      total: 26_790,
      documents: ['company-certificate', 'end-of-work'],
    },
  },
  {
    name: 'July 2023: the most without children, and 60 % from day 181 (the guide said 50 %) [O27, O35]',
    source: guide,
    facts: july2023,
    expect: { ...plain, lines: { most: 1225, 'month-first': 1225, 'month-after': 1080, days: 720 }, total: 26_790 },
  },
  {
    name: 'July 2023: the most with one child is 1,400 €',
    source: guide,
    facts: { ...july2023, unemploymentBaseSum: 18_000, unemploymentChildren: 1 },
    expect: { ...plain, lines: { least: 749, most: 1400, 'month-first': 1400, 'month-after': 1400 } },
  },
  {
    name: 'July 2023: the most with two children is 1,575 €',
    source: guide,
    facts: { ...july2023, unemploymentBaseSum: 18_000, unemploymentChildren: 2 },
    expect: {
      ...plain,
      lines: { most: 1575, 'month-first': 1575 },
      documents: ['company-certificate', 'end-of-work', 'family-book'],
    },
  },
  {
    name: 'July 2023: the least without children is 560 €, and 360 days contributed give 120',
    source: guide,
    facts: { ...july2023, unemploymentBaseSum: 3600, unemploymentDays: 360 },
    expect: { ...plain, lines: { least: 560, 'month-first': 560, days: 120 }, total: 2240 },
  },
  {
    name: 'July 2023: the least with children is 749 €',
    source: guide,
    facts: { ...july2023, unemploymentBaseSum: 3600, unemploymentDays: 540, unemploymentChildren: 3 },
    expect: { ...plain, lines: { least: 749, 'month-first': 749, days: 180 }, total: 4494 },
  },
  {
    name: 'July 2023: a cut of 10 % and of 70 % of the working day are inside',
    source: guide,
    facts: { ...july2023, howWorkEnded: 'reduced', hoursCut: 70, unemploymentDays: 360 },
    expect: { ...plain, lines: { 'month-first': 857.5, days: 120, 'days-calendar': 171 } },
  },
  {
    name: 'A cut of half the day: half the amount for twice the days',
    facts: { ...dismissed, howWorkEnded: 'reduced', hoursCut: 50, unemploymentDays: 720 },
    expect: {
      ...plain,
      lines: { 'month-first': 612.5, 'month-after': 540, days: 240, 'days-calendar': 480 },
      total: 9510,
    },
  },
  {
    name: 'A cut of 9.99 % is too small',
    facts: { ...dismissed, howWorkEnded: 'reduced', hoursCut: 9.99 },
    expect: { outcome: 'not-entitled', unmet: ['hours-cut'] },
  },
  {
    name: 'Half-time work: the least and the most are halved',
    facts: { ...dismissed, averageWorkTime: 50, unemploymentBaseSum: 5400, unemploymentDays: 800 },
    expect: { ...plain, lines: { 'work-time': 50, least: 280, most: 612.5, 'month-first': 612.5, 'month-after': 540 } },
  },
  {
    name: 'Claimed on the fifteenth working day: nothing is lost',
    facts: { ...dismissed, unemploymentDays: 400, unemploymentClaimDate: '2026-03-23' },
    expect: { ...plain, lines: { days: 120 }, total: 4900 },
  },
  {
    name: 'Claimed on the sixteenth: it is paid from then and 21 days are lost',
    facts: { ...dismissed, unemploymentDays: 400, unemploymentClaimDate: '2026-03-24' },
    expect: { ...plain, lines: { 'days-awarded': 120, 'days-lost': 21, days: 99 }, total: 4042.5 },
  },
  {
    name: 'Ten days of holiday paid: it begins after them and the term too',
    facts: { ...dismissed, unpaidHolidays: 10, unemploymentDays: 400, unemploymentClaimDate: '2026-04-01' },
    expect: { ...plain, lines: { days: 120 } },
  },
  {
    name: 'An earlier right was left: reopening it is shown beside the new one',
    facts: {
      ...dismissed,
      unemploymentDays: 400,
      earlierBenefit: [{ from: '2024-02-01', daysLeft: 200, month: 900 }],
    },
    expect: { ...plain, lines: { days: 120, 'reopen-days': 200, 'reopen-total': 6000 } },
  },
  {
    name: '359 days contributed: refused, the allowance is offered',
    facts: { ...dismissed, unemploymentDays: 359 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-period'], otherwise: 'unemp-allowance' },
  },
  {
    name: 'Left the job: refused',
    facts: { ...dismissed, howWorkEnded: 'resigned' },
    expect: { outcome: 'not-entitled', unmet: ['legal-situation'] },
  },
  {
    name: 'Back from abroad: the certificate of returned emigrant',
    facts: { ...dismissed, howWorkEnded: 'returned' },
    expect: { ...plain, documents: ['emigrant-certificate'] },
  },
  {
    name: 'Not registered with Social Security: refused',
    facts: { ...dismissed, registered: false },
    expect: { outcome: 'not-entitled', unmet: ['registered'] },
  },
  {
    name: 'Not looking for work: refused',
    facts: { ...dismissed, jobSeeker: false, activityAgreement: false },
    expect: { outcome: 'not-entitled', unmet: ['job-seeker', 'activity-agreement'] },
  },
  {
    name: 'Fifteen years old: refused',
    facts: { ...dismissed, birthDate: '2010-03-03' },
    expect: { outcome: 'not-entitled', unmet: ['age'] },
  },
  {
    name: 'At 67 with a right to a pension: refused',
    facts: { ...dismissed, birthDate: '1958-06-01', hasRetirementRight: true },
    expect: { outcome: 'not-entitled', unmet: ['no-retirement'] },
  },
  {
    name: 'At 67 without the years for a pension: granted',
    facts: { ...dismissed, birthDate: '1958-06-01', hasRetirementRight: false },
    expect: { ...plain, total: 26_790 },
  },
  {
    name: 'At 67 with a suspended contract: retirement does not matter',
    facts: { ...dismissed, birthDate: '1958-06-01', howWorkEnded: 'suspended' },
    expect: { ...plain, total: 26_790 },
  },
  {
    name: 'The days contributed are not known: incomplete',
    facts: without(dismissed, 'unemploymentDays'),
    expect: { outcome: 'unknown', missing: ['unemploymentDays'] },
  },
  {
    name: 'Without the bases yet: entitled, the amount is missing',
    facts: without(dismissed, 'unemploymentBaseSum'),
    expect: { outcome: 'entitled', missing: ['unemploymentBaseSum'] },
  },
];
