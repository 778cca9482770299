import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const rd1716 = refTo('rd1716');
const years = (count: number, months = 0): number => count * 12 + months;

/** Ordinary retirement age: 65 with a long career, otherwise the other one (LGSS 205.1.a, transitional provision 7). */
export type OrdinaryAge = { readonly longCareer: number; readonly withIt: number; readonly otherwise: number };
const ageOf = (year: number, longCareer: number, otherwise: number) => ({
  from: `${year}-01-01`,
  value: { longCareer, withIt: years(65), otherwise },
  source: lgss(year < 2027 ? 'dt 7' : '205.1.a'),
});
export const ordinaryAges = parameter<OrdinaryAge>('retirement.ordinary-age', {
  unit: 'months',
  entries: [
    ageOf(2013, years(35, 3), years(65, 1)),
    ageOf(2014, years(35, 6), years(65, 2)),
    ageOf(2015, years(35, 9), years(65, 3)),
    ageOf(2016, years(36), years(65, 4)),
    ageOf(2017, years(36, 3), years(65, 5)),
    ageOf(2018, years(36, 6), years(65, 6)),
    ageOf(2019, years(36, 9), years(65, 8)),
    ageOf(2020, years(37), years(65, 10)),
    ageOf(2021, years(37, 3), years(66)),
    ageOf(2022, years(37, 6), years(66, 2)),
    ageOf(2023, years(37, 9), years(66, 4)),
    ageOf(2024, years(38), years(66, 6)),
    ageOf(2025, years(38, 3), years(66, 8)),
    ageOf(2026, years(38, 3), years(66, 10)),
    ageOf(2027, years(38, 6), years(67)),
  ],
});

/** Days of a year and of a month of contributions, the month in hundred-thousandths (RD 1716/2012 art. 1.2). */
export const contributedTime = parameter('retirement.contributed-time', {
  unit: 'table',
  entries: [{ from: '2013-01-01', value: { yearDays: 365, monthDays: 3_041_666 }, source: rd1716('1.2') }],
});

/** Days contributed to have a retirement pension: 15 years, two of them in the last 15 (LGSS 205.1.b). */
export const retirementPeriod = parameter('retirement.period', {
  unit: 'table',
  entries: [{ from: '2013-01-01', value: { days: 5475, recentDays: 730, recentYears: 15 }, source: lgss('205.1.b') }],
});

/** The pension as a part of the base: what the first months give, and then so much for each of so many more. */
export type PensionScale = {
  readonly firstMonths: number;
  readonly first: number;
  readonly then: readonly { readonly months: number; readonly each: number }[];
};
const scale = (from: string, article: string, then: PensionScale['then']) => ({
  from,
  value: { firstMonths: years(15), first: 5000, then },
  source: lgss(article),
});
export const pensionScale = parameter<PensionScale>('retirement.scale', {
  unit: 'table',
  entries: [
    scale('2013-01-01', 'dt 9', [
      { months: 163, each: 21 },
      { months: 83, each: 19 },
    ]),
    scale('2020-01-01', 'dt 9', [
      { months: 106, each: 21 },
      { months: 146, each: 19 },
    ]),
    scale('2023-01-01', 'dt 9', [
      { months: 49, each: 21 },
      { months: 209, each: 19 },
    ]),
    scale('2027-01-01', '210.1', [
      { months: 248, each: 19 },
      { months: 16, each: 18 },
    ]),
  ],
});

