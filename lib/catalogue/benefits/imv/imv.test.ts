import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, cents, euros } from '@/lib/law/cents';
import { addDays, type Day, day } from '@/lib/law/day';
import type { ContributionRecord } from '@/lib/record/record';
import { assess } from '../../assess';
import { relations } from '../../facts/household';
import { noSources } from '../../prefill';
import { imv } from '.';
import {
  assetLimit,
  childIncomeLimit,
  childSupplementOf,
  childWealthLimit,
  claimedBack,
  countedIncome,
  exemptRise,
  guaranteedIncome,
  guaranteedOf,
  meanSoFar,
  minimumIncome,
  supplementMonth,
  supplementYear,
  wealthLimit,
} from './amount';
import { imvFacts } from './facts';
import { canClaim, shapeOf } from './unit';

const inYear = (year: string) => day(`${year}-06-15`);
const adults = (people: number) => ({ people, adults: people });

describe('guaranteed income, official tables', () => {
  test.each([
    ['2022', ['491.63', '639.12', '786.61', '934.10', '1081.59'], '108.15'],
    ['2023', ['565.37', '734.99', '904.60', '1074.21', '1243.83'], '124.38'],
    ['2024', ['604.21', '785.48', '966.74', '1148.01', '1329.27'], '132.92'],
    ['2025', ['658.81', '856.46', '1054.10', '1251.75', '1449.39'], '144.93'],
    ['2026', ['733.60', '953.68', '1173.76', '1393.84', '1613.92'], '161.39'],
  ])('%s', (year, months, supplement) => {
    const on = inYear(year);
    expect([1, 2, 3, 4, 5].map((people) => guaranteedIncome(on, people))).toEqual(months.map(euros));
    expect(guaranteedIncome(on, 9)).toBe(guaranteedIncome(on, 5));
    expect(supplementMonth(on)).toBe(euros(supplement));
  });

  test('one-parent units of 2023, truncated once', () => {
    const months = [2, 3, 4, 5].map((people) => guaranteedIncome(inYear('2023'), people, 1));
    expect(months).toEqual(['859.37', '1028.98', '1198.60', '1368.21'].map(euros));
  });

  test('O22: 2020, on the 5,538 euros of art. 13.5', () => {
    const on = inYear('2022');
    expect(guaranteedOf(euros('5538.00'), 4, 0, on)).toBe(euros('876.85'));
    expect(guaranteedOf(euros('5538.00'), 3, 0, on)).toBe(euros('738.40'));
  });

  test('O22: the supplement of 2024 is 1,595.13 a year', () => {
    expect(supplementYear(inYear('2024'))).toBe(euros('1595.13'));
  });
});

describe('limits of means', () => {
  test.each([
    ['2023', ['20353.62', '28495.07', '36636.52', '44777.96', '52919.41']],
    ['2024', ['21751.80', '30452.52', '39153.24', '47853.96', '56554.68']],
    ['2025', ['23717.40', '33204.36', '42691.32', '52178.28', '61665.24']],
    ['2026', ['26409.60', '36973.44', '47537.28', '58101.12', '68664.96']],
  ])('wealth of %s', (year, limits) => {
    const on = inYear(year);
    expect([1, 2, 3, 4, 5].map((people) => wealthLimit(on, adults(people)))).toEqual(limits.map(euros));
    expect(wealthLimit(on, adults(8))).toBe(wealthLimit(on, adults(5)));
  });

  test('one adult with three minors or more stops at 2.2', () => {
    const on = inYear('2026');
    expect(wealthLimit(on, { people: 4, adults: 1 })).toBe(wealthLimit(on, adults(4)));
    expect(wealthLimit(on, { people: 6, adults: 1 })).toBe(wealthLimit(on, adults(4)));
  });

  test('assets twice, child supplement one and a half times the wealth and three times the income', () => {
    const on = inYear('2026');
    expect(assetLimit(on, adults(1))).toBe(euros('52819.20'));
    expect(childWealthLimit(on, adults(1))).toBe(euros('39614.40'));
    expect(childIncomeLimit(on, 2, false)).toBe(euros('34332.48'));
    expect(childIncomeLimit(on, 2, true)).toBe(euros('40142.58'));
  });
});

