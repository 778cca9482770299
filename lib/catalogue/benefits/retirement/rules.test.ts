import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, cents, euros } from '@/lib/law/cents';
import { addDays, addMonths, type Day, day, type Month, month } from '@/lib/law/day';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { baseWindow, careGapFilling, gapFilling } from '@/lib/law/parameters/retirement';
import type { ContributionPeriod, ContributionRecord, MonthlyBase, Regime } from '@/lib/record/record';
import { ageInMonths, contributedMonthsOf, monthsUntil, ordinaryAge, ordinaryDate, ordinaryDateOf } from './age';
import {
  baseOfWindow,
  basesByMonth,
  broughtUpToDate,
  isSelfEmployedPension,
  partOfGap,
  regulatoryBaseOf,
  retirementBaseFrom,
  windowOf,
} from './base';
import { ageFigures } from './career';
import { bandOf, involuntaryReduction, overCapReduction, voluntaryReduction } from './coefficients';
import { genderGapSupplement } from './gender-gap';
import {
  fullPension,
  involuntaryPension,
  maximumWhenEarly,
  monthlyComplement,
  passesAccessTest,
  voluntaryPension,
} from './limits';
import { percentageOfBase } from './percentage';

const years = (count: number, months = 0) => count * 12 + months;
const anyDay = fc.integer({ min: 0, max: 1480 }).map((offset) => addDays(day('2023-01-01'), offset));
const anyMonths = fc.integer({ min: 0, max: 700 });

describe('ordinary age (LGSS 205.1.a, transitional provision 7; O01)', () => {
  test.each([
    ['2023-07-01', years(37, 9), years(65)],
    ['2023-07-01', years(37, 8), years(66, 4)],
    ['2024-12-31', years(38), years(65)],
    ['2025-01-01', years(38), years(66, 8)],
    ['2026-06-01', 459, years(65)],
    ['2026-06-01', years(38, 2), years(66, 10)],
    ['2027-01-01', years(38, 5), years(67)],
  ])('%s with %i months: %i', (on, contributedMonths, age) => {
    expect(ordinaryAge({ on: day(on), contributedMonths })).toBe(age);
  });

  test('a month has 30.41666 days and a year 365; fractions are dropped', () => {
    const on = day('2026-01-01');
    expect([364, 365, 395, 396, 13_778, 13_779, 5475].map((days) => contributedMonthsOf(days, on))).toEqual([
      11, 12, 12, 13, 452, 453, 180,
    ]);
    expect(contributedMonthsOf(37 * 365 + 274, on)).toBe(years(37, 9));
    expect(contributedMonthsOf(37 * 365 + 273, on)).toBe(years(37, 8));
  });

  test('age counts from date to date, and ends on the last day of a month that lacks the day', () => {
    expect(ageInMonths(day('1960-03-31'), day('2026-04-30'))).toBe(years(66, 1));
    expect(ageInMonths(day('1960-03-31'), day('2026-04-29'))).toBe(years(66));
    expect(ageInMonths(day('1960-02-29'), day('2025-02-28'))).toBe(years(65));
  });

  test('who reaches the age in one year keeps it when the table moves in January', () => {
    const never = () => 0;
    expect(ordinaryDate({ birthDate: day('1960-02-20'), contributedMonthsOn: never })).toBe('2026-12-20');
    // At 66 years and 10 months on 5 January 2027 the table asks 67.
    expect(ordinaryDate({ birthDate: day('1960-03-05'), contributedMonthsOn: never })).toBe('2027-03-05');
  });

  test('enough time counts on the day it is reached, if that is before January asks for more', () => {
    const reachedOn = (on: Day) => (now: Day) => (now >= on ? years(38) : years(37, 11));
    const birthDate = day('1959-11-20');
    const by = (on: string) => ordinaryDate({ birthDate, contributedMonthsOn: reachedOn(day(on)) });
    expect(by('2024-12-25')).toBe('2024-12-25');
    expect(by('2024-01-01')).toBe('2024-11-20');
    expect(by('2025-01-01')).toBe('2026-09-20');
  });

  test('O06: 66 years and 10 months reached in 2026 is kept in 2027', () => {
    const on = day('2027-07-15');
    const birthDate = addMonths(on, -years(67, 10));
    const date = ordinaryDateOf({ birthDate, on, contributedDays: 30 * 365 });
    expect(ageInMonths(birthDate, date)).toBe(years(66, 10));
  });

  test('Until the table of 2013 began it was 65 for everybody', () => {
    const of = (birth: string, contributedDays: number) =>
      ordinaryDateOf({ birthDate: day(birth), on: day('2023-07-01'), contributedDays });
    expect(of('1947-12-31', 0)).toBe('2012-12-31');
    expect(of('1948-01-01', 0)).toBe('2013-02-01');
    expect(of('1900-02-28', 5475)).toBe('1965-02-28');
  });

  test('more time contributed never puts it off, and it lies between 65 and 67', () => {
    const anyDays = fc.integer({ min: 0, max: 18_000 });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 730, max: 820 }), anyDays, anyDays, (on, age, less, more) => {
        const birthDate = addMonths(on, -age);
        const [later, earlier] = [less, less + more].map((contributedDays) =>
          ordinaryDateOf({ birthDate, on, contributedDays }),
        ) as [Day, Day];
        expect(earlier <= later).toBe(true);
        expect(earlier >= addMonths(birthDate, years(65))).toBe(true);
        expect(later <= addMonths(birthDate, years(67))).toBe(true);
      }),
    );
  });

  test('enough contributed in the middle of a month: who is too young is never told the age already reached', () => {
    const birthDate = day('1961-01-20');
    const figures = (retirementDate: string, daysByRetirement: number) => {
      const { have, need } = ageFigures({
        birthDate,
        retirementDate: day(retirementDate),
        daysByRetirement,
      });
      return [have?.value, need?.value];
    };
    expect(figures('2026-03-17', 13_961)).toEqual([65 * 12 + 1, 65 * 12 + 2]);
    expect(figures('2026-03-18', 13_962)).toEqual([65 * 12 + 1, 65 * 12 + 1]);
  });

  test('months early: a fraction is a whole month', () => {
    expect(monthsUntil(day('2026-01-15'), day('2026-01-15'))).toBe(0);
    expect(monthsUntil(day('2026-01-15'), day('2026-01-16'))).toBe(1);
    expect(monthsUntil(day('2026-01-15'), day('2026-02-15'))).toBe(1);
    expect(monthsUntil(day('2026-01-15'), day('2026-02-16'))).toBe(2);
    expect(monthsUntil(day('2026-03-15'), day('2026-01-15'))).toBe(0);
  });
});

