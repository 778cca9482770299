import type { Term } from '../calendar';
import { type Cents, euros } from '../cents';
import { et, lgss, rd295, rd1148, rdl2_2023, rdl3_2026, rdl8_2023, refTo } from '../legal-ref';
import { parameter } from '../parameter';

const budget2023 = refTo('budget2023');
const rdl1_2025 = refTo('rdl1_2025');
const fromAverageOfPrices =
  'The budget of 2023 gives a formula on the figure of 2022; this is the amount the EU guide of July 2023 publishes.';

/* Dependent child with a disability (LGSS 351.a, 353): allowances of a year. */

/** Under 18 with a disability of 33 % or more. */
export const disabledMinorYear = parameter('family.disabled-minor.year', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('1000.00'), source: budget2023('da 36') },
    { from: '2026-01-01', value: euros('1000.00'), source: rdl3_2026('2.6.a') },
  ],
});

/** 18 or over with a disability of 65 % or more. */
export const disabledAdultYear = parameter('family.disabled-adult.year', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('5439.60'), source: budget2023('da 36'), note: fromAverageOfPrices },
    { from: '2024-01-01', value: euros('5647.20'), source: rdl8_2023('78.6') },
    { from: '2025-01-01', value: euros('5805.60'), source: rdl1_2025('65.6') },
    { from: '2026-01-01', value: euros('5962.80'), source: rdl3_2026('2.6.a') },
  ],
});

/** 18 or over with a disability of 75 % or more and in need of another person (LGSS 353.2). */
export const disabledAdultWithHelpYear = parameter('family.disabled-adult-with-help.year', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('8158.80'), source: budget2023('da 36'), note: fromAverageOfPrices },
    { from: '2024-01-01', value: euros('8469.60'), source: rdl8_2023('78.6') },
    { from: '2025-01-01', value: euros('8707.20'), source: rdl1_2025('65.6') },
    { from: '2026-01-01', value: euros('8942.40'), source: rdl3_2026('2.6.b') },
  ],
});

/** Degrees of disability asked, in basis points: of a minor, of an adult, and of an adult who needs another person. */
export const childDisabilityDegrees = parameter('family.disability-degrees', {
  unit: 'table',
  entries: [
    { from: '2020-06-01', value: { minor: 3300, adult: 6500, withHelp: 7500, adultAge: 18 }, source: lgss('351.a') },
  ],
});

/* Single payment at birth in large and one-parent families and of disabled parents (LGSS 357 and 358). */

export const birthGrant = parameter('family.birth-grant', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('1000.00'), source: lgss('358.1') },
    { from: '2026-01-01', value: euros('1000.00'), source: rdl3_2026('2.7') },
  ],
});

/** Limit of a year with one child; of a large family of three; and what each further child adds to the latter. */
export type BirthGrantLimit = { readonly oneChild: Cents; readonly largeFamily: Cents; readonly perFurther: Cents };
const movesWithIt =
  'Set for the older allowance of children without disability; the limit of art. 357.3 moves with it.';
export const birthGrantLimit = parameter<BirthGrantLimit>('family.birth-grant.income-limit', {
  unit: 'euro cents',
  entries: [
    {
      from: '2023-01-01',
      value: { oneChild: euros('14011.00'), largeFamily: euros('21086.00'), perFurther: euros('3416.00') },
      source: budget2023('da 36'),
      note: 'Not verified: the limits of 2022 raised by 8.5 % and rounded up to the euro, as those of 2024 are.',
    },
    {
      from: '2024-01-01',
      value: { oneChild: euros('14544.00'), largeFamily: euros('21888.00'), perFurther: euros('3546.00') },
      source: rdl8_2023('78.6'),
      note: movesWithIt,
    },
    {
      from: '2025-01-01',
      value: { oneChild: euros('14952.00'), largeFamily: euros('22501.00'), perFurther: euros('3646.00') },
      source: rdl1_2025('65.6'),
      note: movesWithIt,
    },
    {
      from: '2026-01-01',
      value: { oneChild: euros('15356.00'), largeFamily: euros('23109.00'), perFurther: euros('3745.00') },
      source: rdl3_2026('2.7'),
    },
  ],
});

