import type { Day } from '../day';
import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

/* Contributory unemployment benefit: LGSS 262 to 273. Read on the day the right is born. */

const before2016 = 'Same rule in the General Social Security Act of 1994.';
const budget2023 = refTo('budget2023');

/** Days of benefit by days contributed in the years before, none of them used for an earlier right. */
export const unemploymentScale = parameter<readonly { readonly from: number; readonly days: number }[]>(
  'unemployment.scale',
  {
    unit: 'days',
    entries: [
      {
        from: '2011-01-01',
        source: lgss('269.1'),
        note: before2016,
        value: [
          { from: 2160, days: 720 },
          { from: 1980, days: 660 },
          { from: 1800, days: 600 },
          { from: 1620, days: 540 },
          { from: 1440, days: 480 },
          { from: 1260, days: 420 },
          { from: 1080, days: 360 },
          { from: 900, days: 300 },
          { from: 720, days: 240 },
          { from: 540, days: 180 },
          { from: 360, days: 120 },
        ],
      },
    ],
  },
);

/** Days contributed that open the right, and the years in which they are counted. */
export const unemploymentPeriod = parameter('unemployment.period', {
  unit: 'table',
  entries: [{ from: '2011-01-01', value: { days: 360, years: 6 }, source: lgss('269.1'), note: before2016 }],
});

/** Share of the base (basis points) in the first days and after them; `baseDays` are the days the base is made of. */
export const unemploymentRates = parameter('unemployment.rates', {
  unit: 'table',
  entries: [
    {
      from: '2011-01-01',
      value: { firstDays: 180, first: 7000, after: 6000, baseDays: 180 },
      source: lgss('270.2'),
      note: before2016,
    },
    {
      from: '2012-07-15',
      value: { firstDays: 180, first: 7000, after: 5000, baseDays: 180 },
      source: refTo('rdl20_2012')('17'),
    },
    {
      from: '2023-01-01',
      value: { firstDays: 180, first: 7000, after: 6000, baseDays: 180 },
      source: budget2023('df 25.8'),
      note: 'The employment service pays 60 % from 1 January 2023 also to rights born before.',
    },
  ],
});

/**
 * Least and most a month, in basis points of the IPREM of a month raised by a sixth (`sixths` of it): without children
 * in charge, with one, and with two or more.
 */
export const unemploymentLimits = parameter('unemployment.limits', {
  unit: 'table',
  entries: [
    {
      from: '2011-01-01',
      value: { sixths: 7, least: { none: 8000, some: 10_700 }, most: { none: 17_500, one: 20_000, more: 22_500 } },
      source: lgss('270.3'),
      note: before2016,
    },
  ],
});

/** Working days to claim. */
export const unemploymentClaimTerm = parameter('unemployment.claim-term', {
  unit: 'working days',
  entries: [
    {
      from: '2011-01-01',
      value: 15,
      source: lgss('268.1'),
      note: 'The article says only "quince días": they are working days (Act 39/2015, art. 30.2).',
    },
  ],
});

/** Reduction of the working day (basis points) that is partial unemployment: both ends are inside. */
export const partialUnemployment = parameter('unemployment.partial', {
  unit: 'basis points',
  entries: [{ from: '2011-01-01', value: { least: 1000, most: 7000 }, source: lgss('262.3') }],
});

/** Age from which one may work, and the lowest ordinary age at which a retirement pension may stand in the way. */
export const unemploymentAges = parameter('unemployment.ages', {
  unit: 'years',
  entries: [{ from: '2011-01-01', value: { least: 16, retirement: 65 }, source: lgss('266.d') }],
});

/* Unemployment allowance: LGSS 274 to 280 and additional provisions 57 and 58, in their two wordings. */

/** The wording of the law by the day of the event (hecho causante), which until then was the end of the waiting month. */
export const allowanceLaw = parameter<'until-2024' | 'from-2024'>('unemployment-allowance.law', {
  unit: 'table',
  entries: [
    {
      from: '2022-01-01',
      value: 'until-2024',
      source: lgss('274'),
      note: 'Wording before Royal Decree-Law 2/2024. Royal Decree-Law 7/2023 was never applied: Congress repealed it.',
    },
    { from: '2024-11-01', value: 'from-2024', source: refTo('rdl2_2024')('dt 3') },
  ],
});