describe('percentage (LGSS 210.1, transitional provision 9)', () => {
  test.each([
    ['2026-06-01', 179, 0],
    ['2026-06-01', 180, 5000],
    ['2026-06-01', 181, 5021],
    ['2026-06-01', 180 + 49, 6029],
    ['2026-06-01', 180 + 50, 6048],
    // 36 years and 6 months, not the 37 years and 9 months of the guide (seed against law, 3).
    ['2023-07-01', years(36, 5), 9981],
    ['2023-07-01', years(36, 6), 10_000],
    ['2026-12-31', years(36, 6), 10_000],
    ['2027-01-01', years(36, 6), 9892],
    ['2027-01-01', years(37), 10_000],
    ['2022-12-31', years(36), 10_000],
    ['2019-12-31', years(35, 6), 10_000],
    ['2026-06-01', 700, 10_000],
  ])('%s with %i months: %i', (on, months, percentage) => {
    expect(percentageOfBase(months, day(on))).toBe(percentage);
  });

  test('never falls with more time, and never passes the whole', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, fc.nat(100), (on, months, more) => {
        expect(percentageOfBase(months + more, on)).toBeGreaterThanOrEqual(percentageOfBase(months, on));
        expect(percentageOfBase(months + more, on)).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});

const monthBack = (last: Month, index: number): Month => {
  const number = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1 - index;
  return month(Math.floor(number / 12), (number % 12) + 1);
};
const job = (from: string, to: string | null, regime: Regime = 'general'): ContributionPeriod => ({
  regime,
  from: day(from),
  to: to === null ? null : day(to),
  workTime: 10_000,
});
/** A record whose newest base is of `last`; zero leaves a gap, because nobody is in alta any more. */
const recordOf = (last: Month, bases: readonly number[], regime: Regime = 'general'): ContributionRecord => ({
  periods: [job('1985-01-01', '1999-12-31', regime)],
  bases: bases.flatMap((base, index): MonthlyBase[] =>
    base === 0 ? [] : [{ month: monthBack(last, index), base: cents(base), days: 30, regime }],
  ),
});
const constant = (count: number, base: number) => new Array<number>(count).fill(base);
const flat = () => 1_000_000;

describe('regulatory base (LGSS 209.1)', () => {
  test('O03: best 324 of 348, the month before is skipped, 24 at face value, prices by 2 % a year', () => {
    const on = day('2059-03-11');
    const bases = Array.from({ length: 348 }, (_, index) => {
      const year = Number(monthBack('2059-01' as Month, index).slice(0, 4));
      return Math.round(300_000 * 1.02 ** (year - 2026));
    });
    const prices = (number: number) => Math.round(1e7 * 1.02 ** ((number - 2026 * 12) / 12));
    const base = regulatoryBaseOf(bases, on, prices);
    expect(Math.abs(base - 471_852)).toBeLessThanOrEqual(10);
    expect(base).toBe(471_854);
    // Without skipping that month it would be some eight euros more.
    expect(base).toBeLessThan(472_000);
  });

  test('trap 2: from the record too, the base of the month before does not count, and that of two months before does', () => {
    const on = day('2026-06-10');
    const base = (...newest: number[]) =>
      retirementBaseFrom(recordOf('2026-05' as Month, [...newest, ...constant(305 - newest.length, 200_000)]), on, {
        care: false,
      });
    expect(base(400_000)).toBe(base(200_000));
    expect(base(200_000, 400_000)).toBeGreaterThan(base(200_000) ?? 0);
  });

  test('the last day of 300/350 and the first of the best 302 of 304 over 352.33', () => {
    const before = day('2025-12-31');
    expect(regulatoryBaseOf(constant(300, 200_000), before, flat)).toBe(euros('1714.29'));
    // Two poor months: the new way leaves them out.
    const bases = [...constant(2, 50_000), ...constant(302, 200_000)];
    expect(regulatoryBaseOf(bases.slice(0, 300), before, flat)).toBe(Math.round((2 * 50_000 + 298 * 200_000) / 350));
    expect(regulatoryBaseOf(bases, day('2026-01-01'), flat)).toBe(Math.round((302 * 200_000 * 100) / 35_233));
  });

  test('from 2026 the former way is taken when it gives more', () => {
    const bases = [...constant(300, 200_000), ...constant(4, 50_000)];
    const on = day('2026-06-01');
    expect(baseOfWindow(bases, baseWindow.on(on))).toBeLessThan(euros('1714.29'));
    expect(regulatoryBaseOf(bases, on, flat)).toBe(euros('1714.29'));
    expect(regulatoryBaseOf(constant(348, 200_000), day('2044-01-01'), flat)).toBe(
      Math.round(32_400_000_000 / 189_000),
    );
  });

  test('bases older than 24 months are brought up to date with the prices of the 25th', () => {
    const upToDate = broughtUpToDate(constant(30, 100_000), '2026-04' as Month);
    expect(upToDate.slice(0, 25)).toEqual(constant(25, 100_000));
    expect(upToDate[25]).toBe(Math.round((100_000 * 9_751_400) / 9_684_000));
  });

  test('gaps: 48 months at the minimum base, the rest at half; the newest first', () => {
    const on = day('2025-06-10');
    const record = basesByMonth(recordOf('2025-03' as Month, [200_000]));
    const { bases, filled } = windowOf(record, '2025-04' as Month, 300, gapFilling.on(on));
    expect([filled[0], filled[1], filled[2]]).toEqual([138_120, 0, 138_120]);
    expect(bases[0]).toBe(138_120);
    expect(bases[1]).toBe(200_000);
    expect(bases[2]).toBe(138_120);
    // The 48th gap is month 48, of 2021-04; the 49th is filled with half.
    expect(bases[48]).toBe(110_833);
    expect(bases[49]).toBe(Math.round(110_833 / 2));
    expect(windowOf(record, '2025-04' as Month, 300, null).bases[0]).toBe(0);
  });

  test('since 2026 women employees have 12 months more at the minimum and 24 at 80 % (transitional provision 41)', () => {
    const parts = (on: string) => [47, 48, 59, 60, 83, 84].map((order) => partOfGap(careGapFilling.on(day(on)), order));
    expect(parts('2025-12-31')).toEqual([10_000, 5000, 5000, 5000, 5000, 5000]);
    expect(parts('2026-01-01')).toEqual([10_000, 10_000, 10_000, 8000, 8000, 5000]);
    const record = recordOf('2026-04' as Month, [...constant(100, 200_000)]);
    const on = day('2026-06-10');
    const base = (care: boolean) => retirementBaseFrom(record, on, { care }) ?? expect.unreachable();
    expect(base(true)).toBeGreaterThan(base(false));
  });

  test('a month begun late is filled for its days without work, up to the minimum base', () => {
    const on = day('2025-06-10');
    const part = (base: number, days: number) =>
      windowOf(
        basesByMonth({
          periods: [],
          bases: [{ month: '2025-04' as Month, base: cents(base), days, regime: 'general' }],
        }),
        '2025-04' as Month,
        300,
        gapFilling.on(on),
      ).bases[0];
    expect(part(69_060, 15)).toBe(138_120);
    expect(part(120_000, 15)).toBe(138_120);
    expect(part(150_000, 15)).toBe(150_000);
    expect(part(60_000, 30)).toBe(60_000);
  });

  test('bases at once add up to the maximum of each year; a month not settled yet repeats the last base', () => {
    const twice = recordOf('2025-04' as Month, [300_000, 300_000]);
    const both = { ...twice, bases: [...twice.bases, ...twice.bases], periods: [job('2020-01-01', null)] };
    const { bases } = windowOf(basesByMonth(both), '2025-06' as Month, 300, null);
    expect(bases.slice(0, 5)).toEqual([490_950, 490_950, 490_950, 490_950, 0]);
  });

  test('a self-employed pension fills no gap', () => {
    const on = day('2026-06-10');
    const record = (regime: Regime) => recordOf('2026-04' as Month, constant(100, 200_000), regime);
    const base = (regime: Regime) => retirementBaseFrom(record(regime), on, { care: false }) ?? cents(0);
    expect(base('self-employed')).toBeLessThan(base('general'));
    const mixed = (...periods: ContributionPeriod[]) => isSelfEmployedPension({ periods, bases: [] }, on);
    expect(mixed(job('1990-01-01', '2005-12-31'), job('2006-01-01', null, 'self-employed'))).toBe(true);
    expect(mixed(job('1990-01-01', '2020-12-31'), job('2021-01-01', null, 'self-employed'))).toBe(false);
    expect(mixed(job('1990-01-01', '2009-12-31', 'self-employed'), job('2010-01-01', null))).toBe(false);
    expect(retirementBaseFrom({ periods: [], bases: [] }, on, { care: false })).toBeUndefined();
  });

  test('never falls when a base is higher, nor when a gap is worked for the minimum base or more', () => {
    const anyBases = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 142_440, max: 500_000 })), {
      minLength: 1,
      maxLength: 304,
    });
    fc.assert(
      fc.property(
        anyBases,
        fc.nat(303),
        fc.integer({ min: 142_440, max: 600_000 }),
        fc.boolean(),
        (bases, at, base, care) => {
          const better = [...bases, ...constant(304, 0)].slice(0, 304);
          better[at] = Math.max(better[at] ?? 0, base);
          const on = day('2026-06-10');
          const of = (series: readonly number[]) =>
            retirementBaseFrom(recordOf('2026-04' as Month, series), on, { care }) ?? 0;
          // An empty record has no base at all.
          if (bases.every((one) => one === 0)) return;
          expect(of(better)).toBeGreaterThanOrEqual(of(bases));
        },
      ),
      { numRuns: 60 },
    );
  });
});

