import { type Cents, euros } from '../cents';
import { refTo } from '../legal-ref';
import { parameter } from '../parameter';

const imv = refTo('imv');
const since = '2022-01-01';

/** Scale of the guaranteed income: share of one person's each further member adds, up to a most (Ley 19/2021 art. 13.2). */
export const guaranteedScale = parameter<{
  readonly member: number;
  readonly most: number;
  readonly supplement: number;
}>('imv.guaranteed-scale', {
  unit: 'basis points',
  entries: [{ from: since, value: { member: 3000, most: 22_000, supplement: 2200 }, source: imv('13.2') }],
});

/** Child supplement a month: up to which age (completed on 1 January, not included) each amount is paid, youngest first. */
export const childSupplement = parameter<readonly { readonly under: number; readonly value: Cents }[]>(
  'imv.child-supplement',
  {
    unit: 'table',
    entries: [
      {
        from: since,
        value: [
          { under: 3, value: euros('100.00') },
          { under: 6, value: euros('70.00') },
          { under: 18, value: euros('50.00') },
        ],
        source: imv('13.2.e'),
      },
    ],
  },
);

/** From when the child supplement is added to the guaranteed income in the test of income. */
export const childSupplementInTest = parameter<boolean>('imv.child-supplement-in-test', {
  unit: 'table',
  entries: [
    { from: since, value: false, source: imv('11.2') },
    { from: '2023-01-01', value: true, source: refTo('rd789')('da 1') },
  ],
});

/** Least the income must stay under the guaranteed one, and least that is paid, a month. */
export const leastGap = parameter('imv.least', {
  unit: 'euro cents',
  entries: [{ from: since, value: euros('10.00'), source: imv('11.2') }],
});

/** Limits of means, in basis points of a year of the guaranteed income of one person; the scale of annex II for each further member. */
export const meansLimits = parameter<{
  readonly wealth: number;
  readonly assets: number;
  readonly member: number;
  readonly most: number;
  /** Most for one adult with minors. */
  readonly mostOneAdult: number;
}>('imv.means-limits', {
  unit: 'basis points',
  entries: [
    {
      from: since,
      value: { wealth: 30_000, assets: 60_000, member: 4000, most: 26_000, mostOneAdult: 22_000 },
      source: imv('11.3'),
      note: 'The rows of annex II are not in the texts at hand. That one adult with minors stops at 2.2 comes from published tables of 2022.',
    },
  ],
});

/** What the child supplement alone and a claim on this year's income ask of last year's means, in basis points of the thresholds. */
export const widerLimits = parameter<{
  readonly childIncome: number;
  readonly childWealth: number;
  readonly currentYearIncome: number;
}>('imv.wider-limits', {
  unit: 'basis points',
  entries: [
    {
      from: since,
      value: { childIncome: 30_000, childWealth: 15_000, currentYearIncome: 30_000 },
      source: imv('11.6'),
    },
  ],
});

/** First month of the year in which this year's income can be looked at. */
export const currentYearFromMonth = parameter('imv.current-year-from', {
  unit: 'months',
  entries: [{ from: since, value: 4, source: imv('11.5') }],
});

/** Ages of who may claim, and until which age living alone is asked for longer. */
export const minimumIncomeAges = parameter<{
  readonly claimant: number;
  readonly adult: number;
  readonly longerAlone: number;
}>('imv.ages', {
  unit: 'years',
  entries: [{ from: since, value: { claimant: 23, adult: 18, longerAlone: 30 }, source: imv('4.1') }],
});

/** Living away from parents and being registered, before the claim (art. 10.2). */
export const aloneBefore = parameter<{
  readonly youngYears: number;
  readonly youngMonthsRegistered: number;
  readonly years: number;
}>('imv.alone-before', {
  unit: 'table',
  entries: [{ from: since, value: { youngYears: 2, youngMonthsRegistered: 12, years: 1 }, source: imv('10.2') }],
});

/** Rise in earnings left out of the income of the yearly review: whole up to an amount, then a share of the rest. */
export const workIncentive = parameter<{
  readonly whole: Cents;
  readonly share: number;
  readonly shareWithSupplement: number;
}>('imv.work-incentive', {
  unit: 'table',
  entries: [
    {
      from: '2023-01-01',
      value: { whole: euros('6000.00'), share: 5000, shareWithSupplement: 5500 },
      source: refTo('rd789')('annex 3'),
    },
  ],
});

/** Share of a monthly non-contributory pension that a household with minors need not give back (art. 19.3). */
export const notReclaimed = parameter('imv.not-reclaimed', {
  unit: 'basis points',
  entries: [{ from: since, value: 6500, source: imv('19.3') }],
});