describe('child supplement', () => {
  const on = day('2026-03-01');
  test.each([
    ['2026-02-20', '100.00'],
    ['2023-01-02', '100.00'],
    ['2023-01-01', '70.00'],
    ['2020-01-02', '70.00'],
    ['2020-01-01', '50.00'],
    ['2008-03-02', '50.00'],
  ])('born %s: %s', (born, value) => {
    expect(childSupplementOf([day(born)], on)).toBe(euros(value));
  });
});

test('The child supplement counts in the test of income since 2023, not before (RD 789/2022 da 1)', () => {
  const shape = shapeOf(
    [
      { relation: 'spouse', birthDate: day('1990-01-01') },
      { relation: 'child', birthDate: day('2010-06-01') },
    ],
    inYear('2023'),
  );
  const limitOn = (on: string) =>
    minimumIncome({
      on: day(on),
      shape,
      isOneParent: false,
      hasDisability65: false,
      lastYear: cents(0),
      income: cents(0),
      pensions: cents(0),
      wealth: cents(0),
    }).limit;
  // 786.61 − 10; 904.60 + 50 − 10.
  expect(limitOn('2022-12-31')).toBe(euros('776.61'));
  expect(limitOn('2023-01-01')).toBe(euros('944.60'));
});

describe('income', () => {
  test('is never under nothing, tax taken off', () => {
    expect(countedIncome(euros('1000.00'), euros('1500.00'))).toBe(0);
  });

  test('of this year is spread over the months gone', () => {
    expect(meanSoFar(euros('900.00'), day('2026-05-15'))).toBe(euros('200.00'));
    expect(meanSoFar(euros('900.00'), day('2026-12-31'))).toBe(euros('75.00'));
  });
});

describe('work incentive (RD 789/2022 annex III)', () => {
  const on = inYear('2024');
  test.each([
    ['5000.00', false, '5000.00'],
    ['6000.00', false, '6000.00'],
    ['8000.00', false, '7000.00'],
    ['8000.00', true, '7100.00'],
  ])('of %s, supplement %s: %s left out', (rise, hasSupplement, exempt) => {
    expect(exemptRise(euros(rise), hasSupplement, on)).toBe(euros(exempt));
  });

  test('a fall leaves nothing out, and never more than the rise is left out', () => {
    expect(exemptRise(euros('-500.00'), false, on)).toBe(0);
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(100_000), fc.boolean(), (rise, more, hasSupplement) => {
        const exempt = exemptRise(cents(rise), hasSupplement, on);
        expect(exempt).toBeLessThanOrEqual(rise);
        expect(exemptRise(cents(rise + more), hasSupplement, on)).toBeGreaterThanOrEqual(exempt);
      }),
    );
  });
});

test('With minors, 65 % of a monthly pension is not claimed back (art. 19.3)', () => {
  const on = inYear('2026');
  expect(claimedBack(euros('1000.00'), false, on)).toBe(euros('1000.00'));
  expect(claimedBack(euros('1000.00'), true, on)).toBe(euros('591.28'));
  expect(claimedBack(euros('400.00'), true, on)).toBe(0);
});

describe('who may claim', () => {
  const on = day('2026-03-10');
  const claimant = { birthDate: day('2004-01-15'), emancipated: true, situation: 'none' as const, household: [], on };
  const child = { relation: 'child' as const, birthDate: day('2024-01-01') };
  test.each([
    ['at 22 alone', claimant, false],
    ['at 22 with a child', { ...claimant, household: [child] }, true],
    ['at 22 with an adult sibling', { ...claimant, household: [{ ...child, relation: 'sibling' as const }] }, false],
    ['at 22 an orphan alone', { ...claimant, situation: 'orphan' as const }, true],
    ['at 17 a care leaver', { ...claimant, birthDate: day('2008-10-10'), situation: 'care-leaver' as const }, false],
    [
      'at 17, not emancipated, with a child',
      { ...claimant, birthDate: day('2008-10-10'), emancipated: false, household: [child] },
      false,
    ],
    ['at 23', { ...claimant, birthDate: day('2003-03-10') }, true],
    [
      'at 22 with somebody who is no relative',
      { ...claimant, household: [{ ...child, relation: 'other' as const }] },
      false,
    ],
  ])('%s: %s', (_, who, may) => {
    expect(canClaim(who)).toBe(may);
  });
});