const early = (on: string, monthsEarly: number, contributedMonths: number) => ({
  on: day(on),
  monthsEarly,
  contributedMonths,
});

describe('reductions of early retirement (LGSS 207.2, 208.2; O02, O34)', () => {
  test.each([
    [24, years(38), 2100],
    [20, years(38), 1100],
    [20, years(44, 6), 920],
    [24, years(38, 6), 1900],
    [24, years(41, 5), 1900],
    [24, years(41, 6), 1700],
    [1, years(35), 326],
    [0, years(35), 0],
  ])('by own will, %i months early with %i months: %i', (months, contributed, reduction) => {
    expect(voluntaryReduction(early('2026-06-01', months, contributed))).toBe(reduction);
  });

  test.each([
    [48, years(38), 3000],
    [48, years(44, 6), 2400],
    [22, years(38, 6), 1283],
    [12, years(35), 550],
    [1, years(33), 63],
  ])('after losing the job, %i months early with %i months: %i', (months, contributed, reduction) => {
    expect(involuntaryReduction(early('2026-06-01', months, contributed))).toBe(reduction);
  });

  test('O34 (wrong elsewhere): twelve months early with 35 years take 5.5 %, not 7.5 % by quarters', () => {
    const { pension } = involuntaryPension(euros('1500'), early('2026-06-01', 12, years(35)));
    expect(pension).toBe(euros('1417.50'));
    expect(pension).not.toBe(euros('1387.50'));
  });

  test('from 20 to 7 months both tables say the same, and each row falls with the months and the time', () => {
    for (let months = 7; months <= 20; months += 1)
      for (const contributed of [400, 470, 500, 540])
        expect(voluntaryReduction(early('2026-06-01', months, contributed))).toBe(
          involuntaryReduction(early('2026-06-01', months, contributed)),
        );
    fc.assert(
      fc.property(fc.nat(50), anyMonths, fc.nat(200), anyDay, (monthsEarly, contributedMonths, more, on) => {
        for (const reduction of [voluntaryReduction, involuntaryReduction, overCapReduction]) {
          const now = reduction({ monthsEarly, contributedMonths, on }) ?? 0;
          const sooner = reduction({ monthsEarly: monthsEarly + 1, contributedMonths, on }) ?? 0;
          const longer = reduction({ monthsEarly, contributedMonths: contributedMonths + more, on }) ?? 0;
          expect(sooner).toBeGreaterThanOrEqual(now);
          expect(longer).toBeLessThanOrEqual(now);
        }
      }),
    );
  });

  test('bands begin at 38 and a half, 41 and a half and 44 and a half years', () => {
    const bands = [461, 462, 497, 498, 533, 534].map((months) => bandOf(months, day('2026-01-01')));
    expect(bands).toEqual([0, 1, 1, 2, 2, 3]);
  });
});