/** Share of the IPREM of a month (basis points) by stretches of days; the last goes on to the end. */
export const allowanceRates = parameter<readonly { readonly days: number | null; readonly rate: number }[]>(
  'unemployment-allowance.rates',
  {
    unit: 'table',
    entries: [
      { from: '2022-01-01', value: [{ days: null, rate: 8000 }], source: lgss('278.1') },
      {
        from: '2024-11-01',
        value: [
          { days: 180, rate: 9500 },
          { days: 180, rate: 9000 },
          { days: null, rate: 8000 },
        ],
        source: lgss('278'),
      },
    ],
  },
);

/** A row of the tables of duration: what is needed at least, and the months it gives. */
export type AllowanceRow = { readonly from: number; readonly months: number };
type Tables = {
  /** By days of the benefit that ended: with family in charge, and without it (younger than the age, or not). */
  readonly exhausted: {
    readonly familyYoung: readonly AllowanceRow[];
    readonly familyOld: readonly AllowanceRow[];
    readonly aloneYoung: readonly AllowanceRow[];
    readonly aloneOld: readonly AllowanceRow[];
  };
  /** By days contributed. */
  readonly contributed: { readonly family: readonly AllowanceRow[]; readonly alone: readonly AllowanceRow[] };
  /** Returned emigrants; and, until 2024, released prisoners and people whose incapacity improved. */
  readonly special: number;
  /** Violence victims by rights to the active integration income they had before: none, one, two. */
  readonly violence: readonly [none: number, one: number, two: number] | null;
  readonly age: number;
};

const months = (from: number, count: number): AllowanceRow => ({ from, months: count });

/** Months of allowance. Rows go from the highest to the lowest; below the last there is no right. */
export const allowanceMonths = parameter<Tables>('unemployment-allowance.months', {
  unit: 'table',
  entries: [
    {
      from: '2022-01-01',
      source: lgss('277'),
      note: 'Wording before Royal Decree-Law 2/2024. "Older than 45" is read as having turned 45.',
      value: {
        exhausted: {
          familyYoung: [months(180, 24), months(120, 18)],
          familyOld: [months(180, 30), months(120, 24)],
          aloneYoung: [],
          aloneOld: [months(120, 6)],
        },
        contributed: {
          family: [months(180, 21), months(150, 5), months(120, 4), months(90, 3)],
          alone: [months(180, 6)],
        },
        special: 18,
        violence: null,
        age: 45,
      },
    },
    {
      from: '2024-11-01',
      source: lgss('277'),
      note: 'The printed table says "<45" and ">45": having turned 45 counts with the older.',
      value: {
        exhausted: {
          familyYoung: [months(180, 30), months(120, 24)],
          familyOld: [months(180, 30), months(120, 24)],
          aloneYoung: [months(360, 6)],
          aloneOld: [months(120, 6)],
        },
        contributed: {
          family: [months(180, 21), months(150, 5), months(120, 4), months(90, 3)],
          alone: [months(180, 6), months(150, 5), months(120, 4), months(90, 3)],
        },
        special: 18,
        violence: [30, 20, 10],
        age: 45,
      },
    },
  ],
});

/** Months from the event within which it can still be claimed; null: always, losing days. */
export const allowanceLatest = parameter<number | null>('unemployment-allowance.latest', {
  unit: 'months',
  entries: [
    { from: '2022-01-01', value: null, source: lgss('276.1') },
    { from: '2024-11-01', value: 6, source: lgss('276.1') },
  ],
});

/** Waiting month of the wording until 2024; null when there is none. */
export const allowanceWait = parameter<number | null>('unemployment-allowance.wait', {
  unit: 'months',
  entries: [
    { from: '2022-01-01', value: 1, source: lgss('274.1') },
    { from: '2024-11-01', value: null, source: lgss('276.1') },
  ],
});

/** Least months worked abroad by a returned emigrant, and most months in prison that do not yet count. */
export const allowanceSpecialNeeds = parameter('unemployment-allowance.special-needs', {
  unit: 'months',
  entries: [
    { from: '2022-01-01', value: { abroad: 12, prisonOver: 6 }, source: lgss('274.1.c') },
    { from: '2024-11-01', value: { abroad: 12, prisonOver: 6 }, source: lgss('da 57') },
  ],
});

