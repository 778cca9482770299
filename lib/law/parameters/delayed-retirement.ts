import { type Cents, euros } from '../cents';
import { lgss, rdl11_2024, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const rd371 = refTo('rd371');

/**
 * Points added to the percentage of the base for each complete year contributed after the ordinary age: the
 * same for all or, until 2021, by complete months contributed at that age, shortest career first. A half-year is more than six months and less than a year over
 * at least `halfYearAfterYears` complete years. `fromWorkOnly`: not from a situation only treated as registered.
 */
export const delayIncrease = parameter<{
  readonly year: number | readonly { readonly from: number; readonly each: number }[];
  readonly halfYear: number;
  readonly halfYearAfterYears: number | null;
  readonly fromWorkOnly: boolean;
}>('delayed-retirement.increase', {
  unit: 'table',
  entries: [
    {
      from: '2013-01-01',
      value: {
        year: [
          { from: 0, each: 200 },
          { from: 25 * 12, each: 275 },
          { from: 37 * 12, each: 400 },
        ],
        halfYear: 0,
        halfYearAfterYears: null,
        fromWorkOnly: false,
      },
      source: lgss('210.2'),
      note: 'Wording until 2021. It puts exactly 25 years in both of its first bands; the higher was taken.',
    },
    {
      from: '2022-01-01',
      value: { year: 400, halfYear: 0, halfYearAfterYears: null, fromWorkOnly: true },
      source: lgss('210.2.a'),
    },
    {
      from: '2025-04-01',
      value: { year: 400, halfYear: 200, halfYearAfterYears: 2, fromWorkOnly: true },
      source: rdl11_2024('1.1'),
    },
  ],
});

/** Figures of `factor × (annual pension / divisor)^(1/root)`, one payment for each year of delay, all in cents. */
export type DelayLumpSum = {
  readonly factor: Cents;
  readonly divisor: Cents;
  readonly root: number;
  /** Months contributed at the ordinary age from which it rises by `longCareerIncrease` basis points. */
  readonly longCareerMonths: number;
  readonly longCareerIncrease: number;
};

/** The lump sum of delayed retirement (LGSS 210.2.b); its formula is an image in the official text. Null: there was none. */
export const delayLumpSum = parameter<DelayLumpSum | null>('delayed-retirement.lump-sum', {
  unit: 'table',
  entries: [
    { from: '2013-01-01', value: null, source: lgss('210.2') },
    {
      from: '2022-01-01',
      source: lgss('210.2.b'),
      value: {
        factor: euros('800'),
        divisor: euros('500'),
        root: 1.65,
        longCareerMonths: 534,
        longCareerIncrease: 1000,
      },
    },
  ],
});

/**
 * How the mixed form shares the years of delay. Up to `halvedUpToYears` the lower half are points and the rest lump
 * sum; above, `lumpSumYears` are lump sum and the rest points. `halfYear` says what becomes of half a year over them.
 */
export type MixedDelay = {
  readonly minimumYears: number;
  readonly halvedUpToYears: number;
  readonly lumpSumYears: number;
  readonly halfYear: 'ignored' | 'counted' | 'without-rule';
};

/** The mixed form (LGSS 210.2.c); null while there was none. It begins after RD 371/2023 came into force (DF 3). */
export const delayMixed = parameter<MixedDelay | null>('delayed-retirement.mixed', {
  unit: 'table',
  entries: [
    { from: '2013-01-01', value: null, source: lgss('210.2') },
    { from: '2022-01-01', value: null, source: lgss('210.2.c') },
    {
      from: '2023-05-19',
      source: rd371('3'),
      value: { minimumYears: 2, halvedUpToYears: 10, lumpSumYears: 5, halfYear: 'ignored' },
    },
    {
      from: '2025-04-01',
      source: rd371('3'),
      note: 'The act counts half-years from this day and the decree was not adapted until 28 August 2026: the half-year is studied case by case. Taken from practice, not from a text.',
      value: { minimumYears: 2, halvedUpToYears: 10, lumpSumYears: 5, halfYear: 'without-rule' },
    },
    {
      from: '2026-08-28',
      source: refTo('rd416')('df 1'),
      value: { minimumYears: 2, halvedUpToYears: 8, lumpSumYears: 5, halfYear: 'counted' },
    },
  ],
});