/** How much the limit of one child grows for each further child in charge. */
export const birthGrantLimitPerChild = parameter('family.birth-grant.per-child', {
  unit: 'basis points',
  entries: [{ from: '2020-09-30', value: 1500, source: lgss('357.3') }],
});

/** A grant lower than this is not paid. */
export const birthGrantLeast = parameter('family.birth-grant.least', {
  unit: 'euro cents',
  entries: [
    { from: '2023-01-01', value: euros('10.00'), source: budget2023('da 36') },
    { from: '2026-01-01', value: euros('10.00'), source: rdl3_2026('2.7') },
  ],
});

/** Disability of a parent that gives the grant, in basis points. */
export const parentDisability = parameter('family.parent-disability', {
  unit: 'basis points',
  entries: [{ from: '2020-09-30', value: 6500, source: lgss('357.1') }],
});

/** Children that make a family large, and how few are enough when one of them has a disability of 33 % or more. */
export const largeFamilyChildren = parameter('family.large', {
  unit: 'table',
  entries: [{ from: '2003-11-20', value: { children: 3, withDisability: 2 }, source: refTo('largeFamilies')('2') }],
});

/** How many times the minimum wage of a month is paid from so many children born or adopted at once. */
export const multipleBirthTimes = parameter<readonly { readonly children: number; readonly times: number }[]>(
  'family.multiple-birth',
  {
    unit: 'table',
    entries: [
      {
        from: '2016-01-02',
        value: [
          { children: 2, times: 4 },
          { children: 3, times: 8 },
          { children: 4, times: 12 },
        ],
        source: lgss('360'),
      },
    ],
  },
);

/* Care of a child with cancer or another serious illness (LGSS 190 to 192, RD 1148/2011). */

/**
 * Ages, in completed years: the benefit can begin under `startUnder`; it lasts until `keepUntil`, and until
 * `keepWithDisability` with a disability of 65 % recognised before 23.
 */
export const seriousIllnessAges = parameter('serious-illness.ages', {
  unit: 'years',
  entries: [
    {
      from: '2022-01-01',
      value: { childUnder: 18, startUnder: 18, keepUntil: 23, keepWithDisability: 23 },
      source: refTo('budget2022')('df 28'),
    },
    {
      // Its final provision 10 puts arts. 190 to 192 in force on the first day of the month after publication.
      from: '2023-04-01',
      value: { childUnder: 18, startUnder: 23, keepUntil: 23, keepWithDisability: 26 },
      source: rdl2_2023('único.20'),
    },
  ],
});

/** A separated parent, or a victim of gender violence, has the right though the other does not work (LGSS 191.2). */
export const seriousIllnessSeparated = parameter<boolean>('serious-illness.separated', {
  unit: 'table',
  entries: [
    { from: '2022-01-01', value: false, source: refTo('budget2022')('df 28') },
    { from: '2023-04-01', value: true, source: rdl2_2023('único.21') },
  ],
});

/** Months recognised at first, in the first extension and in the following ones. */
export const seriousIllnessMonths = parameter('serious-illness.months', {
  unit: 'months',
  entries: [
    {
      from: '2011-07-31',
      value: { first: 1, extension: 2, further: 2 },
      source: rd1148('7.1'),
      note: 'Wording before RD 677/2023, not held; the EU guide of July 2023 says the same.',
    },
    { from: '2023-07-20', value: { first: 1, extension: 2, further: 4 }, source: rd1148('7.1') },
  ],
});

/** Least cut of working time, and share of a full day that part-timers have to be above, in basis points. */
export const seriousIllnessWorkTime = parameter('serious-illness.work-time', {
  unit: 'basis points',
  entries: [{ from: '2011-07-31', value: { leastCut: 5000, above: 2500 }, source: rd1148('4') }],
});

export const resolveSeriousIllnessCare = parameter<Term>('resolution.serious-illness-care', {
  unit: 'term',
  entries: [{ from: '2011-07-31', value: { days: 30 }, source: rd1148('9.3') }],
});

/* Infant care and breastfeeding: months of age of the child. */

/** Shared care of an infant: from so many months of age until so many. */
export const infantCareMonths = parameter('infant-care.months', {
  unit: 'months',
  entries: [{ from: '2019-03-08', value: { from: 9, until: 12 }, source: lgss('183') }],
});

