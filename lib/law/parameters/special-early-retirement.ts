import { lgss, refTo } from '../legal-ref';
import { parameter } from '../parameter';

/* Ages in months, shares and coefficients in basis points. */
const rd1449 = refTo('rd1449');
const years = (count: number, months = 0) => count * 12 + months;

/** Mutual members before 1967 (LGSS DT 4.1.2): earliest age, age the cut is counted to, and cut for each year or part. */
export type MutualEarly = {
  readonly age: number;
  readonly cutTo: number;
  readonly cut: number;
  /** Cut after losing the job, from so many complete years contributed, most first. */
  readonly involuntary: readonly { readonly years: number; readonly cut: number }[];
};
export const mutualEarly = parameter<MutualEarly>('early-retirement.mutual', {
  unit: 'table',
  entries: [
    {
      from: '2013-01-01',
      source: lgss('dt 4.1'),
      value: {
        age: years(60),
        cutTo: years(65),
        cut: 800,
        involuntary: [
          { years: 40, cut: 600 },
          { years: 38, cut: 650 },
          { years: 35, cut: 700 },
          { years: 30, cut: 750 },
        ],
      },
    },
  ],
});

/** No coefficient lowers the age of retirement further than this (LGSS 206.6, 206 bis 2). */
export const lowestRetirementAge = parameter('early-retirement.lowest-age', {
  unit: 'months',
  entries: [{ from: '2008-01-01', value: years(52), source: lgss('206.6') }],
});

/** Disability of 65 % or more: time taken off the age for the time worked with it, and when another person is needed. */
export const disability65Coefficients = parameter('early-retirement.disability-65', {
  unit: 'basis points',
  entries: [{ from: '2004-01-01', value: { degree: 6500, alone: 2500, withHelp: 5000 }, source: refTo('rd1539')('3') }],
});

/** Disability of 45 % or more by a listed condition: fixed age, months worked with the condition and with the degree. */
export const disability45 = parameter('early-retirement.disability-45', {
  unit: 'table',
  entries: [
    {
      from: '2013-01-01',
      source: refTo('rd1851')('1'),
      note: 'Former wording: the degree during all of the fifteen years.',
      value: { age: years(56), conditionMonths: years(15), degreeMonths: years(15), degree: 4500 },
    },
    {
      from: '2023-06-02',
      source: refTo('rd370')('único.2'),
      note: 'In force on 1 June 2023 for pensions that begin after it; the day was read in articles about it, not in its text.',
      value: { age: years(56), conditionMonths: years(15), degreeMonths: years(5), degree: 4500 },
    },
  ],
});

/** A job whose retirement age is lowered by its time worked, or that has an age of its own. */
export type HardJob =
  | {
      readonly kind: 'coefficient';
      /** Of the complete years worked; null: the category has its own, which the person tells. */
      readonly coefficient: number | null;
      /** Lowest age, or longest time before the ordinary age; null: the general floor. */
      readonly floor: { readonly age: number } | { readonly before: number } | null;
      /** The same after so many years in the job. */
      readonly longCareer:
        | ({ readonly months: number } & ({ readonly age: number } | { readonly before: number }))
        | null;
      /** Years in the job without which the coefficient is not applied. */
      readonly leastYears: number;
    }
  | {
      readonly kind: 'age';
      readonly age: number;
      /** Cut for each year or part that is missing to the ordinary age. */
      readonly cut: number;
      readonly asks: { readonly years: number } | { readonly bullfights: number } | null;
    };

export const hardJobs = [
  'miner',
  'pilot',
  'flight-crew',
  'train-driver',
  'railway',
  'firefighter',
  'regional-police',
  'local-police',
  'singer-dancer',
  'other-artist',
  'bullfighter',
  'bullfighter-team',
  'puntillero',
] as const;
export type HardJobName = (typeof hardJobs)[number];

const byTime = (coefficient: number | null): HardJob => ({
  kind: 'coefficient',
  coefficient,
  floor: null,
  longCareer: null,
  leastYears: 0,
});
const guarded: HardJob = {
  kind: 'coefficient',
  coefficient: 2000,
  floor: { age: years(60) },
  longCareer: { months: years(35), age: years(59) },
  leastYears: 0,
};
const localPoliceFrom = (longCareerMonths: number): HardJob => ({
  kind: 'coefficient',
  coefficient: 2000,
  floor: { before: years(5) },
  longCareer: { months: longCareerMonths, before: years(6) },
  leastYears: 15,
});
const jobsWith = (localPolice: HardJob): Readonly<Record<HardJobName, HardJob>> => ({
  miner: byTime(null),
  pilot: byTime(4000),
  'flight-crew': byTime(3000),
  'train-driver': byTime(1500),
  railway: byTime(1000),
  firefighter: guarded,
  'regional-police': guarded,
  'local-police': localPolice,
  'singer-dancer': { kind: 'age', age: years(60), cut: 0, asks: { years: 8 } },
  'other-artist': { kind: 'age', age: years(60), cut: 800, asks: null },
  bullfighter: { kind: 'age', age: years(55), cut: 0, asks: { bullfights: 150 } },
  'bullfighter-team': { kind: 'age', age: years(55), cut: 0, asks: { bullfights: 200 } },
  puntillero: { kind: 'age', age: years(60), cut: 0, asks: { bullfights: 250 } },
});

const jobsNote =
  'Firefighters, regional and local police were read in their texts; miners, flight crew, railway workers, artists and bullfighters in summaries of theirs.';

const noLocalPolice =
  'Local police had no coefficient before 2 January 2019. Of the regional police, only that of the Basque Country had one from the start; the dates of the others were not read.';

/** The jobs of LGSS 206 and their rules; the local police long career is that of RD 1449/2018, DT 1. */
export const hardJobRules = parameter<Readonly<Record<HardJobName, HardJob>>>('early-retirement.hard-jobs', {
  unit: 'table',
  entries: [
    { from: '2013-01-01', value: jobsWith(byTime(0)), source: lgss('206.1'), note: noLocalPolice },
    { from: '2019-01-02', value: jobsWith(localPoliceFrom(years(35, 6))), source: rd1449('dt 1'), note: jobsNote },
    { from: '2020-01-01', value: jobsWith(localPoliceFrom(years(36))), source: rd1449('dt 1'), note: jobsNote },
    { from: '2023-01-01', value: jobsWith(localPoliceFrom(years(36, 6))), source: rd1449('dt 1'), note: jobsNote },
    { from: '2027-01-01', value: jobsWith(localPoliceFrom(years(37))), source: rd1449('2.2'), note: jobsNote },
  ],
});

/** Coefficients of the categories of mining: the least and the most. */
export const minerCoefficient = parameter('early-retirement.miner-coefficient', {
  unit: 'basis points',
  entries: [
    {
      from: '1985-01-01',
      value: { least: 500, most: 5000 },
      source: refTo('rd2366')('annex'),
      note: 'Read in summaries of the decree; each category has its own.',
    },
  ],
});
