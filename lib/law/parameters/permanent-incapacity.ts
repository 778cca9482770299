import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';
import type { GapFilling } from './retirement';

const actInForce = '2016-01-02';
const decree1646 = refTo('decree1646');
const decreeInForce = '1972-07-01';

/** Contributions asked of a pension of common illness: a share of the time since an age (LGSS 195.3). */
export type IncapacityPeriod = {
  /** Under this age the first share applies, from it the second. */
  readonly adultAge: number;
  readonly young: { readonly since: number; readonly share: number };
  readonly adult: { readonly since: number; readonly share: number; readonly leastYears: number };
  /** One part in so many of the time asked must lie in the last years. */
  readonly recentShare: number;
  readonly recentYears: number;
};
export const incapacityPeriod = parameter<IncapacityPeriod>('permanent-incapacity.period', {
  unit: 'table',
  entries: [
    {
      from: actInForce,
      value: {
        adultAge: 31,
        young: { since: 16, share: 3 },
        adult: { since: 20, share: 4, leastYears: 5 },
        recentShare: 5,
        recentYears: 10,
      },
      source: lgss('195.3'),
    },
  ],
});

/** Years asked of who is not registered, for absolute and severe incapacity of common causes (LGSS 195.4). */
export const unregisteredPeriodYears = parameter('permanent-incapacity.period.unregistered', {
  unit: 'years',
  entries: [{ from: actInForce, value: 15, source: lgss('195.4') }],
});

/** Days asked for partial incapacity of common illness, and the years they must lie in (LGSS 195.2). */
export const partialPeriod = parameter<{ readonly days: number; readonly years: number }>(
  'permanent-incapacity.period.partial',
  { unit: 'table', entries: [{ from: actInForce, value: { days: 1800, years: 10 }, source: lgss('195.2') }] },
);

/** Longest sick leave: what was left of it counts as contributed (RD 1799/1985 art. 4.4, LGSS 174.1). */
export const longestSickLeave = parameter('permanent-incapacity.sick-leave', {
  unit: 'natural days',
  entries: [{ from: actInForce, value: 545, source: lgss('174.1') }],
});

/** Base of common illness: bases of so many months over a divisor; with fewer months, months times a factor. */
export const illnessBase = parameter<{
  readonly months: number;
  readonly divisor: number;
  /** In ten-thousandths. */
  readonly shorterFactor: number;
}>('permanent-incapacity.base.illness', {
  unit: 'table',
  entries: [
    {
      from: actInForce,
      value: { months: 96, divisor: 112, shorterFactor: 11_666 },
      source: lgss('197.1'),
      note: 'The factor of the shorter period is that of Royal Decree 1799/1985 art. 5.2, rule 3.',
    },
  ],
});

/** Base of a non-work accident: the best stretch of so many months in the last years over a divisor. */
export const accidentBase = parameter<{ readonly months: number; readonly years: number; readonly divisor: number }>(
  'permanent-incapacity.base.accident',
  {
    unit: 'table',
    entries: [{ from: decreeInForce, value: { months: 24, years: 7, divisor: 28 }, source: decree1646('7.1') }],
  },
);

/** What a month without duty to contribute counts of the minimum base. */
export const incapacityGapFilling = parameter<GapFilling>('permanent-incapacity.gaps', {
  unit: 'table',
  entries: [
    {
      from: actInForce,
      value: { stretches: [{ months: 48, part: 10_000 }], rest: 5000 },
      source: lgss('197.4'),
    },
  ],
});

/** Least part of the base of common illness that stands, whatever was contributed (LGSS 197.1.b). */
export const leastYearsPercentage = parameter('permanent-incapacity.years.least', {
  unit: 'basis points',
  entries: [{ from: actInForce, value: 5000, source: lgss('197.1.b') }],
});

