import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, cents, euros, sumCents } from '@/lib/law/cents';
import { day, month } from '@/lib/law/day';
import { lgss } from '@/lib/law/legal-ref';
import { maximumPensionMonth } from '@/lib/law/parameters/maximum-pension';
import { minimumPensions } from '@/lib/law/parameters/minimum-pensions';
import { unitIncomeLimit } from '@/lib/law/parameters/survivors';
import type { ContributionRecord } from '@/lib/record/record';
import { awodDeath } from '../awod-death';
import { awodDeathLump } from '../awod-death-lump';
import { deathGrantProcedure } from '../death-grant';
import { familyMembers } from '../family-members';
import { familyTemp } from '../family-temp';
import { orphan } from '../orphan';
import { orphanViolence } from '../orphan-violence';
import { benefitBase, violenceShare } from '../orphan-violence/amount';
import { widow as widowPension } from '../widow';
import { widowTemp } from '../widow-temp';
import { baseOfMonths, baseOfWages, bestMonthsOf, bestStretch, revaluedBase } from './base';
import { paidFrom } from './facts';
import { absoluteIncrease, orphanComplement, orphanShare } from './orphans';
import { increaseAmong, type RelativeRank, relativeShare } from './relatives';
import {
  compensatoryLimit,
  dependantsLimit,
  hasLasted,
  isPoorUnit,
  ownShare,
  type WidowCase,
  type Widowed,
  whole,
  widowAmount,
  widowGrade,
  widowShares,
} from './widow';

const on = day('2026-05-10');
const zero = cents(0);
const anyMoney = (most: number) => fc.integer({ min: 0, max: most * 100 }).map(cents);

const widow: WidowCase = {
  on,
  age: 45,
  base: euros('1800.00'),
  pays: 14,
  dependants: false,
  disabled: false,
  workIncome: zero,
  capitalIncome: zero,
  otherPensions: zero,
  claimsMinimum: true,
  share: whole,
  atMost: null,
};
const anyWidow: fc.Arbitrary<WidowCase> = fc.record({
  on: fc.constantFrom(day('2023-07-01'), day('2024-01-01'), day('2025-12-31'), on),
  age: fc.integer({ min: 18, max: 100 }),
  base: anyMoney(8000),
  pays: fc.constantFrom(12, 14),
  dependants: fc.boolean(),
  disabled: fc.boolean(),
  workIncome: fc.oneof(fc.constant(zero), anyMoney(40_000)),
  capitalIncome: fc.oneof(fc.constant(zero), anyMoney(20_000)),
  otherPensions: fc.oneof(fc.constant(zero), anyMoney(20_000)),
  claimsMinimum: fc.boolean(),
  share: fc.constant(whole),
  atMost: fc.constant(null),
});

describe('the decision', () => {
  test.each([widowPension, widowTemp, orphan, orphanViolence, familyMembers, familyTemp, awodDeath, awodDeathLump])(
    '$slug: 90 days, silence is negative, three months back (trap 15)',
    ({ deadlines }) => {
      expect(deadlines.resolveWithin.entryOn(on).value).toEqual({ days: 90 });
      expect(deadlines.silence).toEqual({ effect: 'negative', ref: lgss('129.3') });
      expect(deadlines.arrears).toEqual({ months: 3, ref: lgss('230') });
    },
  );
  test('the death grant alone is lost after five years', () => {
    expect(deathGrantProcedure.deadlines.arrears).toEqual({ months: 60, ref: lgss('53.1') });
  });
});

