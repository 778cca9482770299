import { lgss, rdl2_2023, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const rd53 = refTo('rd53_1980');
const decree3158 = refTo('d3158');
const donors = refTo('law6_2024');
const health = refTo('lo1_2023');

/** Days contributed that a common illness asks for, and the years in which they count. */
export const sickLeavePeriod = parameter<{ readonly days: number; readonly years: number }>('sick-leave.period', {
  unit: 'table',
  entries: [{ from: '2016-01-02', value: { days: 180, years: 5 }, source: lgss('172.a') }],
});

/** Percentage of common illness and non-work accident until a day of the leave, and after it. */
export const sickLeaveRates = parameter<{ readonly first: number; readonly untilDay: number; readonly later: number }>(
  'sick-leave.rates',
  {
    unit: 'table',
    entries: [
      {
        from: '1980-02-01',
        value: { first: 6000, untilDay: 20, later: 7500 },
        source: rd53('1'),
        note: 'The 75 % comes from Decree 3158/1966 art. 2.1. The first day in force is not verified.',
      },
    ],
  },
);

/** Percentage of a work accident or occupational disease. */
export const workRiskRate = parameter('sick-leave.work-risk-rate', {
  unit: 'basis points',
  entries: [{ from: '1967-01-01', value: 7500, source: decree3158('2.1') }],
});

/** Percentage for donors of organs or tissues. */
export const donorRate = parameter('sick-leave.donor-rate', {
  unit: 'basis points',
  entries: [{ from: '2025-03-03', value: 10_000, source: lgss('171') }],
});

/** Last day of a common leave that nobody pays, and last one the employer pays. */
export const sickLeavePayers = parameter<{ readonly unpaidUntil: number; readonly employerUntil: number }>(
  'sick-leave.payers',
  {
    unit: 'days',
    entries: [{ from: '2016-01-02', value: { unpaidUntil: 3, employerUntil: 15 }, source: lgss('173.1') }],
  },
);

/** Days of leave: the ordinary ones, the extension, and all with the decision on incapacity put off. */
export const sickLeaveLimits = parameter<{
  readonly ordinary: number;
  readonly extension: number;
  readonly atMost: number;
}>('sick-leave.limits', {
  unit: 'days',
  entries: [{ from: '2016-01-02', value: { ordinary: 365, extension: 180, atMost: 730 }, source: lgss('174.2') }],
});

/** How long an occupational disease is observed, and how long that can be prolonged. */
export const observationLimit = parameter<{ readonly months: number } | { readonly days: number }>(
  'sick-leave.observation',
  {
    unit: 'term',
    entries: [
      { from: '2016-01-02', value: { months: 6 }, source: lgss('169.1.b') },
      { from: '2023-05-17', value: { days: 180 }, source: rdl2_2023('1') },
    ],
  },
);

const specialSituations = [
  'disabling-menstruation',
  'pregnancy-interruption',
  'pregnancy-week-39',
  'organ-donation',
] as const;
export type SpecialSituation = (typeof specialSituations)[number];

/** Special situations of temporary incapacity the law knows; before, those leaves were common illness. */
export const specialSituationsInForce = parameter<readonly SpecialSituation[]>('sick-leave.special-situations', {
  unit: 'table',
  entries: [
    { from: '2016-01-02', value: [], source: lgss('169.1.a'), note: 'Wording before Organic Act 1/2023.' },
    { from: '2023-06-01', value: specialSituations.slice(0, 3), source: health('df 3') },
    { from: '2025-03-03', value: specialSituations, source: donors('1.2') },
  ],
});

/** Months whose bases make the base of part-time workers, and months skipped just before the leave. */
export const partTimeSickLeaveWindow = parameter<{ readonly months: number; readonly skipped: number }>(
  'sick-leave.part-time-window',
  {
    unit: 'table',
    entries: [
      { from: '2016-01-02', value: { months: 3, skipped: 0 }, source: lgss('248.1.c') },
      { from: '2025-04-01', value: { months: 3, skipped: 1 }, source: refTo('rdl11_2024')('1.7') },
    ],
  },
);

/** Days over which the overtime of the last year is spread for work risks. */
export const overtimeDays = parameter('sick-leave.overtime-days', {
  unit: 'days',
  entries: [
    {
      from: '1972-07-01',
      value: 365,
      source: refTo('decree1646')('13.4'),
      note: 'The article asks for the average of twelve months; the INSS divides by 365, by 360 with monthly pay in some offices.',
    },
  ],
});