describe('limits (LGSS 57, 210.3, 210.4, transitional provision 34)', () => {
  test('the maximum falls 0.5 % for each quarter or fraction (seed against law, 5)', () => {
    expect(maximumWhenEarly(0, day('2023-07-01'))).toBe(euros('3058.81'));
    expect(maximumWhenEarly(1, day('2023-07-01'))).toBe(euros('3043.52'));
    expect(maximumWhenEarly(24, day('2023-07-01'))).toBe(euros('2936.46'));
  });

  test('O07: in 2026 the gradual table takes 305.72 €, where the whole one would take 705.52 €', () => {
    const of = (overCapTable: boolean) =>
      voluntaryPension(euros('3400'), early('2026-06-01', 24, years(38)), { overCapTable });
    expect(of(true)).toEqual({ reduction: 910, limit: euros('3359.60'), pension: euros('3053.88') });
    expect(of(false)).toEqual({ reduction: 2100, limit: euros('3359.60'), pension: euros('2654.08') });
    expect(voluntaryPension(euros('3400'), early('2026-06-01', 24, years(38))).pension).toBe(euros('3053.88'));
  });

  test('O36 (contested): in 2024 the table gives 3,118.21 €; the result of 2021 is not a floor of 3,127 €', () => {
    const { reduction, pension } = voluntaryPension(
      fullPension(euros('3400'), 10_000),
      early('2024-06-01', 8, years(38)),
    );
    expect(reduction).toBe(179);
    expect(pension).toBe(euros('3118.21'));
    expect(pension).not.toBe(euros('3127'));
  });

  test('2023: the last day of the maximum by quarters; 2024: the first of the table', () => {
    const pension = (on: string) => voluntaryPension(euros('5000'), early(on, 24, years(38))).pension;
    expect(pension('2023-12-31')).toBe(euros('2936.46'));
    expect(pension('2024-01-01')).toBe(Math.round(317_504 * 0.943));
    expect(pension('2034-01-01')).toBe(Math.round(335_960 * 0.79));
  });

  test('just under the maximum the whole reduction, just over it the small one', () => {
    const pension = (full: string) => voluntaryPension(euros(full), early('2026-06-01', 24, years(38))).pension;
    expect(pension('3359.60')).toBe(euros('2654.08'));
    expect(pension('3359.61')).toBe(euros('3053.88'));
  });

  test('rules before 2022 are taken only over the maximum, and only if they give more (transitional provision 34.3)', () => {
    const at = (full: string, formerRules: boolean) =>
      voluntaryPension(euros(full), early('2026-06-01', 24, years(38)), { formerRules }).pension;
    // Eight quarters: 16 % off 5,000 is over the maximum less 4 %.
    expect(at('5000', true)).toBe(euros('3225.22'));
    expect(at('5000', false)).toBe(euros('3053.88'));
    expect(at('3400', true)).toBe(euros('3053.88'));
    expect(at('3000', true)).toBe(at('3000', false));
  });

  test('former rules by quarters of 1.875 %: seven of them are 13.125 %, not 13.13 %', () => {
    const former = { ...early('2026-06-01', 21, years(39)) };
    const { pension, reduction, limit } = voluntaryPension(euros('3650'), former, { formerRules: true });
    expect([pension, reduction, limit]).toEqual([Math.round(365_000 * 0.86875), 1313, undefined]);
  });

  test('no pension passes the maximum, and more base never gives less on either side of it', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(48),
        anyMonths,
        fc.nat(800_000),
        fc.nat(5000),
        (on, monthsEarly, contributedMonths, full, more) => {
          const maximum = maximumPensionMonth.on(on);
          const rest = { on, monthsEarly, contributedMonths };
          for (const pension of [involuntaryPension, voluntaryPension]) {
            const [less, greater] = [full, full + more].map((one) => pension(one as Cents, rest).pension) as [
              Cents,
              Cents,
            ];
            expect(less).toBeLessThanOrEqual(maximum);
            expect(greater).toBeGreaterThanOrEqual(less);
          }
          expect(involuntaryPension(full as Cents, rest).pension).toBeLessThanOrEqual(
            maximumWhenEarly(monthsEarly, on),
          );
        },
      ),
    );
  });

  test('the access test asks for more than the minimum at 65 of the own household, after the reduction (208.1.c)', () => {
    const on = day('2026-06-01');
    expect(passesAccessTest(euros('936.20'), 'alone', on)).toBe(false);
    expect(passesAccessTest(euros('936.21'), 'alone', on)).toBe(true);
    expect(passesAccessTest(euros('936.21'), 'dependentSpouse', on)).toBe(false);
  });

  test('complement: other minimum under 65, and none over its income limits', () => {
    const c = {
      pension: euros('800'),
      household: 'alone',
      income: cents(0),
      isUnder65: true,
      on: day('2026-06-01'),
    } as const;
    expect(monthlyComplement(c)).toBe(euros('75.90'));
    expect(monthlyComplement({ ...c, isUnder65: false })).toBe(euros('136.20'));
    expect(monthlyComplement({ ...c, income: euros('50000') })).toBe(0);
  });

  test('gender-gap supplement: so much a child, for four at most (O20)', () => {
    expect(genderGapSupplement(2, day('2026-06-01'))).toBe(euros('73.80'));
    expect(genderGapSupplement(7, day('2023-07-01'))).toBe(euros('121.60'));
    expect(genderGapSupplement(0, day('2023-07-01'))).toBe(0);
  });
});
