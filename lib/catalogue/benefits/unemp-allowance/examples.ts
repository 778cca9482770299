import type { Example } from '../../kernel';

/** A benefit of 360 days that ended on 9 January 2026; 40 years old, one child, no income. */
const exhausted = {
  allowanceWay: 'exhausted',
  unemploymentDate: '2026-01-09',
  unemploymentClaimDate: '2026-01-12',
  birthDate: '1985-06-15',
  claimsOlder: false,
  exhaustedDays: 360,
  unemploymentDays: 0,
  hasContributoryRight: false,
  earlierActiveIncome: 0,
  jobSeeker: true,
  activityAgreement: true,
  ownIncomeMonth: 0,
  unitMembers: 2,
  unitIncomeMonth: 0,
  hasDependant: true,
  allowanceWorkTime: 100,
  iban: 'ES9121000418450200051332',
};
const alone = { ...exhausted, unitMembers: 1, unitIncomeMonth: 0, hasDependant: false };
const { exhaustedDays: _, ...other } = alone;
const tooFew = {
  ...other,
  allowanceWay: 'too-few-contributions',
  exhaustedDays: 0,
  unemploymentDays: 90,
  howWorkEnded: 'contract-ended',
};
const special = { ...other, exhaustedDays: 0, hasContributoryRight: false };
const emigrant = {
  ...special,
  allowanceWay: 'returned-emigrant',
  monthsAbroad: 24,
  fromCoveredCountry: false,
  emigrantIsSpanish: true,
  paidUnemploymentAbroad: false,
};
const victim = { ...special, allowanceWay: 'violence-victim' };
const older = {
  ...alone,
  birthDate: '1972-05-01',
  claimsOlder: true,
  stayedRegistered: true,
  retirementPeriodMet: true,
  unemploymentCareerDays: 2190,
};
/** The same of July 2023, under the wording until October 2024: a month is waited. */
const in2023 = { unemploymentDate: '2023-07-01', unemploymentClaimDate: '2023-08-03', refusedOffer: false };
const guide = 'Your social security rights in Spain, July 2023';
const granted = { outcome: 'entitled' } as const;
const without = (facts: Readonly<Record<string, unknown>>, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)));