describe('O23: a single person in February 2022', () => {
  const facts = {
    claimDate: day('2022-02-15'),
    imvSituation: 'none',
    emancipated: true,
    resident: true,
    lastYearInSpain: true,
    household: [],
    coupledApart: false,
    oneParentUnit: false,
    disability65InUnit: false,
    incomeYear: 'last-year',
    unitIncomeLastYear: euros('5700.00'),
    taxAndContributions: euros('0.00'),
    incomeSoFar: euros('0.00'),
    unitPensionsMonth: euros('0.00'),
    netWealth: euros('0.00'),
    assetsWithoutHome: euros('0.00'),
    companyAdministrator: false,
  };
  const at31 = { birthDate: day('1991-01-01'), yearsAwayFromParents: 1, monthsRegisteredLast2Years: 0 };
  const at29 = { birthDate: day('1993-01-01'), yearsAwayFromParents: 2, monthsRegisteredLast2Years: 12 };
  test.each([
    ['31, a year on his own', at31, []],
    ['31, no year on his own', { ...at31, yearsAwayFromParents: 0 }, ['living-apart']],
    ['31, not resident', { ...at31, resident: false }, ['resident']],
    ['29, two years and twelve months registered', at29, []],
    ['31, 5,800 euros last year', { ...at31, unitIncomeLastYear: euros('5800.00') }, ['income']],
    ['31, ten euros a month under', { ...at31, unitIncomeLastYear: euros('5779.60') }, []],
  ])('%s', (_, more, unmet) => {
    const { verdicts } = assess(imv, { ...facts, ...more }, day('2026-11-21'));
    expect(verdicts.filter(({ outcome }) => outcome === 'unmet').map(({ id }) => id)).toEqual(unmet);
  });
});

test('The record gives the months registered in the last two years', () => {
  const record: ContributionRecord = {
    periods: [{ regime: 'general', from: day('2025-01-01'), to: day('2025-12-31'), workTime: 10_000 }],
    bases: [],
  };
  const { from } = imvFacts.monthsRegisteredLast2Years;
  const sources = noSources(day('2026-11-21'));
  expect(from?.({ ...sources, record }, {}, day('2026-03-10'))).toBe(12);
  expect(from?.(sources, {}, day('2026-03-10'))).toBeUndefined();
  expect(from?.({ ...sources, record }, {}, undefined)).toBeUndefined();
});

const anyDay = fc.integer({ min: 0, max: 1400 }).map((offset) => addDays(day('2023-01-01'), offset));
const anyBirth = fc.integer({ min: 0, max: 30_000 }).map((offset): Day => addDays(day('2026-11-21'), -offset));
const anyMeans = fc
  .record({
    on: anyDay,
    household: fc.array(fc.record({ relation: fc.constantFrom(...relations), birthDate: anyBirth }), { maxLength: 7 }),
    isOneParent: fc.boolean(),
    hasDisability65: fc.boolean(),
    lastYear: fc.nat(6_000_000).map(cents),
    income: fc.nat(300_000).map(cents),
    pensions: fc.oneof(fc.constant(0), fc.nat(200_000)).map(cents),
    wealth: fc.nat(9_000_000).map(cents),
  })
  .map(({ household, ...rest }) => ({ ...rest, shape: shapeOf(household, rest.on) }));

describe('whatever the household', () => {
  test('income and minimum income together never pass the guaranteed one, nor do pensions and it', () => {
    fc.assert(
      fc.property(anyMeans, (means) => {
        const { base, guaranteed } = minimumIncome(means);
        if (base === 0) return;
        expect(base + means.income).toBeLessThanOrEqual(guaranteed);
        expect(base + means.pensions).toBeLessThanOrEqual(guaranteed);
      }),
    );
  });

  test('more income, pensions or wealth never raise the amount', () => {
    fc.assert(
      fc.property(anyMeans, fc.nat(500_000), (means, more) => {
        const add = (value: Cents) => cents(value + more);
        const before = minimumIncome(means).month;
        for (const richer of [
          { ...means, income: add(means.income) },
          { ...means, lastYear: add(means.lastYear) },
          { ...means, pensions: add(means.pensions) },
          { ...means, wealth: add(means.wealth) },
        ])
          expect(minimumIncome(richer).month).toBeLessThanOrEqual(before);
      }),
    );
  });

  test('another adult without income never lowers it', () => {
    fc.assert(
      fc.property(anyMeans, (means) => {
        const shape = { ...means.shape, people: means.shape.people + 1, adults: means.shape.adults + 1 };
        expect(minimumIncome({ ...means, shape }).month).toBeGreaterThanOrEqual(minimumIncome(means).month);
      }),
    );
  });
});