describe('the base', () => {
  test('is the sum of the best 24 months over 28, real wages over 12', () => {
    expect(baseOfMonths(euros('50400.00'), on)).toBe(euros('1800.00'));
    expect(baseOfMonths(euros('19200.00'), on)).toBe(euros('685.71'));
    expect(baseOfWages(euros('24000.00'))).toBe(euros('2000.00'));
  });

  test('takes the best months in a row, with the months without contributions inside', () => {
    const series = [100, 0, 300, 400, 50].map(cents);
    expect(bestStretch(series, 2)).toBe(700);
    expect(bestStretch(series, 3)).toBe(750);
    expect(bestStretch(series, 9)).toBe(850);
    expect(bestStretch([], 24)).toBe(0);
  });

  test('looks fifteen years back from the month before the previous one, and no further', () => {
    const base = (of: string, value: string) => ({
      month: month(Number(of.slice(0, 4)), Number(of.slice(5))),
      base: euros(value),
      days: 30,
      regime: 'general' as const,
    });
    const record: ContributionRecord = {
      periods: [],
      bases: [base('2026-04', '4000.00'), base('2026-03', '1000.00'), base('2024-06', '2000.00')],
    };
    // April is the month before the death and is left out; March and June 2024 fit in 24 months in a row.
    expect(bestMonthsOf(record, on)).toBe(euros('3000.00'));
    expect(bestMonthsOf({ ...record, bases: [base('2011-04', '900.00')] }, on)).toBe(euros('900.00'));
    expect(bestMonthsOf({ ...record, bases: [base('2011-03', '900.00')] }, on)).toBe(0);
  });

  test('of a pensioner rises with the years after the pension began', () => {
    expect(revaluedBase(euros('1000.00'), day('2026-01-10'), on)).toBe(euros('1000.00'));
    expect(revaluedBase(euros('1000.00'), day('2025-12-31'), on)).toBe(euros('1027.00'));
    expect(revaluedBase(euros('1000.00'), day('2022-06-01'), day('2023-01-01'))).toBe(euros('1085.00'));
    expect(revaluedBase(euros('1000.00'), day('2022-06-01'), day('2024-03-01'))).toBe(euros('1126.23'));
  });
});