/** The benefit for risk during breastfeeding ends when the child is so many months old. */
export const breastfeedingMonths = parameter('breastfeeding-risk.months', {
  unit: 'months',
  entries: [{ from: '2016-01-02', value: 9, source: lgss('189') }],
});

/* Care that counts as contributed (LGSS 235 to 237). */

/**
 * Months of leave from work that count as contributed, for a child and for another relative. A longer period reaches
 * the leaves that are running the day it comes into force, for what is left of them (RD 295/2009 dt 2).
 */
export const leaveMonthsCounted = parameter('care-credit.leave-months', {
  unit: 'months',
  entries: [
    { from: '2005-11-23', value: { child: 12, relative: 12 }, source: refTo('rd1335')('5') },
    {
      from: '2007-03-24',
      value: { child: 24, relative: 12 },
      source: rd295('dt 2'),
      note: 'The two years are not verified: the text held says only that the period was extended that day.',
    },
    {
      from: '2013-01-01',
      value: { child: 36, relative: 12 },
      source: lgss('237.1'),
      note: 'The first day is not verified: three years are read in the text of 2015.',
    },
    // In force the day after its publication, on 17 March (final provision 10).
    { from: '2023-03-18', value: { child: 36, relative: 36 }, source: rdl2_2023('único.25') },
  ],
});

/** Months of reduced working time whose bases are raised to the whole; without limit for a sick child or an infant. */
export const reducedMonthsRaised = parameter('care-credit.reduced-months', {
  unit: 'months',
  entries: [
    { from: '2005-11-23', value: { child: 0, relative: 0 }, source: rd295('dt 2') },
    { from: '2007-03-24', value: { child: 24, relative: 12 }, source: rd295('dt 2') },
    { from: '2023-03-18', value: { child: 36, relative: 36 }, source: rdl2_2023('único.25') },
  ],
});

/** Years of age under which the child must be when leave, or reduced working time, begins (ET 46.3, 37.6). */
export const careChildAges = parameter('care-credit.child-ages', {
  unit: 'years',
  entries: [{ from: '2005-11-23', value: { leave: 3, reduced: 12 }, source: et('46.3') }],
});

/** Days credited for a birth, and for each further child of it. */
export const childbirthCreditDays = parameter('care-credit.childbirth', {
  unit: 'days',
  entries: [{ from: '2016-01-02', value: { first: 112, further: 14 }, source: lgss('235') }],
});

/** Most days credited for each child when work was interrupted, and how many years of care one person can have. */
export const childcareCreditDays = parameter('care-credit.childcare', {
  unit: 'table',
  entries: [
    {
      from: '2019-01-01',
      value: { perChild: 270, personYears: 5, beforeBirth: 9, beforeAdoption: 3, yearsAfter: 6 },
      source: lgss('236'),
    },
  ],
});

/** Months before the leave whose average base stands for the base of its counted months (RD 1335/2005 art. 7). */
export const leaveBaseMonths = parameter('care-credit.base-months', {
  unit: 'months',
  entries: [{ from: '2005-11-23', value: 6, source: refTo('rd1335')('7') }],
});

/** Days overtime of the last year is divided by, to join it to the daily base of occupational risks. */
export const overtimeDivisor = parameter('occupational-base.overtime-days', {
  unit: 'days',
  entries: [
    {
      from: '1972-07-01',
      value: 365,
      source: refTo('decree1646')('13.4'),
      note: 'The decree says "average of the twelve months"; the managing body divides by 365.',
    },
  ],
});

/** Months skipped before the three whose bases a part-timer's common sickness base is made of (LGSS 248.1.c). */
export const partTimeSkippedMonths = parameter('sickness-base.part-time.skipped-months', {
  unit: 'months',
  entries: [
    { from: '2023-01-01', value: 0, source: lgss('248.1.c') },
    { from: '2025-04-01', value: 1, source: refTo('rdl11_2024')('1.7') },
  ],
});
/** Months of a part-timer that are read (LGSS 248.1.c, RD 295/2009 art. 34.4, RD 1148/2011 art. 6.2). */
export const partTimeBaseMonths = parameter('sickness-base.part-time.months', {
  unit: 'months',
  entries: [{ from: '2009-03-22', value: 3, source: rd295('34.4') }],
});