/** The `best` of the last `months` bases, divided by `divisor` hundredths. */
export type BaseWindow = { readonly best: number; readonly months: number; readonly divisor: number };
const window = (from: string, article: string, best: number, months: number, divisor: number) => ({
  from,
  value: { best, months, divisor },
  source: lgss(article),
});
export const baseWindow = parameter<BaseWindow>('retirement.base', {
  unit: 'table',
  entries: [
    window('2013-01-01', 'dt 8.1', 192, 192, 22_400),
    window('2014-01-01', 'dt 8.1', 204, 204, 23_800),
    window('2015-01-01', 'dt 8.1', 216, 216, 25_200),
    window('2016-01-01', 'dt 8.1', 228, 228, 26_600),
    window('2017-01-01', 'dt 8.1', 240, 240, 28_000),
    window('2018-01-01', 'dt 8.1', 252, 252, 29_400),
    window('2019-01-01', 'dt 8.1', 264, 264, 30_800),
    window('2020-01-01', 'dt 8.1', 276, 276, 32_200),
    window('2021-01-01', 'dt 8.1', 288, 288, 33_600),
    window('2022-01-01', '209.1', 300, 300, 35_000),
    window('2026-01-01', 'dt 40', 302, 304, 35_233),
    window('2027-01-01', 'dt 40', 304, 308, 35_467),
    window('2028-01-01', 'dt 40', 306, 312, 35_700),
    window('2029-01-01', 'dt 40', 308, 316, 35_933),
    window('2030-01-01', 'dt 40', 310, 320, 36_167),
    window('2031-01-01', 'dt 40', 312, 324, 36_400),
    window('2032-01-01', 'dt 40', 314, 328, 36_633),
    window('2033-01-01', 'dt 40', 316, 332, 36_867),
    window('2034-01-01', 'dt 40', 318, 336, 37_100),
    window('2035-01-01', 'dt 40', 320, 340, 37_333),
    window('2036-01-01', 'dt 40', 322, 344, 37_567),
    window('2037-01-01', '209.1', 324, 348, 37_800),
  ],
});

/** The former way, taken when it gives more (LGSS transitional provision 4.7). Null when there is only one way. */
export const formerBaseWindow = parameter<BaseWindow | null>('retirement.base.former', {
  unit: 'table',
  entries: [
    { from: '2013-01-01', value: null, source: lgss('209.1') },
    window('2026-01-01', 'dt 4.7', 300, 300, 35_000),
    {
      from: '2040-12-31',
      value: null,
      source: lgss('dt 4.7'),
      note: 'The law says before 31 December 2040, and goes on in 2041: that one day has no former way.',
    },
    window('2041-01-01', 'dt 4.7', 306, 306, 35_700),
    window('2042-01-01', 'dt 4.7', 312, 312, 36_400),
    window('2043-01-01', 'dt 4.7', 318, 318, 37_100),
    { from: '2044-01-01', value: null, source: lgss('dt 4.7') },
  ],
});

/** What a month without duty to contribute counts of the minimum base: `months` in a row of gaps, in basis points. */
export type GapFilling = {
  readonly stretches: readonly { readonly months: number; readonly part: number }[];
  readonly rest: number;
};
const common = { months: 48, part: 10_000 };
export const gapFilling = parameter<GapFilling>('retirement.gaps', {
  unit: 'table',
  entries: [{ from: '2013-01-01', value: { stretches: [common], rest: 5000 }, source: lgss('209.1.b') }],
});

/** The same for women employees, and for men whose career suffered from a birth (LGSS transitional provision 41). */
export const careGapFilling = parameter<GapFilling>('retirement.gaps.care', {
  unit: 'table',
  entries: [
    { from: '2013-01-01', value: { stretches: [common], rest: 5000 }, source: lgss('209.1.b') },
    {
      from: '2026-01-01',
      value: { stretches: [common, { months: 12, part: 10_000 }, { months: 24, part: 8000 }], rest: 5000 },
      source: lgss('dt 41'),
      note: 'While women have pensions more than 5 % lower than men.',
    },
  ],
});

/**
 * Conditions of early retirement: how long before the ordinary age, or an age of its own, days contributed, and days of
 * service that count.
 */
export type EarlyConditions = { readonly days: number; readonly serviceDays: number } & (
  | { readonly monthsBefore: number }
  | { readonly age: number }
);
const rdl29 = refTo('rdl29_2012');
const formerLaw = 'Until 16 March 2013 the law before Act 27/2011 went on, with the new ordinary age.';
export const involuntaryConditions = parameter<EarlyConditions>('early-retirement.involuntary.conditions', {
  unit: 'table',
  entries: [
    {
      from: '2013-01-01',
      value: { age: years(61), days: 30 * 365, serviceDays: 365 },
      source: rdl29('da 1'),
      note: formerLaw,
    },
    {
      from: '2013-03-17',
      value: { monthsBefore: 48, days: 33 * 365, serviceDays: 365 },
      source: lgss('207.1'),
    },
  ],
});
export const voluntaryConditions = parameter<EarlyConditions>('early-retirement.voluntary.conditions', {
  unit: 'table',
  entries: [
    {
      from: '2013-01-01',
      value: { monthsBefore: 0, days: 35 * 365, serviceDays: 365 },
      source: rdl29('da 1'),
      note: 'Until 16 March 2013 nobody could retire early by own will, but the mutual members of before 1967.',
    },
    {
      from: '2013-03-17',
      value: { monthsBefore: 24, days: 35 * 365, serviceDays: 365 },
      source: lgss('208.1'),
    },
  ],
});