describe('widow or widower', () => {
  test('O18: the published amounts of 2026', () => {
    expect(widowAmount(widow)).toMatchObject({ points: 5200, pension: euros('936.00'), complement: 0 });
    expect(minimumPensions.on(on).widow.under60).toBe(14 * euros('709.40'));
    expect(widowAmount({ ...widow, base: euros('7000.00') })).toMatchObject({
      pension: euros('3359.60'),
      capped: true,
    });
    expect(widowAmount({ ...widow, base: euros('685.71'), dependants: true })).toMatchObject({
      points: 7000,
      pension: euros('480.00'),
      complement: euros('628.80'),
    });
    expect(widowAmount({ ...widow, base: euros('1200.00'), age: 40, dependants: true })).toMatchObject({
      points: 7000,
      pension: euros('840.00'),
    });
    expect(unitIncomeLimit(on)).toBe(euros('10989.00'));
    expect(isPoorUnit(euros('21978.00'), 2, on)).toBe(true);
    expect(isPoorUnit(euros('21979.00'), 2, on)).toBe(false);
  });

  test('the limit of the 70 % adds the minimum of who has dependants, whatever the age', () => {
    expect(dependantsLimit(day('2023-12-31'))).toBe(euros('21296.60'));
    expect(dependantsLimit(day('2024-01-01'))).toBe(euros('23408.20'));
    expect(dependantsLimit(day('2025-12-31'))).toBe(euros('24979.40'));
    expect(dependantsLimit(on)).toBe(euros('27034.40'));
  });

  test('a pension of 70 % is cut so that income and pension stay in the limit, and never under 52 %', () => {
    const dependants = { ...widow, dependants: true, claimsMinimum: false };
    const cut = widowGrade({ ...dependants, base: euros('1800.00'), workIncome: euros('10000.00') });
    expect(cut).toMatchObject({ points: 7000, amount: euros('1216.74') });
    // 17,034.36 a year beside 10,000: 27,034.40 in all, but for the cents that rounding leaves.
    expect(14 * euros('1216.74') + euros('10000.00')).toBeLessThanOrEqual(dependantsLimit(on));
    expect(widowGrade({ ...dependants, base: euros('4000.00') })).toMatchObject({
      points: 5200,
      amount: euros('2080.00'),
    });
    expect(widowGrade({ ...dependants, workIncome: euros('27034.41') }).points).toBe(5200);
    // The pension must be at least half of everything: 560 a month, 7,840 a year.
    expect(widowGrade({ ...dependants, base: euros('800.00'), workIncome: euros('7840.00') }).points).toBe(7000);
    expect(widowGrade({ ...dependants, base: euros('800.00'), workIncome: euros('7840.01') }).points).toBe(5200);
  });

  test('60 % from 65, without work nor other pension; never added to 70 %, the better one (RD 900/2018 art. 7)', () => {
    expect(widowGrade({ ...widow, age: 65 }).points).toBe(6000);
    expect(widowGrade({ ...widow, age: 64 }).points).toBe(5200);
    expect(widowGrade({ ...widow, age: 65, workIncome: cents(1) }).points).toBe(5200);
    expect(widowGrade({ ...widow, age: 65, otherPensions: cents(1) }).points).toBe(5200);
    expect(widowGrade({ ...widow, age: 65, capitalIncome: euros('9442.00') }).points).toBe(6000);
    expect(widowGrade({ ...widow, age: 65, capitalIncome: euros('9442.01') }).points).toBe(5200);
    expect(widowGrade({ ...widow, age: 70, dependants: true })).toMatchObject({
      points: 7000,
      amount: euros('1260.00'),
    });
    expect(widowGrade({ ...widow, age: 70, dependants: true, base: euros('4000.00') })).toMatchObject({
      points: 6000,
      amount: euros('2400.00'),
    });
  });

  test('twelve payments are held to 14/12 of the maximum (trap 6)', () => {
    expect(widowAmount({ ...widow, pays: 12, base: euros('10000.00') }).pension).toBe(euros('3919.53'));
  });

  test('another public pension leaves only the rest of the maximum (LGSS 57)', () => {
    const amount = widowAmount({ ...widow, base: euros('7000.00'), otherPensions: euros('28000.00') });
    expect(amount.pension).toBe(euros('1359.60'));
  });

  test('70 % and income over the year before: the last day of the old limit and the first of the new', () => {
    const dependants = { ...widow, dependants: true, claimsMinimum: false, base: euros('4000.00') };
    const whole70 = (one: WidowCase) => widowGrade({ ...one, base: euros('1500.00') }).amount;
    expect(whole70({ ...dependants, on: day('2025-12-31'), workIncome: euros('10279.40') })).toBe(euros('1050.00'));
    expect(whole70({ ...dependants, on: day('2025-12-31'), workIncome: euros('10280.00') })).toBe(euros('1049.95'));
    expect(whole70({ ...dependants, on: day('2026-01-01'), workIncome: euros('10280.00') })).toBe(euros('1050.00'));
  });

  test('who is paid by a pensioner’s death begins on the first of the next month', () => {
    const died = (deceasedSituation: string, deathDate = on) => paidFrom({ deathDate, deceasedSituation });
    expect(died('active')).toBe('2026-05-11');
    expect(died('not-registered')).toBe('2026-05-11');
    expect(died('pensioner')).toBe('2026-06-01');
    expect(died('pensioner', day('2025-12-31'))).toBe('2026-01-01');
    expect(died('pensioner', day('2025-12-01'))).toBe('2026-01-01');
  });

  test('a separation of before 2008 gives for the time lived together, as an annulled marriage does (LGSS dt 13)', () => {
    const apart = { livedMonths: 240, marriedMonths: 480, otherWidows: [] };
    expect(ownShare({ ...apart, bond: 'divorced', longMarriageBefore2008: true }, on)).toEqual({ part: 240, of: 480 });
    expect(ownShare({ ...apart, bond: 'annulled', longMarriageBefore2008: false }, on)).toEqual({ part: 240, of: 480 });
    expect(ownShare({ ...apart, bond: 'divorced', longMarriageBefore2008: false }, on)).toEqual(whole);
  });

  test('a compensatory pension counts twelve times a year', () => {
    expect(compensatoryLimit(euros('700.00'), 14)).toBe(euros('600.00'));
    expect(compensatoryLimit(euros('700.00'), 12)).toBe(euros('700.00'));
  });

  test('a marriage lasts a year, a registered couple two', () => {
    expect(hasLasted('spouse', day('2025-05-10'), on)).toBe(true);
    expect(hasLasted('spouse', day('2025-05-11'), on)).toBe(false);
    expect(hasLasted('partner', day('2024-05-10'), on)).toBe(true);
    expect(hasLasted('partner', day('2024-05-11'), on)).toBe(false);
  });

  test('a larger base never pays less in all, and limits hold', () => {
    fc.assert(
      fc.property(anyWidow, fc.integer({ min: 0, max: 100_000 }), (one, more) => {
        const less = widowAmount(one);
        const greater = widowAmount({ ...one, base: cents(one.base + more) });
        // The complement is worked out by the year and paid by the month: a cent can move.
        expect(greater.pension + greater.complement).toBeGreaterThanOrEqual(less.pension + less.complement - 1);
        expect(less.pension).toBeLessThanOrEqual((maximumPensionMonth.on(one.on) * 14) / one.pays + 1);
        expect(less.complement).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('with dependants never less than without, with the same income', () => {
    fc.assert(
      fc.property(anyWidow, (one) => {
        const [with_, without] = [true, false].map((dependants) => widowGrade({ ...one, dependants }).amount);
        expect(with_).toBeGreaterThanOrEqual(without as Cents);
      }),
    );
  });
});

describe('several widows', () => {
  const people: fc.Arbitrary<Widowed[]> = fc
    .array(fc.integer({ min: 0, max: 1200 }), { minLength: 1, maxLength: 6 })
    .chain((months) =>
      fc
        .integer({ min: -1, max: months.length - 1 })
        .map((current) => months.map((livedMonths, index) => ({ livedMonths, current: index === current }))),
    );

  test('by time, and 40 % at least for the spouse at the death (LGSS 220.2)', () => {
    const parts = (list: readonly Widowed[]) => widowShares(list, on).map(({ part, of }) => part / of);
    expect(
      parts([
        { livedMonths: 36, current: true },
        { livedMonths: 324, current: false },
      ]),
    ).toEqual([0.4, 0.6]);
    expect(
      parts([
        { livedMonths: 180, current: true },
        { livedMonths: 180, current: false },
      ]),
    ).toEqual([0.5, 0.5]);
    expect(
      parts([
        { livedMonths: 10, current: true },
        { livedMonths: 60, current: false },
        { livedMonths: 30, current: false },
      ]).map((part) => Math.round(part * 1000)),
    ).toEqual([400, 400, 200]);
  });

  test('parts add up to one, and the current spouse keeps 40 % whatever the months', () => {
    fc.assert(
      fc.property(people, (list) => {
        const parts = widowShares(list, on).map(({ part, of }) => part / of);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
        const current = list.findIndex((one) => one.current);
        if (current >= 0) expect(parts[current]).toBeGreaterThanOrEqual(0.4 - 1e-12);
      }),
    );
  });
});

describe('orphans', () => {
  test.each([
    ['beside a widow', { widow: 5200, orphans: 1, increase: 0 }, '200.00'],
    ['three beside a widow', { widow: 5200, orphans: 3, increase: 0 }, '160.00'],
    ['of both parents', { widow: 0, orphans: 1, increase: 5200 }, '720.00'],
    ['two of both parents', { widow: 0, orphans: 2, increase: 5200 }, '460.00'],
    ['three of both parents: the whole base', { widow: 0, orphans: 3, increase: 5200 }, '333.33'],
  ])('%s', (_name, c, expected) => {
    expect(orphanShare({ base: euros('1000.00'), on, ...c }).pension).toBe(euros(expected));
  });

  test('the increase is what no widow draws', () => {
    expect(absoluteIncrease(true, 0, on)).toBe(5200);
    expect(absoluteIncrease(true, 2000, on)).toBe(3200);
    expect(absoluteIncrease(true, 7000, on)).toBe(0);
    expect(absoluteIncrease(false, 0, on)).toBe(0);
  });

  test('the complement with the increase is capped only in the widow’s part (LGSS 59.4)', () => {
    const base = { on, pays: 14, income: zero, minorDisabled: false } as const;
    // Minimum 4,011 and 9,931.60: 286.50 whole and 628.80 at most.
    const alone = { ...base, pension: zero, increase: zero, orphans: 1 };
    expect(orphanComplement(alone)).toBe(euros('286.50'));
    const absolute = orphanComplement({ ...base, pension: euros('72.00'), increase: euros('52.00'), orphans: 1 });
    expect(absolute).toBe(euros('895.30'));
    expect(orphanComplement({ ...alone, income: euros('30000.00') })).toBe(0);
  });

  test('all of them together, and the widow, stay in the limit', () => {
    fc.assert(
      fc.property(
        anyMoney(8000),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(0, 5200, 6000, 7000),
        fc.boolean(),
        (base, orphans, widowed, isAbsolute) => {
          const increase = absoluteIncrease(isAbsolute, widowed, on);
          const { pension } = orphanShare({ base, on, widow: widowed, orphans, increase });
          const most = widowed > 0 ? 0.48 : 1;
          expect(pension * orphans).toBeLessThanOrEqual(base * most + 1);
        },
      ),
    );
  });

  test('by violence: 20 % and 70 %, or 52 %; 118 % for several; 70 % of the minimum base without a pension', () => {
    const one = { on, right: 'pension', base: euros('1000.00'), pays: 14, orphans: 1, widow: 0, poor: true } as const;
    expect(violenceShare(one).share.pension).toBe(euros('900.00'));
    expect(violenceShare({ ...one, poor: false }).share.pension).toBe(euros('720.00'));
    expect(violenceShare({ ...one, orphans: 2 }).share.pension).toBe(euros('550.00'));
    expect(violenceShare({ ...one, orphans: 3 }).share.pension).toBe(euros('393.33'));
    const benefit = { ...one, right: 'benefit', base: benefitBase(day('2023-07-01')), on: day('2023-07-01') } as const;
    expect(benefit.base).toBe(euros('1080.00'));
    expect(violenceShare(benefit).share.pension).toBe(euros('756.00'));
    expect(violenceShare({ ...benefit, orphans: 2 }).share.pension).toBe(euros('637.20'));
    // The published minimum of 2024, 10,584 € a year, is that of 2023 times twelve: 756 € in 14 payments.
    expect(violenceShare({ ...benefit, on: day('2024-01-01') }).atLeast).toBe(euros('756.00'));
  });

  test('several by violence never have less together than the minimum widow with dependants', () => {
    fc.assert(
      fc.property(anyMoney(5000), fc.integer({ min: 2, max: 8 }), fc.boolean(), (base, orphans, poor) => {
        const { share, atLeast } = violenceShare({ on, right: 'pension', base, pays: 14, orphans, widow: 0, poor });
        const each = Math.max(share.pension, atLeast);
        expect(each * orphans * 14).toBeGreaterThanOrEqual(minimumPensions.on(on).widow.dependants - orphans * 14);
        expect(share.pension * orphans).toBeLessThanOrEqual(base * 1.18 + 1);
      }),
    );
  });
});

describe('relatives', () => {
  const c = {
    on,
    base: euros('1000.00'),
    rank: 'parent' as RelativeRank,
    widow: 0,
    hasWidow: false,
    orphans: 0,
    orphansIncreased: false,
    others: [] as RelativeRank[],
  };
  test('the increase goes to grandchildren and siblings, and to parents only without them nor orphans', () => {
    expect(increaseAmong(c, 'parent')).toBe(1);
    expect(increaseAmong({ ...c, others: ['grandparent'] }, 'parent')).toBe(2);
    expect(increaseAmong({ ...c, others: ['grandchild-or-sibling'] }, 'parent')).toBe(0);
    expect(increaseAmong({ ...c, others: ['grandchild-or-sibling'] }, 'grandchild-or-sibling')).toBe(1);
    expect(increaseAmong({ ...c, orphans: 1 }, 'parent')).toBe(0);
    expect(increaseAmong({ ...c, hasWidow: true }, 'parent')).toBe(0);
    expect(increaseAmong({ ...c, rank: 'carer' }, 'carer')).toBe(0);
  });

  test.each([
    ['a parent alone', {}, '720.00'],
    ['two parents', { others: ['parent'] }, '460.00'],
    ['a parent beside a widow', { widow: 5200, hasWidow: true }, '200.00'],
    ['a parent beside a widow and two orphans', { widow: 5200, hasWidow: true, orphans: 2 }, '80.00'],
    ['a parent beside a temporary widow: no increase', { hasWidow: true }, '200.00'],
    ['a carer after a grandchild with the increase', { rank: 'carer', others: ['grandchild-or-sibling'] }, '200.00'],
    ['a parent after three orphans of both parents who take it all', { orphans: 3, orphansIncreased: true }, '0.00'],
  ] as const)('%s', (_name, change, expected) => {
    // What three orphans leave by rounding down is a cent.
    expect(relativeShare({ ...c, ...change }).pension).toBeLessThanOrEqual(euros(expected) + 1);
    expect(relativeShare({ ...c, ...change }).pension).toBeGreaterThanOrEqual(euros(expected));
  });

  test('a relative never takes from an orphan', () => {
    expect(sumCents([relativeShare({ ...c, orphans: 5 }).pension])).toBe(0);
  });
});