/** Allowance of people over 52: age, days contributed for unemployment (six years), rate, and base of the contribution. */
export const olderAllowance = parameter('unemployment-allowance.older', {
  unit: 'table',
  entries: [
    { from: '2022-01-01', value: { age: 52, days: 2190, rate: 8000, base: 12_500 }, source: lgss('274.4') },
    { from: '2024-11-01', value: { age: 52, days: 2190, rate: 8000, base: 12_500 }, source: lgss('280') },
  ],
});

/** Days contributed that a contributory retirement pension asks for: in all, and in the last years. */
export const retirementPeriodAsked = parameter('unemployment-allowance.retirement-period', {
  unit: 'table',
  entries: [{ from: '2022-01-01', value: { days: 5475, recent: 730, years: 15 }, source: lgss('205.1.b') }],
});

/**
 * Work-support supplement (complemento de apoyo al empleo), basis points of the IPREM of a month: full time, 75 % of the
 * day or more, half of it or more, less. Rows in order: one a quarter since the start of the allowance.
 */
export type SupplementRow = readonly [full: number, most: number, half: number, less: number];
export const allowanceSupplement = parameter<{ readonly rows: readonly SupplementRow[]; readonly days: number }>(
  'work-supplement.allowance',
  {
    unit: 'table',
    entries: [
      {
        from: '2024-11-01',
        source: lgss('282.3'),
        value: {
          rows: [
            [8000, 7500, 7000, 6000],
            [6000, 5000, 4500, 4000],
            [4000, 3500, 3000, 2500],
            [3000, 2500, 2000, 1500],
            [2000, 1500, 1000, 500],
          ],
          days: 180,
        },
      },
    ],
  },
);

/** The same for contributory benefits of over twelve months: by the month of benefit, and the days by that of its start. */
export const benefitSupplement = parameter<{
  readonly overDays: number;
  readonly rows: readonly { readonly fromMonth: number; readonly rates: SupplementRow; readonly days: number }[];
}>('work-supplement.benefit', {
  unit: 'table',
  entries: [
    {
      from: '2025-04-01',
      source: lgss('da 59'),
      value: {
        overDays: 360,
        rows: [
          { fromMonth: 22, rates: [3000, 2500, 2000, 1500], days: 180 },
          { fromMonth: 19, rates: [4000, 3500, 3000, 2500], days: 180 },
          { fromMonth: 16, rates: [6000, 5000, 4500, 4000], days: 180 },
          { fromMonth: 13, rates: [8000, 7500, 7000, 6000], days: 180 },
          { fromMonth: 12, rates: [8000, 7500, 7000, 6000], days: 90 },
          { fromMonth: 11, rates: [8000, 7500, 7000, 6000], days: 60 },
          { fromMonth: 10, rates: [8000, 7500, 7000, 6000], days: 30 },
        ],
      },
    },
  ],
});

/* Active integration income (RAI): RD 1369/2006, repealed on 1 November 2024. */

const activeIncomeRef = refTo('activeIncome');

/** Whether new claims are still taken. */
export const activeIncomeOpen = parameter<boolean>('active-income.open', {
  unit: 'table',
  entries: [
    { from: '2006-12-06', value: true, source: activeIncomeRef('1') },
    {
      from: '2024-11-01',
      value: false,
      source: refTo('rdl2_2024')('dd 4'),
      note: 'Who had claimed it before that day keeps it to its end (RDL 2/2024, transitional provision 3.1).',
    },
  ],
});

export const activeIncome = parameter('active-income.rules', {
  unit: 'table',
  entries: [
    {
      from: '2006-12-06',
      value: {
        rate: 8000,
        months: 11,
        age: 45,
        underAge: 65,
        registeredMonths: 12,
        abroadMonths: 6,
        backMonths: 12,
        disability: 3300,
        earlier: 3,
        /** Months of it paid at once to a victim of violence who had to move (transitional provision 1). */
        movingMonths: 3,
      },
      source: activeIncomeRef('2'),
    },
  ],
});

/** First day of the wording of the allowance in force that day. */
export const allowanceLawFrom = (on: Day): Day => allowanceLaw.entryOn(on).from;
