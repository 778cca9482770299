import { lgss, rdl11_2024, refTo } from '../legal-ref';
import { parameter } from '../parameter';

/* Read on the day partial retirement begins. Reductions of the working day in basis points, ages in months. */

/** Earliest age with a relief contract: a table of ages by months contributed, or so long before the ordinary age. */
export type PartialAge =
  | { readonly longCareerMonths: number; readonly longCareerAge: number; readonly age: number }
  | { readonly monthsBefore: number };

const years = (count: number, months = 0) => count * 12 + months;

const ageOf = (from: string, longCareerMonths: number, longCareerAge: number, age: number) => ({
  from,
  value: { longCareerMonths, longCareerAge, age },
  source: lgss('dt 10'),
});
const rdl29 = refTo('rdl29_2012');
const formerLaw = 'Until 16 March 2013 the law before Act 27/2011 went on, with the new ordinary age.';
const ageNote = 'The table was not read in a stored text: known from practice, and in line with the years after.';

/** Age for partial retirement with a relief contract (LGSS 215.2.a; DT 10 until 31 March 2025). */
export const partialRetirementAge = parameter<PartialAge>('partial-retirement.age', {
  unit: 'table',
  entries: [
    { ...ageOf('2013-01-01', 0, years(61), years(61)), source: rdl29('da 1'), note: formerLaw },
    { ...ageOf('2013-03-17', years(33, 3), years(61, 1), years(61, 2)), note: ageNote },
    { ...ageOf('2014-01-01', years(33, 6), years(61, 2), years(61, 4)), note: ageNote },
    { ...ageOf('2015-01-01', years(33, 9), years(61, 3), years(61, 6)), note: ageNote },
    { ...ageOf('2016-01-01', years(34), years(61, 4), years(61, 8)), note: ageNote },
    { ...ageOf('2017-01-01', years(34, 3), years(61, 5), years(61, 10)), note: ageNote },
    { ...ageOf('2018-01-01', years(34, 6), years(61, 6), years(62)), note: ageNote },
    { ...ageOf('2019-01-01', years(34, 9), years(61, 8), years(62, 4)), note: ageNote },
    { ...ageOf('2020-01-01', years(35), years(61, 10), years(62, 8)), note: ageNote },
    { ...ageOf('2021-01-01', years(35, 3), years(62), years(63)), note: ageNote },
    { ...ageOf('2022-01-01', years(35, 6), years(62, 2), years(63, 4)), note: ageNote },
    ageOf('2023-01-01', years(35, 9), years(62, 4), years(63, 8)),
    ageOf('2024-01-01', years(36), years(62, 6), years(64)),
    ageOf('2025-01-01', years(36, 3), years(62, 8), years(64, 4)),
    { from: '2025-04-01', value: { monthsBefore: years(3) }, source: lgss('215.2.a') },
  ],
});

export type Reduction = { readonly least: number; readonly most: number };
/** Limits of the reduction of the working day. */
export type PartialReduction = {
  /** From the ordinary age, without a relief contract. */
  readonly afterAge: Reduction;
  readonly withRelief: Reduction;
  /** With a relief worker on a permanent full-time contract. */
  readonly withFullTimeRelief: Reduction;
  /** In the first year of who retires more than `overMonths` early; null: no such rule. */
  readonly firstYear: (Reduction & { readonly overMonths: number }) | null;
  /** The relief contract must be permanent and full-time in every case. */
  readonly reliefMustBeFullTime: boolean;
};

export const partialRetirementReduction = parameter<PartialReduction>('partial-retirement.reduction', {
  unit: 'table',
  entries: [
    {
      from: '2013-01-01',
      source: rdl29('da 1'),
      note: formerLaw,
      value: {
        afterAge: { least: 2500, most: 7500 },
        withRelief: { least: 2500, most: 7500 },
        withFullTimeRelief: { least: 2500, most: 8500 },
        firstYear: null,
        reliefMustBeFullTime: false,
      },
    },
    {
      from: '2013-03-17',
      source: lgss('215'),
      note: 'Wording before Royal Decree-Law 11/2024.',
      value: {
        afterAge: { least: 2500, most: 5000 },
        withRelief: { least: 2500, most: 5000 },
        withFullTimeRelief: { least: 2500, most: 7500 },
        firstYear: null,
        reliefMustBeFullTime: false,
      },
    },
    {
      from: '2025-04-01',
      source: rdl11_2024('1.4'),
      value: {
        afterAge: { least: 2500, most: 7500 },
        withRelief: { least: 2500, most: 7500 },
        withFullTimeRelief: { least: 2500, most: 7500 },
        firstYear: { least: 2000, most: 3300, overMonths: years(2) },
        reliefMustBeFullTime: true,
      },
    },
  ],
});

/** Days contributed to retire with a relief contract, with a disability, and days of service that count. */
export const partialRetirementContribution = parameter('partial-retirement.contribution', {
  unit: 'days',
  entries: [
    {
      from: '2013-01-01',
      value: { days: 30 * 365, withDisability: 30 * 365, serviceDays: 0 },
      source: rdl29('da 1'),
      note: formerLaw,
    },
    {
      from: '2013-03-17',
      value: { days: 33 * 365, withDisability: 25 * 365, serviceDays: 365 },
      source: lgss('215.2'),
    },
  ],
});

/** Years in the company just before. */
export const partialRetirementSeniority = parameter('partial-retirement.seniority', {
  unit: 'years',
  entries: [{ from: '2013-01-01', value: 6, source: lgss('215.2.b') }],
});

/** Base of the relief worker, of the mean of the last six months of the person who retires. */
export const partialRetirementReliefBase = parameter('partial-retirement.relief-base', {
  unit: 'basis points',
  entries: [{ from: '2013-01-01', value: 6500, source: lgss('215.2') }],
});

/** Manufacturing industry keeps the law before Act 27/2011 (LGSS DT 4.6) for pensions that begin before `before`. */
export type PartialManufacturing = {
  readonly age: number;
  readonly withRelief: Reduction;
  readonly withFullTimeRelief: Reduction;
  readonly permanentStaff: number;
  readonly before: string;
};
export const partialRetirementManufacturing = parameter<PartialManufacturing | null>(
  'partial-retirement.manufacturing',
  {
    unit: 'table',
    entries: [
      { from: '2013-01-01', value: null, source: lgss('215') },
      {
        from: '2018-12-08',
        source: lgss('dt 4.6'),
        note: 'The age of 61 years is that of the law before Act 27/2011 and was not read in a stored text.',
        value: {
          age: years(61),
          withRelief: { least: 2500, most: 6700 },
          withFullTimeRelief: { least: 2500, most: 8000 },
          permanentStaff: 7000,
          before: '2030-01-01',
        },
      },
      {
        from: '2024-12-25',
        source: rdl11_2024('1.9'),
        note: 'In force at once, not on 1 April 2025 (Royal Decree-Law 11/2024, final provision 3). The age of 61 years is that of the law before Act 27/2011 and was not read in a stored text.',
        value: {
          age: years(61),
          withRelief: { least: 2500, most: 6700 },
          withFullTimeRelief: { least: 2500, most: 8000 },
          permanentStaff: 7500,
          before: '2030-01-01',
        },
      },
    ],
  },
);