/** Pension of each degree, of the regulatory base. */
export const totalPercentage = parameter('permanent-incapacity.total', {
  unit: 'basis points',
  entries: [{ from: '1967-01-01', value: 5500, source: refTo('d3158')('12.2') }],
});
export const absolutePercentage = parameter('permanent-incapacity.absolute', {
  unit: 'basis points',
  entries: [{ from: '1967-01-01', value: 10_000, source: refTo('d3158')('12.4') }],
});

/** Increase of the total pension from an age, while the person does not work (LGSS 196.2). */
export const totalIncrease = parameter<{ readonly fromAge: number; readonly points: number }>(
  'permanent-incapacity.total.increase',
  { unit: 'table', entries: [{ from: decreeInForce, value: { fromAge: 55, points: 2000 }, source: decree1646('6') }] },
);

/** From this age, without right to retirement, the pension is what the least career gives (LGSS 196.5). */
export const lateIncapacity = parameter<{ readonly fromAge: number; readonly points: number }>(
  'permanent-incapacity.late',
  {
    unit: 'table',
    entries: [
      {
        from: actInForce,
        value: { fromAge: 67, points: 5000 },
        source: lgss('196.5'),
        note: 'Transitional provision 7, which brings the retirement age in by degrees, does not name this article.',
      },
    ],
  },
);

/** Age at which the pension takes the name of retirement pension, its amount unchanged (LGSS 200.4). */
export const renamedRetirementAge = parameter('permanent-incapacity.renamed', {
  unit: 'years',
  entries: [{ from: actInForce, value: 67, source: lgss('200.4') }],
});

/** Complement for the carer: parts of the general minimum base and of the last base, and least of the pension. */
export const carerComplement = parameter<{
  readonly minimumBase: number;
  readonly lastBase: number;
  readonly leastOfPension: number;
}>('permanent-incapacity.carer', {
  unit: 'basis points',
  entries: [
    { from: actInForce, value: { minimumBase: 4500, lastBase: 3000, leastOfPension: 4500 }, source: lgss('196.4') },
  ],
});

/** Lump sum of partial incapacity: months of the base of sick leave, of so many days each. */
export const partialLumpSum = parameter<{ readonly months: number; readonly monthDays: number }>(
  'permanent-incapacity.partial',
  { unit: 'table', entries: [{ from: decreeInForce, value: { months: 24, monthDays: 30 }, source: decree1646('9') }] },
);

/** Monthly pensions that make the lump sum instead of a total pension, by completed age: below the first, the first. */
export const swapMonths = parameter<readonly { readonly underAge: number; readonly months: number }[]>(
  'permanent-incapacity.swap',
  {
    unit: 'table',
    entries: [
      {
        from: '1972-08-11',
        value: [
          { underAge: 54, months: 84 },
          { underAge: 55, months: 72 },
          { underAge: 56, months: 60 },
          { underAge: 57, months: 48 },
          { underAge: 58, months: 36 },
          { underAge: 59, months: 24 },
          { underAge: 60, months: 12 },
        ],
        source: refTo('order1972')('5.1'),
        note: 'The table of the order is missing in the stored text; the months by age were taken from practice.',
      },
    ],
  },
);

/** Months of base the self-employed may take instead of a total pension; for work causes RD 1273/2003 art. 4.3 repeats it. */
export const selfEmployedLumpMonths = parameter('permanent-incapacity.self-employed-lump', {
  unit: 'months',
  entries: [{ from: '1970-10-01', value: 40, source: refTo('decree2530')('38.1') }],
});

/** Real wage of the year: days the daily wage is paid for, and working days variable pay is taken to. */
export const realWageDays = parameter<{ readonly paid: number; readonly worked: number }>(
  'permanent-incapacity.real-wage',
  {
    unit: 'days',
    entries: [
      {
        from: '1998-01-10',
        value: { paid: 365, worked: 273 },
        source: refTo('rd4_1998')('da 11'),
        note: 'With art. 60 of the Accidents Regulation of 1956. Neither text was read: taken from practice.',
      },
    ],
  },
);
