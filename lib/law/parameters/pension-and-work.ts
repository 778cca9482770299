import { lgss, rdl11_2024, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const rd416 = refTo('rd416');
const rd1132 = refTo('rd1132');

/* Everything here is read on the day the work that goes with the pension begins. Shares in basis points. */

/** Active retirement: what is paid by complete years of delay, and what a self-employed employer is paid. */
export type ActiveRetirement = {
  /** Complete years between the ordinary age and the pension, at least. */
  readonly minimumYears: number;
  /** The percentage of the base must be 100 % without bonuses. */
  readonly fullPercentage: boolean;
  /** Share from so many complete years of delay, fewest first. */
  readonly shares: readonly { readonly years: number; readonly share: number }[];
  /** Self-employed with an employee: this share while the delay is below `belowYears` (null: always). */
  readonly employer: { readonly share: number; readonly belowYears: number | null };
  /** Points gained for every twelve months without a break in active retirement. */
  readonly yearlyGain: number;
  /** A lump sum or mixed supplement for delay excludes it. */
  readonly excludesDelaySupplement: boolean;
};

/** Null: no work went with the pension. */
export const activeRetirement = parameter<ActiveRetirement | null>('active-retirement', {
  unit: 'table',
  entries: [
    { from: '2013-01-01', value: null, source: lgss('213.1') },
    {
      from: '2013-03-17',
      source: lgss('214'),
      note: 'Wording of Royal Decree-Law 5/2013: from the ordinary age, half of the pension.',
      value: {
        minimumYears: 0,
        fullPercentage: true,
        shares: [{ years: 0, share: 5000 }],
        employer: { share: 5000, belowYears: null },
        yearlyGain: 0,
        excludesDelaySupplement: false,
      },
    },
    {
      from: '2017-10-26',
      source: lgss('214.2'),
      note: 'Act 6/2017: the whole pension for the self-employed who employ somebody.',
      value: {
        minimumYears: 0,
        fullPercentage: true,
        shares: [{ years: 0, share: 5000 }],
        employer: { share: 10_000, belowYears: null },
        yearlyGain: 0,
        excludesDelaySupplement: false,
      },
    },
    {
      from: '2022-01-01',
      source: lgss('214'),
      note: 'Wording before Royal Decree-Law 11/2024.',
      value: {
        minimumYears: 1,
        fullPercentage: true,
        shares: [{ years: 1, share: 5000 }],
        employer: { share: 10_000, belowYears: null },
        yearlyGain: 0,
        excludesDelaySupplement: true,
      },
    },
    {
      from: '2025-04-01',
      source: rdl11_2024('1.3'),
      value: {
        minimumYears: 1,
        fullPercentage: false,
        shares: [
          { years: 1, share: 4500 },
          { years: 2, share: 5500 },
          { years: 3, share: 6500 },
          { years: 4, share: 8000 },
          { years: 5, share: 10_000 },
        ],
        employer: { share: 7500, belowYears: 4 },
        yearlyGain: 500,
        excludesDelaySupplement: false,
      },
    },
  ],
});

/** Special solidarity contribution on the base while the pension goes with work: all of it and the employee's part. */
export const solidarityContribution = parameter('active-retirement.solidarity', {
  unit: 'basis points',
  entries: [
    { from: '2013-01-01', value: { whole: 800, employee: 200 }, source: lgss('153') },
    { from: '2021-01-01', value: { whole: 900, employee: 200 }, source: lgss('153') },
  ],
});

/** Flexible retirement: working day allowed, points added by its length, and the share of the self-employed. */
export type FlexibleRetirement = {
  readonly shortestDay: number;
  readonly longestDay: number;
  /** Added when the work begins, for the first time, so many months after the pension; longest day first. */
  readonly increase: {
    readonly afterMonths: number;
    readonly steps: readonly { readonly fromDay: number; readonly points: number }[];
  } | null;
  /** Share of the pension and years without self-employment before it; null: only employees can have it. */
  readonly selfEmployed: { readonly share: number; readonly yearsWithout: number } | null;
  /** A lump sum or mixed supplement for delay excludes it. */
  readonly excludesDelaySupplement: boolean;
  /** The cut begins on the first day of the next month, instead of the day the work begins. */
  readonly fromNextMonth: boolean;
};

export const flexibleRetirement = parameter<FlexibleRetirement>('flexible-retirement', {
  unit: 'table',
  entries: [
    {
      from: '2013-01-01',
      source: rd1132('5'),
      note: 'Until 16 March 2013 Workers’ Statute art. 12.6 allowed a working day reduced by 25 % to 75 %.',
      value: {
        shortestDay: 2500,
        longestDay: 7500,
        increase: null,
        selfEmployed: null,
        excludesDelaySupplement: false,
        fromNextMonth: false,
      },
    },
    {
      from: '2013-03-17',
      source: rd1132('5'),
      note: 'The working day is that of Workers’ Statute art. 12.6: reduced by 25 % to 50 %.',
      value: {
        shortestDay: 5000,
        longestDay: 7500,
        increase: null,
        selfEmployed: null,
        excludesDelaySupplement: false,
        fromNextMonth: false,
      },
    },
    {
      from: '2025-04-01',
      source: rd1132('5'),
      note: 'Art. 12.6 lost its limits to LGSS 215 that day, and the Social Security applied those, a cut of 25 % to 75 %: from its page, quoted in the press on 24 April 2025.',
      value: {
        shortestDay: 2500,
        longestDay: 7500,
        increase: null,
        selfEmployed: null,
        excludesDelaySupplement: false,
        fromNextMonth: false,
      },
    },
    {
      from: '2026-08-28',
      source: rd416('4'),
      value: {
        shortestDay: 3300,
        longestDay: 8000,
        increase: {
          afterMonths: 6,
          steps: [
            { fromDay: 5500, points: 2500 },
            { fromDay: 3300, points: 1500 },
          ],
        },
        selfEmployed: { share: 2500, yearsWithout: 3 },
        excludesDelaySupplement: true,
        fromNextMonth: true,
      },
    },
  ],
});
