import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, cents, euros } from '@/lib/law/cents';
import { day } from '@/lib/law/day';
import { nonContributoryPensionYear } from '@/lib/law/parameters/non-contributory-pension';
import { type Relation, relations } from '../../facts/household';
import { noSources, prefill } from '../../prefill';
import { ncpInvalidity } from '.';
import {
  accumulationLimit,
  economicUnit,
  freeIncome,
  leastPension,
  monthlyOf,
  pensionYear,
  sharedPension,
  thirdPersonComplement,
  workLimit,
} from './amount';

const inYear = (year: string) => day(`${year}-06-15`);

describe('tables of the pension by year', () => {
  test.each([
    ['2023', '6784.54', '484.61', '1696.13', '121.15', '2374.59', '5766.86', '5427.63', '3392.27'],
    ['2024', '7250.60', '517.90', '1812.65', '129.48', '2537.71', '6163.01', '5800.48', '3625.30'],
    ['2025', '7905.80', '564.70', '1976.45', '141.18', '2767.03', '6719.93', '6324.64', '3952.90'],
    ['2026', '8803.20', '628.80', '2200.80', '157.20', '3081.12', '7482.72', '7042.56', '4401.60'],
  ])('%s', (year, whole, month, least, leastMonth, free, two, three, complement) => {
    const on = inYear(year);
    expect(nonContributoryPensionYear.on(on)).toBe(euros(whole));
    expect(monthlyOf(nonContributoryPensionYear.on(on))).toBe(euros(month));
    expect(leastPension(on)).toBe(euros(least));
    expect(monthlyOf(leastPension(on))).toBe(euros(leastMonth));
    expect(freeIncome(on)).toBe(euros(free));
    expect(sharedPension(on, 1)).toBe(euros(whole));
    expect(sharedPension(on, 2)).toBe(euros(two));
    expect(sharedPension(on, 3)).toBe(euros(three));
    expect(thirdPersonComplement(on)).toBe(euros(complement));
  });

  test.each([
    ['2023', ['11533.72', '16282.90', '21032.07'], ['28834.29', '40707.24', '52580.18']],
    ['2024', ['12326.02', '17401.44', '22476.86'], ['30815.05', '43503.60', '56192.15']],
    ['2025', ['13439.86', '18973.92', '24507.98'], ['33599.65', '47434.80', '61269.95']],
    ['2026', ['14965.44', '21127.68', '27289.92'], ['37413.60', '52819.20', '68224.80']],
  ])('limits of %s', (year, ordinary, firstDegree) => {
    expect([2, 3, 4].map((people) => accumulationLimit(inYear(year), people, false))).toEqual(ordinary.map(euros));
    expect([2, 3, 4].map((people) => accumulationLimit(inYear(year), people, true))).toEqual(firstDegree.map(euros));
  });

  test('work and pension together in 2025: 15,105.80 (LGSS 366)', () => {
    expect(workLimit(inYear('2025'))).toBe(euros('15105.80'));
  });
});

describe('economic unit', () => {
  const person = (relation: Relation) => ({ relation });

  test('is made by marriage and blood to the second degree, not by affinity (seed row 42)', () => {
    const counted = relations.filter((relation) => economicUnit([person(relation)]).people === 2);
    expect(counted).toEqual(['spouse', 'child', 'parent', 'grandchild', 'grandparent', 'sibling']);
    const wide = relations.filter((relation) => economicUnit([person(relation)]).hasFirstDegree);
    expect(wide).toEqual(['child', 'parent']);
  });

  test('leaves the income of those outside it aside: nobody is asked about it', () => {
    const asked = (relation: Relation) =>
      prefill(
        ncpInvalidity,
        { household: [{ relation, birthDate: day('1980-01-01') }] },
        {},
        noSources(day('2026-11-21')),
        '2026-11-21T10:00:00.000Z',
      ).facts.relativesIncomeThisYear;
    for (const relation of ['in-law', 'partner', 'foster-child', 'other'] as const) expect(asked(relation)).toBe(0);
    expect(asked('spouse')).toBeUndefined();
  });
});

const amounts = fc
  .oneof(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 6_000_000 }))
  .map((value) => cents(value));
const anyHousehold = fc.array(fc.record({ relation: fc.constantFrom(...relations) }), { maxLength: 6 });
const anyCase = fc.record({
  on: fc.constantFrom('2023', '2024', '2025', '2026').map(inYear),
  household: anyHousehold,
  ownIncome: amounts,
  othersIncome: amounts,
  others: fc.integer({ min: 0, max: 6 }),
});
const pensionOf = (c: {
  on: ReturnType<typeof inYear>;
  household: readonly { relation: Relation }[];
  ownIncome: Cents;
  othersIncome: Cents;
  others: number;
  workIncome?: Cents;
}) => {
  const unit = economicUnit(c.household);
  return pensionYear({ ...c, unit, beneficiaries: Math.min(c.others + 1, unit.people) });
};

describe('amount', () => {
  test('stays between 25 % and the whole pension, whatever the incomes', () => {
    fc.assert(
      fc.property(anyCase, (c) => {
        const { pension } = pensionOf(c);
        expect(pension).toBeGreaterThanOrEqual(leastPension(c.on));
        expect(pension).toBeLessThanOrEqual(nonContributoryPensionYear.on(c.on));
      }),
    );
  });

  test('never rises with more income, of one’s own or of anybody at home', () => {
    fc.assert(
      fc.property(anyCase, amounts, (c, more) => {
        const before = pensionOf(c).pension;
        expect(pensionOf({ ...c, ownIncome: cents(c.ownIncome + more) }).pension).toBeLessThanOrEqual(before);
        expect(pensionOf({ ...c, othersIncome: cents(c.othersIncome + more) }).pension).toBeLessThanOrEqual(before);
      }),
    );
  });

  test('keeps unit income and pensions within the limit, unless the 25 % is paid', () => {
    fc.assert(
      fc.property(anyCase, (c) => {
        const unit = economicUnit(c.household);
        const beneficiaries = Math.min(c.others + 1, unit.people);
        if (unit.people === beneficiaries) return;
        const { pension, forUnit } = pensionOf(c);
        if (pension <= leastPension(c.on)) return;
        // Every pension of the unit is cut by the same.
        const others = (sharedPension(c.on, beneficiaries) - forUnit) * (beneficiaries - 1);
        const together = c.ownIncome + c.othersIncome + pension + others;
        expect(together).toBeLessThanOrEqual(accumulationLimit(c.on, unit.people, unit.hasFirstDegree));
      }),
    );
  });

  test('with earnings never passes the limit of pension and work together', () => {
    fc.assert(
      fc.property(anyCase, amounts, (c, workIncome) => {
        const { pension } = pensionOf({ ...c, workIncome });
        expect(pension === 0 || pension + workIncome <= workLimit(c.on)).toBe(true);
      }),
    );
  });
});