export const examples: readonly Example[] = [
  {
    name: 'Used up 360 days, aged 40 with a child: 30 months at 570, 540 and 480 € [O29]',
    facts: exhausted,
    expect: {
      ...granted,
      lines: { 'month-first': 570, 'month-second': 540, 'month-third': 480, months: 30, days: 900, allowance: 15_300 },
      total: 15_300,
      documents: ['income-statement', 'family-book'],
    },
  },
  {
    name: 'Used up 359 days, aged 40 and alone: refused [O29]',
    facts: { ...alone, exhaustedDays: 359 },
    expect: { outcome: 'not-entitled', unmet: ['benefit-length'] },
  },
  {
    name: 'Income of 75 % of the minimum wage to the cent: granted [O29]',
    facts: { ...alone, ownIncomeMonth: 915.75, unitIncomeMonth: 915.75 },
    expect: { ...granted, lines: { months: 6 }, total: 3420 },
  },
  {
    name: 'One cent more: refused [O29]',
    facts: { ...alone, ownIncomeMonth: 915.76, unitIncomeMonth: 915.76 },
    expect: { outcome: 'not-entitled', unmet: ['means'] },
  },
  {
    name: 'Too much of one’s own, but little among the whole family: granted',
    facts: { ...exhausted, ownIncomeMonth: 1500, unitIncomeMonth: 1500 },
    expect: { ...granted, lines: { months: 30 } },
  },
  {
    name: '89 days contributed: refused [O29]',
    facts: { ...tooFew, unemploymentDays: 89 },
    expect: { outcome: 'not-entitled', unmet: ['contribution-days'] },
  },
  {
    name: '90 days contributed: three months [O29]',
    facts: tooFew,
    expect: {
      ...granted,
      lines: { months: 3, allowance: 1710 },
      total: 1710,
      documents: ['income-statement', 'company-certificate'],
    },
  },
  {
    name: '360 days contributed: refused, there is a contributory right [O29]',
    facts: { ...tooFew, unemploymentDays: 360, hasContributoryRight: true },
    expect: { outcome: 'not-entitled', unmet: ['no-contributory-right'] },
  },
  {
    name: '180 days contributed with family: 21 months',
    facts: { ...tooFew, unemploymentDays: 180, unitMembers: 3, hasDependant: true },
    expect: { ...granted, lines: { months: 21, days: 630 } },
  },
  {
    name: 'Left the job: refused',
    facts: { ...tooFew, howWorkEnded: 'resigned' },
    expect: { outcome: 'not-entitled', unmet: ['legal-situation'] },
  },
  {
    name: 'Claimed five months later: paid from the claim, nothing lost',
    facts: { ...exhausted, unemploymentClaimDate: '2026-06-09' },
    expect: { ...granted, lines: { months: 30, days: 900 }, total: 15_300 },
  },
  {
    name: 'Claimed after six months: refused',
    facts: { ...exhausted, unemploymentClaimDate: '2026-07-10' },
    expect: { outcome: 'not-entitled', unmet: ['claim-in-time'] },
  },
  {
    name: 'Over 52: 480 € a month until retirement, with contributions on 125 % of the least base',
    facts: older,
    expect: {
      ...granted,
      lines: { 'month-older': 480, 'contribution-base': 1780.5 },
      monthly: 480,
      pays: 12,
      total: 5760,
      documents: ['income-statement'],
    },
  },
  {
    name: 'Over 52, but for the spouse’s high income: only one’s own counts',
    facts: { ...older, unitMembers: 2, unitIncomeMonth: 4000, hasDependant: true },
    expect: { ...granted, monthly: 480 },
  },
  {
    name: 'Turned 52 after the benefit ended and had left the register: refused',
    facts: {
      ...older,
      unemploymentDate: '2025-01-09',
      birthDate: '1973-05-01',
      unemploymentClaimDate: '2026-05-04',
      stayedRegistered: false,
    },
    expect: { outcome: 'not-entitled', unmet: ['reached-52'] },
  },
  {
    name: 'Over 52 without the years for a pension nor six for unemployment: refused',
    facts: { ...older, retirementPeriodMet: false, unemploymentCareerDays: 2189 },
    expect: { outcome: 'not-entitled', unmet: ['retirement-period', 'six-years'] },
  },
  {
    name: 'At 67 with a right to a pension: refused',
    facts: { ...tooFew, birthDate: '1958-06-01', hasRetirementRight: true },
    expect: { outcome: 'not-entitled', unmet: ['no-retirement'] },
  },
  {
    name: 'At 67 without the years for a pension: granted',
    facts: { ...tooFew, birthDate: '1958-06-01', hasRetirementRight: false },
    expect: { ...granted, lines: { months: 3 } },
  },
  {
    name: 'Back from a country without agreement after two years of work: 18 months',
    facts: emigrant,
    expect: {
      ...granted,
      lines: { months: 18, allowance: 9540 },
      documents: ['income-statement', 'emigrant-certificate'],
    },
  },
  {
    name: 'Back after eleven months of work in a country that coordinates: refused',
    facts: { ...emigrant, monthsAbroad: 11, fromCoveredCountry: true },
    expect: { outcome: 'not-entitled', unmet: ['work-abroad', 'country-not-covered'] },
  },
  {
    name: 'Back without being Spanish, and with benefit from there: refused',
    facts: { ...emigrant, emigrantIsSpanish: false, paidUnemploymentAbroad: true },
    expect: { outcome: 'not-entitled', unmet: ['spanish-emigrant', 'no-benefit-abroad'] },
  },
  {
    name: 'July 2023: back from a country without agreement, after a month of waiting: 18 months',
    source: guide,
    facts: { ...emigrant, ...in2023, paidUnemploymentAbroad: true },
    expect: { ...granted, lines: { 'month-first': 480, months: 18 }, total: 8640 },
  },
  {
    name: 'Victim of violence who had the active integration income once: 20 months',
    facts: { ...victim, earlierActiveIncome: 1 },
    expect: { ...granted, lines: { months: 20, days: 600 }, documents: ['income-statement', 'violence-proof'] },
  },
  {
    name: 'Victim of violence who had it three times: refused',
    facts: { ...victim, earlierActiveIncome: 3 },
    expect: { outcome: 'not-entitled', unmet: ['active-incomes'] },
  },
  {
    name: 'Victim of violence before November 2024: it was not in this law',
    facts: {
      ...victim,
      unemploymentDate: '2024-10-31',
      unemploymentClaimDate: '2024-11-04',
      refusedOffer: false,
    },
    expect: { outcome: 'not-entitled', unmet: ['way-open'] },
  },
  {
    name: 'Released from prison since November 2024: no allowance of its own any more',
    facts: { ...special, allowanceWay: 'released-prisoner', monthsInPrison: 12 },
    expect: { outcome: 'not-entitled', unmet: ['way-open'] },
  },
  {
    name: 'Not looking for work: refused',
    facts: { ...exhausted, jobSeeker: false, activityAgreement: false },
    expect: { outcome: 'not-entitled', unmet: ['job-seeker', 'activity-agreement'] },
  },
  {
    name: 'July 2023: used up 120 days with family, under 45: 18 months at 480 €',
    source: guide,
    facts: { ...exhausted, ...in2023, exhaustedDays: 120 },
    expect: { ...granted, lines: { 'month-first': 480, months: 18, allowance: 8640 }, total: 8640 },
  },
  {
    name: 'July 2023: over 45 without family: six months',
    source: guide,
    facts: { ...alone, ...in2023, birthDate: '1978-06-30', exhaustedDays: 120 },
    expect: { ...granted, lines: { months: 6 }, total: 2880 },
  },
  {
    name: 'July 2023: under 45 without family: refused, whatever the benefit',
    source: guide,
    facts: { ...alone, ...in2023, exhaustedDays: 720 },
    expect: { outcome: 'not-entitled', unmet: ['family-or-age'] },
  },
  {
    name: 'July 2023: three months contributed with family, six without: 90 days alone are refused',
    source: guide,
    facts: { ...tooFew, ...in2023, unemploymentClaimDate: '2023-07-05' },
    expect: { outcome: 'not-entitled', unmet: ['contribution-days'] },
  },
  {
    name: 'July 2023: three months contributed with family: three months, half of it for half-time work',
    source: guide,
    facts: {
      ...tooFew,
      ...in2023,
      unemploymentClaimDate: '2023-07-05',
      unitMembers: 2,
      hasDependant: true,
      allowanceWorkTime: 50,
    },
    expect: { ...granted, lines: { 'month-first': 240, months: 3 }, total: 720 },
  },
  {
    name: 'July 2023: six months contributed without family: six months',
    source: guide,
    facts: { ...tooFew, ...in2023, unemploymentClaimDate: '2023-07-05', unemploymentDays: 180 },
    expect: { ...granted, lines: { months: 6 }, total: 2880 },
  },
  {
    name: 'July 2023: over 52 (the guide said 55), 80 % of the IPREM for everybody',
    source: guide,
    facts: { ...older, ...in2023, birthDate: '1971-06-30' },
    expect: { ...granted, lines: { 'month-older': 480, 'contribution-base': 1575 }, monthly: 480 },
  },
  {
    name: 'July 2023: out of prison after seven months: 18 months',
    source: guide,
    facts: { ...special, ...in2023, allowanceWay: 'released-prisoner', monthsInPrison: 7 },
    expect: { ...granted, lines: { months: 18 }, documents: ['income-statement', 'prison-certificate'] },
  },
  {
    name: 'July 2023: out of prison after six months: refused',
    source: guide,
    facts: { ...special, ...in2023, allowanceWay: 'released-prisoner', monthsInPrison: 6 },
    expect: { outcome: 'not-entitled', unmet: ['prison'] },
  },
  {
    name: 'July 2023: an incapacity that improved: 18 months',
    facts: { ...special, ...in2023, allowanceWay: 'incapacity-improved' },
    expect: { ...granted, lines: { months: 18 }, documents: ['income-statement', 'incapacity-decision'] },
  },
  {
    name: 'July 2023: claimed before the month is over, after refusing a course: refused',
    source: guide,
    facts: { ...exhausted, ...in2023, unemploymentClaimDate: '2023-07-20', refusedOffer: true },
    expect: { outcome: 'not-entitled', unmet: ['no-refusal', 'waited'] },
  },
  {
    name: 'July 2023: claimed thirty days late: days in between are lost',
    source: guide,
    facts: { ...exhausted, ...in2023, unemploymentClaimDate: '2023-08-31' },
    expect: { ...granted, lines: { months: 24, 'days-lost': 30, days: 690 }, total: 11_040 },
  },
  {
    name: 'Benefit used up on 30 September 2024: the month ends in October, old law',
    facts: {
      ...exhausted,
      unemploymentDate: '2024-09-30',
      unemploymentClaimDate: '2024-11-04',
      refusedOffer: false,
    },
    expect: { ...granted, lines: { 'month-first': 480, months: 24 } },
  },
  {
    name: 'Benefit used up on 1 October 2024: the month would end in November, new law from that day',
    facts: { ...exhausted, unemploymentDate: '2024-10-01', unemploymentClaimDate: '2024-11-04' },
    expect: { ...granted, lines: { 'month-first': 570, months: 30 } },
  },
  {
    name: 'Last job lost on 31 October 2024: old law, on 1 November new law',
    facts: {
      ...tooFew,
      unemploymentDate: '2024-10-31',
      unemploymentClaimDate: '2024-11-04',
      unemploymentDays: 180,
      refusedOffer: false,
    },
    expect: { ...granted, lines: { 'month-first': 480, months: 6 } },
  },
  {
    name: 'Last job lost on 1 November 2024: new law',
    facts: {
      ...tooFew,
      unemploymentDate: '2024-11-01',
      unemploymentClaimDate: '2024-11-04',
      unemploymentDays: 180,
    },
    expect: { ...granted, lines: { 'month-first': 570, months: 6 } },
  },
  {
    name: 'The income of the family is not known: incomplete',
    facts: without(exhausted, 'unitIncomeMonth'),
    expect: { outcome: 'unknown', missing: ['unitIncomeMonth'] },
  },
];