/** What the maximum pension falls for each quarter brought forward, in basis points. */
export const quarterOffMaximum = parameter('early-retirement.maximum', {
  unit: 'basis points',
  entries: [
    { from: '2013-01-01', value: 0, source: rdl29('da 1'), note: formerLaw },
    { from: '2013-03-17', value: 50, source: lgss('210.4') },
  ],
});

/** Whether leaving the job for a breach by the employer (just cause) is losing it, for early retirement. */
export const justCauseCounts = parameter<boolean>('early-retirement.just-cause', {
  unit: 'table',
  entries: [
    { from: '2013-01-01', value: true, source: rdl29('da 1'), note: formerLaw },
    { from: '2013-03-17', value: false, source: lgss('207.1.d') },
    { from: '2022-01-01', value: true, source: lgss('207.1.d') },
  ],
});

/** Whether who draws the unemployment subsidy retires with the reductions of who lost the job (LGSS 208.3). */
export const subsidyCounts = parameter<boolean>('early-retirement.subsidy', {
  unit: 'table',
  entries: [
    { from: '2013-01-01', value: false, source: lgss('208') },
    { from: '2022-01-01', value: true, source: lgss('208.3') },
  ],
});

/**
 * Reductions of who lost the job before 2022, in thousandths of a percent: so much for each stretch of so many months,
 * a fraction counting whole, by complete months contributed. Shortest career first.
 */
export type FormerReductions = {
  readonly stretch: number;
  readonly bands: readonly { readonly from: number; readonly each: number }[];
};
export const formerInvoluntaryReductions = parameter<FormerReductions>('early-retirement.involuntary.former', {
  unit: 'table',
  entries: [
    {
      from: '2013-01-01',
      value: {
        stretch: 12,
        bands: [
          { from: 0, each: 7500 },
          { from: years(35), each: 7000 },
          { from: years(38), each: 6500 },
          { from: years(40), each: 6000 },
        ],
      },
      source: rdl29('da 1'),
      note: formerLaw,
    },
    {
      from: '2013-03-17',
      value: {
        stretch: 3,
        bands: [
          { from: 0, each: 1875 },
          { from: years(38, 6), each: 1750 },
          { from: years(41, 6), each: 1625 },
          { from: years(44, 6), each: 1500 },
        ],
      },
      source: lgss('207.2'),
      note: 'LGSS 207.2 as it was until 31 December 2021; since then the reduction goes by months.',
    },
  ],
});

/** Reductions by quarter of early retirement by own will before 2022, by band, in thousandths of a percent. */
export const formerQuarterlyReductions = parameter<readonly [number, number, number, number]>(
  'early-retirement.voluntary.former',
  {
    unit: 'table',
    entries: [
      { from: '2013-01-01', value: [2000, 1875, 1750, 1625], source: lgss('208.2') },
      {
        from: '2022-01-01',
        value: [2000, 1875, 1750, 1625],
        source: lgss('dt 34.3'),
        note: 'LGSS 208.2 as it was until 31 December 2021, for contracts ended or agreed before.',
      },
    ],
  },
);

/** Whether the maximum is reduced by the gradual table when a pension by own will is above it. */
export const overCapTableApplies = parameter<boolean>('early-retirement.over-maximum.applies', {
  unit: 'table',
  entries: [
    { from: '2013-01-01', value: false, source: lgss('210.3') },
    { from: '2022-01-01', value: false, source: lgss('dt 34.2') },
    {
      from: '2024-01-01',
      value: true,
      source: lgss('dt 34.1'),
      note: 'Criterion of the entity of 4 March 2024: everybody whose pension is above the maximum.',
    },
    {
      from: '2026-01-01',
      value: true,
      source: lgss('dt 34.1'),
      note: 'In January and February 2026 the entity applied LGSS 208.2; on 25 February it went back to the table.',
    },
    { from: '2034-01-01', value: false, source: lgss('210.3') },
  ],
});
